"""Take the texts of the code up into every language's `.ts`, and make the `.qm` that the window reads.

    python -m resources.languages.update

New texts stand in the `.ts` as unfinished; `pyside6-linguist` edits them. Run this again then.
"""

import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent
TOOLS = Path(sysconfig.get_path("scripts"))


def update(folder: Path) -> None:
    """Bring `.ts` and `.qm` of a folder up to date with the code.

    Raises:
        subprocess.CalledProcessError: a tool failed; it has said why.

    """
    sources = sorted([*(ROOT / "app").rglob("*.py"), *(ROOT / "engine").rglob("*.py")])
    for translation in sorted(folder.glob("*.ts")):
        _run("pyside6-lupdate", *_HOW_TO_READ, *map(str, sources), "-ts", str(translation))
        _run("pyside6-lrelease", "-silent", str(translation), "-qm", str(translation.with_suffix(".qm")))


# The names by which app/words.py marks texts, and the one error of the engine that the window speaks.
# Line numbers would change with every edit.
_HOW_TO_READ = (
    *("-tr-function-alias", "tr+=tr"),
    *("-tr-function-alias", "QT_TR_NOOP+=mark,QT_TR_NOOP+=ImageFileError"),
    *("-silent", "-locations", "none", "-no-obsolete", "-sort-messages"),
)


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    update(FOLDER)
