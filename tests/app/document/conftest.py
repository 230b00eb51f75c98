"""Properties are tried without a deadline: a training may have the processor meanwhile."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None, max_examples=60)
settings.load_profile("unhurried")
