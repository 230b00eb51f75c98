"""Photographs are read one at a time, and those that were leafed past not at all."""

import threading
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.photo_loader import PhotoLoader
from tests.app.conftest import PATIENCE_MS


def test_images_leafed_past_are_never_decoded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[str] = []
    begun, may_end = threading.Event(), threading.Event()

    def decode(path: Path, *, page: int) -> np.ndarray:
        decoded.append(path.name)
        begun.set()
        assert may_end.wait(PATIENCE_MS / 1000)
        return np.zeros((4, 4, 3), dtype=np.uint8)

    monkeypatch.setattr("app.photo_loader.read_image", decode)
    loader = PhotoLoader()
    arrived: list[int] = []
    loader.loaded.connect(lambda image_id, _levels: arrived.append(image_id))
    loader.load(1, Path("1.png"))
    assert begun.wait(PATIENCE_MS / 1000)
    for image_id in range(2, 8):
        loader.load(image_id, Path(f"{image_id}.png"))
    may_end.set()
    qtbot.waitUntil(lambda: arrived == [7], timeout=PATIENCE_MS)
    assert decoded == ["1.png", "7.png"]
