-- How far journeys came: counts of each hour, of everybody together.

CREATE TABLE funnel (
    pool     TEXT    NOT NULL,
    hour     INTEGER NOT NULL, -- when it began
    client   TEXT    NOT NULL,
    step     TEXT    NOT NULL, -- a page or an answer, or `journey` for all of it
    method   TEXT    NOT NULL, -- the factor or factors; empty where there is none
    language TEXT    NOT NULL,
    theme    TEXT    NOT NULL,
    version  TEXT    NOT NULL, -- of the theme
    shown    INTEGER NOT NULL,
    passed   INTEGER NOT NULL,
    refused  INTEGER NOT NULL,
    PRIMARY KEY (pool, hour, client, step, method, language, theme, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX funnel_by_hour ON funnel (hour);
