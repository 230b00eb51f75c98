import base64
import csv
import re

import numpy as np
import pytest

from app.document.area_edits import add_area
from app.document.edits import add_points, take_prediction
from app.document.project_file import ProjectFile
from tests.app.document.examples import make_prediction, write_image

LEFT_HALF = [(0, 0), (100, 0), (100, 100), (0, 100)]


@pytest.fixture
def project(tmp_path):
    """Give a project whose first image has four people, three of them in an area; its second has no count."""
    path = tmp_path / "fair <1>.crowd"
    with ProjectFile.create(path) as opened:
        opened.add_images([write_image(tmp_path / f"{name}.png", grey=ord(name)) for name in "ab"])
        document = opened.document(1)
        for make in (
            lambda: take_prediction(document, make_prediction([[10, 10], [20, 20], [150, 50]])),
            lambda: add_points(document, np.array([30, 30])),
            lambda: add_area(document, kind="count", corners=LEFT_HALF, name="Süd & West"),
        ):
            edit = make()
            edit.apply(document)
            opened.record(document, edit, "do")
    return path


def test_a_table_has_the_corrected_count_of_each_image(crowdcount, project, tmp_path):
    result = crowdcount("report", project, "--output", tmp_path / "out.csv")

    assert (result.exit_code, result.stdout) == (0, "")
    assert "out.csv: 1 images, 4 people." in result.stderr
    assert "Without a count: b.png." in result.stderr
    (row,) = csv.DictReader((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines())
    assert (row["count"], row["found"], row["added"]) == ("4.0", "3", "1")


def test_a_page_needs_nothing_beside_it_and_shows_counts_areas_and_picture(crowdcount, project, tmp_path):
    result = crowdcount("report", project, "--output", tmp_path / "out.html")

    assert result.exit_code == 0
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "4 people in 1 image" in page
    assert "<h1>fair &lt;1&gt;</h1>" in page
    assert "Without a count: b.png." in page
    assert re.search("Süd &amp; West</td><td>3<", page)
    (picture,) = re.findall(r'src="([^"]*)"', page)
    assert base64.b64decode(picture.removeprefix("data:image/jpeg;base64,")).startswith(b"\xff\xd8")


def test_a_page_has_no_column_of_nothing_and_says_who_counted(crowdcount, project, tmp_path):
    crowdcount("report", project, "--output", tmp_path / "out.html")

    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    titles = [title for title in re.findall("<th>([^<]*)</th>", page) if title]
    assert titles == ["count", "predicted", "found", "added", "people"]
    assert "Counted by AutoScale, weights " in page


def test_a_long_name_leaves_room_beside_it(crowdcount, tmp_path):
    path = tmp_path / "fair.crowd"
    name = "a" * 40 + "z" * 40
    with ProjectFile.create(path) as opened:
        opened.add_images([write_image(tmp_path / f"{name}.png")])
        document = opened.document(1)
        edit = add_points(document, np.array([30, 30]))
        edit.apply(document)
        opened.record(document, edit, "do")

    crowdcount("report", path, "--output", tmp_path / "out.html")

    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert f">{'a' * 16}…{'z' * 12}.png<" in page
    assert f"<h2>{name}.png: 1</h2>" in page


def test_a_pdf_is_written_with_the_picture_in_it(crowdcount, project, tmp_path, qapp):
    result = crowdcount("report", project, "--output", tmp_path / "out.pdf")

    assert result.exit_code == 0
    content = (tmp_path / "out.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert b"/Subtype /Image" in content


def test_of_a_pdf_every_image_begins_a_page(crowdcount, project, tmp_path, qapp):
    crowdcount("report", project, "--output", tmp_path / "out.pdf")

    content = (tmp_path / "out.pdf").read_bytes()
    assert re.findall(rb"/Type /Pages[^>]*/Count (\d+)", content.replace(b"\n", b" ")) == [b"2"]


def test_an_image_that_is_gone_is_named_and_its_count_is_reported(crowdcount, project, tmp_path):
    (tmp_path / "a.png").unlink()

    result = crowdcount("report", project, "--output", tmp_path / "out.html")

    assert result.exit_code == 1
    assert "a.png: there is no such file" in result.stderr
    assert "4 people in 1 image" in (tmp_path / "out.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "output", "complaint"),
    [
        ("gone.crowd", "out.html", "gone.crowd"),
        ("a.png", "out.html", "a.png"),
        ("fair <1>.crowd", "out.xlsx", "out.xlsx: expected a name that ends in .html, .pdf, .csv."),
        ("fair <1>.crowd", "gone/out.csv", "out.csv: cannot be written (No such file or directory)"),
    ],
)
def test_what_cannot_be_reported_is_exit_code_2(crowdcount, project, tmp_path, name, output, complaint):
    result = crowdcount("report", tmp_path / name, "--output", tmp_path / output)

    assert result.exit_code == 2
    assert complaint in result.stderr
    assert not (tmp_path / output).exists()


def test_a_project_without_a_count_is_exit_code_2(crowdcount, tmp_path):
    with ProjectFile.create(tmp_path / "new.crowd") as opened:
        opened.add_images([write_image(tmp_path / "a.png")])

    result = crowdcount("report", tmp_path / "new.crowd", "--output", tmp_path / "out.csv")

    assert result.exit_code == 2
    assert "new.crowd: nothing to report" in result.stderr
