//! From leaves to a theme: colours made opaque, and readable where the original's are not.

use std::collections::BTreeMap;

use serde_json::Value;
use toml::Table;

use super::settings::{Known, Leaf, Mode, digits, known};
use super::table::{Meaning, Use};
use super::{Fate, Row};
use crate::brand::colour::Colour;
use crate::brand::components::FOLLOWS;
use crate::brand::theme::Theme;

/// Our pages are as readable as this many rounds of moving colours apart can make them.
const ROUNDS: usize = 8;

/// A theme being written: keys of `theme.toml`, each with what is written there.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Paint {
    pub values: BTreeMap<String, toml::Value>,
    pub rows: Vec<Row>,
}

impl Paint {
    /// Everything that leaves say which a theme says as well.
    pub(super) fn of(leaves: &[Leaf<'_>]) -> Self {
        let mut paint = Self::default();
        let backdrops = Mode::BOTH.map(|mode| (mode, Backdrop::of(leaves, mode)));
        let mut colours: Vec<_> = leaves.iter().collect();
        // Where two leaves say the same, the one further up in the table counts.
        colours.sort_by_key(|leaf| match leaf.known {
            Known::Colour { place, .. } => place,
            Known::Other { .. } => usize::MAX,
        });
        for leaf in colours {
            let fate = match leaf.known {
                Known::Colour { mode, meaning, .. } => {
                    let backdrop = backdrops.iter().find(|(own, _)| *own == mode);
                    paint.colour(leaf, mode, meaning, backdrop.map(|(_, own)| own))
                }
                Known::Other { meaning, .. } => paint.other(leaf, meaning),
            };
            paint.rows.push(Row { key: leaf.at.clone(), fate });
        }
        paint.seed();
        for mode in Mode::BOTH {
            paint.follow_surface(mode);
        }
        paint
    }

    fn colour(
        &mut self,
        leaf: &Leaf<'_>,
        mode: Mode,
        meaning: Use,
        backdrop: Option<&Backdrop>,
    ) -> Fate {
        let key = match meaning {
            Use::None(why) => return without(why),
            Use::Palette(key) => format!("{}.{key}", mode.ours()),
            Use::Part(key) => format!("components.{}.{key}", mode.ours()),
        };
        let text = leaf.value.as_str().unwrap_or_default();
        let (Some(channels), Some(backdrop)) = (digits(text), backdrop) else {
            return without("is no colour");
        };
        if self.values.contains_key(&key) {
            return without("another key says it for our pages, which make no difference here");
        }
        let behind = backdrop.behind(meaning);
        let opaque = over(channels, behind);
        let [.., alpha] = channels;
        let note = match alpha {
            255 if text.len() == 8 => None,
            255 => {
                Some("the original wants eight digits, and passes over this in silence".to_owned())
            }
            _ => Some(format!("opaque, as it looks on {}", hex(behind))),
        };
        self.values.insert(key.clone(), hex(opaque).into());
        Fate::Mapped { to: key, value: hex(opaque), note }
    }

    fn other(&mut self, leaf: &Leaf<'_>, meaning: Meaning) -> Fate {
        let word = leaf.value.as_str().unwrap_or_default();
        let (to, value, note) = match meaning {
            Meaning::None(why) => return without(why),
            Meaning::Word(key, words) => match words.iter().find(|(own, _)| *own == word) {
                Some((_, ours)) => (key.to_owned(), (*ours).into(), None),
                None => return Fate::Unknown { near: None },
            },
            Meaning::Corner(key, most) => {
                let (pixels, note) = rounded(leaf.value, most);
                (format!("corners.{key}"), toml::Value::Integer(pixels), note)
            }
        };
        self.values.insert(to.clone(), value.clone());
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Fate::Mapped { to, value, note }
    }

    /// The brand is what the one button wears, so that what the document says nothing of is derived
    /// from it, and no blue of the original is left.
    fn seed(&mut self) {
        let buttons =
            Mode::BOTH.map(|mode| format!("components.{}.button-background", mode.ours()));
        let brand = buttons.iter().find_map(|key| self.values.get(key)).cloned();
        if let Some(brand) = brand {
            self.values.insert("seeds.brand".to_owned(), brand);
        }
    }

    /// The original has a card on a page, or on a picture that fills it, in the middle unless it says
    /// otherwise.
    pub(super) fn stand(&mut self, has_background: bool) {
        let shape = if has_background { "full-bleed" } else { "centred" };
        for (key, word) in [("layout.shape", shape), ("layout.side", "center")] {
            self.values.entry(key.to_owned()).or_insert_with(|| word.into());
        }
    }

    /// What a document does not say is derived for a pale card in light mode and a dark one in dark mode.
    /// Where its card is otherwise, notices are like the card, so that the same words can be read on both.
    fn follow_surface(&mut self, mode: Mode) {
        let key = |name: &str| format!("{}.{name}", mode.ours());
        let Some(surface) = self.values.get(&key("surface")).cloned() else { return };
        let colour = surface.as_str().and_then(Colour::parse).unwrap_or(Colour::WHITE);
        let is_dark = colour.contrast(Colour::WHITE) > colour.contrast(Colour::BLACK);
        if is_dark != (mode == Mode::Dark) {
            for name in
                ["field", "notice-surface", "danger-surface", "success-surface", "warning-surface"]
            {
                self.values.entry(key(name)).or_insert_with(|| surface.clone());
            }
        }
    }

    /// Moves what could not be read, and says so: our pages hold every pair to its contrast.
    pub(super) fn made_readable(mut self) -> Self {
        let before = self.values.clone();
        for _ in 0..ROUNDS {
            let better = self.refused();
            if better.is_empty() {
                break;
            }
            self.values.extend(better);
        }
        // Two pins that pull at a third one from both sides give way to what is derived.
        for _ in 0..=before.len() {
            let Some(key) = self.refused().into_keys().next() else { break };
            if self.values.remove(&key).is_none() {
                let mode = if key.contains("light") { Mode::Light } else { Mode::Dark };
                self.forget(mode);
            }
        }
        if Theme::parse("theme.toml", &self.toml()).is_err() {
            for mode in Mode::BOTH {
                self.forget(mode);
            }
        }
        for row in &mut self.rows {
            if let Fate::Mapped { to, value, note } = &mut row.fate {
                let (was, is) = (before.get(to), self.values.get(to));
                if was != is {
                    is.and_then(toml::Value::as_str).unwrap_or("derived").clone_into(value);
                    let told = format!("{} could not be read on what lies behind it", text(was));
                    *note =
                        Some(note.take().map_or(told.clone(), |note| format!("{note}; {told}")));
                }
            }
        }
        self
    }

    /// Leaves every colour of a mode to what is derived from the seeds, which can always be read.
    fn forget(&mut self, mode: Mode) {
        let (palette, parts) =
            (format!("{}.", mode.ours()), format!("components.{}.", mode.ours()));
        self.values.retain(|key, _| !key.starts_with(&palette) && !key.starts_with(&parts));
    }

    /// What would pass in the place of what a check refuses.
    fn refused(&self) -> BTreeMap<String, toml::Value> {
        let mistakes = Theme::parse("theme.toml", &self.toml()).err().unwrap_or_default();
        let passing = mistakes.iter().filter_map(|mistake| {
            let colour = mistake.instead.split('"').nth(1).and_then(Colour::parse)?;
            Some((written_as(&mistake.key), toml::Value::from(colour.to_string())))
        });
        passing.collect()
    }

    /// The file.
    pub(super) fn toml(&self) -> String {
        let mut root = Table::new();
        for (key, value) in &self.values {
            put(&mut root, key, value.clone());
        }
        toml::to_string(&root).unwrap_or_default()
    }
}

/// The key to write for one that is complained of: a part that nobody wrote is told of as if it belonged
/// to the palette.
fn written_as(key: &str) -> String {
    match key.split_once('.') {
        Some((mode, name)) if FOLLOWS.iter().any(|(part, _)| *part == name) => {
            format!("components.{mode}.{name}")
        }
        _ => key.to_owned(),
    }
}

/// Writes a dotted key, and the tables above it.
fn put(table: &mut Table, key: &str, value: toml::Value) {
    match key.split_once('.') {
        None => drop(table.insert(key.to_owned(), value)),
        Some((head, rest)) => {
            let inner = table.entry(head).or_insert_with(|| Table::new().into());
            if let Some(inner) = inner.as_table_mut() {
                put(inner, rest, value);
            }
        }
    }
}

/// What transparent colours of a mode are drawn on.
struct Backdrop {
    base: [u8; 3],
    page: [u8; 3],
    card: [u8; 3],
}

impl Backdrop {
    /// From the document, or from the original's defaults where it says nothing.
    fn of(leaves: &[Leaf<'_>], mode: Mode) -> Self {
        let written = |path: &str| {
            let path = path.replace("{mode}", mode.original());
            let own = leaves.iter().find(|leaf| leaf.path == path);
            let own = own.and_then(|leaf| digits(leaf.value.as_str()?));
            own.or_else(|| match known().get(&path) {
                Some(Known::Colour { default, .. }) => digits(default),
                _ => None,
            })
        };
        let base = if mode == Mode::Light { [255; 3] } else { [0; 3] };
        let on = |path, behind| written(path).map_or(behind, |own| over(own, behind));
        let page = on("components.pageBackground.{mode}.color", base);
        let card = on("components.form.{mode}.backgroundColor", page);
        Self { base, page, card }
    }

    fn behind(&self, meaning: Use) -> [u8; 3] {
        match meaning {
            Use::Palette("canvas") => self.base,
            Use::Palette("surface") => self.page,
            Use::Part(key) if key.starts_with("header-") || key.starts_with("footer-") => self.page,
            _ => self.card,
        }
    }
}

fn over([red, green, blue, alpha]: [u8; 4], [r, g, b]: [u8; 3]) -> [u8; 3] {
    let alpha = u32::from(alpha);
    let mix = |front: u8, back: u8| {
        let sum = u32::from(front) * alpha + u32::from(back) * (255 - alpha);
        u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
    };
    [mix(red, r), mix(green, g), mix(blue, b)]
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn text(value: Option<&toml::Value>) -> &str {
    value.and_then(toml::Value::as_str).unwrap_or("the colour")
}

fn without(why: &str) -> Fate {
    Fate::WithoutEffect { why: why.to_owned() }
}

/// Whole pixels, and no more than a part can have.
#[expect(clippy::cast_possible_truncation, reason = "it is between 0 and `most`")]
fn rounded(value: &Value, most: i64) -> (i64, Option<String>) {
    let written = value.as_f64().unwrap_or_default();
    let limit = i32::try_from(most).map_or(f64::MAX, f64::from);
    let pixels = written.round().clamp(0.0, limit) as i64;
    let note = if written > limit {
        Some(format!("{value} pixels are more than {most}"))
    } else if value.as_i64() == Some(pixels) || (written - written.round()).abs() < f64::EPSILON {
        None
    } else {
        Some(format!("rounded from {value}"))
    };
    (pixels, note)
}
