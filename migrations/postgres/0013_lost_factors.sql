-- Requests to get in without the second factors that were lost. Whoever takes the row away decides.

CREATE TABLE lost_factor (
    pool   TEXT COLLATE "C" NOT NULL,
    sub    TEXT COLLATE "C" NOT NULL,
    id     BYTEA  NOT NULL, -- the keyed hash of the secret that stops it
    proofs TEXT   NOT NULL, -- what it was asked for with, between blanks
    asked  BIGINT NOT NULL,
    due    BIGINT NOT NULL, -- from when on the factors may be taken away
    PRIMARY KEY (pool, sub),
    UNIQUE (pool, id),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);
