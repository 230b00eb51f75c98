import shutil

import pytest
import torch

from engine.weights import load_weights, save_weights
from training.mean_weights import main


@pytest.fixture
def two_stations(weights_folder, tmp_path):
    """Give UEPNet's weights as they are, and with a tenth added to each; their intervals are the same."""
    old, new = tmp_path / "old.safetensors", tmp_path / "new.safetensors"
    shutil.copy(weights_folder / "uepnet.safetensors", old)
    network = load_weights(old).network
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.1)
    save_weights(new, network)
    return old, new


def test_the_mean_lies_between_the_files_at_the_share_of_the_new_one(two_stations, tmp_path):
    old, new = two_stations
    output = tmp_path / "mean" / "uepnet.safetensors"

    assert main([str(old), str(new), "--share", "0.7", "--output", str(output)]) == 0

    before, mean = load_weights(old).network, load_weights(output).network
    for name, parameter in mean.named_parameters():
        moved = parameter - before.get_parameter(name)
        assert torch.allclose(moved, torch.full_like(moved, 0.07), atol=2e-3), name
    for name, buffer in mean.named_buffers():
        assert torch.equal(buffer, before.get_buffer(name)), name


def test_intervals_are_never_mixed(two_stations, tmp_path, capsys):
    old, new = two_stations
    network = load_weights(new).network
    network.load_state_dict(
        network.state_dict() | {name: value + 1 for name, value in network.named_buffers()}
    )
    save_weights(new, network)

    with pytest.raises(SystemExit):
        main([str(old), str(new), "--output", str(tmp_path / "mean.safetensors")])

    assert "not stations of one training" in capsys.readouterr().err
    assert not (tmp_path / "mean.safetensors").exists()


def test_weights_of_two_networks_have_no_mean(two_stations, weights_folder, tmp_path, capsys):
    light = weights_folder / "light.safetensors"

    with pytest.raises(SystemExit):
        main([str(two_stations[0]), str(light), "--output", str(tmp_path / "mean.safetensors")])

    assert "not stations of one training" in capsys.readouterr().err


@pytest.mark.parametrize("share", ["-0.1", "1.5", "nan"])
def test_a_share_is_one_of_the_whole(two_stations, tmp_path, capsys, share):
    old, new = two_stations

    with pytest.raises(SystemExit):
        main([str(old), str(new), "--share", share, "--output", str(tmp_path / "mean.safetensors")])

    assert "--share: expected a number from 0 to 1" in capsys.readouterr().err
