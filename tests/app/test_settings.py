"""Settings are read and written without ever stopping the program."""

import json
from pathlib import Path

import pytest

from app.settings import RECENT_LIMIT, Settings, SettingsFile


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    file.values.colour_scheme = "dark"
    file.values.shortcuts["fit"] = "G"
    file.save()

    again = SettingsFile(file.path)
    assert again.values.colour_scheme == "dark"
    assert again.values.shortcuts == {"fit": "G"}
    assert again.problem is None


def test_without_a_file_the_usual_settings_hold(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    assert file.values == Settings()
    assert file.problem is None


@pytest.mark.parametrize("content", [b"{not json", b'{"language": "\xff"}', b"[]", b""])
def test_a_damaged_file_is_said_and_the_usual_settings_hold(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    file = SettingsFile(path)
    assert file.values == Settings()
    assert file.problem is not None
    assert str(path) in file.problem


def test_a_damaged_file_is_set_aside_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = tmp_path / "settings.json.damaged"
    kept.write_text("an older one")
    path.write_text('{"shortcuts": {"fit": "G"},')
    SettingsFile(path).save()
    assert kept.read_text() == '{"shortcuts": {"fit": "G"},'
    assert SettingsFile(path).problem is None


def test_a_file_that_cannot_be_set_aside_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "settings.json.damaged").mkdir()
    path = tmp_path / "settings.json"
    path.write_text("{not json")
    assert SettingsFile(path).values == Settings()


def test_one_wrong_value_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"colour_scheme": "pink", "point_radius_px": 9.0}')
    file = SettingsFile(path)
    assert file.values.colour_scheme == "system"
    assert file.values.point_radius_px == 9.0


def test_keys_of_a_newer_program_survive(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"from_the_future": [1, 2]}')
    SettingsFile(path).save()
    assert json.loads(path.read_text())["from_the_future"] == [1, 2]


def test_settings_that_cannot_be_written_are_said_and_last(tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file where a folder should be")
    file = SettingsFile(tmp_path / "blocked" / "settings.json")
    file.values.overlay = "density"
    file.save()
    assert file.problem is not None
    assert "could not be saved" in file.problem
    assert file.values.overlay == "density"


def test_recent_paths_are_the_newest_first_without_repeats(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    for number in range(RECENT_LIMIT + 3):
        file.remember_recent(Path(f"/p/{number}.jpg"))
    file.remember_recent(Path("/p/7.jpg"))
    assert file.values.recent[0] == "/p/7.jpg"
    assert len(file.values.recent) == RECENT_LIMIT
    assert len(set(file.values.recent)) == RECENT_LIMIT


def test_a_path_that_is_no_text_is_not_remembered_and_stops_nothing(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.remember_recent(Path("/photos"))
    file.remember_recent(Path("/bad\udcff.png"))
    assert SettingsFile(file.path).values.recent == ["/photos"]
