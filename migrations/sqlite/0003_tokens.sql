-- What tokens come from: refresh-token families and signing keys.

-- A row without `granted` is a family that was ended before it was opened, or whose user is gone:
-- all that is left of it is that its id is taken.
CREATE TABLE refresh_family (
    pool       TEXT    NOT NULL,
    id         TEXT    NOT NULL,
    sub        TEXT,
    granted    TEXT,             -- JSON
    generation INTEGER NOT NULL,
    hash       BLOB    NOT NULL,
    succeeded  TEXT    NOT NULL, -- JSON
    expires    INTEGER NOT NULL,
    ended      INTEGER NOT NULL,
    created    INTEGER NOT NULL,
    forget     INTEGER NOT NULL, -- when the row may be removed
    PRIMARY KEY (pool, id)
) STRICT;

CREATE INDEX refresh_family_of ON refresh_family (pool, sub);
CREATE INDEX refresh_family_forget ON refresh_family (forget);

CREATE TABLE signing_key (
    pool      TEXT    NOT NULL,
    kid       TEXT    NOT NULL,
    purpose   TEXT    NOT NULL,
    algorithm TEXT    NOT NULL,
    state     TEXT    NOT NULL,
    sealed    BLOB    NOT NULL, -- PKCS #8, sealed
    created   INTEGER NOT NULL,
    PRIMARY KEY (pool, kid)
) STRICT;

CREATE UNIQUE INDEX signing_key_one ON signing_key (pool, purpose, state)
    WHERE state IN ('next', 'current');
