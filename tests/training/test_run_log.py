from training.run_log import ROW_EVERY, RunLog


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
