"""What a document says of its count, in the words of the panel. No widget: text in, text out."""

from dataclasses import dataclass

from app.document.image_document import ImageDocument
from app.document.prediction_summary import PredictionSummary
from engine.prediction import NetworkName

NETWORK_TITLES: dict[NetworkName, str] = {"autoscale": "AutoScale", "uepnet": "UEPNet"}

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True)
class LedgerLine:
    """One line of the ledger: a number with its sign, and what it counts."""

    number: str
    words: str


def count_text(document: ImageDocument) -> str:
    """Give the corrected count as a number, or a dash before there is any."""
    if document.prediction is None and not len(document.points):
        return "–"
    return f"{document.ledger().count:,.0f}"


def interval_text(document: ImageDocument) -> str:
    """Say where the true count lies, and of whose count that is said."""
    prediction = document.prediction
    if prediction is None:
        return "Placed by hand" if len(document.points) else "Not counted yet"
    interval = prediction.interval
    between = f"{interval.low:,.0f} – {interval.high:,.0f}"
    if is_corrected(document):
        return f"The network said {prediction.count:,.0f} ({between})"
    return f"{interval.probability:.0%} likely between {between}"


def is_corrected(document: ImageDocument) -> bool:
    """Tell whether the person changed the count or any point of it."""
    ledger = document.ledger()
    return bool(ledger.removed or ledger.added or ledger.moved or ledger.confirmed)


def ledger_lines(document: ImageDocument) -> list[LedgerLine]:
    """Give the ledger line by line, the sum last; empty where there is nothing to add up."""
    ledger = document.ledger()
    lines = []
    if document.prediction is not None:
        lines.append(LedgerLine(f"{ledger.found:,}", "found"))
    if ledger.removed:
        lines.append(LedgerLine(f"{MINUS} {ledger.removed:,}", "removed"))
    if ledger.added:
        lines.append(LedgerLine(f"+ {ledger.added:,}", "added"))
    if ledger.in_areas:
        lines.append(LedgerLine(f"+ {ledger.in_areas:,.0f}", "counted in areas"))
    if len(lines) > 1:
        lines.append(LedgerLine(f"= {ledger.count:,.0f}", "people"))
    return lines


def remarks(document: ImageDocument) -> str:
    """Say how many of the points the person moved or confirmed."""
    ledger = document.ledger()
    parts = [
        f"{number:,} {word}"
        for number, word in ((ledger.moved, "moved"), (ledger.confirmed, "confirmed"))
        if number
    ]
    return ", ".join(parts)


def answered_text(prediction: PredictionSummary) -> str:
    """Say which network answered, where, and in how long."""
    device = "processor" if prediction.device == "cpu" else prediction.device
    return f"{NETWORK_TITLES.get(prediction.network, prediction.network)} · {device} · {seconds_text(prediction.seconds)}"


def seconds_text(seconds: float) -> str:
    """Give a duration as one reads it."""
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:,.0f} s"
