//! Words with structure: Markdown of paragraphs, emphasis, lists and links, as HTML that holds nothing
//! else. What more it holds is refused, not taken out: what is left would not be what somebody wrote.

use std::fmt::Write as _;

use askama::filters::{Escaper as _, Html};
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use url::Url;

use super::words::signs;

/// Lists in lists, so far.
const DEEPEST: usize = 3;
/// As many mistakes of one text as anybody reads.
const MOST: usize = 20;
/// As much of a text as a complaint quotes, in characters.
const QUOTED: usize = 40;
/// Where relative addresses are tried; no host has this name (RFC 2606).
const HERE: &str = "https://here.invalid/";

/// What is wrong, and what to write instead.
pub(super) type Flaw = (String, &'static str);

/// A text that holds nothing else than it may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rich {
    pub(super) html: String,
    /// Where its links lead.
    pub(super) links: Vec<String>,
}

/// Reads a text, or tells everything that it may not hold.
pub(super) fn read(markdown: &str) -> Result<Rich, Vec<Flaw>> {
    let markdown = markdown.replace("\r\n", "\n");
    if let Some(what) = signs::first_unwelcome(&markdown) {
        return Err(vec![(what, "take it out")]);
    }
    let mut writer = Writer::default();
    // What is not looked for would be shown as signs, and read by people.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    for (event, range) in Parser::new_ext(&markdown, options).into_offset_iter() {
        writer.take(event, markdown.get(range).unwrap_or_default());
    }
    if writer.flaws.is_empty() && !signs::is_visible(&writer.said) {
        writer.refuse("says nothing".to_owned(), "write words, or leave the slot out");
    }
    let Writer { html, links, flaws, .. } = writer;
    if flaws.is_empty() { Ok(Rich { html, links }) } else { Err(flaws) }
}

/// Where a link of a text may lead: the address as browsers read it.
fn target(written: &str) -> Option<String> {
    let base = Url::parse(HERE).ok()?;
    let url = Url::options().base_url(Some(&base)).parse(written).ok()?;
    let is_ours = url.origin() == base.origin();
    match url.scheme() {
        "https" if is_ours => {
            let whole = written.starts_with('/') && !written.contains('\\');
            let path = url.as_str().strip_prefix(HERE)?;
            whole.then(|| format!("/{path}"))
        }
        "https" => {
            let anonymous = url.username().is_empty() && url.password().is_none();
            let whole = !written.starts_with(['/', '\\']);
            (anonymous && whole).then(|| url.into())
        }
        "mailto" | "tel" => (!url.path().is_empty()).then(|| url.into()),
        _ => None,
    }
}

/// The HTML so far.
#[derive(Default)]
struct Writer {
    html: String,
    /// What a reader sees of it.
    said: String,
    /// Where the words of an open link begin.
    link: Option<usize>,
    links: Vec<String>,
    lists: usize,
    flaws: Vec<Flaw>,
}

impl Writer {
    fn take(&mut self, event: Event<'_>, source: &str) {
        match event {
            Event::Start(tag) => self.open(tag, source),
            Event::End(end) => self.close(end, source),
            Event::Text(text) => self.say(&text),
            Event::SoftBreak => self.space("\n"),
            Event::HardBreak => self.space("<br>"),
            Event::Html(_) | Event::InlineHtml(_) => self.refused("HTML", source),
            Event::Code(_) => self.refused("code", source),
            Event::Rule => self.refused("a rule", source),
            Event::FootnoteReference(_) => self.refused("a footnote", source),
            Event::TaskListMarker(_) => self.refused("a box to tick", source),
            Event::InlineMath(_) | Event::DisplayMath(_) => self.refused("a formula", source),
        }
    }

    fn open(&mut self, tag: Tag<'_>, source: &str) {
        match tag {
            Tag::Paragraph => self.html.push_str("<p>"),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Item => self.html.push_str("<li>"),
            Tag::List(first) => {
                self.lists += 1;
                if self.lists > DEEPEST {
                    self.refused("a list too deep in others", source);
                }
                match first {
                    None => self.html.push_str("<ul>"),
                    Some(1) => self.html.push_str("<ol>"),
                    // Writing to a `String` cannot fail.
                    Some(first) => {
                        let _ = write!(self.html, "<ol start=\"{first}\">");
                    }
                }
            }
            Tag::Link { link_type, dest_url, title, .. } => {
                self.lead(link_type, &dest_url, &title, source);
            }
            Tag::Heading { .. } => self.refused("a heading", source),
            Tag::Image { .. } => self.refused("a picture", source),
            Tag::CodeBlock(_) => self.refused("code", source),
            Tag::BlockQuote(_) => self.refused("a quotation", source),
            Tag::Table(_) => self.refused("a table", source),
            // What is in them says more, or what they are in has said it.
            Tag::HtmlBlock | Tag::TableHead | Tag::TableRow | Tag::TableCell => {}
            Tag::Strikethrough => self.refused("words struck out", source),
            _ => self.refused("something else than words", source),
        }
    }

    fn close(&mut self, end: TagEnd, source: &str) {
        match end {
            TagEnd::Paragraph => self.space("</p>"),
            TagEnd::Emphasis => self.html.push_str("</em>"),
            TagEnd::Strong => self.html.push_str("</strong>"),
            TagEnd::Item => self.space("</li>"),
            TagEnd::List(ordered) => {
                self.lists = self.lists.saturating_sub(1);
                self.space(if ordered { "</ol>" } else { "</ul>" });
            }
            TagEnd::Link => {
                let from = self.link.take().unwrap_or_default();
                if !signs::is_visible(self.said.get(from..).unwrap_or_default()) {
                    let what = format!("has a link without words, `{}`", quoted(source));
                    self.refuse(what, "write `[words](https://…)`");
                }
                self.html.push_str("</a>");
            }
            // Its beginning was refused.
            _ => {}
        }
    }

    /// Links open beside the sign-in, so that nothing typed is lost.
    fn lead(&mut self, link_type: LinkType, written: &str, title: &str, source: &str) {
        let mail = if link_type == LinkType::Email { "mailto:" } else { "" };
        let Some(href) = target(&[mail, written].concat()) else {
            let what = format!("has a link that leads nowhere from a page, `{}`", quoted(written));
            let instead = "write a whole address with `https:`, `mailto:` or `tel:`, or a path of \
                           this server like `/terms`";
            return self.refuse(what, instead);
        };
        if !title.is_empty() {
            self.refused("a link with a title", source);
        }
        self.link = Some(self.said.len());
        self.html.push_str("<a href=\"");
        self.escaped(&href);
        self.html.push_str("\" target=\"_blank\" rel=\"noopener\">");
        self.links.push(href);
    }

    fn say(&mut self, text: &str) {
        // Markdown reads `&#x202e;` as the character.
        if let Some(what) = signs::first_unwelcome(text) {
            self.refuse(what, "take it out");
        }
        self.said.push_str(text);
        self.escaped(text);
    }

    fn space(&mut self, written: &str) {
        self.said.push(' ');
        self.html.push_str(written);
    }

    fn escaped(&mut self, text: &str) {
        // Writing to a `String` cannot fail.
        let _ = Html.write_escaped_str(&mut self.html, text);
    }

    fn refused(&mut self, kind: &str, source: &str) {
        let what = format!("has {kind}, `{}`", quoted(source));
        self.refuse(what, "write paragraphs, *emphasis*, **strong words**, lists and links");
    }

    fn refuse(&mut self, what: String, instead: &'static str) {
        if self.flaws.len() < MOST {
            self.flaws.push((what, instead));
        }
    }
}

/// The beginning of what was written.
fn quoted(source: &str) -> String {
    let line = source.trim().lines().next().unwrap_or_default();
    let mut shown: String = line.chars().take(QUOTED).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> Result<String, Vec<Flaw>> {
        read(markdown).map(|own| own.html)
    }

    #[test]
    fn words_with_structure_become_html() {
        for (markdown, expected) in [
            ("Hello", "<p>Hello</p>"),
            ("Hello  \nworld\nagain", "<p>Hello<br>world\nagain</p>"),
            ("*a* **b** & c", "<p><em>a</em> <strong>b</strong> &#38; c</p>"),
            ("one\n\ntwo", "<p>one</p><p>two</p>"),
            ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
            ("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
            ("1 < 2 \\<b\\>", "<p>1 &#60; 2 &#60;b&#62;</p>"),
            (
                "[Terms](https://a.example/t?a=1&b=2)",
                "<p><a href=\"https://a.example/t?a=1&#38;b=2\" target=\"_blank\" \
                 rel=\"noopener\">Terms</a></p>",
            ),
            (
                "<help@a.example>",
                "<p><a href=\"mailto:help@a.example\" target=\"_blank\" \
                 rel=\"noopener\">help@a.example</a></p>",
            ),
            (
                "[call](tel:+4912345) [here](/help)",
                "<p><a href=\"tel:+4912345\" target=\"_blank\" rel=\"noopener\">call</a> \
                 <a href=\"/help\" target=\"_blank\" rel=\"noopener\">here</a></p>",
            ),
        ] {
            assert_eq!(html(markdown).as_deref(), Ok(expected), "{markdown}");
        }
    }

    #[test]
    fn whatever_is_more_than_words_is_refused_with_what_it_is() {
        for (markdown, told) in [
            ("<script>alert(1)</script>", "has HTML, `<script>alert(1)</script>`"),
            ("a <b>b</b>", "has HTML, `<b>`"),
            ("a <img src=x onerror=alert(1)>", "has HTML"),
            ("<form action=//evil.example>", "has HTML"),
            ("<!-- note -->", "has HTML"),
            ("# Sign in", "has a heading, `# Sign in`"),
            ("Sign in\n---", "has a heading"),
            ("![x](https://a.example/x.png)", "has a picture"),
            ("`code`", "has code"),
            ("    code", "has code"),
            ("```\ncode\n```", "has code"),
            ("> quote", "has a quotation"),
            ("a\n\n---", "has a rule"),
            ("|a|b|\n|-|-|\n|1|2|", "has a table"),
            ("- [ ] I agree", "has a box to tick"),
            ("~~gone~~", "has words struck out"),
            ("a[^1]\n\n[^1]: note", "has a footnote"),
            ("- a\n  - b\n    - c\n      - d", "has a list too deep in others"),
            ("[a](https://a.example \"title\")", "has a link with a title"),
            ("[](https://a.example)", "has a link without words"),
            ("[&#x200b;](https://a.example)", "has a link without words"),
            ("", "says nothing"),
            ("[a]: https://a.example", "says nothing"),
            ("a\u{202e}b", "has U+202E"),
            ("a&#x202e;b", "has U+202E"),
            ("a&#x2066;b", "has U+2066"),
            ("a\u{feff}b", "has U+FEFF"),
            ("a\0b", "has U+0000"),
        ] {
            let flaws = html(markdown).expect_err(markdown);
            assert!(flaws[0].0.starts_with(told), "{markdown}: {flaws:?}");
        }
    }

    #[test]
    fn links_lead_by_https_mail_and_telephone_or_within_the_server() {
        for written in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#10;script:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "http://a.example",
            "ftp://a.example",
            "//evil.example/x",
            "/\\evil.example",
            "help",
            "https://user@evil.example",
            "https://here.invalid/x",
            "mailto:",
            "&#x6a;avascript:alert(1)",
        ] {
            let flaws = html(&format!("[words]({written})")).expect_err(written);
            assert!(flaws[0].0.contains("leads nowhere"), "{written}: {flaws:?}");
        }
    }
}
