"""Edits of areas and of the ground: drawn, changed, taken away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.document.areas import Area, AreaError, AreaKind, Corner, outline_problem, without_doubles
from app.document.change import Change
from app.document.ground import Ground, check_ground
from app.document.image_document import ImageDocument, StaleEditError
from app.words import tr

_NO_POINTS: np.ndarray = np.empty(0, dtype=np.int64)


def add_area(
    document: ImageDocument, *, kind: AreaKind, corners: Sequence[Corner], name: str = ""
) -> "AddArea":
    """Make the edit that adds an area; corners beside the image come to its edge.

    Raises:
        AreaError: the corners make no area; the sentence is for the person.

    """
    area_id = max((area.area_id for area in document.areas), default=0) + 1
    name = name.strip() or _free_name(document, kind)
    return AddArea(Area(area_id, kind, name, _outline(document, corners)))


def change_area(
    document: ImageDocument,
    area_id: int,
    *,
    corners: Sequence[Corner] | None = None,
    kind: AreaKind | None = None,
    name: str | None = None,
) -> "ChangeArea":
    """Make the edit that gives an area other corners, another kind or another name; an empty name is none.

    Raises:
        AreaError: the corners make no area; the sentence is for the person.
        KeyError: there is no such area.

    """
    before = document.area(area_id)
    after = replace(
        before,
        corners=before.corners if corners is None else _outline(document, corners),
        kind=kind or before.kind,
        name=(name or "").strip() or before.name,
    )
    return ChangeArea(before, after)


def remove_area(document: ImageDocument, area_id: int) -> "RemoveArea":
    """Make the edit that takes an area away.

    Raises:
        KeyError: there is no such area.

    """
    return RemoveArea(document.area(area_id))


def set_ground(document: ImageDocument, ground: Ground | None) -> "SetGround":
    """Make the edit that says how large the ground is, or that this is not known.

    Raises:
        GroundError: it cannot be measured with; the sentence is for the person.

    """
    if ground is not None:
        check_ground(ground)
    return SetGround(document.ground, ground)


class _OfAreas:
    """What all edits of areas have in common: they touch no point."""

    @property
    def touched_ids(self) -> np.ndarray:
        """None of the points."""
        return _NO_POINTS

    def _change(self, document: ImageDocument) -> Change:
        return Change(document.image_id, areas=True)


@dataclass(frozen=True)
class AddArea(_OfAreas):
    """Add an area."""

    area: Area

    @property
    def title(self) -> str:
        """What was done."""
        if self.area.kind == "ignore":
            return tr("Add ignored area “{area}”", area=self.area.name)
        return tr("Add area “{area}”", area=self.area.name)

    @property
    def is_empty(self) -> bool:
        """Never."""
        return False

    def apply(self, document: ImageDocument) -> Change:
        """Add it."""
        _put(document, before=None, after=self.area)
        return self._change(document)

    def revert(self, document: ImageDocument) -> Change:
        """Take it away."""
        _put(document, before=self.area, after=None)
        return self._change(document)


@dataclass(frozen=True)
class RemoveArea(_OfAreas):
    """Take an area away; its points stay."""

    area: Area

    @property
    def title(self) -> str:
        """What was done."""
        if self.area.kind == "ignore":
            return tr("Delete ignored area “{area}”", area=self.area.name)
        return tr("Delete area “{area}”", area=self.area.name)

    @property
    def is_empty(self) -> bool:
        """Never."""
        return False

    def apply(self, document: ImageDocument) -> Change:
        """Take it away."""
        _put(document, before=self.area, after=None)
        return self._change(document)

    def revert(self, document: ImageDocument) -> Change:
        """Bring it back."""
        _put(document, before=None, after=self.area)
        return self._change(document)


@dataclass(frozen=True)
class ChangeArea(_OfAreas):
    """Give an area another outline, kind or name."""

    before: Area
    after: Area

    @property
    def title(self) -> str:
        """What was done."""
        is_ignored = self.after.kind == "ignore"
        if self.before.kind != self.after.kind:
            if is_ignored:
                return tr("Make “{area}” an ignored area", area=self.after.name)
            return tr("Make “{area}” an area", area=self.after.name)
        if self.before.corners != self.after.corners:
            if is_ignored:
                return tr("Change ignored area “{area}”", area=self.after.name)
            return tr("Change area “{area}”", area=self.after.name)
        return tr("Rename “{before}” to “{after}”", before=self.before.name, after=self.after.name)

    @property
    def is_empty(self) -> bool:
        """Whether it stays what it is."""
        return self.before == self.after

    def apply(self, document: ImageDocument) -> Change:
        """Change it."""
        _put(document, before=self.before, after=self.after)
        return self._change(document)

    def revert(self, document: ImageDocument) -> Change:
        """Change it back."""
        _put(document, before=self.after, after=self.before)
        return self._change(document)

    def merged_with(self, later: "ChangeArea") -> "ChangeArea | None":
        """Give one change for this and a later one of the same area, None if the area is another."""
        return ChangeArea(self.before, later.after) if self.after == later.before else None


@dataclass(frozen=True)
class SetGround(_OfAreas):
    """Say how large the ground is, or that this is not known."""

    before: Ground | None
    after: Ground | None

    @property
    def title(self) -> str:
        """What was done."""
        return tr("Forget the ground") if self.after is None else tr("Measure the ground")

    @property
    def is_empty(self) -> bool:
        """Whether it stays what it is."""
        return self.before == self.after

    def apply(self, document: ImageDocument) -> Change:
        """Take the ground over."""
        return self._set(document, self.before, self.after)

    def revert(self, document: ImageDocument) -> Change:
        """Bring the ground from before back."""
        return self._set(document, self.after, self.before)

    def merged_with(self, later: "SetGround") -> "SetGround | None":
        """Give one measuring for this and a later one."""
        return SetGround(self.before, later.after) if self.after == later.before else None

    def _set(self, document: ImageDocument, before: Ground | None, after: Ground | None) -> Change:
        if document.ground != before:
            raise StaleEditError(f"{document.path}: the ground was measured anew meanwhile")
        document.set_ground(after)
        return self._change(document)


AreaEdit = AddArea | ChangeArea | RemoveArea | SetGround


def _put(document: ImageDocument, *, before: Area | None, after: Area | None) -> None:
    """Put one area in another's place.

    Raises:
        StaleEditError: the document has another one there.

    """
    chosen = before or after
    assert chosen is not None  # every edit has one of them
    there = next((area for area in document.areas if area.area_id == chosen.area_id), None)
    if there != before:
        raise StaleEditError(f"{document.path}: area {chosen.name} is no longer what it was")
    others = [area for area in document.areas if area.area_id != chosen.area_id]
    kept = others if after is None else [*others, after]
    document.set_areas(tuple(sorted(kept, key=lambda area: area.area_id)))


def _outline(document: ImageDocument, corners: Sequence[Corner]) -> tuple[Corner, ...]:
    inside = without_doubles(
        [
            (min(max(float(x), 0.0), float(document.width)), min(max(float(y), 0.0), float(document.height)))
            for x, y in corners
        ]
    )
    problem = outline_problem(inside)
    if problem is not None:
        raise AreaError(problem)
    return inside


def _free_name(document: ImageDocument, kind: AreaKind) -> str:
    """Give "Area 1", "Area 2", ..., or "Ignored 1": the first that no area has."""
    taken = {area.name for area in document.areas}
    number = 1
    while (name := _usual_name(kind, number)) in taken:
        number += 1
    return name


def _usual_name(kind: AreaKind, number: int) -> str:
    if kind == "ignore":
        return tr("Ignored {area_number}", area_number=number)
    return tr("Area {area_number}", area_number=number)
