-- What happened to accounts and clients, reduced as the configuration asks before it comes here. It
-- outlasts the accounts that it is about, and goes when its time is over.

CREATE TABLE audit_event (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       BIGINT NOT NULL,
    event    TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    pool     TEXT COLLATE "C", -- none where it concerns the whole installation
    client   TEXT COLLATE "C",
    sub      TEXT COLLATE "C",
    username TEXT,
    address  TEXT, -- of one visitor, or a network
    agent    TEXT,
    request  TEXT,
    operator TEXT, -- who ran a command
    details  TEXT NOT NULL -- JSON
);

CREATE INDEX audit_event_at ON audit_event (at, id);
CREATE INDEX audit_event_of ON audit_event (pool, sub, at, id) WHERE sub IS NOT NULL;
