-- Versions of themes: drafts, and what was published over the folders. Nothing published is written over.

CREATE TABLE theme_version (
    theme      TEXT COLLATE "C" NOT NULL,
    number     BIGINT NOT NULL,
    revision   BIGINT NOT NULL, -- grows with every change
    state      TEXT   NOT NULL,
    note       TEXT   NOT NULL,
    remark     TEXT   NOT NULL,
    author     TEXT   NOT NULL, -- JSON: pool, sub and name, or operator
    reviewer   TEXT,             -- the same
    publisher  TEXT,             -- the same
    base       BIGINT NOT NULL, -- the one that was worn when it was begun; 0 is the folder
    restores   BIGINT,          -- the one that it puts back; 0 is the folder
    created    BIGINT NOT NULL,
    changed    BIGINT NOT NULL,
    publish_at BIGINT,
    published  BIGINT,
    PRIMARY KEY (theme, number)
);

CREATE INDEX theme_version_due ON theme_version (publish_at) WHERE publish_at IS NOT NULL;

CREATE TABLE theme_file (
    theme  TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    path   TEXT COLLATE "C" NOT NULL,
    body   BYTEA   NOT NULL,
    PRIMARY KEY (theme, number, path),
    FOREIGN KEY (theme, number) REFERENCES theme_version (theme, number) ON DELETE CASCADE
);

-- Which version is worn; without a row it is the folder's.
CREATE TABLE theme_worn (
    theme  TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (theme),
    FOREIGN KEY (theme, number) REFERENCES theme_version (theme, number)
);
