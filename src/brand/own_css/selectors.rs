//! Which elements of a page may be meant: by classes that stay as they are, and by what they are.

use cssparser::{Parser, Token};

use super::copy::Copy;
use super::{Read, Wrong};
use crate::written::suggest;

/// Classes with their parts of a page, which stay from version to version.
pub const CLASSES: [(&str, &str); 18] = [
    ("door", "the body of a page of the sign-in"),
    ("page", "header, form and footer: the card, where the logo is inside of it"),
    ("lead", "the sentence below a heading"),
    ("hint", "small explanations"),
    ("field", "a field with its label"),
    ("mistake", "what is wrong with a field"),
    ("go", "the button that goes on"),
    ("still", "any other button"),
    ("quiet", "a button that looks like a link"),
    ("ways", "links to other pages, below the form"),
    ("notice", "news above a form"),
    ("good", "a notice of what went well"),
    ("bad", "the summary of mistakes"),
    ("who", "the name of who signs in"),
    ("choice", "one of several ways to go on"),
    ("rules", "what a password has to keep to"),
    ("links", "links of the header or the footer"),
    ("slot", "words of the theme's own, from `[[slots]]`"),
];

/// Elements that may be meant by their names.
pub const ELEMENTS: [&str; 22] = [
    "body", "header", "main", "footer", "form", "h1", "h2", "p", "a", "ul", "ol", "li", "em",
    "strong", "label", "legend", "fieldset", "input", "select", "textarea", "button", "img",
];

const STATES: [&str; 11] = [
    "hover",
    "active",
    "focus",
    "focus-visible",
    "focus-within",
    "checked",
    "disabled",
    "first-child",
    "last-child",
    "only-child",
    "link",
];
const ATTRIBUTES: [&str; 3] = ["type", "dir", "aria-invalid"];

/// A list of selectors.
pub(super) fn list(input: &mut Parser<'_>) -> Read<String> {
    let mut copy = Copy::default();
    part(input, &mut copy)?;
    Ok(copy.into_text())
}

fn part(input: &mut Parser<'_>, copy: &mut Copy) -> Read<()> {
    loop {
        let at = input.current_source_location();
        let Ok(token) = input.next_including_whitespace().cloned() else { return Ok(()) };
        match &token {
            Token::WhiteSpace(_) | Token::Comma | Token::Delim('>' | '+' | '~') => {
                copy.token(&token);
            }
            Token::Ident(name) => {
                let lower = name.to_ascii_lowercase();
                if !ELEMENTS.contains(&lower.as_str()) {
                    let known = suggest::among(&lower, ELEMENTS.into_iter());
                    let what = format!("`{name}` is no element that own.css may mean");
                    return Err(Wrong::at(at, what, &known));
                }
                copy.token(&token);
            }
            Token::Delim('.') => class(input, copy)?,
            Token::Colon => state(input, copy)?,
            Token::SquareBracketBlock => {
                copy.token(&token);
                input.parse_nested_block(|input| attribute(input, copy))?;
                copy.close(&Token::CloseSquareBracket);
            }
            Token::Delim('*') => {
                let instead = "name a class or an element";
                return Err(Wrong::at(at, "`*` means every element".to_owned(), instead));
            }
            Token::Hash(id) | Token::IDHash(id) => {
                let what = format!("`#{id}` is an id, which may change");
                return Err(Wrong::at(at, what, "name a class or an element"));
            }
            _ => return Err(strange(at)),
        }
    }
}

fn strange(at: cssparser::SourceLocation) -> cssparser::ParseError<Wrong> {
    let instead = "write classes and elements, like `.page > header a:hover`";
    Wrong::at(at, "this is no selector that own.css may have".to_owned(), instead)
}

fn class(input: &mut Parser<'_>, copy: &mut Copy) -> Read<()> {
    let at = input.current_source_location();
    let token = input.next_including_whitespace().cloned();
    let Ok(Token::Ident(name)) = token else { return Err(strange(at)) };
    if !CLASSES.iter().any(|(own, _)| *own == &*name) {
        let known = suggest::among(&name, CLASSES.iter().map(|(own, _)| *own));
        let what = format!("`.{name}` is no class that stays");
        return Err(Wrong::at(at, what, &known));
    }
    copy.token(&Token::Delim('.'));
    copy.token(&Token::Ident(name));
    Ok(())
}

/// A state, or a list of selectors in `:is()` and its kin. No pseudo-element: they take words.
fn state(input: &mut Parser<'_>, copy: &mut Copy) -> Read<()> {
    let at = input.current_source_location();
    let told = |name: &str| {
        let what = format!("`:{name}` is no state that own.css may mean");
        Err(Wrong::at(at, what, &suggest::among(name, STATES.into_iter())))
    };
    match input.next_including_whitespace().cloned() {
        Ok(Token::Ident(name)) => {
            if !STATES.iter().any(|own| name.eq_ignore_ascii_case(own)) {
                return told(&name);
            }
            copy.token(&Token::Colon);
            copy.token(&Token::Ident(name));
            Ok(())
        }
        Ok(Token::Function(name)) => {
            let lower = name.to_ascii_lowercase();
            copy.token(&Token::Colon);
            copy.token(&Token::Function(name));
            match lower.as_str() {
                "is" | "where" | "not" => input.parse_nested_block(|input| part(input, copy))?,
                "lang" | "dir" => input.parse_nested_block(|input| words(input, copy))?,
                _ => return told(&format!("{lower}()")),
            }
            copy.close(&Token::CloseParenthesis);
            Ok(())
        }
        Ok(Token::Colon) => {
            let what = "`::` begins a part that pages do not have".to_owned();
            Err(Wrong::at(at, what, "mean the element itself"))
        }
        _ => Err(strange(at)),
    }
}

/// Tags of languages, or a direction.
fn words(input: &mut Parser<'_>, copy: &mut Copy) -> Read<()> {
    loop {
        let at = input.current_source_location();
        let Ok(token) = input.next().cloned() else { return Ok(()) };
        if !matches!(token, Token::Ident(_) | Token::Comma) || !Copy::is_plain(&token) {
            return Err(strange(at));
        }
        copy.token(&token);
    }
}

/// What tells kinds of fields apart. What somebody has typed is never asked for.
fn attribute(input: &mut Parser<'_>, copy: &mut Copy) -> Read<()> {
    let at = input.current_source_location();
    let Ok(Token::Ident(name)) = input.next().cloned() else { return Err(strange(at)) };
    if !ATTRIBUTES.contains(&&*name) {
        let what = format!("`[{name}]` asks for more than what kind of field it is");
        return Err(Wrong::at(at, what, &suggest::among(&name, ATTRIBUTES.into_iter())));
    }
    copy.token(&Token::Ident(name));
    let at = input.current_source_location();
    match input.next().cloned() {
        Err(_) => return Ok(()),
        Ok(equals @ Token::Delim('=')) => copy.token(&equals),
        Ok(_) => return Err(Wrong::at(at, "asks for a part of a value".to_owned(), "write `=`")),
    }
    match input.next().cloned() {
        Ok(value @ (Token::Ident(_) | Token::QuotedString(_))) if Copy::is_plain(&value) => {
            copy.token(&value);
        }
        _ => return Err(strange(at)),
    }
    if input.is_exhausted() { Ok(()) } else { Err(strange(at)) }
}
