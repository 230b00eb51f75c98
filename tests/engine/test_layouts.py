import pytest
from PIL import Image

from engine.annotations import AnnotatedImage, AnnotationError, as_points
from engine.layouts import LAYOUTS, layout_named, read_any

WRITTEN = [layout.name for layout in LAYOUTS if layout.write is not None]


@pytest.fixture
def images(tmp_path):
    Image.new("RGB", (40, 30), (9, 80, 7)).save(tmp_path / "IMG_1.jpg")
    Image.new("RGB", (20, 50)).save(tmp_path / "IMG_2.jpg")
    return (
        AnnotatedImage(tmp_path / "IMG_1.jpg", 40, 30, as_points([(3.5, 4.5), (30.5, 20.5)]), "train"),
        AnnotatedImage(tmp_path / "IMG_2.jpg", 20, 50, as_points([(10.5, 49.5)]), "test"),
    )


@pytest.mark.parametrize("name", WRITTEN)
def test_what_was_written_is_recognised_and_read_alike(images, tmp_path, name):
    layout_named(name).write(tmp_path / "out", images)

    assert next(layout.name for layout in LAYOUTS if layout.is_here(tmp_path / "out")) == name
    read = {image.path.stem: image for image in read_any(tmp_path / "out").images}
    assert set(read) == {"IMG_1", "IMG_2"}
    for image in images:
        same = read[image.path.stem]
        assert sorted(same.points.tolist()) == sorted(image.points.tolist())
        assert (same.split, same.width, same.height) == (image.split, image.width, image.height)
        assert same.path.read_bytes() == image.path.read_bytes()


@pytest.mark.parametrize("name", [layout.name for layout in LAYOUTS])
def test_an_empty_folder_is_none_of_the_layouts(tmp_path, name):
    assert not layout_named(name).is_here(tmp_path)
    with pytest.raises(AnnotationError, match=str(tmp_path)):
        layout_named(name).read(tmp_path)


def test_an_unknown_name_and_an_unknown_folder_are_refused_with_what_is_known(tmp_path):
    with pytest.raises(AnnotationError, match="papyrus: expected one of crowdcount, "):
        layout_named("papyrus")
    with pytest.raises(
        AnnotationError, match=r"no data set is recognised here. Expected a folder with dataset.json, "
    ):
        read_any(tmp_path)
    with pytest.raises(AnnotationError, match="gone: there is no such folder"):
        read_any(tmp_path / "gone")
