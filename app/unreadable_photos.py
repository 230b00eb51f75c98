"""Which photographs could not be read: each counts as unreadable until its file is another one."""

from app.document.project import ProjectImage
from app.kept_photos import Picture, picture_at


class UnreadablePhotos:
    """What showing and counting learned of files that are gone or damaged, in this session."""

    def __init__(self) -> None:
        self._pictures: dict[int, Picture] = {}

    def __contains__(self, image: ProjectImage) -> bool:
        picture = self._pictures.get(image.image_id)
        return picture is not None and picture == picture_at(image.path, page=image.page)

    def note(self, image: ProjectImage) -> None:
        """Remember that an image's file, as it is now, is gone or damaged."""
        self._pictures[image.image_id] = picture_at(image.path, page=image.page)

    def forget(self, image_id: int) -> None:
        """Remember that an image's file could be read."""
        self._pictures.pop(image_id, None)

    def clear(self) -> None:
        """Forget all: images of another project have the same numbers."""
        self._pictures.clear()
