"""Validation during a run: the averaged weights, counted with as the program counts, and the best kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from engine.annotations import AnnotatedImage
from engine.counting import CountingEngine
from engine.devices import Device
from engine.enlarged import SecondPassRule
from engine.image_file import read_image
from engine.matching import Matches
from engine.metrics import bias, mae, rmse
from engine.weights import save_weights
from training.checkpoint import BEST_FILE
from training.dataset import WeightedSource
from training.evaluate import ImageResult, compare
from training.run_log import RunLog
from training.run_state import RunState
from training.sample_pictures import sample_picture

PICTURES_FOLDER = "samples"
# Of the points that are matched, in pixels.
MATCH_RADIUS = "8"


@dataclass(frozen=True)
class ValidationSettings:
    """When a run is measured on images that it does not learn from, and what follows."""

    every: int = 1000
    """Steps between two validations; the end of a stage is one too. 0: never."""
    most_images: int = 20
    """As many of each source as of the others, spread over it; 0: all."""
    patience: int = 0
    """Validations without a better MAE after which a stage ends early. 0: never."""
    pictures: int = 3
    """Images drawn at every validation."""


class Validator:
    """Measures a run now and then, and keeps the weights that did best."""

    def __init__(
        self,
        sources: Sequence[WeightedSource],
        *,
        settings: ValidationSettings,
        device: Device,
    ) -> None:
        self._images = chosen_images([source.validation for source in sources], settings.most_images)
        self._settings = settings
        self._device = device

    def is_due(self, state: RunState[Any], *, end: int) -> bool:
        """Tell whether to validate now; `end` is the step at which the stage ends."""
        every = self._settings.every
        return bool(self._images) and every > 0 and (state.step % every == 0 or state.step == end)

    def validate(self, state: RunState[Any], log: RunLog, *, plateau_patience: int) -> None:
        """Measure the averaged weights; keep them if none of this stage were better; save the run."""
        candidate = state.run / "candidate.safetensors"
        figure = 0.0
        if state.processes.is_first:
            save_weights(candidate, state.averaged_network())
            figure = self._measure(state, log, candidate)
        is_best = state.watch.note(state.processes.from_first(figure), plateau_patience=plateau_patience)
        if state.processes.is_first:
            candidate.replace(state.run / BEST_FILE) if is_best else candidate.unlink()
        state.save()  # at once: the best weights and how good they were belong together

    def is_over(self, state: RunState[Any]) -> bool:
        """Tell whether the stage ends early."""
        return state.watch.is_over(patience=self._settings.patience)

    def _measure(self, state: RunState[Any], log: RunLog, weights: Path) -> float:
        """Count the images; note the figures and draw some of them; give the MAE."""
        # L2S is trained after the first stage: until then a second pass means nothing.
        rule = SecondPassRule(most_regions=0 if state.stage == "pretraining" else None)
        kind = self._device.torch_device.type
        engine = CountingEngine(device=kind, weights=weights, second_pass=rule)
        results = []
        for index, image in enumerate(self._images):
            pixels = read_image(image.path)
            prediction = engine.count(pixels, _silent)
            results.append(compare(image, prediction))
            if index < self._settings.pictures:
                picture = sample_picture(pixels, image.points, prediction)
                self._keep(picture, log, run=state.run, step=state.step, name=image.path.stem)
        figures = figures_of(results)
        log.validation(state.step, **figures)
        return figures["mae"]

    def _keep(self, picture: np.ndarray, log: RunLog, *, run: Path, step: int, name: str) -> None:
        folder = run / PICTURES_FOLDER
        folder.mkdir(exist_ok=True)
        encoded = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
        (folder / f"{step:06d}_{name}.jpg").write_bytes(encoded.tobytes())
        log.picture(step, name, picture)


def figures_of(results: Sequence[ImageResult]) -> dict[str, float]:
    """Give MAE, RMSE and bias of the counts, and F where the network gives points."""
    predicted, true = [result.predicted for result in results], [float(result.true) for result in results]
    figures = {"mae": mae(predicted, true), "rmse": rmse(predicted, true), "bias": bias(predicted, true)}
    matches = [result.matches[MATCH_RADIUS] for result in results if result.matches is not None]
    if len(matches) == len(results):
        figures[f"f_{MATCH_RADIUS}"] = sum(matches, Matches(0, 0, 0)).f_measure
    return figures


def chosen_images(sources: Sequence[Sequence[AnnotatedImage]], most: int) -> list[AnnotatedImage]:
    """Give at most that many images, as many of each source as of the others, spread evenly over it."""
    sources = [source for source in sources if source]
    chosen: list[AnnotatedImage] = []
    for index, source in enumerate(sources):
        share = len(source) if most == 0 else most // len(sources) + (index < most % len(sources))
        places = np.linspace(0, len(source) - 1, min(share, len(source))).round().astype(int)
        chosen += [source[place] for place in places]
    return chosen


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing: the run's bar stands still while it validates."""
