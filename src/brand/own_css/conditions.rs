//! What stands behind `@media` and `@supports`.

use cssparser::{Parser, Token};

use super::copy::Copy;
use super::values::FUNCTIONS;
use super::{Read, Wrong};

/// The words of media queries that say something of a window, or of what somebody prefers.
const MEDIA: [&str; 36] = [
    "and",
    "or",
    "not",
    "only",
    "all",
    "screen",
    "width",
    "min-width",
    "max-width",
    "height",
    "min-height",
    "max-height",
    "orientation",
    "portrait",
    "landscape",
    "prefers-color-scheme",
    "light",
    "dark",
    "prefers-contrast",
    "more",
    "less",
    "custom",
    "prefers-reduced-motion",
    "prefers-reduced-transparency",
    "no-preference",
    "reduce",
    "forced-colors",
    "active",
    "none",
    "hover",
    "any-hover",
    "pointer",
    "any-pointer",
    "fine",
    "coarse",
    "inverted-colors",
];

/// A list of media queries.
pub(super) fn media(input: &mut Parser<'_>) -> Read<String> {
    let mut copy = Copy::default();
    part(input, &mut copy, &|token| match token {
        Token::Ident(word) => MEDIA.iter().any(|own| word.eq_ignore_ascii_case(own)),
        Token::Dimension { unit, .. } => ["px", "em", "rem"].contains(&&**unit),
        Token::Number { .. } | Token::Colon | Token::Comma | Token::Delim('<' | '>' | '=') => true,
        _ => false,
    })?;
    Ok(copy.into_text())
}

/// What a browser has to know.
pub(super) fn supports(input: &mut Parser<'_>) -> Read<String> {
    let mut copy = Copy::default();
    part(input, &mut copy, &|token| match token {
        Token::Function(name) => FUNCTIONS.iter().any(|own| name.eq_ignore_ascii_case(own)),
        Token::Ident(_)
        | Token::Number { .. }
        | Token::Percentage { .. }
        | Token::Dimension { .. }
        | Token::Hash(_)
        | Token::IDHash(_)
        | Token::Colon
        | Token::Comma => true,
        _ => false,
    })?;
    Ok(copy.into_text())
}

fn part(input: &mut Parser<'_>, copy: &mut Copy, may: &dyn Fn(&Token<'_>) -> bool) -> Read<()> {
    loop {
        let at = input.current_source_location();
        let Ok(token) = input.next_including_whitespace().cloned() else { return Ok(()) };
        let is_block = matches!(token, Token::ParenthesisBlock | Token::Function(_));
        let blank = matches!(token, Token::WhiteSpace(_) | Token::ParenthesisBlock);
        let passes = blank || Copy::is_plain(&token) && may(&token);
        if !passes {
            let mut shown = Copy::default();
            shown.token(&token);
            let what = format!("`{}` is no condition here", shown.into_text());
            let instead = "ask for `width`, `prefers-color-scheme`, `prefers-contrast`, \
                           `prefers-reduced-motion` or `forced-colors`";
            return Err(Wrong::at(at, what, instead));
        }
        copy.token(&token);
        if is_block {
            input.parse_nested_block(|input| part(input, copy, may))?;
            copy.close(&Token::CloseParenthesis);
        }
    }
}
