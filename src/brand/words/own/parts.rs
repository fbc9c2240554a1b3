//! What a message is made of.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// One thing that stands in a message or in one of its variants.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    /// Words.
    Text(&'a str),
    /// Words between quotation marks, with their escapes.
    Literal(&'a str),
    /// A variable that is shown.
    Placed(&'a str),
    /// A variable that chooses among variants.
    Choosing(&'a str),
    /// A term that is shown.
    Term(&'a str),
    /// An attribute of a term that chooses among variants, behind the term.
    ChoosingTerm(&'a str, &'a str),
    /// What none of our messages needs, and what it is called.
    Foreign(&'a str, &'static str),
}

/// Everything in a pattern, variants included, in the order of the file.
pub(super) fn walk<'a>(pattern: &Pattern<&'a str>, each: &mut impl FnMut(Part<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => each(Part::Text(value)),
            PatternElement::Placeable { expression } => expressed(expression, each),
        }
    }
}

fn expressed<'a>(expression: &Expression<&'a str>, each: &mut impl FnMut(Part<'a>)) {
    match expression {
        Expression::Inline(inline) => shown(inline, each),
        Expression::Select { selector, variants } => {
            match selector {
                InlineExpression::VariableReference { id } => each(Part::Choosing(id.name)),
                InlineExpression::TermReference {
                    id,
                    attribute: Some(attribute),
                    arguments: None,
                } => {
                    each(Part::ChoosingTerm(id.name, attribute.name));
                }
                other => shown(other, each),
            }
            for variant in variants {
                walk(&variant.value, each);
            }
        }
    }
}

fn shown<'a>(inline: &InlineExpression<&'a str>, each: &mut impl FnMut(Part<'a>)) {
    each(match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Part::Literal(value)
        }
        InlineExpression::VariableReference { id } => Part::Placed(id.name),
        InlineExpression::TermReference { id, arguments: None, .. } => Part::Term(id.name),
        InlineExpression::TermReference { id, .. } => {
            Part::Foreign(id.name, "a term with arguments")
        }
        InlineExpression::MessageReference { id, .. } => Part::Foreign(id.name, "another message"),
        InlineExpression::FunctionReference { id, .. } => Part::Foreign(id.name, "a function"),
        InlineExpression::Placeable { expression } => return expressed(expression, each),
    });
}

/// How many characters the longest of the variants has, without what variables bring.
pub(super) fn length(pattern: &Pattern<&str>) -> usize {
    pattern.elements.iter().map(|element| element_length(element)).sum()
}

fn element_length(element: &PatternElement<&str>) -> usize {
    match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| length(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } => value.chars().count(),
            _ => 0,
        },
    }
}
