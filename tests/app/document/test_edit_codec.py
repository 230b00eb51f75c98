from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given

from app.document.edit_codec import UnreadableEditError, edit_from_json, edit_to_json
from app.document.edits import add_points
from tests.app.document.examples import do, make_document, make_edit, works


@given(works)
def test_an_edit_read_from_its_json_is_the_same_bit_for_bit(work):
    document = make_document()
    for step in work:
        edit = do(document, make_edit(document, step))
        again = edit_from_json(edit_to_json(edit))
        assert type(again) is type(edit)
        for field in fields(edit):
            if field.name != "maps":
                expected, got = getattr(edit, field.name), getattr(again, field.name)
                assert np.array_equal(expected, got) if isinstance(expected, np.ndarray) else expected == got


def test_the_json_of_an_edit_is_plain_to_read():
    edit = add_points(make_document(), np.array([[0.1, 2.5]]))
    assert edit_to_json(edit) == (
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
        edit_from_json(text)
