//! Every pair of colours, in every mode: what is pinned must be readable on what it is drawn on.

use super::Shades;
use super::chain::Read;
use super::resolve::path;
use crate::brand::components::{Faint, Scheme};
use crate::brand::palette::Contrast;
use crate::written::key_path::KeyPath;

/// Complains about every pair of a mode that has too little contrast.
pub(super) fn check(read: &mut Read, mode: &str, shades: &Shades) {
    for (contrast, scheme) in
        [(Contrast::Ordinary, &shades.ordinary), (Contrast::More, &shades.more)]
    {
        for faint in scheme.faint(contrast) {
            complain(read, mode, contrast, scheme, &faint);
        }
    }
}

fn complain(read: &mut Read, mode: &str, contrast: Contrast, scheme: &Scheme, faint: &Faint) {
    let Faint { front, back, ratio, least } = faint;
    let (key, at) = to_blame(read, mode, contrast, faint);
    let of_more =
        if contrast == Contrast::More { ", where more contrast is asked for" } else { "" };
    let what = format!("`{front}` on `{back}` has contrast {ratio:.2}, less than {least}{of_more}");
    let passes =
        scheme.passing(key, contrast).map(|colour| format!("`{key} = \"{colour}\"` would pass"));
    read.say(&at, &what, &passes.unwrap_or_default());
}

/// The key that is to be changed: the nearest one that is written, what is drawn before what it is
/// drawn on.
fn to_blame(read: &Read, mode: &str, contrast: Contrast, faint: &Faint) -> (&'static str, KeyPath) {
    let tables: &[&[&str]] = match contrast {
        Contrast::Ordinary => &[&["components", mode], &[mode]],
        Contrast::More => &[&["more-contrast", mode], &["components", mode], &[mode]],
    };
    for table in tables {
        for key in [faint.front, faint.back] {
            let at = path(table).key(key);
            if read.tree.get(&at).is_some() {
                return (key, at);
            }
        }
    }
    (faint.front, path(&[mode]).key(faint.front))
}
