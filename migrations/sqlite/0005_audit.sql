-- What happened to accounts and clients, reduced as the configuration asks before it comes here. It
-- outlasts the accounts that it is about, and goes when its time is over.

CREATE TABLE audit_event (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    outcome  TEXT    NOT NULL,
    pool     TEXT, -- none where it concerns the whole installation
    client   TEXT,
    sub      TEXT,
    username TEXT,
    address  TEXT, -- of one visitor, or a network
    agent    TEXT,
    request  TEXT,
    operator TEXT, -- who ran a command
    details  TEXT    NOT NULL -- JSON
) STRICT;

CREATE INDEX audit_event_at ON audit_event (at, id);
CREATE INDEX audit_event_of ON audit_event (pool, sub, at, id) WHERE sub IS NOT NULL;
