"""Showing one image and touching its points."""
