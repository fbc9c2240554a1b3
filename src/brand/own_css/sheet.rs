//! Rules, and the rules within `@media` and `@supports`.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, ParseErrorKind, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, SourceLocation, StyleSheetParser,
};

use super::{Read, Wrong, conditions, properties, selectors};

/// As many mistakes as anybody reads.
const MOST: usize = 200;
/// Conditions within conditions, so far.
const DEEPEST: usize = 4;

/// The rules of a style sheet, written anew.
pub(super) fn read(css: &str) -> Result<String, Vec<Wrong>> {
    let mut parser = Parser::new(css);
    let mut reader = Reader::default();
    let (mut rules, mut broken) = (String::new(), Vec::new());
    for rule in StyleSheetParser::new(&mut parser, &mut reader) {
        match rule {
            Ok(rule) => rules.push_str(&rule),
            Err(told) => broken.push(told),
        }
    }
    for told in broken {
        reader.note(told);
    }
    if reader.wrong.is_empty() { Ok(rules) } else { Err(reader.wrong) }
}

type Broken<'i> = (ParseError<Wrong>, &'i str, SourceLocation);

#[derive(Default)]
struct Reader {
    wrong: Vec<Wrong>,
    depth: usize,
}

impl Reader {
    fn note(&mut self, (error, source, at): Broken<'_>) {
        if self.wrong.len() >= MOST {
            return;
        }
        self.wrong.push(match error.kind {
            ParseErrorKind::Custom(own) => Wrong { at: own.at.or(Some(at)), ..own },
            ParseErrorKind::Basic(_) => Wrong {
                at: Some(at),
                what: format!("`{}` is no CSS", begun(source)),
                instead: "write `.selector { property: value; }`".to_owned(),
            },
        });
    }
}

/// The beginning of what was written.
fn begun(source: &str) -> String {
    let line = source.trim().lines().next().unwrap_or_default();
    line.chars().take(40).collect::<String>().trim().to_owned()
}

impl<'i> QualifiedRuleParser<'i> for Reader {
    type Prelude = String;
    type QualifiedRule = String;
    type Error = Wrong;

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Read<String> {
        selectors::list(input)
    }

    fn parse_block(
        &mut self,
        selectors: String,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Read<String> {
        let mut written = Vec::new();
        for declaration in RuleBodyParser::new(input, &mut Body) {
            match declaration {
                Ok(own) => written.push(own),
                Err(told) => self.note(told),
            }
        }
        Ok(format!("{selectors}{{{}}}", written.join(";")))
    }
}

impl<'i> AtRuleParser<'i> for Reader {
    type Prelude = String;
    type AtRule = String;
    type Error = Wrong;

    fn parse_prelude(&mut self, name: CowRcStr<'i>, input: &mut Parser<'i>) -> Read<String> {
        let lower = name.to_ascii_lowercase();
        if self.depth >= DEEPEST {
            let what = format!("`@{lower}` stands too deep in others");
            return Err(Wrong::whole(what, format!("{DEEPEST} may stand in each other")));
        }
        match lower.as_str() {
            "media" => Ok(format!("@media {}", conditions::media(input)?)),
            "supports" => Ok(format!("@supports {}", conditions::supports(input)?)),
            _ => Err(refused(&lower)),
        }
    }

    fn parse_block(
        &mut self,
        condition: String,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Read<String> {
        self.depth += 1;
        let (mut rules, mut broken) = (String::new(), Vec::new());
        for rule in RuleBodyParser::new(input, self) {
            match rule {
                Ok(rule) => rules.push_str(&rule),
                Err(told) => broken.push(told),
            }
        }
        self.depth -= 1;
        for told in broken {
            self.note(told);
        }
        Ok(format!("{condition}{{{rules}}}"))
    }
}

fn refused(name: &str) -> ParseError<Wrong> {
    let (what, instead) = match name {
        "import" => ("loads another style sheet", "write its rules here"),
        "font-face" => ("loads a font", "put the font into `fonts` and name it in theme.toml"),
        "layer" => ("changes the order of layers", "write the rules alone; they come last"),
        _ => ("is no rule that own.css may have", "write rules, `@media` and `@supports`"),
    };
    Wrong::whole(format!("`@{name}` {what}"), instead.to_owned())
}

impl DeclarationParser<'_> for Reader {
    type Declaration = String;
    type Error = Wrong;
}

impl RuleBodyItemParser<'_, String, Wrong> for Reader {
    fn parse_declarations(&self) -> bool {
        false
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}

/// What stands between the braces of a rule.
struct Body;

impl<'i> DeclarationParser<'i> for Body {
    type Declaration = String;
    type Error = Wrong;

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Read<String> {
        properties::declared(&name, input)
    }
}

impl AtRuleParser<'_> for Body {
    type Prelude = ();
    type AtRule = String;
    type Error = Wrong;
}

impl<'i> QualifiedRuleParser<'i> for Body {
    type Prelude = ();
    type QualifiedRule = String;
    type Error = Wrong;

    fn parse_prelude(&mut self, _: &mut Parser<'i>) -> Read<()> {
        let instead = "write rules one after the other".to_owned();
        Err(Wrong::whole("a rule within a rule".to_owned(), instead))
    }
}

impl RuleBodyItemParser<'_, String, Wrong> for Body {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}
