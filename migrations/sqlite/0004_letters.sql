-- Messages as they were sent, for installations that show them instead of delivering them.

CREATE TABLE letter (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    pool      TEXT    NOT NULL,
    channel   TEXT    NOT NULL, -- 'mail' or 'text'
    recipient TEXT    NOT NULL,
    subject   TEXT    NOT NULL,
    raw       TEXT    NOT NULL
) STRICT;
