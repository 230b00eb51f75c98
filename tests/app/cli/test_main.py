import json
import sys
from pathlib import Path

import pytest

from app.cli import main


def test_a_command_is_run_by_its_name(crowdcount, photo, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["crowdcount", "count", str(photo)])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 0
    assert json.loads(capsys.readouterr().out)["results"][0]["path"] == str(photo)


@pytest.fixture
def opened(monkeypatch):
    """Give what the window is opened on."""
    opened = []

    def run(paths, **options):
        opened.append((paths, options))
        return 0

    monkeypatch.setattr("app.application.run", run)
    return opened


@pytest.mark.parametrize(
    ("word", "command"),
    [
        ("cuont", "count"),
        ("Count", "count"),
        ("evalute", "evaluate"),
        ("trian", "train"),
        ("convrt", "convert"),
    ],
)
def test_a_mistyped_command_opens_no_window(opened, monkeypatch, capsys, word, command):
    monkeypatch.setattr(sys, "argv", ["crowdcount", word, "photo.jpg"])

    with pytest.raises(SystemExit) as ended:
        main()

    assert (ended.value.code, opened) == (2, [])
    told = capsys.readouterr()
    assert told.out == ""
    assert f"{word}: there is no such file or folder. Did you mean `crowdcount {command}`?" in told.err


@pytest.mark.parametrize("name", ["counts", "train.jpg", "Sunday"])
def test_what_names_a_file_or_is_like_no_command_opens_the_window(opened, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "counts").mkdir()
    monkeypatch.setattr(sys, "argv", ["crowdcount", name])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 0
    assert [paths for paths, _ in opened] == [[Path(name)]]


def test_files_open_the_window(opened, photo, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["crowdcount", str(photo)])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 0
    assert opened == [([photo], {"demo": False, "check_window": False})]
