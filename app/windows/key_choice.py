"""Which keys actions have, and what a choice of another key means for the others. No widgets."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence

from app.settings import Settings
from app.windows.actions import ACTION_SPECS, ActionSpec, keys_of

# The canvas needs these itself, whatever the person chooses.
_FIXED_KEYS = {
    "Space": "it moves the photograph",
    "Esc": "it lets go of what is being done",
    "Return": "it places a point at the keyboard's cross",
    "Enter": "it places a point at the keyboard's cross",
    "Tab": "it goes to the next control",
    **dict.fromkeys(("Left", "Right", "Up", "Down"), "it moves the keyboard's cross"),
}


def words_of(spec: ActionSpec) -> str:
    """Give an action's words as a sentence names them."""
    return spec.text.replace("&", "").rstrip("…")


def shown_keys(keys: Sequence[QKeySequence]) -> str:
    """Give keys as the platform writes them."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def refusal(keys: QKeySequence) -> str | None:
    """Say why a key cannot be chosen, None if it can."""
    why = _FIXED_KEYS.get(keys.toString(QKeySequence.SequenceFormat.PortableText))
    return None if why is None else f"{shown_keys([keys])} cannot be chosen: {why}."


def choose_key(settings: Settings, name: str, keys: QKeySequence) -> str:
    """Give an action another key and take it from the one that had it; say what that changed."""
    text = keys.toString(QKeySequence.SequenceFormat.PortableText)
    losers = [spec for spec in ACTION_SPECS if text and spec.name != name and text in _texts(settings, spec)]
    for spec in losers:
        left = [key for key in _texts(settings, spec) if key != text]
        settings.shortcuts[spec.name] = " ".join(left)
    settings.shortcuts[name] = text
    if not losers:
        return ""
    lost = losers[0]
    left_keys = keys_of(lost, settings.shortcuts)
    rest = f"it still has {shown_keys(left_keys)}" if left_keys else "it has no key now"
    return f"{shown_keys([keys])} was the key of “{words_of(lost)}”; {rest}."


def reset_key(settings: Settings, name: str) -> str:
    """Give an action its usual keys back, taking them from whoever has them; say what that changed."""
    spec = next(spec for spec in ACTION_SPECS if spec.name == name)
    told = ""
    for key in spec.keys:
        told = choose_key(settings, name, QKeySequence(key)) or told
    settings.shortcuts.pop(name, None)
    return told


def _texts(settings: Settings, spec: ActionSpec) -> list[str]:
    return [key.toString() for key in keys_of(spec, settings.shortcuts)]
