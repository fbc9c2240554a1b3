-- Passwords that were replaced, as long as the pool asks for it: none of them is to come back.

CREATE TABLE password_history (
    id   BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    pool TEXT COLLATE "C" NOT NULL,
    sub  TEXT COLLATE "C" NOT NULL,
    hash TEXT NOT NULL, -- PHC string
    at   BIGINT NOT NULL, -- when it was replaced
    FOREIGN KEY (pool, sub) REFERENCES account (pool, sub) ON DELETE CASCADE
);

CREATE INDEX password_history_of ON password_history (pool, sub, id);
