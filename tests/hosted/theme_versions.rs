//! Versions of themes: from draft to publishing and back, by whom, and what pages wear meanwhile.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use vestibule::config::Config;
use vestibule::domain::{
    Pool, Span, ThemeFiles, ThemeName, ThemeVersion, User, VersionState, Visitor,
};
use vestibule::ports::Clock as _;
use vestibule::studio::{Desk, Refusal, Seen, Studio, Why};

use crate::support::stores::StorePair;
use crate::support::{Pools, TestServer};

const STUDIO: &str = "[pools.test_A.studio]\ngroup = \"editors\"\n";
const GRACE: &str = "email = \"grace@example.com\"";

fn acme() -> ThemeName {
    ThemeName::parse("acme").unwrap()
}

fn write(themes: &Path, name: &str, toml: &str) {
    std::fs::create_dir_all(themes.join(name)).unwrap();
    std::fs::write(themes.join(name).join("theme.toml"), toml).unwrap();
}

fn branded(colour: &str) -> ThemeFiles {
    let text = format!("[seeds]\nbrand = \"{colour}\"\n");
    ThemeFiles::new(BTreeMap::from([("theme.toml".to_owned(), text.into_bytes())])).unwrap()
}

/// Who does it, and when: what a page would find out anew with every request.
struct Sitting {
    pool: Arc<Pool>,
    user: User,
    visitor: Visitor,
    server_now: vestibule::domain::At,
}

impl Sitting {
    fn desk(&self) -> Desk<'_> {
        Desk::of(&self.pool, &self.user, self.server_now, &self.visitor).unwrap()
    }
}

struct House(TestServer);

impl House {
    /// Themes `acme`, worn by the pool, and `bolt`, worn by nobody; Ada and Grace are the team.
    async fn open(studio: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let themes = folder.path().join("themes");
        write(&themes, "acme", "[seeds]\nbrand = \"#7a1f5c\"\n");
        write(&themes, "bolt", "[seeds]\nbrand = \"#005500\"\n");
        let stores = StorePair::of_this_run(folder.path()).await;
        let team = format!("{GRACE}\ngroups = [\"editors\"]");
        let pools = Pools::one_with("theme = \"acme\"").replaced(GRACE, &team).and(studio);
        Self(TestServer::on(pools, stores, folder).await)
    }

    fn studio(&self) -> &Studio {
        &self.0.house.app.studio
    }

    async fn sitting(&self, email: &str) -> Sitting {
        let book = self.0.house.app.book.load();
        let pool = book.pools().find(|own| own.id.as_str() == "test_A").unwrap();
        let user = self.0.user(email).await;
        let server_now = self.0.clock.now();
        Sitting { pool: Arc::clone(pool), user, visitor: Visitor::default(), server_now }
    }

    async fn ada(&self) -> Sitting {
        self.sitting("ada@example.com").await
    }

    async fn grace(&self) -> Sitting {
        self.sitting("grace@example.com").await
    }

    /// The colour of the brand that pages wear now, with their style as a browser gets it.
    async fn worn(&self) -> String {
        let page = self.0.browser().page(&self.0.app("app").authorize()).await;
        let style = page.attribute("link[rel=stylesheet]", "href").unwrap();
        let style = reqwest::get(format!("{}{style}", self.0.origin())).await.unwrap();
        assert_eq!(style.status(), 200);
        let style = style.text().await.unwrap();
        let known = ["#7a1f5c", "#004488", "#aa2200", "#335500"];
        let found = known.into_iter().find(|colour| style.contains(&format!("accent:{colour}")));
        found.unwrap_or_else(|| panic!("{style}")).to_owned()
    }

    /// A draft of somebody with these files.
    async fn draft(&self, sitting: &Sitting, colour: &str) -> ThemeVersion {
        let draft = self.studio().begin(&sitting.desk(), &acme(), None).await.unwrap();
        let files = branded(colour);
        self.studio().save(&sitting.desk(), &Seen::of(&draft), &files, "a note").await.unwrap()
    }
}

#[tokio::test]
async fn a_draft_is_worn_at_the_next_request_behind_its_publishing_and_back_by_one_press() {
    let house = House::open(STUDIO).await;
    let (studio, ada) = (house.studio(), house.ada().await);
    let draft = house.draft(&ada, "#004488").await;
    assert_eq!((draft.number, draft.base, draft.state), (1, 0, VersionState::Draft));
    assert_eq!(house.worn().await, "#7a1f5c", "a draft is worn by nobody");
    let told = studio.difference(&ada.desk(), &acme(), 0, 1).await.unwrap();
    assert_eq!(told.keys.len(), 1, "{told:?}");
    assert_eq!(told.keys[0].key, "seeds.brand");

    // A page from before finds its style sheet still there.
    let before = house.0.browser().page(&house.0.app("app").authorize()).await;
    let before = before.attribute("link[rel=stylesheet]", "href").unwrap();
    let done = studio.publish(&ada.desk(), &Seen::of(&draft)).await.unwrap();
    assert_eq!(done.state, VersionState::Published);
    assert_eq!(house.worn().await, "#004488");
    let style = reqwest::get(format!("{}{before}", house.0.origin())).await.unwrap();
    assert_eq!(style.status(), 200);

    let back = studio.rollback(&ada.desk(), &acme(), 0, "too blue").await.unwrap();
    assert_eq!((back.number, back.restores, back.base), (2, Some(0), 1));
    assert_eq!(house.worn().await, "#7a1f5c");
    assert_eq!(studio.before(&ada.desk(), &acme()).await.unwrap(), Some(1));
    let again = studio.rollback(&ada.desk(), &acme(), 1, "").await.unwrap();
    assert_eq!((again.number, again.restores), (3, Some(1)));
    assert_eq!(house.worn().await, "#004488");
    let history = studio.history(&ada.desk(), &acme(), None, 9).await.unwrap();
    let numbers: Vec<_> = history.iter().map(|own| own.number).collect();
    assert_eq!(numbers, [3, 2, 1]);
    assert!(history.iter().all(|own| own.author.name() == "ada@example.com"));

    // What is given up was never worn, and is nothing to go back to.
    let other = house.draft(&ada, "#335500").await;
    studio.withdraw(&ada.desk(), &Seen::of(&other)).await.unwrap();
    let refused = studio.rollback(&ada.desk(), &acme(), other.number, "").await.unwrap_err();
    assert!(matches!(refused, Refusal::NeverPublished), "{refused}");
}

#[tokio::test]
async fn a_bad_theme_never_takes_the_place_of_the_running_one() {
    let house = House::open(STUDIO).await;
    let (studio, ada) = (house.studio(), house.ada().await);
    let draft = house.draft(&ada, "blue").await;
    let refused = studio.publish(&ada.desk(), &Seen::of(&draft)).await.unwrap_err();
    let Refusal::Unfit(told) = refused else { panic!("{refused}") };
    assert!(told[0].to_string().starts_with("acme/theme.toml:2:9: seeds.brand is not a colour"));
    assert_eq!(house.worn().await, "#7a1f5c");
    let checked = studio.check(&acme(), branded("#335500"));
    assert!(checked.complaints.is_empty() && checked.weight.is_some());
    assert_eq!(checked.over_bytes(), 0);

    // Nor one by which another theme could no longer be read.
    let themes = house.0.folder.path().join("themes");
    write(&themes, "bolt", "extends = \"acme\"\n[light]\ntext = \"#555555\"\n");
    house.0.house.reload(Config::clone(&house.0.house.config())).await.unwrap();
    let files = ThemeFiles::default()
        .with("theme.toml", b"[light]\nsurface = \"#777777\"\ntext = \"#ffffff\"\n".to_vec())
        .unwrap();
    let told = studio.check(&acme(), files).complaints;
    assert!(told.iter().any(|own| own.file.contains("bolt")), "{told:#?}");
}

#[tokio::test]
async fn with_review_somebody_else_approves_and_publishes_what_one_person_made() {
    let house = House::open(&format!("{STUDIO}review = true\n")).await;
    let (studio, ada, grace) = (house.studio(), house.ada().await, house.grace().await);
    let draft = house.draft(&ada, "#004488").await;
    let not = |refusal: Refusal| match refusal {
        Refusal::Not(why) => why,
        other => panic!("{other}"),
    };
    let refused = studio.publish(&ada.desk(), &Seen::of(&draft)).await.unwrap_err();
    assert_eq!(not(refused), Why::NotApproved);
    let asked = studio.submit(&ada.desk(), &Seen::of(&draft)).await.unwrap();
    let files = branded("#aa2200");
    let refused = studio.save(&ada.desk(), &Seen::of(&asked), &files, "").await.unwrap_err();
    assert_eq!(not(refused), Why::State, "what is reviewed stands still");
    let refused = studio.approve(&ada.desk(), &Seen::of(&asked), "").await.unwrap_err();
    assert_eq!(not(refused), Why::OwnWork);
    let seen = Seen::of(&draft);
    let refused = studio.approve(&grace.desk(), &seen, "").await.unwrap_err();
    assert!(matches!(refused, Refusal::Changed), "she looked at another state of it");

    let sent = studio.send_back(&grace.desk(), &Seen::of(&asked), "Too pale").await.unwrap();
    assert_eq!((sent.state, sent.remark.as_str()), (VersionState::Draft, "Too pale"));
    let refused = studio.save(&grace.desk(), &Seen::of(&sent), &files, "").await.unwrap_err();
    assert_eq!(not(refused), Why::NotAuthor, "or she would approve what she made");
    let asked = studio.submit(&ada.desk(), &Seen::of(&sent)).await.unwrap();
    let good = studio.approve(&grace.desk(), &Seen::of(&asked), "Good").await.unwrap();
    assert_eq!(good.reviewer.as_ref().unwrap().name(), "grace@example.com");
    let refused = studio.publish(&ada.desk(), &Seen::of(&good)).await.unwrap_err();
    assert_eq!(not(refused), Why::OwnWork);
    assert_eq!(house.worn().await, "#7a1f5c");
    studio.publish(&grace.desk(), &Seen::of(&good)).await.unwrap();
    assert_eq!(house.worn().await, "#004488");
}

#[tokio::test]
async fn what_is_published_over_something_else_than_it_was_begun_over_is_told() {
    let house = House::open(STUDIO).await;
    let (studio, ada, grace) = (house.studio(), house.ada().await, house.grace().await);
    let (first, second) =
        (house.draft(&ada, "#004488").await, house.draft(&grace, "#aa2200").await);
    studio.publish(&ada.desk(), &Seen::of(&first)).await.unwrap();
    let refused = studio.publish(&grace.desk(), &Seen::of(&second)).await.unwrap_err();
    assert!(matches!(refused, Refusal::Outdated { worn: 1 }), "{refused}");
    let rebased = studio.rebase(&grace.desk(), &Seen::of(&second)).await.unwrap();
    studio.publish(&grace.desk(), &Seen::of(&rebased)).await.unwrap();
    assert_eq!(house.worn().await, "#aa2200");

    // Two tabs of one person: the one that comes later is told.
    let draft = house.draft(&ada, "#335500").await;
    let seen = Seen::of(&draft);
    studio.save(&ada.desk(), &seen, &branded("#004488"), "").await.unwrap();
    let late = studio.save(&ada.desk(), &seen, &branded("#335500"), "").await.unwrap_err();
    assert!(matches!(late, Refusal::Changed), "{late}");
}

#[tokio::test]
async fn a_version_is_published_by_itself_when_its_time_comes() {
    let house = House::open(STUDIO).await;
    let (studio, ada) = (house.studio(), house.ada().await);
    let draft = house.draft(&ada, "#004488").await;
    let now = house.0.clock.now();
    let past = studio.schedule(&ada.desk(), &Seen::of(&draft), now).await.unwrap_err();
    assert!(matches!(past, Refusal::Past));
    let when = now + Span::from_minutes(10);
    let waits = studio.schedule(&ada.desk(), &Seen::of(&draft), when).await.unwrap();
    assert_eq!((waits.state, waits.publish_at), (VersionState::Scheduled, Some(when)));
    house.0.clock.advance_seconds(599);
    house.0.house.publish_due().await.unwrap();
    assert_eq!(house.worn().await, "#7a1f5c");
    house.0.clock.advance_seconds(1);
    house.0.house.publish_due().await.unwrap();
    assert_eq!(house.worn().await, "#004488");

    // One that comes too late waits for its author, and says why.
    let ada = house.ada().await;
    let late = house.draft(&ada, "#aa2200").await;
    let when = house.0.clock.now() + Span::from_minutes(10);
    studio.schedule(&ada.desk(), &Seen::of(&late), when).await.unwrap();
    let between = house.draft(&ada, "#335500").await;
    studio.publish(&ada.desk(), &Seen::of(&between)).await.unwrap();
    house.0.clock.advance_seconds(601);
    house.0.house.publish_due().await.unwrap();
    assert_eq!(house.worn().await, "#335500");
    let late = studio.version(&ada.desk(), &acme(), late.number).await.unwrap();
    assert_eq!((late.state, late.publish_at), (VersionState::Draft, None));
    assert!(late.remark.contains("another version"), "{}", late.remark);
}

#[tokio::test]
async fn nobody_but_the_team_is_let_in_and_to_no_other_theme() {
    let house = House::open(STUDIO).await;
    let (studio, ada) = (house.studio(), house.ada().await);
    let stranger = house.sitting("margaret@example.com").await;
    let none = Desk::of(&stranger.pool, &stranger.user, stranger.server_now, &stranger.visitor);
    assert!(none.is_none(), "she is in no group");
    let mut disabled = ada.user.clone();
    disabled.enabled = false;
    assert!(Desk::of(&ada.pool, &disabled, ada.server_now, &ada.visitor).is_none());
    assert_eq!(ada.desk().themes(), [acme()]);
    let bolt = ThemeName::parse("bolt").unwrap();
    for refused in [
        studio.begin(&ada.desk(), &bolt, None).await.map(drop),
        studio.history(&ada.desk(), &bolt, None, 9).await.map(drop),
        studio.files(&ada.desk(), &bolt, 0).await.map(drop),
        studio.rollback(&ada.desk(), &bolt, 0, "").await.map(drop),
        studio.publish_files(&ada.desk(), &bolt, branded("#335500"), "").await.map(drop),
        studio.difference(&ada.desk(), &bolt, 0, 0).await.map(drop),
    ] {
        assert!(matches!(refused, Err(Refusal::NoSuch)), "{refused:?}");
    }
    let closed = House::open("").await;
    let ada = closed.ada().await;
    assert!(Desk::of(&ada.pool, &ada.user, ada.server_now, &ada.visitor).is_none());
}

#[tokio::test]
async fn a_theme_that_another_pool_wears_too_is_no_team_s_own() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["acme", "house", "shop"] {
        write(&folder.path().join("themes"), name, "");
    }
    let stores = StorePair::of_this_run(folder.path()).await;
    let pools = Pools::two_hosts()
        .replaced("name = \"Pool test_A\"", "name = \"A\"\ntheme = \"house\"")
        .replaced("name = \"Pool test_B\"", "name = \"B\"\ntheme = \"house\"")
        .and_client("shop", "theme = \"shop\"")
        .and(STUDIO)
        .and("[pools.test_B.studio]\ngroup = \"editors\"\nthemes = [\"house\", \"acme\"]\n");
    let server = TestServer::on(pools, stores, folder).await;
    let book = server.house.app.book.load();
    let themes = |id: &str| {
        let pool = book.pools().find(|own| own.id.as_str() == id).unwrap();
        pool.studio.clone().unwrap().themes
    };
    assert_eq!(themes("test_A"), ["shop"]);
    assert_eq!(themes("test_B"), ["house", "acme"], "where the operator says so, it is");
}

#[tokio::test]
async fn a_link_shows_a_draft_to_anybody_until_its_time_is_over() {
    let house = House::open(STUDIO).await;
    let (studio, ada) = (house.studio(), house.ada().await);
    let draft = house.draft(&ada, "#004488").await;
    let (pool, day) = (&*ada.pool, Span::from_days(1));
    let link = studio.preview_link(&ada.desk(), pool, &acme(), draft.number, day).await.unwrap();
    let look = async |text: &str| {
        let now = house.0.clock.now();
        studio.previewed(pool, text, now).await.unwrap()
    };
    let shown = look(link.expose()).await.unwrap();
    assert_eq!(shown.brand().version, 1);
    assert_eq!(shown.brand().theme.light.ordinary.palette.accent.to_string(), "#004488");
    let style = format!("{}{}", house.0.origin(), shown.brand().style_href);
    assert_eq!(reqwest::get(&style).await.unwrap().status(), 200, "its style is served");
    let bare = style.split('?').next().unwrap().to_owned();
    let twin = house.0.twin(Pools::one_with("").and(STUDIO)).await;
    let elsewhere = |style: &str| style.replace(&house.0.origin(), &twin.origin());
    for (address, status) in [(&style, 200), (&bare, 404)] {
        let answer = reqwest::get(elsewhere(address)).await.unwrap();
        assert_eq!(answer.status(), status, "{address} of another process");
    }
    assert_eq!(house.worn().await, "#7a1f5c", "and worn by nobody");

    // It shows the draft as it is now.
    studio.save(&ada.desk(), &Seen::of(&draft), &branded("#aa2200"), "").await.unwrap();
    let shown = look(link.expose()).await.unwrap();
    assert_eq!(shown.brand().theme.light.ordinary.palette.accent.to_string(), "#aa2200");
    assert!(look(&link.expose()[1..]).await.is_none());
    house.0.clock.advance_seconds(86_400);
    assert!(look(link.expose()).await.is_none());
    let ada = house.ada().await;
    let link = studio.preview_link(&ada.desk(), pool, &acme(), draft.number, day).await.unwrap();
    let now = studio.version(&ada.desk(), &acme(), draft.number).await.unwrap();
    studio.withdraw(&ada.desk(), &Seen::of(&now)).await.unwrap();
    assert!(look(link.expose()).await.is_none(), "what was given up is shown to nobody");
}

#[tokio::test]
async fn another_process_wears_what_was_published_here_and_a_reload_keeps_it() {
    let house = House::open(STUDIO).await;
    let ada = house.ada().await;
    let folder = house.0.folder.path().join("themes");
    let twin = TestServer::changed(
        Pools::one_with("").and(STUDIO),
        house.0.stores.clone(),
        copied_key(&house.0),
        Arc::clone(&house.0.clock),
        |config| config.themes = Some(folder.clone()),
    )
    .await;
    let colour = |server: &TestServer| {
        let catalog = server.house.app.catalog.load();
        catalog.theme("acme").unwrap().theme.light.ordinary.palette.accent.to_string()
    };
    let draft = house.draft(&ada, "#004488").await;
    house.studio().publish(&ada.desk(), &Seen::of(&draft)).await.unwrap();
    assert_eq!((colour(&house.0), colour(&twin)), ("#004488".to_owned(), "#7a1f5c".to_owned()));
    twin.house.catch_up().await.unwrap();
    assert_eq!(colour(&twin), "#004488");

    // The folder is changed below it, and shows when it is worn again.
    write(&folder, "acme", "[seeds]\nbrand = \"#aa2200\"\n");
    house.0.house.reload(Config::clone(&house.0.house.config())).await.unwrap();
    assert_eq!(colour(&house.0), "#004488");
    house.studio().rollback(&ada.desk(), &acme(), 0, "").await.unwrap();
    assert_eq!(colour(&house.0), "#aa2200");
}

fn copied_key(server: &TestServer) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let key = server.folder.path().join("master.key");
    std::fs::copy(key, folder.path().join("master.key")).unwrap();
    folder
}

#[tokio::test]
async fn a_published_theme_that_no_longer_reads_leaves_the_folder_s_in_its_place() {
    let house = House::open(STUDIO).await;
    let (studio, ada) = (house.studio(), house.ada().await);
    let files = ThemeFiles::default();
    let files =
        files.with("theme.toml", b"extends = \"bolt\"\n[seeds]\nbrand = \"#004488\"\n".to_vec());
    let done = studio.publish_files(&ada.desk(), &acme(), files.unwrap(), "").await.unwrap();
    assert_eq!((done.number, house.worn().await), (1, "#004488".to_owned()));
    std::fs::remove_dir_all(house.0.folder.path().join("themes/bolt")).unwrap();
    house.0.house.reload(Config::clone(&house.0.house.config())).await.unwrap();
    assert_eq!(house.worn().await, "#7a1f5c");
    assert_eq!(studio.worn(&ada.desk(), &acme()).await.unwrap(), 1);
    // It comes back with what it wants.
    write(&house.0.folder.path().join("themes"), "bolt", "");
    house.0.house.reload(Config::clone(&house.0.house.config())).await.unwrap();
    assert_eq!(house.worn().await, "#004488");
}

#[tokio::test]
async fn what_is_done_to_a_theme_is_told_to_the_audit_log() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("audit.log");
    write(&folder.path().join("themes"), "acme", "");
    let stores = StorePair::of_this_run(folder.path()).await;
    let pools = Pools::one_with("theme = \"acme\"")
        .and(STUDIO)
        .and(&format!("[audit]\ntarget = \"file\"\nfile = \"{}\"\n", log.display()));
    let house = House(TestServer::on(pools, stores, folder).await);
    let ada = house.ada().await;
    let draft = house.draft(&ada, "#004488").await;
    house.studio().publish(&ada.desk(), &Seen::of(&draft)).await.unwrap();
    house.studio().rollback(&ada.desk(), &acme(), 0, "").await.unwrap();
    house.0.house.settle().await.unwrap();
    let lines = std::fs::read_to_string(&log).unwrap();
    let told: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<_> = told
        .iter()
        .filter(|own| own["event"].as_str().unwrap().starts_with("theme_"))
        .map(|own| {
            assert_eq!(
                (&own["theme"], &own["user"]),
                (&"acme".into(), &ada.user.sub.as_str().into())
            );
            (own["event"].as_str().unwrap(), own["version"].as_str().unwrap().to_owned())
        })
        .collect();
    let expected = [("theme_drafted", "1"), ("theme_published", "1"), ("theme_rolled_back", "2")];
    assert_eq!(told, expected.map(|(event, number)| (event, number.to_owned())));
}
