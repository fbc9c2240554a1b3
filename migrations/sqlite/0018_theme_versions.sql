-- Versions of themes: drafts, and what was published over the folders. Nothing published is written over.

CREATE TABLE theme_version (
    theme      TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    revision   INTEGER NOT NULL, -- grows with every change
    state      TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    remark     TEXT    NOT NULL,
    author     TEXT    NOT NULL, -- JSON: pool, sub and name, or operator
    reviewer   TEXT,             -- the same
    publisher  TEXT,             -- the same
    base       INTEGER NOT NULL, -- the one that was worn when it was begun; 0 is the folder
    restores   INTEGER,          -- the one that it puts back; 0 is the folder
    created    INTEGER NOT NULL,
    changed    INTEGER NOT NULL,
    publish_at INTEGER,
    published  INTEGER,
    PRIMARY KEY (theme, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX theme_version_due ON theme_version (publish_at) WHERE publish_at IS NOT NULL;

CREATE TABLE theme_file (
    theme  TEXT    NOT NULL,
    number INTEGER NOT NULL,
    path   TEXT    NOT NULL,
    body   BLOB    NOT NULL,
    PRIMARY KEY (theme, number, path),
    FOREIGN KEY (theme, number) REFERENCES theme_version (theme, number) ON DELETE CASCADE
) STRICT;

-- Which version is worn; without a row it is the folder's.
CREATE TABLE theme_worn (
    theme  TEXT    NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (theme),
    FOREIGN KEY (theme, number) REFERENCES theme_version (theme, number)
) STRICT, WITHOUT ROWID;
