//! The pools that tests use, in the words that people write.

use super::stores::StorePair;
use super::{PASSWORD, TOTP_KEY};

/// Which pools a server has, and at which hosts. `{port}` stands for the server's own.
#[derive(Clone, Debug)]
pub struct Pools(String);

impl Pools {
    /// One pool, `test_A`, at `http://localhost`, with a client of every kind and a person for
    /// every journey.
    pub fn one() -> Self {
        Self(pool("test_A", "http://localhost:{port}", "", ""))
    }

    /// The same with more lines in the pool's own table.
    pub fn one_with(pool_lines: &str) -> Self {
        Self(pool("test_A", "http://localhost:{port}", pool_lines, ""))
    }

    /// The same with more tables behind.
    pub fn one_and(tables: &str) -> Self {
        Self::one().and(tables)
    }

    /// The same with one more client of the pool, which has the usual scopes and addresses.
    pub fn one_and_client(name: &str, lines: &str) -> Self {
        Self::one().and_client(name, lines)
    }

    /// A pool that signs in by user name, with clients and nobody but these people.
    pub fn of_user_names(people: &str) -> Self {
        let whole = pool("test_A", "http://localhost:{port}", "sign_in_with = [\"username\"]", "");
        let clients = whole.split("[[demo.users]]").next().unwrap_or_default();
        Self(format!("{clients}\n{people}"))
    }

    /// The same, with addresses as aliases.
    pub fn of_user_names_and_mail(people: &str) -> Self {
        let names = |text: String| text.replace("[\"username\"]", "[\"username\", \"email\"]");
        Self(names(Self::of_user_names(people).0))
    }

    /// With other words in the place of these.
    #[must_use]
    pub fn replaced(self, what: &str, by: &str) -> Self {
        Self(self.0.replace(what, by))
    }

    /// With more tables behind.
    #[must_use]
    pub fn and(self, tables: &str) -> Self {
        Self(format!("{}\n{tables}", self.0))
    }

    /// Where nothing is counted, not even what everybody does together.
    #[must_use]
    pub fn uncounted(self) -> Self {
        let all = NO_LIMITS_BY_ADDRESS.trim_end();
        self.and(&format!(
            "{all}\nsign_in_per_client = 0\nsign_in_per_pool = 0\ntoken_per_client = 0\n\
             token_per_pool = 0\n"
        ))
    }

    /// With one more client, which has the usual scopes and addresses.
    #[must_use]
    pub fn and_client(self, name: &str, lines: &str) -> Self {
        self.and(&client("test_A", name, lines))
    }

    /// Pools in words of one's own.
    pub fn own(text: String) -> Self {
        Self(text)
    }

    /// Two pools at two hosts: `test_A` at `localhost`, `test_B` at `127.0.0.1`. Clients and people
    /// of both have the same names; the secrets differ.
    pub fn two_hosts() -> Self {
        let a = pool("test_A", "http://localhost:{port}", "", "");
        let b = pool("test_B", "http://127.0.0.1:{port}", "", "");
        Self(format!("{a}\n{b}"))
    }

    /// Two pools at one host; the clients of the second have names that begin with `other`.
    pub fn one_host() -> Self {
        let a = pool("test_A", "http://localhost:{port}", "", "");
        let b = pool("test_B", "http://localhost:{port}", "", "other");
        Self(format!("{a}\n{b}"))
    }

    /// The same pools at the address of another process, for a second one behind the same proxy.
    #[must_use]
    pub fn seen_at(self, port: u16) -> Self {
        Self(self.0.replace("{port}", &port.to_string()))
    }

    /// Whether what passwords cost and the like is said here, and not left to the tests' own.
    pub fn choose_security(&self) -> bool {
        self.0.contains("[security]")
    }

    /// The whole configuration of a server.
    pub fn written(&self, port: u16, stores: &StorePair, folder: &std::path::Path) -> String {
        let StorePair { directory, sessions, redis_prefix, redis_replicas, patient } = stores;
        let waits = if *patient { PATIENT } else { "" };
        let (key, themes) = (folder.join("master.key"), folder.join("themes"));
        let themes = themes.is_dir().then(|| format!("themes = \"{}\"\n", themes.display()));
        let themes = themes.unwrap_or_default();
        let pools = self.0.replace("{port}", &port.to_string());
        let security = if self.choose_security() { "" } else { "[security]\nhash_threads = 2\n\n" };
        let own = pools.contains("[limits]");
        let limits = if own { "" } else { NO_LIMITS_BY_ADDRESS };
        format!(
            "[server]\nlisten = [\"127.0.0.1:{port}\"]\nworkers = 2\nshutdown_seconds = 1\n{themes}\n\
             [stores]\ndirectory = \"{directory}\"\nsessions = \"{sessions}\"\n\
             redis_prefix = \"{redis_prefix}\"\n\
             redis_replicas = {redis_replicas}\n{waits}\n\
             {security}{limits}[demo]\nenabled = true\nmaster_key_file = \"{}\"\n\n{pools}",
            key.display()
        )
    }
}

/// A busy machine is no outage.
const PATIENT: &str = "directory_connect_timeout_ms = 10000\n\
     directory_statement_timeout_ms = 10000\ndirectory_lock_timeout_ms = 10000\n\
     request_timeout_ms = 20000\n";

/// Everybody in a test comes from one address, and time stands still.
const NO_LIMITS_BY_ADDRESS: &str = "[limits]\nsign_in_per_address = 0\ntoken_per_address = 0\n\
     token_failures_per_address = 0\nsign_in_per_account = 0\nsign_in_per_known_browser = 0\n\
     messages_per_recipient = 0\nresend_confirmation_per_account = 0\n\
     confirm_sign_up_per_account = 0\n\
     recovery_per_account = 0\n\
     change_password_per_account = 0\n\
     attribute_code_per_account = 0\n\
     verify_attribute_per_account = 0\n\
     mail_code_per_address = 0\n\n";

/// A pool with its clients and its people.
fn pool(id: &str, origin: &str, lines: &str, prefix: &str) -> String {
    let algorithm =
        if lines.contains("signing_algorithm") { "" } else { "signing_algorithm = \"ES256\"" };
    let kept = if lines.contains("recovery_codes") { "" } else { "recovery_codes = false" };
    let names = if lines.contains("sign_in_with") { "" } else { "sign_in_with = [\"email\"]" };
    let p = format!("pools.{id}");
    let client = |name: &str, lines: &str| client(id, &format!("{prefix}{name}"), lines);
    let of = if id == "test_B" && prefix.is_empty() { "b-" } else { "" };
    let secret = |name: &str| format!("secret = \"{of}{prefix}{name}-secret-for-tests-only\"");
    let mut text = format!(
        "[{p}]\nname = \"Pool {id}\"\norigin = \"{origin}\"\nmfa = \"optional\"\n{algorithm}\n{kept}\n{names}\n{lines}\n\n\
         [{p}.resource_servers.notes.scopes]\nread = \"Read notes\"\nwrite = \"Write notes\"\n\n\
         [{p}.groups.editors]\nprecedence = 1\nrole = \"arn:aws:iam::1:role/editors\"\n\n\
         [{p}.groups.readers]\nprecedence = 5\nrole = \"arn:aws:iam::1:role/readers\"\n\n"
    );
    text += &client("app", "flows = [\"code\"]");
    text += &client("second", "flows = [\"code\"]");
    text += &client("implicit", "flows = [\"code\", \"implicit\"]\ncompatibility = \"faithful\"");
    text += &client("server", &format!("flows = [\"code\"]\n{}", secret("server")));
    text += &client(
        "rotating",
        "flows = [\"code\"]\nrefresh_rotation = true\nrefresh_grace_seconds = 30",
    );
    text += &client("first", "flows = [\"code\"]\nidentifier_first = true");
    text += &client("revealing", "flows = [\"code\"]\nhide_existence = false");
    text += &client("fresh", "flows = [\"code\"]\nsession_minutes = 0");
    text += &client("strict", "flows = [\"code\"]\ncompatibility = \"strict\"");
    text += &client(
        "strictserver",
        &format!("flows = [\"code\"]\ncompatibility = \"strict\"\n{}", secret("strictserver")),
    );
    let machine = format!(
        "[{p}.clients.{prefix}machine]\nname = \"Machine\"\nflows = [\"client_credentials\"]\n\
         scopes = [\"notes/read\", \"notes/write\"]\n{}\n\n",
        secret("machine")
    );
    text += &machine;
    text += &people(id);
    text
}

/// A client with the usual scopes and addresses.
fn client(pool: &str, name: &str, lines: &str) -> String {
    let common = "scopes = [\"openid\", \"email\", \"profile\", \"phone\", \"aws.cognito.signin.user.admin\", \"notes/read\"]\n\
        callback_urls = [\"http://127.0.0.1:9/callback\", \"https://app.example/cb?x=1\", \"myapp://cb\"]\n\
        logout_urls = [\"http://127.0.0.1:9/signedout\"]";
    format!("[pools.{pool}.clients.\"{name}\"]\nname = \"Test {name}\"\n{common}\n{lines}\n\n")
}

fn people(pool: &str) -> String {
    let person = |email: &str, lines: &str| {
        format!(
            "[[demo.users]]\npool = \"{pool}\"\nemail = \"{email}\"\npassword = \"{PASSWORD}\"\n{lines}\n\n"
        )
    };
    [
        person(
            "ada@example.com",
            "phone_number = \"+491511234567\"\ngroups = [\"editors\", \"readers\"]\nattributes = { name = \"Ada Lovelace\", given_name = \"Ada\", \
             address = \"12 St James's Square\", updated_at = \"1700000000\" }",
        ),
        person("grace@example.com", &format!("totp_secret = \"{TOTP_KEY}\"")),
        person("linus@example.com", "status = \"must_change\""),
        person("margaret@example.com", "mfa_required = true"),
        person("edsger@example.com", "enabled = false"),
    ]
    .concat()
}
