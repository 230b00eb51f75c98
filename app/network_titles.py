"""What the networks are called where people read it."""

from app.words import mark
from engine.prediction import NetworkName

NETWORK_TITLES: dict[NetworkName, str] = {
    "autoscale": "AutoScale",
    "autoscale-density": mark("AutoScale density"),
    "uepnet": "UEPNet",
    "light": mark("Light network"),
}
"""By name, for `tr`."""
