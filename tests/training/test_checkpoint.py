from pathlib import Path

import pytest
import torch

from training.checkpoint import (
    Checkpoint,
    CheckpointError,
    WeightAverage,
    load_checkpoint,
    save_checkpoint,
)


def _checkpoint(step: int) -> Checkpoint:
    return Checkpoint(
        settings={"steps": 9, "view": {"crop_px": 64}},
        stage="pretraining",
        step=step,
        stage_start=0,
        network={"layer": torch.arange(3.0)},
        average={"layer": torch.ones(3)},
        optimiser={"state": {0: {"step": torch.tensor(4.0)}}, "param_groups": [{"lr": 0.1}]},
        watch={"best": 3.5, "waited": 1, "reductions": 0},
        centre=18.0,
        seconds=1.5,
    )


def test_a_checkpoint_comes_back_whole(tmp_path):
    save_checkpoint(tmp_path / "run", _checkpoint(4))

    back = load_checkpoint(tmp_path / "run")

    assert (back.settings, back.step, back.seconds) == ({"steps": 9, "view": {"crop_px": 64}}, 4, 1.5)
    assert torch.equal(back.network["layer"], torch.arange(3.0))
    assert back.optimiser["param_groups"] == [{"lr": 0.1}]


def test_a_newer_checkpoint_replaces_the_older_and_nothing_partial_stays(tmp_path):
    for step in (4, 5):
        save_checkpoint(tmp_path, _checkpoint(step))

    assert load_checkpoint(tmp_path).step == 5
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint.pt"]


def test_a_save_that_fails_leaves_the_checkpoint_before(tmp_path, monkeypatch):
    save_checkpoint(tmp_path, _checkpoint(4))

    def run_out_of_space(content: object, file: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("torch.save", run_out_of_space)
    with pytest.raises(OSError, match="No space"):
        save_checkpoint(tmp_path, _checkpoint(5))

    assert load_checkpoint(tmp_path).step == 4


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_is_told_as_one(tmp_path):
    (tmp_path / "checkpoint.pt.partial").symlink_to("/dev/full")

    with pytest.raises(OSError, match="No space left on device"):
        save_checkpoint(tmp_path, _checkpoint(4))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"no checkpoint", b"PK\x03\x04cut"])
def test_a_damaged_checkpoint_is_named(tmp_path, content):
    (tmp_path / "checkpoint.pt").write_bytes(content)

    with pytest.raises(CheckpointError, match=r"checkpoint\.pt: not a checkpoint"):
        load_checkpoint(tmp_path)


def test_a_checkpoint_of_another_layout_is_named(tmp_path):
    torch.save({"epoch": 3}, tmp_path / "checkpoint.pt")

    with pytest.raises(CheckpointError, match=r"checkpoint\.pt: not a checkpoint"):
        load_checkpoint(tmp_path)


def test_a_missing_checkpoint_is_named(tmp_path):
    with pytest.raises(CheckpointError, match=r"checkpoint\.pt: there is no such file"):
        load_checkpoint(tmp_path)


def test_nothing_in_a_checkpoint_is_executed(tmp_path):
    torch.save({"settings": _Trap()}, tmp_path / "checkpoint.pt")

    with pytest.raises(CheckpointError, match=r"checkpoint\.pt: not a checkpoint"):
        load_checkpoint(tmp_path)


class _Trap:
    def __reduce__(self) -> tuple[object, ...]:
        return (exec, ("raise SystemExit('executed')",))


def test_the_average_moves_by_hand():
    network = torch.nn.Linear(1, 1, bias=False)
    network.weight.data.fill_(0.0)
    average = WeightAverage(network, decay=0.5)

    network.weight.data.fill_(10.0)
    average.update(network, step=0)
    first = average.state_dict()["weight"].item()
    average.update(network, step=100)

    # The first step keeps a tenth of the start, later ones keep the decay's half.
    assert first == pytest.approx(9.0)
    assert average.state_dict()["weight"].item() == pytest.approx(9.5)


def test_an_average_goes_on_from_its_state():
    network = torch.nn.Linear(2, 2)
    one, other = (WeightAverage(network, decay=0.9) for _ in range(2))
    network.weight.data.add_(1)
    one.update(network, 3)

    other.load_state_dict(one.state_dict())
    one.update(network, 4)
    other.update(network, 4)

    assert all(torch.equal(value, other.state_dict()[name]) for name, value in one.state_dict().items())
