"""The tables of a project file, version 1."""

# "CRWD", so that `file` and we can tell a project from other SQLite files.
APPLICATION_ID = 0x43525744

SCHEMA_VERSION = 1

# What `quick_check` reads on opening. `maps` is left out: it is large, and may be lost.
CHECKED_TABLES = ("images", "points", "regions", "predictions", "journal")

# `path` is relative to the project's folder, with forward slashes; `absolute_path` finds the image when
# the project moved alone. `count` and `is_edited` are derived, kept so that thousands of images list fast.
# `journal` is only ever appended to: kind is `do`, `merge` (the step before grew), `undo` or `redo`; the
# last two carry no edit. A point with `is_removed` does not stand: no prediction may bring it back.
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
    is_edited INTEGER NOT NULL DEFAULT 0
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
    edit TEXT,
    at TEXT NOT NULL
);
CREATE INDEX journal_of_image ON journal (image_id, id);
"""
