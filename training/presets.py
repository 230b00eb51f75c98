"""Settings by name: `default`, what works best here, and `paper`, what the papers say.

What the papers leave open (how many steps, how far images are scaled, how large a crop is) stays as in
`default`, but for schedules that end by themselves.
"""

import math
from dataclasses import replace
from typing import Literal

from training.density_objective import DensityLossSettings
from training.optimiser import OptimiserSettings
from training.scale_objective import JointSettings
from training.train_autoscale import LIGHT_SETTINGS, AutoScaleSettings
from training.train_autoscale_density import AutoScaleDensitySettings
from training.train_scale_head import ScaleHeadSettings
from training.train_together import TogetherSettings
from training.train_uepnet import UepNetSettings
from training.transforms import ViewSettings

Preset = Literal["default", "paper"]

# AutoScale, section 4: Adam with a momentum of 0.95, weight decay 5e-4, one image a step, no average.
_ADAM = OptimiserSettings(
    kind="adam",
    backbone_rate=1e-4,
    other_rate=1e-4,
    weight_decay=5e-4,
    momentum=0.95,
    schedule="constant",
    warm_up_steps=0,
    clip_norm=math.inf,
    frozen_stages=0,
)

# The centre starts where what its authors published has it; the counting loss weighs as much as the centre's.
_CENTRE_LOSS = ScaleHeadSettings(loss="centre", first_centre=18.0)
_JOINTLY = JointSettings(steps=20_000, rate_share=1.0, region_weight=1.0)

# Mirrored, scaled and with noise; nothing is said of enlarging dense places.
_PLAIN_VIEW = ViewSettings(
    largest_scale=1.5, largest_zoom=1.2, zoom_below_spacing_px=0.0, noise_share=0.3, people_share=0.0
)

AUTOSCALE: dict[Preset, AutoScaleSettings] = {
    "default": AutoScaleSettings(),
    "paper": AutoScaleSettings(
        steps=60_000,
        loss="adapted",
        average_decay=0.0,
        optimiser=_ADAM,
        scale_head=_CENTRE_LOSS,
        joint=_JOINTLY,
        view=_PLAIN_VIEW,
    ),
}

AUTOSCALE_DENSITY: dict[Preset, AutoScaleDensitySettings] = {
    "default": AutoScaleDensitySettings(),
    "paper": AutoScaleDensitySettings(
        steps=60_000,
        sigma_px=4.0,
        loss=DensityLossSettings(kind="mse"),
        average_decay=0.0,
        # As printed; Adam's steps do not grow with the loss, so this learns very slowly.
        optimiser=replace(_ADAM, backbone_rate=1e-7, other_rate=1e-7),
        scale_head=_CENTRE_LOSS,
        joint=_JOINTLY,
        view=_PLAIN_VIEW,
    ),
}

# UEPNet, section 4: SGD at 1e-3, a tenth of it whenever the loss stalls; scales 0.3 to 1.3.
UEPNET: dict[Preset, UepNetSettings] = {
    "default": UepNetSettings(),
    "paper": UepNetSettings(
        steps=60_000,
        average_decay=0.0,
        optimiser=OptimiserSettings(
            kind="sgd",
            backbone_rate=1e-3,
            other_rate=1e-3,
            schedule="plateau",
            plateau_factor=0.1,
            warm_up_steps=0,
            clip_norm=math.inf,
            frozen_stages=0,
        ),
        view=replace(_PLAIN_VIEW, smallest_scale=0.3, largest_scale=1.3, noise_share=0.0),
    ),
}

# No paper trains these.
TOGETHER: dict[Preset, TogetherSettings] = {"default": TogetherSettings()}
LIGHT: dict[Preset, AutoScaleSettings] = {"default": LIGHT_SETTINGS}
