//! The style sheet of the classic hosted pages: 18 selectors, and nothing else.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, StyleSheetParser, Token,
};

use super::paint::Paint;
use super::{Fate, Problem, Row};

/// Bytes of a style sheet (`SetUICustomization`).
const LARGEST: usize = 131_072;

/// Selector, property, and the key of `theme.toml` that says the same. Classic pages have no dark mode.
const MEANINGS: &[(&str, &str, &str)] = &[
    ("background-customizable", "background-color", "light.canvas"),
    ("banner-customizable", "background-color", "components.light.header-background"),
    ("label-customizable", "color", "components.light.label"),
    ("textDescription-customizable", "color", "components.light.lead"),
    ("inputField-customizable", "color", "components.light.field-text"),
    ("inputField-customizable", "background-color", "light.field"),
    ("inputField-customizable", "border-color", "light.field-border"),
    ("inputField-customizable", "border-radius", "corners.field"),
    ("inputField-customizable:focus", "border-color", "components.light.field-focus-border"),
    ("submitButton-customizable", "color", "components.light.button-text"),
    ("submitButton-customizable", "background-color", "components.light.button-background"),
    ("submitButton-customizable", "border-color", "components.light.button-border"),
    ("submitButton-customizable", "border-radius", "corners.button"),
    ("submitButton-customizable:hover", "color", "components.light.button-hover-text"),
    (
        "submitButton-customizable:hover",
        "background-color",
        "components.light.button-hover-background",
    ),
    ("submitButton-customizable:hover", "border-color", "components.light.button-hover-border"),
    ("errorMessage-customizable", "color", "components.light.error-text"),
    ("errorMessage-customizable", "background-color", "light.danger-surface"),
    ("errorMessage-customizable", "border-color", "components.light.error-border"),
    ("passwordCheck-valid-customizable", "color", "light.success"),
    ("passwordCheck-notValid-customizable", "color", "light.danger"),
];

/// All that there are.
const SELECTORS: [&str; 18] = [
    "background-customizable",
    "banner-customizable",
    "errorMessage-customizable",
    "idpButton-customizable",
    "idpButton-customizable:hover",
    "idpDescription-customizable",
    "inputField-customizable",
    "inputField-customizable:focus",
    "label-customizable",
    "legalText-customizable",
    "logo-customizable",
    "passwordCheck-valid-customizable",
    "passwordCheck-notValid-customizable",
    "redirect-customizable",
    "socialButton-customizable",
    "submitButton-customizable",
    "submitButton-customizable:hover",
    "textDescription-customizable",
];
const PROVIDERS: [&str; 3] = ["idpButton", "idpDescription", "socialButton"];

/// One declaration, with the selectors of its rule.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Declaration {
    property: String,
    value: String,
}

struct Rule {
    selectors: Vec<String>,
    declarations: Vec<Declaration>,
}

/// The theme that a style sheet describes, or everything that is wrong with it.
pub(super) fn paint(css: &str) -> Result<Paint, Vec<Problem>> {
    if css.len() > LARGEST {
        let what = format!("has {} bytes", css.len());
        return Err(vec![Problem::new("1:1", what, "the original takes 131 072 at most")]);
    }
    let rules = read(css)?;
    let mut paint = Paint::default();
    paint.values.insert("mode".to_owned(), "light".into());
    for rule in &rules {
        for (selector, declaration) in
            rule.selectors.iter().flat_map(|own| rule.declarations.iter().map(move |d| (own, d)))
        {
            let fate = declared(&mut paint, selector, declaration);
            let key = format!(".{selector} {}", declaration.property);
            paint.rows.push(Row { key, fate });
        }
    }
    let brand = paint.values.get("components.light.button-background").cloned();
    paint.values.extend(brand.map(|brand| ("seeds.brand".to_owned(), brand)));
    Ok(paint)
}

fn declared(paint: &mut Paint, selector: &str, declaration: &Declaration) -> Fate {
    if !SELECTORS.contains(&selector) {
        let known = SELECTORS.iter().map(|own| (strsim::osa_distance(selector, own), *own));
        let near = known.min().filter(|(slips, _)| *slips <= 3).map(|(_, near)| format!(".{near}"));
        return Fate::Unknown { near };
    }
    let without = |why: &str| Fate::WithoutEffect { why: why.to_owned() };
    if PROVIDERS.iter().any(|own| selector.starts_with(own)) {
        return without("there are no buttons of other identity providers yet");
    }
    let Declaration { property, value } = declaration;
    let longhand = match property.as_str() {
        "background" => "background-color",
        "border" => "border-color",
        own => own,
    };
    let meaning = MEANINGS.iter().find(|(own, name, _)| *own == selector && *name == longhand);
    let Some((_, _, key)) = meaning else {
        return without("what a theme has no key for is kept for the export");
    };
    let (value, note) = if key.starts_with("corners.") {
        match pixels(value) {
            Some(pixels) => (toml::Value::Integer(pixels), None),
            None => return without("our corners are whole pixels from 0 to 24"),
        }
    } else {
        match colour(value) {
            Some((hex, opaque)) => {
                let note = (!opaque).then(|| "opaque, as it looks on white".to_owned());
                (hex.into(), note)
            }
            None => return without("is no colour that a theme can have"),
        }
    };
    paint.values.insert((*key).to_owned(), value.clone());
    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Fate::Mapped { to: (*key).to_owned(), value, note }
}

/// The first colour of a value, over white where it is transparent; nothing where there is none, or an
/// image lies over it.
fn colour(value: &str) -> Option<(String, bool)> {
    let mut parser = Parser::new(value);
    while let Ok(token) = parser.next().cloned() {
        let found = match &token {
            Token::Hash(digits) | Token::IDHash(digits) => {
                cssparser::color::parse_hash_color(digits.as_bytes()).ok()
            }
            Token::Ident(name) => cssparser::color::parse_named_color(name)
                .ok()
                .map(|(red, green, blue)| (red, green, blue, 1.0)),
            Token::Function(name) if name.starts_with("rgb") => {
                parser.parse_nested_block(|input| Ok::<_, ParseError<()>>(channels(input))).ok()?
            }
            Token::Function(_) | Token::UnquotedUrl(_) => return None,
            _ => None,
        };
        if let Some((red, green, blue, alpha)) = found {
            return Some((over_white([red, green, blue], alpha), alpha >= 1.0));
        }
    }
    None
}

/// `rgb()` and `rgba()`, with commas or without.
fn channels(input: &mut Parser<'_>) -> Option<(u8, u8, u8, f32)> {
    let mut numbers = Vec::new();
    while let Ok(token) = input.next() {
        match token {
            Token::Number { value, .. } => numbers.push((*value, false)),
            Token::Percentage { unit_value, .. } => numbers.push((*unit_value, true)),
            Token::Comma | Token::Delim('/') => {}
            _ => return None,
        }
    }
    let channel = |(value, share): (f32, bool)| {
        cssparser::color::clamp_floor_256_f32(if share { value * 255.0 } else { value })
    };
    match numbers.as_slice() {
        [red, green, blue] => Some((channel(*red), channel(*green), channel(*blue), 1.0)),
        [red, green, blue, (alpha, _)] => {
            Some((channel(*red), channel(*green), channel(*blue), alpha.clamp(0.0, 1.0)))
        }
        _ => None,
    }
}

fn over_white(channels: [u8; 3], alpha: f32) -> String {
    let mixed = channels.map(|own| {
        cssparser::color::clamp_floor_256_f32(f32::from(own) * alpha + 255.0 * (1.0 - alpha))
    });
    let [red, green, blue] = mixed;
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn pixels(value: &str) -> Option<i64> {
    let number = value.trim().strip_suffix("px").unwrap_or(value.trim());
    number.parse::<i64>().ok().filter(|own| (0..=24).contains(own))
}

fn read(css: &str) -> Result<Vec<Rule>, Vec<Problem>> {
    let mut parser = Parser::new(css);
    let (mut rules, mut problems) = (Vec::new(), Vec::new());
    let mut reader = Reader { problems: Vec::new() };
    for rule in StyleSheetParser::new(&mut parser, &mut reader) {
        match rule {
            Ok(rule) => rules.push(rule),
            Err((_, text, at)) => problems.push(broken(text, at.line, at.column)),
        }
    }
    problems.extend(reader.problems);
    if rules.is_empty() && problems.is_empty() {
        let instead = "write JSON, or a style sheet of the classic pages";
        problems.push(Problem::new("1:1", "holds no rule".to_owned(), instead));
    }
    if problems.is_empty() { Ok(rules) } else { Err(problems) }
}

fn broken(text: &str, line: u32, column: u32) -> Problem {
    let at = format!("{}:{column}", line + 1);
    let begun: String = text.chars().take(40).collect();
    let begun = begun.trim();
    if begun.starts_with('@') {
        let what = format!("`{begun}` is forbidden in the original's style sheets");
        return Problem::new(&at, what, "take the rule away");
    }
    Problem::new(&at, format!("`{begun}` is no CSS"), "write `.selector { property: value; }`")
}

/// Takes rules apart; what is wrong inside of one is kept beside.
struct Reader {
    problems: Vec<Problem>,
}

impl<'i> QualifiedRuleParser<'i> for Reader {
    type Prelude = Vec<String>;
    type QualifiedRule = Rule;
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<Vec<String>, ParseError<()>> {
        let start = input.position();
        while input.next().is_ok() {}
        let text = input.slice_from(start).split(',');
        Ok(text.map(|own| own.trim().trim_start_matches('.').to_owned()).collect())
    }

    fn parse_block(
        &mut self,
        selectors: Vec<String>,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<Rule, ParseError<()>> {
        let mut declarations = Vec::new();
        for declaration in RuleBodyParser::new(input, &mut Body) {
            match declaration {
                Ok(own) => declarations.push(own),
                Err((_, text, at)) => self.problems.push(broken(text, at.line, at.column)),
            }
        }
        Ok(Rule { selectors, declarations })
    }
}

impl AtRuleParser<'_> for Reader {
    type Prelude = ();
    type AtRule = Rule;
    type Error = ();
}

/// What stands between the braces.
struct Body;

impl<'i> DeclarationParser<'i> for Body {
    type Declaration = Declaration;
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Result<Declaration, ParseError<()>> {
        let start = input.position();
        while input.next().is_ok() {}
        let value = input.slice_from(start).trim().to_owned();
        Ok(Declaration { property: name.to_ascii_lowercase(), value })
    }
}

impl AtRuleParser<'_> for Body {
    type Prelude = ();
    type AtRule = Declaration;
    type Error = ();
}

impl QualifiedRuleParser<'_> for Body {
    type Prelude = ();
    type QualifiedRule = Declaration;
    type Error = ();
}

impl RuleBodyItemParser<'_, Declaration, ()> for Body {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}

/// The style sheet with other values for some keys of a theme; everything else stays as it is written.
pub(super) fn rewritten(css: &str, changed: &[(String, String)]) -> String {
    let mut added = String::new();
    for (key, value) in changed {
        let meaning = MEANINGS.iter().find(|(_, _, own)| own == key);
        if let Some((selector, property, _)) = meaning {
            let rule = [
                ".", selector, " {
  ", property, ": ", value, ";
}
",
            ];
            added.extend(rule);
        }
    }
    if added.is_empty() { css.to_owned() } else { format!("{}\n{added}", css.trim_end()) }
}
