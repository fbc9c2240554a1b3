-- Passwords that were replaced, as long as the pool asks for it: none of them is to come back.

CREATE TABLE password_history (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    pool TEXT    NOT NULL,
    sub  TEXT    NOT NULL,
    hash TEXT    NOT NULL, -- PHC string
    at   INTEGER NOT NULL, -- when it was replaced
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
) STRICT;

CREATE INDEX password_history_of ON password_history (pool, sub, id);
