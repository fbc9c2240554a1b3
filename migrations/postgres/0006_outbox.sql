-- Messages that are to be sent, and those that could not be.

CREATE TABLE outbox (
    id      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    pool    TEXT COLLATE "C" NOT NULL,
    channel TEXT   NOT NULL, -- 'mail' or 'text'
    kind    TEXT   NOT NULL,
    created BIGINT NOT NULL,
    due     BIGINT NOT NULL, -- the next try; while somebody tries, when that is given up
    expires BIGINT,          -- from then on it is worthless
    tries   BIGINT NOT NULL,
    taken   TEXT,            -- by whom, while somebody tries
    dead    BIGINT,          -- when it was given up
    reason  TEXT   NOT NULL, -- why the last try failed
    sealed  BYTEA  NOT NULL  -- the message; empty once it is worthless
);

CREATE INDEX outbox_due ON outbox (due) WHERE dead IS NULL;
