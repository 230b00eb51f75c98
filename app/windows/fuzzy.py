"""How well a few typed letters fit some words: all must come, in order; runs and beginnings count more."""

import unicodedata

# A letter right after the one before it, and one that begins a word, each make a match likelier meant.
_RUN_BONUS = 4
_WORD_BONUS = 6
_LETTER = 1


def fuzzy_score(typed: str, words: str) -> int | None:
    """Give how well typed letters fit, None where they do not; blanks typed part words in any order.

    Accents and the size of letters do not matter: "ecran" finds "Plein écran".
    """
    total, plain = 0, _plain(words)
    for part in _plain(typed).split():
        best = _best_score(part, plain)
        if best is None:
            return None
        total += best
    return total


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _best_score(part: str, words: str) -> int | None:
    """Give the best score over all places where the first letter may stand."""
    scores = [_score_from(part, words, start) for start, letter in enumerate(words) if letter == part[0]]
    return max((score for score in scores if score is not None), default=None)


def _score_from(part: str, words: str, start: int) -> int | None:
    score, place = 0, start
    for number, letter in enumerate(part):
        found = words.find(letter, place)
        if found < 0:
            return None
        score += _LETTER
        if number and found == place:
            score += _RUN_BONUS
        if found == 0 or not words[found - 1].isalnum():
            score += _WORD_BONUS
        place = found + 1
    return score
