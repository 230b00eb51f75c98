"""A canvas that shows one photograph of 200 x 100 pixels, at one screen pixel for each."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.canvas.canvas import Canvas
from app.canvas.point_editor import PointEditor
from app.canvas.tile_pyramid import TilePyramid, build_levels
from app.document.project_file import ProjectFile
from app.session import Session
from tests.app.document.examples import write_image


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    project = ProjectFile.create(tmp_path / "work.crowd")
    project.add_images([write_image(tmp_path / "photo.png")])
    session = Session(project)
    yield session
    session.close()


@pytest.fixture
def editor(session: Session) -> PointEditor:
    editor = PointEditor()
    editor.set_session(session)
    session.open_image(1)
    return editor


@pytest.fixture
def canvas(editor: PointEditor, qtbot: QtBot) -> Canvas:
    canvas = Canvas(editor)
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_photo(TilePyramid(build_levels(np.full((100, 200, 3), 128, dtype=np.uint8))))
    canvas.show_actual_size()
    return canvas
