-- From where people signed in, as coarse as it takes to notice somewhere new.

CREATE TABLE seen_place (
    pool       TEXT    NOT NULL,
    sub        TEXT    NOT NULL,
    hash       BLOB    NOT NULL, -- the keyed hash of the network
    first_seen INTEGER NOT NULL,
    last_seen  INTEGER NOT NULL,
    country    TEXT,             -- ISO 3166-1, two letters, where a database of places tells it
    latitude   INTEGER,          -- whole degrees
    longitude  INTEGER,
    PRIMARY KEY (pool, sub, hash),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
