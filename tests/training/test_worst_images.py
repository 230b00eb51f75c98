from dataclasses import replace

from engine.annotations import AnnotatedImage, as_points
from training.evaluate import compare
from training.worst_images import WorstImages


def test_the_largest_errors_are_kept_in_order_and_of_equal_ones_the_first(tmp_path, predicted):
    worst = WorstImages(most=3)
    image = AnnotatedImage(tmp_path / "x.png", 96, 64, as_points([]))
    for name, error in (("a", 1.0), ("b", -7.0), ("c", 0.0), ("d", 3.0), ("e", 3.0), ("f", -3.0)):
        result = replace(compare(image, predicted([])), name=name, predicted=error)
        worst.offer(image, predicted([]), result)

    assert [kept.result.name for kept in worst.images] == ["b", "d", "e"]


def test_what_is_kept_can_be_drawn(tmp_path, predicted):
    worst = WorstImages()
    image = AnnotatedImage(tmp_path / "x.png", 96, 64, as_points([(1, 2)]))
    for network in ("light", "uepnet"):
        prediction = predicted([(3, 4)], network=network)
        worst.offer(image, prediction, compare(image, prediction))

    uepnet, light = worst.images
    assert (light.gives_points, uepnet.gives_points) == (True, False)
    assert light.known.found.tolist() == [[3, 4]]
