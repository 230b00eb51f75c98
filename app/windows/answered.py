"""Dialogs that the person answers, and which then go."""

from PySide6.QtWidgets import QDialog


def answered(dialog: QDialog) -> bool:
    """Let the person answer, and the dialog go once its wish was read: its window would keep it for good."""
    is_accepted = bool(dialog.exec())
    dialog.deleteLater()
    return is_accepted
