import re
import xml.etree.ElementTree as ElementTree

from training.evaluate import ImageResult
from training.evaluation_page.plot import count_plot, series_key


def _result(name, true, predicted) -> ImageResult:
    return ImageResult(name, 9, 9, true, predicted, 9.0, 0.0, (0.0,) * 4, None, None)


def _marks(svg):
    """Give each mark's title and place."""
    groups = ElementTree.fromstring(svg).iter("g")
    return {
        group.find("title").text: tuple(map(float, re.findall(r"[\d.]+", group.get("transform"))))
        for group in groups
    }


def test_what_was_counted_right_lies_on_the_diagonal():
    svg = count_plot({"light": [_result("a.jpg", 30, 30), _result("b.jpg", 3000, 3000)]})

    diagonal = next(
        line for line in ElementTree.fromstring(svg).iter("line") if line.get("class") == "diagonal"
    )
    x1, y1 = float(diagonal.get("x1")), float(diagonal.get("y1"))
    marks = _marks(svg)
    assert set(marks) == {"a.jpg: 30 of 30 (light)", "b.jpg: 3000 of 3000 (light)"}
    for x, y in marks.values():
        assert abs((x - x1) - (y1 - y)) < 0.2
    assert marks["b.jpg: 3000 of 3000 (light)"][0] > marks["a.jpg: 30 of 30 (light)"][0]


def test_too_few_lies_below_and_too_many_above():
    marks = _marks(
        count_plot({"uepnet": [_result("a", 100, 20), _result("b", 100, 500), _result("c", 100, 100)]})
    )

    few, many, right = (marks[f"{name} of 100 (uepnet)"] for name in ("a: 20", "b: 500", "c: 100"))
    assert few[0] == many[0] == right[0]
    assert few[1] > right[1] > many[1]


def test_zero_and_below_have_a_place_inside_the_drawing():
    svg = count_plot({"autoscale-density": [_result("a", 0, 0), _result("b", 0, -3.0), _result("c", 9, 12)]})

    places = _marks(svg).values()
    assert all(0 < x < 600 and 0 < y < 600 for x, y in places)


def test_names_are_written_as_text():
    assert "<b>" not in count_plot({"<b>": [_result("a&b<b>.jpg", 1, 1)]})


def test_four_networks_have_four_shapes():
    shapes = [re.sub("series-.", "", series_key(number)) for number in range(4)]

    assert len(set(shapes)) == 4
