-- Pools and their clients, and the number that grows when either changes.

CREATE TABLE pool (
    pool    TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (pool)
);

CREATE TABLE client (
    pool     TEXT COLLATE "C" NOT NULL REFERENCES pool (pool),
    id       TEXT COLLATE "C" NOT NULL,
    settings TEXT NOT NULL, -- JSON
    declared BOOLEAN NOT NULL,
    created  BIGINT NOT NULL,
    modified BIGINT NOT NULL,
    PRIMARY KEY (pool, id)
);

CREATE TABLE client_secret (
    pool     TEXT COLLATE "C" NOT NULL,
    client   TEXT COLLATE "C" NOT NULL,
    hash     BYTEA NOT NULL,
    declared BOOLEAN NOT NULL,
    created  BIGINT NOT NULL,
    PRIMARY KEY (pool, client, hash),
    FOREIGN KEY (pool, client) REFERENCES client (pool, id) ON DELETE CASCADE
);

CREATE TABLE revision (
    pool  TEXT COLLATE "C" NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (pool)
);
