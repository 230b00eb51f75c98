"""What a killed program, a full disk, a closed folder cost: `python -m benchmarks.crash [KILLS [SEED]]`.

A scripted session of 2,000 steps (points added, moved, deleted and confirmed, predictions, areas, undo,
redo, changes of image, exports) is killed with SIGKILL at random moments, by default 200, and goes on each
time from what is there. After each kill the project must hold every step that had returned, its points,
areas and undo history, as a session that nobody killed has them. Prints a table; exits with 1 if anything
is lost. The full disk needs root on Linux, for a disk of its own.
"""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.document.project import ProjectError
from app.document.project_file import ProjectFile
from app.session import Session
from benchmarks.crash_scenes import (
    exports_are_whole,
    fill,
    go_on,
    make_project,
    small_disk,
    told,
    walk,
    without_rights,
)
from tests.app.scripted_session import STEPS, take_step

ROOT = Path(__file__).parent.parent

# Every so many kills the whole history is undone and redone, on a copy, and each state compared.
_WALK_EACH = 20


@dataclass
class Result:
    """What came of one kind of trouble."""

    trouble: str
    times: int = 0
    returned: int = 0
    """Steps that returned before, all times together."""
    whole: int = 0
    """Times after which everything was there."""
    told: str = ""

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost."""
        return self.times > 0 and self.whole == self.times


def main(arguments: Sequence[str]) -> int:
    """Print the table."""
    kills = int(arguments[0]) if arguments else 200
    seed = int(arguments[1]) if len(arguments) > 1 else 7
    QCoreApplication(sys.argv)
    print("| trouble | times | steps returned | all there | told |\n|---|---|---|---|---|")
    is_good = True
    for trouble in (partial(kill, kills), fill_disk, close_folder, close_folder_meanwhile):
        result = trouble(seed)
        whole = f"{result.whole} of {result.times}" if result.times else "not run"
        print(
            f"| {result.trouble} | {result.times} | {result.returned} | {whole} | {result.told} |", flush=True
        )
        is_good &= result.is_good or not result.times
    return 0 if is_good else 1


def kill(kills: int, seed: int) -> Result:
    """Kill the session again and again, each time going on from what is there; at its end another begins."""
    result, chance = Result("kill -9"), random.Random(seed)
    while result.times < kills:
        with tempfile.TemporaryDirectory() as name:
            _kill_session(Path(name), kills, seed, chance, result)
    return result


def _kill_session(folder: Path, kills: int, seed: int, chance: random.Random, result: Result) -> None:
    """Kill one session up to its end, or until `result` holds as many kills as wanted."""
    killed, untouched = make_project(folder / "killed"), make_project(folder / "untouched")
    foretold = Session(ProjectFile.open(untouched))
    foretold.open_image(1)
    before, done = result.returned, 0
    for number in range(kills - result.times):
        # As the session goes on after the step at which it shall be killed, it may be beyond the next one.
        last = max(round(STEPS * (number + 1) / kills), done)
        returned = run_and_kill(
            killed, seed, foretold, first=done, after=chance.randint(done, last), chance=chance
        )
        if returned is None:  # it was killed before its first step
            returned = done
        go_on(foretold, done, returned, seed)
        found = Session(ProjectFile.open(killed))
        found.open_image(1)
        # The kill may have come after the next step was kept and before that could be said.
        if told(found) != told(foretold) and returned < STEPS:
            go_on(foretold, returned, returned + 1, seed)
            returned += 1
        is_whole = told(found) == told(foretold) and exports_are_whole(killed.parent)
        found.close()
        shown = foretold.document.image_id if foretold.document is not None else 1
        foretold.close()
        if is_whole and number % _WALK_EACH == 0:
            is_whole = walk(killed) == walk(untouched)
        result.times += 1
        result.whole += is_whole
        done = returned
        result.returned = before + done
        foretold = Session(ProjectFile.open(untouched))  # gestures do not go on across a kill
        foretold.open_image(shown)
        if done >= STEPS:
            break
    foretold.close()


def run_and_kill(
    project: Path, seed: int, foretold: Session, *, first: int, after: int, chance: random.Random
) -> int | None:
    """Go on with the session in a process, and kill it; give the last step that returned, None before any."""
    assert foretold.document is not None  # an image is shown all the time
    command = [sys.executable, "-m", "tests.app.scripted_session", str(project), str(seed)]
    process = subprocess.Popen(
        [*command, str(first), str(foretold.document.image_id)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None  # a pipe was asked for
    lines: list[str] = []
    while not lines or int(lines[-1]) < after:
        line = process.stdout.readline()
        if not line:
            break
        lines.append(line)
    time.sleep(chance.uniform(0, 0.004))
    process.kill()
    rest, _ = process.communicate()
    lines += [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return int(lines[-1]) if lines else None


def fill_disk(seed: int, *, before: int = 300, meanwhile: int = 60, after: int = 100) -> Result:
    """Let the disk be full for a while: steps fail with a sentence and are not done, all others are kept."""
    result = Result("full disk")
    with tempfile.TemporaryDirectory() as name, small_disk(Path(name, "disk")) as disk:
        if disk is None:
            result.told = "a disk of its own needs root on Linux"
            return result
        project, untouched = make_project(disk / "project"), make_project(Path(name, "untouched"))
        session, foretold = Session(ProjectFile.open(project)), Session(ProjectFile.open(untouched))
        for each in (session, foretold):
            each.open_image(1)
            go_on(each, 0, before, seed)
        shutil.rmtree(untouched.parent / "export", ignore_errors=True)
        fill(disk)
        is_told, failed = True, 0
        for number in range(before, before + meanwhile):
            was = told(session)
            try:
                take_step(session, number, seed)
            except Exception as error:  # whatever comes must be a sentence
                failed += 1
                is_told &= "full" in str(error) or "No space" in str(error)
                result.told = result.told or str(error).split(": ", 1)[-1]
                is_told &= told(session) == was
            else:
                go_on(foretold, number, number + 1, seed)
                result.returned += 1
        (disk / "filler").unlink()
        for each in (session, foretold):
            go_on(each, before + meanwhile, before + meanwhile + after, seed)
        session.close()
        foretold.close()
        result.returned += before + after
        result.times = 1
        result.whole = int(is_told and failed > 0 and walk(project) == walk(untouched))
        result.told = f"{failed} steps refused: {result.told}"
    return result


def close_folder(seed: int) -> Result:
    """Open a project in a folder that may not be written: refused in words, and not a byte changed."""
    result = Result("read-only folder")
    with tempfile.TemporaryDirectory() as name:
        project = make_project(Path(name, "project"))
        session = Session(ProjectFile.open(project))
        session.open_image(1)
        go_on(session, 0, 200, seed)
        session.close()
        before = project.read_bytes()
        with without_rights(project, Path(name)):
            try:
                ProjectFile.open(project).close()
            except ProjectError as error:
                result.told = str(error).split(": ", 1)[-1]
        result.times, result.returned = 1, 200
        result.whole = int("folder cannot be written" in result.told and project.read_bytes() == before)
    return result


def close_folder_meanwhile(seed: int) -> Result:
    """Let the folder be closed to writing while the project is open: every step is kept, or told."""
    result = Result("folder closed while open")
    with tempfile.TemporaryDirectory() as name:
        project, untouched = make_project(Path(name, "project")), make_project(Path(name, "untouched"))
        session, foretold = Session(ProjectFile.open(project)), Session(ProjectFile.open(untouched))
        for each in (session, foretold):
            each.open_image(1)
            go_on(each, 0, 200, seed)
        failed = 0
        with without_rights(project, Path(name)):
            for number in range(200, 300):
                try:
                    take_step(session, number, seed)
                except Exception as error:  # told below
                    failed += 1
                    result.told = result.told or str(error).split(": ", 1)[-1]
                else:
                    go_on(foretold, number, number + 1, seed)
                    result.returned += 1
        session.close()
        foretold.close()
        result.times, result.returned = 1, result.returned + 200
        result.whole = int(walk(project) == walk(untouched))
        result.told = f"{failed} steps refused{': ' + result.told if failed else ''}"
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
