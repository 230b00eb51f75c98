"""Keys are chosen, told of, given back, and silent while a person types."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QKeySequenceEdit, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.windows.key_choice import choose_key, refusal, reset_key
from app.windows.main_window import MainWindow
from app.windows.shortcuts_dialog import ShortcutsDialog


def test_a_key_in_use_goes_over_and_that_is_said() -> None:
    settings = Settings()
    told = choose_key(settings, "fit", QKeySequence("R"))
    assert told == "R was the key of “Count this image”; it has no key now."
    told = choose_key(settings, "fit", QKeySequence("Ctrl+Y"))
    assert told == "Ctrl+Y was the key of “Redo”; it still has Ctrl+Shift+Z."
    assert choose_key(settings, "fit", QKeySequence("Ctrl+Alt+F")) == ""


def test_an_action_gets_its_usual_keys_back_from_who_has_them() -> None:
    settings = Settings()
    choose_key(settings, "fit", QKeySequence("R"))
    told = reset_key(settings, "count")
    assert told == "R was the key of “Fit to window”; it has no key now."
    assert settings.shortcuts == {"fit": ""}
    assert reset_key(settings, "fit") == ""
    assert settings.shortcuts == {}


def test_keys_that_the_canvas_needs_are_refused_in_words(window: MainWindow) -> None:
    assert refusal(QKeySequence("Space")) == "Space cannot be chosen: it moves the photograph."
    assert refusal(QKeySequence("R")) is None
    dialog = ShortcutsDialog(window.settings.values, lambda: None, window)
    dialog.choose("fit", QKeySequence("Esc"))
    assert dialog.told.startswith("Esc cannot be chosen")
    assert window.settings.values.shortcuts == {}


def test_the_dialog_tells_of_a_conflict_and_resets_one_action(window: MainWindow) -> None:
    dialog = ShortcutsDialog(window.settings.values, window.commands._on_keys_changed, window)
    dialog.choose("fit", QKeySequence("H"))
    assert "was the key of “Show points”" in dialog.told
    dialog.reset("show_points")
    assert window.actions_by_name["show_points"].shortcut() == QKeySequence("H")
    assert window.actions_by_name["fit"].shortcuts() == []


def _shown_dialog(window: MainWindow, qtbot: QtBot) -> ShortcutsDialog:
    dialog = ShortcutsDialog(window.settings.values, window.commands._on_keys_changed, window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _choose_row(dialog: ShortcutsDialog, name: str) -> None:
    dialog._table.setCurrentItem(dialog._rows[name])


def _press(dialog: ShortcutsDialog, words: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def test_who_only_looks_at_a_key_keeps_it(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _shown_dialog(window, qtbot)
    _choose_row(dialog, "delete")
    _press(dialog, "Another key…")
    editor = dialog.findChildren(QKeySequenceEdit)[0]
    assert editor.keySequence() == QKeySequence("Delete")
    dialog.findChildren(QLineEdit)[0].setFocus()
    qtbot.waitUntil(lambda: not dialog.findChildren(QKeySequenceEdit))
    assert window.settings.values.shortcuts == {}
    assert dialog._rows["delete"].text(1) == "Del, Backspace"


def test_a_key_that_is_typed_in_the_table_is_taken_over_once(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _shown_dialog(window, qtbot)
    _choose_row(dialog, "fit")
    _press(dialog, "Another key…")
    QTest.keyClick(dialog.findChildren(QKeySequenceEdit)[0], Qt.Key.Key_R)
    assert dialog.told == "R was the key of “Count this image”; it has no key now."
    assert (dialog._rows["fit"].text(1), dialog._rows["count"].text(1)) == ("R", "")
    qtbot.waitUntil(lambda: not dialog.findChildren(QKeySequenceEdit))


def test_a_key_is_taken_away_by_a_button(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _shown_dialog(window, qtbot)
    _choose_row(dialog, "fit")
    _press(dialog, "No key")
    assert window.actions_by_name["fit"].shortcuts() == []
    assert dialog._rows["fit"].text(1) == ""


def _press_all_usual(dialog: ShortcutsDialog, answer: str) -> str:
    """Press the button and then one of those that ask again; give what was asked."""
    asked = []

    def choose() -> None:
        asking = dialog.findChildren(QMessageBox)[-1]
        asked.append(asking.text())
        next(button for button in asking.buttons() if button.text() == answer).click()

    QTimer.singleShot(0, choose)
    _press(dialog, "All usual keys")
    return asked[0]


def test_all_usual_keys_come_back_only_if_that_is_said_twice(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _shown_dialog(window, qtbot)
    dialog.choose("fit", QKeySequence("Ctrl+Alt+F"))
    dialog.choose("grid", QKeySequence("Ctrl+Alt+G"))
    assert _press_all_usual(dialog, "Cancel") == "Forget the keys that you chose for 2 actions?"
    assert window.actions_by_name["fit"].shortcut() == QKeySequence("Ctrl+Alt+F")
    _press_all_usual(dialog, "All usual keys")
    assert window.actions_by_name["fit"].shortcut() == QKeySequence("F")
    assert dialog.told == "Every action has its usual keys."
    assert not dialog._reset_all.isEnabled()


def test_keys_are_silent_while_a_person_types(window: MainWindow) -> None:
    line = QLineEdit(window)
    line.show()
    line.setFocus()
    QTest.keyClicks(line, "lehfv")
    assert line.text() == "lehfv"
    assert window.canvas.tool == "edit"
    assert window.canvas.are_points_visible
    line.hide()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_L)
    assert window.canvas.tool == "lasso"


def test_whatever_does_the_same_as_a_key_tells_it_also_when_another_is_chosen(window: MainWindow) -> None:
    button = next(b for b in window.count_panel.findChildren(QPushButton) if b.text() == "Count")
    swipe = next(b for b in window.view_panel.findChildren(QAbstractButton) if b.text() == "Swipe")
    assert button.toolTip() == "Count the people of this image (R)"
    assert swipe.toolTip().endswith("(X)")
    dialog = ShortcutsDialog(window.settings.values, window.commands._on_keys_changed, window)
    dialog.choose("count", QKeySequence("Ctrl+K"))
    dialog.choose("compare", QKeySequence("Ctrl+L"))
    assert button.toolTip() == "Count the people of this image (Ctrl+K)"
    assert swipe.toolTip() == (
        "A line parts the photograph from its overlay: drag it\n"
        "Overlay over the photo, swiped, or beside (Ctrl+L)"
    )
