//! The command line and a served production configuration, as a process of its own.

use serde_json::{Value, json};

use crate::place::{KEY, Place, text, until};
use crate::support::{App, Browser};

#[tokio::test]
async fn a_log_in_a_file_has_no_colours() {
    let place = Place::new();
    assert!(place.run(&["migrate"]).status.success());
    let _serving = place.serve().await;
    let log = std::fs::read_to_string(place.path().join("log")).unwrap();
    assert!(log.contains("Ready") && !log.contains('\x1b'), "{log}");
}

#[tokio::test]
async fn nothing_is_served_before_the_database_is_laid_out() {
    let place = Place::new();
    place.fails(&["serve"], 5, "vestibule migrate");
    place.fails(&["user", "list"], 5, "vestibule migrate");
    place.fails(&["check"], 5, "vestibule migrate");
    assert!(place.run(&["migrate"]).status.success());
    assert!(place.run(&["migrate"]).status.success());
    assert!(place.run(&["check"]).status.success());
}

#[tokio::test]
async fn a_check_tells_whether_the_master_key_is_the_right_one() {
    let place = Place::new();
    assert!(place.run(&["migrate"]).status.success());
    place.json(&["keys", "rotate", "--force"]);
    let told = text(&place.run(&["check"]).stdout);
    assert!(told.contains("signing keys that this master key opens: "), "{told}");
    assert!(!told.contains("opens: 0"), "{told}");
    let file = place.path().join("vestibule.toml");
    let right = std::fs::read_to_string(&file).unwrap();
    let other = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    std::fs::write(&file, right.replace(KEY, other)).unwrap();
    place.fails(&["check"], 5, "signing key");
}

#[tokio::test]
async fn mistakes_are_told_by_place_and_code() {
    let place = Place::new();
    place.configure("[pools.eu_Shop.clients.web2]\nflow = [\"code\"]\n[servr]\nx = 1\n");
    let output = place.run(&["check"]);
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(
        told.contains("vestibule.toml:") && told.contains("flow") && told.contains("servr"),
        "{told}"
    );
    place.fails(&["user", "shout"], 2, "unrecognized subcommand");
    place.fails(&["--config", "nowhere.toml", "check"], 3, "nowhere.toml");
}

#[tokio::test]
async fn people_are_managed_from_the_terminal() {
    let place = Place::new();
    place.run(&["migrate"]);
    let added = place.json(&["user", "add", "ada@example.com", "-a", "given_name=Ada"]);
    assert!(added["password"].as_str().unwrap().len() >= 16);
    place.fails(&["user", "add", "Ada@Example.com"], 6, "already");
    place.fails(&["user", "add", "ada"], 1, "phone number");
    place.fails(&["user", "add", "b@example.com", "-a", "colour=red"], 6, "no attribute `colour`");
    place.fails(&["user", "add", "b@example.com", "--group", "x"], 6, "no group `x`");
    let short =
        place.with_input(&["user", "set-password", "ada@example.com", "--stdin"], "short\n");
    assert_eq!(short.status.code(), Some(1));
    assert!(text(&short.stderr).contains("at least"), "{}", text(&short.stderr));
    let set = ["user", "set-password", "ada@example.com", "--stdin", "--permanent", "--json"];
    assert!(place.with_input(&set, "Correct-Horse-9\n").status.success());
    assert_eq!(place.json(&["user", "show", "ADA@example.com"])["status"], "CONFIRMED");
    assert_eq!(place.json(&["user", "disable", "ada@example.com"])["enabled"], false);
    assert_eq!(place.json(&["user", "enable", "ada@example.com"])["enabled"], true);
    assert_eq!(place.json(&["user", "reset-mfa", "ada@example.com"])["removed"], false);
    let reset = place.json(&["user", "reset-mfa", "--passkeys", "ada@example.com"]);
    assert_eq!((&reset["removed"], &reset["passkeys"]), (&json!(false), &json!(0)));
    assert_eq!(place.json(&["user", "stop-lost-factor", "ada@example.com"])["stopped"], false);
    let shown = place.json(&["user", "show", "ada@example.com"]);
    assert!(shown["lost_factor"].is_null() && shown["has_password"] == true, "{shown}");
    assert_eq!((&shown["passkeys"], &shown["trusted_browsers"]), (&json!([]), &json!([])));
    assert!(place.json(&["user", "sign-out", "ada@example.com"])["signed_out"].is_string());
    let listed = place.json(&["user", "list"]);
    assert_eq!(listed.as_array().unwrap().len(), 1);
    let last = listed[0]["sub"].as_str().unwrap();
    assert_eq!(place.json(&["user", "list", "--after", last]), json!([]));
    let nobody = "00000000-0000-4000-8000-000000000000";
    place.fails(&["user", "list", "--after", nobody], 6, "any more");
    place.fails(&["user", "delete", "ada@example.com"], 1, "--yes");
    assert_eq!(place.json(&["user", "delete", "--yes", "ada@example.com"])["removed"], true);
    place.fails(&["user", "show", "ada@example.com"], 6, "nobody");
}

#[tokio::test]
async fn a_client_that_is_added_by_command_works_without_a_restart() {
    let place = Place::new();
    place.run(&["migrate"]);
    let serving = place.serve().await;
    let added = place.json(&[
        "client",
        "add",
        "extra",
        "--flow",
        "code",
        "--confidential",
        "--scope",
        "openid",
        "--callback-url",
        "http://127.0.0.1:9/callback",
    ]);
    let secret = added["client_secret"].as_str().unwrap().to_owned();
    let app = App::new(&serving.origin, "extra");
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x")];
    let known = async || {
        let answer = app.post("/oauth2/token", &form, Some(("extra", &secret))).await;
        answer.error().1 == "invalid_grant"
    };
    until(known).await;
    let second = place.json(&["client", "rotate-secret", "extra"]);
    let second = second["client_secret"].as_str().unwrap().to_owned();
    let with = async |secret: &str| {
        app.post("/oauth2/token", &form, Some(("extra", secret))).await.error().1
    };
    until(async || with(&second).await == "invalid_grant").await;
    assert_eq!(with(&secret).await, "invalid_grant");
    place.json(&["client", "rotate-secret", "extra"]);
    until(async || with(&secret).await == "invalid_client").await;
    assert_eq!(with(&second).await, "invalid_grant");
    place.fails(&["client", "rotate-secret", "web"], 1, "public client");
    place.fails(&["client", "add", "extra", "--flow", "code"], 1, "callback_urls");
}

#[tokio::test]
async fn rotated_keys_sign_and_the_old_ones_still_verify() {
    let place = Place::new();
    place.run(&["migrate"]);
    let serving = place.serve().await;
    let add = ["user", "add", "ada@example.com", "--stdin", "--permanent", "--json"];
    assert!(place.with_input(&add, "Correct-Horse-9\n").status.success());
    let app = App::new(&serving.origin, "web");
    let before = app.tokens(&mut Browser::new(&serving.origin), "ada@example.com").await;
    place.fails(&["keys", "rotate"], 1, "--force");
    let keys = place.json(&["keys", "rotate", "--force"]);
    let previous: Vec<_> =
        keys.as_array().unwrap().iter().filter(|k| k["state"] == "previous").collect();
    assert_eq!(previous.len(), 2, "{keys}");
    let old = previous.iter().find(|key| key["use"] == "access").unwrap()["kid"].as_str().unwrap();
    let published =
        async |kid: &str| app.get("/eu_Shop/.well-known/jwks.json", None).await.body.contains(kid);
    let signs_with_old = async || {
        let tokens = app.tokens(&mut Browser::new(&serving.origin), "ada@example.com").await;
        crate::support::app::header(tokens.access())["kid"] == old
    };
    until(async || !signs_with_old().await).await;
    assert!(published(old).await);
    assert_eq!(app.user_info(before.access()).await.status, 200);
    assert!(place.run(&["keys", "retire", old]).status.success());
    until(async || !published(old).await).await;
    assert_eq!(app.user_info(before.access()).await.status, 401);
    place.fails(&["keys", "retire", old], 6, "no previous key");
}

#[tokio::test]
async fn a_reload_brings_new_clients_and_a_bad_file_changes_nothing() {
    let place = Place::new();
    place.run(&["migrate"]);
    let serving = place.serve().await;
    let app = App::new(&serving.origin, "late");
    let goes_to = async || {
        let mut browser = Browser::new(&serving.origin);
        browser.raw(&app.authorize_with(&[("scope", "openid")])).await.location().to_owned()
    };
    assert!(goes_to().await.starts_with("/error"));
    let late = "[pools.eu_Shop.clients.late]\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
                callback_urls = [\"http://127.0.0.1:9/callback\"]\n";
    place.configure(late);
    serving.signal("-HUP");
    until(async || goes_to().await.starts_with("/login")).await;
    place.configure("[pools.eu_Shop.clients.late]\nflows = [\"nonsense\"]\n");
    serving.signal("-HUP");
    let log = || std::fs::read_to_string(place.path().join("log")).unwrap();
    until(async || log().contains("Not reloaded")).await;
    assert!(log().contains("nonsense"), "{}", log());
    assert!(goes_to().await.starts_with("/login"));
    place.configure("");
    serving.signal("-HUP");
    until(async || goes_to().await.starts_with("/error")).await;
}

#[tokio::test]
async fn a_confidential_client_without_a_secret_proves_nothing() {
    let place = Place::new();
    place.run(&["migrate"]);
    let serving = place.serve().await;
    let app = App::new(&serving.origin, "api");
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x"), ("client_id", "api")];
    assert_eq!(app.post("/oauth2/token", &form, None).await.error().1, "invalid_client");
    let basic = app.post("/oauth2/token", &form, Some(("api", ""))).await;
    assert_eq!(basic.error().1, "invalid_client");
    let secret = place.json(&["client", "rotate-secret", "api"]);
    let secret = secret["client_secret"].as_str().unwrap().to_owned();
    let known = async || {
        app.post("/oauth2/token", &form, Some(("api", &secret))).await.error().1 == "invalid_grant"
    };
    until(known).await;
    assert_eq!(app.post("/oauth2/token", &form, None).await.error().1, "invalid_client");
}

#[tokio::test]
async fn it_stops_when_it_is_told_to() {
    let place = Place::new();
    place.run(&["migrate"]);
    let mut serving = place.serve().await;
    serving.signal("-TERM");
    let mut code = None;
    until(async || {
        code = serving.child.try_wait().unwrap();
        code.is_some()
    })
    .await;
    assert!(code.unwrap().success());
}

#[test]
fn help_schema_example_and_completions_print() {
    let place = Place::new();
    for (arguments, words) in [
        (&["--help"][..], "Exit codes"),
        (&["user", "add", "--help"], "--deliver"),
        (&["config", "schema"], "\"$schema\""),
        (&["config", "example"], "[server]"),
        (&["completion", "bash"], "_vestibule"),
        (&["completion", "fish"], "complete -c vestibule"),
        (&["--version"], "vestibule "),
    ] {
        let output = place.run(arguments);
        assert!(output.status.success(), "{arguments:?}");
        assert!(text(&output.stdout).contains(words), "{arguments:?}: {}", text(&output.stdout));
    }
}

#[tokio::test]
async fn the_log_holds_each_request_by_the_id_that_its_page_shows() {
    for (lines, expected) in [("", true), ("log_requests = false", false)] {
        let place = Place::new();
        place.configure_server(&format!("log_format = \"json\"\n{lines}"), "");
        place.run(&["migrate"]);
        let serving = place.serve().await;
        let answer = reqwest::get(format!("{}/nowhere", serving.origin)).await.unwrap();
        let id = answer.headers()["x-amz-cognito-request-id"].to_str().unwrap().to_owned();
        assert!(answer.text().await.unwrap().contains(&id));
        drop(serving);
        let log = std::fs::read_to_string(place.path().join("log")).unwrap();
        let lines: Vec<Value> =
            log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(lines.iter().any(|line| line["message"] == "Ready"), "{log}");
        let found = lines.iter().find(|line| line["request.id"] == id.as_str());
        assert_eq!(found.is_some(), expected, "{log}");
        if let Some(line) = found {
            assert_eq!(line["status"], 404);
        }
    }
}

#[test]
fn a_theme_is_begun_checked_and_refused_with_file_and_key() {
    let place = Place::new();
    place.configure_server("themes = \"looks\"", "");
    place.fails(&["theme", "check"], 6, "there is no folder looks");
    assert_eq!(place.json(&["theme", "check", "default"])[0]["theme"], "default");
    std::fs::create_dir(place.path().join("looks")).unwrap();
    let begun = place.json(&["theme", "new", "acme"]);
    assert_eq!(begun["file"], "looks/acme/theme.toml");
    place.fails(&["theme", "new", "acme"], 6, "is there already");
    place.fails(&["theme", "new", "../out"], 1, "is not the name of a theme");
    let checked = place.json(&["theme", "check"]);
    let names: Vec<_> = checked.as_array().unwrap().iter().map(|own| &own["theme"]).collect();
    assert_eq!(names, ["acme", "default"]);
    assert!(checked[0]["style_bytes"].as_u64().unwrap() > 1000);
    let broken = place.path().join("looks/broken");
    std::fs::create_dir(&broken).unwrap();
    std::fs::write(broken.join("theme.toml"), "extends = \"amce\"\n[light]\nlink = \"#ccc\"")
        .unwrap();
    let whole = ["looks/broken/theme.toml:1:11: extends is no theme here; did you mean `acme`?"];
    place.fails(&["theme", "check"], 3, whole[0]);
    place.fails(&["theme", "check", "looks/broken"], 3, "looks/broken/theme.toml:3:8: light.link");
    assert_eq!(place.json(&["theme", "check", "acme"]).as_array().unwrap().len(), 1);
    assert_eq!(place.json(&["theme", "check", "looks/acme"]).as_array().unwrap().len(), 1);
    place.fails(&["theme", "check", "nobody"], 6, "there is no theme");
    let schema = place.run(&["theme", "schema"]).stdout;
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    assert_eq!(schema["title"], "A theme of Vestibule");
}

#[test]
fn a_theme_is_previewed_as_files_that_hold_together() {
    let place = Place::new();
    place.configure_server("themes = \"looks\"", "");
    std::fs::create_dir(place.path().join("looks")).unwrap();
    place.json(&["theme", "new", "acme"]);
    let asked = ["theme", "preview", "acme", "--languages", "ar,en-XA", "--into", "shown"];
    let made = place.json(&asked);
    assert_eq!(made["open"], "shown/index.html");
    let read = |file: &str| std::fs::read_to_string(place.path().join(file)).unwrap();
    let (index, sheet) = (read("shown/index.html"), read("shown/acme.ar.dark.html"));
    let pages = index.matches("<li>").count();
    assert_eq!(made["pages"].as_u64().unwrap(), pages as u64);
    assert_eq!(sheet.matches("<iframe").count() * 4, pages, "two languages in two modes");
    let page = read("shown/acme/ar/dark/sign_in.plain.html");
    assert!(page.contains("dir=\"rtl\"") && !page.contains("=\"/assets/"));
    let style = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap();
    let style = style.split('"').next().unwrap().trim_start_matches("../");
    let style = read(&format!("shown/{style}"));
    assert!(style.contains("color-scheme:dark") && !style.contains("color-scheme:light"));
    place.json(&asked);
    place.fails(&["theme", "preview", "acme", "--into", "looks"], 1, "holds something else");
    place.fails(&["theme", "preview", "acme", "--languages", "xx"], 6, "no language `xx`");
}
