"""The tables of a project file, version 3, and the steps that bring older files there."""

# "CRWD", so that `file` and we can tell a project from other SQLite files.
APPLICATION_ID = 0x43525744

SCHEMA_VERSION = 3

# What `quick_check` reads on opening, by the version that brought the table. `maps` is left out: it is
# large, and may be lost.
CHECKED_TABLES = {
    "images": 1,
    "points": 1,
    "regions": 1,
    "predictions": 1,
    "journal": 1,
    "areas": 2,
    "accepted_cells": 3,
}

# Where each row is of one image, beside `images` itself.
TABLES_OF_IMAGES = ("points", "regions", "predictions", "maps", "journal", "areas", "accepted_cells")

# `path` is relative to the project's folder, with forward slashes; `absolute_path` finds the image when
# the project moved alone. `count` and `is_edited` are derived, kept so that thousands of images list fast.
# `journal` is only ever appended to: kind is `do`, `merge` (the step before grew), `undo` or `redo`; the
# last two carry no edit, the others JSON or, from version 2 on, bytes (`edit_codec`).
# A point with `is_removed` 1 does not stand: no prediction may bring it back. One with 2 is a network's and
# is withheld, as its score is below the chosen threshold.
# `changed_at` (milliseconds since 1970) and `changed_by` tell of the last edit that touched the point.
# An image with `is_listed` 0 was taken out of the project; its work stays, for when it is added again.
# `page` counts the pictures of a file of many pages from 0. `ground` and `corners` are JSON.
# `accepted_cells` are places in the grid of `CellGrid`, counted from 0.
CREATE_TABLES = """
CREATE TABLE images (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    absolute_path TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    byte_size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    split TEXT,
    next_point_id INTEGER NOT NULL DEFAULT 1,
    next_prediction INTEGER NOT NULL DEFAULT 1,
    prediction INTEGER,
    count REAL,
    is_edited INTEGER NOT NULL DEFAULT 0,
    page INTEGER NOT NULL DEFAULT 0,
    is_done INTEGER NOT NULL DEFAULT 0,
    is_listed INTEGER NOT NULL DEFAULT 1,
    ground TEXT
);
CREATE TABLE points (
    image_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    origin INTEGER NOT NULL,
    score REAL,
    source INTEGER NOT NULL,
    found_x REAL,
    found_y REAL,
    is_removed INTEGER NOT NULL,
    changed_at INTEGER,
    changed_by TEXT,
    PRIMARY KEY (image_id, id)
) WITHOUT ROWID;
CREATE TABLE regions (
    image_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    left REAL NOT NULL,
    top REAL NOT NULL,
    right REAL NOT NULL,
    bottom REAL NOT NULL,
    scale_factor REAL NOT NULL,
    count_before INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (image_id, place)
) WITHOUT ROWID;
CREATE TABLE predictions (
    image_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    network TEXT NOT NULL,
    weights TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (image_id, number)
) WITHOUT ROWID;
CREATE TABLE maps (
    image_id INTEGER NOT NULL,
    prediction INTEGER NOT NULL,
    name TEXT NOT NULL,
    packed BLOB NOT NULL,
    PRIMARY KEY (image_id, prediction, name)
);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    image_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    edit,
    at TEXT NOT NULL
);
CREATE INDEX journal_of_image ON journal (image_id, id);
CREATE TABLE areas (
    image_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    corners TEXT NOT NULL,
    PRIMARY KEY (image_id, id)
) WITHOUT ROWID;
CREATE TABLE accepted_cells (
    image_id INTEGER NOT NULL,
    cell_row INTEGER NOT NULL,
    cell_column INTEGER NOT NULL,
    PRIMARY KEY (image_id, cell_row, cell_column)
) WITHOUT ROWID;
"""

# From each version to the next. Each has a frozen project of its version in tests/data that must load.
MIGRATIONS = {
    1: """
ALTER TABLE images ADD COLUMN page INTEGER NOT NULL DEFAULT 0;
ALTER TABLE images ADD COLUMN is_done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE images ADD COLUMN is_listed INTEGER NOT NULL DEFAULT 1;
ALTER TABLE images ADD COLUMN ground TEXT;
ALTER TABLE points ADD COLUMN changed_at INTEGER;
ALTER TABLE points ADD COLUMN changed_by TEXT;
CREATE TABLE areas (
    image_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    corners TEXT NOT NULL,
    PRIMARY KEY (image_id, id)
) WITHOUT ROWID;
""",
    # Until then nothing but its points' origins told that a cell was accepted: 3 is confirmed, 0 a network's.
    2: """
CREATE TABLE accepted_cells (
    image_id INTEGER NOT NULL,
    cell_row INTEGER NOT NULL,
    cell_column INTEGER NOT NULL,
    PRIMARY KEY (image_id, cell_row, cell_column)
) WITHOUT ROWID;
INSERT INTO accepted_cells
SELECT
    image_id,
    min(CAST(y * down / height AS INTEGER), down - 1) AS cell_row,
    min(CAST(x * across / width AS INTEGER), across - 1) AS cell_column
FROM points
JOIN (
    SELECT
        id AS grid_of,
        width,
        height,
        max((16 * height + max(width, height) - 1) / (2 * max(width, height)), 1) AS down,
        max((16 * width + max(width, height) - 1) / (2 * max(width, height)), 1) AS across
    FROM images
) ON grid_of = image_id
WHERE is_removed = 0
GROUP BY image_id, cell_row, cell_column
HAVING sum(origin = 3) > 0 AND sum(origin = 0) = 0;
""",
}
