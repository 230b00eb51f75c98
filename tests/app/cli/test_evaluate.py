import csv
import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from app.cli import commands
from engine.annotations import AnnotatedImage, as_points, read_dataset_folder, write_dataset_folder
from engine.counting import CountingEngine
from tests.app.cli.conftest import must_not_be_read
from training.import_datasets import validation_hashes


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
    monkeypatch.setattr("training.measure.read_image", must_not_be_read)

    result = crowdcount("evaluate", dataset, option, tmp_path / "gone" / "out")

    assert result.exit_code == 2
    assert "gone" in result.stderr


@pytest.mark.parametrize("option", ["--html", "--csv"])
def test_a_place_that_is_a_folder_is_refused_before_anything_is_measured(
    crowdcount, dataset, tmp_path, monkeypatch, option
):
    monkeypatch.setattr("training.measure.read_image", must_not_be_read)

    result = crowdcount("evaluate", dataset, option, tmp_path)

    assert result.exit_code == 2
    assert f"{tmp_path}: cannot be written (Is a directory)" in result.stderr


@pytest.mark.parametrize("option", ["--html", "--csv"])
def test_figures_are_printed_though_nothing_can_be_written_beside_them(
    crowdcount, dataset, tmp_path, monkeypatch, option
):
    def no_space(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.evaluate_networks.write_image_results", no_space)
    monkeypatch.setattr("app.evaluate_networks.write_beside_and_rename", no_space)

    result = crowdcount("evaluate", dataset, "--network", "uepnet", "--json", option, tmp_path / "out")

    assert result.exit_code == 1
    assert json.loads(result.stdout)["uepnet"]["images"] == 2
    assert "out: cannot be written ([Errno 28] No space left on device)" in result.stderr


def test_weights_of_another_network_than_those_asked_for_are_refused(crowdcount, dataset, weights_folder):
    weights = weights_folder / "uepnet.safetensors"

    for network in ("light", "both"):
        result = crowdcount("evaluate", dataset, "--network", network, "--weights", weights)

        assert result.exit_code == 2
        assert f"{weights}: these are weights of uepnet" in result.stderr


def test_memory_that_does_not_suffice_is_said_in_a_sentence(crowdcount, dataset, monkeypatch):
    def count(*_, **__):
        raise MemoryError("at tiles of 256 px")

    monkeypatch.setattr(CountingEngine, "count", count)

    result = crowdcount("evaluate", dataset, "--network", "uepnet")

    assert result.exit_code == 2
    assert "Memory does not suffice to count these images on 'auto' (at tiles of 256 px)" in result.stderr


WHOLE = as_points([(0, 0), (96, 0), (96, 80), (0, 80)])


@pytest.mark.parametrize("unknown", [{"verified": ()}, {"ignore": (WHOLE,)}])
def test_images_of_which_nothing_is_known_flatter_no_figure(crowdcount, dataset, unknown):
    images = read_dataset_folder(dataset).images
    write_dataset_folder(dataset, [replace(images[0], **unknown), *images[1:]])

    result = crowdcount("evaluate", dataset, "--network", "uepnet", "--json")

    assert result.exit_code == 0
    assert json.loads(result.stdout)["uepnet"]["images"] == 1
    assert (
        "1 more images are in no figure: nobody verified them, or they are ignored as a whole."
        in result.stderr
    )


def test_a_split_that_nobody_verified_is_exit_code_2(crowdcount, dataset):
    images = read_dataset_folder(dataset).images
    write_dataset_folder(dataset, [replace(image, verified=()) for image in images])

    result = crowdcount("evaluate", dataset)

    assert result.exit_code == 2
    assert "no images of the split 'test' but 2 of which nothing is known" in result.stderr


def test_people_in_ignored_areas_are_not_evaluated(crowdcount, tmp_path, photo):
    left = as_points([(0, 0), (48, 0), (48, 80), (0, 80)])
    people = as_points([(9, 9), (20, 30), (80, 70)])
    write_dataset_folder(tmp_path / "masked", [AnnotatedImage(photo, 96, 80, people, "test", ignore=(left,))])

    crowdcount("evaluate", tmp_path / "masked", "--csv", tmp_path / "rows.csv")

    rows = csv.DictReader((tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines())
    assert {row["true"] for row in rows} == {"1"}


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


def test_validation_photographs_are_not_evaluated_as_training_ones(crowdcount, dataset, monkeypatch):
    known = min(validation_hashes())
    monkeypatch.setattr("training.import_datasets.file_sha256", lambda path: known)

    result = crowdcount("evaluate", dataset, "--split", "val", "--network", "uepnet", "--json")

    # Those of `test` stay what they are.
    assert json.loads(result.stdout)["uepnet"]["images"] == 1
