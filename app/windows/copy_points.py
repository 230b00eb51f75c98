"""The points of the image before, placed in the shown one: the next frame of a series begins with them."""

from app.canvas.point_editor import PointEditor
from app.document.project import ProjectError, ProjectImage
from app.document.reconcile import is_free
from app.messages import Messages
from app.words import tr
from app.workspace import Workspace


def copy_points_from_before(
    before: ProjectImage | None, workspace: Workspace, editor: PointEditor, messages: Messages
) -> None:
    """Place them in one step and select them; where a point stands already, none is placed."""
    session, document = workspace.session, workspace.document
    if session is None or document is None:
        return
    if before is None:
        messages.warn(tr("There is no image before this one to copy points from."))
        return
    try:
        source = session.document_of(before.image_id)
    except (ProjectError, LookupError) as error:
        messages.fail_with(tr("Copying points"), error)
        return
    if (source.width, source.height) != (document.width, document.height):
        messages.warn(
            tr(
                "{name} has {its_width} × {its_height} pixels and this image {width} × {height}: its points"
                " would not fit.",
                name=source.path.name,
                its_width=source.width,
                its_height=source.height,
                width=document.width,
                height=document.height,
            )
        )
        return
    xy = source.points.xy[is_free(source.points.xy, taken_xy=document.points.xy)]
    copied = editor.add_many(xy)
    if not copied:
        messages.tell(tr("{name} has no points that are not here already.", name=source.path.name))
        return
    messages.tell(
        tr("%Ln point(s) copied from {name}; they are selected.", "", copied, name=source.path.name)
    )
