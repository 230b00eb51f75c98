"""Where a network runs, in which precision, and how large its tiles may be there."""

from dataclasses import dataclass

import torch
from torch import nn

# Longest sides of a square tile: by estimate 1.5 GB of activations in bf16 for the processor's.
TILE_PX = {"cpu": 1280, "cuda": 2048, "mps": 1280}
SMALLEST_TILE_PX = 384


class DeviceError(Exception):
    """A device that was asked for and is not there; the message says what is."""


@dataclass(frozen=True)
class Device:
    """A place to compute, with the precision that is fast and safe there."""

    torch_device: torch.device
    precision: torch.dtype
    name: str

    @property
    def tile_px(self) -> int:
        """The usual longest side of a tile."""
        return TILE_PX[self.torch_device.type]


def choose_device(choice: str = "auto") -> Device:
    """Give the device asked for; `auto` prefers CUDA, then MPS, then the processor.

    Raises:
        DeviceError: it is not there.

    """
    if choice == "auto":
        choice = (
            "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
        )
    if choice == "cpu":
        return Device(torch.device("cpu"), _cpu_precision(), "cpu")
    if choice == "cuda" and torch.cuda.is_available():
        return Device(torch.device("cuda"), torch.bfloat16, torch.cuda.get_device_name())
    if choice == "mps" and torch.backends.mps.is_available():
        return Device(torch.device("mps"), torch.float32, "mps")
    raise DeviceError(f"The device {choice!r} is not available here. Use auto or cpu.")


def place_network(network: nn.Module, device: torch.device) -> None:
    """Move a network to a device with channels-last memory (1.3-1.8 times as fast on processors)."""
    network.to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stub lacks it


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether an error of torch or Python means that memory did not suffice."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _OUT_OF_MEMORY_WORDS)


def is_device_lost(error: BaseException) -> bool:
    """Tell whether an error of torch means that no network runs on the device in this process any more."""
    return isinstance(error, RuntimeError) and "CUDA error" in str(error)


# The processor's allocator on Linux and macOS, the one on Windows, and Metal's: plain RuntimeErrors.
_OUT_OF_MEMORY_WORDS = ("can't allocate memory", "not enough memory", "MPS backend out of memory")


def _cpu_precision() -> torch.dtype:
    """Give bf16 where the processor multiplies it itself (1.4-2.9 times as fast), else fp32."""
    has_bf16 = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.bfloat16 if has_bf16 else torch.float32
