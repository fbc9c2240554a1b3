-- What people chose as their second step, besides authenticator apps, and what is asked for first.

ALTER TABLE account ADD COLUMN mfa_email INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN mfa_text INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN mfa_preferred TEXT;
