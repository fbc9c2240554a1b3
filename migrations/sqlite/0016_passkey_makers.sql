-- What made a passkey, as it told itself; nothing of those that were made before.

ALTER TABLE passkey ADD COLUMN model TEXT;      -- AAGUID, a UUID
ALTER TABLE passkey ADD COLUMN attachment TEXT; -- platform, cross-platform
ALTER TABLE passkey ADD COLUMN transports TEXT; -- usb nfc ble hybrid internal, with spaces between
