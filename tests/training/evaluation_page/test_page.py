import base64
import re
from html.parser import HTMLParser

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.annotations import AnnotatedImage, as_points
from training.evaluation_page.page import evaluation_page
from training.evaluation_page.picture import FOUND_COLOUR, MISSED_COLOUR, WRONG_COLOUR
from training.measure import measure
from training.scores import summarise

VOID = {"meta", "img", "br"}


class _Structure(HTMLParser):
    """Checks that elements are closed in order, and collects addresses and text."""

    def __init__(self):
        super().__init__()
        self.opened, self.addresses, self.text = [], [], ""

    def handle_starttag(self, tag, attributes):
        self.addresses += [value for name, value in attributes if name in {"src", "href", "xlink:href"}]
        if tag not in VOID:
            self.opened.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        assert self.opened.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def images(tmp_path):
    """Twelve grey images of 96 x 64; of the last one the left half is ignored."""
    Image.new("RGB", (96, 64), (90, 90, 90)).save(tmp_path / "crowd <1>.png")
    ignore = (as_points([(0, 0), (48, 0), (48, 64), (0, 64)]),)
    points = as_points([(60, 20), (80, 50)])
    return [
        AnnotatedImage(tmp_path / "crowd <1>.png", 96, 64, points, ignore=ignore if number == 11 else ())
        for number in range(12)
    ]


@pytest.fixture
def page(images, predicted):
    counts = iter(range(12))

    def locate(image):
        # The last image is the worst: ten people where nobody is.
        return predicted([(61, 20)] + [(50 + number, 60) for number in range(next(counts))])

    density = np.zeros((8, 12), np.float32)
    density[6, 10] = 4.0
    measured = {
        "autoscale": measure(images, locate),
        "uepnet": measure(images, lambda image: predicted([], network="uepnet", density=density)),
    }
    scores = {name: summarise(of.results) for name, of in measured.items()}
    return evaluation_page(measured, scores, measured_on="Square & <i>", shows_published=True)


def _pictures(page):
    return [
        cv2.imdecode(np.frombuffer(base64.b64decode(data), np.uint8), cv2.IMREAD_COLOR)[..., ::-1]
        for data in re.findall(r"data:image/jpeg;base64,([^\"]+)", page)
    ]


def test_the_page_stands_alone(page):
    structure = _Structure()
    structure.feed(page)

    assert structure.opened == []
    assert all(address.startswith("data:image/jpeg;base64,") for address in structure.addresses)
    assert "<script" not in page
    assert "http" not in page
    assert "url(" not in page
    assert "Measured on Square & <i>." in structure.text


def test_the_page_shows_every_figure_its_range_and_the_papers(page):
    structure = _Structure()
    structure.feed(page)

    for words in ("MAE", "RMSE", "bias", "GAME 3", "Within 8 px", "Mean over 1 to 100 px", "0-50 people"):
        assert words in structure.text, words
    assert "65.8 / 112.1" in structure.text
    assert "ours, autoscale" in structure.text
    # Of a network without points there is no F.
    assert "–" in structure.text


def test_the_worst_ten_of_each_network_are_drawn_the_worst_first(page):
    assert len(_pictures(page)) == 20
    captions = re.findall(r"<figcaption>.*?\(([+-]\d+)\)", page)
    assert captions[:3] == ["+10", "+9", "+8"]
    assert "crowd &lt;1&gt;.png" in page


def test_points_are_drawn_where_they_are_in_the_colours_of_the_legend(page):
    picture = _pictures(page)[0]
    factor = picture.shape[1] / 96

    def is_near(colour, x, y):
        around = picture[
            int(y * factor) - 12 : int(y * factor) + 12, int(x * factor) - 12 : int(x * factor) + 12
        ].astype(int)
        return (np.abs(around - colour).sum(axis=-1) < 90).any()

    assert is_near(FOUND_COLOUR, 61, 20)
    assert is_near(MISSED_COLOUR, 80, 50)
    assert is_near(WRONG_COLOUR, 51, 60)
    assert not is_near(WRONG_COLOUR, 61, 20)


def test_what_is_ignored_is_dark(page):
    picture = _pictures(page)[0].astype(int)

    # The worst image is the last, of which the left half is ignored.
    half = picture.shape[1] // 2
    assert abs(picture[10, half // 2].mean() - 90 * 0.35) < 6
    assert abs(picture[10, half + half // 2].mean() - 90) < 6


def test_the_density_is_bright_where_people_were_predicted(page):
    picture = _pictures(page)[10].astype(int)
    factor = picture.shape[1] / 96

    assert picture[int(52 * factor), int(84 * factor), 0] > 150
    assert abs(picture[int(10 * factor), int(10 * factor)].mean() - 90) < 6


def test_a_wide_image_is_made_smaller(tmp_path, predicted):
    Image.new("RGB", (3000, 400)).save(tmp_path / "wide.png")
    image = AnnotatedImage(tmp_path / "wide.png", 3000, 400, as_points([(10, 10)]))
    measured = {"autoscale": measure([image], lambda pixels: predicted([]))}

    page = evaluation_page(
        measured,
        {"autoscale": summarise(measured["autoscale"].results)},
        measured_on="",
        shows_published=False,
    )

    assert _pictures(page)[0].shape == (147, 1100, 3)
    assert "65.8" not in page
