"""Who works on a project, for the notes beside their points."""

import getpass
from functools import cache


@cache
def present_person() -> str | None:
    """Give the name that the system knows the person by, None if it knows none."""
    try:
        return getpass.getuser() or None
    except (OSError, KeyError, ImportError):  # no such user, or none to ask, as in some containers
        return None
