from dataclasses import replace
from pathlib import Path

import pytest

from engine.annotations import AnnotatedImage, as_points
from engine.points_alone import points_alone

LEFT_HALF = as_points([(0, 0), (10, 0), (10, 10), (0, 10)])
RIGHT_HALF = as_points([(10, 0), (20, 0), (20, 10), (10, 10)])


@pytest.fixture
def image() -> AnnotatedImage:
    """Give a wholly verified image of 20 x 10 with two people on the left half and one on the right."""
    return AnnotatedImage(Path("a.jpg"), 20, 10, as_points([(2, 2), (15, 5), (8, 8)]))


def test_what_is_known_as_a_whole_stays_as_it_is(image):
    said = points_alone([image])

    assert said.images[0].points.tolist() == image.points.tolist()
    assert (said.left_out, said.with_ignored, said.dropped_people) == ((), 0, 0)


def test_people_in_ignored_areas_are_dropped_and_counted(image):
    said = points_alone([image, replace(image, ignore=(LEFT_HALF,))])

    assert [one.count for one in said.images] == [3, 1]
    assert said.images[1].points.tolist() == [[15, 5]]
    assert (said.with_ignored, said.dropped_people) == (1, 2)


@pytest.mark.parametrize(
    "unknown", [{"verified": ()}, {"verified": (LEFT_HALF,)}, {"ignore": (LEFT_HALF, RIGHT_HALF)}]
)
def test_images_of_which_a_part_was_not_looked_at_or_all_is_ignored_are_left_out(image, unknown):
    said = points_alone([image, replace(image, **unknown)])

    assert len(said.images) == len(said.left_out) == 1
    assert said.dropped_people == 0
