-- Passkeys, and how often somebody turned the offer of one down.

CREATE TABLE passkey (
    pool    TEXT COLLATE "C" NOT NULL,
    id      TEXT COLLATE "C" NOT NULL, -- of the credential, base64url
    sub     TEXT COLLATE "C" NOT NULL,
    name    TEXT NOT NULL,
    record  TEXT NOT NULL, -- JSON: public key, counter, transports, backup state
    synced  BOOLEAN NOT NULL,
    created BIGINT NOT NULL,
    used    BIGINT,
    PRIMARY KEY (pool, id),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);

CREATE INDEX passkey_of ON passkey (pool, sub);

CREATE TABLE passkey_declined (
    pool  TEXT COLLATE "C" NOT NULL,
    sub   TEXT COLLATE "C" NOT NULL,
    times BIGINT NOT NULL,
    last  BIGINT NOT NULL,
    PRIMARY KEY (pool, sub),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);
