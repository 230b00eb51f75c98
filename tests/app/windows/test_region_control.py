"""Dense regions in the window: counted again in the worker, taken over as one edit, refused in words."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox
from pytestqt.qtbot import QtBot

from app.document.image_document import ImageDocument
from app.windows.main_window import MainWindow
from engine.prediction import Box
from tests.app.conftest import PATIENCE_MS
from tests.app.fake_worker import CHOSEN_FACTOR


@pytest.fixture
def counted(counted: MainWindow) -> MainWindow:
    """Give a window on a counted image with the dense region 10..70, the tool for it chosen."""
    counted.desk.tools.choose("region")
    return counted


def _document(window: MainWindow) -> ImageDocument:
    document = window.workspace.document
    assert document is not None
    return document


def test_another_factor_counts_the_chosen_region_again(counted: MainWindow, qtbot: QtBot) -> None:
    document, regions = _document(counted), counted.desk.regions
    regions.tool.choose(document.regions[0])
    assert regions.card.words == "Dense region: 3 → 4 people"
    factor = regions.card.findChildren(QDoubleSpinBox)[0]
    factor.setValue(2.5)
    QTest.keyClick(factor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.regions[0].scale_factor == 2.5, timeout=PATIENCE_MS)
    assert document.points.xy.tolist() == [[40, 40]]
    assert regions.tool.region == document.regions[0]
    session = counted.workspace.session
    assert session is not None
    assert session.titles[-1] == "Count a region again: 1 point"
    session.undo()
    assert len(document.points) == 4
    assert document.regions[0].scale_factor == 1.7


def test_a_drawn_region_is_counted_by_the_factor_that_l2s_chooses_and_spliced_in(
    counted: MainWindow, qtbot: QtBot
) -> None:
    document = _document(counted)
    counted.desk.regions.tool.wished.emit(Box(80, 10, 140, 110), None)
    qtbot.waitUntil(lambda: len(document.regions) == 2, timeout=PATIENCE_MS)
    assert [region.scale_factor for region in document.regions] == [1.7, CHOSEN_FACTOR]
    assert [110, 60] in document.points.xy.tolist()
    assert len(document.points) == 5


def test_delete_takes_the_chosen_region_away_and_no_point_of_the_person(counted: MainWindow) -> None:
    document = _document(counted)
    counted.editor.add_at(30, 50)
    counted.desk.regions.tool.choose(document.regions[0])
    counted.actions_by_name["delete"].trigger()
    assert document.regions == ()
    assert [30, 50] in document.points.xy.tolist()


def test_another_tool_lets_the_region_go(counted: MainWindow) -> None:
    counted.desk.regions.tool.choose(_document(counted).regions[0])
    assert counted.desk.regions.card.isVisible()
    counted.desk.tools.choose("edit")
    assert counted.desk.regions.tool.region is None
    assert not counted.desk.regions.card.isVisible()


def test_without_a_count_there_is_nothing_to_look_closer_at(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    Image.new("RGB", (160, 120)).save(tmp_path / "b.png")
    window.open([tmp_path / "b.png"])
    qtbot.waitUntil(lambda: window.central.shows_photo, timeout=PATIENCE_MS)
    window.desk.regions.tool.wished.emit(Box(0, 0, 50, 50), None)
    assert window.message_bar.message is not None
    assert window.message_bar.message.text.startswith("Count the image first")
