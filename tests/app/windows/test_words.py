"""What the panels say, word by word."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.document.area_edits import add_area
from app.document.edits import add_points, confirm_points, move_points, remove_points, take_prediction
from app.document.project import ProjectImage
from app.document.threshold_edit import Candidates, set_threshold
from app.windows.area_words import details_text, prediction_text, tooltip
from app.windows.count_words import (
    MINUS,
    NO_COUNT,
    UNBROKEN_DASH,
    LedgerLine,
    answered_text,
    count_text,
    fallback_text,
    interval_text,
    ledger_lines,
    remarks,
)
from app.windows.image_list import summary
from app.windows.task_strip import time_left
from app.words import English, speak
from engine.prediction import Box, CountedArea
from tests.app.document.examples import do, make_document, make_prediction

SPOTS = [[10, 10], [60, 10], [110, 10], [160, 10]]


def test_before_any_count_there_is_a_dash() -> None:
    document = make_document()
    assert count_text(document) == NO_COUNT
    assert interval_text(document) == "Not counted yet"
    assert ledger_lines(document) == []


def test_nobody_is_where_an_image_without_points_is_done() -> None:
    document = make_document()
    assert count_text(document, is_done=True) == "0"
    assert interval_text(document, is_done=True) == "You say that nobody is here"
    do(document, add_points(document, SPOTS[:1]))
    assert interval_text(document, is_done=True) == "Placed by hand"


def test_points_placed_by_hand_are_counted_without_a_network() -> None:
    document = make_document()
    do(document, add_points(document, SPOTS[:2]))
    assert count_text(document) == "2"
    assert interval_text(document) == "Placed by hand"


def test_a_fresh_prediction_shows_its_interval() -> None:
    document = make_document()
    do(document, take_prediction(document, make_prediction(SPOTS)))
    assert count_text(document) == "4"
    assert interval_text(document) == "90 % likely between 2 and 7"
    assert ledger_lines(document) == [LedgerLine("4", "found")]


def test_what_an_ignored_area_leaves_out_is_not_in_the_networks_interval() -> None:
    document = make_document()
    do(document, take_prediction(document, make_prediction(SPOTS)))
    corners = [(0, 0), (80, 0), (80, 40), (0, 40)]
    do(document, add_area(document, kind="ignore", corners=corners))
    assert count_text(document) == "2"
    assert interval_text(document) == f"The network said 4 (2{UNBROKEN_DASH}7)"
    area = document.area_counts()[0]
    assert prediction_text(area) == ""
    assert details_text(area) == "ignored · 16 % of the image"
    assert tooltip(area) == "Ignored 1\n3,200 pixels"


def test_predicted_and_corrected_counts_are_never_mixed() -> None:
    document = make_document()
    do(document, take_prediction(document, make_prediction(SPOTS)))
    do(document, remove_points(document, document.points.ids[:2]))
    do(document, add_points(document, [[50, 80]]))
    do(document, move_points(document, document.points.ids[:1], offset=[1, 1]))
    do(document, confirm_points(document, document.points.ids[1:2]))
    assert count_text(document) == "3"
    assert interval_text(document) == f"The network said 4 (2{UNBROKEN_DASH}7)"
    assert ledger_lines(document) == [
        LedgerLine("4", "found"),
        LedgerLine(f"{MINUS} 2", "removed"),
        LedgerLine("+ 1", "added"),
        LedgerLine("= 3", "people"),
    ]
    assert remarks(document) == "1 moved, 1 confirmed"


def test_what_is_told_of_the_network_is_what_it_found_from_the_threshold_on() -> None:
    document = make_document()
    do(document, take_prediction(document, make_prediction(SPOTS)))
    do(document, set_threshold(document, 0.6, Candidates.none()))
    assert interval_text(document) == "90 % likely between 0 and 5"
    do(document, remove_points(document, document.points.ids[:1]))
    assert interval_text(document) == f"The network said 2 (0{UNBROKEN_DASH}5)"


def test_people_of_areas_without_points_have_a_line() -> None:
    document = make_document()
    areas = (CountedArea(Box(0, 50, 100, 100), count=30.4),)
    do(document, take_prediction(document, make_prediction(SPOTS, areas=areas)))
    assert LedgerLine("+ 30", "counted in areas") in ledger_lines(document)


def test_what_answered_is_named() -> None:
    document = make_document()
    do(document, take_prediction(document, make_prediction(SPOTS)))
    prediction = document.prediction
    assert prediction is not None
    assert answered_text(prediction) == "AutoScale · processor · 1.5 s"
    other = replace(prediction, network="uepnet", device="NVIDIA H200", seconds=123.4)
    assert answered_text(other) == "UEPNet · NVIDIA H200 · 123 s"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (2, "a few seconds left"),
        (23, "25 seconds left"),
        (70, "1 minute left"),
        (200, "3 minutes left"),
    ],
)
def test_time_left_is_told_as_roughly_as_it_is_known(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_an_empty_list_says_so() -> None:
    assert summary([]) == "No images yet"


class Bracketed(English):
    """A language that puts every text in brackets."""

    def translate(self, text: str, comment: str, n: int) -> str:
        return f"[{text}]"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (None, ""),
        (
            "In areas where people stand closer than points can part, UEPNet counted.",
            "[In areas where people stand closer than points can part, UEPNet counted.]",
        ),
        (
            "Memory did not suffice for autoscale with tiles of 1280 pixels. Memory did not suffice for"
            " autoscale with tiles of 640 pixels.",
            "[Memory did not suffice for autoscale with tiles of 1280 pixels.] [Memory did not suffice for"
            " autoscale with tiles of 640 pixels.]",
        ),
        ("UEPNet answered: a.safetensors: damaged.", "[UEPNet answered: a.safetensors: damaged.]"),
        ("Something that an older version said.", "Something that an older version said."),
    ],
)
def test_the_engines_fallbacks_are_said_in_the_persons_language(said: str | None, shown: str) -> None:
    document = make_document()
    do(document, take_prediction(document, replace(make_prediction(SPOTS), fell_back=said)))
    prediction = document.prediction
    assert prediction is not None
    speak(Bracketed())
    try:
        assert fallback_text(prediction) == shown
    finally:
        speak(English())


def test_under_the_list_images_and_people_have_a_line_each() -> None:
    new = ProjectImage(
        image_id=1,
        path=Path("a.jpg"),
        width=9,
        height=9,
        byte_size=1,
        sha256="5e",
        split=None,
        count=None,
        is_counted=False,
        is_edited=False,
    )
    counted = replace(new, image_id=2, count=1284.0)
    assert summary([new]) == "1 image · not counted yet"
    assert summary([new, new]) == "2 images · not counted yet"
    assert summary([counted]) == "1 image · 1,284 people"
    assert summary([new, counted]) == "1 of 2 counted\n1,284 people"
    assert summary([counted, counted]) == "2 images\n2,568 people"
    assert summary([new, counted], shown=1) == "1 of 2 images shown"
