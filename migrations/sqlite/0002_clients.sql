-- Pools and their clients, and the number that grows when either changes.

CREATE TABLE pool (
    pool    TEXT    NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (pool)
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    pool     TEXT    NOT NULL REFERENCES pool (pool),
    id       TEXT    NOT NULL,
    settings TEXT    NOT NULL, -- JSON
    declared INTEGER NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    PRIMARY KEY (pool, id)
) STRICT;

CREATE TABLE client_secret (
    pool     TEXT    NOT NULL,
    client   TEXT    NOT NULL,
    hash     BLOB    NOT NULL,
    declared INTEGER NOT NULL,
    created  INTEGER NOT NULL,
    PRIMARY KEY (pool, client, hash),
    FOREIGN KEY (pool, client) REFERENCES client (pool, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
    pool  TEXT    NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (pool)
) STRICT, WITHOUT ROWID;
