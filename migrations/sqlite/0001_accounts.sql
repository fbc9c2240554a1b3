-- People. Every table has the pool as its first key column: nothing of one pool answers in another.

CREATE TABLE account (
    pool            TEXT    NOT NULL,
    sub             TEXT    NOT NULL,
    username        TEXT    NOT NULL,
    status          TEXT    NOT NULL,
    enabled         INTEGER NOT NULL,
    mfa_required    INTEGER NOT NULL,
    attributes      TEXT    NOT NULL, -- JSON
    password_hash   TEXT,             -- PHC string
    temporary_until INTEGER,
    created         INTEGER NOT NULL, -- all moments: milliseconds since the epoch
    modified        INTEGER NOT NULL,
    signed_out      INTEGER,
    PRIMARY KEY (pool, sub),
    UNIQUE (pool, username)
) STRICT;

CREATE TABLE login_name (
    pool   TEXT NOT NULL,
    kind   TEXT NOT NULL,
    folded TEXT NOT NULL,
    sub    TEXT NOT NULL,
    PRIMARY KEY (pool, kind, folded),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX login_name_of ON login_name (pool, sub);

CREATE TABLE user_group (
    pool TEXT NOT NULL,
    sub  TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (pool, sub, name),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE totp (
    pool      TEXT    NOT NULL,
    sub       TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    sealed    BLOB    NOT NULL,
    created   INTEGER NOT NULL,
    last_step INTEGER NOT NULL, -- this time step and all before it are used up
    PRIMARY KEY (pool, sub),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A sub is never given again.
CREATE TABLE retired_sub (
    pool TEXT NOT NULL,
    sub  TEXT NOT NULL,
    PRIMARY KEY (pool, sub)
) STRICT, WITHOUT ROWID;
