import shutil

import numpy as np
import pytest
from PIL import Image

from engine.annotations import AnnotatedImage, as_points, write_dataset_folder
from training.checkpoint import load_checkpoint


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
        (["--share", "0"], "--share: expected numbers above 0, not [0.0]"),
        (["--share", "nan"], "--share: expected numbers above 0, not [nan]"),
        (["--share", "1", "--share", "2"], "1 datasets need as many --share, not 2"),
        (["--device", "cuda"], "'cuda' is not available here"),
        (["--setting", "speed=fast"], "speed=fast: expected NAME=VALUE with one of the settings backbone"),
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


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--init", "a.safetensors"),
        ("--run", "runs/other"),
        ("--steps", 9),
        ("--seed", 0),
        ("--preset", "paper"),
        ("--setting", "batch=2"),
    ],
)
def test_what_a_resumed_run_would_not_heed_is_refused(crowdcount, dataset, tmp_path, option, value):
    result = crowdcount("train", "uepnet", dataset, "--resume", tmp_path / "run", option, value)

    assert result.exit_code == 2
    assert f"{option}: for new runs. Leave it out" in result.stderr


def test_an_image_that_turns_out_damaged_is_named_without_a_traceback(
    crowdcount, photo, weights_folder, tmp_path
):
    rng = np.random.default_rng(3)
    noise = Image.fromarray(rng.integers(0, 256, (80, 96, 3), dtype=np.uint8))
    noise.save(tmp_path / "whole.jpg", quality=95)
    content = (tmp_path / "whole.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(content[: len(content) // 2])
    image = AnnotatedImage(tmp_path / "cut.jpg", 96, 80, as_points([(9, 9), (20, 20), (50, 50)]))
    write_dataset_folder(tmp_path / "set", [image])
    start = ["--init", weights_folder / "uepnet.safetensors", "--run", tmp_path / "run", "--steps", "1"]

    result = crowdcount("train", "uepnet", tmp_path / "set", *start, *SMALL)

    assert result.exit_code == 2
    sentence = result.stderr.strip().splitlines()[-1]
    assert sentence.startswith(f"{tmp_path / 'set' / 'images' / 'cut.jpg'}: the image is damaged")
    assert "Traceback" not in result.stderr


def test_an_interrupted_run_says_how_to_go_on(crowdcount, dataset, weights_folder, tmp_path, monkeypatch):
    run = tmp_path / "run"
    start = ["--init", weights_folder / "uepnet.safetensors", "--run", run, "--steps", "2", *SMALL]

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("training.train_uepnet.stop_on_bad_loss", interrupt)
        early = crowdcount("train", "uepnet", dataset, *start)
    crowdcount("train", "uepnet", dataset, *start, "--stop-after", "1")
    monkeypatch.setattr("training.train_uepnet.stop_on_bad_loss", interrupt)
    late = crowdcount("train", "uepnet", dataset, "--resume", run, "--device", "cpu")

    assert (early.exit_code, late.exit_code) == (130, 130)
    assert early.stderr.endswith("Interrupted. There was no checkpoint yet: nothing can be gone on with.\n")
    assert late.stderr.endswith(
        f"Interrupted. The last checkpoint is of step 1: go on with --resume {run}.\n"
    )


def test_a_disk_that_is_full_is_told_with_where_to_go_on(
    crowdcount, dataset, weights_folder, tmp_path, monkeypatch
):
    run = tmp_path / "run"
    start = ["--init", weights_folder / "uepnet.safetensors", "--run", run, "--steps", "2", *SMALL]
    crowdcount("train", "uepnet", dataset, *start, "--stop-after", "1")

    def run_out_of_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("training.run_state.save_checkpoint", run_out_of_space)
    result = crowdcount("train", "uepnet", dataset, "--resume", run, "--device", "cpu")

    assert result.exit_code == 2
    assert result.stderr.endswith(
        f"{run}: cannot be read or written (No space left on device)."
        f" The last checkpoint is of step 1: go on with --resume {run}.\n"
    )


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
