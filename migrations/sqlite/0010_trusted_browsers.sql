-- Browsers in which somebody is not asked for a second factor, for a while.

CREATE TABLE trusted_browser (
    pool      TEXT    NOT NULL,
    sub       TEXT    NOT NULL,
    hash      BLOB    NOT NULL, -- keyed, of 256 random bits
    stamp     BLOB    NOT NULL, -- of the password and the second factors at that time
    agent     TEXT    NOT NULL,
    created   INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    ends      INTEGER NOT NULL,
    PRIMARY KEY (pool, sub, hash),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
