-- Browsers in which somebody is not asked for a second factor, for a while.

CREATE TABLE trusted_browser (
    pool      TEXT COLLATE "C" NOT NULL,
    sub       TEXT COLLATE "C" NOT NULL,
    hash      BYTEA  NOT NULL, -- keyed, of 256 random bits
    stamp     BYTEA  NOT NULL, -- of the password and the second factors at that time
    agent     TEXT   NOT NULL,
    created   BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    ends      BIGINT NOT NULL,
    PRIMARY KEY (pool, sub, hash),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);
