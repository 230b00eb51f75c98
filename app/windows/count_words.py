"""What a document says of its count, in the words of the panel. No widget: text in, text out."""

from dataclasses import dataclass

from app.document.image_document import ImageDocument
from app.document.prediction_summary import PredictionSummary
from engine.prediction import NetworkName

NETWORK_TITLES: dict[NetworkName, str] = {
    "autoscale": "AutoScale",
    "autoscale-density": "AutoScale density",
    "uepnet": "UEPNet",
    "light": "Light network",
}

NO_COUNT = "–"

# Found, removed, added, counted in areas, ignored, and the sum.
LARGEST_LEDGER = 6
MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True)
class LedgerLine:
    """One line of the ledger: a number with its sign, and what it counts."""

    number: str
    words: str


def count_text(document: ImageDocument) -> str:
    """Give the corrected count as a number, or a dash before there is any."""
    if document.prediction is None and not len(document.points):
        return NO_COUNT
    return f"{document.ledger().count:,.0f}"


def interval_text(document: ImageDocument) -> str:
    """Say where the true count lies, and of whose count that is said."""
    prediction = document.prediction
    if prediction is None:
        return "Placed by hand" if len(document.points) else "Not counted yet"
    interval = prediction.interval
    if is_corrected(document):
        return f"The network said {prediction.count:,.0f} ({interval.low:,.0f} – {interval.high:,.0f})"
    share = round(interval.probability * 100)
    return f"{share} % likely between {interval.low:,.0f} and {interval.high:,.0f}"


def is_corrected(document: ImageDocument) -> bool:
    """Tell whether points were removed or added: then the network's interval is not of this count."""
    ledger = document.ledger()
    return bool(ledger.removed or ledger.added)


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
    if ledger.ignored:
        lines.append(LedgerLine(f"{MINUS} {ledger.ignored:,.0f}", "ignored"))
    if len(lines) > 1:
        total = f"{ledger.count:,.0f}"
        lines.append(LedgerLine(f"= {total}", "person" if total == "1" else "people"))
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
    network = NETWORK_TITLES.get(prediction.network, prediction.network)
    return f"{network} · {device} · {seconds_text(prediction.seconds)}"


def seconds_text(seconds: float) -> str:
    """Give a duration as one reads it."""
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:,.0f} s"
