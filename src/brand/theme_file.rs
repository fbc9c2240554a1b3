//! Reading a theme file: few seeds, any pins, and every mistake in it told at once.

use super::colour::Colour;
use super::palette::{PAIRS, Palette, Seeds};
use super::theme::{Complaint, DEFAULT, Mode, Theme};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads a theme over the default one. `file` is only for complaints.
pub(super) fn read(file: &str, text: &str) -> Result<Theme, Vec<Complaint>> {
    let mut reader = Reader { file, text, complaints: Vec::new() };
    let document = reader.document();
    if !reader.complaints.is_empty() {
        // What comes after a slip of the pen would only be guessed at.
        return Err(reader.complaints);
    }
    for (table, keys) in TABLES {
        reader.known(&document, table, keys);
    }
    let defaults = DeTable::parse(DEFAULT).map(Spanned::into_inner).unwrap_or_default();
    let theme = reader.theme(&Layers { own: &document, defaults: &defaults });
    match theme {
        Some(theme) if reader.complaints.is_empty() => Ok(theme),
        Some(_) | None => Err(reader.complaints),
    }
}

/// What the file says over what the default theme says.
struct Layers<'a> {
    own: &'a DeTable<'a>,
    defaults: &'a DeTable<'a>,
}

impl<'a> Layers<'a> {
    fn get(&self, table: &str, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        lookup(self.own, table, key).or_else(|| lookup(self.defaults, table, key))
    }
}

fn lookup<'a>(
    document: &'a DeTable<'a>,
    table: &str,
    key: &str,
) -> Option<&'a Spanned<DeValue<'a>>> {
    if table.is_empty() {
        return document.get(key);
    }
    document.get(table)?.get_ref().as_table()?.get(key)
}

const TABLES: [(&str, &[&str]); 5] = [
    ("", &["mode", "seeds", "logo", "light", "dark"]),
    ("seeds", &["brand", "neutral", "danger", "success", "radius", "density", "font"]),
    ("logo", &["alt", "height"]),
    ("light", Palette::KEYS),
    ("dark", Palette::KEYS),
];

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    complaints: Vec<Complaint>,
}

impl<'a> Reader<'a> {
    fn complain(&mut self, at: usize, key: &str, what: String, instead: String) {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let (file, key) = (self.file.to_owned(), key.to_owned());
        self.complaints.push(Complaint { file, line, key, what, instead });
    }

    fn document(&mut self) -> DeTable<'a> {
        let (document, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            let what = format!("this is not TOML: {}", error.message());
            self.complain(at, "syntax", what, "write `key = value`".to_owned());
        }
        document.into_inner()
    }

    /// A misspelt key would silently leave the default in place, so it is a mistake.
    fn known(&mut self, document: &DeTable<'a>, table: &str, keys: &[&str]) {
        let value = document.get(table);
        if value.is_none() && !table.is_empty() {
            return;
        }
        let own = value.map_or(Some(document), |value| value.get_ref().as_table());
        let Some(entries) = own else {
            let at = value.map_or(0, |value| value.span().start);
            let instead = format!("begin a table with [{table}]");
            return self.complain(at, table, "is a value".to_owned(), instead);
        };
        for key in entries.keys().filter(|key| !keys.contains(&key.get_ref().as_ref())) {
            let name = dotted(table, key.get_ref());
            let instead = format!("known here: {}", keys.join(", "));
            self.complain(key.span().start, &name, "unknown key".to_owned(), instead);
        }
    }

    fn theme(&mut self, layers: &Layers<'_>) -> Option<Theme> {
        let colours = ["brand", "neutral", "danger", "success"]
            .map(|key| self.colour("seeds", key, layers.get("seeds", key)));
        let mode = self.one_of(layers, "", "mode", &["auto", "light", "dark"]);
        let density =
            self.one_of(layers, "seeds", "density", &["compact", "comfortable", "spacious"]);
        let radius = self.pixels(layers, "seeds", "radius", 0, 24);
        let logo_height = self.pixels(layers, "logo", "height", 16, 96);
        let font =
            self.words(layers, "seeds", "font", "letters, digits, spaces, commas, quotes", font);
        let logo_alt = self
            .words(layers, "logo", "alt", "at most 80 characters", |alt| alt.chars().count() <= 80);
        let [brand, neutral, danger, success] = colours;
        let seeds = Seeds { brand: brand?, neutral: neutral?, danger: danger?, success: success? };
        let light = self.pinned(layers.own, "light", Palette::light(&seeds));
        let dark = self.pinned(layers.own, "dark", Palette::dark(&seeds));
        Some(Theme {
            mode: [Mode::Auto, Mode::Light, Mode::Dark].into_iter().nth(mode?)?,
            density: [14, 16, 18].into_iter().nth(density?)?,
            radius: radius?,
            logo_height: logo_height?,
            font: font?,
            logo_alt: logo_alt?,
            light,
            dark,
        })
    }

    fn pinned(&mut self, own: &DeTable<'_>, table: &str, mut palette: Palette) -> Palette {
        for key in Palette::KEYS {
            let value = lookup(own, table, key);
            let pin = value.and_then(|_| self.colour(table, key, value));
            if let (Some(pin), Some(slot)) = (pin, palette.slot(key)) {
                *slot = pin;
            }
        }
        for (front, back, least) in PAIRS {
            self.contrast(own, table, &palette, (front, back, least));
        }
        palette
    }

    fn contrast(
        &mut self,
        own: &DeTable<'_>,
        table: &str,
        palette: &Palette,
        (front, back, least): (&str, &str, f64),
    ) {
        let (Some(ahead), Some(behind)) = (palette.get(front), palette.get(back)) else {
            return;
        };
        let ratio = ahead.contrast(behind);
        if ratio >= least {
            return;
        }
        let pin = [front, back].into_iter().find_map(|key| Some((key, lookup(own, table, key)?)));
        let (key, at) = pin.map_or((front, 0), |(key, value)| (key, value.span().start));
        let backs = PAIRS.iter().filter(|(other, ..)| *other == front);
        let backs: Vec<Colour> = backs.filter_map(|(_, back, _)| palette.get(back)).collect();
        let passes = ahead.oklch().readable(least, &backs);
        let what = format!("`{front}` on `{back}` has contrast {ratio:.2}, less than {least}");
        let instead = format!("`{front} = \"{passes}\"` would pass");
        self.complain(at, &dotted(table, key), what, instead);
    }

    fn colour(
        &mut self,
        table: &str,
        key: &str,
        value: Option<&Spanned<DeValue<'_>>>,
    ) -> Option<Colour> {
        let value = value?;
        let colour = value.get_ref().as_str().and_then(Colour::parse);
        if colour.is_none() {
            let what = "is not a colour".to_owned();
            let instead = "write it as \"#rrggbb\"".to_owned();
            self.complain(value.span().start, &dotted(table, key), what, instead);
        }
        colour
    }

    fn one_of(
        &mut self,
        from: &Layers<'_>,
        table: &str,
        key: &str,
        words: &[&str],
    ) -> Option<usize> {
        let value = from.get(table, key)?;
        let place = words.iter().position(|word| value.get_ref().as_str() == Some(word));
        if place.is_none() {
            let instead = format!("choose one of {}", words.join(", "));
            let name = dotted(table, key);
            self.complain(value.span().start, &name, "is not a choice".to_owned(), instead);
        }
        place
    }

    fn pixels(
        &mut self,
        from: &Layers<'_>,
        table: &str,
        key: &str,
        least: i64,
        most: i64,
    ) -> Option<i64> {
        let value = from.get(table, key)?;
        let number = value.get_ref().as_integer().and_then(|n| n.as_str().parse::<i64>().ok());
        let number = number.filter(|n| (least..=most).contains(n));
        if number.is_none() {
            let instead = format!("write a whole number from {least} to {most}");
            let name = dotted(table, key);
            self.complain(value.span().start, &name, "is not such a length".to_owned(), instead);
        }
        number
    }

    fn words(
        &mut self,
        from: &Layers<'_>,
        table: &str,
        key: &str,
        rule: &str,
        good: fn(&str) -> bool,
    ) -> Option<String> {
        let value = from.get(table, key)?;
        let words = value.get_ref().as_str().filter(|words| good(words)).map(str::to_owned);
        if words.is_none() {
            let name = dotted(table, key);
            let instead = format!("use {rule}");
            self.complain(value.span().start, &name, "cannot be used".to_owned(), instead);
        }
        words
    }
}

/// Only what a font list needs: anything more could close the declaration and write its own.
fn font(list: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | ',' | '-' | '\'');
    !list.trim().is_empty()
        && list.matches('\'').count().is_multiple_of(2)
        && list.chars().all(letter)
}

fn dotted(table: &str, key: &str) -> String {
    if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") }
}
