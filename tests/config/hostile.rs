//! Files that are none, and whatever else one could write: complaints, never a panic.

use proptest::prelude::*;

use crate::{BASE, folder, load, load_path};

/// Files that nobody writes by mistake.
fn hostile_files() -> Vec<Vec<u8>> {
    let deep = 100_000;
    let dotted = |segments: usize| vec!["a"; segments].join(".");
    let inline = "{ x.x.x.x.x.x.x.x = ".repeat(79) + "1" + &"}".repeat(79);
    let texts = [
        "a = 1\n".repeat(100_000),
        (0..50_000).map(|n| format!("k{n} = 1\n")).collect::<Vec<_>>().concat(),
        format!("{} = 1", dotted(deep)),
        format!("[{}]", dotted(deep)),
        format!("[{}]\n{}.y = {inline}", dotted(79), dotted(79)),
        format!("a = {}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("a = {}", "{ a = ".repeat(deep)),
        format!("{} = 1", "k".repeat(1_000_000)),
        format!("[server]\nworkers = {}", "9".repeat(100_000)),
        format!("[server]\nlog_format = \"{}\"", "x".repeat(100_000)),
        "[pools.\"\"]\n[pools.\"\\u0000\"]\n[pools.\"..\".clients.\"../..\"]".to_owned(),
        "[[pools]]\n[[server]]\n[[demo.users]]\n[demo.users.x]\n".to_owned(),
        "\u{feff}\u{feff}[server]".to_owned(),
        "\0".to_owned(),
        "a = \"\0\"".to_owned(),
        "a = \"\"\"\n".to_owned(),
    ];
    let bytes = [b"\xff\xfe".to_vec(), vec![b'x'; 5 * 1024 * 1024], vec![0; 1024]];
    texts.into_iter().map(String::into_bytes).chain(bytes).collect()
}

#[test]
fn hostile_files_are_complaints() {
    for text in hostile_files() {
        let begin = String::from_utf8_lossy(&text[..text.len().min(60)]).into_owned();
        let told = load(&folder(&[("a.toml", text)]), &[]).expect_err(&begin);
        assert!((1..=1000).contains(&told.len()), "{begin}: {}", told.len());
        assert!(told.iter().all(|line| line.len() < 4000), "{begin}");
    }
}

#[test]
fn text_that_is_not_utf_8_is_found_by_line() {
    let text = b"[server]\nworkers = 1\nx = \"\xc3\x28\"".as_slice();
    let told = load(&folder(&[("a.toml", text)]), &[]);
    assert_eq!(told.unwrap_err(), ["a.toml:3:6: is not UTF-8 text here; save it as UTF-8"]);
}

#[test]
fn a_byte_order_mark_and_windows_lines_are_taken() {
    let text = format!("\u{feff}{}", BASE.replace('\n', "\r\n"));
    assert!(load(&folder(&[("a.toml", text)]), &[]).is_ok());
}

#[test]
fn what_is_not_there_is_named() {
    let empty = folder::<&str>(&[]);
    let told = load(&empty, &[]).unwrap_err();
    assert!(told[0].contains("is a folder without configuration"), "{told:?}");
    let told = load_path(&empty.path().join("nowhere.toml"), &[]).unwrap_err();
    assert!(told[0].contains("nowhere.toml: cannot be read"), "{told:?}");
}

const PIECES: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ".",
    ",",
    "\n",
    "\"",
    "'",
    " ",
    "#",
    "\"\"\"",
    "é",
    "\0",
    "server",
    "stores",
    "pools",
    "demo",
    "users",
    "eu_A",
    "clients",
    "app",
    "[server]\n",
    "[pools.eu_A]\n",
    "[pools.eu_A.clients.app]\n",
    "[[demo.users]]\n",
    "\"env:X\"",
    "\"file:.\"",
    "1",
    "-0",
    "1.5",
    "true",
    "1979-05-27",
    "\"https://a.example\"",
    "scopes = [\"openid\"]\n",
    "flows = []\n",
    "origin = \"https://a.example\"\n",
    "enabled = true\n",
    "master_key = \"\"\n",
    "callback_urls = ",
    "[\"https://a.example/\"]\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn no_text_makes_it_panic(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40),
    ) {
        let told = load(&folder(&[("a.toml", pieces.concat())]), &[("X", "y")]);
        prop_assert!(told.is_ok() || !told.unwrap_err().is_empty());
    }
}
