"""A report as a PDF: Qt lays its parts out one after another, so that one picture is in memory at a time."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from app.report_page import page

_Value = TypeVar("_Value")

_MARGIN_MM = 20.0
_BETWEEN_PX = 14.0
"""Between what a page holds and its number."""
_NUMBER_PX = 12
"""How high the number is."""


def printed(parts: Iterable[str], *, title: str) -> bytes:
    """Give a PDF on A4 in which every part begins a page. It needs an application, for fonts."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    try:
        _print(parts, painter, writer, title)
    finally:
        painter.end()  # before the writer goes: a report may be stopped on its way
    del writer  # ends the file
    return bytes(buffer.data().data())


def _print(parts: Iterable[str], painter: QPainter, writer: QPdfWriter, title: str) -> None:
    # Documents are laid out in the screen's pixels.
    density = writer.resolution() / QGuiApplication.primaryScreen().logicalDotsPerInch()
    painter.scale(density, density)
    font = painter.font()
    font.setPixelSize(_NUMBER_PX)
    painter.setFont(font)
    size = QSizeF(writer.width() / density, writer.height() / density)
    number = 0
    for part in parts:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setHtml(page(title, [part], breaks=False))
        document.setPageSize(size)
        for place in range(document.pageCount()):
            number += 1
            if number > 1:
                writer.newPage()
            _draw(painter, document, place, size)
            beneath = QRectF(0, size.height() + _BETWEEN_PX, size.width(), 2 * _NUMBER_PX)
            painter.drawText(beneath, Qt.AlignmentFlag.AlignRight, str(number))


def _draw(painter: QPainter, document: QTextDocument, place: int, size: QSizeF) -> None:
    """Draw one of a document's pages."""
    top = place * size.height()
    painter.save()
    painter.translate(0, -top)
    document.drawContents(painter, QRectF(0, top, size.width(), size.height()))
    painter.restore()


def in_qt_thread(function: Callable[[], _Value]) -> _Value:
    """Call a function in a thread of Qt's and wait for it: Qt's documents start timers, others have none."""
    values: list[_Value] = []
    errors: list[BaseException] = []

    class Calling(QThread):
        def run(self) -> None:
            try:
                values.append(function())
            except BaseException as error:  # raised again where it is waited for
                errors.append(error)

    calling = Calling()
    calling.start()
    calling.wait()
    if errors:
        raise errors[0]
    return values[0]
