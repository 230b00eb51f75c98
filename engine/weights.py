"""Weight files: safetensors that say what they are, checked by hash against the manifest beside them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import msgspec
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor, nn

from engine.autoscale import AutoScaleNetwork, DistanceLabelNetwork, LabelLoss
from engine.autoscale_density import AutoScaleDensityNetwork
from engine.backbones import BackboneName
from engine.image_file import file_sha256
from engine.light import LightNetwork
from engine.prediction import NetworkName
from engine.uepnet import UepNetwork
from engine.uncertainty import IntervalCalibration
from engine.whole_file import write_beside_and_rename

WEIGHTS_FOLDER = Path(__file__).parent.parent / "resources" / "weights"
MANIFEST_FILE = "manifest.json"

# Until a network has been measured, its intervals are wide rather than wrong.
UNMEASURED = IntervalCalibration(quantile=3.0)


class WeightsError(Exception):
    """Weights that cannot be used; the message names the file and says what to do."""


class WeightsRecord(msgspec.Struct):
    """What the manifest says of one network's weights: how they were made and how good they are."""

    file: str
    sha256: str
    data: list[str]
    split: str
    seed: int
    steps: int
    minutes: float
    device: str
    validation: dict[str, float]
    interval_quantile: float
    start: str = ""
    """What the run started from, in words."""
    validation_by_set: dict[str, dict[str, float]] = msgspec.field(default_factory=dict)
    """The figures of each data set's photographs alone; `validation` has those of all together."""
    validation_by_band: dict[str, dict[str, float]] = msgspec.field(default_factory=dict)
    """The figures of each density band's photographs, of all data sets together."""


class Manifest(msgspec.Struct):
    """`manifest.json` of a folder of weights."""

    format: Literal["crowdcount-weights"]
    version: Literal[1]
    networks: dict[NetworkName, WeightsRecord]


@dataclass(frozen=True)
class LoadedNetwork:
    """A network ready to run, and what to call its weights."""

    network: nn.Module
    kind: NetworkName
    name: str
    """The kind and the first eight digits of the file's hash."""
    calibration: IntervalCalibration


def read_manifest(folder: Path = WEIGHTS_FOLDER) -> Manifest:
    """Read a folder's manifest.

    Raises:
        WeightsError: it is missing or damaged.

    """
    file = folder / MANIFEST_FILE
    try:
        return msgspec.json.decode(file.read_bytes(), type=Manifest)
    except FileNotFoundError as error:
        raise WeightsError(
            f"{file}: there is no such file. Install the program again, or train weights."
        ) from error
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WeightsError(f"{file}: cannot be read ({error}). Install the program again.") from error


def load_shipped(kind: NetworkName, folder: Path = WEIGHTS_FOLDER) -> LoadedNetwork:
    """Load the weights that the manifest names for a network, after checking their hash.

    Raises:
        WeightsError: they are missing, damaged or not those of the manifest.

    """
    record = read_manifest(folder).networks.get(kind)
    if record is None:
        raise WeightsError(
            f"{folder / MANIFEST_FILE}: no weights for {kind}. Train them with `crowdcount train {kind}`."
        )
    file = folder / record.file
    if not file.is_file():
        raise WeightsError(f"{file}: there is no such file. Install the program again.")
    if file_sha256(file) != record.sha256:
        raise WeightsError(
            f"{file}: damaged: it is not the file that the manifest describes. Install the program again."
        )
    return _load(file, expected=kind, calibration=IntervalCalibration(record.interval_quantile))


def load_weights(file: Path) -> LoadedNetwork:
    """Load a weight file of the user's own; which network it is for stands in the file.

    Raises:
        WeightsError: it is missing, damaged, or not of this program.

    """
    return _load(file, expected=None, calibration=UNMEASURED)


def save_weights(file: Path, network: nn.Module) -> None:
    """Write a network's weights as fp16 (its count intervals as fp32), with its kind in the header.

    Raises:
        OSError: the file cannot be written, for instance on a full disk.

    """
    kind = next(kind for kind, make in _NETWORKS.items() if type(network) is make)
    buffers = {name for name, _ in network.named_buffers()}
    tensors = {
        name: value.detach().cpu().contiguous().to(torch.float32 if name in buffers else torch.float16)
        for name, value in network.state_dict().items()
    }
    # One entry alone: several are written in any order, and equal weights are to be equal files.
    write_beside_and_rename(file, save(tensors, metadata={"network": _header(kind, network)}))


_NETWORKS: dict[NetworkName, type[AutoScaleNetwork | AutoScaleDensityNetwork | UepNetwork | LightNetwork]] = {
    "autoscale": AutoScaleNetwork,
    "autoscale-density": AutoScaleDensityNetwork,
    "uepnet": UepNetwork,
    "light": LightNetwork,
}


# What stands in a file's header only where it is something else: what taught a label network (how its
# probabilities are to be read), and the backbone.
_USUAL_LOSS: LabelLoss = "adapted"
_USUAL_BACKBONE: BackboneName = "vgg16"
_BACKBONES: tuple[BackboneName, ...] = get_args(BackboneName)


def backbone_name(network: nn.Module) -> str:
    """Give the name of the backbone that a network stands on."""
    return str(getattr(network.backbone, "name", _USUAL_BACKBONE))


def _header(kind: NetworkName, network: nn.Module) -> str:
    """Give `kind`, `kind/loss` or `kind/loss/backbone`; the light network's backbone is its own."""
    loss = getattr(network, "loss", _USUAL_LOSS)
    backbone = backbone_name(network)
    if kind == "light" or backbone == _USUAL_BACKBONE:
        return kind if loss == _USUAL_LOSS else f"{kind}/{loss}"
    return f"{kind}/{loss}/{backbone}"


def _load(file: Path, *, expected: NetworkName | None, calibration: IntervalCalibration) -> LoadedNetwork:
    try:
        with safe_open(file, framework="pt") as opened:
            header = (opened.metadata() or {}).get("network", "")
        tensors: dict[str, Tensor] = load_file(file)
    except FileNotFoundError as error:
        raise WeightsError(f"{file}: there is no such file.") from error
    except (OSError, SafetensorError) as error:
        raise WeightsError(f"{file}: damaged or not a .safetensors file ({error}).") from error
    kind, loss, backbone = [*header.split("/"), "", ""][:3]
    if kind not in _NETWORKS or expected not in {None, kind}:
        raise WeightsError(
            f"{file}: expected weights of {expected or ' or '.join(_NETWORKS)}, found {kind or 'others'}."
        )
    if backbone and backbone not in _BACKBONES:
        raise WeightsError(f"{file}: expected a backbone of {' or '.join(_BACKBONES)}, found {backbone}.")
    network = _made(kind, backbone or _USUAL_BACKBONE, tensors)
    try:
        network.load_state_dict({name: value.float() for name, value in tensors.items()})
    except RuntimeError as error:
        raise WeightsError(
            f"{file}: the weights do not fit {kind}; they come from another version. Train again."
        ) from error
    if isinstance(network, DistanceLabelNetwork):
        network.loss = "ce" if loss == "ce" else _USUAL_LOSS
    network.eval().requires_grad_(False)
    return LoadedNetwork(network, kind, f"{kind}-{file_sha256(file)[:8]}", calibration)


def _made(kind: NetworkName, backbone: BackboneName, tensors: dict[str, Tensor]) -> nn.Module:
    """Give an untrained network; UEPNet's with as many intervals as its weights have."""
    if kind == "light":
        return LightNetwork()
    if kind == "autoscale":
        return AutoScaleNetwork(backbone)
    if kind == "autoscale-density":
        return AutoScaleDensityNetwork(backbone)
    borders = sorted(name for name in tensors if name.startswith("borders_"))
    return UepNetwork(head_sizes=tuple(len(tensors[name]) for name in borders), backbone=backbone)
