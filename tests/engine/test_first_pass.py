import torch

from engine.first_pass import with_mirror


def test_the_mean_with_the_mirror_image_prefers_no_side():
    columns = torch.arange(6.0).view(1, 1, 6)

    seen, features = with_mirror(lambda tile: (columns, tile))(torch.zeros(1, 3, 1, 6))

    assert torch.equal(seen, torch.full((1, 1, 6), 2.5))
    assert features.shape == (1, 3, 1, 6)


def test_what_is_seen_mirrored_is_put_back_where_it_was():
    tile = torch.rand(1, 3, 4, 6)

    seen, _ = with_mirror(lambda tile: (tile[:, 0], tile))(tile)

    assert torch.equal(seen, tile[:, 0])
