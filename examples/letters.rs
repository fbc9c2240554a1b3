//! Writes every mail in every language and theme into `target/letters`, to be looked at.
//!
//! `cargo run --example letters [themes folder]`, then open `target/letters/index.html`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use vestibule::brand::letters::{Fact, Kind};
use vestibule::brand::{Catalog, Letter};

fn main() -> Result<(), Box<dyn Error>> {
    let themes = std::env::args().nth(1);
    let catalog = Catalog::load(themes.as_deref().map(Path::new)).map_err(|complaints| {
        complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    })?;
    let folder = Path::new("target/letters");
    fs::create_dir_all(folder)?;
    let mut index = String::from("<!doctype html><meta charset=utf-8><title>Letters</title>");
    for (brand, tag) in catalog
        .themes()
        .flat_map(|brand| catalog.locales.tags().into_iter().map(move |t| (brand, t)))
    {
        write!(index, "<h2>{} · {tag}</h2><ul>", brand.name)?;
        let text = catalog.locales.text(tag);
        for kind in Kind::ALL {
            let mail = sample(kind, &text.moment(1_772_366_400)).mail(&text, &brand.theme)?;
            let file = format!("{}.{tag}.{}.html", brand.name, kind.as_str());
            fs::write(folder.join(&file), mail.html)?;
            fs::write(folder.join(&file).with_extension("txt"), mail.text)?;
            write!(index, "<li><a href=\"{file}\">{}</a>", mail.subject)?;
        }
        index.push_str("</ul>");
    }
    fs::write(folder.join("index.html"), index)?;
    Ok(())
}

fn sample(kind: Kind, when: &str) -> Letter<'static> {
    let proves = kind.is_code().then_some("493027");
    let invites = (kind == Kind::Invitation).then_some("kT7#vPq2mZ9w");
    let device = (Fact::Device, "Ada’s phone".to_owned());
    let browser = (Fact::Browser, "Firefox on Windows".to_owned());
    let address = (Fact::Address, "2001:db8::7".to_owned());
    let effect = (Fact::TakesEffect, when.to_owned());
    let mut facts = match kind {
        Kind::AuthenticatorAdded
        | Kind::AuthenticatorRemoved
        | Kind::PasskeyAdded
        | Kind::PasskeyRemoved => vec![device],
        Kind::NewDevice => vec![browser, address],
        Kind::EmailChanged => vec![(Fact::Now, "a***@e***".to_owned())],
        Kind::PhoneChanged => vec![(Fact::Now, "+*******5678".to_owned())],
        Kind::RecoveryCodeUsed => vec![(Fact::CodesLeft, "7".to_owned())],
        Kind::RecoveryCodesLow => vec![(Fact::CodesLeft, "2".to_owned())],
        Kind::LostFactorBegun => vec![effect],
        _ => Vec::new(),
    };
    if kind.is_notice() && kind != Kind::AlreadyRegistered {
        facts.push((Fact::When, when.to_owned()));
    }
    let linked = kind.is_link()
        || matches!(
            kind,
            Kind::SignInCode | Kind::AlreadyRegistered | Kind::NewDevice | Kind::LostFactorBegun
        );
    Letter {
        kind,
        app: "Acme Notes",
        host: "login.example.com",
        username: "ada.lovelace@example.com",
        code: proves.or(invites),
        link: linked.then_some("https://login.example.com/confirmUser?code=x"),
        lasts: Some(if kind == Kind::Invitation { 604_800 } else { 3600 }),
        facts,
        own: None,
    }
}
