//! Tokens as text again, as short as they may be.

use cssparser::{ToCss as _, Token, TokenSerializationType};

/// What was written so far.
#[derive(Default)]
pub(super) struct Copy {
    text: String,
    last: TokenSerializationType,
}

impl Copy {
    /// One token; blocks and functions are opened by it alone.
    pub(super) fn token(&mut self, token: &Token<'_>) {
        let kind = token.serialization_type();
        if self.last.needs_separator_when_before(kind) {
            self.text.push_str("/**/");
        }
        if matches!(token, Token::WhiteSpace(_)) {
            self.text.push(' ');
        } else {
            // Writing to a `String` cannot fail.
            let _ = token.to_css(&mut self.text);
        }
        self.last = kind;
    }

    /// The end of a block or function.
    pub(super) fn close(&mut self, token: &Token<'_>) {
        self.token(token);
    }

    /// Whether a token has signs alone that need no escape.
    pub(super) fn is_plain(token: &Token<'_>) -> bool {
        let (Token::Ident(text)
        | Token::QuotedString(text)
        | Token::Hash(text)
        | Token::IDHash(text)
        | Token::Function(text)
        | Token::Dimension { unit: text, .. }) = token
        else {
            return true;
        };
        text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
    }

    pub(super) fn into_text(self) -> String {
        self.text.trim().to_owned()
    }
}
