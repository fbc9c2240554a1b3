//! Every theme that comes along, on every page: in five languages, light, dark and in forced colours,
//! on a phone, on a desktop and at 400 %. A run looks at each page in one theme and one of these ways;
//! `VESTIBULE_TEST_JOURNEYS=all`, in all of them.

use std::collections::BTreeMap;
use std::path::Path;

use vestibule::brand::Catalog;
use vestibule::web::views::gallery::{sample_chrome, specimens};

use super::axe::Rules;
use super::look::{DESKTOP, Look, PHONE};
use super::reflow;
use super::tab::Tab;
use super::turn::Turn;
use crate::support::Site;
use crate::support::site::Files;

/// The last two are English in disguise: longer, and from right to left.
const LANGUAGES: [&str; 6] = ["en", "de", "ar", "ja", "en-XA", "ar-XB"];

/// Colours as people ask for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Colours {
    Light,
    Dark,
    Forced,
}

/// The room that a page has.
#[derive(Clone, Copy, Debug)]
enum Room {
    Phone,
    Desktop,
    Zoomed,
}

const COLOURS: [Colours; 3] = [Colours::Light, Colours::Dark, Colours::Forced];
const ROOMS: [Room; 3] = [Room::Phone, Room::Desktop, Room::Zoomed];
const WAYS: usize = LANGUAGES.len() * COLOURS.len() * ROOMS.len();

/// How far the page moved by itself while it came: what it drew, drawn elsewhere a moment later.
const SHIFTS: &str = "const done = arguments[arguments.length - 1];
    const seen = new PerformanceObserver(() => {});
    seen.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => {
      const moved = seen.takeRecords().filter((shift) => !shift.hadRecentInput);
      done(moved.length === 0 ? [] : [`moves by itself: ${moved.map((shift) => shift.value)}`]);
    }));";

/// One page in one language, colour and room.
#[derive(Clone, Copy, Debug)]
struct Way {
    language: &'static str,
    colours: Colours,
    room: Room,
}

impl Way {
    const fn of(number: usize) -> Self {
        Self {
            language: LANGUAGES[number % LANGUAGES.len()],
            colours: COLOURS[number / LANGUAGES.len() % COLOURS.len()],
            room: ROOMS[number / LANGUAGES.len() / COLOURS.len() % ROOMS.len()],
        }
    }

    async fn look(self, tab: &Tab, address: &str, name: &str, look: &mut Look) {
        let Self { language, colours, room } = self;
        let how = format!("{language} {colours:?} {room:?}");
        let scheme = if colours == Colours::Dark { "dark" } else { "light" };
        tab.emulate("", scheme, colours == Colours::Forced).await;
        let (width, height) = if matches!(room, Room::Desktop) { DESKTOP } else { PHONE };
        tab.resize(width, height).await;
        tab.go(address).await;
        look.note(name, &how, reflow::sentences(&tab.run_and_wait(SHIFTS, vec![]).await));
        match room {
            Room::Zoomed => look.note(name, &how, reflow::zoomed(tab).await),
            Room::Phone | Room::Desktop => look.note(name, &how, reflow::as_it_is(tab).await),
        }
        let mut rules = Rules::OfAppearance;
        if colours == Colours::Forced {
            rules = Rules::OfAppearanceInForcedColours;
            look.note(name, &how, reflow::sentences(&tab.run(reflow::EDGES).await));
        }
        look.check(tab, &format!("{name} {how}"), rules).await;
    }
}

/// The samples of every page by theme and language, and all that they link to.
struct Shop {
    files: Files,
    /// Page and state, by theme.
    pages: BTreeMap<String, Vec<String>>,
}

impl Shop {
    fn open() -> Self {
        let themes = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
        let catalog = Catalog::load(Some(&themes)).unwrap();
        let assets = catalog.assets().iter();
        let mut files: Files = assets
            .map(|asset| (asset.path.clone(), (asset.content_type, asset.body.clone())))
            .collect();
        let mut pages = BTreeMap::<_, Vec<_>>::new();
        for theme in catalog.themes() {
            for language in LANGUAGES {
                let chrome = sample_chrome(&catalog.locales, language, theme.clone());
                let own = specimens(&chrome).unwrap();
                let name = |page: &str, state| format!("{}.{state}", page.replace('/', "-"));
                pages.insert(
                    theme.name.clone(),
                    own.iter().map(|own| name(own.page, own.state)).collect(),
                );
                for own in own {
                    let path = format!("/{}/{language}/{}", theme.name, name(own.page, own.state));
                    let html = own.html.replace(" data-submit", "");
                    files.insert(path, ("text/html; charset=utf-8", html.into_bytes()));
                }
            }
        }
        Self { files, pages }
    }
}

#[tokio::test]
async fn every_theme_wears_every_page() {
    let Some(tab) = Tab::open().await else { return };
    let turn = Turn::of_this_run();
    let Shop { files, pages } = Shop::open();
    let themes: Vec<_> = pages.keys().cloned().collect();
    assert!(themes.len() >= 4, "where are the themes? {themes:?}");
    let site = Site::of(files);
    let (mut look, mut looks) = (Look::into("brands"), 0);
    for (theme, names) in &pages {
        let own = themes.iter().position(|name| name == theme).unwrap();
        for (number, name) in names.iter().enumerate() {
            let due =
                |way: &usize| turn.takes(number, own + themes.len() * way, themes.len() * WAYS);
            for way in (0..WAYS).filter(due).map(Way::of) {
                let address = site.at(&format!("/{theme}/{}/{name}", way.language));
                way.look(&tab, &address, &format!("{theme} {name}"), &mut look).await;
                looks += 1;
            }
        }
    }
    turn.tell(&format!("{looks} looks at pages of {} themes", themes.len()));
    look.conclude();
}
