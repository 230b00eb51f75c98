"""The whole story on the trained network: open, count, correct, be killed, find everything, export, train."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.annotations import read_dataset_folder
from engine.weights import MANIFEST_FILE, WEIGHTS_FOLDER
from resources.demo.crowd_scene import draw_crowd

ROOT = Path(__file__).parent.parent.parent
STORY = Path(__file__).parent / "window_story.py"
REAL_PHOTO = ROOT.parent / "shared" / "data" / "photos" / "18f_team_atrium.jpg"

pytestmark = pytest.mark.skipif(
    not (WEIGHTS_FOLDER / MANIFEST_FILE).is_file(), reason="no trained weights in resources/weights"
)


def test_a_killed_program_gives_every_click_back_and_the_corrections_train_the_network(
    tmp_path: Path,
) -> None:
    photo = _photo(tmp_path)
    home = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        home[name] = str(tmp_path / name.lower())

    with subprocess.Popen(
        [sys.executable, STORY, "work", photo], stdout=subprocess.PIPE, env=home
    ) as at_work:
        assert at_work.stdout is not None
        line = at_work.stdout.readline()
        at_work.send_signal(signal.SIGKILL)
    before = json.loads(line)

    assert before["network"] == "autoscale"
    assert before["found"] > 10
    assert len(before["points"]) == before["found"]  # one deleted, one added, one deleted and brought back
    assert sorted(origin for origin in before["origins"] if origin) == [1, 2]  # one placed, one moved
    assert before["step"] == len(before["titles"]) - 1

    exported = tmp_path / "exported"
    looked = subprocess.run(
        [sys.executable, STORY, "look", photo, exported], stdout=subprocess.PIPE, env=home, check=True
    )
    assert json.loads(looked.stdout) == before

    images = read_dataset_folder(exported).images
    assert len(images) == 1
    np.testing.assert_array_equal(np.sort(images[0].points, axis=0), np.sort(before["points"], axis=0))

    run = tmp_path / "run"
    start = ["--init", str(WEIGHTS_FOLDER / "autoscale.safetensors"), "--run", str(run), "--steps", "3"]
    _crowdcount("train", "autoscale", exported, *start, "--stop-after", "1", env=home)
    written = _crowdcount("train", "autoscale", exported, "--resume", run, "--stop-after", "1", env=home)
    assert Path(written.strip()).is_file()


def _photo(folder: Path) -> Path:
    """Give a real photograph where there is one, else a drawn crowd."""
    path = folder / "photo.jpg"
    if REAL_PHOTO.is_file():
        path.write_bytes(REAL_PHOTO.read_bytes())
    else:
        scene = draw_crowd(640, 480, 120, seed=3)
        assert cv2.imwrite(str(path), cv2.cvtColor(scene.image, cv2.COLOR_RGB2BGR))
    return path


def _crowdcount(*arguments: object, env: dict[str, str]) -> str:
    command = [sys.executable, "-m", "app", *(str(argument) for argument in arguments)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
