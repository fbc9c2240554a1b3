//! A catalog being filled: themes with the files that their pages link to, each file once.

use super::{Asset, Branded, Inherited, Logo, StudioAssets, Whole};
use crate::brand::css::{Drawn, Stylesheet};
use crate::brand::fonts::Face;
use crate::brand::mark;
use crate::brand::pictures::{Pair, Picture, room};
use crate::brand::source::Source;
use crate::brand::theme::Theme;
use std::collections::BTreeMap;
use std::sync::Arc;

const ENHANCE: &str = include_str!("../../../static/enhance.js");
const PASSKEY: &str = include_str!("../../../static/passkey.js");
const SUBMIT: &str = include_str!("../../../static/submit.js");
const WAIT: &str = include_str!("../../../static/wait.js");
const STUDIO_STYLE: &str = include_str!("../../../static/studio.css");
const STUDIO_SCRIPT: &str = include_str!("../../../static/studio.js");

/// A catalog being filled.
#[derive(Default)]
pub(in crate::brand) struct Shelf {
    pub(super) themes: BTreeMap<String, Arc<Branded>>,
    pub(super) assets: Vec<Asset>,
    /// What pages put behind each path.
    pub(super) query: String,
}

/// The places whose pictures are elements of a page; stylesheets draw the others.
const ELEMENTS: [&str; 3] = ["logo", "footer-logo", "favicon"];

impl Shelf {
    /// With files that are there already.
    pub(in crate::brand) fn with(assets: Vec<Asset>) -> Shelf {
        Shelf { assets, ..Shelf::default() }
    }

    pub(in crate::brand) fn into_assets(self) -> Vec<Asset> {
        self.assets
    }

    /// What the pages of the brand studio load.
    pub(super) fn studio(&mut self) -> StudioAssets {
        StudioAssets {
            style: self.keep(Asset::new("css", "text/css; charset=utf-8", STUDIO_STYLE)),
            script: self.keep(Asset::new("js", "text/javascript; charset=utf-8", STUDIO_SCRIPT)),
        }
    }

    pub(super) fn add(
        &mut self,
        source: &Source,
        whole: Whole,
        inherited: &Inherited,
    ) -> Arc<Branded> {
        let branded = self.brand(source, whole, inherited);
        self.themes.insert(source.name.clone(), Arc::clone(&branded));
        branded
    }

    /// A theme with its files on the shelf, which is not among the themes.
    pub(in crate::brand) fn brand(
        &mut self,
        source: &Source,
        whole: Whole,
        inherited: &Inherited,
    ) -> Arc<Branded> {
        let Whole { theme, words, fonts } = whole;
        let Inherited { pictures, own_css } = inherited;
        let drawn = pictures.iter().filter(|(place, _)| !ELEMENTS.contains(place));
        let drawn: Drawn = drawn.map(|(place, pair)| (*place, self.pair(pair))).collect();
        let faces = fonts.into_iter().map(|(font, body)| (font, self.keep(Asset::font(body))));
        let faces: Vec<Face> = faces.collect();
        let Stylesheet { href, body, gzip } = Stylesheet::with(&theme, &drawn, own_css, &faces);
        let style = Asset { path: href, content_type: "text/css; charset=utf-8", body, gzip };
        let javascript = "text/javascript; charset=utf-8";
        let [light, dark] = [mark::light(&theme), mark::dark(&theme)].map(Picture::svg);
        let mark = Pair { light, dark: Some(dark) };
        let favicon = pictures.get("favicon").unwrap_or(&mark).light.clone();
        let footer = pictures.get("footer-logo").map(|pair| self.logo(&theme, pair));
        let branded = Branded {
            style_href: self.keep(style),
            script_href: self.keep(Asset::new("js", javascript, ENHANCE)),
            passkey_href: self.keep(Asset::new("js", javascript, PASSKEY)),
            submit_href: self.keep(Asset::new("js", javascript, SUBMIT)),
            wait_href: self.keep(Asset::new("js", javascript, WAIT)),
            favicon_href: self.keep(Asset::picture(&favicon)),
            favicon_type: favicon.content_type,
            footer_logo: footer,
            drawn,
            own_css: own_css.clone(),
            faces,
            logo: self.logo(&theme, pictures.get("logo").unwrap_or(&mark)),
            name: source.name.clone(),
            version: source.version,
            theme,
            words,
        };
        Arc::new(branded)
    }

    fn logo(&mut self, theme: &Theme, pair: &Pair) -> Logo {
        let [href, dark_href] = self.pair(pair);
        let (alt, alts) = (theme.logo_alt.clone(), theme.logo_alts.clone());
        let height = theme.logo_height;
        let [width, dark_width] = [&pair.light, pair.dark.as_ref().unwrap_or(&pair.light)]
            .map(|picture| room::width_at(height, picture));
        Logo { href, dark_href, alt, alts, height, width, dark_width }
    }

    fn pair(&mut self, pair: &Pair) -> [String; 2] {
        let dark = pair.dark.as_ref().unwrap_or(&pair.light);
        [&pair.light, dark].map(|picture| self.keep(Asset::picture(picture)))
    }

    fn keep(&mut self, asset: Asset) -> String {
        let path = format!("{}{}", asset.path, self.query);
        if self.assets.iter().all(|kept| kept.path != asset.path) {
            self.assets.push(asset);
        }
        path
    }
}
