"""The ground of an image as the project file keeps it: JSON that names its kind."""

import msgspec

from app.document.ground import Ground, GroundPoints, ScaleBar
from app.document.unreadable import UnreadableEditError


class GroundRecord(msgspec.Struct, omit_defaults=True, frozen=True):
    """A ground of one kind or the other."""

    scale_bar: ScaleBar | None = None
    points: GroundPoints | None = None

    @staticmethod
    def of(ground: Ground | None) -> "GroundRecord | None":
        """Give the record of a ground, None for none."""
        if ground is None:
            return None
        return GroundRecord(scale_bar=ground) if isinstance(ground, ScaleBar) else GroundRecord(points=ground)

    @property
    def ground(self) -> Ground:
        """The ground.

        Raises:
            UnreadableEditError: the record names none.

        """
        ground = self.scale_bar or self.points
        if ground is None:
            raise UnreadableEditError("a ground of no known kind")
        return ground


def ground_of(record: GroundRecord | None) -> Ground | None:
    """Give the ground of a record, None for none."""
    return None if record is None else record.ground


def ground_to_json(ground: Ground | None) -> str | None:
    """Give a ground as JSON, None for none."""
    record = GroundRecord.of(ground)
    return None if record is None else msgspec.json.encode(record).decode()


def ground_from_json(text: str | None) -> Ground | None:
    """Give the ground that `ground_to_json` wrote.

    Raises:
        UnreadableEditError: the text is damaged.

    """
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=GroundRecord).ground
    except msgspec.MsgspecError as error:
        raise UnreadableEditError(f"not a ground ({error})") from error
