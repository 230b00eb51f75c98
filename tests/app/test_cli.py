import csv
import functools
import json
import shutil
import sys

import numpy as np
import pytest
import scipy.io
import torch
from PIL import Image
from typer.testing import CliRunner

from app.cli import commands, main
from engine.annotations import AnnotatedImage, as_points, read_dataset_folder, write_dataset_folder
from engine.counting import CountingEngine
from engine.image_file import ImageSize, read_image_size
from training.checkpoint import load_checkpoint
from training.import_datasets import validation_hashes

# Images here are small, and machines that test are busy: threads would wait for each other.
torch.set_num_threads(1)


@pytest.fixture
def crowdcount(weights_folder, monkeypatch):
    """Give a function that runs a command with untrained networks instead of the shipped ones."""
    monkeypatch.setattr(
        "engine.counting.CountingEngine", functools.partial(CountingEngine, folder=weights_folder)
    )
    runner = CliRunner()
    return lambda *arguments: runner.invoke(commands, [str(argument) for argument in arguments])


@pytest.fixture
def dataset(tmp_path, photo):
    """Give a dataset folder of two test images and one of no split."""
    other = tmp_path / "other.png"
    Image.open(photo).transpose(Image.Transpose.ROTATE_180).save(other)
    third = tmp_path / "third.png"
    Image.open(photo).transpose(Image.Transpose.FLIP_TOP_BOTTOM).save(third)
    points = as_points([(10, 10), (30, 40), (60, 20), (80, 70)])
    write_dataset_folder(
        tmp_path / "set",
        [
            AnnotatedImage(photo, 96, 80, points, "test"),
            AnnotatedImage(other, 96, 80, points[:2], "test"),
            AnnotatedImage(third, 96, 80, points[:3]),
        ],
    )
    return tmp_path / "set"


# count


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


def test_an_empty_folder_is_no_success(crowdcount, tmp_path):
    (tmp_path / "empty").mkdir()

    result = crowdcount("count", tmp_path / "empty")

    assert result.exit_code == 1
    assert json.loads(result.stdout)["results"] == []


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
    monkeypatch.setattr("app.count_files.read_image", _must_not_be_read)

    result = crowdcount("count", photo, "--output", tmp_path / "gone" / "out.json")

    assert result.exit_code == 2
    assert "gone" in result.stderr


def _must_not_be_read(path: object) -> None:
    raise AssertionError("an image was read")


def test_missing_weights_are_an_error_of_each_image(photo, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.counting.CountingEngine", functools.partial(CountingEngine, folder=tmp_path))

    result = CliRunner().invoke(commands, ["count", str(photo)])

    assert result.exit_code == 1
    assert "manifest.json: there is no such file" in json.loads(result.stdout)["results"][0]["error"]


# evaluate


def test_evaluate_prints_the_figures_of_every_network_that_has_weights(crowdcount, dataset):
    result = crowdcount("evaluate", dataset, "--json", "--device", "cpu")

    assert result.exit_code == 0
    scores = json.loads(result.stdout)
    assert list(scores) == ["autoscale", "autoscale-density", "uepnet", "light"]
    for of_network in scores.values():
        assert of_network["images"] == 2
        assert of_network["rmse"] >= of_network["mae"] >= abs(of_network["bias"])
        assert of_network["game"][0] == pytest.approx(of_network["mae"], rel=1e-4)
        assert of_network["game"] == sorted(of_network["game"])
        assert of_network["seconds"] > 0
    assert list(scores["autoscale"]["localization"]) == ["4", "8", "16", "nn8", "mean"]
    assert list(scores["light"]["localization"]) == list(scores["autoscale"]["localization"])
    assert scores["uepnet"]["localization"] is scores["autoscale-density"]["localization"] is None
    low, high = scores["autoscale"]["intervals"]["f_mean"]
    assert low <= scores["autoscale"]["localization"]["mean"]["f_measure"] <= high
    assert list(scores["uepnet"]["bands"]) == ["0-50 people", "24 px apart and more"]


def test_evaluate_reads_as_a_table_too(crowdcount, dataset):
    result = crowdcount("evaluate", dataset, "--network", "uepnet", "--split", "all")

    assert result.exit_code == 0
    assert result.stdout.startswith("uepnet: 3 images, MAE ")
    assert "0-50 people: 3 images, MAE " in result.stdout
    assert "AutoScale" not in result.stdout


def test_evaluate_takes_several_networks_each_once(crowdcount, dataset):
    chosen = ["--network", "uepnet", "--network", "both", "--network", "uepnet"]

    result = crowdcount("evaluate", dataset, *chosen, "--json")

    assert list(json.loads(result.stdout)) == ["uepnet", "autoscale"]


def test_evaluate_measures_weights_of_ones_own_by_the_network_they_are_for(dataset, weights_folder):
    file = weights_folder / "uepnet.safetensors"

    result = CliRunner().invoke(commands, ["evaluate", str(dataset), "--weights", str(file), "--json"])

    assert list(json.loads(result.stdout)) == ["uepnet"]


def test_evaluate_refuses_a_network_that_is_none(crowdcount, dataset):
    result = crowdcount("evaluate", dataset, "--network", "guess")

    assert result.exit_code == 2
    assert "--network guess: expected one of both, autoscale, autoscale-density" in result.stderr


def test_evaluate_sets_the_papers_beside_ours(crowdcount, dataset):
    result = crowdcount("evaluate", dataset, "--network", "uepnet", "--against", "papers")

    lines = result.stdout.splitlines()
    assert any(line.startswith("AutoScale localization") and "65.8/112.1" in line for line in lines)
    assert any(line.startswith("ours, uepnet") for line in lines)
    assert "test parts; ours, on set, split test, 2 images" in result.stdout


def test_evaluate_writes_a_page(crowdcount, dataset, tmp_path):
    result = crowdcount("evaluate", dataset, "--network", "both", "--html", tmp_path / "page.html", "--json")

    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "set, split test, 2 images" in page
    assert page.count("data:image/jpeg;base64,") == 4
    assert f"<b>{json.loads(result.stdout)['uepnet']['mae']:.1f}</b>" in page


def test_an_image_that_cannot_be_read_ends_no_evaluation_and_is_named(crowdcount, dataset, tmp_path):
    broken = next(dataset.rglob("photo.png"))
    broken.write_bytes(b"no picture")

    page = tmp_path / "page.html"
    result = crowdcount("evaluate", dataset, "--network", "uepnet", "--json", "--html", page)

    assert result.exit_code == 1
    assert json.loads(result.stdout)["uepnet"]["images"] == 1
    assert str(broken) in result.stderr
    assert "It is in no figure." in result.stderr
    assert "2 images, of which 1 could not be read" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("option", ["--html", "--csv"])
def test_a_place_that_cannot_be_written_is_refused_before_anything_is_measured(
    crowdcount, dataset, tmp_path, monkeypatch, option
):
    monkeypatch.setattr("training.measure.read_image", _must_not_be_read)

    result = crowdcount("evaluate", dataset, option, tmp_path / "gone" / "out")

    assert result.exit_code == 2
    assert "gone" in result.stderr


def test_people_in_ignored_areas_are_not_evaluated(crowdcount, tmp_path, photo):
    everything = as_points([(0, 0), (96, 0), (96, 80), (0, 80)])
    write_dataset_folder(
        tmp_path / "masked",
        [AnnotatedImage(photo, 96, 80, as_points([(9, 9)]), "test", ignore=(everything,))],
    )

    scores = json.loads(crowdcount("evaluate", tmp_path / "masked", "--json").stdout)

    assert all((of["mae"], of["game"]) == (0, [0, 0, 0, 0]) for of in scores.values())


def test_evaluate_writes_a_row_for_each_image(crowdcount, dataset, tmp_path):
    result = crowdcount("evaluate", dataset, "--network", "both", "--csv", tmp_path / "rows.csv", "--json")

    rows = list(csv.DictReader((tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["network"], row["image"], row["true"]) for row in rows] == [
        (network, name, true)
        for network in ("autoscale", "uepnet")
        for name, true in (("photo.png", "4"), ("other.png", "2"))
    ]
    errors = [abs(float(row["predicted"]) - float(row["true"])) for row in rows[:2]]
    assert json.loads(result.stdout)["autoscale"]["mae"] == pytest.approx(sum(errors) / 2)
    assert all(row["f_8"] == row["precision_mean"] == "" for row in rows[2:])
    assert [float(row["error"]) for row in rows] == [
        pytest.approx(float(row["predicted"]) - float(row["true"])) for row in rows
    ]
    assert {(row["width"], row["height"]) for row in rows} == {("96", "80")}
    assert rows[1]["spacing_px"] == "36.06"


def test_a_split_without_images_is_exit_code_2(crowdcount, dataset):
    result = crowdcount("evaluate", dataset, "--split", "val")

    assert result.exit_code == 2
    assert "no images of the split 'val'" in result.stderr


@pytest.mark.parametrize("folder", ["gone", "."])
def test_a_folder_without_a_data_set_is_exit_code_2(crowdcount, tmp_path, folder):
    result = crowdcount("evaluate", tmp_path / folder)

    assert result.exit_code == 2
    assert str(tmp_path) in result.stderr


# train


@pytest.fixture(autouse=True)
def _checkpoints_go_with_the_test(tmp_path):
    """Remove what runs leave: hundreds of megabytes each."""
    yield
    shutil.rmtree(tmp_path / "run", ignore_errors=True)


# Views of 64 px instead of 320.
SMALL = ["--setting", "view.crop_px=64", "--device", "cpu"]


def test_train_takes_a_step_stops_and_goes_on(crowdcount, dataset, weights_folder, tmp_path):
    run = tmp_path / "run"
    start = ["--init", weights_folder / "autoscale.safetensors", *SMALL]

    first = crowdcount("train", "uepnet", dataset, *start, "--run", run, "--steps", "2", "--stop-after", "1")
    again = crowdcount("train", "uepnet", dataset, *start, "--run", run, "--steps", "2")
    resumed = crowdcount("train", "uepnet", dataset, "--resume", run, "--device", "cpu")

    assert (first.exit_code, again.exit_code, resumed.exit_code) == (0, 2, 0)
    assert first.stdout.strip() == resumed.stdout.strip() == str(run / "weights.safetensors")
    assert "a run is there already" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--resume", "gone"], "checkpoint.pt: there is no such file"),
        (["--init", "gone.safetensors"], "gone.safetensors: weights that cannot be read"),
        (["--share", "1", "--share", "2"], "1 datasets need as many --share, not 2"),
        (["--device", "cuda"], "'cuda' is not available here"),
        (["--setting", "speed=fast"], "speed=fast: expected NAME=VALUE with one of the settings steps"),
        (["--setting", "steps=many"], "steps=many"),
    ],
)
def test_an_order_that_cannot_be_carried_out_is_exit_code_2(
    crowdcount, dataset, tmp_path, monkeypatch, arguments, complaint
):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.chdir(tmp_path)

    result = crowdcount("train", "uepnet", dataset, *arguments)

    assert result.exit_code == 2
    assert complaint in result.stderr


def test_steps_may_be_named_as_a_setting(crowdcount, dataset, weights_folder, tmp_path):
    start = ["--init", weights_folder / "uepnet.safetensors", "--run", tmp_path / "run", *SMALL]

    crowdcount("train", "uepnet", dataset, *start, "--setting", "steps=1")

    assert load_checkpoint(tmp_path / "run").step == 1


def test_a_run_of_the_other_network_is_not_resumed(crowdcount, dataset, weights_folder, tmp_path):
    start = ["--init", weights_folder / "uepnet.safetensors", "--run", tmp_path / "run", *SMALL]
    crowdcount("train", "uepnet", dataset, *start, "--steps", "2", "--stop-after", "1")

    result = crowdcount("train", "autoscale", dataset, "--resume", tmp_path / "run")

    assert result.exit_code == 2
    assert str(tmp_path / "run") in result.stderr


def test_images_kept_for_testing_and_validation_are_not_trained_on(
    crowdcount, tmp_path, photo, weights_folder
):
    images = [AnnotatedImage(photo, 96, 80, as_points([(9, 9)]), split) for split in ("val", "test")]
    write_dataset_folder(tmp_path / "kept", images)

    result = crowdcount("train", "uepnet", tmp_path / "kept", "--init", weights_folder / "uepnet.safetensors")

    assert result.exit_code == 2
    assert "no images to train on" in result.stderr


def test_images_without_people_are_refused_in_words(crowdcount, tmp_path, photo, weights_folder):
    write_dataset_folder(tmp_path / "void", [AnnotatedImage(photo, 96, 80, as_points([]))])

    result = crowdcount(
        *("train", "uepnet", tmp_path / "void", "--init", weights_folder / "autoscale.safetensors"),
        *("--run", tmp_path / "run", "--steps", "1", *SMALL),
    )

    assert result.exit_code == 2
    assert "too few people" in result.stderr


# convert


def test_a_data_set_survives_the_way_to_shanghaitech_and_back(crowdcount, dataset, tmp_path):
    there = crowdcount("convert", dataset, tmp_path / "mats", "--to", "shanghaitech")
    back = crowdcount("convert", tmp_path / "mats", tmp_path / "back", "--to", "crowdcount")

    assert (there.exit_code, back.exit_code) == (0, 0)
    assert "3 images, 9 people" in back.stderr
    before, after = (read_dataset_folder(folder).images for folder in (dataset, tmp_path / "back"))
    by_name = {image.path.name: image for image in after}
    for image in before:
        same = by_name[image.path.name]
        assert np.array_equal(same.points, image.points)
        assert same.path.read_bytes() == image.path.read_bytes()
        assert same.split == (image.split or "train")


def test_ucf_cc_50_is_converted(crowdcount, tmp_path):
    (tmp_path / "ucf").mkdir()
    Image.new("RGB", (30, 20)).save(tmp_path / "ucf" / "1.jpg")
    scipy.io.savemat(tmp_path / "ucf" / "1_ann.mat", {"annPoints": np.array([[3.0, 4.0]])})

    result = crowdcount("convert", tmp_path / "ucf", tmp_path / "out", "--to", "crowdcount")

    assert result.exit_code == 0
    (image,) = read_dataset_folder(tmp_path / "out").images
    assert image.points.tolist() == [[2.5, 3.5]]


def test_a_layout_that_is_only_read_is_not_written(crowdcount, dataset, tmp_path):
    result = crowdcount("convert", dataset, tmp_path / "out", "--to", "ucf_cc_50")

    assert result.exit_code == 2
    assert "ucf_cc_50 is only read. Write one of crowdcount, " in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [["--to", "crowdcount"], ["--to", "papyrus"], ["--to", "crowdcount", "--from", "shanghaitech"], []],
)
def test_what_cannot_be_converted_is_exit_code_2(crowdcount, tmp_path, arguments):
    (tmp_path / "nothing").mkdir()

    result = crowdcount("convert", tmp_path / "nothing", tmp_path / "out", *arguments)

    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()


# main


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


def test_validation_photographs_are_not_evaluated_as_training_ones(crowdcount, dataset, monkeypatch):
    known = min(validation_hashes())
    monkeypatch.setattr("training.import_datasets.file_sha256", lambda path: known)

    result = crowdcount("evaluate", dataset, "--split", "val", "--network", "uepnet", "--json")

    # Those of `test` stay what they are.
    assert json.loads(result.stdout)["uepnet"]["images"] == 1
