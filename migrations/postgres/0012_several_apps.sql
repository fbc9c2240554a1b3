-- Several authenticator apps at once. The one from before keeps its name, its secret and its used step.

ALTER TABLE totp ADD COLUMN id TEXT COLLATE "C" NOT NULL DEFAULT ''; -- made from the secret; empty for the one from before
ALTER TABLE totp DROP CONSTRAINT totp_pkey;
ALTER TABLE totp ADD PRIMARY KEY (pool, sub, id);
ALTER TABLE totp ADD COLUMN last_used BIGINT;
