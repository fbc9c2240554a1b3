-- From where people signed in, as coarse as it takes to notice somewhere new.

CREATE TABLE seen_place (
    pool       TEXT COLLATE "C" NOT NULL,
    sub        TEXT COLLATE "C" NOT NULL,
    hash       BYTEA  NOT NULL, -- the keyed hash of the network
    first_seen BIGINT NOT NULL,
    last_seen  BIGINT NOT NULL,
    country    TEXT,            -- ISO 3166-1, two letters, where a database of places tells it
    latitude   BIGINT,          -- whole degrees
    longitude  BIGINT,
    PRIMARY KEY (pool, sub, hash),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);
