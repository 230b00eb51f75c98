import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from engine.devices import choose_device
from engine.first_pass import FirstPass, run_pass, with_mirror

STRIDE = 8


def _look(tile: Tensor) -> tuple[Tensor, Tensor]:
    """See the red of each pixel, and as features its mean over cells of 8 x 8."""
    return tile[:, :1], functional.avg_pool2d(tile[:, :1], STRIDE)


def _pass(image: np.ndarray, *, tile_px: int) -> FirstPass:
    return run_pass(
        _look,
        image,
        stride=STRIDE,
        feature_stride=STRIDE,
        device=choose_device("cpu"),
        tile_px=tile_px,
        report=lambda done, total, text: None,
        text="Looking",
    )


@pytest.mark.parametrize(("most_cells", "step"), [(10_000, 1), (400, 2)])
def test_tiles_put_maps_and_features_where_they_lie_in_the_image(monkeypatch, most_cells, step):
    monkeypatch.setattr("engine.first_pass.MOST_FEATURE_CELLS", most_cells)
    image = np.random.default_rng(5).integers(0, 255, (232, 424, 3), dtype=np.uint8)

    whole, tiled = (_pass(image, tile_px=tile_px) for tile_px in (1280, 256))

    assert whole.feature_stride == tiled.feature_stride == STRIDE * step
    assert whole.features.shape == (1, 1, -(-29 // step), -(-53 // step))
    assert np.array_equal(whole.maps, tiled.maps)
    assert torch.allclose(whole.features, tiled.features, atol=1e-6)
    corner = _look(torch.from_numpy(whole.maps[None, :, : STRIDE * step, -STRIDE:]))[1].mean()
    assert float(whole.features[0, 0, 0, -1]) == pytest.approx(float(corner), abs=1e-6)


def test_the_mean_with_the_mirror_image_prefers_no_side():
    columns = torch.arange(6.0).view(1, 1, 6)

    seen, features = with_mirror(lambda tile: (columns, tile))(torch.zeros(1, 3, 1, 6))

    assert torch.equal(seen, torch.full((1, 1, 6), 2.5))
    assert features.shape == (1, 3, 1, 6)


def test_what_is_seen_mirrored_is_put_back_where_it_was():
    tile = torch.rand(1, 3, 4, 6)

    seen, _ = with_mirror(lambda tile: (tile[:, 0], tile))(tile)

    assert torch.equal(seen, tile[:, 0])
