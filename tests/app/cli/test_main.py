import json
import sys

import pytest

from app.cli import main


def test_a_command_is_run_by_its_name(crowdcount, photo, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["crowdcount", "count", str(photo)])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 0
    assert json.loads(capsys.readouterr().out)["results"][0]["path"] == str(photo)


def test_files_open_the_window(photo, monkeypatch):
    opened = []

    def run(paths, **options):
        opened.append((paths, options))
        return 0

    monkeypatch.setattr("app.application.run", run)
    monkeypatch.setattr(sys, "argv", ["crowdcount", str(photo)])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 0
    assert opened == [([photo], {"demo": False, "check_window": False})]
