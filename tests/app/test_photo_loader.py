"""Photographs are read one at a time, those leafed past not at all, and the next one ahead."""

import os
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.document.project import ProjectImage
from app.kept_photos import KeptPhotos
from app.photo_loader import PhotoLoader
from app.tasks import ThreadTask
from engine.image_file import ImageFileError
from tests.app.conftest import PATIENCE_MS


class Decoder:
    """Stands in for decoding: notes which files are read, and waits with some of them."""

    def __init__(self) -> None:
        self.decoded: list[str] = []
        self.held: set[str] = set()
        self.damaged: set[str] = set()
        self.may_end = threading.Event()

    def __call__(self, path: Path, *, page: int) -> np.ndarray:
        self.decoded.append(path.name)
        if path.name in self.held:
            assert self.may_end.wait(PATIENCE_MS / 1000)
        if path.name in self.damaged:
            raise ImageFileError("{path} is damaged", path=path)
        return np.zeros((4, 4, 3), dtype=np.uint8)


@pytest.fixture
def decoder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Decoder]:
    decoder = Decoder()
    monkeypatch.setattr("app.photo_loader.read_image", decoder)
    yield decoder
    decoder.may_end.set()


@pytest.fixture
def loader(decoder: Decoder, qtbot: QtBot) -> PhotoLoader:
    return PhotoLoader()


@pytest.fixture
def arrived(loader: PhotoLoader) -> list[int]:
    """Give the ids of the images that arrived, as they do."""
    ids: list[int] = []
    loader.loaded.connect(lambda image_id, _levels: ids.append(image_id))
    return ids


@pytest.fixture
def images(tmp_path: Path) -> list[ProjectImage]:
    """Give the images 1 to 7, each with a file."""
    return [_image(tmp_path, image_id) for image_id in range(1, 8)]


def _image(folder: Path, image_id: int, *, width: int = 4, height: int = 4) -> ProjectImage:
    path = folder / f"{image_id}.png"
    path.write_bytes(b"read by the decoder above")
    return ProjectImage(
        image_id=image_id,
        path=path,
        width=width,
        height=height,
        byte_size=1,
        sha256="",
        split=None,
        count=None,
        is_counted=False,
        is_edited=False,
    )


def _load(loader: PhotoLoader, image: ProjectImage) -> None:
    loader.load(image.image_id, image.path, page=image.page)


def _holds(loader: PhotoLoader, image: ProjectImage) -> bool:
    return loader.holds(image.path, page=image.page)


def _read_ahead(loader: PhotoLoader, image: ProjectImage, qtbot: QtBot) -> None:
    loader.read_ahead(image)
    qtbot.waitUntil(lambda: _holds(loader, image), timeout=PATIENCE_MS)


def test_images_leafed_past_are_never_decoded(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], arrived: list[int], qtbot: QtBot
) -> None:
    decoder.held = {"1.png"}
    _load(loader, images[0])
    qtbot.waitUntil(lambda: decoder.decoded == ["1.png"], timeout=PATIENCE_MS)
    for image in images[1:]:
        _load(loader, image)
    decoder.may_end.set()
    qtbot.waitUntil(lambda: arrived == [7], timeout=PATIENCE_MS)
    assert decoder.decoded == ["1.png", "7.png"]


def test_an_image_read_ahead_is_there_at_once(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], arrived: list[int], qtbot: QtBot
) -> None:
    _read_ahead(loader, images[1], qtbot)
    told: list[ThreadTask] = []
    loader.loading.connect(told.append)
    _load(loader, images[1])
    assert arrived == [2]
    assert told == []
    assert decoder.decoded == ["2.png"]


def test_the_image_just_left_is_there_at_once(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], arrived: list[int], qtbot: QtBot
) -> None:
    for image in images[:2]:
        _load(loader, image)
        qtbot.waitUntil(lambda image=image: arrived[-1:] == [image.image_id], timeout=PATIENCE_MS)
    _load(loader, images[0])
    assert arrived == [1, 2, 1]
    assert decoder.decoded == ["1.png", "2.png"]


def test_an_image_left_does_not_drive_out_the_one_that_is_wished_for(
    loader: PhotoLoader,
    images: list[ProjectImage],
    arrived: list[int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.photo_loader.KeptPhotos", partial(KeptPhotos, 4 * 4 * 4))  # room for one
    loader.stop()  # so that it is in force
    _load(loader, images[0])
    qtbot.waitUntil(lambda: arrived == [1], timeout=PATIENCE_MS)
    _read_ahead(loader, images[1], qtbot)
    _load(loader, images[1])
    assert arrived == [1, 2]


def test_a_file_that_changed_since_it_was_read_ahead_is_read_again(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], arrived: list[int], qtbot: QtBot
) -> None:
    _read_ahead(loader, images[1], qtbot)
    os.utime(images[1].path, ns=(0, 0))
    assert not _holds(loader, images[1])
    _load(loader, images[1])
    qtbot.waitUntil(lambda: arrived == [2], timeout=PATIENCE_MS)
    assert decoder.decoded == ["2.png", "2.png"]


def test_an_image_that_is_being_read_ahead_is_not_read_twice(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], arrived: list[int], qtbot: QtBot
) -> None:
    decoder.held = {"2.png"}
    loader.read_ahead(images[1])
    qtbot.waitUntil(lambda: decoder.decoded == ["2.png"], timeout=PATIENCE_MS)
    _load(loader, images[1])
    assert arrived == []
    decoder.may_end.set()
    qtbot.waitUntil(lambda: arrived == [2], timeout=PATIENCE_MS)
    assert decoder.decoded == ["2.png"]


def test_a_jump_elsewhere_does_not_wait_for_what_is_being_read_ahead(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], arrived: list[int], qtbot: QtBot
) -> None:
    decoder.held = {"2.png"}
    loader.read_ahead(images[1])
    qtbot.waitUntil(lambda: decoder.decoded == ["2.png"], timeout=PATIENCE_MS)
    _load(loader, images[1])
    _load(loader, images[4])
    qtbot.waitUntil(lambda: arrived == [5], timeout=PATIENCE_MS)
    decoder.may_end.set()
    qtbot.waitUntil(lambda: _holds(loader, images[1]), timeout=PATIENCE_MS)
    assert arrived == [5]


def test_one_image_is_read_ahead_at_a_time(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], qtbot: QtBot
) -> None:
    decoder.held = {"2.png"}
    loader.read_ahead(images[1])
    qtbot.waitUntil(lambda: decoder.decoded == ["2.png"], timeout=PATIENCE_MS)
    loader.read_ahead(images[2])
    qtbot.waitUntil(lambda: not loader._ahead_due.isActive(), timeout=PATIENCE_MS)
    assert decoder.decoded == ["2.png"]
    decoder.may_end.set()
    qtbot.waitUntil(lambda: _holds(loader, images[2]), timeout=PATIENCE_MS)


def test_an_image_too_large_to_be_kept_is_not_read_ahead(
    loader: PhotoLoader, decoder: Decoder, tmp_path: Path, qtbot: QtBot
) -> None:
    loader.read_ahead(_image(tmp_path, 1, width=8193, height=8192))
    qtbot.waitUntil(lambda: not loader._ahead_due.isActive(), timeout=PATIENCE_MS)
    _read_ahead(loader, _image(tmp_path, 2, width=8192, height=8192), qtbot)
    assert decoder.decoded == ["2.png"]


def test_a_missing_image_is_not_read_ahead(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], qtbot: QtBot
) -> None:
    images[1].path.unlink()
    loader.read_ahead(images[1])
    qtbot.waitUntil(lambda: not loader._ahead_due.isActive(), timeout=PATIENCE_MS)
    _read_ahead(loader, images[2], qtbot)
    assert decoder.decoded == ["3.png"]


def test_what_cannot_be_read_ahead_is_told_only_when_it_is_wished_for(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], qtbot: QtBot
) -> None:
    decoder.damaged = {"2.png"}
    told: list[int] = []
    loader.failed.connect(lambda image_id, _error: told.append(image_id))
    loader.read_ahead(images[1])
    qtbot.waitUntil(lambda: decoder.decoded == ["2.png"] and loader._ahead is None, timeout=PATIENCE_MS)
    assert told == []
    _load(loader, images[1])
    qtbot.waitUntil(lambda: told == [2], timeout=PATIENCE_MS)


def test_an_image_that_fails_while_it_is_wished_for_and_read_ahead_is_told(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], qtbot: QtBot
) -> None:
    decoder.held = decoder.damaged = {"2.png"}
    loader.read_ahead(images[1])
    qtbot.waitUntil(lambda: decoder.decoded == ["2.png"], timeout=PATIENCE_MS)
    _load(loader, images[1])
    with qtbot.waitSignal(loader.failed, timeout=PATIENCE_MS) as told:
        decoder.may_end.set()
    assert told.args is not None
    assert told.args[0] == 2


def test_nothing_is_kept_when_reading_stops_nor_what_was_being_read_ahead(
    loader: PhotoLoader, decoder: Decoder, images: list[ProjectImage], qtbot: QtBot
) -> None:
    _read_ahead(loader, images[1], qtbot)
    decoder.held = {"3.png"}
    loader.read_ahead(images[2])
    qtbot.waitUntil(lambda: "3.png" in decoder.decoded, timeout=PATIENCE_MS)
    loader.stop()
    assert not _holds(loader, images[1])
    decoder.may_end.set()
    qtbot.waitUntil(lambda: loader._ahead is None, timeout=PATIENCE_MS)
    assert not _holds(loader, images[2])
