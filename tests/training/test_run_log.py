import sys

import pytest

from training.run_log import ROW_EVERY, TENSORBOARD_FOLDER, RunLog, _say_board_is_missing


def _run(folder, first: int, last: int) -> None:
    with RunLog(folder, name="uepnet", first_step=first, last_step=last) as log:
        for step in range(first, last):
            log.step(step, loss=float(step), gradient_norm=1.0)


def test_every_twentieth_step_the_means_become_a_row(tmp_path):
    _run(tmp_path / "run", 0, 2 * ROW_EVERY + 5)

    rows = (tmp_path / "run" / "uepnet_steps.csv").read_text(encoding="utf-8").splitlines()
    # The means of 0..19 and 20..39.
    assert rows == ["step,loss,gradient_norm", "20,9.50000,1.00000", "40,29.50000,1.00000"]


def test_a_resumed_run_goes_on_in_the_same_table(tmp_path):
    _run(tmp_path, 0, ROW_EVERY)
    _run(tmp_path, ROW_EVERY, 2 * ROW_EVERY)

    rows = (tmp_path / "uepnet_steps.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[0] for row in rows] == ["step", "20", "40"]


def test_a_run_that_was_interrupted_after_its_checkpoint_has_no_row_twice(tmp_path):
    _run(tmp_path, 0, 3 * ROW_EVERY)
    with RunLog(tmp_path, name="uepnet", first_step=2 * ROW_EVERY, last_step=3 * ROW_EVERY) as log:
        log.validation(3 * ROW_EVERY, mae=9.5)

    _run(tmp_path, ROW_EVERY, 3 * ROW_EVERY)  # the last checkpoint was of step 20

    rows = (tmp_path / "uepnet_steps.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[0] for row in rows] == ["step", "20", "40", "60"]
    assert (tmp_path / "uepnet_validation.csv").read_text(encoding="utf-8") == ""


def test_a_row_that_was_cut_off_is_taken_out(tmp_path):
    (tmp_path / "uepnet_steps.csv").write_bytes(b"step,loss,gradient_norm\r\n20,9.5,1.0\r\n4")

    _run(tmp_path, ROW_EVERY, 2 * ROW_EVERY)

    rows = (tmp_path / "uepnet_steps.csv").read_text(encoding="utf-8").splitlines()
    assert rows == ["step,loss,gradient_norm", "20,9.5,1.0", "40,29.50000,1.00000"]


def test_validations_have_a_table_of_their_own_and_are_said(tmp_path, capsys):
    for step, mae in ((20, 9.5), (40, 8.25)):
        with RunLog(tmp_path, name="light", first_step=step - 20, last_step=step) as log:
            log.validation(step, mae=mae, bias=-1.0)

    rows = (tmp_path / "light_validation.csv").read_text(encoding="utf-8").splitlines()
    assert rows == ["step,mae,bias", "20,9.50000,-1.00000", "40,8.25000,-1.00000"]
    assert "light, step 40: mae 8.25, bias -1.00" in capsys.readouterr().err


def test_of_several_processes_one_alone_keeps_the_log(tmp_path, capsys):
    with RunLog(tmp_path / "run", name="light", first_step=0, last_step=ROW_EVERY, is_kept=False) as log:
        for step in range(ROW_EVERY):
            log.step(step, loss=1.0)

    assert not (tmp_path / "run").exists()
    assert capsys.readouterr().err == ""


def test_tensorboard_gets_the_same_figures(tmp_path):
    accumulator = pytest.importorskip(
        "tensorboard.backend.event_processing.event_accumulator", reason="TensorBoard is not installed"
    )

    _run(tmp_path, 0, ROW_EVERY)

    events = accumulator.EventAccumulator(str(tmp_path / TENSORBOARD_FOLDER))
    events.Reload()
    (loss,) = events.Scalars("uepnet/steps/loss")
    assert (loss.step, loss.value) == (ROW_EVERY, 9.5)


def test_without_tensorboard_it_is_said_once_and_the_tables_are_kept(tmp_path, monkeypatch, capsys):
    for name in [name for name in sys.modules if name.startswith(("tensorboard", "torch.utils.tensorboard"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "tensorboard", None)
    _say_board_is_missing.cache_clear()

    _run(tmp_path, 0, ROW_EVERY)
    _run(tmp_path, ROW_EVERY, 2 * ROW_EVERY)

    assert capsys.readouterr().err.count("TensorBoard is not installed") == 1
    assert len((tmp_path / "uepnet_steps.csv").read_text().splitlines()) == 3
