"""Where a selected point comes from, in words. No widget: facts in, text out."""

from datetime import datetime

from app.document.point_store import PointFacts
from app.document.points import Origin
from app.document.prediction_summary import PredictionSummary
from app.network_titles import NETWORK_TITLES
from app.words import mark, tr

# What a person did, where the name is known and where it is not.
_DONE = {
    Origin.PLACED: (mark("Placed by {person}"), mark("Placed by a person")),
    Origin.MOVED: (mark("Moved by {person}"), mark("Moved by a person")),
    Origin.CONFIRMED: (mark("Confirmed by {person}"), mark("Confirmed by a person")),
}


def point_text(point_id: int, facts: PointFacts, prediction: PredictionSummary | None) -> str:
    """Say who a point is from, in lines: the person and when, the network with its weights and score."""
    lines = [tr("Point {number}", number=point_id)]
    if facts.placed_at is not None:
        lines.append(tr("Placed by hand") + _when(facts.placed_at))
        lines.append(_done_words(Origin.MOVED, facts.person) + _when(facts.at))
    elif facts.origin != Origin.NETWORK:
        lines.append(_done_words(facts.origin, facts.person) + _when(facts.at))
    if prediction is not None:
        network = tr(NETWORK_TITLES.get(prediction.network, prediction.network))
        found = (
            tr("Found by {network}", network=network)
            if facts.score is None
            else tr("Found by {network}, score {score}", network=network, score=_share(facts.score))
        )
        when = _when(facts.at) if facts.origin == Origin.NETWORK else ""
        lines.append(found + when)
        lines.append(tr("Weights {name}", name=prediction.weights))
    return "\n".join(lines)


def _share(score: float) -> str:
    """Give a score as the slider gives it that says from which one on points stand."""
    return tr("{share} %", share=round(score * 100))


def _done_words(origin: Origin, person: str | None) -> str:
    by_name, by_someone = _DONE[origin]
    return tr(by_name, person=person) if person else tr(by_someone)


def _when(at: datetime | None) -> str:
    return "" if at is None else f", {at.astimezone():%Y-%m-%d %H:%M}"
