"""What is worked on: points, image document, edits, project and project file. No Qt, no torch."""
