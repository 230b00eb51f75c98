"""What a document says of its count, in the words of the panel. No widget: text in, text out."""

import re
from dataclasses import dataclass
from functools import partial

from app.document.image_document import ImageDocument
from app.document.prediction_summary import PredictionSummary
from app.network_titles import NETWORK_TITLES
from app.words import mark, number, tr

NO_COUNT = "–"

# Found, removed, added, counted in areas, ignored, and the sum.
LARGEST_LEDGER = 6
MINUS = "\N{MINUS SIGN}"
# A line may end behind a dash, whatever space follows it, but for a joiner.
UNBROKEN_DASH = "\N{NO-BREAK SPACE}–\N{WORD JOINER}\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class LedgerLine:
    """One line of the ledger: a number with its sign, and what it counts."""

    number: str
    words: str


def count_text(document: ImageDocument, *, is_done: bool = False) -> str:
    """Give the corrected count as a number, or a dash before there is any; on a done image there is one."""
    if document.prediction is None and not len(document.points) and not is_done:
        return NO_COUNT
    return number(document.ledger().count)


def interval_text(document: ImageDocument, *, is_done: bool = False) -> str:
    """Say where the true count lies, and of whose count that is said."""
    prediction = document.prediction
    if prediction is None and len(document.points):
        return tr("Placed by hand")
    if prediction is None:
        return tr("You say that nobody is here") if is_done else tr("Not counted yet")
    interval = prediction.predicted_interval
    low, high = number(interval.low), number(interval.high)
    if is_corrected(document):
        count = number(prediction.predicted)
        said = tr("The network said {count} ({low} – {high})", count=count, low=low, high=high)
        return said.replace(f"{low} – {high}", f"{low}{UNBROKEN_DASH}{high}")
    share = round(interval.probability * 100)
    return tr("{share} % likely between {low} and {high}", share=share, low=low, high=high)


def is_corrected(document: ImageDocument) -> bool:
    """Tell whether people were removed, added or ignored: the network's interval is of another count then."""
    ledger = document.ledger()
    return bool(ledger.removed or ledger.added or ledger.ignored)


def ledger_lines(document: ImageDocument) -> list[LedgerLine]:
    """Give the ledger line by line, the sum last; empty where there is nothing to add up."""
    ledger = document.ledger()
    lines = []
    if document.prediction is not None:
        lines.append(LedgerLine(number(ledger.found), tr("found", "so many people", ledger.found)))
    if ledger.removed:
        lines.append(
            LedgerLine(f"{MINUS} {number(ledger.removed)}", tr("removed", "so many people", ledger.removed))
        )
    if ledger.added:
        lines.append(LedgerLine(f"+ {number(ledger.added)}", tr("added", "so many people", ledger.added)))
    if ledger.in_areas:
        lines.append(
            LedgerLine(
                f"+ {number(ledger.in_areas)}",
                tr("counted in areas", "so many people", round(ledger.in_areas)),
            )
        )
    if ledger.ignored:
        lines.append(
            LedgerLine(
                f"{MINUS} {number(ledger.ignored)}", tr("ignored", "so many people", round(ledger.ignored))
            )
        )
    if len(lines) > 1:
        words = tr("person", "after the sum") if round(ledger.count) == 1 else tr("people", "after the sum")
        lines.append(LedgerLine(f"= {number(ledger.count)}", words))
    return lines


def remarks(document: ImageDocument) -> str:
    """Say how many of the points the person moved or confirmed."""
    ledger = document.ledger()
    parts = []
    if ledger.moved:
        parts.append(tr("%Ln moved", "points", ledger.moved))
    if ledger.confirmed:
        parts.append(tr("%Ln confirmed", "points", ledger.confirmed))
    return ", ".join(parts)


def answered_text(prediction: PredictionSummary) -> str:
    """Say which network answered, where, and in how long."""
    device = tr("processor") if prediction.device == "cpu" else prediction.device
    network = tr(NETWORK_TITLES.get(prediction.network, prediction.network))
    return f"{network} · {device} · {seconds_text(prediction.seconds)}"


def fallback_text(prediction: PredictionSummary) -> str:
    """Say why not all was counted as asked, the engine's sentences in the person's language."""
    said = prediction.fell_back or ""
    for sentence in _FALLBACKS:
        said = _pattern(sentence).sub(partial(_in_words, sentence), said)
    return said


# What engine/counting.py says when it falls back; it knows English alone. The parts of errors come last: a
# reason may hold a sentence that was translated before.
_FALLBACKS = (
    mark("In areas where people stand closer than points can part, UEPNet counted."),
    mark("Memory did not suffice for {network} with tiles of {side} pixels."),
    mark("Some people stand too close to be parted, and could not be counted apart: {reason}"),
    mark("UEPNet answered: {reason}"),
)


def _pattern(sentence: str) -> re.Pattern[str]:
    """Match a sentence, its parts as groups: a reason reaches to the end, the others are single words."""
    escaped = re.escape(sentence).replace(r"\{reason\}", "(?P<reason>.+)")
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>\\S+)", escaped), re.DOTALL)


def _in_words(sentence: str, found: re.Match[str]) -> str:
    return tr(sentence, **found.groupdict())


def seconds_text(seconds: float) -> str:
    """Give a duration as one reads it."""
    return f"{number(seconds, 1 if seconds < 10 else 0)} s"
