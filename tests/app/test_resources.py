"""What a person writes does not lie among the program's own files."""

from pathlib import Path

from app.resources import DEMO_FOLDER, is_programs_own, place_for_files


def test_nothing_is_offered_to_be_written_beside_the_demonstration(tmp_path: Path) -> None:
    assert place_for_files(tmp_path) == tmp_path
    assert place_for_files(DEMO_FOLDER / "images") == Path.home()
    assert place_for_files(tmp_path / "gone") == Path.home()
    assert is_programs_own(DEMO_FOLDER / "images" / "crowd.jpg")
    assert not is_programs_own(tmp_path)
