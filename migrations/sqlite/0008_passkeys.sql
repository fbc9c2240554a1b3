-- Passkeys, and how often somebody turned the offer of one down.

CREATE TABLE passkey (
    pool    TEXT    NOT NULL,
    id      TEXT    NOT NULL, -- of the credential, base64url
    sub     TEXT    NOT NULL,
    name    TEXT    NOT NULL,
    record  TEXT    NOT NULL, -- JSON: public key, counter, transports, backup state
    synced  INTEGER NOT NULL,
    created INTEGER NOT NULL,
    used    INTEGER,
    PRIMARY KEY (pool, id),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX passkey_of ON passkey (pool, sub);

CREATE TABLE passkey_declined (
    pool  TEXT    NOT NULL,
    sub   TEXT    NOT NULL,
    times INTEGER NOT NULL,
    last  INTEGER NOT NULL,
    PRIMARY KEY (pool, sub),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
