-- What people agreed to, version by version, and what they withdrew: nothing of it is written over.

CREATE TABLE consent (
    pool      TEXT COLLATE "C" NOT NULL,
    sub       TEXT COLLATE "C" NOT NULL,
    document  TEXT COLLATE "C" NOT NULL,
    version   TEXT COLLATE "C" NOT NULL,
    nth       BIGINT NOT NULL, -- how often it was withdrawn before
    language  TEXT NOT NULL, -- in which they were asked
    client    TEXT NOT NULL, -- the app on the way to which
    at        BIGINT NOT NULL,
    withdrawn BIGINT,
    PRIMARY KEY (pool, sub, document, version, nth),
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);
