-- What tokens come from: refresh-token families and signing keys.

-- A row without `granted` is a family that was ended before it was opened, or whose user is gone:
-- all that is left of it is that its id is taken.
CREATE TABLE refresh_family (
    pool       TEXT COLLATE "C" NOT NULL,
    id         TEXT COLLATE "C" NOT NULL,
    sub        TEXT COLLATE "C",
    granted    TEXT,             -- JSON
    generation BIGINT NOT NULL,
    hash       BYTEA NOT NULL,
    succeeded  TEXT NOT NULL, -- JSON
    expires    BIGINT NOT NULL,
    ended      BOOLEAN NOT NULL,
    created    BIGINT NOT NULL,
    forget     BIGINT NOT NULL, -- when the row may be removed
    PRIMARY KEY (pool, id)
);

CREATE INDEX refresh_family_of ON refresh_family (pool, sub);
CREATE INDEX refresh_family_forget ON refresh_family (forget);

CREATE TABLE signing_key (
    pool      TEXT COLLATE "C" NOT NULL,
    kid       TEXT COLLATE "C" NOT NULL,
    purpose   TEXT COLLATE "C" NOT NULL,
    algorithm TEXT COLLATE "C" NOT NULL,
    state     TEXT COLLATE "C" NOT NULL,
    sealed    BYTEA NOT NULL, -- PKCS #8, sealed
    created   BIGINT NOT NULL,
    PRIMARY KEY (pool, kid)
);

CREATE UNIQUE INDEX signing_key_one ON signing_key (pool, purpose, state)
    WHERE state IN ('next', 'current');
