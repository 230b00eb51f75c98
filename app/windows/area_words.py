"""What the panel says of an area, in words. No widget: numbers in, text out."""

from app.document.area_counts import AreaCount
from app.document.ground import Ground, ScaleBar


def people_text(count: AreaCount) -> str:
    """Give the people inside; of an area to ignore those that it leaves out."""
    sign = "\N{MINUS SIGN}" if count.area.kind == "ignore" and count.people else ""
    return f"{sign}{count.people:,.0f}"


def details_text(count: AreaCount) -> str:
    """Say how much of the image an area is, and how crowded its ground."""
    parts = ["ignored"] if count.area.kind == "ignore" else []
    parts.append(f"{_percent(count.share)} of the image")
    density = count.people_per_m2
    if density is not None and count.area.kind == "count":
        parts.append(f"{density:,.2f} per m²")
    return " · ".join(parts)


def tooltip(count: AreaCount) -> str:
    """Say all that is known of an area, a line for each thing."""
    lines = [count.area.name]
    if count.area.kind == "count" and count.predicted is not None:
        lines.append(prediction_text(count))
    if count.square_metres is not None:
        lines.append(f"{count.square_metres:,.1f} m² of ground")
    if count.remark:
        lines.append(count.remark)
    lines.append(f"{count.area.pixels:,.0f} pixels")
    return "\n".join(lines)


def prediction_text(count: AreaCount) -> str:
    """Say what the network found in an area; of a count that nobody corrected how sure it is."""
    predicted, interval = count.predicted, count.interval
    if predicted is None or interval is None:
        return ""
    if count.is_corrected:
        return f"the network said {predicted:,.0f} ({interval.low:,.0f} – {interval.high:,.0f})"
    share = round(interval.probability * 100)
    return f"{share} % likely between {interval.low:,.0f} and {interval.high:,.0f}"


def ground_text(ground: Ground | None) -> str:
    """Say how the ground was measured."""
    if ground is None:
        return "The ground is not measured: no square metres."
    if isinstance(ground, ScaleBar):
        return f"Ground measured by a bar of {ground.metres:g} m."
    return "Ground measured by four points."


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %" if share < 0.1 else f"{share * 100:.0f} %"
