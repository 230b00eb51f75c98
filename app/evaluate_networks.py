"""`crowdcount evaluate`: what was ordered on the command line, measured and written."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from tqdm import tqdm

from app.evaluation_table import write_image_results
from app.evaluation_text import comparison_as_text, scores_as_json, scores_as_text
from engine import counting
from engine.annotations import AnnotationError, Dataset, Split
from engine.devices import DeviceError, is_out_of_memory
from engine.image_file import ImageFileError
from engine.prediction import NetworkName
from engine.weights import WeightsError
from engine.whole_file import check_place, write_beside_and_rename
from engine.worker_messages import NetworkChoice
from training.evaluation_page.page import evaluation_page
from training.import_datasets import known_images, open_dataset
from training.measure import Measured, measure
from training.scores import Scores, summarise

_CHOICES: dict[str, tuple[NetworkChoice, ...]] = {
    "both": ("autoscale", "uepnet"),
    **{name: (name,) for name in get_args(NetworkName)},
    "auto": ("auto",),
}


class EvaluationOrderError(Exception):
    """An order that cannot be carried out; the message says what to change."""


@dataclass(frozen=True)
class EvaluationOrder:
    """One call of `crowdcount evaluate`."""

    dataset: Path
    networks: tuple[str, ...]
    """By name; `all` are those that have weights, `both` the two that were shipped first."""
    split: Split | Literal["all"]
    device: str
    weights: Path | None
    table: Path | None
    """Where a row for each image is written."""
    page: Path | None
    """Where an HTML page is written."""
    shows_published: bool
    """Whether the papers' and the field's figures are shown beside ours."""
    is_json: bool


@dataclass(frozen=True)
class Evaluation:
    """What an evaluation says."""

    text: str
    """The figures, as text or JSON."""
    measured: Mapping[str, Measured]
    """By network."""
    scores: Mapping[str, Scores]
    """By network."""
    measured_on: str
    """Which images were measured, in words."""
    unreadable: tuple[str, ...]
    """A sentence for each image that could not be read, and is in no figure."""
    unknown: int
    """How many images nobody verified, or are ignored as a whole; they are in no figure."""


def evaluate_networks(order: EvaluationOrder) -> Evaluation:
    """Measure each network on each image, with progress on standard error.

    Raises:
        EvaluationOrderError: data, weights, device or a place to write do not serve.

    """
    try:
        _check_places(order)
        chosen = open_dataset(order.dataset).of_split(order.split)
        dataset = known_images(chosen)
        if not dataset.images:
            unknown = f" but {len(chosen.images)} of which nothing is known" if chosen.images else ""
            raise EvaluationOrderError(
                f"{order.dataset}: no images of the split {order.split!r}{unknown}."
                " Choose another with --split, or `all`."
            )
        engine = counting.CountingEngine(device=order.device, weights=order.weights)
        measured: dict[str, Measured] = {
            network: _measure(dataset, engine, network) for network in _networks(order, engine)
        }
        return _evaluation(order, dataset, measured, unknown=len(chosen.images) - len(dataset.images))
    except (AnnotationError, DeviceError, ImageFileError, WeightsError) as error:
        raise EvaluationOrderError(str(error)) from error
    except OSError as error:
        raise EvaluationOrderError(f"{error.filename}: cannot be read ({error.strerror}).") from error
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        raise EvaluationOrderError(
            f"Memory does not suffice to count these images on {order.device!r} ({error}). Free some, or try"
            " --device cpu."
        ) from error


def write_evaluation(order: EvaluationOrder, evaluation: Evaluation) -> None:
    """Write the table and the page that were ordered.

    Raises:
        EvaluationOrderError: one cannot be written.

    """
    try:
        if order.table is not None:
            place = order.table
            write_image_results(place, {name: of.results for name, of in evaluation.measured.items()})
        if order.page is not None:
            place = order.page
            page = evaluation_page(
                evaluation.measured,
                evaluation.scores,
                measured_on=evaluation.measured_on,
                shows_published=order.shows_published,
            )
            write_beside_and_rename(place, page.encode())
    except (OSError, UnicodeEncodeError) as error:
        raise EvaluationOrderError(f"{place}: cannot be written ({error}).") from error


def _check_places(order: EvaluationOrder) -> None:
    """Refuse a place that cannot be written before hours were spent on measuring."""
    for place in (order.table, order.page):
        try:
            if place is not None:
                check_place(place)
        except OSError as error:
            raise EvaluationOrderError(
                f"{place}: cannot be written ({error.strerror}). Choose another place."
            ) from error


def _networks(order: EvaluationOrder, engine: counting.CountingEngine) -> list[NetworkChoice]:
    """Give the networks that were asked for, each once."""
    choices = _CHOICES | {"all": engine.networks()}
    for name in order.networks:
        if name not in choices:
            raise EvaluationOrderError(f"--network {name}: expected one of {', '.join(choices)}.")
    networks = list(dict.fromkeys(network for name in order.networks for network in choices[name]))
    for network in networks:
        engine.check_choice(network)
    return networks


def _measure(dataset: Dataset, engine: counting.CountingEngine, network: NetworkChoice) -> Measured:
    progress = tqdm(dataset.images, desc=network, unit="image", mininterval=5)
    return measure(progress, lambda image: engine.count(image, _silent, network=network))


def _evaluation(
    order: EvaluationOrder, dataset: Dataset, measured: Mapping[str, Measured], *, unknown: int
) -> Evaluation:
    unreadable = next(iter(measured.values())).unreadable  # the images are the same for all
    scores = {name: summarise(of.results) for name, of in measured.items()}
    measured_on = f"{dataset.name}, split {order.split}, {len(dataset.images)} images"
    if unreadable:
        measured_on += f", of which {len(unreadable)} could not be read"
    text = scores_as_json(scores) if order.is_json else scores_as_text(scores)
    if order.shows_published and not order.is_json:
        text += "\n\n" + comparison_as_text(scores, measured_on=measured_on)
    return Evaluation(text, measured, scores, measured_on, tuple(unreadable), unknown)


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing: the progress shown is by image."""
