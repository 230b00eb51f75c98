"""The page's tables: all figures, the density bands, and what others published."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from training.evaluate import GAME_LEVELS
from training.evaluation_page.plot import series_key
from training.published import PUBLISHED, PUBLISHED_SETS
from training.scores import Scores

_RADII = {
    "4": "Within 4 px",
    "8": "Within 8 px",
    "16": "Within 16 px",
    "nn8": "Within the distance to the 8 nearest neighbours",
    "mean": "Mean over 1 to 100 px",
}


def figures_table(scores: Mapping[str, Scores]) -> str:
    """Give every figure with its interval, a column for each network."""
    rows = [
        _row("MAE", [_figure(of, of.mae, "mae") for of in scores.values()]),
        _row("RMSE", [_figure(of, of.rmse, "rmse") for of in scores.values()]),
        _row("bias", [_figure(of, of.bias, "bias", signed=True) for of in scores.values()]),
    ]
    for level in GAME_LEVELS[1:]:
        cells = [_figure(of, of.game[level], f"game_{level}") for of in scores.values()]
        rows.append(_row(f"GAME {level}", cells))
    if any(of.localization for of in scores.values()):
        for radius, words in _RADII.items():
            rows.append(f'<tr class="group"><th colspan="{len(scores) + 1}">{words}</th></tr>')
            for measure, name in (("precision", "precision"), ("recall", "recall"), ("f_measure", "F")):
                rows.append(_row(name, [_share(of, radius, measure) for of in scores.values()]))
    rows.append(_row("seconds an image", [f"{of.seconds / of.images:.2f}" for of in scores.values()]))
    heads = [f"{series_key(number)}{escape(name)}" for number, name in enumerate(scores)]
    return _table(["", *heads], rows)


def bands_table(scores: Scores) -> str:
    """Give one network's figures by density band."""
    rows = []
    for name, band in scores.bands.items():
        cells = [
            str(band.images),
            _figure(band, band.mae, "mae"),
            _figure(band, band.rmse, "rmse"),
            _figure(band, band.bias, "bias", signed=True),
        ]
        if scores.localization:
            cells += [_share(band, "4", "f_measure"), _share(band, "8", "f_measure")]
        rows.append(_row(name, cells))
    located = ["F at 4 px", "F at 8 px"] if scores.localization else []
    return _table(["", "images", "MAE", "RMSE", "bias", *located], rows)


def published_table(scores: Mapping[str, Scores], *, measured_on: str) -> str:
    """Give what others published on the sets' test parts, and ours on what was measured here."""
    rows = []
    for method in PUBLISHED:
        errors = [f"{of_set.mae} / {of_set.rmse}" if of_set else "–" for of_set in method.errors]
        shares = [f"{share:.3f}" if share else "–" for share in (method.f_4, method.f_8)]
        rows.append(_row(method.name, [method.parameters or "–", *errors, *shares, "–"]))
    for name, of in scores.items():
        at = of.localization or {}
        shares = [f"{at[radius].f_measure:.3f}" if at else "–" for radius in ("4", "8")]
        ours = f"{of.mae:.1f} / {of.rmse:.1f}"
        rows.append(_row(f"ours, {name}", ["", *[""] * len(PUBLISHED_SETS), *shares, ours], kind="ours"))
    heads = ["", "parameters", *PUBLISHED_SETS, "F at 4 px", "F at 8 px", escape(measured_on)]
    return _table(heads, rows)


def _figure(scores: Scores, value: float, name: str, *, signed: bool = False) -> str:
    low, high = scores.intervals[name]
    text = f"{value:+.1f}" if signed else f"{value:.1f}"
    return f"{text}<small>{low:.1f} … {high:.1f}</small>".replace("-", "\u2212")


def _share(scores: Scores, radius: str, measure: str) -> str:
    if scores.localization is None:
        return "–"
    value = getattr(scores.localization[radius], measure)
    low, high = scores.intervals[f"{measure.removesuffix('_measure')}_{radius}"]
    return f"{value:.3f}<small>{low:.3f} … {high:.3f}</small>"


def _row(name: str, cells: Sequence[str], *, kind: str = "") -> str:
    opening = f'<tr class="{kind}">' if kind else "<tr>"
    return f"{opening}<th>{escape(name)}</th>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _table(heads: Sequence[str], rows: Iterable[str]) -> str:
    head = "".join(f"<th>{text}</th>" for text in heads)
    body = "\n".join(rows)
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table></div>'
