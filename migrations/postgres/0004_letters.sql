-- Messages as they were sent, for installations that show them instead of delivering them.

CREATE TABLE letter (
    id        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        BIGINT NOT NULL,
    pool      TEXT COLLATE "C" NOT NULL,
    channel   TEXT NOT NULL, -- 'mail' or 'text'
    recipient TEXT NOT NULL,
    subject   TEXT NOT NULL,
    raw       TEXT NOT NULL
);
