"""Starts the built program as a stranger's machine would: an empty environment, another folder.

Run by `make bundle-test`; needs nothing but Python itself.
"""

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEMO_IMAGE = ROOT / "resources" / "demo" / "images" / "crowd.jpg"
SHARED_PHOTO = ROOT.parent / "shared" / "data" / "photos" / "pyconau_brisbane_crowd.jpg"

# The first start reads a gigabyte from a cold disk.
TIME_LIMIT_SECONDS = 600


def main() -> None:
    """Run every check on the bundle named on the command line."""
    folder = Path(sys.argv[1]).resolve()
    program = folder / "crowdcount"
    if not program.is_file():
        raise SystemExit(f"{program}: there is no such file. Run `make bundle` first.")
    with tempfile.TemporaryDirectory(prefix="crowdcount-bundle-") as elsewhere:
        check_help(program, Path(elsewhere))
        check_count(program, Path(elsewhere))
        check_training(program, Path(elsewhere))
        check_window(program, Path(elsewhere))
        check_worker(program, Path(elsewhere))
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"The bundle works; {size / 1e6:.0f} MB.")


def check_help(program: Path, elsewhere: Path) -> None:
    """The command line answers."""
    done = _run(program, ["count", "--help"], elsewhere)
    assert "Count the people" in done.stdout, done.stdout


def check_count(program: Path, elsewhere: Path) -> None:
    """An image is counted without a window, and its points are written."""
    for image in [DEMO_IMAGE, *([SHARED_PHOTO] if SHARED_PHOTO.exists() else [])]:
        output = elsewhere / f"{image.stem}.json"
        _run(program, ["count", str(image), "--output", str(output)], elsewhere)
        (result,) = json.loads(output.read_text())["results"]
        assert result["error"] is None, result["error"]
        assert result["count"] > 0
        assert result["points"], "the bundle counts, but gives no points"
        print(
            f"{image.name}: {result['count']:.0f} people by {result['network']} in {result['seconds']:.1f} s"
        )


def check_training(program: Path, elsewhere: Path) -> None:
    """The training code is inside, and takes a step from the shipped weights."""
    weights = program.parent / "_internal" / "resources" / "weights"
    record = json.loads((weights / "manifest.json").read_text())["networks"]["autoscale"]
    dataset = elsewhere / "dataset"
    (dataset / "images").mkdir(parents=True)
    shutil.copy(DEMO_IMAGE, dataset / "images")
    annotations = (DEMO_IMAGE.parents[1] / "dataset.json").read_text()
    (dataset / "dataset.json").write_text(annotations.replace('"split": "test"', '"split": "train"'))
    run = elsewhere / "run"
    start = str(weights / record["file"])
    # Of two steps, so that the run ends before the scale head's own training, which takes minutes.
    order = ["train", "autoscale", str(dataset), "--init", start, "--steps", "2", "--stop-after", "1"]
    _run(program, [*order, "--run", str(run)], elsewhere)
    assert (run / "checkpoint.pt").stat().st_size > 10_000_000


def check_window(program: Path, elsewhere: Path) -> None:
    """The window opens and is painted."""
    _run(program, ["--demo", "--check-window"], elsewhere, _with_window(elsewhere))


def check_worker(program: Path, elsewhere: Path) -> None:
    """The window's worker process starts, counts the demo, and its count is in the project file."""
    start = time.monotonic()
    window = subprocess.Popen([str(program), "--demo"], cwd=elsewhere, env=_with_window(elsewhere))
    try:
        while not _predictions(elsewhere):
            assert window.poll() is None, f"the window ended with {window.returncode}"
            assert time.monotonic() - start < TIME_LIMIT_SECONDS, "the demo was not counted"
            time.sleep(1)
    finally:
        window.terminate()
        window.wait()
    print(f"crowdcount --demo: counted by its worker process after {time.monotonic() - start:.1f} s")


def _with_window(home: Path) -> dict[str, str]:
    """Give the least that a window needs where there is no screen, and a home that is nobody's."""
    return {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "LANG": "C.UTF-8"}


def _predictions(home: Path) -> int:
    """Count the predictions in the projects of a home."""
    found = 0
    for project in home.rglob("*.crowd"):
        connection = sqlite3.connect(f"file:{project}?mode=ro", uri=True)
        with contextlib.closing(connection), contextlib.suppress(sqlite3.OperationalError):  # not yet made
            found += connection.execute("SELECT count(*) FROM predictions").fetchone()[0]
    return found


def _run(
    program: Path, arguments: list[str], elsewhere: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program with that environment alone, and complain unless it ends well and quietly."""
    start = time.monotonic()
    done = subprocess.run(
        [str(program), *arguments],
        cwd=elsewhere,
        env=environment or {},
        capture_output=True,
        text=True,
        check=False,
        timeout=TIME_LIMIT_SECONDS,
    )
    print(f"crowdcount {' '.join(arguments)}: {done.returncode} after {time.monotonic() - start:.1f} s")
    if done.returncode != 0 or "Traceback" in done.stderr:
        raise SystemExit(f"It failed with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done


if __name__ == "__main__":
    main()
