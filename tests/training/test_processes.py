import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from engine.weights import load_weights
from training.processes import ALONE, started_processes
from training.train_scale_head import ScaleHeadSettings

SCRIPT = Path(__file__).parent / "train_in_processes.py"
PROJECT = Path(__file__).parents[2]


def test_without_torchrun_a_run_is_alone(monkeypatch):
    monkeypatch.delenv("TORCHELASTIC_RUN_ID", raising=False)

    with started_processes(torch.device("cpu")) as processes:
        assert processes is ALONE
        assert processes.is_first
        assert processes.from_first("mine") == "mine"


@pytest.fixture(scope="module")
def runs_of_both(kept_crowd, weights_folder, tmp_path_factory) -> Path:
    """Train all stages once in two processes with a view each, once alone with both."""
    folder = tmp_path_factory.mktemp("processes")
    start = weights_folder / "light.safetensors"
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1"}
    torchrun = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    for name, launcher, batch in (("two", torchrun, "1"), ("alone", [], "2")):
        subprocess.run(
            [sys.executable, *launcher, SCRIPT, kept_crowd.path, start, folder / name, batch],
            env=environment,
            check=True,
            timeout=600,
        )
    return folder


def test_both_processes_end_with_the_same_network(runs_of_both):
    first, second = (torch.load(runs_of_both / f"two-rank{rank}.pt") for rank in (0, 1))

    assert first["best"] == second["best"]
    assert first["centre"] == second["centre"] != ScaleHeadSettings.first_centre
    assert all(torch.equal(value, second["network"][name]) for name, value in first["network"].items())


def test_two_processes_learn_what_one_with_twice_the_batch_learns(runs_of_both, weights_folder):
    of_two = torch.load(runs_of_both / "two-rank0.pt")
    of_one = torch.load(runs_of_both / "alone-rank0.pt")
    two, alone = of_two["network"], of_one["network"]

    start = load_weights(weights_folder / "light.safetensors").network.state_dict()

    def farthest(one, other):
        return max(float((value - other[name]).abs().max()) for name, value in one.items())

    # Four steps of SGD move the weights a thousand times as far as the order of the sums does.
    assert farthest(two, alone) < 1e-3 * farthest(start, alone)
    assert of_two["centre"] == pytest.approx(of_one["centre"], rel=1e-6)


def test_the_first_process_alone_writes(runs_of_both):
    assert {path.name for path in (runs_of_both / "two").iterdir()} == {
        path.name for path in (runs_of_both / "alone").iterdir()
    }
