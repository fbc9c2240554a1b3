//! Mail, text messages and words of one's own: what is refused, and where it stands.

use crate::{mistakes, resolved};

/// The one mistake of a file, without what stands before its line.
fn only(toml: &str) -> String {
    let told = mistakes(toml, &[]);
    assert_eq!(told.len(), 1, "{told:#?}");
    told.first().unwrap().clone()
}

#[test]
fn words_without_their_code_are_told_by_line_and_key() {
    for (kind, line, why) in [
        ("sign_up_code", "body = \"Welcome!\"", "body has no place for the code"),
        ("sign_up_code", "html = \"<p>Welcome\"", "html has no place for the code"),
        ("mfa_code", "text_message = \"Welcome\"", "text_message has no place for the code"),
        ("sign_up_link", "body = \"Code {####}\"", "body has no place for the link"),
        ("invitation", "body = \"Code {####}\"", "body has no place for the user name"),
        ("password_changed", "body = \"Code {####}\"", "body has a place for a code"),
        ("resent_code", "body = \"{username} {####}\"", "which a stranger may have chosen"),
        ("sign_up_code", "subject = \"a\\nb\"", "subject is more than one line"),
    ] {
        let told = only(&format!("\n[pools.eu_Shop1.messages.{kind}.en]\n{line}\n"));
        assert!(told.starts_with("b.toml:3:"), "{told}");
        assert!(told.contains(&format!("pools.eu_Shop1.messages.{kind}.en.")), "{told}");
        assert!(told.contains(why), "{told}");
    }
    let kind = only("[pools.eu_Shop1.messages.sign_up_cod.en]\nsubject = \"x\"");
    assert!(kind.contains("is no kind of message") && kind.contains("`sign_up_code`"), "{kind}");
    let language = only("[pools.eu_Shop1.messages.mfa_code.tlh]\nsubject = \"x\"");
    assert!(language.contains("is no language of the pages"), "{language}");
}

#[test]
fn ways_out_that_lead_nowhere_are_told() {
    for (toml, why) in [
        ("[mail]\ncourier = \"smtp\"\nfrom = \"a@example.com\"", "mail.host is missing"),
        ("[mail]\ncourier = \"smtp\"\nhost = \"m.example\"", "mail.from is missing"),
        (
            "[mail]\ncourier = \"smtp\"\nhost = \"m.example\"\nfrom = \"a@example.com\\r\\nBcc: b@example.com\"",
            "mail.from is not an e-mail address",
        ),
        (
            "[mail]\ncourier = \"smtp\"\nhost = \"m.example\"\nfrom = \"a@example.com\"\ntls = \"none\"",
            "mail.tls is `none`, though the server is elsewhere",
        ),
        (
            "[mail]\ncourier = \"smtp\"\nhost = \"m.example\"\nfrom = \"a@example.com\"\nuser = \"u\"",
            "mail.password is missing beside `user`",
        ),
        (
            "[mail]\ncourier = \"smtp\"\nhost = \"m.example\"\nfrom = \"a@example.com\"\nunsubscribe = \"https://a.example/>\\nX: y\"",
            "mail.unsubscribe is no `https:` or `mailto:` address",
        ),
        (
            "[text_messages]\ncourier = \"http\"\nsender = \"x\"\nurl = \"http://a.example/\"\nbody = '\"{to} {text}\"'",
            "text_messages.url is plain HTTP to another machine",
        ),
        (
            "[text_messages]\ncourier = \"http\"\nsender = \"x\"\nurl = \"https://a.example/\"\nbody = '{to} {text}'",
            "text_messages.body is not JSON",
        ),
        (
            "[text_messages]\ncourier = \"http\"\nsender = \"x\"\nurl = \"https://a.example/\"\nbody = '\"{to}\"'",
            "text_messages.body has no place for the message",
        ),
        (
            "[text_messages]\ncourier = \"http\"\nsender = \"x\"\npreset = \"vonage\"",
            "text_messages.user is missing",
        ),
    ] {
        let told = only(toml);
        assert!(told.contains(why), "{told}");
    }
}

#[test]
fn every_preset_is_complete() {
    for (preset, more) in [
        ("twilio", "account = \"AC1\"\nuser = \"AC1\"\npassword = \"p\""),
        ("vonage", "user = \"k\"\npassword = \"p\""),
        ("messagebird", "token = \"t\""),
        ("sinch", "account = \"plan-1\"\ntoken = \"t\""),
    ] {
        let table = "[text_messages]\ncourier = \"http\"\nsender = \"+15550100\"";
        let config = resolved(&format!("{table}\npreset = \"{preset}\"\n{more}\n"), &[]);
        assert!(config.messages.text.is_some(), "{preset}");
    }
}
