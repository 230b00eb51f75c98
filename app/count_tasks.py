"""What the worker is asked for each image, and the humbler ways of asking when it fails."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from app.tasks import Task, TaskProgress, TaskState
from app.words import factor, mark, tr
from engine.prediction import Box
from engine.worker_messages import CountRequest, NetworkChoice, RegionRequest

# A tile of this side takes about 0.5 GB in the largest network: what any computer that runs the window has.
SMALL_TILE_PX = 512


class CountTask(Task):
    """The counting of one image; succeeds with a `Prediction`."""

    def __init__(self, path: Path, network: NetworkChoice, device: str, *, page: int = 0) -> None:
        super().__init__(tr("Counting {file}", file=path.name))
        self.path, self.page = path, page
        self.attempt = Attempt(network=network, device=device)

    def request(self, number: int) -> CountRequest:
        """Give what the worker is asked."""
        attempt = self.attempt
        return CountRequest(
            number=number,
            path=self.path,
            network=attempt.network,
            device=attempt.device,
            tile_px=attempt.tile_px,
            page=self.page,
        )

    def humbler(self, setback: "Setback") -> "Attempt | None":
        """Give the next humbler way, None after the last."""
        return next_attempt(self.attempt, setback)

    def begin(self) -> None:
        """Note that the worker has it."""
        self._begin()

    def report(self, progress: TaskProgress) -> None:
        """Pass on how far the worker is."""
        self._report(progress)

    def finish(self, state: TaskState, value: object) -> None:
        """Take the worker's answer."""
        self._end(state, value)


class RegionTask(CountTask):
    """A closer look at one box of an image; succeeds with a `RegionCount`."""

    def __init__(
        self,
        path: Path,
        network: NetworkChoice,
        device: str,
        *,
        page: int,
        box: Box,
        scale_factor: float | None,
    ) -> None:
        super().__init__(path, network, device, page=page)
        self.title = (
            tr("Looking closer")
            if scale_factor is None
            else tr("Looking closer, ×{factor}", factor=factor(scale_factor))
        )
        self._box, self._scale_factor = box, scale_factor

    def request(self, number: int) -> RegionRequest:
        """Give what the worker is asked."""
        asked = vars(super().request(number))
        return RegionRequest(**asked, box=self._box, scale_factor=self._scale_factor)

    def humbler(self, setback: "Setback") -> "Attempt | None":
        """Give the next humbler way; UEPNet, which gives no points, is none."""
        attempt = super().humbler(setback)
        return None if attempt is None or attempt.network == "uepnet" else attempt


Setback = Literal["memory", "death"]
"""Why an image is counted again: the memory did not suffice, or the worker process ended."""

HumblerWay = Literal["tiles", "processor", "uepnet"]
"""What became humbler: smaller tiles, the processor in place of the GPU, UEPNet in place of AutoScale."""


@dataclass(frozen=True)
class Attempt:
    """One way of counting an image, and why it is not the way that was asked for."""

    network: NetworkChoice
    device: str
    tile_px: int | None = None
    setback: Setback | None = None
    way: HumblerWay | None = None
    """How it is humbler than the attempt before; None for the first, as `setback`."""

    @property
    def reason(self) -> str | None:
        """Say why it is not the way that was asked for; None if it is."""
        if self.setback is None or self.way is None:
            return None
        return tr(_REASONS[self.setback][self.way])


_REASONS: dict[Setback, dict[HumblerWay, str]] = {
    "memory": {
        "tiles": mark("The memory did not suffice; counted again on smaller tiles."),
        "processor": mark("The memory did not suffice; counted again on the processor."),
        "uepnet": mark("The memory did not suffice; counted again with UEPNet."),
    },
    "death": {
        "tiles": mark("The counting process ended unexpectedly; counted again on smaller tiles."),
        "processor": mark("The counting process ended unexpectedly; counted again on the processor."),
        "uepnet": mark("The counting process ended unexpectedly; counted again with UEPNet."),
    },
}

AFTER_DEATH: dict[HumblerWay, str] = {
    "tiles": mark(
        "{file}: the counting process ended unexpectedly, perhaps for want of memory."
        " It was started again and counts on smaller tiles."
    ),
    "processor": mark(
        "{file}: the counting process ended unexpectedly, perhaps for want of memory."
        " It was started again and counts on the processor."
    ),
    "uepnet": mark(
        "{file}: the counting process ended unexpectedly, perhaps for want of memory."
        " It was started again and counts with UEPNet."
    ),
}


def next_attempt(attempt: Attempt, setback: Setback) -> Attempt | None:
    """Give the next humbler way: a smaller tile, then the processor, then UEPNet; None after the last.

    UEPNet is none for the light network: it is the dearer one, and gives no points.
    """
    if attempt.tile_px is None or attempt.tile_px > SMALL_TILE_PX:
        return replace(attempt, tile_px=SMALL_TILE_PX, setback=setback, way="tiles")
    if attempt.device != "cpu":
        return replace(attempt, device="cpu", setback=setback, way="processor")
    if attempt.network not in ("uepnet", "light"):
        return replace(attempt, network="uepnet", setback=setback, way="uepnet")
    return None
