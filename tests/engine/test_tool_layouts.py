"""What COCO, CVAT, Label Studio and LabelMe write themselves."""

import json

import pytest
from PIL import Image

from engine.annotations import AnnotationError
from engine.coco_points import read_coco
from engine.cvat_points import read_cvat
from engine.label_studio import read_label_studio
from engine.labelme_points import is_labelme, read_labelme


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "images").mkdir()
    Image.new("RGB", (200, 100)).save(tmp_path / "images" / "square.jpg")
    return tmp_path


def _write(file, content) -> None:
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")


def _coco(**annotation):
    return {
        "info": {"year": 2026},
        "images": [{"id": 7, "file_name": "images/square.jpg", "width": 200, "height": 100, "license": 1}],
        "annotations": [{"id": 1, "image_id": 7, "category_id": 1, **annotation}],
        "categories": [{"id": 1, "name": "person", "supercategory": "none"}],
    }


@pytest.mark.parametrize(
    ("annotation", "points"),
    [
        ({"keypoints": [0, 0, 0, 31.5, 12.25, 2, 40, 50, 1], "bbox": [1, 2, 3, 4]}, [[31.5, 12.25]]),
        ({"keypoints": [0, 0, 0], "bbox": [10, 20, 30, 50]}, [[25, 45]]),
        ({"bbox": [10, 20, 30, 50], "segmentation": [[10, 20, 40, 20, 40, 70]], "iscrowd": 0}, [[25, 45]]),
    ],
)
def test_coco_gives_the_first_marked_keypoint_or_the_middle_of_the_box(folder, annotation, points):
    _write(folder / "annotations.json", _coco(**annotation))

    (image,) = read_coco(folder).images

    assert (image.path, image.split) == (folder / "images" / "square.jpg", None)
    assert image.points.tolist() == points


@pytest.mark.parametrize("outline", [[[5, 5, 25, 5, 25, 15, 5, 15]], {"counts": [3, 4], "size": [100, 200]}])
def test_coco_crowds_are_ignored_by_their_outline_or_their_box(folder, outline):
    _write(folder / "annotations.json", _coco(bbox=[5, 5, 20, 10], segmentation=outline, iscrowd=1))

    (image,) = read_coco(folder).images

    assert image.count == 0
    assert [area.tolist() for area in image.ignore] == [[[5, 5], [25, 5], [25, 15], [5, 15]]]


def test_an_annotation_of_nowhere_is_refused(folder):
    _write(folder / "annotations.json", _coco(keypoints=[1, 1, 0]))

    with pytest.raises(AnnotationError, match="annotation 1 has neither a keypoint nor a box"):
        read_coco(folder)


def test_cvat_gives_every_point_of_every_group(folder):
    _write(
        folder / "annotations.xml",
        """<?xml version="1.0" encoding="utf-8"?>
        <annotations><version>1.1</version><meta><task><name>Square</name></task></meta>
          <image id="0" name="images/square.jpg" subset="Validation" width="200" height="100">
            <points label="head" source="manual" occluded="0" points="10.50,20.25;30.00,40.00" z_order="0"/>
            <points label="head" occluded="1" points="5.00,6.00"></points>
            <polygon label="ignore" points="0.0,0.0;9.0,0.0;9.0,9.0"/>
            <polygon label="roof" points="0.0,0.0;9.0,0.0;9.0,9.0"/>
            <box label="person" xtl="1" ytl="2" xbr="3" ybr="4"/>
          </image></annotations>""",
    )

    (image,) = read_cvat(folder).images

    assert (image.split, image.width, image.height) == ("val", 200, 100)
    assert image.points.tolist() == [[10.5, 20.25], [30, 40], [5, 6]]
    assert [area.tolist() for area in image.ignore] == [[[0, 0], [9, 0], [9, 9]]]


@pytest.mark.parametrize(
    "address",
    [
        "images/square.jpg",
        "square.jpg",
        "/data/local-files/?d=images%2Fsquare.jpg",
        "/data/upload/3/0a1b2c3d-square.jpg",
        "https://example.org/a/square.jpg",
    ],
)
def test_label_studios_per_cents_become_pixels_wherever_its_image_was(folder, address):
    point = {"x": 25.0, "y": 50.0, "width": 0.5, "keypointlabels": ["Head"]}
    result = {"id": "x", "type": "keypointlabels", "value": point, "original_width": 200, "image_rotation": 0}
    area = {"points": [[0, 0], [10, 0], [10, 50]], "polygonlabels": ["ignore"], "closed": True}
    other = {"type": "choices", "value": {"choices": ["indoor"]}}
    finished = {
        "id": 5,
        "completed_by": 1,
        "result": [result, {"type": "polygonlabels", "value": area}, other],
    }
    _write(
        folder / "tasks.json",
        [
            {
                "id": 1,
                "data": {"image": address},
                "annotations": [{"was_cancelled": True, "result": []}, finished],
            }
        ],
    )

    (image,) = read_label_studio(folder).images

    assert image.path == folder / "images" / "square.jpg"
    assert image.points.tolist() == [[50, 50]]
    assert [area.tolist() for area in image.ignore] == [[[0, 0], [20, 0], [20, 50]]]


def test_a_task_whose_image_is_elsewhere_is_refused(folder):
    _write(folder / "tasks.json", [{"data": {"image": "s3://bucket/other.jpg"}, "annotations": []}])

    with pytest.raises(AnnotationError, match=r"'s3://bucket/other\.jpg' is not in the folder"):
        read_label_studio(folder)


def test_labelme_gives_points_alone(folder):
    shapes = [
        {"label": "a", "points": [[10.5, 20.5]], "group_id": None, "shape_type": "point", "flags": {}},
        {"label": "b", "points": [[1, 2]], "group_id": 4, "shape_type": "point", "flags": {}, "mask": None},
        {"label": "car", "points": [[0, 0], [9, 9]], "shape_type": "rectangle"},
        {"label": "ignore", "points": [[0, 0], [9, 0], [9, 9]], "shape_type": "polygon"},
    ]
    content = {
        **{"version": "5.4.1", "flags": {"blurred": True, "test": True}, "shapes": shapes},
        **{"imagePath": "images/square.jpg", "imageData": None, "imageHeight": 100, "imageWidth": 200},
    }
    _write(folder / "square.json", content)

    assert is_labelme(folder)
    (image,) = read_labelme(folder).images

    assert (image.path, image.split) == (folder / "images" / "square.jpg", "test")
    assert image.points.tolist() == [[10.5, 20.5], [1, 2]]
    assert [area.tolist() for area in image.ignore] == [[[0, 0], [9, 0], [9, 9]]]


@pytest.mark.parametrize(
    ("read", "file"),
    [
        (read_coco, "annotations.json"),
        (read_cvat, "annotations.xml"),
        (read_label_studio, "tasks.json"),
        (read_labelme, "square.json"),
    ],
)
@pytest.mark.parametrize("content", ["", "[1, 2", "<a><image/></a>", '{"images": 3}'])
def test_a_damaged_file_is_refused_by_its_name(folder, read, file, content):
    _write(folder / file, content)

    with pytest.raises(AnnotationError, match=file):
        read(folder)


@pytest.mark.parametrize(
    "image",
    [
        '<image name="images/square.jpg" width="200" height="100"><points points="nan,inf"/></image>',
        '<image name="images/square.jpg" width="-5" height="0"/>',
    ],
)
def test_cvats_places_of_nowhere_and_sizes_of_nothing_are_refused(folder, image):
    _write(folder / "annotations.xml", f"<annotations>{image}</annotations>")

    with pytest.raises(AnnotationError, match=r"square\.jpg: expected"):
        read_cvat(folder)


def test_an_outline_of_an_odd_number_of_numbers_is_refused(folder):
    _write(folder / "annotations.json", _coco(segmentation=[[1, 2, 3]], iscrowd=1))

    with pytest.raises(AnnotationError, match="the outline of annotation 1 is no list of x, y"):
        read_coco(folder)


def test_label_studios_relations_say_nothing(folder):
    point = {"type": "keypointlabels", "value": {"x": 25.0, "y": 50.0}}
    relation = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right"}
    annotations = [{"result": [point, relation]}]
    _write(folder / "tasks.json", [{"data": {"image": "square.jpg"}, "annotations": annotations}])

    (image,) = read_label_studio(folder).images

    assert image.points.tolist() == [[50, 50]]


def test_a_folder_named_json_and_what_macos_leaves_are_none_of_labelmes(folder):
    (folder / "x.json").mkdir()
    (folder / "._square.json").write_bytes(b'\0\5\x16\7 "shapes"')

    assert not is_labelme(folder)
    with pytest.raises(AnnotationError, match=r"expected LabelMe's `\.json` files"):
        read_labelme(folder)


@pytest.mark.parametrize(
    ("read", "file", "content"),
    [
        (read_coco, "annotations.json", '{"images": [{"id": 1, %s}], "annotations": []}'),
        (read_cvat, "annotations.xml", "<annotations><image %s/></annotations>"),
        (read_labelme, "square.json", '{"shapes": [], %s}'),
    ],
)
def test_a_file_of_another_size_than_its_annotations_is_refused(folder, read, file, content):
    names = {
        "annotations.json": '"file_name": "images/square.jpg", "width": 100, "height": 200',
        "annotations.xml": 'name="images/square.jpg" width="100" height="200"',
        "square.json": '"imagePath": "images/square.jpg", "imageWidth": 100, "imageHeight": 200',
    }
    _write(folder / file, content % names[file])

    with pytest.raises(AnnotationError, match=rf"{file}: square\.jpg is 100 x 200 .* upright, 200 x 100"):
        read(folder)


def test_paths_that_lead_out_of_the_folder_are_refused(folder):
    content = _coco(bbox=[0, 0, 1, 1])
    content["images"][0]["file_name"] = "../square.jpg"
    _write(folder / "annotations.json", content)
    with pytest.raises(AnnotationError, match="leads out of the folder"):
        read_coco(folder)

    _write(
        folder / "annotations.xml",
        '<annotations><image name="/etc/square.jpg" width="1" height="1"/></annotations>',
    )
    with pytest.raises(AnnotationError, match="leads out of the folder"):
        read_cvat(folder)
