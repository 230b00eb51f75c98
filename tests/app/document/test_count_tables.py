import csv
import json

import numpy as np
import pytest

from app.document.area_edits import add_area, set_ground
from app.document.count_tables import export_tables
from app.document.edits import add_points, take_prediction
from app.document.export import Exported, export_dataset
from app.document.ground import ScaleBar
from app.document.project_file import ProjectFile
from app.document.threshold_edit import Candidates, set_threshold
from engine.annotations import AnnotationError, read_dataset_folder
from tests.app.document.examples import make_prediction, write_image
from tests.app.document.project_steps import record

LEFT_HALF = [(0, 0), (100, 0), (100, 100), (0, 100)]
RIGHT_HALF = [(100, 0), (200, 0), (200, 100), (100, 100)]
CORNER = [(0, 0), (15, 0), (15, 15), (0, 15)]


@pytest.fixture
def project(tmp_path):
    """Image 1 has three people, one of them ignored, and one placed by a person; image 2 is new."""
    with ProjectFile.create(tmp_path / "work.crowd") as opened:
        opened.add_images([write_image(tmp_path / f"{name}.png", grey=ord(name)) for name in "ab"])
        document = opened.document(1)
        for make in (
            lambda: take_prediction(document, make_prediction([[10, 10], [20, 20], [150, 50]])),
            lambda: add_points(document, np.array([30, 30])),
            lambda: add_area(document, kind="count", corners=LEFT_HALF, name="Süd"),
            lambda: add_area(document, kind="ignore", corners=CORNER),
            lambda: set_ground(document, ScaleBar((0, 0), (30, 40), 5)),
        ):
            edit = make()
            edit.apply(document)
            opened.record(document, edit, "do")
        yield opened


def table(file):
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))


def test_predicted_and_corrected_counts_stand_in_columns_of_their_own(project, tmp_path):
    assert export_tables(project, [1, 2], tmp_path / "out") == Exported(1)
    (row,) = table(tmp_path / "out" / "counts.csv")
    assert (row["count"], row["predicted"]) == ("3.0", "3.0")
    assert (row["found"], row["added"], row["ignored"]) == ("3", "1", "1.0")
    assert (row["interval_low"], row["interval_high"], row["network"]) == ("0.5", "6.25", "autoscale")


def test_each_area_has_a_line_with_people_interval_and_density(project, tmp_path):
    export_tables(project, [1], tmp_path / "out")
    area, ignored = table(tmp_path / "out" / "areas.csv")
    assert (area["name"], area["kind"], area["people"], area["predicted"]) == ("Süd", "count", "2.0", "1.0")
    assert (area["share_of_image"], float(area["square_metres"]), float(area["people_per_m2"])) == (
        "0.5",
        pytest.approx(100),
        pytest.approx(0.02),
    )
    assert float(area["interval_high"]) > 1
    assert (ignored["kind"], ignored["people"]) == ("ignore", "1.0")


def test_the_predicted_count_of_an_image_is_that_of_its_areas_at_any_threshold(project, tmp_path):
    document = project.document(1)
    record(project, document, add_area(document, kind="count", corners=RIGHT_HALF, name="Nord"))
    record(project, document, set_threshold(document, 0.8, Candidates.none()))

    export_tables(project, [1], tmp_path / "out")

    (row,) = table(tmp_path / "out" / "counts.csv")
    areas = table(tmp_path / "out" / "areas.csv")
    assert (row["found"], row["predicted"], row["interval_high"]) == ("1", "1.0", "4.25")
    assert sum(float(area["predicted"]) for area in areas) == 1


def test_the_json_holds_the_same_and_the_corners(project, tmp_path):
    export_tables(project, [1], tmp_path / "out")
    told = json.loads((tmp_path / "out" / "counts.json").read_text())
    assert (told["format"], told["version"]) == ("crowdcount-corrected-counts", 1)
    assert told["images"][0]["areas"][1]["corners"] == [list(corner) for corner in CORNER]
    assert told["images"][0]["count"] == 3


def test_nothing_counted_is_nothing_to_export(project, tmp_path):
    with pytest.raises(AnnotationError, match="nothing to export"):
        export_tables(project, [2], tmp_path / "out")


def test_ignored_areas_are_ignored_in_a_dataset(project, tmp_path):
    export_dataset(project, [1], tmp_path / "out")
    (image,) = read_dataset_folder(tmp_path / "out").images
    assert [polygon.tolist() for polygon in image.ignore] == [[list(corner) for corner in CORNER]]
