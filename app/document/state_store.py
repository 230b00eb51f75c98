"""A document's state in the project file: read whole, written as far as an edit may have changed it."""

import sqlite3

from app.document.area_edits import AddArea, ChangeArea, RemoveArea, SetGround
from app.document.area_store import read_areas, read_ground, write_areas
from app.document.cell_edit import AcceptCell
from app.document.cell_store import read_accepted, write_accepted
from app.document.edits import Edit, TakePrediction
from app.document.image_document import DocumentState, ImageDocument
from app.document.image_store import set_done, update_image
from app.document.point_store import REMOVED, STANDING, WITHHELD, read_points, write_points
from app.document.prediction_store import read_prediction, read_regions, write_prediction, write_regions
from app.document.reread_edit import RereadPoints


def write_state(connection: sqlite3.Connection, document: ImageDocument, edit: Edit) -> None:
    """Write what an edit, or its revert, just did to the document.

    An image whose points a network changed is not done: nobody looked through those that stand now.
    """
    write_points(connection, document, edit.touched_ids)
    if isinstance(edit, TakePrediction | RereadPoints):
        write_prediction(connection, document)
        write_regions(connection, document)
        if len(edit.touched_ids):
            set_done(connection, document.image_id, False)
    if isinstance(edit, AddArea | ChangeArea | RemoveArea | SetGround):
        write_areas(connection, document)
    if isinstance(edit, AcceptCell):
        write_accepted(connection, document)
    update_image(connection, document)


def read_state(connection: sqlite3.Connection, image_id: int, prediction: int | None) -> DocumentState:
    """Give an image's state; `prediction` is the number of its present one.

    Raises:
        UnreadableEditError: part of it is damaged.
        LookupError: the prediction is missing.

    """
    return DocumentState(
        points=read_points(connection, image_id, STANDING),
        removed=read_points(connection, image_id, REMOVED),
        withheld=read_points(connection, image_id, WITHHELD),
        regions=read_regions(connection, image_id),
        prediction=None if prediction is None else read_prediction(connection, image_id, prediction),
        areas=read_areas(connection, image_id),
        ground=read_ground(connection, image_id),
        accepted=read_accepted(connection, image_id),
    )
