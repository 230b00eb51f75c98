import zlib
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given

from app.document.edit_codec import UnreadableEditError, pack_edit, unpack_edit
from app.document.edits import add_points, take_prediction
from tests.app.document.examples import do, make_document, make_edit, make_prediction, works


@given(works)
def test_an_edit_read_from_its_json_is_the_same_bit_for_bit(work):
    document = make_document()
    for step in work:
        edit = do(document, make_edit(document, step))
        again = unpack_edit(pack_edit(edit))
        assert type(again) is type(edit)
        for field in fields(edit):
            if field.name != "maps":
                expected, got = getattr(edit, field.name), getattr(again, field.name)
                assert np.array_equal(expected, got) if isinstance(expected, np.ndarray) else expected == got


def test_the_json_of_an_edit_is_plain_to_read():
    edit = add_points(make_document(), np.array([[0.1, 2.5]]))
    assert pack_edit(edit) == (
        '{"type":"add_points","rows":{"ids":[1],"x":[0.1],"y":[2.5],"origins":[1],"scores":[null],"sources":[0],'
        '"found_x":[null],"found_y":[null]}}'
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"type":"fly_away"}',
        '{"type":"add_points"}',
        '{"type":"confirm_points","ids":[1],"before_origins":["x"]}',
        '{"type":"add_points","rows":{"ids":[1],"x":[],"y":[],"origins":[],"scores":[],"sources":[]}}',
        '{"type":"confirm_points","ids":[1],"before_origins":[300]}',
    ],
)
def test_what_is_not_an_edit_is_refused(text):
    with pytest.raises(UnreadableEditError, match="not an edit"):
        unpack_edit(text)


def test_a_large_edit_is_kept_in_a_tenth_of_its_json():
    document = make_document()
    rng = np.random.default_rng(3)
    # As networks give positions: on a grid of half pixels; and as floats of any value.
    xy = np.round(rng.uniform((0, 0), (200, 100), (13_000, 2)) * 2) / 2
    edit = do(document, take_prediction(document, make_prediction(xy)))
    replaced = do(document, take_prediction(document, make_prediction(rng.permutation(xy))))

    packed = pack_edit(replaced)

    assert isinstance(packed, bytes)
    assert len(packed) < len(_record_json(replaced)) / 10
    again = unpack_edit(packed)
    assert (again.added, again.removed) == (replaced.added, edit.added)


@given(works)
def test_an_edit_read_from_its_bytes_is_the_same_bit_for_bit(work):
    document = make_document()
    for step in work:
        edit = do(document, make_edit(document, step))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.document.edit_codec.PACKED_FROM_ROWS", 0)
            packed = pack_edit(edit)
        assert isinstance(packed, bytes)
        again = unpack_edit(packed)
        for field in fields(edit):
            if field.name != "maps":
                expected, got = getattr(edit, field.name), getattr(again, field.name)
                assert np.array_equal(expected, got) if isinstance(expected, np.ndarray) else expected == got


@pytest.mark.parametrize(
    "content", [b"", b"\x80\x04.", zlib.compress(b"\x81\xa4type\xa3fly"), zlib.compress(b"")]
)
def test_bytes_that_are_not_an_edit_are_refused(content):
    with pytest.raises(UnreadableEditError, match="not an edit"):
        unpack_edit(content)


def _record_json(edit):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.document.edit_codec.PACKED_FROM_ROWS", 1 << 30)
        return pack_edit(edit)
