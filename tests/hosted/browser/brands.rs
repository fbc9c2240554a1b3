//! Every theme that comes along, on every page: in five languages, light, dark and in forced colours,
//! on a phone, on a desktop and at 400 %. A run looks at each page in one theme and one of these ways;
//! `VESTIBULE_TEST_JOURNEYS=all`, in all of them, or with `VESTIBULE_TEST_LOOKS=2/4` in the second
//! quarter of them.

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
const ROOMS: [Room; 3] = [Room::Phone, Room::Zoomed, Room::Desktop];
const WAYS: usize = LANGUAGES.len() * COLOURS.len() * ROOMS.len();

/// After how many looks a run that takes long says what it found so far.
const OFTEN: usize = 1_000;

/// Which part of everything a run looks at.
const PART: &str = "VESTIBULE_TEST_LOOKS";

/// How far the page moved by itself while it came: what it drew, drawn elsewhere a moment later.
const SHIFTS: &str = "const done = arguments[arguments.length - 1];
    const shifts = [];
    const seen = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    seen.observe({ type: 'layout-shift', buffered: true });
    // What script did is drawn in the next frame, and told behind it.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
      const moved = [...shifts, ...seen.takeRecords()].filter((shift) => !shift.hadRecentInput);
      done(moved.length === 0 ? [] : [`moves by itself: ${moved.map((shift) => shift.value)}`]);
    })));";

/// One page in one language, colour and room.
#[derive(Clone, Copy, Debug)]
struct Way {
    language: &'static str,
    colours: Colours,
    room: Room,
}

impl Way {
    /// Neighbours are of one language, and mostly of one room.
    const fn of(number: usize) -> Self {
        Self {
            language: LANGUAGES[number / COLOURS.len() / ROOMS.len() % LANGUAGES.len()],
            colours: COLOURS[number % COLOURS.len()],
            room: ROOMS[number / COLOURS.len() % ROOMS.len()],
        }
    }

    const fn window(self) -> (u32, u32) {
        match self.room {
            Room::Phone | Room::Zoomed => PHONE,
            Room::Desktop => DESKTOP,
        }
    }
}

/// A tab, what stands in it, and what was found in it.
#[derive(Debug)]
struct Eye {
    tab: Tab,
    /// The address, and the window in which it was loaded.
    loaded: Option<(String, (u32, u32))>,
    look: Look,
    looks: usize,
}

impl Eye {
    async fn open() -> Option<Self> {
        let tab = Tab::open().await?;
        Some(Self { tab, loaded: None, look: Look::into("brands"), looks: 0 })
    }

    async fn at(&mut self, address: String, name: &str, way: Way) {
        let Way { language, colours, room } = way;
        let how = format!("{language} {colours:?} {room:?}");
        let scheme = if colours == Colours::Dark { "dark" } else { "light" };
        self.tab.emulate("", scheme, colours == Colours::Forced).await;
        let (width, height) = way.window();
        self.tab.resize(width, height).await;
        self.load(address, way.window(), &format!("{name} {how}")).await;
        let found = match room {
            Room::Zoomed => reflow::zoomed(&self.tab).await,
            Room::Phone | Room::Desktop => reflow::as_it_is(&self.tab).await,
        };
        self.look.note(name, &how, found);
        let mut rules = Rules::OfAppearance;
        if colours == Colours::Forced {
            rules = Rules::OfAppearanceInForcedColours;
            self.look.note(name, &how, reflow::sentences(&self.tab.run(reflow::EDGES).await));
        }
        self.look.check(&self.tab, &format!("{name} {how}"), rules).await;
        self.looks += 1;
    }

    /// A page that is there already only takes on other colours, as it does before people.
    async fn load(&mut self, address: String, window: (u32, u32), how: &str) {
        let wanted = Some((address, window));
        if self.loaded == wanted {
            return;
        }
        self.loaded = wanted;
        let Some((address, _)) = &self.loaded else { return };
        self.tab.go(address).await;
        let moved = reflow::sentences(&self.tab.run_and_wait(SHIFTS, vec![]).await);
        self.look.note(how, "as it came", moved);
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

impl Shop {
    /// Everything that is due: where it stands, its name, and how to look at it.
    fn due(&self, turn: Turn, site: &Site) -> Vec<(String, String, Way)> {
        let themes = self.pages.len();
        let mut due = Vec::new();
        for (own, (theme, names)) in self.pages.iter().enumerate() {
            for (number, name) in names.iter().enumerate() {
                let takes = |way: &usize| turn.takes(number, own + themes * way, themes * WAYS);
                due.extend((0..WAYS).filter(takes).map(Way::of).map(|way| {
                    let address = site.at(&format!("/{theme}/{}/{name}", way.language));
                    (address, format!("{theme} {name}"), way)
                }));
            }
        }
        due
    }
}

/// The part that this run was asked for, or everything.
fn part<T>(due: &[T]) -> &[T] {
    let Ok(wanted) = std::env::var(PART) else { return due };
    let numbers = wanted.split_once('/').map(|(number, of)| (number.parse(), of.parse()));
    let Some((Ok::<usize, _>(number @ 1..), Ok::<usize, _>(of @ 1..))) = numbers else {
        panic!("{PART}: {wanted} is no part like 2/4");
    };
    due.chunks(due.len().div_ceil(of)).nth(number - 1).expect("a part of them")
}

#[tokio::test]
async fn every_theme_wears_every_page() {
    let turn = Turn::of_this_run();
    let mut shop = Shop::open();
    let themes = shop.pages.len();
    assert!(themes >= 4, "where are the themes? {:?}", shop.pages.keys());
    let site = Site::of(std::mem::take(&mut shop.files));
    let due = shop.due(turn, &site);
    let due = part(&due);
    let mut eyes = Vec::new();
    for _ in 0..turn.tabs() {
        let Some(eye) = Eye::open().await else { return };
        eyes.push(eye);
    }
    let share = due.len().div_ceil(eyes.len());
    let looked = eyes.into_iter().zip(due.chunks(share)).map(async |(mut eye, due)| {
        for (address, name, way) in due {
            eye.at(address.clone(), name, *way).await;
            if eye.looks % OFTEN == 0 {
                turn.tell(&format!("{} of {} looks, {}", eye.looks, due.len(), eye.look.so_far()));
            }
        }
        eye
    });
    let looked = futures_util::future::join_all(looked).await;
    let looks: usize = looked.iter().map(|eye| eye.looks).sum();
    assert_eq!(looks, due.len());
    turn.tell(&format!("{looks} looks at pages of {themes} themes"));
    Look::all(looked.into_iter().map(|eye| eye.look)).conclude();
}
