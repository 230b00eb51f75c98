import csv
import functools
import json

import pytest
from typer.testing import CliRunner

from app.cli import commands
from engine.counting import CountingEngine
from engine.image_file import ImageSize, read_image_size
from tests.app.cli.conftest import must_not_be_read


def test_count_prints_exactly_the_json_of_the_design(crowdcount, photo):
    result = crowdcount("count", photo, "--device", "cpu")

    assert result.exit_code == 0
    content = json.loads(result.stdout)
    assert {name: content[name] for name in ("format", "version")} == {
        "format": "crowdcount-counts",
        "version": 1,
    }
    assert list(content) == ["format", "version", "results"]
    (record,) = content["results"]
    assert list(record) == [
        *("path", "count", "interval", "network", "device", "seconds", "width", "height"),
        *("points", "regions", "fell_back", "error"),
    ]
    assert (record["path"], record["width"], record["height"]) == (str(photo), 96, 80)
    assert (record["network"], record["device"]) == ("autoscale", "cpu")
    assert (record["fell_back"], record["error"]) == (None, None)
    assert record["count"] == len(record["points"])
    low, high = record["interval"]
    assert low <= record["count"] <= high
    assert all(0 <= x < 96 and 0 <= y < 80 and 0 <= score <= 1 for x, y, score in record["points"])
    for region in record["regions"]:
        assert list(region) == ["box", "scale_factor", "count"]
        assert len(region["box"]) == 4


def test_count_writes_one_result_for_each_input_in_their_order(crowdcount, photo, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("IMG_10.png", "IMG_2.png"):
        (folder / name).write_bytes(photo.read_bytes())
    (folder / "notes.txt").write_text("no image")

    result = crowdcount("count", tmp_path / "gone.jpg", folder, photo, "--output", tmp_path / "out.json")

    records = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["results"]
    assert [record["path"] for record in records] == [
        str(path) for path in (tmp_path / "gone.jpg", folder / "IMG_2.png", folder / "IMG_10.png", photo)
    ]
    assert [record["error"] is None for record in records] == [False, True, True, True]
    assert result.stdout == ""


def test_a_failed_input_is_named_and_the_exit_code_is_1(crowdcount, photo, tmp_path):
    (tmp_path / "letter.jpg").write_text("Dear reader,")

    result = crowdcount("count", tmp_path / "letter.jpg", photo)

    assert result.exit_code == 1
    assert "letter.jpg: this is not an image" in result.stderr
    failed, counted = json.loads(result.stdout)["results"]
    assert failed["error"].startswith(f"{tmp_path / 'letter.jpg'}: this is not an image")
    assert (failed["count"], failed["points"], failed["interval"]) == (None, [], None)
    assert counted["error"] is None


def test_a_name_that_is_no_text_does_not_stop_the_others(crowdcount, photo, tmp_path):
    for suffix in ("json", "csv"):
        result = crowdcount("count", "bad\udcff.png", photo, "--output", tmp_path / f"out.{suffix}")

        assert result.exit_code == 1
        content = (tmp_path / f"out.{suffix}").read_text(encoding="utf-8-sig")
        assert "bad?.png: there is no such file" in content
        assert str(photo) in content


def test_what_may_not_be_read_is_a_failed_input_and_the_others_are_counted(
    crowdcount, photo, tmp_path, monkeypatch
):
    locked = tmp_path / "locked"
    locked.mkdir()

    def denied(folder):
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr("app.count_files.list_images", denied)
    monkeypatch.setattr("os.access", lambda path, mode: str(path) != str(locked))

    result = crowdcount("count", locked, photo)

    assert result.exit_code == 1
    failed, counted = json.loads(result.stdout)["results"]
    assert failed["error"].startswith(f"{locked}: ")
    assert counted["error"] is None


def test_an_empty_folder_is_no_success(crowdcount, tmp_path):
    (tmp_path / "empty").mkdir()

    result = crowdcount("count", tmp_path / "empty")

    assert result.exit_code == 1
    assert json.loads(result.stdout)["results"] == []
    assert f"{tmp_path / 'empty'}: no images in here." in result.stderr


def test_csv_opens_in_spreadsheets(crowdcount, photo, tmp_path):
    named = tmp_path / "Zürich, Hauptbahnhof.png"
    named.write_bytes(photo.read_bytes())

    result = crowdcount("count", named, tmp_path / "gone.jpg", "--output", tmp_path / "out.csv")

    assert result.exit_code == 1
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfpath,count,interval_low,interval_high,network,")
    counted, failed = csv.DictReader(content.decode("utf-8-sig").splitlines())
    assert counted["path"] == str(named)
    assert float(counted["interval_low"]) <= float(counted["count"]) <= float(counted["interval_high"])
    assert (counted["width"], counted["height"], counted["error"]) == ("96", "80", "")
    assert failed["count"] == ""
    assert "gone.jpg: there is no such file" in failed["error"]


def test_uepnet_counts_when_it_is_asked_for(crowdcount, photo):
    (record,) = json.loads(crowdcount("count", photo, "--network", "uepnet").stdout)["results"]

    assert record["network"] == "uepnet"
    assert record["points"] == []


def test_weights_of_ones_own_count(photo, weights_folder):
    result = CliRunner().invoke(
        commands, ["count", str(photo), "--weights", str(weights_folder / "uepnet.safetensors")]
    )

    assert json.loads(result.stdout)["results"][0]["network"] == "uepnet"


def test_weights_of_another_network_than_the_one_asked_for_are_refused(crowdcount, photo, weights_folder):
    weights = weights_folder / "uepnet.safetensors"

    result = crowdcount("count", photo, "--network", "autoscale", "--weights", weights)

    assert result.exit_code == 2
    assert result.stdout == ""
    assert f"{weights}: these are weights of uepnet, and autoscale would not count" in result.stderr


def test_weights_of_the_network_asked_for_count(crowdcount, photo, weights_folder):
    weights = weights_folder / "uepnet.safetensors"

    result = crowdcount("count", photo, "--network", "uepnet", "--weights", weights)

    assert json.loads(result.stdout)["results"][0]["network"] == "uepnet"


def test_overlays_of_images_of_one_name_both_stay(crowdcount, photo, tmp_path):
    paths = [tmp_path / folder / "IMG_1.png" for folder in ("one", "two")]
    for path in paths:
        path.parent.mkdir()
        path.write_bytes(photo.read_bytes())

    result = crowdcount("count", *paths, "--overlays", tmp_path / "drawn")

    assert result.exit_code == 0
    drawn = sorted((tmp_path / "drawn").iterdir())
    assert len(drawn) == 2
    assert all(read_image_size(path) == ImageSize(96, 80) for path in drawn)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--network", "guess"],
        ["--device", "abacus"],
        ["--weights", "gone.safetensors"],
        ["--output", "out.xlsx"],
        ["--unknown"],
    ],
)
def test_wrong_use_of_count_is_exit_code_2_with_nothing_on_standard_output(crowdcount, photo, arguments):
    result = crowdcount("count", *([photo, *arguments] if arguments else []))

    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr != ""


def test_a_device_that_is_not_there_is_exit_code_2(crowdcount, photo, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)

    result = crowdcount("count", photo, "--device", "cuda")

    assert result.exit_code == 2
    assert "'cuda' is not available here" in result.stderr


def test_an_output_in_a_folder_that_is_not_there_is_refused_before_anything_is_counted(
    crowdcount, photo, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.count_files.read_image", must_not_be_read)

    result = crowdcount("count", photo, "--output", tmp_path / "gone" / "out.json")

    assert result.exit_code == 2
    assert f"{tmp_path / 'gone' / 'out.json'}: cannot be written (No such file" in result.stderr


@pytest.mark.parametrize("option", ["--output", "--overlays"])
def test_a_place_that_cannot_be_written_is_refused_before_anything_is_counted(
    crowdcount, photo, tmp_path, monkeypatch, option
):
    monkeypatch.setattr("app.count_files.read_image", must_not_be_read)
    taken = tmp_path / "taken.json"
    taken.touch() if option == "--overlays" else taken.mkdir()

    result = crowdcount("count", photo, option, taken)

    assert result.exit_code == 2
    assert "taken.json: cannot be written (" in result.stderr


@pytest.fixture
def second_fails(monkeypatch):
    """Give a function that lets the second count of a command end with an error."""

    def let_fail(error: BaseException) -> None:
        usual, calls = CountingEngine.count, []

        def count(self, *arguments, **named):
            calls.append(arguments)
            if len(calls) == 2:
                raise error
            return usual(self, *arguments, **named)

        monkeypatch.setattr(CountingEngine, "count", count)

    return let_fail


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (RuntimeError("CUDA error: unspecified launch failure"), "cannot be counted (CUDA error: uns"),
        (MemoryError(), "memory does not suffice to read it."),
        (MemoryError("Memory does not suffice to count this image."), "Memory does not suffice to count"),
    ],
)
def test_a_device_that_fails_costs_one_image_alone(
    crowdcount, photo, tmp_path, second_fails, error, sentence
):
    second_fails(error)
    other = tmp_path / "other.png"
    other.write_bytes(photo.read_bytes())

    result = crowdcount("count", photo, other, photo)

    assert result.exit_code == 1
    errors = [record["error"] for record in json.loads(result.stdout)["results"]]
    assert errors[0] is errors[2] is None
    assert errors[1].startswith(f"{other}: {sentence}")
    assert errors[1] in result.stderr


def test_what_was_counted_is_written_when_the_command_is_interrupted(
    crowdcount, photo, tmp_path, second_fails
):
    second_fails(KeyboardInterrupt())

    result = crowdcount("count", photo, photo, "--output", tmp_path / "out.json")

    assert result.exit_code != 0
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["results"]) == 1


def test_results_that_can_be_written_no_longer_are_printed(crowdcount, photo, tmp_path, monkeypatch):
    def no_space(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.whole_file.os.fsync", no_space)

    result = crowdcount("count", photo, "--output", tmp_path / "out.json")

    assert result.exit_code == 1
    assert "out.json: cannot be written (No space left on device)" in result.stderr
    assert json.loads(result.stdout)["results"][0]["error"] is None


def test_an_overlay_that_cannot_be_written_costs_no_count(crowdcount, photo, tmp_path):
    (tmp_path / "drawn" / "photo_counted.jpg").mkdir(parents=True)

    result = crowdcount("count", photo, "--overlays", tmp_path / "drawn")

    assert result.exit_code == 1
    assert "photo_counted.jpg: cannot be written (" in result.stderr
    assert json.loads(result.stdout)["results"][0]["count"] is not None


def test_missing_weights_are_an_error_of_each_image(photo, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.counting.CountingEngine", functools.partial(CountingEngine, folder=tmp_path))

    result = CliRunner().invoke(commands, ["count", str(photo)])

    assert result.exit_code == 1
    assert "manifest.json: there is no such file" in json.loads(result.stdout)["results"][0]["error"]
