use super::*;

fn with(source: &str) -> Result<OwnWords, Vec<String>> {
    let locales = Locales::builtin().unwrap();
    let told = |told: Vec<Complaint>| told.iter().map(ToString::to_string).collect();
    OwnWords::default().with("en", "en.ftl", source, &locales).map_err(told)
}

fn said(words: &OwnWords, tag: &str, key: &str) -> String {
    Locales::builtin().unwrap().text(tag).in_words_of(words).say(key)
}

#[test]
fn own_words_are_laid_over_ours_key_by_key() {
    let words = with("-brand = Acme\nsign-in-title = Hello at { -brand }\n").unwrap();
    assert_eq!(said(&words, "en", "sign-in-title"), "Hello at Acme");
    assert_eq!(said(&words, "en", "continue"), "Continue");
    // A language that the theme does not speak says ours, and not the theme's English.
    assert_eq!(said(&words, "de", "sign-in-title"), "Anmelden");

    let locales = Locales::builtin().unwrap();
    let over = words.clone().with("en", "en.ftl", "-brand = Kids\ncontinue = Go\n", &locales);
    let over = over.unwrap();
    assert_eq!(said(&over, "en", "sign-in-title"), "Hello at Kids");
    assert_eq!(said(&over, "en", "continue"), "Go");
    assert_eq!(said(&words, "en", "continue"), "Continue", "the theme below stays as it is");
}

#[test]
fn numbers_choose_the_forms_and_terms_their_gender() {
    let source = "-app = Acme\n    .gender = feminine\n\
        wait-minutes = { $count ->\n    [one] in a minute\n   *[other] in { $count } minutes\n}\n\
        continue = { -app.gender ->\n    [feminine] To her\n   *[other] To it\n}\n";
    let words = with(source).unwrap();
    let text = Locales::builtin().unwrap().text("en").in_words_of(&words);
    assert_eq!(text.wait(60), "in a minute");
    assert_eq!(Text::without_marks(&text.wait(180)), "in 3 minutes");
    assert_eq!(text.say("continue"), "To her");
}

/// Files with a mistake, each with all that is told about it.
const MISTAKES: &[(&str, &[&str])] = &[
    (
        "sing-in-title = Hi\n",
        &["en.ftl:1:1: sing-in-title is no key of the pages; did you mean `sign-in-title`?"],
    ),
    (
        "\n\nquite-another = Hi\n",
        &[
            "en.ftl:3:1: quite-another is no key of the pages; docs/languages.md says where all keys stand",
        ],
    ),
    (
        "way-back = Back\n",
        &[
            "en.ftl:1:12: way-back lacks the variable `$client`; write `{ $client }` where it belongs",
        ],
    ),
    (
        "way-back = Back\n    to { $clint }\n",
        &[
            "en.ftl:1:12: way-back lacks the variable `$client`; write `{ $client }` where it belongs",
            "en.ftl:2:11: way-back has no variable `$clint`; known here: `{ $client }`",
        ],
    ),
    (
        "continue = On, { $name }\n",
        &["en.ftl:1:19: continue has no variable `$name`; there is none here"],
    ),
    (
        "way-back = { $client ->\n    [a] A\n   *[b] { $client }\n}\n",
        &[
            "en.ftl:1:15: way-back chooses by `$client`, which is no number; choose by a number, like `$count`",
        ],
    ),
    (
        "continue = Go\nnext = Next\ncontinue = On\n",
        &["en.ftl:3:1: continue is said twice; take one away"],
    ),
    (
        "continue\n",
        &[
            "en.ftl:1:9: this is not Fluent: Expected a token starting with \"=\"; write `key = words`",
        ],
    ),
    (
        "continue = Go\n    .title = x\n",
        &["en.ftl:2:6: continue has an attribute `.title`, which nobody reads; take it away"],
    ),
    (
        "continue = Go\u{202e}\n",
        &["en.ftl:1:14: U+202E turns the direction of what stands around it; take it away"],
    ),
    (
        "# \u{2067}\ncontinue = Go\n",
        &["en.ftl:1:3: U+2067 turns the direction of what stands around it; take it away"],
    ),
    (
        "continue = Go{ \"\\u202E\" }\n",
        &[
            "en.ftl:1:17: continue has U+202E, which turns the direction of what stands around it; take it away",
        ],
    ),
    ("continue = Go\u{7}\n", &["en.ftl:1:14: U+0007 is a control character; take it away"]),
    (
        "continue = <b>Go</b>\n",
        &[
            "en.ftl:1:12: continue looks like HTML, and would be read as it stands; write words alone",
        ],
    ),
    (
        "continue = { \"\\u003Cb>\" }\n",
        &[
            "en.ftl:1:15: continue looks like HTML, and would be read as it stands; write words alone",
        ],
    ),
    (
        "continue = Go &amp; on\n",
        &[
            "en.ftl:1:12: continue looks like HTML, and would be read as it stands; write words alone",
        ],
    ),
    (
        "continue = { \"\" }\n",
        &["en.ftl:1:1: continue says nothing; write words, or take the key away to say ours"],
    ),
    (
        "continue = \u{200b}{ { \" \" } }\n",
        &["en.ftl:1:1: continue says nothing; write words, or take the key away to say ours"],
    ),
    (
        "continue = { next }\n",
        &["en.ftl:1:14: continue names another message, `next`; write the words themselves"],
    ),
    (
        "continue = { NUMBER(1) }\n",
        &["en.ftl:1:14: continue names a function, `NUMBER`; write the words themselves"],
    ),
    (
        "continue = { -brand }\n",
        &[
            "en.ftl:1:15: continue shows `-brand`, which is no term; write it into the same file, like `-brand = Acme`",
        ],
    ),
    (
        "-a = { -a }\ncontinue = { -a }\n",
        &["en.ftl:1:2: -a is a term of more than words; write words alone, without braces"],
    ),
    (
        "-a = A\ncontinue = { -a.b ->\n    *[x] X\n}\n",
        &[
            "en.ftl:2:17: continue asks `-a` for `.b`, which it does not have; write it below the term",
        ],
    ),
    (
        "sms-sign-in-code = { $app }: Your code is{ $code }\n",
        &[
            "en.ftl:1:1: sms-sign-in-code has letters or digits right beside the code, so phones do not find it; write a blank there",
        ],
    ),
];

#[test]
fn every_mistake_is_told_with_line_key_and_what_to_write() {
    for (source, told) in MISTAKES {
        assert_eq!(&with(source).unwrap_err(), told, "{source}");
    }
}

#[test]
fn what_is_too_long_or_too_deep_is_refused() {
    let first = |source: String| with(&source).unwrap_err().swap_remove(0);
    let long = first(format!("continue = {}\n", "x".repeat(1001)));
    assert!(long.contains("has 1001 characters; write at most 1000"), "{long}");
    let sms = format!("sms-sign-in-code = {{ $app }} {{ $code }} {}\n", "x".repeat(100));
    let long = first(sms);
    assert!(long.contains("too many for a text message; write at most 112"), "{long}");
    let deep = first(format!("continue = {}\n", "{".repeat(200_000)));
    assert!(deep.contains("braces stand more than 16 deep"), "{deep}");
}

#[test]
fn each_file_of_a_folder_is_of_one_of_our_languages() {
    let theme = tempfile::tempdir().unwrap();
    let locales = Locales::builtin().unwrap();
    let read = || {
        let files = crate::brand::folder::read(theme.path()).unwrap();
        let read = OwnWords::read("theme", &files, &OwnWords::default(), &locales);
        let short = |told: &Complaint| told.to_string().split("/words/").nth(1).unwrap().to_owned();
        read.map_err(|told| told.iter().map(short).collect::<Vec<_>>())
    };
    assert!(read().unwrap().sheets.is_empty());
    let folder = theme.path().join("words");
    std::fs::create_dir(&folder).unwrap();
    let write = |name: &str, text: &[u8]| std::fs::write(folder.join(name), text).unwrap();
    write("de.ftl", "sign-in-title = Grüezi\r\n".as_bytes());
    write(".swp", b"\0");
    assert_eq!(said(&read().unwrap(), "de", "sign-in-title"), "Grüezi");
    write("pt-br.ftl", b"");
    write("readme.txt", b"");
    write("fr.ftl", b"continue = \xff");
    write("es.ftl", &vec![b'#'; 300_000]);
    let told = read().unwrap_err();
    let expected = [
        "es.ftl: has more than 262144 bytes; mend or remove this file",
        "fr.ftl: is not UTF-8; mend or remove this file",
        "pt-br.ftl: is no file of words; did you mean `pt-BR.ftl`?",
        "readme.txt: is no file of words; name it after a language of docs/languages.md, like `en.ftl`",
    ];
    assert_eq!(told, expected);
}

#[test]
fn all_of_our_own_words_would_pass() {
    let locales = Locales::builtin().unwrap();
    for entry in std::fs::read_dir("locales").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let Ok(tag) = language("", name, &locales) else { continue };
        let source = std::fs::read_to_string(&path).unwrap();
        let told = OwnWords::default().with(tag, tag, &source, &locales).err();
        assert_eq!(
            told.map(|told| told.iter().map(ToString::to_string).collect()),
            None::<Vec<String>>
        );
    }
}
