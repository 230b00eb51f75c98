import pytest
import torch

from engine.devices import DeviceError, choose_device, is_out_of_memory, place_network


def test_the_processor_is_always_there():
    device = choose_device("cpu")

    assert (device.torch_device.type, device.name) == ("cpu", "cpu")
    assert device.precision in {torch.float32, torch.bfloat16}


def test_auto_finds_a_device():
    assert choose_device("auto").tile_px >= 1280


@pytest.mark.parametrize("choice", ["cuda", "mps"])
def test_a_device_that_is_not_there_is_named(choice, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.setattr("torch.backends.mps.is_available", lambda: False)

    assert choose_device("auto").name == "cpu"
    with pytest.raises(DeviceError, match=f"'{choice}' is not available here"):
        choose_device(choice)


def test_placed_networks_keep_their_channels_together():
    network = torch.nn.Conv2d(4, 8, 3)

    place_network(network, torch.device("cpu"))

    assert network.weight.is_contiguous(memory_format=torch.channels_last)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory"), True),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried to allocate"), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 8.00 GB)"), True),
        (RuntimeError("shapes cannot be multiplied"), False),
        (ValueError("not enough memory"), False),
    ],
)
def test_what_means_that_memory_did_not_suffice(error, expected):
    assert is_out_of_memory(error) is expected


def test_torch_says_so_of_a_tensor_that_no_memory_holds():
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 50)

    assert is_out_of_memory(caught.value)
