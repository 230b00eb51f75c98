import re

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from app.document.area_edits import add_area, set_ground
from app.document.edits import add_points, move_points, take_prediction
from app.document.ground import GroundPoints, ScaleBar
from app.tasks import Task, TaskState
from app.windows.ground_dialog import GroundDialog
from app.windows.panel_docks import PanelDock
from tests.app.conftest import PATIENCE_MS
from tests.app.document.examples import make_prediction, write_image

SQUARE = [(10, 10), (60, 10), (60, 60), (10, 60)]


@pytest.fixture
def opened(window, qtbot, tmp_path):
    """A window on two images, the first shown."""
    paths = [write_image(tmp_path / f"{name}.png", grey=ord(name)) for name in "ab"]
    window.open(paths)
    qtbot.waitUntil(lambda: window.canvas.photo_rect.width() > 0, timeout=PATIENCE_MS)
    return window


def session(window):
    return window.workspace.session


def rows(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def click(qtbot, view, model, row):
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(row)).center()
    )


def test_the_history_lists_every_step_and_a_click_goes_there(opened, qtbot):
    panel = opened.document_desk.history_panel
    for x in (20, 30, 40):
        session(opened).push(add_points(session(opened).document, np.array([x, 20])))
    opened._docks[-1].raise_()
    qtbot.waitUntil(panel._view.isVisible)
    assert rows(panel.model) == ["The image as it came", "Add 1 point", "Add 1 point", "Add 1 point"]

    click(qtbot, panel._view, panel.model, 1)
    assert session(opened).step == 1
    assert [panel.model.index(row).data(panel.model.IS_DONE_ROLE) for row in range(4)] == [
        True,
        True,
        False,
        False,
    ]

    click(qtbot, panel._view, panel.model, 3)
    assert len(session(opened).document.points) == 3


def test_each_image_has_a_history_of_its_own(opened):
    panel = opened.document_desk.history_panel
    session(opened).push(add_points(session(opened).document, np.array([20, 20])))
    opened.image_list.show_neighbour(1)
    assert rows(panel.model) == ["The image as it came"]
    opened.image_list.show_neighbour(-1)
    assert rows(panel.model) == ["The image as it came", "Add 1 point"]


def test_a_new_step_after_going_back_takes_the_place_of_the_undone_ones(opened):
    panel, work = opened.document_desk.history_panel, session(opened)
    for x in (20, 30):
        work.push(add_points(work.document, np.array([x, 20])))
    work.go_to(0)
    work.push(add_points(work.document, np.array([[1, 1], [2, 2]])))
    assert rows(panel.model) == ["The image as it came", "Add 2 points"]


def test_areas_are_listed_with_their_people_and_follow_each_edit(opened):
    panel, work = opened.document_desk.areas_panel, session(opened)
    assert panel._empty.isVisibleTo(panel)
    work.push(add_area(work.document, kind="count", corners=SQUARE))
    work.push(add_points(work.document, np.array([[20, 20], [150, 20]])))
    index = panel.model.index(0)
    assert index.data() == "Area 1"
    assert index.data(panel.model.COUNT_ROLE).people == 1
    assert not panel._empty.isVisibleTo(panel)


def test_an_area_is_renamed_ignored_and_deleted_from_the_panel(opened):
    panel, work = opened.document_desk.areas_panel, session(opened)
    work.push(add_area(work.document, kind="count", corners=SQUARE))
    work.push(add_points(work.document, np.array([[20, 20], [150, 20]])))
    panel.model.setData(panel.model.index(0), "Stage")
    assert work.document.areas[0].name == "Stage"
    panel.select_area(1)
    panel._kind.trigger()
    assert work.document.ledger().count == 1
    assert panel._kind.text() == "Count its people"
    panel._remove.trigger()
    assert work.document.areas == ()
    assert work.titles[2:] == (
        "Rename “Area 1” to “Stage”",
        "Make “Stage” an ignored area",
        "Delete ignored area “Stage”",
    )


def test_delete_in_the_list_takes_the_area_and_no_point(opened, qtbot):
    panel, work = opened.document_desk.areas_panel, session(opened)
    work.push(add_area(work.document, kind="count", corners=SQUARE))
    work.push(add_points(work.document, np.array([20, 20])))
    opened.editor.select_all()
    panel.parentWidget().raise_()
    qtbot.waitUntil(panel._view.isVisible)
    panel.select_area(1)
    panel._view.setFocus()
    qtbot.keyClick(panel._view, Qt.Key.Key_Delete)
    assert work.document.areas == ()
    assert len(work.document.points) == 1


def test_the_chosen_area_stays_chosen_while_it_is_there(opened):
    panel, work = opened.document_desk.areas_panel, session(opened)
    work.push(add_area(work.document, kind="count", corners=SQUARE))
    panel.select_area(1)
    work.push(add_area(work.document, kind="ignore", corners=SQUARE))
    assert panel.selected_id == 1
    work.undo()
    work.undo()
    assert panel.selected_id is None


def test_the_ground_is_measured_by_a_four_cornered_area_or_a_bar(opened, qtbot):
    work = session(opened)
    dialog = GroundDialog(work.document, opened)
    qtbot.addWidget(dialog)
    assert isinstance(dialog.ground, ScaleBar)
    assert not dialog._by_area.isEnabled()
    work.push(add_area(work.document, kind="count", corners=SQUARE))
    dialog = GroundDialog(work.document, opened)
    qtbot.addWidget(dialog)
    dialog._width.setValue(5)
    dialog._depth.setValue(20)
    assert dialog.ground == GroundPoints.rectangle(SQUARE, width_m=5, depth_m=20)


def test_the_ground_is_seen_with_its_tool_or_beside_the_areas_and_else_not(opened, qtbot):
    ground, work, desk = opened.desk.areas.ground_tool, session(opened), opened.desk
    work.push(set_ground(work.document, ScaleBar((10, 10), (60, 10), 7.5)))
    assert ground.drawn_words == ()
    desk.tools.choose("ground")
    assert ground.drawn_words == ("7.5 m",)
    desk.tools.choose("edit")
    assert ground.drawn_words == ()
    opened.document_desk.areas_panel.parentWidget().raise_()
    qtbot.waitUntil(lambda: ground.drawn_words == ("7.5 m",), timeout=PATIENCE_MS)
    opened._docks[2].raise_()
    qtbot.waitUntil(lambda: ground.drawn_words == (), timeout=PATIENCE_MS)


def test_the_ground_that_is_being_entered_is_seen_until_it_is_left(opened, qtbot):
    ground, seen = opened.desk.areas.ground_tool, []

    def enter():
        (dialog,) = opened.findChildren(GroundDialog)
        dialog._width.setValue(12.5)
        seen.append(ground.drawn_words)
        dialog.reject()

    opened.desk.tools.choose("ground")
    QTimer.singleShot(0, enter)
    ground.marked.emit(SQUARE)
    assert seen == [("12.5 m", "10 m")]
    assert ground.drawn_words == ()


def test_the_step_in_force_is_in_sight_when_the_history_comes_to_the_front(opened, qtbot):
    panel, work = opened.document_desk.history_panel, session(opened)
    for x in range(60):
        work.push(add_points(work.document, np.array([x + 5, 20])))
    opened.resize(1178, 760)
    opened._docks[-1].raise_()
    view = panel._view
    last = panel.model.index(60)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(last)), timeout=PATIENCE_MS)


@pytest.mark.parametrize("places", [[(10, 10), (60, 10)], SQUARE])
def test_who_showed_a_length_on_the_photograph_only_types_how_long_it_is(opened, qtbot, places):
    dialog = GroundDialog(session(opened).document, opened, places=places)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.focusWidget(), "4")
    asked = dialog._length if len(places) == 2 else dialog._width
    assert asked.value() == 4


def test_a_bar_without_length_cannot_be_taken(opened, qtbot):
    dialog = GroundDialog(session(opened).document, opened, places=[(10, 10), (10, 10.5)])
    qtbot.addWidget(dialog)
    assert "shorter than a pixel" in dialog._problem.text()
    assert not dialog._buttons.buttons()[0].isEnabled()


def test_the_selected_point_tells_where_it_comes_from(opened):
    work, panel = session(opened), opened.count_panel
    work.push(take_prediction(work.document, make_prediction([[10, 10], [50, 50]])))
    work.push(add_points(work.document, np.array([100, 20])))
    opened.editor.select(np.array([1]))
    assert "Found by AutoScale, score 90 %, 20" in panel._point.text()
    assert "Weights autoscale-1a2b3c4d" in panel._point.text()
    opened.editor.select(np.array([3]))
    assert re.match(r"Point 3\nPlaced by .+, 20\d\d-", panel._point.text())
    assert not panel._who_answered.isVisibleTo(panel)
    opened.editor.select(np.array([1, 3]))
    assert panel._point.text() == ""
    assert panel._who_answered.isVisibleTo(panel)


def test_a_moved_point_tells_of_the_network_and_of_the_person(opened):
    work, panel = session(opened), opened.count_panel
    work.push(take_prediction(work.document, make_prediction([[10, 10], [50, 50]])))
    opened.editor.select(np.array([2]))
    work.push(move_points(work.document, np.array([2]), offset=np.array([1, 1])))
    first, moved, found, weights = panel._point.text().split("\n")
    assert (first, weights) == ("Point 2", "Weights autoscale-1a2b3c4d")
    assert moved.startswith("Moved by ")
    assert found == "Found by AutoScale, score 30 %"


def test_a_placed_point_that_was_moved_tells_of_both(opened):
    work, panel = session(opened), opened.count_panel
    work.push(add_points(work.document, np.array([100, 20])))
    opened.editor.select(np.array([1]))
    work.push(move_points(work.document, np.array([1]), offset=np.array([1, 1])))
    assert re.fullmatch(r"Point 1\nPlaced by hand, 20\d\d-.+\nMoved by .+, 20\d\d-.+", panel._point.text())


def test_the_button_that_counts_stays_away_while_the_shown_image_is_counted(opened):
    panel, before, shown = opened.count_panel, Task("Counting a.png"), Task("Counting b.png")
    panel.watch(before)
    panel.watch(shown)
    before._end(TaskState.SUCCEEDED)
    assert panel._button.isHidden()
    shown._end(TaskState.SUCCEEDED)
    panel.watch(None)
    assert not panel._button.isHidden()


def test_every_control_beside_the_photograph_says_what_it_does(window):
    kinds = QAbstractButton | QAbstractSlider | QComboBox | QLineEdit
    silent = [
        type(control).__name__ + " " + control.accessibleName()
        for panel in (window.image_list, window.count_panel, window.view_panel, window.position_bar)
        for control in panel.findChildren(QWidget)
        if isinstance(control, kinds) and not isinstance(control, QScrollBar)
        if not isinstance(control.parent(), QLineEdit)  # Qt's own button that clears a field
        if not control.toolTip()
    ]
    assert silent == []


def test_the_labels_of_the_ground_stand_level_with_their_fields(opened, qtbot):
    dialog = GroundDialog(session(opened).document, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    label = next(label for label in dialog.findChildren(QLabel) if label.text() == "Length")
    assert label.alignment() & Qt.AlignmentFlag.AlignVCenter
    assert abs(label.geometry().center().y() - dialog._length.geometry().center().y()) <= 1


def test_the_count_panel_has_its_height_at_the_first_start(opened, qtbot):
    # A dock's size policy once let the tabs below lie over it.
    panel = opened.count_panel
    qtbot.waitUntil(lambda: panel.height() >= panel.minimumHeight(), timeout=PATIENCE_MS)
    tabs = opened.view_panel.mapToGlobal(opened.view_panel.rect().topLeft())
    assert panel.mapToGlobal(panel.rect().bottomLeft()).y() < tabs.y()


def test_a_panel_behind_anothers_tab_is_brought_to_the_front_and_hidden_only_when_seen(window, qtbot):
    areas, view = (window.findChild(PanelDock, f"{name}_dock") for name in ("areas", "view"))
    assert areas is not None
    assert view is not None
    qtbot.waitUntil(view.action.isChecked)
    assert not areas.action.isChecked()

    areas.action.trigger()

    qtbot.waitUntil(lambda: not areas.visibleRegion().isEmpty())
    assert areas.action.isChecked()
    qtbot.waitUntil(lambda: not view.action.isChecked())

    areas.action.trigger()

    assert areas.isHidden()
    assert not areas.action.isChecked()
