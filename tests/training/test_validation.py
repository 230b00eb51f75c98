import math
from dataclasses import asdict, replace

import numpy as np
import pytest
import torch

from engine.devices import choose_device
from engine.light import LightNetwork
from engine.prediction import CountInterval, GridMap, Prediction
from training.checkpoint import BEST_FILE, WeightAverage, load_checkpoint
from training.dataset import WeightedSource
from training.processes import ALONE
from training.run_log import RunLog
from training.run_state import RunState
from training.sample_pictures import sample_picture
from training.train_autoscale import LIGHT_SETTINGS
from training.validation import ValidationSettings, Validator, chosen_images
from training.validation_watch import ValidationWatch

CPU = choose_device("cpu")


def test_the_best_figure_is_kept_and_stalls_are_counted():
    watch = ValidationWatch()

    told = [watch.note(figure, plateau_patience=2) for figure in (9.0, 8.0, 8.5, 8.0, 8.2, 7.0, 7.5)]

    assert told == [True, True, False, False, False, True, False]
    assert asdict(watch) == {"best": 7.0, "waited": 1, "reductions": 1}


def test_a_stage_ends_when_the_patience_does():
    watch = ValidationWatch()
    assert not watch.has_best

    over = []
    for figure in (5.0, 6.0, 6.0):
        watch.note(figure, plateau_patience=9)
        over.append(watch.is_over(patience=2))

    assert over == [False, False, True]
    assert not watch.is_over(patience=0)
    assert watch.has_best


@pytest.mark.parametrize(
    ("most", "chosen"), [(0, [*"abcde", *"xyz"]), (4, ["a", "e", "x", "z"]), (3, ["a", "e", "x"])]
)
def test_images_are_spread_evenly_over_each_source(most, chosen):
    assert chosen_images([list("abcde"), [], list("xyz")], most) == chosen


@pytest.fixture
def state(tmp_path) -> RunState[LightNetwork]:
    torch.manual_seed(4)
    network = LightNetwork()
    optimiser = torch.optim.SGD(network.parameters(), lr=0.1)
    (tmp_path / "run").mkdir()
    average = WeightAverage(network, decay=0.9)
    return RunState(tmp_path / "run", LIGHT_SETTINGS, ALONE, network, average, optimiser, step=20)


def test_validation_counts_with_the_program_and_keeps_the_better_weights(state, crowd, monkeypatch):
    validator = Validator(
        [WeightedSource([], 1.0, [crowd])], settings=ValidationSettings(pictures=0), device=CPU
    )
    figures = iter([12.0, 11.0, 13.0])
    measured = []

    def measure(self, state, log, weights):
        measured.append(weights.read_bytes())
        return next(figures)

    monkeypatch.setattr(Validator, "_measure", measure)
    with RunLog(state.run, name="light", first_step=0, last_step=40) as log:
        for _ in range(3):
            state.average.state_dict()["l2s.output.bias"].add_(1)
            validator.validate(state, log, plateau_patience=3)

    assert (state.run / BEST_FILE).read_bytes() == measured[1] != measured[2]
    assert load_checkpoint(state.run).watch == {"best": 11.0, "waited": 1, "reductions": 0}
    assert float(state.best_network().l2s.output.bias.detach()) == 2.0
    assert float(state.averaged_network().l2s.output.bias.detach()) == 3.0


def test_before_l2s_is_trained_there_is_no_second_pass(state, crowd, monkeypatch):
    rules = []

    class Engine:
        def __init__(self, *, device, weights, second_pass):
            rules.append(second_pass.most_regions)

        def count(self, image, report):
            return _prediction(points=[(3.0, 4.0)])

    monkeypatch.setattr("training.validation.CountingEngine", Engine)
    validator = Validator([WeightedSource([], 1.0, [crowd])], settings=ValidationSettings(), device=CPU)

    with RunLog(state.run, name="light", first_step=0, last_step=40) as log:
        validator.validate(state, log, plateau_patience=3)
        state.go_on_jointly(average=state.average, optimiser=state.optimiser)
        assert not state.watch.has_best
        validator.validate(state, log, plateau_patience=3)

    assert rules == [0, None]
    # 30 people are there, one was found.
    assert state.watch.best == 29
    table = (state.run / "light_validation.csv").read_text().splitlines()
    assert table[0] == "step,mae,rmse,bias,f_8"
    assert table[1].startswith("20,29.00000,29.00000,-29.00000,")
    assert (state.run / "samples" / "000020_crowd.jpg").is_file()


def test_validation_is_due_every_so_many_steps_and_at_the_end(state, crowd):
    source = WeightedSource([], 1.0, [crowd])
    validator = Validator([source], settings=ValidationSettings(every=10), device=CPU)
    without = Validator([replace(source, validation=())], settings=ValidationSettings(every=10), device=CPU)
    never = Validator([source], settings=ValidationSettings(every=0), device=CPU)

    due = []
    for step in range(1, 26):
        state.step = step
        due.append(validator.is_due(state, end=25))
        assert not without.is_due(state, end=25)
        assert not never.is_due(state, end=25)

    assert [step for step, is_due in enumerate(due, start=1) if is_due] == [10, 20, 25]


def _prediction(*, points=(), density=None, network="light") -> Prediction:
    return Prediction(
        width=96,
        height=80,
        count=float(len(points)),
        variance=1.0,
        interval=CountInterval(0.0, 2.0),
        points=np.array(points, dtype=np.float64).reshape(-1, 2),
        scores=np.ones(len(points), np.float32),
        threshold=0.4,
        regions=(),
        counted_areas=(),
        distance_label_map=None,
        density_map=GridMap(np.zeros((10, 12), np.float32) if density is None else density, 8),
        count_map=None,
        network=network,
        weights="drawn",
        device="cpu",
        seconds=0.0,
        fell_back=None,
    )


def test_a_sample_shows_the_photograph_the_truth_and_the_points_side_by_side():
    image = np.full((80, 96, 3), 90, np.uint8)

    picture = sample_picture(image, np.array([[70.0, 60.0]]), _prediction(points=[(40.0, 60.0)]))

    assert picture.shape == (80, 3 * 96, 3)
    assert (picture[60, 70] == 90).all()
    assert picture[60, 96 + 70].tolist() == [0, 220, 255]
    assert picture[60, 2 * 96 + 40].tolist() == [255, 190, 0]


def test_where_there_are_no_points_the_density_is_drawn():
    image = np.full((80, 96, 3), 90, np.uint8)
    density = np.zeros((10, 12), np.float32)
    density[5, 6] = 1

    picture = sample_picture(
        image, np.zeros((0, 2)), _prediction(density=density, network="autoscale-density")
    )

    here, elsewhere = picture[44, 2 * 96 + 52], picture[70, 2 * 96 + 8]
    assert math.dist(here.astype(float), elsewhere.astype(float)) > 50
