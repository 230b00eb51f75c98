"""The page of an evaluation: one file that needs no other, no network and no script."""

from collections.abc import Mapping
from html import escape

from training.evaluation_page.picture import (
    DOUBLED_COLOUR,
    FOUND_COLOUR,
    MISSED_COLOUR,
    WRONG_COLOUR,
    picture,
)
from training.evaluation_page.plot import count_plot, series_key
from training.evaluation_page.style import STYLE
from training.evaluation_page.tables import bands_table, figures_table, published_table
from training.measure import Measured
from training.scores import Scores


def evaluation_page(
    measured: Mapping[str, Measured],
    scores: Mapping[str, Scores],
    *,
    measured_on: str,
    shows_published: bool,
) -> str:
    """Give the page as HTML.

    Args:
        measured: each network's results and worst images.
        scores: each network's figures, in the same order.
        measured_on: the data set, split and number of images, in words.
        shows_published: whether the papers' and the field's figures stand beside ours.

    Raises:
        ImageFileError: one of the worst images can no longer be read.

    """
    parts = [_head(scores, measured_on), _plot_section(measured), _figures_section(scores)]
    if shows_published:
        parts.append(_published_section(scores, measured_on))
    parts += [_bands_section(scores), *(_worst_section(name, of) for name, of in measured.items())]
    return (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Evaluation: {escape(measured_on)}</title><style>{STYLE}</style></head>\n<body><main>\n"
        + "\n".join(parts)
        + "\n</main></body></html>\n"
    )


def _head(scores: Mapping[str, Scores], measured_on: str) -> str:
    cards = []
    for number, (name, of) in enumerate(scores.items()):
        low, high = of.intervals["mae"]
        located = f" · F {of.localization['8'].f_measure:.3f} at 8 px" if of.localization else ""
        cards.append(
            f'<div class="card">{series_key(number)}{escape(name)}<b>{of.mae:.1f}</b>'
            f"<span class='quiet'>MAE, {low:.1f} … {high:.1f}{located}</span></div>"
        )
    return (
        f"<h1>How well the networks count</h1><p class='quiet'>Measured on {escape(measured_on)}.</p>"
        f'<div class="cards">{"".join(cards)}</div>'
    )


def _plot_section(measured: Mapping[str, Measured]) -> str:
    keys = "".join(
        f"<li>{series_key(number).replace('key', 'key plain')}{escape(name)}</li>"
        for number, name in enumerate(measured)
    )
    plot = count_plot({name: of.results for name, of in measured.items()})
    return (
        "<h2>Predicted against true</h2><p>Each mark is an image. On the dashed line the count is right, in"
        " the shaded band it is within a fifth; below the line too few were counted, above it too many.</p>"
        f'<ul class="legend">{keys}</ul>{plot}'
    )


def _figures_section(scores: Mapping[str, Scores]) -> str:
    return (
        "<h2>All figures</h2><p>Beside each figure the range in which it lies for 95 % of the choices of"
        " images (bootstrap over the images). Bias below zero: too few were counted. GAME adds up the"
        " errors of 4, 16 and 64 parts of each image. A point is right if it and a person are"
        f" matched one to one within the distance named.</p>{figures_table(scores)}"
    )


def _published_section(scores: Mapping[str, Scores], measured_on: str) -> str:
    return (
        "<h2>Beside the papers and the field</h2><p>MAE / RMSE. Others' figures are their own, on the test"
        " parts of the sets named, and their evaluators of F differ; ours were measured here, on"
        f" {escape(measured_on)}: the columns can be compared only where that is the same part.</p>"
        f"{published_table(scores, measured_on='measured here')}"
    )


def _bands_section(scores: Mapping[str, Scores]) -> str:
    tables = "".join(f"<h3>{escape(name)}</h3>{bands_table(of)}" for name, of in scores.items())
    return (
        "<h2>By density</h2><p>The images by how many people they hold, and by how far these stand from"
        f" the nearest other on average.</p>{tables}"
    )


def _worst_section(name: str, measured: Measured) -> str:
    pictures = "\n".join(picture(worst) for worst in measured.worst)
    gives_points = any(worst.gives_points for worst in measured.worst)
    return (
        f"<h2>{escape(name)}: the images counted worst</h2>"
        f"{_points_legend() if gives_points else _density_legend()}{pictures}"
    )


def _points_legend() -> str:
    found, missed, doubled, wrong = (
        f"rgb{colour}" for colour in (FOUND_COLOUR, MISSED_COLOUR, DOUBLED_COLOUR, WRONG_COLOUR)
    )
    keys = (
        (f'<circle r="4" fill="{found}"/>', "found"),
        (f'<circle r="5" fill="none" stroke="{missed}" stroke-width="2"/>', "missed"),
        (
            f'<path d="M-6 0H6M0-6V6" stroke="{doubled}" stroke-width="2"/>',
            "doubled: this person has a point",
        ),
        (f'<path d="M-5-5 5 5M5-5-5 5" stroke="{wrong}" stroke-width="2"/>', "nobody is here"),
    )
    return _legend(keys)


def _density_legend() -> str:
    keys = (
        ('<circle r="3" fill="#fff" stroke="#000"/>', "marked person"),
        ('<rect x="-8" y="-8" width="16" height="16" fill="#ffe945"/>', "many people predicted"),
        ('<rect x="-8" y="-8" width="16" height="16" fill="#414d6b"/>', "few"),
    )
    return _legend(keys)


def _legend(keys: tuple[tuple[str, str], ...]) -> str:
    items = "".join(
        f'<li><svg class="key" viewBox="-10 -10 20 20" aria-hidden="true">{shape}</svg>{words}</li>'
        for shape, words in keys
    )
    return f'<ul class="legend">{items}</ul>'
