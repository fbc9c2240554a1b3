-- How far journeys came: counts of each hour, of everybody together.

CREATE TABLE funnel (
    pool     TEXT COLLATE "C" NOT NULL,
    hour     BIGINT NOT NULL, -- when it began
    client   TEXT COLLATE "C" NOT NULL,
    step     TEXT COLLATE "C" NOT NULL, -- a page or an answer, or `journey` for all of it
    method   TEXT COLLATE "C" NOT NULL, -- the factor or factors; empty where there is none
    language TEXT COLLATE "C" NOT NULL,
    theme    TEXT COLLATE "C" NOT NULL,
    version  TEXT COLLATE "C" NOT NULL, -- of the theme
    shown    BIGINT NOT NULL,
    passed   BIGINT NOT NULL,
    refused  BIGINT NOT NULL,
    PRIMARY KEY (pool, hour, client, step, method, language, theme, version)
);

CREATE INDEX funnel_by_hour ON funnel (hour);
