"""The program's version."""

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """Give the installed version, empty where nobody noted it."""
    try:
        return version("crowdcount")
    except PackageNotFoundError:
        return ""
