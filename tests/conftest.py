"""What holds for every test: no screen is needed, and nobody's settings or projects are touched."""

import os
import tempfile
from pathlib import Path

import hypothesis
import msgspec
import numpy as np
import pytest
from PIL import Image

# Before anything imports Qt or asks for a folder.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="crowdcount-tests-", ignore_cleanup_errors=True)
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = os.path.join(_HOME.name, _name.lower())  # noqa: PTH118

# Machines that test are often busy: a slow example is no failure.
hypothesis.settings.register_profile("crowdcount", deadline=None, max_examples=50)
hypothesis.settings.load_profile("crowdcount")


@pytest.fixture(scope="session")
def weights_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder as `resources/weights` is, with every network as it is before any training.

    Nobody may write into it; copy it first.
    """
    import torch

    from engine.autoscale import AutoScaleNetwork
    from engine.autoscale_density import AutoScaleDensityNetwork
    from engine.count_intervals import fit_interleaved
    from engine.image_file import file_sha256
    from engine.light import LightNetwork
    from engine.uepnet import UepNetwork
    from engine.weights import MANIFEST_FILE, Manifest, WeightsRecord, save_weights

    folder = tmp_path_factory.mktemp("weights")
    torch.manual_seed(7)
    autoscale, uepnet = AutoScaleNetwork(), UepNetwork()
    uepnet.set_intervals(fit_interleaved(np.random.default_rng(3).exponential(0.08, 20_000)))
    networks = {
        "autoscale": autoscale,
        "autoscale-density": AutoScaleDensityNetwork(),
        "uepnet": uepnet,
        "light": LightNetwork(),
    }
    records = {}
    for kind, network in networks.items():
        file = folder / f"{kind}.safetensors"
        save_weights(file, network)
        records[kind] = WeightsRecord(
            file=file.name,
            sha256=file_sha256(file),
            data=["nothing"],
            split="none",
            seed=7,
            steps=0,
            minutes=0.0,
            device="cpu",
            validation={},
            interval_quantile=2.0,
        )
    manifest = Manifest(format="crowdcount-weights", version=1, networks=records)
    (folder / MANIFEST_FILE).write_bytes(msgspec.json.encode(manifest))
    return folder


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Give a small image file, 96 x 80, of coloured noise: an untrained network sees something in it."""
    pixels = np.random.default_rng(5).integers(0, 256, (10, 12, 3), dtype=np.uint8)
    Image.fromarray(pixels).resize((96, 80), Image.Resampling.BICUBIC).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"
