"""What the panel says of an area, in words. No widget: numbers in, text out."""

from app.canvas.ground_item import metres_text
from app.document.area_counts import AreaCount
from app.document.ground import Ground, ScaleBar
from app.words import number, tr


def people_text(count: AreaCount) -> str:
    """Give the people inside; of an area to ignore those that it leaves out."""
    sign = "\N{MINUS SIGN}" if count.area.kind == "ignore" and count.people else ""
    return f"{sign}{number(count.people)}"


def details_text(count: AreaCount) -> str:
    """Say how much of the image an area is, and how crowded its ground."""
    parts = [tr("ignored", "an area")] if count.area.kind == "ignore" else []
    parts.append(tr("{share} % of the image", share=number(count.share * 100, 1 if count.share < 0.1 else 0)))
    density = count.people_per_m2
    if density is not None and count.area.kind == "count":
        parts.append(tr("{density} per m²", density=number(density, 2)))
    return " · ".join(parts)


def spoken_text(count: AreaCount) -> str:
    """Say a whole row, for who hears it."""
    people = round(count.people)
    inside = tr("1 person") if people == 1 else tr("%Ln people", "", people)
    return f"{count.area.name}, {inside}, {details_text(count)}"


def tooltip(count: AreaCount) -> str:
    """Say all that is known of an area, a line for each thing."""
    lines = [count.area.name]
    if said := prediction_text(count):
        lines.append(said)
    if count.square_metres is not None:
        lines.append(tr("{area} m² of ground", area=number(count.square_metres, 1)))
    if count.remark:
        lines.append(count.remark)
    lines.append(tr("%Ln pixel(s)", "", round(count.area.pixels)))
    return "\n".join(lines)


def prediction_text(count: AreaCount) -> str:
    """Say what the network found in an area; of a count that nobody corrected how sure it is.

    Of an area to ignore nothing is said: its people are left out, however many there are.
    """
    predicted, interval = count.predicted, count.interval
    if predicted is None or interval is None or count.area.kind == "ignore":
        return ""
    low, high = number(interval.low), number(interval.high)
    if count.is_corrected:
        return tr("the network said {count} ({low} – {high})", count=number(predicted), low=low, high=high)
    share = round(interval.probability * 100)
    return tr("{share} % likely between {low} and {high}", share=share, low=low, high=high)


def ground_text(ground: Ground | None) -> str:
    """Say how the ground was measured."""
    if ground is None:
        return tr("The ground is not measured: no square metres.")
    if isinstance(ground, ScaleBar):
        return tr("Ground measured by a bar of {length} m.", length=metres_text(ground.metres))
    return tr("Ground measured by four points.")
