//! Mistakes of several kinds and files come at once, each with its place.

use vestibule::config::LogFormat;

use crate::{BASE, KEY, folder, load, mistakes, whats};

#[test]
fn no_list_is_longer_than_the_original_has_them() {
    let list = |n: usize, like: &str| {
        let entries = (0..n).map(|n| format!("\"{like}{n}\"")).collect::<Vec<_>>();
        entries.join(", ")
    };
    let urls = list(101, "https://a.example/");
    let toml = format!(
        "[pools.eu_Shop1.resource_servers.o.scopes]\n{}[pools.eu_Shop1.groups]\n{}\
         [pools.eu_Shop1.clients.shop]\nflows = []\nscopes = [{}]\n\
         callback_urls = [{urls}]\nlogout_urls = [{urls}]\nsecrets = [{}]\n",
        (0..101).map(|n| format!("s{n} = \"Scope\"\n")).collect::<Vec<_>>().concat(),
        (0..10_001).map(|n| format!("g{n} = {{}}\n")).collect::<Vec<_>>().concat(),
        list(51, "o/s"),
        list(3, "a-secret-that-is-long-enough-"),
    );
    let told: Vec<_> = mistakes(&toml, &[])
        .iter()
        .map(|line| line.split("eu_Shop1.").nth(1).unwrap().to_owned())
        .collect();
    assert_eq!(
        told,
        [
            "resource_servers.o.scopes has 101 entries; write at most 100",
            "groups has 10001 entries; write at most 10000",
            "clients.shop.scopes has 51 entries; write at most 50",
            "clients.shop.callback_urls has 101 entries; write at most 100",
            "clients.shop.logout_urls has 101 entries; write at most 100",
            "clients.shop.secrets has 3 entries; write at most 2",
        ]
    );
}

#[test]
fn mistakes_of_all_kinds_and_files_come_at_once() {
    let folder = folder(&[
        ("1.toml", "[server]\nlisten = [\"nowhere\"]\n[pools.eu_A]\norigin = \"ftp://x\"\n"),
        ("2.toml", "[server]\nworkers = 0\nport = 80\n[pools.eu_A]\norigin = \"https://x\"\n"),
        ("3.toml", "[stores]\ndirectory = 1\n[server]\nlog_format = \"env:NOPE\"\n"),
        ("notes.txt", "not TOML at all"),
    ]);
    let told = load(&folder, &[("VESTIBULE_LISTENING", "x")]).unwrap_err();
    assert_eq!(
        whats(&told),
        [
            "1.toml:1:1: security.master_key is missing",
            "1.toml:2:11: server.listen[0] is not an IP address with a port",
            "1.toml:4:10: pools.eu_A.origin must start with https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only)",
            "2.toml:2:11: server.workers is 0, out of range",
            "2.toml:3:1: server.port is not a key here",
            "2.toml:5:1: pools.eu_A.origin is set already, at 1.toml:4:1",
            "3.toml:2:13: stores.directory is a number",
            "3.toml:4:14: server.log_format refers to the environment variable NOPE, which is not set",
            "VESTIBULE_LISTENING: is not a variable of Vestibule",
        ]
    );
}

#[test]
fn a_file_that_is_not_toml_does_not_hide_the_others() {
    let folder = folder(&[
        ("1.toml", "[stores\ndirectory = 1\n[server]\ncolour = 1\n"),
        ("2.toml", "[server]\nworkers = 0\n"),
    ]);
    let told = load(&folder, &[]).unwrap_err();
    assert_eq!(
        whats(&told),
        [
            "1.toml:1:8: is not TOML here: unclosed table, expected `]`",
            "1.toml:4:1: server.colour is not a key here",
            "2.toml:2:11: server.workers is 0, out of range",
        ]
    );
}

#[test]
fn an_empty_configuration_says_what_it_needs() {
    for empty in ["", "\u{feff}", "# nothing\n", "\r\n"] {
        let told = load(&folder(&[("a.toml", empty)]), &[]).unwrap_err();
        let expected =
            ["a.toml:1:1: pools is missing", "a.toml:1:1: security.master_key is missing"];
        assert_eq!(whats(&told), expected, "{empty:?}");
        assert!(told[1].contains("openssl rand -base64 32"));
    }
}

#[test]
fn a_master_key_is_checked() {
    let toml = BASE.replace(KEY, "c2hvcnQ=");
    let told = load(&folder(&[("a.toml", toml)]), &[]).unwrap_err();
    assert_eq!(whats(&told), ["a.toml:2:14: security.master_key is not 32 bytes in base64"]);
}

#[test]
fn previous_master_keys_are_whole_and_others() {
    let more = format!("previous_master_keys = [\"c2hvcnQ=\", \"{KEY}\"]\n");
    let toml = BASE.replace("master_key =", &format!("{more}master_key ="));
    let told = load(&folder(&[("a.toml", toml)]), &[]).unwrap_err();
    assert_eq!(
        whats(&told),
        [
            "a.toml:2:25: security.previous_master_keys[0] is not 32 bytes in base64",
            "a.toml:2:37: security.previous_master_keys[1] is the master key itself",
        ]
    );
}

#[test]
fn files_of_a_folder_are_one_configuration() {
    let folder = folder(&[
        ("10-server.toml", "[server]\nworkers = 2\n"),
        ("20-a.toml", BASE),
        ("30-b.toml", "[pools.eu_Shop1]\nname = \"Shop\"\n[pools.eu_B]\norigin = \"https://b\"\n"),
        ("40-server.toml", "[server]\nlog_format = \"json\"\n"),
        (".hidden.toml", "nonsense"),
        ("readme.md", "nonsense"),
    ]);
    let config = load(&folder, &[]).unwrap();
    assert_eq!((config.server.workers, config.server.log), (Some(2), LogFormat::Json));
    let names: Vec<_> = config.pools.iter().map(|declared| declared.pool.name.as_str()).collect();
    assert_eq!(names, ["eu_B", "Shop"]);
}

#[test]
fn client_ids_need_to_differ_on_one_host_only() {
    let two = |origin: &str, id: &str| {
        format!(
            "[pools.eu_B]\norigin = \"{origin}\"\n[pools.eu_B.clients.{id}]\nflows = []\n\
             [pools.eu_Shop1.clients.a]\nflows = []\n"
        )
    };
    assert_eq!(mistakes(&two("https://login.example.com", "b"), &[]), Vec::<String>::new());
    assert_eq!(mistakes(&two("https://b.example.com", "a"), &[]), Vec::<String>::new());
    assert_eq!(mistakes(&two("https://LOGIN.example.com:443", "a"), &[]).len(), 1);
}
