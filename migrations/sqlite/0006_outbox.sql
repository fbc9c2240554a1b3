-- Messages that are to be sent, and those that could not be.

CREATE TABLE outbox (
    id      TEXT    NOT NULL PRIMARY KEY,
    pool    TEXT    NOT NULL,
    channel TEXT    NOT NULL, -- 'mail' or 'text'
    kind    TEXT    NOT NULL,
    created INTEGER NOT NULL,
    due     INTEGER NOT NULL, -- the next try; while somebody tries, when that is given up
    expires INTEGER,          -- from then on it is worthless
    tries   INTEGER NOT NULL,
    taken   TEXT,             -- by whom, while somebody tries
    dead    INTEGER,          -- when it was given up
    reason  TEXT    NOT NULL, -- why the last try failed
    sealed  BLOB    NOT NULL  -- the message; empty once it is worthless
) STRICT;

CREATE INDEX outbox_due ON outbox (due) WHERE dead IS NULL;
