"""Training in several processes, on one machine or several, as `torchrun` starts them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar, cast

import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

Value = TypeVar("Value")

# The others wait while the first process validates or collects regions.
LONGEST_WAIT = timedelta(hours=3)


@dataclass(frozen=True)
class Processes:
    """The processes of one run, seen from one of them."""

    rank: int
    count: int
    count_here: int
    """Processes on this machine."""

    @property
    def is_first(self) -> bool:
        """Tell whether this is the process that writes, validates and speaks."""
        return self.rank == 0

    def share_gradients(self, objective: nn.Module) -> nn.Module:
        """Wrap what gives the loss so that every process gets the mean of all gradients."""
        if self.count == 1:
            return objective
        # What takes no part in a step (L2S where a view has no dense region) must not be waited for.
        return DistributedDataParallel(objective, find_unused_parameters=True)

    def from_first(self, value: Value) -> Value:
        """Give every process the first one's value: plain values and tensors of the processor."""
        if self.count == 1:
            return value
        holder = [value]
        distributed.broadcast_object_list(holder, src=0)
        return holder[0]

    def from_all(self, value: Value) -> list[Value]:
        """Give every process what each of them has, in their order: plain values."""
        if self.count == 1:
            return [value]
        values: list[Value | None] = [None] * self.count
        distributed.all_gather_object(values, value)
        return cast(list[Value], values)  # every place is filled by then


ALONE = Processes(rank=0, count=1, count_here=1)


@contextmanager
def started_processes(device: torch.device) -> Iterator[Processes]:
    """Join the processes that `torchrun` started, if it did: NCCL between GPUs, gloo between processors."""
    if "TORCHELASTIC_RUN_ID" not in os.environ:
        yield ALONE
        return
    if device.type == "cuda":
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    distributed.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=LONGEST_WAIT)
    try:
        yield Processes(
            rank=distributed.get_rank(),
            count=distributed.get_world_size(),
            count_here=int(os.environ["LOCAL_WORLD_SIZE"]),
        )
    finally:
        distributed.destroy_process_group()
