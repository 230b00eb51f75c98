"""Where a selected point comes from, in words. No widget: facts in, text out."""

from app.document.point_store import PointFacts
from app.document.points import Origin
from app.document.prediction_summary import PredictionSummary
from app.windows.count_words import NETWORK_TITLES

_DONE = {
    Origin.NETWORK: "Found",
    Origin.PLACED: "Placed",
    Origin.MOVED: "Moved",
    Origin.CONFIRMED: "Confirmed",
}


def point_text(point_id: int, facts: PointFacts, prediction: PredictionSummary | None) -> str:
    """Say who a point is from, in lines: the person and when, the network with its weights and score."""
    lines = [f"Point {point_id}"]
    if facts.origin != Origin.NETWORK:
        lines.append(f"{_DONE[facts.origin]} by {facts.person or 'a person'}{_when(facts)}")
    if prediction is not None:
        network = NETWORK_TITLES.get(prediction.network, prediction.network)
        score = "" if facts.score is None else f", score {facts.score:.2f}"
        when = _when(facts) if facts.origin == Origin.NETWORK else ""
        lines.append(f"Found by {network}{score}{when}")
        lines.append(f"Weights {prediction.weights}")
    return "\n".join(lines)


def _when(facts: PointFacts) -> str:
    return "" if facts.at is None else f", {facts.at.astimezone():%Y-%m-%d %H:%M}"
