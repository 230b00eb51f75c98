"""Which keys actions have, and what a choice of another key means for the others. No widgets."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence

from app.settings import Settings
from app.windows.actions import ACTION_SPECS, ActionSpec, keys_of
from app.words import mark, tr, without_letter

# The canvas needs these itself, whatever the person chooses.
_FIXED_KEYS = {
    "Space": mark("{key} cannot be chosen: it moves the photograph."),
    "Esc": mark("{key} cannot be chosen: it lets go of what is being done."),
    "Return": mark("{key} cannot be chosen: it places a point at the keyboard's cross."),
    "Enter": mark("{key} cannot be chosen: it places a point at the keyboard's cross."),
    "Tab": mark("{key} cannot be chosen: it goes to the next control."),
    **dict.fromkeys(
        ("Left", "Right", "Up", "Down"), mark("{key} cannot be chosen: it moves the keyboard's cross.")
    ),
}


def words_of(spec: ActionSpec) -> str:
    """Give an action's words as a sentence names them."""
    return without_letter(tr(spec.text)).rstrip("…")


def shown_keys(keys: Sequence[QKeySequence]) -> str:
    """Give keys as the platform writes them."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def refusal(keys: QKeySequence) -> str | None:
    """Say why a key cannot be chosen, None if it can."""
    why = _FIXED_KEYS.get(keys.toString(QKeySequence.SequenceFormat.PortableText))
    return None if why is None else tr(why, key=shown_keys([keys]))


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
    key, action, left_keys = shown_keys([keys]), words_of(losers[0]), keys_of(losers[0], settings.shortcuts)
    if not left_keys:
        return tr("{key} was the key of “{action}”; it has no key now.", key=key, action=action)
    return tr(
        "{key} was the key of “{action}”; it still has {keys}.",
        key=key,
        action=action,
        keys=shown_keys(left_keys),
    )


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
