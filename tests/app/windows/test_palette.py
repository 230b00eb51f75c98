"""The command palette finds every action by a few letters, and does it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.windows.actions import ACTION_SPECS
from app.windows.command_palette import CommandPalette
from app.windows.fuzzy import fuzzy_score
from app.windows.main_window import MainWindow


def _palette(window: MainWindow) -> CommandPalette:
    return CommandPalette(window.actions_by_name.all(), window)


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
