-brand-name = Acme
password-stealer = { $password }
