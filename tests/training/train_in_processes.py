"""A run in each of torchrun's processes, for `test_processes`; takes an image, a start, a run, a batch."""

import os
import sys
from pathlib import Path

import torch

from engine import devices
from engine.annotations import AnnotatedImage, as_points
from training.dataset import WeightedSource
from training.optimiser import OptimiserSettings
from training.run_state import RunState
from training.scale_objective import JointSettings
from training.train_autoscale import AutoScaleSettings, train_autoscale
from training.train_scale_head import ScaleHeadSettings
from training.transforms import ViewSettings
from training.validation import ValidationSettings


def main() -> None:
    image, start, run, batch = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
    torch.set_num_threads(1)
    # Sums in another order differ by less in fp32, and plain SGD does not blow small differences up.
    devices._cpu_precision = lambda: torch.float32
    settings = AutoScaleSettings(
        network="light",
        steps=2,
        batch=batch,
        optimiser=OptimiserSettings(kind="sgd", other_rate=1e-2, warm_up_steps=0, frozen_stages=0),
        scale_head=ScaleHeadSettings(views=2, epochs=1, loss="centre"),
        joint=JointSettings(steps=2),
        view=ViewSettings(crop_px=64, multi_scale=False),
        validation=ValidationSettings(every=1, most_images=1, pictures=0),
    )
    points = as_points([(x, y) for x in range(4, 96, 8) for y in range(4, 80, 8)])
    crowd = AnnotatedImage(image, 96, 80, points, "train")
    _keep_every_processes_network(run.parent / f"{run.name}-rank{os.environ.get('RANK', 0)}.pt")
    train_autoscale(
        [WeightedSource([crowd], 1.0, [crowd])],
        run,
        settings=settings,
        start=start,
        resume=False,
        device=torch.device("cpu"),
    )


def _keep_every_processes_network(file: Path) -> None:
    save = RunState.save_with_weights

    def save_and_keep(self: RunState) -> None:
        save(self)
        torch.save(
            {"network": self.network.state_dict(), "best": self.watch.best, "centre": self.centre}, file
        )

    RunState.save_with_weights = save_and_keep


if __name__ == "__main__":
    main()
