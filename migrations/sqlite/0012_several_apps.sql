-- Several authenticator apps at once. The one from before keeps its name, its secret and its used step.

CREATE TABLE totp_of_several (
    pool      TEXT    NOT NULL,
    sub       TEXT    NOT NULL,
    id        TEXT    NOT NULL DEFAULT '', -- made from the secret; empty for the one from before
    name      TEXT    NOT NULL,
    sealed    BLOB    NOT NULL,
    created   INTEGER NOT NULL,
    last_step INTEGER NOT NULL, -- this time step and all before it are used up
    last_used INTEGER,
    PRIMARY KEY (pool, sub, id),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO totp_of_several (pool, sub, name, sealed, created, last_step)
SELECT pool, sub, name, sealed, created, last_step FROM totp;

DROP TABLE totp;

ALTER TABLE totp_of_several RENAME TO totp;
