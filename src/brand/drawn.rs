//! Rules beside those that every theme has: those of its layout, and those that come with a picture.

use super::theme::{Layout, LogoPlace, Shape, Side, Theme};
use std::fmt::Write as _;

const SPLIT: &str = include_str!("../../static/layouts/split.css");
const SPLIT_END: &str = include_str!("../../static/layouts/split-end.css");
const DOORWAYS: &str = include_str!("../../static/layouts/doorways.css");
const CARD: &str = include_str!("../../static/layouts/card.css");
const FULL_BLEED: &str = include_str!("../../static/layouts/full-bleed.css");
const SIDEBAR: &str = include_str!("../../static/layouts/sidebar.css");
const COMPACT: &str = include_str!("../../static/layouts/compact.css");
const ABOVE: &str = include_str!("../../static/layouts/above.css");
const BAND: &str = include_str!("../../static/layouts/band.css");
const SLOTS: &str = include_str!("../../static/layouts/slots.css");
const LINKS: &str = include_str!("../../static/layouts/links.css");

/// A background that can be mirrored, which that of the body itself cannot.
const BEHIND_ALL: &str = "body.door{background:none}\n\
    .door::before{content:\"\";position:fixed;inset:0;z-index:-1;\
    background:var(--canvas) var(--background-picture) center/cover no-repeat}\n\
    [dir=rtl] .door::before{scale:-1 1}\n@media print{.door::before{content:none}}\n";

/// What a picture in the background of something needs. It carries no words: words that stand before
/// one have a background of their own.
const BEHIND: [(&str, &str); 3] = [
    (
        "card",
        ".inside .page,.door:not(.inside) main{padding-top:calc(7rem + var(--unit)*7);\
         background:linear-gradient(var(--surface) 0 0) 0 7rem no-repeat,\
         var(--card-picture) top/100% auto no-repeat var(--surface)}",
    ),
    (
        "header",
        ".page>header{background:var(--header-picture) center/cover no-repeat}\
         .page>header bdi{padding:0 .5rem;background:var(--header-background);\
         border-radius:var(--radius)}",
    ),
    (
        "footer",
        ".page>footer{background:var(--footer-picture) center/cover no-repeat}\
         .page>footer>*{padding:.25rem .5rem;background:var(--footer-background);\
         border-radius:var(--radius)}",
    ),
];

/// Where the picture of a step stands: above the heading of pages that match.
const STEPS: [(&str, &str); 5] = [
    ("email", "[data-by=email]"),
    ("sms", "[data-by=sms]"),
    ("authenticator", "[name=step]:is([value=totp],[value=set_up_totp])"),
    ("password", "[name=step]:is([value=password],[value=new_password],[value=reset])"),
    ("passkey", "[name=step]:is([value=passkey],[value=new_passkey])"),
];

/// Whether the picture of this place is shown at single steps alone.
pub(super) fn is_of_a_step(place: &str) -> bool {
    STEPS.iter().any(|(step, _)| *step == place)
}

/// The rules of a theme's layout.
pub(super) fn layout(theme: &Theme, has_background: bool) -> String {
    let layout = &theme.layout;
    let mut rules = match layout.shape {
        Shape::Split => SPLIT.to_owned(),
        Shape::Centred => CARD.to_owned(),
        Shape::FullBleed => format!("{CARD}{FULL_BLEED}"),
        Shape::Sidebar => SIDEBAR.to_owned(),
        Shape::Compact => COMPACT.to_owned(),
    };
    match layout.shape {
        Shape::Split | Shape::Sidebar if has_background => rules.push_str(&beside(*layout)),
        Shape::Centred | Shape::FullBleed if has_background && layout.mirrors => {
            rules.push_str(BEHIND_ALL);
        }
        Shape::Centred | Shape::FullBleed if has_background => {
            rules.push_str(
                ".door{background:var(--canvas) var(--background-picture) center/cover no-repeat fixed}\n",
            );
        }
        Shape::Split if layout.side == Side::End => rules.extend([DOORWAYS, SPLIT_END]),
        Shape::Split => rules.push_str(DOORWAYS),
        Shape::Centred | Shape::FullBleed | Shape::Sidebar | Shape::Compact => {}
    }
    rules.push_str(match layout.logo {
        LogoPlace::Inside => "",
        LogoPlace::Above => ABOVE,
        LogoPlace::Band => BAND,
    });
    if layout.logo_side != Side::Start {
        rules.push_str(".page>header{justify-content:var(--logo)}\n");
    }
    if !(theme.header_links.is_empty() && theme.footer_links.is_empty()) {
        rules.push_str(LINKS);
    }
    if !theme.slots.is_empty() {
        rules.push_str(SLOTS);
    }
    rules
}

/// The background beside a form that takes a part of the window.
fn beside(layout: Layout) -> String {
    let from = if layout.shape == Shape::Split { 60 } else { 48 };
    let edges = if layout.side == Side::End { "0 var(--page)" } else { "var(--page) 0" };
    let mirrored = if layout.mirrors { "[dir=rtl] .door::after{scale:-1 1}" } else { "" };
    format!(
        "@media screen and (min-width:{from}rem){{.door::after{{content:\"\";position:fixed;\
         inset-block:0;inset-inline:{edges};\
         background:var(--background-picture) center/cover no-repeat}}{mirrored}}}\n"
    )
}

/// The rules for pictures, by the names of their places.
pub(super) fn pictures<'a>(places: impl Iterator<Item = &'a str>) -> String {
    let mut rules = String::new();
    for place in places {
        let behind = BEHIND.iter().find(|(name, _)| *name == place);
        rules.push_str(behind.map_or("", |(_, rule)| rule));
        if let Some((_, page)) = STEPS.iter().find(|(name, _)| *name == place) {
            // Writing to a `String` cannot fail.
            let _ = write!(
                rules,
                "main:has({page})::before{{content:\"\";display:block;width:9rem;height:6rem;\
                 margin-bottom:1.5rem;background:var(--{place}-picture) center/contain no-repeat}}"
            );
        }
    }
    rules
}
