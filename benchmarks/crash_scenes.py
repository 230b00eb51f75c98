"""What the crash benchmark works with: projects, all that they tell, and disks and folders in trouble."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from app.document.edit_codec import pack_edit
from app.document.project_file import ProjectFile
from app.session import Session
from engine.annotations import read_dataset_folder
from tests.app.scripted_session import IMAGES, take_step

NOBODY = 65534


def make_project(folder: Path) -> Path:
    """Make a project of two images."""
    folder.mkdir(parents=True)
    photos = []
    for number in range(IMAGES):
        photos.append(folder / f"{number}.png")
        Image.new("RGB", (200, 100), (number, number, number)).save(photos[-1])
    with ProjectFile.create(folder / "work.crowd") as project:
        project.add_images(photos)
    return folder / "work.crowd"


def go_on(session: Session, first: int, until: int, seed: int) -> None:
    """Take steps from `first` to before `until`."""
    for number in range(first, until):
        take_step(session, number, seed)


def told(session: Session) -> list[object]:
    """Give all that a project says of its images: states, steps and the edits of the undo histories."""
    seen: list[object] = []
    project = session.project
    for image in project.images():
        document, history = project.document(image.image_id), project.history(image.image_id)
        seen.append((document.state, document.next_point_id, document.next_prediction, image.count))
        for steps in (history.done, history.undone):
            seen.append([(step.title, pack_edit(step.read())) for step in steps])
    return seen


def walk(project: Path) -> list[object]:
    """Undo and redo everything on a copy; give every state on the way."""
    seen: list[object] = []
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name, "copy.crowd")
        with ProjectFile.open(project) as opened:
            opened.save_copy(copy)
        session = Session(ProjectFile.open(copy))
        for image in session.project.images():
            session.open_image(image.image_id)
            while session.can_undo:
                session.undo()
                seen.append(session.document and session.document.state)
            session.go_to(session.step_count)
            seen.append(session.document and session.document.state)
        session.close()
    return seen


def exports_are_whole(folder: Path) -> bool:
    """Tell whether each export that is there can be read, with all its images."""
    for export in folder.glob("export-*"):
        images = read_dataset_folder(export).images
        if not images or not all(image.path.is_file() for image in images):
            return False
        shutil.rmtree(export)
    return True


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path | None]:
    """Give a disk of 64 megabytes, None where that is not to be had."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> None:
    """Write until nothing fits any more."""
    with (disk / "filler").open("ab", buffering=0) as filler:
        for block in (1 << 16, 512):
            with contextlib.suppress(OSError):
                while filler.write(bytes(block)) == block:
                    pass


@contextlib.contextmanager
def without_rights(project: Path, outside: Path) -> Iterator[None]:
    """Let the project's folder be closed to writing; root, who may do all, becomes somebody else."""
    is_root = os.geteuid() == 0
    outside.chmod(0o755)
    project.chmod(0o666)
    project.parent.chmod(0o555)
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        project.parent.chmod(0o755)
