"""Properties are tried without a deadline, as a training may have the processor; and an open project."""

import pytest
from hypothesis import settings

from app.document.project_file import ProjectFile
from tests.app.document.examples import write_image

settings.register_profile("unhurried", deadline=None, max_examples=60)
settings.load_profile("unhurried")


@pytest.fixture
def project(tmp_path):
    """Give an open project with one image."""
    write_image(tmp_path / "photos" / "a.png")
    with ProjectFile.create(tmp_path / "work.crowd") as opened:
        opened.add_images([tmp_path / "photos" / "a.png"])
        yield opened
