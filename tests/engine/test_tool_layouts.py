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


def _coco(*, category="person", **annotation):
    return {
        "info": {"year": 2026},
        "images": [{"id": 7, "file_name": "images/square.jpg", "width": 200, "height": 100, "license": 1}],
        "annotations": [{"id": 1, "image_id": 7, "category_id": 1, **annotation}],
        "categories": [{"id": 1, "name": category, "supercategory": "none"}],
    }


@pytest.mark.parametrize(
    ("annotation", "points"),
    [
        ({"keypoints": [0, 0, 0, 31.5, 12.25, 2, 40, 50, 1], "bbox": [1, 2, 3, 4]}, [[31.5, 12.25]]),
        ({"category": "head", "keypoints": [0, 0, 0], "bbox": [10, 20, 30, 50]}, [[25, 45]]),
        ({"category": "Head", "bbox": [10, 20, 30, 50], "segmentation": [[1, 2, 4, 2, 4, 7]]}, [[25, 45]]),
    ],
)
def test_coco_gives_the_first_marked_keypoint_or_the_middle_of_a_heads_box(folder, annotation, points):
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


@pytest.mark.parametrize("keypoints", [{}, {"keypoints": [0, 0, 0, 0, 0, 0]}])
def test_a_body_s_box_says_nothing_about_its_head(folder, keypoints):
    _write(folder / "annotations.json", _coco(bbox=[10, 20, 30, 50], **keypoints))

    with pytest.raises(
        AnnotationError, match=r"json: annotation 1 has a box and no keypoint.* Mark heads by"
    ):
        read_coco(folder)


@pytest.mark.parametrize("annotation", [{"bbox": [1, 1, 2, 2]}, {"bbox": [1, 1, 2, 2], "iscrowd": 1}])
def test_an_annotation_of_an_image_that_is_not_listed_is_refused(folder, annotation):
    content = _coco(keypoints=[1, 1, 2])
    content["annotations"].append({"id": 2, "image_id": 8, "category_id": 1, **annotation})
    _write(folder / "annotations.json", content)

    with pytest.raises(
        AnnotationError, match="annotation 2 is of the image 8, which is not among the `images`"
    ):
        read_coco(folder)


def test_two_images_of_one_id_are_refused(folder):
    content = _coco(keypoints=[1, 1, 2])
    content["images"] *= 2
    _write(folder / "annotations.json", content)

    with pytest.raises(AnnotationError, match="an `id` of its own for each image"):
        read_coco(folder)


def test_coco_and_cvat_find_images_that_are_named_from_their_folder_on(folder):
    content = _coco(keypoints=[1, 1, 2])
    content["images"][0]["file_name"] = "square.jpg"
    _write(folder / "annotations.json", content)

    assert [image.path for image in read_coco(folder).images] == [folder / "images" / "square.jpg"]


# As CVAT 2 writes it, but for the task's description.
CVAT_EXPORT = """<?xml version="1.0" encoding="utf-8"?>
<annotations>
  <version>1.1</version>
  <meta><task><id>4</id><name>Square</name><mode>annotation</mode></task></meta>
  <image id="0" name="square.jpg" %s width="200" height="100">
    <tag label="day" source="manual"></tag>
    <points label="head" source="manual" occluded="0" points="10.50,20.25;30.00,40.00" z_order="0">
      <attribute name="hidden">false</attribute>
    </points>
    <points label="head" source="manual" occluded="0" points="5.00,6.00" z_order="0">
    </points>
    %s
  </image>
</annotations>
"""


@pytest.mark.parametrize(
    ("place", "subset", "split"),
    [
        ("images/square.jpg", "", None),
        ("images/square.jpg", 'subset="Train"', "train"),
        ("images/Test/square.jpg", 'subset="Test"', "test"),
        ("square.jpg", 'subset="default"', None),
    ],
)
def test_cvats_own_export_is_read_as_it_comes(folder, place, subset, split):
    (folder / place).parent.mkdir(exist_ok=True)
    (folder / "images" / "square.jpg").rename(folder / place)
    _write(folder / "annotations.xml", CVAT_EXPORT % (subset, ""))

    (image,) = read_cvat(folder).images

    assert (image.path, image.split) == (folder / place, split)
    assert image.points.tolist() == [[10.5, 20.25], [30, 40], [5, 6]]


def test_the_joints_of_cvats_skeletons_are_no_people(folder):
    skeleton = (
        '<skeleton label="body"><points label="nose" points="1.0,2.0"/><points points="1.0,9.0"/></skeleton>'
    )
    _write(folder / "annotations.xml", CVAT_EXPORT % ("", skeleton))

    (image,) = read_cvat(folder).images

    assert image.count == 3


def test_tracks_of_a_video_are_refused_with_what_to_export_instead(folder):
    track = '<track id="0" label="head"><points frame="0" outside="0" keyframe="1" points="1.0,2.0"/></track>'
    _write(folder / "annotations.xml", f"<annotations><version>1.1</version>{track}</annotations>")

    with pytest.raises(
        AnnotationError, match=r"xml: these are tracks.*Export the task as `CVAT for images 1\.1`"
    ):
        read_cvat(folder)


def _cvat_of(shape):
    return f'<annotations><image name="square.jpg" width="200" height="100">{shape}</image></annotations>'


def _label_studio_of(kind, **value):
    annotations = [{"result": [{"type": kind, "value": value}]}]
    return [{"data": {"image": "square.jpg"}, "annotations": annotations}]


def _labelme_of(kind, label="person"):
    shapes = [{"label": label, "points": [[1, 1], [9, 9]], "shape_type": kind}]
    return {"shapes": shapes, "imagePath": "images/square.jpg", "imageHeight": 100, "imageWidth": 200}


@pytest.mark.parametrize(
    ("read", "file", "content", "found"),
    [
        (read_cvat, "annotations.xml", _cvat_of('<box label="person" xtl="1" ytl="2"/>'), "box"),
        (read_cvat, "annotations.xml", _cvat_of('<polygon label="person" points="1,1;2,2;3,1"/>'), "polygon"),
        (read_label_studio, "tasks.json", _label_studio_of("rectanglelabels", x=1, y=2), "rectanglelabels"),
        (read_labelme, "square.json", _labelme_of("rectangle"), "rectangle"),
    ],
)
def test_people_who_are_marked_by_other_shapes_alone_are_not_read_as_nobody(
    folder, read, file, content, found
):
    _write(folder / file, content)

    with pytest.raises(
        AnnotationError, match=rf"{folder}.*: expected .* found only {found}\. Mark each head"
    ):
        read(folder)


@pytest.mark.parametrize(
    ("read", "file", "content"),
    [
        (read_cvat, "annotations.xml", _cvat_of('<points points="1,1"/><box label="ignore" xtl="1"/>')),
        (
            read_label_studio,
            "tasks.json",
            [
                *_label_studio_of("keypointlabels", x=1, y=1),
                *_label_studio_of("rectanglelabels", rectanglelabels=["ignore"]),
            ],
        ),
    ],
)
def test_an_ignored_area_that_is_no_polygon_is_refused(folder, read, file, content):
    _write(folder / file, content)

    with pytest.raises(AnnotationError, match=r"labelled `ignore` is no polygon\. Draw it as a polygon"):
        read(folder)


@pytest.mark.parametrize(
    ("stated", "complaint"),
    [
        ({"image_rotation": 90}, "square.jpg was turned by 90 degrees in Label Studio"),
        (
            {"original_width": 100, "original_height": 200},
            "square.jpg is 100 x 200 pixels there, but the file",
        ),
    ],
)
def test_an_image_that_label_studio_showed_otherwise_is_refused(folder, stated, complaint):
    tasks = _label_studio_of("keypointlabels", x=25, y=50)
    tasks[0]["annotations"][0]["result"][0] |= stated
    _write(folder / "tasks.json", tasks)

    with pytest.raises(AnnotationError, match=f"tasks.json: {complaint}"):
        read_label_studio(folder)


@pytest.mark.parametrize("annotations", [[], [{"result": [], "was_cancelled": True}]])
def test_a_task_that_nobody_finished_was_verified_by_nobody(folder, annotations):
    _write(folder / "tasks.json", [{"data": {"image": "square.jpg"}, "annotations": annotations}])

    (image,) = read_label_studio(folder).images

    assert (image.count, image.verified) == (0, ())


def test_a_task_that_was_finished_without_a_point_has_nobody(folder):
    _write(folder / "tasks.json", [{"data": {"image": "square.jpg"}, "annotations": [{"result": []}]}])

    (image,) = read_label_studio(folder).images

    assert (image.count, image.verified) == (0, True)


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


def test_a_task_may_say_other_things_of_its_image_before_it_names_it(folder):
    data = {"caption": "A square full of people. " * 20, "image": "images/square.jpg"}
    _write(folder / "tasks.json", [{"data": data, "annotations": [{"result": []}]}])

    (image,) = read_label_studio(folder).images

    assert image.path == folder / "images" / "square.jpg"


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
