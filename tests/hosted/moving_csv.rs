//! Moving in and out with the file that the original imports (directory reference, section 16).

use std::fs;

use serde_json::json;

use crate::moving::{HASHES, club, exported, place, write};
use crate::place::text;
use crate::support::{App, Browser};

const COLUMNS: &str = "name,given_name,family_name,middle_name,nickname,preferred_username,profile,\
    picture,website,email,email_verified,gender,birthdate,zoneinfo,locale,phone_number,\
    phone_number_verified,address,updated_at,custom:team,cognito:mfa_enabled,cognito:username";

/// A row of these columns with nothing but what is told.
fn row(header: &str, cells: &[(&str, &str)]) -> String {
    let cell = |column| cells.iter().find(|(name, _)| *name == column).map_or("", |(_, v)| *v);
    header.split(',').map(cell).collect::<Vec<_>>().join(",")
}

#[tokio::test]
async fn the_csv_of_the_original_comes_in_and_asks_for_new_passwords() {
    let place = place().await;
    let header = place.run(&["user", "import", "--header", "--pool", "eu_Club"]);
    assert_eq!(text(&header.stdout).trim_end(), COLUMNS);
    let ada = [
        ("cognito:username", "ada"),
        ("cognito:mfa_enabled", "TRUE"),
        ("email", "ada@example.com"),
        ("email_verified", "true"),
        ("birthdate", "12/31/1980"),
        ("address", "1 Main Street\\, Springfield"),
        ("custom:team", "\"blue\""),
        ("updated_at", "1700000000"),
    ];
    let zoe = [
        ("cognito:username", "zoë"),
        ("cognito:mfa_enabled", "false"),
        ("phone_number", "+4930123456"),
        ("phone_number_verified", "true"),
    ];
    let file = format!("{COLUMNS}\r\n{}\r\n{}\r\n", row(COLUMNS, &ada), row(COLUMNS, &zoe));
    fs::write(place.path().join("users.csv"), &file).unwrap();
    let import = ["user", "import", "--csv", "--pool", "eu_Club", "users.csv"];
    assert_eq!(place.json(&import)["imported"], 2);
    assert_eq!(place.json(&import)["there_already"], 2);
    let shown = place.json(&["user", "show", "--pool", "eu_Club", "ada@example.com"]);
    assert_eq!(shown["status"], "RESET_REQUIRED");
    assert_eq!((&shown["has_password"], &shown["mfa_required"]), (&json!(false), &json!(true)));
    let attributes = &shown["attributes"];
    assert_eq!(attributes["birthdate"], "1980-12-31");
    assert_eq!(attributes["address"], "1 Main Street, Springfield");
    assert_eq!(attributes["custom:team"], "\"blue\"");
    let zoe = place.json(&["user", "show", "--pool", "eu_Club", "+49 30 123456"]);
    assert_eq!(zoe["username"], "zoë");

    // Out again as it came in, but for the order, and into another installation.
    let out = text(&place.run(&["user", "export", "--csv", "--pool", "eu_Club"]).stdout);
    let other = self::place().await;
    fs::write(other.path().join("users.csv"), &out).unwrap();
    assert_eq!(other.json(&import)["imported"], 2);
    assert_eq!(text(&other.run(&["user", "export", "--csv", "--pool", "eu_Club"]).stdout), out);
    assert!(out.contains("12/31/1980") && out.contains("Street\\, Spring"), "{out}");
}

#[tokio::test]
async fn a_csv_in_another_order_brings_hashes_and_ids() {
    let place = place().await;
    let columns = "password_hash,cognito:username,cognito:mfa_enabled,email_verified,email";
    let sub = "6f1c2f5e-0000-4000-8000-00000000000a";
    let (_, hash) = HASHES[4];
    let rows = format!(
        "{columns}\n{hash},{sub},false,true,ada@example.com\n,,false,true,bob@example.com\n"
    );
    fs::write(place.path().join("users.csv"), rows).unwrap();
    let import = ["user", "import", "--csv", "--pool", "eu_Shop", "users.csv"];
    assert_eq!(place.json(&import)["imported"], 2);
    let show = |name| place.json(&["user", "show", "--pool", "eu_Shop", name]);
    assert_eq!(show("ada@example.com")["sub"], sub);
    assert_eq!(show("ada@example.com")["status"], "CONFIRMED");
    assert_eq!(show("bob@example.com")["status"], "RESET_REQUIRED");
    let serving = place.serve().await;
    let app = App::new(&serving.origin, "web");
    app.sign_in(&mut Browser::new(&serving.origin), "ada@example.com").await;
    let all = ["user", "export", "--csv", "--pool", "eu_Shop"];
    assert!(!text(&place.run(&all).stdout).contains('$'));
    let with = [&all[..], &["--with-password-hashes"]].concat();
    assert!(text(&place.run(&with).stdout).contains("$argon2id$v=19$m=19456\\,t=2\\,p=1$"));
}

#[tokio::test]
async fn a_bad_row_of_a_csv_is_told_by_its_number() {
    let place = place().await;
    let columns = "cognito:username,cognito:mfa_enabled,email_verified,email,birthdate,updated_at";
    let rows = [
        ("a,false,true,a@example.com,", "5 values for 6 columns"),
        ("a,false,true,\"a,b\"@example.com,,", "7 values for 6 columns"),
        ("a,false,false,a@example.com,,", "neither email nor phone_number"),
        ("a,false,true,,,", "neither email nor phone_number"),
        ("a,maybe,true,a@example.com,,", "write true or false"),
        ("a,false,true,a@example.com,31/12/1980,", "write a day like"),
        ("a,false,true,a@example.com,,now", "write seconds"),
        (",false,true,a@example.com,,", "`username` is missing"),
        ("a,false,true,nowhere,,", "not an e-mail address"),
    ];
    let long = format!("a,false,true,a@example.com,{},", "x".repeat(16_000));
    let lines =
        rows.iter().map(|(row, _)| *row).chain([long.as_str(), "ok,false,true,o@example.com,,"]);
    let file = [columns].into_iter().chain(lines).collect::<Vec<_>>().join("\n");
    fs::write(place.path().join("users.csv"), file).unwrap();
    let import = ["user", "import", "--csv", "--pool", "eu_Club", "users.csv"];
    let output = place.run(&import);
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for (number, (row, what)) in rows.iter().chain([&("", "longer than 16000")]).enumerate() {
        let place = format!("users.csv:{}: ", number + 2);
        let line = told.lines().find(|line| line.starts_with(&place));
        assert!(line.is_some_and(|line| line.contains(what)), "{row}: {told}");
    }
    assert_eq!(exported(&place, "eu_Club").lines().count(), 1);

    let headed = |header: &str, what: &str| {
        fs::write(place.path().join("users.csv"), header).unwrap();
        place.fails(&import, 1, what);
    };
    headed("", "the file is empty");
    headed("cognito:username,email", "`cognito:mfa_enabled` is missing");
    headed("cognito:username,cognito:mfa_enabled,shoe", "no column `shoe`");
    headed("email,cognito:username,cognito:mfa_enabled,email", "is there twice");
}

#[tokio::test]
async fn what_a_csv_cannot_hold_is_told_instead_of_written() {
    let place = place().await;
    write(&place, "club.jsonl", club());
    place.json(&["user", "import", "--pool", "eu_Club", "club.jsonl"]);
    place.fails(&["user", "export", "--csv", "--pool", "eu_Club"], 1, "export JSON lines instead");
    let to = ["user", "export", "--csv", "--pool", "eu_Club", "--to", "out.csv"];
    place.fails(&to, 1, "custom:team");
    let left = |name: &str| place.path().join(name).exists();
    assert!(!left("out.csv") && !left("out.csv.part"));
}
