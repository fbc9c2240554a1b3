-- Codes to get in by where no other second factor is at hand. A used one is gone.

CREATE TABLE recovery_code (
    pool    TEXT    NOT NULL,
    sub     TEXT    NOT NULL,
    hash    BLOB    NOT NULL, -- keyed, of 120 random bits
    created INTEGER NOT NULL,
    PRIMARY KEY (pool, sub, hash),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
