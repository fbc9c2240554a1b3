-- What people chose as their second step, besides authenticator apps, and what is asked for first.

ALTER TABLE account ADD COLUMN mfa_email BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE account ADD COLUMN mfa_text BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE account ADD COLUMN mfa_preferred TEXT;
