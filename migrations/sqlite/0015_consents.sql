-- What people agreed to, version by version, and what they withdrew: nothing of it is written over.

CREATE TABLE consent (
    pool      TEXT    NOT NULL,
    sub       TEXT    NOT NULL,
    document  TEXT    NOT NULL,
    version   TEXT    NOT NULL,
    nth       INTEGER NOT NULL, -- how often it was withdrawn before
    language  TEXT    NOT NULL, -- in which they were asked
    client    TEXT    NOT NULL, -- the app on the way to which
    at        INTEGER NOT NULL,
    withdrawn INTEGER,
    PRIMARY KEY (pool, sub, document, version, nth),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
