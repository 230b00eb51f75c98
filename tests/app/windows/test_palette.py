"""The command palette finds every action by a few letters, and does it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.windows.actions import ACTION_SPECS
from app.windows.command_palette import CommandPalette
from app.windows.fuzzy import fuzzy_score
from app.windows.main_window import MainWindow


def _palette(window: MainWindow) -> CommandPalette:
    return CommandPalette(window.actions_by_name.all(), window, keys_to=window.canvas)


def test_letters_must_all_come_in_order_and_words_in_any() -> None:
    assert fuzzy_score("zi", "Zoom in") is not None
    assert fuzzy_score("iz", "Zoom in") is None
    assert fuzzy_score("in zoom", "Zoom in") is not None
    assert fuzzy_score("", "Zoom in") == 0


def test_accents_and_capitals_need_not_be_typed() -> None:
    assert fuzzy_score("ecran", "Plein écran") == fuzzy_score("ÉCRAN", "Plein écran") is not None
    assert fuzzy_score("ruck", "Rückgängig") is not None


def test_beginnings_of_words_fit_better_than_letters_within() -> None:
    begins, within = fuzzy_score("ai", "Actual image"), fuzzy_score("ai", "Main list")
    assert begins is not None
    assert within is not None
    assert begins > within


def test_every_action_is_in_the_palette(window: MainWindow) -> None:
    assert len(_palette(window).titles) == len(ACTION_SPECS)


def test_panels_are_told_from_commands_of_the_same_words(window: MainWindow) -> None:
    window.commands.show_palette()
    (palette,) = window.findChildren(CommandPalette)
    palette.search("count")
    assert "Panel: Count" in palette.titles
    assert "Count" not in palette.titles
    palette.close()


def test_a_few_letters_find_an_action_and_enter_does_it(window: MainWindow) -> None:
    palette = _palette(window)
    line = palette.findChildren(QLineEdit)[0]
    palette.open()
    QTest.keyClicks(line, "fulls")
    assert palette.titles[0] == "Full screen"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.actions_by_name["full_screen"].isChecked()
    window.actions_by_name["full_screen"].trigger()
    assert not palette.isVisible()


def test_arrows_choose_among_what_is_found(window: MainWindow) -> None:
    palette = _palette(window)
    line = palette.findChildren(QLineEdit)[0]
    palette.search("tool")
    second = palette.titles[1]
    triggered: list[str] = []
    for action in window.actions_by_name.all():
        action.triggered.connect(
            lambda _on=False, action=action: triggered.append(action.text().replace("&", ""))
        )
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert triggered == [second]


def test_what_cannot_be_done_now_stands_last_and_is_not_done(window: MainWindow) -> None:
    palette = _palette(window)
    palette.search("count this image")
    assert palette.titles[0].startswith("Count this image")
    assert not window.actions_by_name["count"].isEnabled()
    palette.run_current()
    assert window.counting.pending_count == 0


def test_the_tooltips_words_find_it_too(window: MainWindow) -> None:
    palette = _palette(window)
    palette.search("licences")
    assert "About CrowdCount" in palette.titles


def _asked_for(window: MainWindow) -> list[CommandPalette]:
    """Ask for the palette as its keys do; give those that are seen."""
    window.actions_by_name["palette"].trigger()
    QApplication.processEvents()
    return [palette for palette in window.findChildren(CommandPalette) if palette.isVisible()]


def _let_go_of(palette: CommandPalette) -> None:
    QTest.keyClick(palette.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
    _delete_what_goes()


def _delete_what_goes() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_asked_for_twice_it_is_the_same_palette(window: MainWindow) -> None:
    window.activateWindow()
    first = _asked_for(window)
    assert len(first) == 1
    assert _asked_for(window) == first
    _let_go_of(first[0])
    assert _asked_for(window) != []


def test_keys_go_back_to_who_had_them_or_to_the_photograph_if_that_is_gone(window: MainWindow) -> None:
    window.activateWindow()
    before, line = QApplication.focusWidget(), QLineEdit(window)
    assert before is not None
    _let_go_of(*_asked_for(window))
    assert QApplication.focusWidget() is before
    line.show()
    line.setFocus()
    (palette,) = _asked_for(window)
    line.deleteLater()
    _delete_what_goes()
    _let_go_of(palette)
    assert window.focusWidget() is window.canvas
