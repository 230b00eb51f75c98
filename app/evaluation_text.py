"""The figures of an evaluation as JSON, and as text to read in a terminal."""

from collections.abc import Iterator, Mapping

import msgspec

from training.published import PUBLISHED, PUBLISHED_SETS
from training.scores import Scores

_COLUMN = 22


def scores_as_json(scores: Mapping[str, Scores]) -> str:
    """Give the figures as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(scores), indent=1).decode()


def scores_as_text(scores: Mapping[str, Scores]) -> str:
    """Give the figures as a table to read, each with its 95 % interval."""
    return "\n".join(line for network, of_network in scores.items() for line in _lines(network, of_network))


def comparison_as_text(scores: Mapping[str, Scores], *, measured_on: str) -> str:
    """Give what others published beside the figures measured.

    Args:
        scores: by network.
        measured_on: the data set and split, in words.

    """
    lines = [
        f"Others' figures, MAE/RMSE on the sets' test parts; ours, on {measured_on}:",
        _row("", *PUBLISHED_SETS, "parameters", "F 4/8 px on A"),
    ]
    for method in PUBLISHED:
        errors = [f"{of_set.mae}/{of_set.rmse}" if of_set else "–" for of_set in method.errors]
        located = f"{method.f_4:.3f}/{method.f_8:.3f}" if method.f_4 and method.f_8 else "–"
        lines.append(_row(method.name, *errors, method.parameters or "–", located))
    for network, of_network in scores.items():
        located = "–"
        if of_network.localization:
            at = of_network.localization
            located = f"{at['4'].f_measure:.3f}/{at['8'].f_measure:.3f}"
        lines.append(
            f"{f'ours, {network}':<28}{of_network.mae:.1f}/{of_network.rmse:.1f}, F 4/8 px {located}"
        )
    return "\n".join(lines)


def _lines(network: str, scores: Scores) -> Iterator[str]:
    def between(name: str, digits: int) -> str:
        low, high = scores.intervals[name]
        return f"[{low:.{digits}f}, {high:.{digits}f}]"

    yield (
        f"{network}: {scores.images} images, MAE {scores.mae:.1f}, RMSE {scores.rmse:.1f},"
        f" bias {scores.bias:+.1f}, {scores.seconds / scores.images:.2f} s an image"
    )
    yield "  95 % of the choices of images lie in [ ]"
    yield f"  MAE {between('mae', 1)}  RMSE {between('rmse', 1)}  bias {between('bias', 1)}"
    games = (f"{value:.1f} {between(f'game_{level}', 1)}" for level, value in enumerate(scores.game))
    yield "  GAME 0-3  " + "  ".join(games)
    for radius, at in (scores.localization or {}).items():
        yield (
            f"  {_radius_in_words(radius)}: precision {at.precision:.3f} {between(f'precision_{radius}', 3)},"
            f" recall {at.recall:.3f} {between(f'recall_{radius}', 3)},"
            f" F {at.f_measure:.3f} {between(f'f_{radius}', 3)}"
        )
    for band, of_band in scores.bands.items():
        low, high = of_band.intervals["mae"]
        located = f", F {of_band.localization['8'].f_measure:.3f} at 8 px" if of_band.localization else ""
        yield (
            f"  {band}: {of_band.images} images, MAE {of_band.mae:.1f} [{low:.1f}, {high:.1f}],"
            f" bias {of_band.bias:+.1f}{located}"
        )


def _radius_in_words(radius: str) -> str:
    return {"nn8": "at nn8", "mean": "mean of 1-100 px"}.get(radius, f"at {radius} px")


def _row(first: str, *cells: str) -> str:
    return f"{first:<28}" + "".join(f"{cell:<17}" for cell in cells).rstrip()
