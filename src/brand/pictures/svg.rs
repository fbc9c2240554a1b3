//! What an SVG may hold: shapes, paint and text. Everything else is refused with its place, not taken
//! out: what is left would not be the picture that somebody looked at.

use roxmltree::{Document, Node, ParsingOptions};
use std::collections::BTreeSet;

use super::{Flaw, flaw, style};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// More than any drawing for a page needs.
const MOST_NODES: u32 = 20_000;

const ELEMENTS: [&str; 47] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "clipPath",
    "mask",
    "marker",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTurbulence",
];

/// Passes a drawing that draws and does nothing else.
pub(super) fn check(body: &[u8]) -> Result<(), Flaw> {
    let Ok(text) = std::str::from_utf8(body) else {
        return flaw("is not UTF-8 text", "save it as plain SVG");
    };
    // A document type could bring entities, which grow without limit.
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let document = match Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(error) => {
            let at = error.pos();
            let (line, column) = (at.row as usize, at.col as usize);
            let what = format!("is not a plain SVG: {error}");
            return Err((line, column, what, "save it as plain SVG".to_owned()));
        }
    };
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        let instead = format!("begin it with <svg xmlns=\"{SVG}\">");
        return Err(at(&root, "is not an SVG picture", &instead));
    }
    let users = users(&document);
    document.descendants().try_for_each(|node| examined(&node, &users))
}

/// The ids of what draws something else: to use these again and again would grow without limit.
fn users<'a>(document: &'a Document<'_>) -> BTreeSet<&'a str> {
    let used = document.descendants().filter(|node| node.has_tag_name((SVG, "use")));
    let around = used.flat_map(|node| node.ancestors().collect::<Vec<_>>());
    around.filter_map(|node| node.attribute("id")).collect()
}

fn examined(node: &Node<'_, '_>, users: &BTreeSet<&str>) -> Result<(), Flaw> {
    if node.is_pi() {
        return Err(at(node, "has an instruction for programs", "save it as plain SVG"));
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name().name();
    if node.tag_name().namespace() != Some(SVG) || !ELEMENTS.contains(&name) {
        let what = format!("holds <{name}>, which is more than a drawing");
        let instead = "save it as plain SVG, without scripts, links and embedded pictures";
        return Err(at(node, &what, instead));
    }
    let styles = node.children().filter(|own| name == "style" && own.is_text());
    let css: String = styles.filter_map(|own| own.text()).collect();
    if let Some(told) = styled(&css, style::sheet) {
        let what = format!("has a style sheet with {told}");
        return Err(at(node, &what, "save it with presentation attributes"));
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value().trim());
        let link = name == "href" && attribute.namespace().is_none_or(|own| own == XLINK);
        let told = match attribute.namespace() {
            _ if link && !value.starts_with('#') => "leads out of the picture",
            _ if link
                && node.has_tag_name((SVG, "use"))
                && users.contains(value.trim_start_matches('#')) =>
            {
                "uses what uses something else"
            }
            None if name == "style" => match styled(value, style::declarations) {
                None => continue,
                Some(told) => {
                    let what = format!("has a style at <{}> with {told}", node.tag_name().name());
                    return Err(at(node, &what, "save it with presentation attributes"));
                }
            },
            Some(XLINK | XML) | None if !forbidden(name, value) => continue,
            _ => "is more than a drawing",
        };
        let what = format!("has `{name}` at <{}>, which {told}", node.tag_name().name());
        return Err(at(node, &what, "take it out"));
    }
    Ok(())
}

/// What a style has that is more than paint. Nothing is written in escapes that a person would write.
fn styled(css: &str, more: impl Fn(&str) -> Option<String>) -> Option<String> {
    if css.contains('\\') { Some("an escape".to_owned()) } else { more(css) }
}

/// Handlers, and paint that would be fetched.
fn forbidden(name: &str, value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let fetched = value
        .split("url(")
        .skip(1)
        .any(|rest| !rest.trim_start_matches([' ', '\'', '"']).starts_with('#'));
    name.to_ascii_lowercase().starts_with("on")
        || ["base", "src"].contains(&name)
        || fetched
        || value.contains('\\')
        || value.contains("javascript:")
}

fn at(node: &Node<'_, '_>, what: &str, instead: &str) -> Flaw {
    let place = node.document().text_pos_at(node.range().start);
    (place.row as usize, place.col as usize, what.to_owned(), instead.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(inner: &str) -> Option<String> {
        let text = format!("<svg xmlns='{SVG}' xmlns:xlink='{XLINK}'>\n{inner}\n</svg>");
        check(text.as_bytes()).err().map(|(line, _, what, _)| format!("{line}: {what}"))
    }

    #[test]
    fn drawings_pass() {
        for drawing in [
            "",
            "<title>Acme</title><path fill='#123456' d='M0 0h1v1z'/>",
            "<defs><linearGradient id='g'><stop offset='0'/></linearGradient></defs>\
             <rect fill='url(#g)' width='1' height='1'/>",
            "<symbol id='s'><circle r='1'/></symbol><use href='#s'/><use xlink:href='#s'/>",
            "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><g filter='url(\"#f\")'/>",
            "<style>.cls-1{fill:none;stroke:#fff;stroke-miterlimit:10;}.cls-2,#a>path{fill:url(#g)}</style>\
             <path class='cls-1 cls-2' d='M0 0h1'/>",
            "<style type='text/css'><![CDATA[ .st0{opacity:.5;enable-background:new;} ]]></style>",
            "<rect style='fill:#000000;stroke-width:1px;fill:url(&quot;#g&quot;);-inkscape-font-specification:Sans'/>",
        ] {
            assert_eq!(told(drawing), None, "{drawing}");
        }
        assert!(check(include_bytes!("../../../static/mark.svg")).is_ok());
    }

    #[test]
    fn whatever_does_more_is_refused_with_its_line() {
        for hostile in [
            "<script>alert(1)</script>",
            "<style>*{fill:url(//evil.example)}</style>",
            "<foreignObject/>",
            "<image href='data:image/png;base64,AA'/>",
            "<a href='https://evil.example'/>",
            "<animate attributeName='href'/>",
            "<rect onload='alert(1)'/>",
            "<rect OnClick='alert(1)'/>",
            "<style>@import '//evil.example/a.css';</style>",
            "<style>@font-face{src:url(//evil.example/a)}</style>",
            "<style>.a{fill:url('//evil.example/#a')}</style>",
            "<style>.a{fill:u\\72l(//evil.example/#a)}</style>",
            "<style>.a{background:red}</style>",
            "<style>.a[href^=a]{fill:red}</style>",
            "<style>.a{fill:image-set('a')}</style>",
            "<style>.a{fill:red</style><style>}@import 'a';</style>",
            "<style><script/></style>",
            "<rect style='fill:url(//evil.example/x)'/>",
            "<rect style='cursor:url(//evil.example/x)'/>",
            "<rect style='-moz-binding:url(#a)'/>",
            "<rect fill='url(https://evil.example/x)'/>",
            "<rect fill='u\\72l(//evil.example)'/>",
            "<use href='//evil.example/#x'/>",
            "<use xlink:href='other.svg#x'/>",
            "<g id='a'><use href='#b'/></g><use href='#a'/>",
            "<?xml-stylesheet href='//evil.example'?>",
            "<html xmlns='http://www.w3.org/1999/xhtml'/>",
        ] {
            let told = told(hostile).unwrap_or_else(|| panic!("{hostile} passes"));
            assert!(told.starts_with("2: "), "{told}");
        }
        let bomb =
            "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";
        for broken in [bomb, "<svg", "<svg/>", "<html/>", "\u{feff}"] {
            assert!(check(broken.as_bytes()).is_err(), "{broken}");
        }
        assert!(check(b"<svg xmlns='http://www.w3.org/2000/svg'>\xff</svg>").is_err());
    }
}
