"""The error of whatever a project file keeps packed and cannot be read again."""


class UnreadableEditError(ValueError):
    """A text or bytes that are no edit, summary or ground, or one that this program does not know."""
