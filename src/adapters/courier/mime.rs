//! A written mail with its headers, as it goes over the wire.

use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use crate::domain::{At, Secret};

use super::written::Written;

/// Who sends, and what their mails say beside the words.
#[derive(Clone, Debug)]
pub struct Sender {
    pub from: Address,
    /// The application's name where it is unset.
    pub name: Option<String>,
    pub reply_to: Option<Address>,
    /// Where people say that they want no more notices; security notices go out all the same, so
    /// most installations have none.
    pub unsubscribe: Option<String>,
}

/// What cannot be a mail, and why.
pub(super) type Unfit = String;

/// The mail. Its id is that of the message in the outbox, so that one that went out twice is the
/// same to whoever receives it (RFC 5322 §3.6.4).
pub(super) fn mail(
    id: &str,
    written: &Written,
    (subject, text, html): (&str, &Secret<String>, &Secret<String>),
    sender: &Sender,
) -> Result<Message, Unfit> {
    let to = written.to.parse::<Address>().map_err(|error| format!("the address: {error}"))?;
    let name = sender.name.as_ref().unwrap_or(&written.app).replace(char::is_control, " ");
    let mut builder = Message::builder()
        .from(Mailbox::new(Some(name), sender.from.clone()))
        .to(Mailbox::new(None, to))
        .subject(subject)
        .date(UNIX_EPOCH + since_epoch(written.at))
        .message_id(Some(format!("<{id}@{}>", written.host)));
    if let Some(reply_to) = &sender.reply_to {
        builder = builder.reply_to(Mailbox::new(None, reply_to.clone()));
    }
    for (name, value) in [
        // RFC 3834 §5, and its counterpart in Exchange: no out-of-office notes come back.
        (HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated"),
        (HeaderName::new_from_ascii_str("X-Auto-Response-Suppress"), "All"),
        (HeaderName::new_from_ascii_str("Content-Language"), written.language.as_str()),
    ] {
        builder = builder.raw_header(HeaderValue::new(name, value.to_owned()));
    }
    if let Some(unsubscribe) = sender.unsubscribe.as_ref().filter(|_| written.notice) {
        let name = HeaderName::new_from_ascii_str("List-Unsubscribe");
        builder = builder.raw_header(HeaderValue::new(name, format!("<{unsubscribe}>")));
    }
    let body = MultiPart::alternative_plain_html(text.expose().clone(), html.expose().clone());
    builder.multipart(body).map_err(|error| error.to_string())
}

fn since_epoch(at: At) -> Duration {
    Duration::from_secs(at.seconds().try_into().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::courier::written::Body;

    fn written(to: &str, app: &str) -> Written {
        Written {
            to: to.to_owned(),
            app: app.to_owned(),
            host: "login.example.com".to_owned(),
            language: "ar".to_owned(),
            notice: false,
            at: At::from_millis(1_772_366_400_000),
            body: Body::Text(Secret::new(String::new())),
        }
    }

    fn sender() -> Sender {
        Sender {
            from: "no-reply@example.com".parse().unwrap(),
            name: None,
            reply_to: Some("help@example.com".parse().unwrap()),
            unsubscribe: Some("https://example.com/notices".to_owned()),
        }
    }

    fn raw(written: &Written, subject: &str) -> String {
        let body = (subject, &Secret::new("text".to_owned()), &Secret::new("<p>".to_owned()));
        let mail = mail("5f0c", written, body, &sender()).unwrap();
        String::from_utf8(mail.formatted()).unwrap()
    }

    /// The names of all headers before the first empty line.
    fn names(raw: &str) -> Vec<String> {
        let head = raw.split("\r\n\r\n").next().unwrap();
        let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        lines.map(|line| line.split(':').next().unwrap().to_ascii_lowercase()).collect()
    }

    #[test]
    fn a_mail_says_what_it_is() {
        let raw = raw(&written("ada@example.org", "Acme Notes"), "Ihr Code – Acme");
        for line in [
            "From: \"Acme Notes\" <no-reply@example.com>",
            "To: ada@example.org",
            "Reply-To: help@example.com",
            "Message-ID: <5f0c@login.example.com>",
            "Date: Sun, 01 Mar 2026 12:00:00 +0000",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "Content-Language: ar",
            "Content-Type: multipart/alternative;",
        ] {
            assert!(raw.contains(line), "{line}\n{raw}");
        }
        assert!(!raw.contains("List-Unsubscribe"), "nobody unsubscribes from codes");
        let notice = Written { notice: true, ..written("ada@example.org", "Acme") };
        assert!(
            self::raw(&notice, "s").contains("List-Unsubscribe: <https://example.com/notices>")
        );
    }

    #[test]
    fn nothing_that_a_mail_says_becomes_a_header() {
        let plain = names(&raw(&written("ada@example.org", "Acme"), "Hello"));
        for planted in
            ["x\r\nBcc: eve@example.org", "x\nBcc: eve@example.org", "x\rBcc: e", "\0\r\n\r\n"]
        {
            let mail = raw(&written("ada@example.org", planted), planted);
            assert_eq!(names(&mail), plain, "{planted:?}\n{mail}");
            let to = format!("ada@example.org{planted}");
            let body = ("s", &Secret::new(String::new()), &Secret::new(String::new()));
            assert!(super::mail("1", &written(&to, "a"), body, &sender()).is_err(), "{to:?}");
        }
    }
}
