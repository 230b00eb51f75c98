"""Counting itself: arrays in, predictions out. Knows nothing of Qt."""
