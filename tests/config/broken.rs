//! Every mistake that one can make, with all that is told about it: a table, and so a long file.

use crate::mistakes;

/// Files that are added to the good one, each followed by all that is told about them.
const BROKEN: &[&str] = &[
    r"
[server]
lisen = []
> b.toml:2:1: server.lisen is not a key here; did you mean `listen`? Known here: `funnel_days`, `listen`, `log_format`, `log_requests`, `operations_listen`, `proxy_protocol_from`, `shutdown_seconds`, `theme`, `themes`, `tls_certificate`, `tls_key`, `trusted_proxies`, `workers`
",
    r#"
[server]
listen = "127.0.0.1:1"
> b.toml:2:10: server.listen is a text; write a list of texts, like `["one", "two"]`
"#,
    r"
[server]
listen = []
> b.toml:2:10: server.listen has 0 entries; write at least 1
",
    r#"
[server]
listen = ["localhost:1", "127.0.0.1:1", "127.0.0.1:1"]
> b.toml:2:11: server.listen[0] is not an IP address with a port; write it like `127.0.0.1:9000`, `0.0.0.0:9000` or `[::1]:9000`
> b.toml:2:41: server.listen[2] is listed twice; take one away
"#,
    r#"
[server]
operations_listen = ["127.0.0.1:9000", "nowhere"]
> b.toml:2:22: server.operations_listen[0] is listed in `listen` as well; choose another port, which visitors cannot reach
> b.toml:2:40: server.operations_listen[1] is not an IP address with a port; write it like `127.0.0.1:9000`, `0.0.0.0:9000` or `[::1]:9000`
"#,
    r#"
[server]
listen = ["unix:", "unix:/run/a.sock", "unix:/run/a.sock"]
tls_certificate = "chain.pem"
proxy_protocol_from = ["unix:", "::/0"]
> b.toml:1:2: server.tls_key is missing beside `tls_certificate`; write the path of its PEM file
> b.toml:2:11: server.listen[0] names no socket; write it like `unix:/run/vestibule/http.sock`
> b.toml:2:40: server.listen[2] is listed twice; take one away
> b.toml:4:33: server.proxy_protocol_from[1] lets everybody choose their own address; list the addresses of your own proxies only
"#,
    r#"
[telemetry]
otlp_endpoint = "http://name:hidden@collector:4318"
otlp_headers = { "two words" = "hidden" }
sample_one_in = 0
> b.toml:2:17: telemetry.otlp_endpoint is not the address of a collector; write it like `http://localhost:4318`, and secrets into `otlp_headers`
> b.toml:3:32: telemetry.otlp_headers."two words" cannot be a header; write a name like `authorization`, and a value on one line
> b.toml:4:17: telemetry.sample_one_in is 0, out of range; write a whole number from 1 to 1000000
"#,
    r#"
[server]
trusted_proxies = ["0.0.0.0/0", "proxy", "10.0.0.7"]
> b.toml:2:20: server.trusted_proxies[0] lets everybody choose their own address; list the addresses of your own proxies only
> b.toml:2:33: server.trusted_proxies[1] is not an IP address or network; write it like `10.0.0.7` or `10.0.0.0/8`
"#,
    r#"
[server]
workers = 0
log_format = "jsn"
shutdown_seconds = 1.5
> b.toml:2:11: server.workers is 0, out of range; write a whole number from 1 to 1024
> b.toml:3:14: server.log_format is `jsn`, which has no meaning; did you mean `json`? Known here: `text`, `json`
> b.toml:4:20: server.shutdown_seconds is a number with a fraction; write a whole number from 0 to 600
"#,
    r#"
[server]
themes = "themes"
[pools.eu_Shop1]
theme = "nice"
> b.toml:4:9: pools.eu_Shop1.theme is a theme that does not exist; make the folder themes/nice
"#,
    r#"
[stores]
directory = "mysql://u:hunter2@h/d"
sessions = "redis:///0"
redis_prefix = "a b"
> b.toml:2:13: stores.directory names a store that does not exist; write `sqlite:` and a path, or `postgres://user:password@host/database`
> b.toml:3:12: stores.sessions names no host; write it like `redis://host:6379/0`
> b.toml:4:16: stores.redis_prefix holds a character that is not for names of keys; write letters, digits and `_ : . - /` only
"#,
    r#"
[stores]
directory = "sqlite:"
sessions = "embedded::memory:"
> b.toml:2:13: stores.directory names no file; write the path of a file, like `data/directory.db`
> b.toml:3:12: stores.sessions does not name a plain file; write its path, without options
"#,
    r#"
[stores]
directory = "data.db"
sessions = "redis://h/zero"
directory_statement_timeout_ms = 500
> b.toml:1:2: stores.directory_lock_timeout_ms is longer than a statement may take; write at most what directory_statement_timeout_ms is
> b.toml:2:13: stores.directory is not a URL; write `sqlite:` and a path, or `postgres://user:password@host/database`
> b.toml:3:12: stores.sessions names a database that is no number; write it like `redis://host:6379/0`
"#,
    r#"
[stores]
sessions = "redis://:hunter2@h1,h2/0"
> b.toml:2:12: stores.sessions names several hosts; write `redis+cluster://` or `redis+sentinel://` in front of them, or one host
"#,
    r#"
[stores]
sessions = "redis+sentinel://:hunter2@h1,h2"
> b.toml:2:12: stores.sessions does not name the master that the sentinels watch over; write it like `redis+sentinel://host:26379,other:26379/mymaster/0`
"#,
    r#"
[stores]
sessions = "redis+sentinel://h1,,h2/shop"
> b.toml:2:12: stores.sessions names no host; write it like `redis+sentinel://host:26379,other:26379/mymaster/0`
"#,
    r#"
[stores]
sessions = "redis+sentinel://h1:port/shop"
> b.toml:2:12: stores.sessions is not a URL; write it like `redis+sentinel://host:26379,other:26379/mymaster/0`
"#,
    r#"
[stores]
sessions = "redis+cluster://:hunter2@h1/2"
> b.toml:2:12: stores.sessions names a database, and a cluster has only the one; write it like `redis+cluster://host:6379,other:6379`
"#,
    r#"
[stores]
sessions = "rediss://h1#insecure"
> b.toml:2:12: stores.sessions has a part behind `#`, which means nothing here; write it like `redis://host:6379/0`
"#,
    r#"
[stores]
sessions = "redis://h1"
redis_ca = "ca.pem"
redis_key = "own.key"
redis_sentinel_password = "hunter2"
> b.toml:1:2: stores.redis_certificate is missing beside `redis_key`; write the path of its PEM file
> b.toml:3:12: stores.redis_ca is of no use without TLS to Redis; let `sessions` begin with `rediss`, or take it away
> b.toml:4:13: stores.redis_key is of no use without TLS to Redis; let `sessions` begin with `rediss`, or take it away
> b.toml:5:27: stores.redis_sentinel_password is of no use without Sentinel; name sentinels in `sessions`, as `redis+sentinel://…`, or take it away
"#,
    r"
[security]
hash_memory_kib = 8192
hash_iterations = 1
> b.toml:3:19: security.hash_iterations makes passwords easy to guess; raise it, or hash_memory_kib: together at least 19456 by 2, 12288 by 3, 9216 by 4 or 7168 by 5
",
    r"
[security]
hash_memory_kib = 65536
hash_threads = 256
> b.toml:3:16: security.hash_threads lets hashing take too much memory; lower it, or hash_memory_kib: together at most 8 GiB
",
    r"
[security]
hash_memory_kib = 65537
hash_queue = -1
> b.toml:2:19: security.hash_memory_kib is 65537, out of range; write a whole number from 7168 to 65536
> b.toml:3:14: security.hash_queue is -1, out of range; write a whole number from 0 to 10000
",
    r"
a.b.c = 1
pools.eu_Shop1.name = 5
> b.toml:1:1: a is not a key here; known here: `audit`, `breached_passwords`, `demo`, `limits`, `mail`, `places`, `pools`, `security`, `server`, `stores`, `telemetry`, `text_messages`
> b.toml:2:23: pools.eu_Shop1.name is a number; write a text in quotes
",
    r#"
server = [1]
stores = "x"
demo = true
> b.toml:1:10: server is a list; write a table, like `[name]` or `{ key = "value" }`
> b.toml:2:10: stores is a text; write a table, like `[name]` or `{ key = "value" }`
> b.toml:3:8: demo is true or false; write a table, like `[name]` or `{ key = "value" }`
"#,
    r"
[pools.bad]
> b.toml:1:8: pools.bad is not the id of a pool; a pool id is `<name>_<letters and digits>`, at most 55 characters, like `eu_Shop1`
> b.toml:1:8: pools.bad.origin is missing; write what browsers see, like `https://login.example.com`
",
    r#"
[pools.eu_A]
origin = "http://login.example.com"
issuer_origin = "https://login.example.com/path"
> b.toml:2:10: pools.eu_A.origin must start with https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only); write what browsers see, like `https://login.example.com`
> b.toml:3:17: pools.eu_A.issuer_origin must be scheme, host and port alone, like https://login.example.com, without a path; write what browsers see, like `https://login.example.com`
"#,
    r#"
[pools.eu_Shop1]
languages = ["en", "xx"]
language = "xx"
theme = "a/b"
> b.toml:2:20: pools.eu_Shop1.languages[1] is no language of the pages; write one of docs/languages.md, like `en` or `pt-BR`
> b.toml:3:12: pools.eu_Shop1.language is no language of the pages; write one of docs/languages.md, like `en` or `pt-BR`
> b.toml:4:9: pools.eu_Shop1.theme is not the name of a theme; write letters, digits, `-` and `_` only
"#,
    r#"
[pools.eu_Shop1]
required_links = ["https://example.com/imprint", "/terms", "http://example.com"]
> b.toml:2:50: pools.eu_Shop1.required_links[1] is no address of a page; write a whole one, like `https://example.com/imprint`
> b.toml:2:60: pools.eu_Shop1.required_links[2] is no address of a page; write a whole one, like `https://example.com/imprint`
"#,
    r#"
[pools.eu_Shop1]
theme = "nice"
> b.toml:2:9: pools.eu_Shop1.theme is a theme of your own; name the folder that it is in, by `server.themes`
"#,
    r#"
[server]
theme = "nice"
[pools.eu_Shop1.organisations.acme]
domains = ["acme.example", "ACME.example", "a@b", "localhost"]
theme = "default"
[pools.eu_Shop1.organisations.other]
domains = ["other.example", "Acme.Example"]
> b.toml:2:9: server.theme is a theme of your own; name the folder that it is in, by `server.themes`
> b.toml:4:28: pools.eu_Shop1.organisations.acme.domains[1] is listed twice; take one away
> b.toml:4:44: pools.eu_Shop1.organisations.acme.domains[2] is not a domain; write it like `acme.example`
> b.toml:4:51: pools.eu_Shop1.organisations.acme.domains[3] is not a domain; write it like `acme.example`
> b.toml:6:31: pools.eu_Shop1.organisations.other.theme is missing; name the theme of its people
> b.toml:7:29: pools.eu_Shop1.organisations.other.domains[1] is a domain of `acme`; leave it to one of them
"#,
    r#"
[pools.eu_Shop1.theme_trial]
theme = "default"
share = 101
[pools.eu_Shop1.clients.shop]
flows = []
[pools.eu_Shop1.clients.shop.theme_trial]
theme = "nice"
> b.toml:3:9: pools.eu_Shop1.theme_trial.share is 101, out of range; write a whole number from 0 to 100
> b.toml:6:30: pools.eu_Shop1.clients.shop.theme_trial.share is missing; write how many of a hundred journeys wear it, like 20
> b.toml:7:9: pools.eu_Shop1.clients.shop.theme_trial.theme is a theme of your own; name the folder that it is in, by `server.themes`
"#,
    r#"
[server]
themes = "themes"
[pools.eu_Shop1.clients.shop]
flows = []
theme = "nice"
[pools.eu_Shop1.clients.other]
flows = []
theme = "a/b"
> b.toml:5:9: pools.eu_Shop1.clients.shop.theme is a theme that does not exist; make the folder themes/nice
> b.toml:8:9: pools.eu_Shop1.clients.other.theme is not the name of a theme; write letters, digits, `-` and `_` only
"#,
    r#"
[pools.eu_Shop1]
sign_in_with = ["preferred_username", "emial"]
> b.toml:2:16: pools.eu_Shop1.sign_in_with has `preferred_username` without `username`; add `username`, which it is an alias of
> b.toml:2:39: pools.eu_Shop1.sign_in_with[1] is `emial`, which has no meaning; did you mean `email`? Known here: `username`, `email`, `phone_number`, `preferred_username`
"#,
    r"
[pools.eu_Shop1]
sign_in_with = []
session_minutes = 129601
> b.toml:2:16: pools.eu_Shop1.sign_in_with has 0 entries; write at least 1
> b.toml:3:19: pools.eu_Shop1.session_minutes is 129601, out of range; write a whole number from 0 to 129600
",
    r#"
[pools.eu_Shop1]
name = 2024-01-01
mfa = true
case_sensitive = "yes"
session_minutes = 99999999999999999999
> b.toml:2:8: pools.eu_Shop1.name is a date or time; write a text in quotes
> b.toml:3:7: pools.eu_Shop1.mfa is true or false; write one of "off", "optional", "required"
> b.toml:4:18: pools.eu_Shop1.case_sensitive is a text; write true or false, without quotes
> b.toml:5:19: pools.eu_Shop1.session_minutes is a number out of range; write a whole number from 0 to 129600
"#,
    r#"
[pools.eu_Shop1]
signing_algorithm = "rs256"
compatibility = "relaxed"
> b.toml:2:21: pools.eu_Shop1.signing_algorithm is `rs256`, which has no meaning; did you mean `RS256`? Known here: `RS256`, `ES256`, `EdDSA`
> b.toml:3:17: pools.eu_Shop1.compatibility is `relaxed`, which has no meaning; known here: `faithful`, `strict`
"#,
    r#"
[pools.eu_Shop1]
custom_attributes = ["custom:x", "a b", "x", "x"]
> b.toml:2:22: pools.eu_Shop1.custom_attributes[0] begins with `custom:`; leave that away: it is added everywhere
> b.toml:2:34: pools.eu_Shop1.custom_attributes[1] is not the name of an attribute; write 1 to 20 characters without blanks
> b.toml:2:46: pools.eu_Shop1.custom_attributes[3] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1]
level_names = ["a b", "urn:cognito:loa:4", "x", "x"]
> b.toml:2:16: pools.eu_Shop1.level_names[0] is not the name of a level; write 1 to 64 characters without blanks, `"` and `\`
> b.toml:2:23: pools.eu_Shop1.level_names[1] is the usual name of another level; call it by its own, or another
> b.toml:2:49: pools.eu_Shop1.level_names[3] is listed twice; take one away
"#,
    r"
[pools.eu_Shop1]
password.minimum_length = 5
password.require_number = true
> b.toml:2:27: pools.eu_Shop1.password.minimum_length is 5, out of range; write a whole number from 6 to 99
> b.toml:3:10: pools.eu_Shop1.password.require_number is not a key here; did you mean `require_numbers`? Known here: `check_at_sign_in`, `history`, `minimum_length`, `minimum_score`, `refuse_breached`, `require_lowercase`, `require_numbers`, `require_symbols`, `require_uppercase`, `temporary_password_days`
",
    r#"
[breached_passwords]
file = "breached"
range_url = "https://passwords.example.com/range/"
timeout_ms = 1
when_unavailable = "sometimes"
> b.toml:3:13: breached_passwords.range_url stands beside `file`; leave one of the two
> b.toml:4:14: breached_passwords.timeout_ms is 1, out of range; write a whole number from 50 to 10000
> b.toml:5:20: breached_passwords.when_unavailable is `sometimes`, which has no meaning; known here: `allow`, `refuse`
"#,
    r#"
[breached_passwords]
range_url = "http://passwords.example.com/range/"
> b.toml:2:13: breached_passwords.range_url is plain HTTP to another machine; write `https:`: who listens would learn what is asked for
"#,
    r#"
[breached_passwords]
range_url = "https://passwords.example.com/range"
> b.toml:2:13: breached_passwords.range_url is not the address of a service; write it like `https://passwords.example.com/range/`
"#,
    r#"
[pools.eu_Shop1]
networks.allow = ["10.0.0.0/8", "10.0.0.0/33", "here"]
> b.toml:2:33: pools.eu_Shop1.networks.allow[1] is not an IP address or network; write it like `203.0.113.7`, `203.0.113.0/24` or `2001:db8::/32`
> b.toml:2:48: pools.eu_Shop1.networks.allow[2] is not an IP address or network; write it like `203.0.113.7`, `203.0.113.0/24` or `2001:db8::/32`
"#,
    r#"
[pools.eu_Shop1.studio]
review = "yes"
> b.toml:1:17: pools.eu_Shop1.studio.group is missing; name the group whose members work there
> b.toml:2:10: pools.eu_Shop1.studio.review is a text; write true or false, without quotes
"#,
    r#"
[pools.eu_Shop1.groups.brand]
[pools.eu_Shop1.studio]
group = "brnad"
themes = ["default", "default", "acme"]
> b.toml:3:9: pools.eu_Shop1.studio.group is `brnad`, a group that the pool does not have; did you mean `brand`? Known here: `brand`
> b.toml:4:22: pools.eu_Shop1.studio.themes[1] is listed twice; take one away
> b.toml:4:33: pools.eu_Shop1.studio.themes[2] is a theme of your own; name the folder that it is in, by `server.themes`
"#,
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.risk]
high = "mfa"
> b.toml:3:8: pools.eu_Shop1.risk.high is `mfa`, which has no meaning; known here: `allow`, `notify`, `ask`, `require`, `block`
"#,
    r#"
[pools.eu_Shop1]
mfa = "off"
[pools.eu_Shop1.risk]
low = "ask"
medium = "notify"
high = "notify"
> b.toml:4:7: pools.eu_Shop1.risk.low asks for what `mfa = "off"` lets nobody have; set `mfa = "optional"`, so that people have a second factor, or write `notify` or `block`
> b.toml:5:10: pools.eu_Shop1.risk.medium does less than `low`; write `ask` or more
"#,
    r#"
[pools.eu_Shop1]
mfa = "off"
[pools.eu_Shop1.risk]
exempt = ["10.0.0.0/8", "home"]
[pools.eu_Shop1.clients.shop]
flows = []
[pools.eu_Shop1.clients.shop.risk]
high = "require"
exempt = ["10.0.0.0/99"]
> b.toml:4:25: pools.eu_Shop1.risk.exempt[1] is not an IP address or network; write it like `203.0.113.7`, `203.0.113.0/24` or `2001:db8::/32`
> b.toml:8:8: pools.eu_Shop1.clients.shop.risk.high asks for what `mfa = "off"` lets nobody have; set `mfa = "optional"`, so that people have a second factor, or write `notify` or `block`
> b.toml:9:11: pools.eu_Shop1.clients.shop.risk.exempt[0] is not an IP address or network; write it like `203.0.113.7`, `203.0.113.0/24` or `2001:db8::/32`
"#,
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.risk]
medium = "block"
> b.toml:2:17: pools.eu_Shop1.risk.high does less than `medium`; write `block` or more
"#,
    r"
[pools.eu_Shop1]
password.refuse_breached = true
> b.toml:2:28: pools.eu_Shop1.password.refuse_breached has nowhere to look passwords up; say in `[breached_passwords]` where: `file` or `range_url`
",
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.groups."a b"]
precedence = -1
> b.toml:2:24: pools.eu_Shop1.groups."a b" is not the name of a group; write 1 to 128 characters without blanks
> b.toml:3:14: pools.eu_Shop1.groups."a b".precedence is -1, out of range; write a whole number from 0 to 2147483647
"#,
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.resource_servers."a b".scopes]
"x/y" = ""
ok = ""
> b.toml:2:34: pools.eu_Shop1.resource_servers."a b" is not an identifier; write 1 to 256 characters without blanks, `"` and `\`
> b.toml:3:9: pools.eu_Shop1.resource_servers."a b".scopes."x/y" is not the name of a scope; write 1 to 256 characters without blanks, `"` and `\`, and no `/`
> b.toml:4:6: pools.eu_Shop1.resource_servers."a b".scopes.ok is no description; write 1 to 256 characters
"#,
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.resource_servers.empty]
> b.toml:2:34: pools.eu_Shop1.resource_servers.empty.scopes is missing; name its scopes, like `read = "Read everything"`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
# nothing
> b.toml:1:25: pools.eu_Shop1.clients.shop.callback_urls is missing; list where sign-ins return to; `flows = []` switches the client off
> b.toml:1:25: pools.eu_Shop1.clients.shop.scopes is missing; list what the client may ask for, like `["openid", "email"]`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["code", "codes"]
scopes = ["openid"]
callback_urls = ["https://a.example/cb"]
> b.toml:2:18: pools.eu_Shop1.clients.shop.flows[1] is `codes`, which has no meaning; did you mean `code`? Known here: `code`, `implicit`, `client_credentials`
"#,
    r"
[pools.eu_Shop1.clients.shop]
flows = []
CallbackURLs = []
> b.toml:3:1: pools.eu_Shop1.clients.shop.CallbackURLs is not a key here; did you mean `callback_urls`? Known here: `access_token_minutes`, `callback_urls`, `challenge_minutes`, `choose_factor`, `compatibility`, `confidential`, `default_redirect_uri`, `flows`, `hide_existence`, `home`, `id_token_minutes`, `identifier_first`, `logout_urls`, `name`, `read_attributes`, `refresh_grace_seconds`, `refresh_rotation`, `refresh_token_days`, `refresh_token_minutes`, `revocation`, `risk`, `scopes`, `secret`, `secrets`, `session_minutes`, `sign_up_fields`, `theme`, `theme_trial`
",
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["client_credentials"]
scopes = ["orders/read", "openid"]
> b.toml:2:9: pools.eu_Shop1.clients.shop.flows has `client_credentials` for a client without secret; add a `secret`, or `confidential = true` and a secret by command
> b.toml:3:26: pools.eu_Shop1.clients.shop.scopes[1] is `openid`, which stands for a person; list scopes of resource servers only, like `orders/read`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["client_credentials", "code"]
secret = "short"
scopes = ["orders/red"]
> b.toml:2:9: pools.eu_Shop1.clients.shop.flows has `client_credentials` beside a flow for people; declare a client of its own for the machine
> b.toml:3:10: pools.eu_Shop1.clients.shop.secret is not a client secret; write 24 to 64 letters, digits and signs without blanks, as `openssl rand -hex 24` prints them
> b.toml:4:11: pools.eu_Shop1.clients.shop.scopes[0] is `orders/red`, a scope that does not exist; did you mean `orders/read`? Known here: `orders/read`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
scopes = ["openid", "nothing"]
> b.toml:3:21: pools.eu_Shop1.clients.shop.scopes[1] is `nothing`, a scope that does not exist; known here: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, `orders/read`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
scopes = ["email", "offline_access", "openid2", "email"]
> b.toml:3:11: pools.eu_Shop1.clients.shop.scopes[0] is `email`, which means nothing without `openid`; add `openid`
> b.toml:3:20: pools.eu_Shop1.clients.shop.scopes[1] is `offline_access`, which only strict clients know; take it away: every refresh token comes without asking
> b.toml:3:38: pools.eu_Shop1.clients.shop.scopes[2] is `openid2`, a scope that does not exist; did you mean `openid`? Known here: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, `orders/read`
> b.toml:3:49: pools.eu_Shop1.clients.shop.scopes[3] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1]
mfa = "required"
first_factors = ["email_code", "email_code"]
second_factors = ["totp", "totp"]
> b.toml:3:17: pools.eu_Shop1.first_factors has no `password`; add `password`: people need one to get in where a code cannot be sent
> b.toml:3:17: pools.eu_Shop1.first_factors lets one factor alone sign in, and `mfa = "required"` does not; leave one of the two, or set `passkeys.count_as_two` for passkeys
> b.toml:3:32: pools.eu_Shop1.first_factors[1] is listed twice; take one away
> b.toml:4:27: pools.eu_Shop1.second_factors[1] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1]
first_factors = ["password", "text_code"]
email_code_link = true
> b.toml:3:19: pools.eu_Shop1.email_code_link has no code by mail to go with; add `email_code` to `first_factors`, or take it away
"#,
    r#"
[pools.eu_Shop1]
mfa = "required"
first_factors = ["password", "passkey"]
[pools.eu_Shop1.passkeys]
relying_party_id = "Example.com"
related_origins = ["https://login.example.com", "https://a.example/x", "https://a.example", "https://a.example"]
> b.toml:3:17: pools.eu_Shop1.first_factors lets one factor alone sign in, and `mfa = "required"` does not; leave one of the two, or set `passkeys.count_as_two` for passkeys
> b.toml:5:20: pools.eu_Shop1.passkeys.relying_party_id is no domain; write one in small letters, like `example.com`
> b.toml:6:20: pools.eu_Shop1.passkeys.related_origins[0] is the pool's own; take it away: it needs no leave
> b.toml:6:49: pools.eu_Shop1.passkeys.related_origins[1] must be scheme, host and port alone, like https://login.example.com, without a path; write what browsers see, like `https://login.example.de`
> b.toml:6:93: pools.eu_Shop1.passkeys.related_origins[3] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1]
first_factors = ["password", "passkey"]
[pools.eu_Shop1.passkeys]
count_as_two = true
user_verification = "preferred"
> b.toml:5:21: pools.eu_Shop1.passkeys.user_verification does not go with `count_as_two`; leave one of the two: a passkey is two factors where it verifies the person
"#,
    r"
[pools.eu_Shop1.passkeys]
offer = false
> b.toml:1:17: pools.eu_Shop1.passkeys has no effect; add `passkey` to `first_factors` or `second_factors`, or take it away
",
    r#"
[pools.eu_Shop1.sign_up]
verify = ["email", "email"]
required_attributes = ["name", "naem", "name"]
[pools.eu_Shop1.recovery]
by = ["email", "email"]
> b.toml:2:20: pools.eu_Shop1.sign_up.verify[1] is listed twice; take one away
> b.toml:3:32: pools.eu_Shop1.sign_up.required_attributes[1] cannot be required; did you mean `name`? Known here: `name`, `family_name`, `given_name`, `middle_name`, `nickname`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale`, `address`, `email`, `phone_number`
> b.toml:3:40: pools.eu_Shop1.sign_up.required_attributes[2] is listed twice; take one away
> b.toml:5:16: pools.eu_Shop1.recovery.by[1] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["implicit"]
compatibility = "strict"
scopes = ["openid"]
callback_urls = ["https://a.example/cb"]
> b.toml:2:9: pools.eu_Shop1.clients.shop.flows has `implicit`, which strict clients do not get; use `code`, or set `compatibility = "faithful"` for this client
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
callback_urls = ["http://a.example/cb", "https://a.example/cb#x", "https://a.example/", "https://a.example/"]
> b.toml:3:18: pools.eu_Shop1.clients.shop.callback_urls[0] must use https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only); write an absolute URL, like `https://app.example.com/callback`
> b.toml:3:41: pools.eu_Shop1.clients.shop.callback_urls[1] holds a fragment (#…), which redirects cannot carry; write an absolute URL, like `https://app.example.com/callback`
> b.toml:3:89: pools.eu_Shop1.clients.shop.callback_urls[3] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
logout_urls = ["javascript:alert(1)"]
home = "shop"
default_redirect_uri = "https://a.example/"
> b.toml:3:16: pools.eu_Shop1.clients.shop.logout_urls[0] uses a scheme that browsers run or read locally; write an absolute URL, like `https://app.example.com/callback`
> b.toml:4:8: pools.eu_Shop1.clients.shop.home is not an absolute URL; write an absolute URL, like `https://app.example.com/callback`
> b.toml:5:24: pools.eu_Shop1.clients.shop.default_redirect_uri is not a callback URL of the client; name one of `callback_urls`, character by character
"#,
    r"
[pools.eu_Shop1.clients.shop]
flows = []
access_token_minutes = 120
id_token_minutes = 4
refresh_token_minutes = 60
> b.toml:3:24: pools.eu_Shop1.clients.shop.access_token_minutes is longer than the refresh token lives, by `refresh_token_minutes`; shorten it, or lengthen that
> b.toml:4:20: pools.eu_Shop1.clients.shop.id_token_minutes is 4, out of range; write a whole number from 5 to 1440
",
    r"
[pools.eu_Shop1.clients.shop]
flows = []
refresh_token_minutes = 60
refresh_token_days = 1
> b.toml:3:25: pools.eu_Shop1.clients.shop.refresh_token_minutes stands beside `refresh_token_days`; keep one of the two
",
    r"
[pools.eu_Shop1.clients.shop]
flows = []
refresh_grace_seconds = 5
challenge_minutes = 16
session_minutes = 129601
> b.toml:3:25: pools.eu_Shop1.clients.shop.refresh_grace_seconds has no effect without rotation; set `refresh_rotation = true`, or take it away
> b.toml:4:21: pools.eu_Shop1.clients.shop.challenge_minutes is 16, out of range; write a whole number from 3 to 15
> b.toml:5:19: pools.eu_Shop1.clients.shop.session_minutes is 129601, out of range; write a whole number from 0 to 129600
",
    r"
[pools.eu_Shop1.clients.shop]
flows = []
refresh_rotation = true
refresh_grace_seconds = 61
refresh_token_days = 3651
> b.toml:4:25: pools.eu_Shop1.clients.shop.refresh_grace_seconds is 61, out of range; write a whole number from 0 to 60
> b.toml:5:22: pools.eu_Shop1.clients.shop.refresh_token_days is 3651, out of range; write a whole number from 1 to 3650
",
    r#"
[[pools.eu_Shop1.terms]]
id = "a terms"
title = { en = "Terms" }
> b.toml:1:1: pools.eu_Shop1.terms[0].version is not a version; write 1 to 64 letters, digits, `-`, `_` and `.`
> b.toml:2:6: pools.eu_Shop1.terms[0].id is not an id; write 1 to 64 letters, digits, `-`, `_` and `.`
"#,
    r#"
[[pools.eu_Shop1.terms]]
id = "terms"
version = "1"
requierd = true
title = { en = "Terms", de = " " }
link = { en = "javascript:alert(1)", de = "/terms" }
[[pools.eu_Shop1.terms]]
id = "terms"
version = "2"
> b.toml:4:1: pools.eu_Shop1.terms[0].requierd is not a key here; did you mean `required`? Known here: `id`, `link`, `required`, `title`, `version`
> b.toml:5:30: pools.eu_Shop1.terms[0].title.de is empty; write what people agree to
> b.toml:6:15: pools.eu_Shop1.terms[0].link.en is not a web address; write where it is read, like `https://example.com/terms`
> b.toml:6:43: pools.eu_Shop1.terms[0].link.de is not a web address; write where it is read, like `https://example.com/terms`
> b.toml:7:1: pools.eu_Shop1.terms[1].title is missing; write it for each language, like `{ en = "Team" }`
> b.toml:8:6: pools.eu_Shop1.terms[1].id is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
read_attributes = ["emial", "custom:tenant"]
> b.toml:3:20: pools.eu_Shop1.clients.shop.read_attributes[0] is `emial`, an attribute that nobody has; did you mean `email`? Known here: `name`, `family_name`, `given_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale`, `updated_at`, `address`, `email`, `email_verified`, `phone_number`, `phone_number_verified`
> b.toml:3:29: pools.eu_Shop1.clients.shop.read_attributes[1] is `custom:tenant`, an attribute that nobody has; known here: `name`, `family_name`, `given_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale`, `updated_at`, `address`, `email`, `email_verified`, `phone_number`, `phone_number_verified`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
confidential = false
secrets = ["0123456789012345678901234", "0123456789012345678901234"]
> b.toml:3:16: pools.eu_Shop1.clients.shop.confidential is false though there is a secret; write true, or take the secret away
> b.toml:4:41: pools.eu_Shop1.clients.shop.secrets[1] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
secret = "0123456789012345678901234"
secrets = ["a secret with blanks in it, no"]
> b.toml:4:11: pools.eu_Shop1.clients.shop.secrets stands beside `secret`; put both into `secrets`
> b.toml:4:12: pools.eu_Shop1.clients.shop.secrets[0] is not a client secret; write 24 to 64 letters, digits and signs without blanks, as `openssl rand -hex 24` prints them
"#,
    r"
[pools.eu_Shop1.clients.shop]
flows = []
secret = 5
> b.toml:3:10: pools.eu_Shop1.clients.shop.secret is a number; write a text in quotes
",
    r#"
[pools.eu_Shop1.clients."a-b"]
flows = []
> b.toml:1:25: pools.eu_Shop1.clients.a-b is not the id of a client; a client id is 1 to 128 letters, digits, `_` or `+`
"#,
    r#"
[pools.eu_Other]
origin = "https://login.example.com"
[pools.eu_Other.clients.x]
flows = []
[pools.eu_Shop1.clients.x]
flows = []
> b.toml:5:25: pools.eu_Shop1.clients.x is the id of a client of eu_Other too, which has the same host; rename one: the client id tells pools on one host apart
"#,
    r#"
[demo]
[[demo.users]]
pool = "eu_Shop1"
> b.toml:2:1: demo.users are declared outside demo mode; set `demo.enabled = true`, or add users by command
"#,
    r"
[demo]
enabled = true
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
",
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_demo"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:8:8: demo.users[0].pool is not a pool; did you mean `local_Demo`? Known here: `eu_Shop1`, `local_Demo`
"#,
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_Demo"
email = "ada"
password = "short"
groups = ["staff"]
totp_secret = "abc"
username = "ada"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:9:9: demo.users[0].email is not an e-mail address; write it like `ada@example.com`
> b.toml:10:12: demo.users[0].password breaks the rules of the pool; write one with 8 or more characters, an upper-case letter, a digit, a symbol
> b.toml:11:11: demo.users[0].groups[0] is `staff`, a group that the pool does not have; declare it in the pool's `groups`
> b.toml:12:15: demo.users[0].totp_secret is not base32 of 16 bytes or more; write 26 or more of A-Z and 2-7, without `=`
> b.toml:13:12: demo.users[0].username has no place in a pool without user names; give an `email`, or add `username` to `sign_in_with`
"#,
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_Demo"
email = "ada@example.com"
password = "Correct-Horse-9"
status = "new"
attributes = { email = "x", nme = "y" }
[[demo.users]]
pool = "local_Demo"
email = "Ada@Example.com"
password = "Correct-Horse-9"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:11:10: demo.users[0].status is `new`, which has no meaning; known here: `confirmed`, `must_change`
> b.toml:12:24: demo.users[0].attributes.email stands beside the user's names; write it one table higher
> b.toml:12:35: demo.users[0].attributes.nme is not an attribute of the pool; did you mean `name`? Known here: `name`, `family_name`, `given_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale`, `updated_at`, `address`, `email`, `email_verified`, `phone_number`, `phone_number_verified`
> b.toml:15:9: demo.users[1].email is the name of another user too; give each user names of their own
"#,
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_Demo"
phone_number = "12"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:7:1: demo.users[0].email is missing; it is what the pool signs in with
> b.toml:7:1: demo.users[0].password is missing; give one that the pool's rules allow
> b.toml:9:16: demo.users[0].phone_number is not a phone number; write it like `+4930123456`
"#,
];

#[test]
fn every_mistake_is_told_with_its_place() {
    for case in BROKEN {
        let (told, toml): (Vec<_>, Vec<_>) =
            case.trim().lines().partition(|line| line.starts_with("> "));
        let expected: Vec<_> = told.iter().map(|line| line.trim_start_matches("> ")).collect();
        let toml = toml.join("\n");
        assert_eq!(mistakes(&toml, &[]), expected, "in\n{toml}");
    }
}
