"""What tests of the project file do again and again."""

from app.document.project_file import ProjectFile


def record(project, document, edit, kind="do"):
    """Do or take back an edit, and keep it."""
    if kind == "undo":
        edit.revert(document)
    else:
        edit.apply(document)
    project.record(document, edit, kind)
    return edit


def reopened(project):
    """Close the project and open it again."""
    project.close()
    return ProjectFile.open(project.path)
