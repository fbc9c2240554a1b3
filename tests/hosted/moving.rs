//! Moving in from other systems and out again: people, and the passwords that they have, as JSON
//! lines.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};

use crate::place::{Place, text};
use crate::support::stores::StorePair;
use crate::support::{App, Browser, PASSWORD};

/// The hash of [`PASSWORD`] as other programs made it; `src/adapters/argon/vectors.rs` has more.
pub const HASHES: &[(&str, &str)] = &[
    ("bcrypt-2b", "$2b$06$as/oLd1oXUmooQ1GDE.BxuF9kqApjpMyC0/fyhu/KrZkZvODjJvDO"),
    ("bcrypt-2y", "$2y$06$NAnMxSl127OJqFqNU5t0juNrvuC254Yrni7f9fw9zEyXs9hionzvi"),
    ("bcrypt-django", "bcrypt$$2b$05$SVALBwwj4JqqVd.JDh346ex3uwdska7Qx/38DbaUXqZBmaohqdHbO"),
    (
        "scrypt-phc",
        "$scrypt$ln=10,r=8,p=2$Y0ea1poJCyWCd+yPum+ZQQ$rEOxs0zEnBW3H0mHsDLZnLiGQdk+cgeSFHZKFzsSIpg",
    ),
    (
        "scrypt-original",
        "2048$8$1$63479ad69a090b258277ec8fba6f9941$412bfd5e5d7551b32511c1b02f808c7227946453a2c290e4c863e7ccd172f37e3d212fdaaded6c7ef18a747a2eb85efc816a5462c4b6ea5c88fba32c3a89b5c2",
    ),
    (
        "pbkdf2-django",
        "pbkdf2_sha256$1200$saltysaltsalt$awvcrr3Y83xoYyUmQArIvDaxUc0wvZtjOQrPnLKjGmM=",
    ),
    (
        "argon2i",
        "$argon2i$v=19$m=256,t=2,p=2$Y0ea1poJCyWCd+yPum+ZQQ$eVQHZTNsplmK9rJWtAj+s4Zu677Yt26j",
    ),
    (
        "argon2id",
        "$argon2id$v=19$m=256,t=2,p=2$Y0ea1poJCyWCd+yPum+ZQQ$bhFGs9OGI1U512EOIUGPUB6xhz9slz3L",
    ),
    ("ssha256", "{SSHA256}Cw57A8OrZba5x/o+z5yqtIFJADrIaaXTTDFghcVdVxlzb21lc2FsdA=="),
];

/// A second pool, where people have user names, groups and attributes of the pool's own.
const CLUB: &str = "[pools.eu_Club]\nname = \"Club\"\norigin = \"https://club.example.com\"\n    sign_in_with = [\"username\", \"email\", \"phone_number\"]\ncustom_attributes = [\"team\"]\n    signing_algorithm = \"ES256\"\n[pools.eu_Club.groups.staff]\n[pools.eu_Club.groups.chairs]\n";

/// A production configuration with two pools over the directory of this run.
pub async fn place() -> Place {
    let place = Place::new();
    place.configure(CLUB);
    let directory = StorePair::of_this_run(place.path()).await.directory;
    let file = place.path().join("vestibule.toml");
    let config = fs::read_to_string(&file).unwrap();
    fs::write(&file, config.replace("sqlite:data/d.db", &directory)).unwrap();
    let laid_out = place.run(&["migrate"]);
    assert!(laid_out.status.success(), "{}", text(&laid_out.stderr));
    place
}

pub fn write(place: &Place, name: &str, lines: impl IntoIterator<Item = Value>) {
    let lines: Vec<_> = lines.into_iter().map(|line| line.to_string()).collect();
    fs::write(place.path().join(name), lines.join("\n") + "\n").unwrap();
}

fn shop(email: &str, hash: &str) -> Value {
    json!({
        "attributes": { "email": email, "email_verified": "true" },
        "password_hash": hash,
    })
}

/// Everything of a pool, secrets too.
pub fn exported(place: &Place, pool: &str) -> String {
    let all = ["user", "export", "--pool", pool, "--with-password-hashes", "--with-authenticators"];
    let output = place.run(&all);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[tokio::test]
async fn people_bring_their_passwords_which_are_hashed_anew_when_they_first_sign_in() {
    let place = place().await;
    let people = HASHES.iter().map(|(name, hash)| shop(&format!("{name}@example.com"), hash));
    write(&place, "people.jsonl", people);
    let told = place.json(&["user", "import", "--pool", "eu_Shop", "people.jsonl"]);
    assert_eq!((&told["imported"], &told["bad"]), (&json!(HASHES.len()), &json!(0)));
    let before = exported(&place, "eu_Shop");
    assert!(!before.contains("$argon2id$v=19$m=19456"), "{before}");

    let serving = place.serve().await;
    let app = App::new(&serving.origin, "web");
    for (name, _) in HASHES {
        let email = format!("{name}@example.com");
        let mut browser = Browser::new(&serving.origin);
        let page = browser.page(&app.authorize()).await;
        let wrong = [("username", email.as_str()), ("password", "Wrong-Horse-9")];
        let page = browser.submit(&page, &wrong).await.page();
        let right = [("username", email.as_str()), ("password", PASSWORD)];
        browser.submit(&page, &right).await.away();
    }
    let after = exported(&place, "eu_Shop");
    let own = after.matches("$argon2id$v=19$m=19456,t=2,p=1$").count();
    assert_eq!(own, HASHES.len(), "{after}");
    for (name, _) in HASHES {
        app.sign_in(&mut Browser::new(&serving.origin), &format!("{name}@example.com")).await;
    }
    assert_eq!(exported(&place, "eu_Shop"), after, "hashed again without need");
}

/// That somebody agreed to a document, and may have withdrawn that.
fn consent(document: &str, withdrawn: Option<&str>) -> Value {
    let agreed = if withdrawn.is_some() { "2020-01-01T00:00:00Z" } else { "2022-01-01T00:00:00Z" };
    let own = json!({ "document": document, "version": "1", "language": "de",
        "client_id": "shop", "agreed": agreed });
    let mut own = own.as_object().unwrap().clone();
    own.extend(withdrawn.map(|when| ("withdrawn".to_owned(), when.into())));
    own.into()
}

/// One of each: status, factor, group, alias, attribute of the pool's own, moments.
pub fn club() -> Vec<Value> {
    let (_, bcrypt) = HASHES[0];
    let moment = "2021-02-03T04:05:06.789Z";
    vec![
        json!({ "username": "ada", "attributes": { "email": "Ada@Example.com",
            "email_verified": true, "custom:team": "blue, \"left\" \\ wing\nsecond line" },
            "groups": ["chairs", "staff"], "password_hash": bcrypt, "mfa_required": true,
            "second_steps": ["email_code", "text_code"], "preferred_step": "email_code",
            "authenticator": { "name": "Phone", "secret": "jbsw y3dp ehpk 3pxp jbsw y3dp",
            "created": moment },
            "authenticators": [{ "name": "Tablet", "secret": "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU" }],
            "consents": [consent("terms", None), consent("news", Some(moment)), consent("news", None)] }),
        json!({ "sub": "6f1c2f5e-0000-4000-8000-000000000001", "username": "Zoë", "enabled": false,
            "status": "FORCE_CHANGE_PASSWORD", "password_hash": bcrypt, "temporary_until": moment,
            "created": moment, "modified": moment, "signed_out": moment }),
        json!({ "username": "nopassword", "second_steps": ["text_code"], "attributes": { "phone_number": "+49 30 123456" } }),
        json!({ "username": "waiting", "status": "UNCONFIRMED", "password_hash": bcrypt }),
        json!({ "username": "elsewhere", "status": "EXTERNAL_PROVIDER" }),
        json!({ "username": "locked", "status": "FORCE_CHANGE_PASSWORD" }),
        json!({ "username": "مرحبا", "password_hash": HASHES[3].1 }),
    ]
}

#[tokio::test]
async fn what_goes_out_comes_in_again_the_same() {
    let (here, there) = (place().await, place().await);
    write(&here, "club.jsonl", club());
    let import = ["user", "import", "--pool", "eu_Club", "club.jsonl"];
    assert_eq!(here.json(&import)["imported"], 7);
    let out = exported(&here, "eu_Club");
    for words in [
        "RESET_REQUIRED",
        "UNCONFIRMED",
        "2021-02-03T04:05:06.789Z",
        "JBSWY3DPEHPK3PXP",
        "2020-01-01",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
    fs::write(there.path().join("club.jsonl"), &out).unwrap();
    assert_eq!(there.json(&import)["imported"], 7);
    assert_eq!(exported(&there, "eu_Club"), out);
    // And back again, where everybody is there already; and into the other pool not by accident.
    fs::write(here.path().join("club.jsonl"), &out).unwrap();
    assert_eq!(here.json(&import)["there_already"], 7);
    assert_eq!(exported(&here, "eu_Club"), out);
    assert_eq!(exported(&here, "eu_Shop"), "");
    let shown = there.json(&["user", "show", "--pool", "eu_Club", "ada@example.com"]);
    assert_eq!(shown["groups"], json!(["chairs", "staff"]));
    assert_eq!(shown["authenticators"], json!(["Phone", "Tablet"]));
    assert_eq!(shown["agreed"], json!(["news@1", "terms@1"]));
    let locked = there.json(&["user", "show", "--pool", "eu_Club", "locked"]);
    assert_eq!(locked["status"], "RESET_REQUIRED");
}

#[tokio::test]
async fn secrets_go_out_only_when_asked_for_and_to_a_file_of_nobody_elses() {
    let place = place().await;
    write(&place, "club.jsonl", club());
    place.json(&["user", "import", "--pool", "eu_Club", "club.jsonl"]);
    let plain = text(&place.run(&["user", "export", "--pool", "eu_Club"]).stdout);
    assert_eq!(plain.lines().count(), 7);
    for secret in ["password_hash", "$2b$", "authenticator", "JBSW", "temporary_until"] {
        assert!(!plain.contains(secret), "{secret}: {plain}");
    }
    let export = ["user", "export", "--pool", "eu_Club", "--to", "out.jsonl"];
    assert_eq!(place.json(&export)["exported"], 7);
    let file = place.path().join("out.jsonl");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_to_string(&file).unwrap(), plain);
    place.fails(&export, 6, "there already");
    assert!(!place.path().join("out.jsonl.part").exists());
}

/// A line that cannot be, and what is told of it.
const BROKEN: &[(&str, &str)] = &[
    ("{", "not a JSON object"),
    ("[]", "not a JSON object"),
    (r#"{"username": "a", "colour": 1}"#, "unknown field `colour`"),
    (r#"{"attributes": {"email": "a@example.com"}}"#, "`username` is missing"),
    (r#"{"username": "a\u0000b"}"#, "cannot be a user name"),
    (r#"{"username": "a@example.com"}"#, "reads like an e-mail address"),
    (r#"{"username": "a", "sub": "7"}"#, "`sub` is `7`"),
    (r#"{"username": "a", "status": "ARCHIVED"}"#, "write one of UNCONFIRMED, CONFIRMED"),
    (r#"{"username": "a", "groups": ["nobles"]}"#, "no group `nobles`"),
    (r#"{"username": "a", "attributes": {"shoe": "42"}}"#, "no attribute `shoe`"),
    (r#"{"username": "a", "attributes": {"name": ["x"]}}"#, "is not a text"),
    (r#"{"username": "a", "attributes": {"name": "a\u0000"}}"#, "NUL"),
    (r#"{"username": "a", "attributes": {"email": "nowhere"}}"#, "not an e-mail address"),
    (r#"{"username": "a", "attributes": {"phone_number": "110"}}"#, "not a phone number"),
    (r#"{"username": "a", "attributes": {"email_verified": "yes"}}"#, "write true or false"),
    (r#"{"username": "a", "password_hash": "secret"}"#, "no hash of a kind"),
    (
        r#"{"username": "a", "password_hash": "$2b$31$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui"}"#,
        "cost 31 is above 14",
    ),
    (
        r#"{"username": "a", "temporary_until": "2026-01-01T00:00:00Z"}"#,
        "without a `password_hash`",
    ),
    (r#"{"username": "a", "created": "yesterday"}"#, "write a moment like"),
    (r#"{"username": "a", "authenticator": {"secret": "0189"}}"#, "not base 32"),
    (
        r#"{"username": "a", "consents": [{"document": "a b", "version": "1", "language": "en", "client_id": "shop", "agreed": "2026-01-01T00:00:00Z"}]}"#,
        "`consents` has `a b` in version `1`",
    ),
    (
        r#"{"username": "a", "consents": [{"document": "a", "version": "1", "language": "", "client_id": "shop", "agreed": "2026-01-01T00:00:00Z"}]}"#,
        "write a tag like `en`",
    ),
    (
        r#"{"username": "a", "consents": [{"document": "a", "version": "1", "language": "en", "client_id": "my shop", "agreed": "2026-01-01T00:00:00Z"}]}"#,
        "`consents.client_id` is `my shop`",
    ),
    (
        r#"{"username": "a", "consents": [{"document": "a", "version": "1", "language": "en", "client_id": "shop", "agreed": "once"}]}"#,
        "`consents.agreed` is `once`",
    ),
    (r#"{"username": "a", "consents": [{"document": "a"}]}"#, "missing field `version`"),
    (r#"{"username": "a", "enabled": "no"}"#, "expected a boolean"),
    (r#"{"username": "ADA"}"#, "somebody else has this username"),
    (
        r#"{"username": "b", "attributes": {"email": "ada@example.com", "email_verified": "true"}}"#,
        "somebody else has this email",
    ),
    (r#"{"username": "c", "sub": "6f1c2f5e-0000-4000-8000-000000000001"}"#, "`Zoë` has it"),
    (r#"{"username": "gone"}"#, "was deleted here"),
];

#[tokio::test]
async fn a_bad_line_is_told_by_its_number_and_nothing_of_it_is_written() {
    let place = place().await;
    let mut before = club();
    before.push(json!({ "username": "gone" }));
    before[0]["sub"] = json!("6f1c2f5e-0000-4000-8000-000000000002");
    write(&place, "club.jsonl", before);
    assert_eq!(place.json(&["user", "import", "--pool", "eu_Club", "club.jsonl"])["imported"], 8);
    place.json(&["user", "delete", "--pool", "eu_Club", "--yes", "gone"]);
    let untouched = exported(&place, "eu_Club");

    let mut file = String::new();
    for (line, _) in BROKEN {
        file.push_str(line);
        file.push_str("\n\n");
    }
    let long = json!({ "username": "x".repeat(2 * 1024 * 1024) });
    let mut bytes = format!("{file}{long}\n").into_bytes();
    bytes.extend_from_slice(b"{\"username\": \"\xff\"}\n{\"username\": \"good\"}");
    fs::write(place.path().join("bad.jsonl"), bytes).unwrap();
    let import = ["user", "import", "--pool", "eu_Club", "bad.jsonl"];

    let checked = place.run(&[&import[..], &["--check"]].concat());
    assert_eq!(checked.status.code(), Some(1));
    assert_eq!(exported(&place, "eu_Club"), untouched);

    let output = place.run(&import);
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    let lines: Vec<_> = told.lines().collect();
    for (number, (line, what)) in BROKEN.iter().enumerate() {
        let place = format!("bad.jsonl:{}: ", 2 * number + 1);
        let told = lines.iter().find(|told| told.starts_with(&place));
        assert!(told.is_some_and(|told| told.contains(what)), "{line}: {told:?}");
    }
    for (number, what) in [(1, "longer than"), (2, "not in UTF-8")] {
        let place = format!("bad.jsonl:{}: ", 2 * BROKEN.len() + number);
        assert!(lines.iter().any(|told| told.starts_with(&place) && told.contains(what)), "{told}");
    }
    let bad = format!("bad lines: {}", BROKEN.len() + 2);
    assert!(lines.last().unwrap().contains(&bad), "{told}");
    let after = exported(&place, "eu_Club");
    let new: Vec<_> = after.lines().filter(|line| !untouched.contains(line)).collect();
    assert!(matches!(new.as_slice(), [one] if one.contains("\"good\"")), "{new:?}");
    assert!(!after.contains('\0') && untouched.lines().all(|line| after.contains(line)));
}

#[tokio::test]
async fn mistakes_go_to_a_file_and_have_a_limit() {
    let place = place().await;
    let bad = (0..50).map(|_| json!({ "nobody": 1 }));
    write(&place, "bad.jsonl", bad.chain([json!({ "username": "late" })]));
    let import = ["user", "import", "--pool", "eu_Club", "bad.jsonl", "--report", "report.txt"];
    let stopped = [&import[..], &["--stop-after", "3"]].concat();
    place.fails(&stopped, 1, "stopped at 3 bad lines");
    let report = || fs::read_to_string(place.path().join("report.txt")).unwrap();
    assert_eq!(report().lines().count(), 3);
    assert_eq!(exported(&place, "eu_Club"), "");
    place.fails(&import, 1, "bad lines: 50");
    assert_eq!(report().lines().count(), 50);
    assert!(report().starts_with("bad.jsonl:1: "), "{}", report());
    assert!(exported(&place, "eu_Club").contains("late"));
    place.fails(&["user", "import", "bad.jsonl"], 1, "--pool");
    place.fails(&["user", "import", "--pool", "eu_Club", "nowhere.jsonl"], 1, "nowhere.jsonl");
}

#[tokio::test]
async fn what_was_killed_half_way_goes_on_where_it_was() {
    let place = place().await;
    let people: Vec<_> = (0..1500).map(|n| json!({ "username": format!("u{n}") })).collect();
    write(&place, "many.jsonl", people);
    let whole = fs::read_to_string(place.path().join("many.jsonl")).unwrap();
    let import = ["user", "import", "--pool", "eu_Club", "-"];
    let mut command = place.command(&import);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let half = whole.lines().take(700).collect::<Vec<_>>().join("\n") + "\n";
    input.write_all(half.as_bytes()).unwrap();
    let written = || exported(&place, "eu_Club").lines().count() as u64;
    while written() < 200 {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let before = written();
    assert!((200..1500).contains(&before), "{before}");
    let told = place.json(&["user", "import", "--pool", "eu_Club", "many.jsonl"]);
    assert_eq!(told["there_already"], json!(before));
    assert_eq!(told["imported"], json!(1500 - before));
    assert_eq!(written(), 1500);
}

#[tokio::test]
async fn the_audit_log_tells_who_moved_whom() {
    let place = place().await;
    let file = place.path().join("vestibule.toml");
    let config = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{config}\n[audit]\ntarget = \"file\"\nfile = \"audit.jsonl\"\n"))
        .unwrap();
    write(&place, "club.jsonl", club());
    place.json(&["user", "import", "--pool", "eu_Club", "club.jsonl"]);
    exported(&place, "eu_Club");
    let log = fs::read_to_string(place.path().join("audit.jsonl")).unwrap();
    let events: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<_> = events.iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(told, ["users_imported", "users_exported"]);
    assert_eq!(events[0]["file"], "club.jsonl");
    assert_eq!(events[1]["secrets"], "password_hashes authenticators");
    assert!(!log.contains("$2b$"), "{log}");
}
