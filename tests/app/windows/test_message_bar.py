"""One message at a time; what failed waits until it was read."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.messages import Messages, Severity
from app.windows.main_window import MainWindow
from app.windows.message_bar import MessageBar


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    return Messages()


@pytest.fixture
def bar(messages: Messages, qtbot: QtBot) -> MessageBar:
    bar = MessageBar(messages)
    qtbot.addWidget(bar)
    return bar


def test_nothing_is_seen_before_anything_is_said(bar: MessageBar) -> None:
    assert bar.isHidden()


def test_errors_wait_behind_each_other_and_come_back_when_one_is_closed(
    bar: MessageBar, messages: Messages
) -> None:
    messages.fail("first")
    messages.fail("second")
    assert bar.message is not None
    assert bar.message.text == "second"
    bar.findChildren(QToolButton)[0].click()
    assert bar.message is not None
    assert bar.message.text == "first"
    bar.findChildren(QToolButton)[0].click()
    assert bar.isHidden()


def test_good_news_gives_way_and_is_not_kept(bar: MessageBar, messages: Messages) -> None:
    messages.tell("done")
    messages.fail("failed")
    assert bar.message is not None
    assert bar.message.severity is Severity.ERROR
    bar.close_message()
    assert bar.isHidden()


def test_the_same_failure_twice_is_one_message(bar: MessageBar, messages: Messages) -> None:
    messages.fail("again")
    messages.fail("again")
    bar.close_message()
    assert bar.isHidden()


def test_a_message_can_offer_something_to_do(bar: MessageBar, messages: Messages) -> None:
    done: list[str] = []
    messages.tell("saved", "Show", lambda: done.append("shown"))
    bar._on_action()
    assert done == ["shown"]
    assert bar.isHidden()


def test_good_news_does_not_leave_from_under_the_mouse(bar: MessageBar, messages: Messages) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(bar, QEnterEvent(place, place, place))
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    messages.tell("saved", "Show", lambda: None)
    assert not bar._timer.isActive()
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar._timer.isActive()


def test_a_click_on_what_a_message_offers_leaves_the_keys_with_the_photograph(counted: MainWindow) -> None:
    counted.canvas.setFocus()
    counted.messages.tell("saved", "Show", lambda: None)
    QTest.mouseClick(counted.message_bar._action, Qt.MouseButton.LeftButton)
    assert counted.message_bar.isHidden()
    assert counted.focusWidget() is counted.canvas


def test_the_photograph_stays_where_it_is_when_something_is_said(counted: MainWindow) -> None:
    canvas = counted.canvas
    size, head = canvas.viewport().size(), canvas.viewport().mapTo(counted, QPoint(80, 60))
    counted.messages.fail("something")
    QApplication.processEvents()
    assert counted.message_bar.isVisible()
    assert canvas.viewport().size() == size
    assert canvas.viewport().mapTo(counted, QPoint(80, 60)) == head


def test_a_message_of_many_words_is_seen_whole(window: MainWindow) -> None:
    window.messages.tell("short")
    QApplication.processEvents()
    height = window.message_bar.height()
    window.messages.fail("a sentence of many words " * 20)
    QApplication.processEvents()
    words = window.message_bar.findChildren(QLabel)[1]
    assert window.message_bar.height() >= height + words.fontMetrics().height()
    assert words.height() >= words.heightForWidth(words.width())
    assert window.central.rect().contains(window.message_bar.geometry())
