-- People. Every table has the pool as its first key column: nothing of one pool answers in another.
-- COLLATE "C" orders by bytes, as the other engine does.

CREATE TABLE account (
    pool            TEXT COLLATE "C" NOT NULL,
    sub             TEXT COLLATE "C" NOT NULL,
    username        TEXT COLLATE "C" NOT NULL,
    status          TEXT NOT NULL,
    enabled         BOOLEAN NOT NULL,
    mfa_required    BOOLEAN NOT NULL,
    attributes      TEXT NOT NULL, -- JSON
    password_hash   TEXT,             -- PHC string
    temporary_until BIGINT,
    created         BIGINT NOT NULL, -- all moments: milliseconds since the epoch
    modified        BIGINT NOT NULL,
    signed_out      BIGINT,
    PRIMARY KEY (pool, sub),
    UNIQUE (pool, username)
);

CREATE TABLE login_name (
    pool   TEXT COLLATE "C" NOT NULL,
    kind   TEXT COLLATE "C" NOT NULL,
    folded TEXT COLLATE "C" NOT NULL,
    sub    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (pool, kind, folded),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);

CREATE INDEX login_name_of ON login_name (pool, sub);

CREATE TABLE user_group (
    pool TEXT COLLATE "C" NOT NULL,
    sub  TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (pool, sub, name),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);

CREATE TABLE totp (
    pool      TEXT COLLATE "C" NOT NULL,
    sub       TEXT COLLATE "C" NOT NULL,
    name      TEXT COLLATE "C" NOT NULL,
    sealed    BYTEA NOT NULL,
    created   BIGINT NOT NULL,
    last_step BIGINT NOT NULL, -- this time step and all before it are used up
    PRIMARY KEY (pool, sub),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);

-- A sub is never given again.
CREATE TABLE retired_sub (
    pool TEXT COLLATE "C" NOT NULL,
    sub  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (pool, sub)
);
