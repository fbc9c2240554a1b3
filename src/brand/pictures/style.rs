//! Style within an SVG, as Illustrator and Inkscape write it: paint, strokes and letters, for classes and
//! elements of the picture.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, StyleSheetParser, Token,
};

/// Properties that paint, and none that loads or runs anything.
const PROPERTIES: [&str; 50] = [
    "alignment-baseline",
    "baseline-shift",
    "clip-path",
    "clip-rule",
    "color",
    "color-interpolation",
    "color-interpolation-filters",
    "color-rendering",
    "display",
    "dominant-baseline",
    "enable-background",
    "fill",
    "fill-opacity",
    "fill-rule",
    "filter",
    "flood-color",
    "flood-opacity",
    "font-family",
    "font-size",
    "font-stretch",
    "font-style",
    "font-variant",
    "font-weight",
    "image-rendering",
    "isolation",
    "letter-spacing",
    "lighting-color",
    "line-height",
    "marker",
    "mask",
    "mix-blend-mode",
    "opacity",
    "overflow",
    "paint-order",
    "shape-rendering",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "text-rendering",
    "vector-effect",
    "visibility",
    "word-spacing",
];
const FUNCTIONS: [&str; 9] = ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch"];

/// What a style sheet within a picture has that is more than paint, if it has something.
pub(super) fn sheet(css: &str) -> Option<String> {
    let (mut parser, mut reader) = (Parser::new(css), Rules);
    let mut rules = StyleSheetParser::new(&mut parser, &mut reader);
    rules.find_map(|rule| rule.err().map(|told| said(&told.0.kind, told.1)))
}

/// The same of a `style` attribute.
pub(super) fn declarations(css: &str) -> Option<String> {
    let (mut parser, mut reader) = (Parser::new(css), Paint);
    let mut all = RuleBodyParser::new(&mut parser, &mut reader);
    all.find_map(|own| own.err().map(|told| said(&told.0.kind, told.1)))
}

fn said(kind: &cssparser::ParseErrorKind<String>, source: &str) -> String {
    match kind {
        cssparser::ParseErrorKind::Custom(told) => told.clone(),
        cssparser::ParseErrorKind::Basic(_) => {
            format!("`{}`", source.trim().chars().take(40).collect::<String>())
        }
    }
}

struct Rules;

impl<'i> QualifiedRuleParser<'i> for Rules {
    type Prelude = ();
    type QualifiedRule = ();
    type Error = String;

    /// Elements, classes and ids of the picture.
    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<(), ParseError<String>> {
        while let Ok(token) = input.next() {
            match token {
                Token::Ident(_)
                | Token::IDHash(_)
                | Token::Comma
                | Token::Delim('.' | '>' | '*') => {}
                _ => return Err(ParseError::custom("a selector of more than names".to_owned())),
            }
        }
        Ok(())
    }

    fn parse_block(
        &mut self,
        (): (),
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<String>> {
        RuleBodyParser::new(input, &mut Paint)
            .find_map(Result::err)
            .map_or(Ok(()), |(error, source, _)| Err(ParseError::custom(said(&error.kind, source))))
    }
}

impl<'i> AtRuleParser<'i> for Rules {
    type Prelude = ();
    type AtRule = ();
    type Error = String;

    fn parse_prelude(
        &mut self,
        name: CowRcStr<'i>,
        _: &mut Parser<'i>,
    ) -> Result<(), ParseError<String>> {
        Err(ParseError::custom(format!("`@{name}`")))
    }
}

struct Paint;

impl<'i> DeclarationParser<'i> for Paint {
    type Declaration = ();
    type Error = String;

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Result<(), ParseError<String>> {
        // What programs note for themselves, and browsers do not know.
        let known = PROPERTIES.contains(&name.to_ascii_lowercase().as_str())
            || name.starts_with("-inkscape-");
        if known { painted(&name, input) } else { Err(ParseError::custom(format!("`{name}`"))) }
    }
}

/// A value that loads nothing from outside of the picture.
fn painted(name: &str, input: &mut Parser<'_>) -> Result<(), ParseError<String>> {
    while let Ok(token) = input.next().cloned() {
        let inner = match &token {
            Token::UnquotedUrl(target) => target.starts_with('#'),
            Token::Function(own) if own.eq_ignore_ascii_case("url") => {
                input.parse_nested_block(|input| Ok(input.expect_string()?.starts_with('#')))?
            }
            Token::Function(own) => {
                let known = FUNCTIONS.iter().any(|name| own.eq_ignore_ascii_case(name));
                known && input.parse_nested_block(|input| painted(name, input)).is_ok()
            }
            Token::BadUrl(_)
            | Token::BadString(_)
            | Token::CurlyBracketBlock
            | Token::SquareBracketBlock
            | Token::ParenthesisBlock
            | Token::AtKeyword(_) => false,
            _ => true,
        };
        if !inner {
            let what = format!("a `{name}` that is more than paint of the picture itself");
            return Err(ParseError::custom(what));
        }
    }
    Ok(())
}

impl AtRuleParser<'_> for Paint {
    type Prelude = ();
    type AtRule = ();
    type Error = String;
}

impl QualifiedRuleParser<'_> for Paint {
    type Prelude = ();
    type QualifiedRule = ();
    type Error = String;
}

impl RuleBodyItemParser<'_, (), String> for Paint {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}
