"""The command line: the one place that knows the window, the engine and the training scripts.

Results go to standard output, progress and messages to standard error. Exit codes: 0 done, 1 some
inputs failed (each named), 2 wrong use.
"""

import multiprocessing
import sys
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import typer

# What shells give a command that was ended by Ctrl+C.
INTERRUPTED = 130

COMMANDS = ("count", "evaluate", "train", "convert", "report")

commands = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Count crowds in photographs, put the counts right, train on the corrections."
    " With files or a folder, or nothing at all, the window opens.",
)


def main() -> None:
    """Open the window on the files named, or run the command named."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0] in {"--help", "-h"}):
        commands()
    elif arguments and (command := _mistyped(arguments[0])):
        _say(f"{arguments[0]}: there is no such file or folder. Did you mean `crowdcount {command}`?")
        sys.exit(2)
    else:
        typer.run(window)


def window(
    paths: Annotated[list[Path] | None, typer.Argument(help="Images or folders to open.")] = None,
    demo: Annotated[bool, typer.Option("--demo", help="Open the demo crowd.")] = False,
    check_window: Annotated[
        bool, typer.Option("--check-window", help="Open the window, paint it once, and end.")
    ] = False,
) -> None:
    """Open the window."""
    from app.application import run

    raise typer.Exit(run(list(paths or []), demo=demo, check_window=check_window))


@commands.command()
def count(
    paths: Annotated[list[Path], typer.Argument(help="Images, or folders of images.", readable=False)],
    network: Annotated[
        Literal["auto", "autoscale", "autoscale-density", "uepnet", "light"],
        typer.Option(help="Which network counts."),
    ] = "auto",
    device: Annotated[Literal["auto", "cpu", "cuda", "mps"], typer.Option(help="Where it runs.")] = "auto",
    weights: Annotated[Path | None, typer.Option(help="A weight file of your own.")] = None,
    output: Annotated[
        Path | None, typer.Option(help="FILE.json or FILE.csv; without it JSON is printed.")
    ] = None,
    overlays: Annotated[Path | None, typer.Option(help="Folder for pictures with the points drawn.")] = None,
    careful: Annotated[
        bool, typer.Option("--careful", help="Read each image mirrored too: twice as slow.")
    ] = False,
) -> None:
    """Count the people in images."""
    from tqdm import tqdm

    from app.count_files import CountRecord, as_csv, as_json, count_files, images_of
    from engine.counting import CountingEngine
    from engine.devices import DeviceError
    from engine.weights import WeightsError
    from engine.whole_file import check_place

    if output is not None and output.suffix.lower() not in {".json", ".csv"}:
        _stop(f"{output}: expected a name that ends in .json or .csv.", code=2)
    try:
        if output is not None:
            check_place(output)
        if overlays is not None:
            overlays.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _stop(f"{error.filename}: cannot be written ({error.strerror}). Choose another place.", code=2)
    try:
        engine = CountingEngine(device=device, weights=weights, is_careful=careful)
        engine.check_choice(network)
    except (DeviceError, WeightsError) as error:
        _stop(str(error), code=2)
    files = images_of(paths)
    if not files:
        _say(f"{', '.join(map(str, paths))}: no images in here.")
    failures: list[str] = []

    def tell(sentence: str) -> None:
        failures.append(sentence)
        _say(sentence)

    counted = count_files(files, engine, network=network, overlays=overlays, say=tell)
    records: list[CountRecord] = []
    try:
        for record in tqdm(counted, total=len(files), unit="image", disable=len(files) < 2):
            records.append(record)
    finally:  # however it ends, what is counted is not lost
        is_csv = output is not None and output.suffix.lower() == ".csv"
        _give(as_csv(records) if is_csv else as_json(records), output, tell)
    if failures or not records:
        raise typer.Exit(1)


@commands.command()
def evaluate(
    dataset: Annotated[Path, typer.Argument(help="A dataset folder, or any layout that `convert` reads.")],
    network: Annotated[
        list[str] | None,
        typer.Option(
            help="autoscale, autoscale-density, uepnet, light or auto; may be given several times."
            " Without it, all that are shipped."
        ),
    ] = None,
    split: Annotated[Literal["train", "val", "test", "all"], typer.Option(help="Which images.")] = "test",
    device: Annotated[Literal["auto", "cpu", "cuda", "mps"], typer.Option(help="Where it runs.")] = "auto",
    weights: Annotated[
        Path | None, typer.Option(help="A weight file of your own; it says which network it is for.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    table: Annotated[Path | None, typer.Option("--csv", help="Write a row for each image here.")] = None,
    html: Annotated[
        Path | None, typer.Option(help="Write a page with all figures and the worst images here.")
    ] = None,
    against: Annotated[
        Literal["papers"] | None, typer.Option(help="Show the papers' and the field's figures beside ours.")
    ] = None,
) -> None:
    """Measure networks on annotated images: MAE, RMSE, GAME 0-3, precision, recall and F, by density too."""
    from app.evaluate_networks import (
        EvaluationOrder,
        EvaluationOrderError,
        evaluate_networks,
        write_evaluation,
    )

    order = EvaluationOrder(
        dataset=dataset,
        networks=tuple(network or ("all",)),
        split=split,
        device=device,
        weights=weights,
        table=table,
        page=html,
        shows_published=against == "papers",
        is_json=as_json,
    )
    try:
        evaluation = evaluate_networks(order)
    except EvaluationOrderError as error:
        _stop(str(error), code=2)
    typer.echo(evaluation.text)
    for sentence in evaluation.unreadable:
        _say(f"{sentence} It is in no figure.")
    if evaluation.unknown:
        _say(
            f"{evaluation.unknown} more images are in no figure: nobody verified them, or they are ignored"
            " as a whole."
        )
    try:
        write_evaluation(order, evaluation)
    except EvaluationOrderError as error:
        _stop(str(error), code=1)
    if evaluation.unreadable:
        raise typer.Exit(1)


@commands.command()
def train(
    network: Annotated[
        Literal["autoscale", "autoscale-density", "uepnet", "light", "together"],
        typer.Argument(help="Which network; `together`: the first three over one small backbone."),
    ],
    datasets: Annotated[
        list[Path], typer.Argument(help="Dataset folders; their `val` and `test` images are left out.")
    ],
    init: Annotated[
        Path | None,
        typer.Option(
            help="Weights to start from: ImageNet's, or trained ones; of `together` a run's folder."
        ),
    ] = None,
    resume: Annotated[Path | None, typer.Option(help="Go on with the run in this folder.")] = None,
    run: Annotated[Path | None, typer.Option(help="Folder for a new run; else runs/latest.")] = None,
    steps: Annotated[int | None, typer.Option(help="Steps of a new run.", min=1)] = None,
    stop_after: Annotated[
        int | None, typer.Option(help="End after this many steps; --resume goes on.", min=1)
    ] = None,
    share: Annotated[
        list[float] | None, typer.Option(help="Share of samples of each dataset, in order.")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Of a new run; else its setting.")] = None,
    device: Annotated[Literal["auto", "cpu", "cuda", "mps"], typer.Option(help="Where it runs.")] = "auto",
    preset: Annotated[
        Literal["default", "paper"] | None,
        typer.Option(help="Settings of a new run: ours (default), or the papers'."),
    ] = None,
    setting: Annotated[
        list[str] | None, typer.Option(help="NAME=VALUE of a new run; a wrong name lists them all.")
    ] = None,
) -> None:
    """Train a network, or go on training it."""
    from app.train_networks import TrainingOrder, TrainingOrderError, train_network, where_to_go_on

    of_new_runs = {
        **{"--init": init, "--run": run, "--steps": steps, "--seed": seed},
        **{"--preset": preset, "--setting": setting},
    }
    named = [option for option, value in of_new_runs.items() if value is not None]
    if resume is not None and named:
        _stop(f"{', '.join(named)}: for new runs. Leave it out: --resume goes on as the run began.", code=2)
    order = TrainingOrder(
        network=network,
        datasets=datasets,
        shares=share or [1.0] * len(datasets),
        start=init,
        run=resume or run or Path("runs/latest"),
        resumes=resume is not None,
        steps=steps,
        stop_after=stop_after,
        seed=seed,
        device=device,
        preset=preset or "default",
        changes=tuple(setting or ()),
    )
    try:
        written = train_network(order)
    except TrainingOrderError as error:
        _stop(str(error), code=2)
    except FloatingPointError as error:
        _stop(str(error), code=1)
    except KeyboardInterrupt:
        there_is = where_to_go_on(order.run) or "There was no checkpoint yet: nothing can be gone on with."
        _stop(f"Interrupted. {there_is}", code=INTERRUPTED)
    typer.echo(str(written))


@commands.command()
def convert(
    source: Annotated[Path, typer.Argument(help="Folder to read.")],
    target: Annotated[Path, typer.Argument(help="Folder to write.")],
    to: Annotated[str, typer.Option("--to", help="Layout to write, for instance shanghaitech.")],
    from_: Annotated[
        str, typer.Option("--from", help="Layout to read; `auto` recognises it by what lies in the folder.")
    ] = "auto",
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace files of the same names in a folder that is there.")
    ] = False,
) -> None:
    """Convert between annotation layouts; docs/formats.md describes each."""
    from app.convert_annotations import ConversionError, convert_annotations

    try:
        _say(convert_annotations(source, target, layout=from_, into=to, overwrites=overwrite))
    except ConversionError as error:
        _stop(str(error), code=2)


@commands.command()
def report(
    project: Annotated[Path, typer.Argument(help="A project, FILE.crowd.")],
    output: Annotated[Path, typer.Option(help="FILE.html, FILE.pdf or FILE.csv.")],
) -> None:
    """Write the corrected counts of a project: as a page or PDF with pictures and areas, or as a table."""
    from app.document.project import ProjectError
    from app.report_project import report_project

    try:
        reported = report_project(project, output)
    except ProjectError as error:
        _stop(str(error), code=2)
    _say(f"{output}: {reported.images} images, {reported.people:.0f} people.")
    if reported.uncounted:
        _say(f"Without a count: {', '.join(reported.uncounted)}.")
    for problem in reported.unreadable:
        _say(f"{problem} Its counts are reported without a picture.")
    if reported.unreadable:
        raise typer.Exit(1)


def _mistyped(word: str) -> str | None:
    """Give the command that somebody may have meant by a word that names no file."""
    if Path(word).exists() or not word.isalpha():
        return None
    return next(iter(get_close_matches(word.lower(), COMMANDS, n=1)), None)


def _give(content: bytes, output: Path | None, tell: Callable[[str], None]) -> None:
    """Write results to a file; print them where none is wanted, or where it can be written no longer."""
    from engine.whole_file import write_beside_and_rename

    try:
        if output is not None:
            write_beside_and_rename(output, content)
            return
    except OSError as error:
        tell(f"{output}: cannot be written ({error.strerror}). The results are printed instead.")
    typer.echo(content.decode(), nl=False)


def _say(sentence: str) -> None:
    typer.echo(sentence, err=True)


def _stop(sentence: str, *, code: int) -> NoReturn:
    _say(sentence)
    raise typer.Exit(code)
