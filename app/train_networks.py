"""`crowdcount train`: what was ordered on the command line, turned into a run of a training script."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeVar

from engine.annotations import AnnotationError
from engine.devices import Device, DeviceError, choose_device, is_out_of_memory
from engine.image_file import ImageFileError
from engine.prediction import NetworkName
from training.checkpoint import CHECKPOINT_FILE, WEIGHTS_FILE, CheckpointError, load_checkpoint
from training.dataset import WeightedSource
from training.fit_intervals import IntervalsError
from training.import_datasets import known_images, open_dataset
from training.presets import AUTOSCALE, AUTOSCALE_DENSITY, LIGHT, TOGETHER, UEPNET, Preset
from training.run_settings import settings_of, with_changes
from training.start import StartError, trained_backbone
from training.train_autoscale import AutoScaleSettings, train_autoscale
from training.train_autoscale_density import AutoScaleDensitySettings, train_autoscale_density
from training.train_scale_head import ScaleHeadError
from training.train_together import TogetherSettings, train_together
from training.train_uepnet import UepNetSettings, train_uepnet


class TrainingOrderError(Exception):
    """An order that cannot be carried out; the message says what to change."""


@dataclass(frozen=True)
class TrainingOrder:
    """One call of `crowdcount train`."""

    network: NetworkName | Literal["together"]
    datasets: list[Path]
    shares: list[float]
    start: Path | None
    run: Path
    resumes: bool
    steps: int | None
    stop_after: int | None
    seed: int | None
    """None: as the settings say."""
    device: str
    preset: Preset = "default"
    changes: tuple[str, ...] = ()
    """Settings of a new run, as `name=value`."""


def train_network(order: TrainingOrder) -> Path:
    """Train as ordered; give the weight file written, or of several networks the run's folder.

    Raises:
        TrainingOrderError: data, start or run do not serve, or the run can be written no longer.
        FloatingPointError: the loss is not finite.

    """
    try:
        sources = _sources(order)
        device = choose_device(order.device)
        if not order.resumes and (order.run / CHECKPOINT_FILE).exists():
            raise TrainingOrderError(
                f"{order.run}: a run is there already. Go on with --resume {order.run},"
                " or name another with --run."
            )
        _train(order, sources, device)
    except (
        AnnotationError,
        CheckpointError,
        DeviceError,
        IntervalsError,
        ScaleHeadError,
        StartError,
    ) as error:
        raise TrainingOrderError(str(error)) from error
    except ImageFileError as error:
        # One that comes from a process that prepares samples has that process's traceback before it.
        raise TrainingOrderError(str(error).strip().rpartition(f"{ImageFileError.__name__}: ")[2]) from error
    except OSError as error:
        raise TrainingOrderError(
            f"{error.filename or order.run}: cannot be read or written ({error.strerror or error})."
            f" {where_to_go_on(order.run)}".rstrip()
        ) from error
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        raise TrainingOrderError(
            f"{order.run}: memory does not suffice ({error}). Free some, or train on fewer or smaller views,"
            " --setting batch=1 or --setting view.crop_px=192."
        ) from error
    return order.run if order.network == "together" else order.run / WEIGHTS_FILE


def where_to_go_on(run: Path) -> str:
    """Say how to go on with a run that was interrupted; nothing where it left no checkpoint."""
    try:
        step = load_checkpoint(run).step
    except CheckpointError:
        return ""
    return f"The last checkpoint is of step {step}: go on with --resume {run}."


def _train(order: TrainingOrder, sources: list[WeightedSource], device: Device) -> None:
    script, settings = _script(order)
    script(
        sources,
        order.run,
        settings=settings,
        start=order.start,
        resume=order.resumes,
        device=device.torch_device,
        stop_after=order.stop_after,
    )


def _script(order: TrainingOrder) -> tuple[Callable[..., None], object]:
    """Give the training script of what is to be trained, and its settings."""
    if order.network == "uepnet":
        return train_uepnet, _settings(order, UEPNET)
    if order.network == "autoscale-density":
        return train_autoscale_density, _settings(order, AUTOSCALE_DENSITY)
    if order.network == "together":
        return train_together, _settings(order, TOGETHER)
    settings = _settings(order, LIGHT if order.network == "light" else AUTOSCALE)
    if settings.network != order.network:
        raise TrainingOrderError(
            f"{order.run}: this run trains {settings.network}, not {order.network}."
            f" Go on with `crowdcount train {settings.network}`."
        )
    return train_autoscale, settings


def _sources(order: TrainingOrder) -> list[WeightedSource]:
    if len(order.shares) != len(order.datasets):
        raise TrainingOrderError(
            f"{len(order.datasets)} datasets need as many --share, not {len(order.shares)}."
        )
    if not all(math.isfinite(share) and share > 0 for share in order.shares):
        raise TrainingOrderError(f"--share: expected numbers above 0, not {order.shares}.")
    sources = []
    for folder, share in zip(order.datasets, order.shares, strict=True):
        dataset = known_images(open_dataset(folder))
        images = [image for image in dataset.images if image.split in {"train", None}]
        if not images:
            raise TrainingOrderError(
                f"{folder}: no images to train on: all are kept for validation or testing, nobody verified"
                " them, or they are ignored as a whole. In the window, mark images as done before you export"
                " them."
            )
        sources.append(WeightedSource(images, share, dataset.of_split("val").images))
    return sources


Settings = TypeVar("Settings", AutoScaleSettings, AutoScaleDensitySettings, UepNetSettings, TogetherSettings)


def _settings(order: TrainingOrder, presets: Mapping[Preset, Settings]) -> Settings:
    if order.resumes:
        return settings_of(order.run, type(presets["default"]))
    usual = presets.get(order.preset)
    if usual is None:
        raise TrainingOrderError(f"There is no preset {order.preset!r} for {order.network}: use default.")
    try:
        changed = with_changes(_on_backbone_of_start(order, usual), order.changes)
    except ValueError as error:
        raise TrainingOrderError(str(error)) from error
    seed = changed.seed if order.seed is None else order.seed
    return replace(changed, steps=order.steps or changed.steps, seed=seed)


def _on_backbone_of_start(order: TrainingOrder, usual: Settings) -> Settings:
    """Let a run stand on the backbone of the trained weights that it starts from."""
    backbone = None if order.start is None else trained_backbone(order.start)
    if backbone is None or isinstance(usual, TogetherSettings) or order.network == "light":
        return usual
    return replace(usual, backbone=backbone)
