import numpy as np
import pytest
import torch

from engine.backbone import normalise
from engine.devices import choose_device
from engine.passes import as_network_input, tile_images

CPU = choose_device("cpu")


def test_the_input_is_padded_to_the_stride_with_the_mean_colour_and_never_scaled():
    image = np.random.default_rng(0).integers(0, 256, (19, 30, 3), dtype=np.uint8)

    tensor = as_network_input(image, stride=16, device=CPU)

    pixels = normalise(torch.from_numpy(image.transpose(2, 0, 1)[None].copy()))
    assert tensor.shape == (1, 3, 32, 32)
    assert torch.equal(tensor[..., :19, :30], pixels)
    assert not tensor[..., 19:, :].any()
    assert not tensor[..., :, 30:].any()


def test_the_image_is_left_as_it_was_even_when_it_is_read_only():
    image = np.full((8, 8, 3), 200, np.uint8)
    image.flags.writeable = False

    as_network_input(image, stride=8, device=CPU)

    assert (image == 200).all()


def test_every_tile_is_reported_before_it_is_read_and_the_end_after_the_last():
    said = []
    image = np.zeros((200, 500, 3), np.uint8)

    tiles = list(
        tile_images(
            image,
            stride=8,
            device=CPU,
            tile_px=300,
            report=lambda *words: said.append(words),
            text="Finding people",
        )
    )

    assert said == [(done, len(tiles), "Finding people") for done in range(len(tiles) + 1)]
    assert len(tiles) > 1


def test_a_report_that_raises_stops_before_the_next_tile():
    seen = []

    def stop_at_the_second(done: int, total: int, text: str) -> None:
        if done == 1:
            raise KeyboardInterrupt

    tiles = tile_images(
        np.zeros((200, 500, 3), np.uint8),
        stride=8,
        device=CPU,
        tile_px=300,
        report=stop_at_the_second,
        text="",
    )
    with pytest.raises(KeyboardInterrupt):
        seen.extend(tile.tile for tile in tiles)

    assert len(seen) <= 1
