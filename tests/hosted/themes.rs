//! Themes on a running server: what brands add to a page, and what is turned away.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};

use vestibule::brand::Catalog;
use vestibule::config::Config;

use crate::passkeys;
use crate::place::Place;
use crate::support::browser::Page;
use crate::support::{Pools, TestServer};

/// A server that wears the default theme of a folder.
async fn wearing(theme: &str) -> (TestServer, tempfile::TempDir) {
    let themes = tempfile::tempdir().unwrap();
    let default = themes.path().join("default");
    std::fs::create_dir(&default).unwrap();
    std::fs::write(default.join("theme.toml"), theme).unwrap();
    let folder = themes.path().to_owned();
    let server = TestServer::live_with(Pools::one(), |own| own.themes = Some(folder)).await;
    (server, themes)
}

async fn reload(server: &TestServer) -> Result<(), String> {
    let config = Config::clone(&server.house.config());
    server.house.reload(config).await.map(drop).map_err(|error| error.to_string())
}

#[tokio::test]
async fn words_of_the_brand_stand_beside_the_form_of_their_page_alone() {
    let theme = "[[slots]]\npage = \"sign-in\"\nplace = \"before\"\n\
        text.en = \"Closed on *Mondays*. [Why?](https://a.example/?a=1&b=2)\"\n\
        text.ar = \"مغلق\"\n\
        [[slots]]\npage = \"forgot\"\nplace = \"after\"\ntext.en = \"- Ask at the desk\"\n";
    let (server, _themes) = wearing(theme).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    assert!(page.has("main h1 ~ .slot:not([lang]) em"), "{}", page.text());
    assert!(page.has(".slot + form") && !page.has("form .slot"));
    assert!(page.has(".slot a[href='https://a.example/?a=1&b=2'][target=_blank][rel=noopener]"));
    let forgot = browser.page(&page.link_to("/forgotPassword")).await;
    assert!(forgot.has("form ~ .slot ul > li") && !forgot.text().contains("Mondays"));

    let arabic = server.browser().page(&app.authorize_with(&[("lang", "ar")])).await;
    assert!(arabic.has(".slot:not([dir])") && arabic.text().contains("مغلق"));
    let german = server.browser().page(&app.authorize_with(&[("lang", "de")])).await;
    assert!(german.has(".slot[lang=en][dir=ltr]") && german.text().contains("Mondays"));
}

#[tokio::test]
async fn a_theme_says_which_ways_to_sign_in_stand_first_and_not_which_one_is_chosen() {
    let themes = tempfile::tempdir().unwrap();
    let default = themes.path().join("default");
    std::fs::create_dir(&default).unwrap();
    write(&default, "theme.toml", b"");
    let folder = themes.path().to_owned();
    let server =
        TestServer::live_with(passkeys::choosing(""), |own| own.themes = Some(folder)).await;
    passkeys::enrolled(&server, "ada@example.com").await;
    let app = server.app("choosing");
    let methods = async || {
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        let chosen = browser.submit(&page, &[("username", "ada@example.com")]).await.page();
        (page, chosen)
    };
    let first = |page: &Page| {
        let at = |value: &str| page.html.find(&format!("name=\"method\" value=\"{value}\""));
        ["password", "passkey"].into_iter().min_by_key(|value| at(value).unwrap()).unwrap()
    };
    let chosen = |page: &Page| page.attribute("input[name=method][checked]", "value").unwrap();
    let (page, choice) = methods().await;
    assert!(page.has("form[name=cognitoSignInForm] ~ form[data-passkey] button.still"));
    assert_eq!(first(&choice), "password", "{}", choice.text());
    let until_now = chosen(&choice);

    let theme = b"[methods]\norder = [\"passkey\"]\npasskey-button = \"filled\"";
    write(&default, "theme.toml", theme);
    reload(&server).await.unwrap();
    let (page, choice) = methods().await;
    assert!(page.has("form[data-passkey]:has(button.go) ~ form[name=cognitoSignInForm]"));
    assert_eq!((first(&choice), chosen(&choice)), ("passkey", until_now));
}

/// As long as it says, and nothing but its beginning.
fn woff2() -> Vec<u8> {
    let mut font = b"wOF2\0\x01\0\0\0\0\0\x40".to_vec();
    font.resize(64, 0);
    font
}

#[tokio::test]
async fn a_brand_s_own_rules_and_fonts_come_from_us_and_only_then_may_pages_load_fonts() {
    let (server, themes) = wearing("").await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let policy = |page: &Page| page.headers["content-security-policy"].to_str().unwrap().to_owned();
    let page = browser.page(&app.authorize()).await;
    assert!(!policy(&page).contains("font-src"), "nobody asked for fonts");

    let house = themes.path().join("house");
    std::fs::create_dir_all(house.join("fonts")).unwrap();
    write(&house, "fonts/museum.woff2", &woff2());
    write(&house, "fonts/OFL.txt", b"a licence");
    write(
        &house,
        "own.css",
        b"/* ours */ .go { letter-spacing: .05em; border-color: var(--glow) }",
    );
    let font = "[[fonts]]\nfamily = \"Museum Sans\"\nfile = \"fonts/museum.woff2\"\nweight = 300\n\
        weight-to = 800\nstyle = \"italic\"\n[seeds]\nfont = \"'Museum Sans', serif\"\n";
    write(&house, "theme.toml", font.as_bytes());
    write(&themes.path().join("default"), "theme.toml", b"extends = \"house\"");
    reload(&server).await.unwrap();
    let page = browser.page(&app.authorize()).await;
    assert!(policy(&page).ends_with("; font-src 'self'"), "{}", policy(&page));
    let style = browser.raw(&page.attribute("link[rel=stylesheet]", "href").unwrap()).await.body;
    let own = style.find(".go{letter-spacing:0.05em;border-color:var(--glow)}").unwrap();
    assert!(style.find("@layer brand{").unwrap() < own && style.contains("--glow:#"), "{style}");
    let face = style.split("@font-face{").nth(1).unwrap().split('}').next().unwrap();
    let said = [
        "font-family:\"Museum Sans\"",
        "font-weight:300 800",
        "font-style:italic",
        "font-display:optional",
    ];
    assert!(said.iter().all(|own| face.contains(own)), "{face}");
    let path = face.split("url(").nth(1).unwrap().split(')').next().unwrap();
    assert!(path.starts_with("/assets/") && path.contains(".woff2"), "{path}");
    assert!(page.has(&format!("link[rel=preload][as=font][crossorigin][href='{path}']")));
    let font = browser.raw(path).await;
    assert_eq!(font.headers["content-type"], "font/woff2");
    assert!(font.headers["cache-control"].to_str().unwrap().contains("immutable"));

    // What the theme says itself takes the place of what it extends.
    write(&themes.path().join("default"), "own.css", b"h1 { text-align: center }");
    reload(&server).await.unwrap();
    let page = browser.page(&app.authorize()).await;
    let style = browser.raw(&page.attribute("link[rel=stylesheet]", "href").unwrap()).await.body;
    assert!(style.contains("h1{text-align:center}") && !style.contains("letter-spacing:0.05em"));
}

/// Answers each connection by the path that it asks for, until the test ends.
fn answering() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut asked = [0; 1024];
            let read = stream.read(&mut asked).unwrap_or_default();
            let asked = String::from_utf8_lossy(&asked[..read]).into_owned();
            let status = match asked.split(' ').collect::<Vec<_>>().as_slice() {
                [_, "/there", ..] | ["GET", "/no-head", ..] => "200 OK\r\n",
                [_, "/members", ..] => "401 Unauthorized\r\n",
                [_, "/moved", ..] => "302 Found\r\nLocation: /there\r\n",
                [_, "/circle", ..] => "302 Found\r\nLocation: /circle\r\n",
                ["HEAD", ..] => "405 Method Not Allowed\r\n",
                _ => "404 Not Found\r\n",
            };
            let answer = format!("HTTP/1.1 {status}Content-Length: 0\r\nConnection: close\r\n\r\n");
            drop(stream.write_all(answer.as_bytes()));
        }
    });
    port
}

#[test]
fn links_are_followed_where_that_is_asked_for_and_dead_ones_are_told() {
    let (place, port) = (Place::new(), answering());
    place.configure_server("themes = \"looks\"", "");
    let theme = |paths: &[&str]| {
        let link = |path: &&str| {
            format!("[[footer.links]]\nhref = \"http://127.0.0.1:{port}{path}\"\ntext.en = \"a\"\n")
        };
        let written: String = paths.iter().map(link).collect();
        std::fs::create_dir_all(place.path().join("looks/acme")).unwrap();
        std::fs::write(place.path().join("looks/acme/theme.toml"), written).unwrap();
    };
    theme(&["/there", "/moved", "/no-head", "/members"]);
    let checked = place.json(&["theme", "check", "acme", "--links"]);
    assert_eq!(checked[0]["theme"], "acme");
    theme(&["/there", "/gone", "/circle"]);
    place.json(&["theme", "check", "acme"]);
    let told = format!(
        "acme/theme.toml: links to http://127.0.0.1:{port}/gone, which is not there: answers 404"
    );
    place.fails(&["theme", "check", "acme", "--links"], 3, &told);
    let told = "/circle, which is not there: redirects more than 5 times";
    place.fails(&["theme", "check", "acme", "--links"], 3, told);
}

#[test]
fn what_a_pool_has_to_link_to_is_linked_by_each_of_its_themes_or_it_does_not_start() {
    let place = Place::new();
    let required = "[pools.eu_Law]\norigin = \"http://127.0.0.1:9\"\ntheme = \"house\"\n\
        required_links = [\"https://a.example/imprint\", \"https://a.example/privacy\"]\n\
        [pools.eu_Law.clients.kids]\ntheme = \"kids\"\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
        callback_urls = [\"http://127.0.0.1:9/callback\"]\n";
    place.configure_server("themes = \"looks\"", required);
    let theme = |name: &str, text: &str| {
        std::fs::create_dir_all(place.path().join("looks").join(name)).unwrap();
        std::fs::write(place.path().join("looks").join(name).join("theme.toml"), text).unwrap();
    };
    let footer = "[[footer.links]]\nhref = \"https://a.example/imprint\"\ntext.en = \"Imprint\"\n";
    let privacy = "[[slots]]\npage = \"sign-in\"\nplace = \"after\"\n\
        text.en = \"How we [treat you](https://a.example/privacy).\"\n";
    theme("house", &format!("{footer}{privacy}"));
    theme("kids", "extends = \"house\"\nslots = []\n");
    let told = "themes: pools.eu_Law.required_links[1] https://a.example/privacy is not linked by the \
                theme `kids`; add it to the theme as one of `[[footer.links]]`";
    place.fails(&["check"], 3, told);
    place.fails(&["serve"], 3, told);
    theme("kids", "extends = \"house\"\n");
    assert!(place.run(&["migrate"]).status.success());
    place.json(&["check"]);
}

/// The attacks that are kept as files, by name, with how the first complaint begins.
fn attacks() -> Vec<(String, PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile_themes");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut attacks: Vec<_> = entries
        .filter(|path| path.is_dir())
        .map(|path| {
            let expected = std::fs::read_to_string(path.join("expected.txt")).unwrap_or_default();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, path, expected.trim().to_owned())
        })
        .collect();
    attacks.sort();
    attacks
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copied(&path, &to);
        } else {
            std::fs::copy(&path, &to).unwrap();
        }
    }
}

/// A theme of one file, or of a file and one beside it.
type Made = (&'static str, fn(&Path), &'static str);

/// What cannot be kept as files, or had better not.
const MADE: [Made; 7] = [
    (
        "ten megabytes",
        |brand| write(brand, "theme.toml", &b"# endless\n".repeat(1_048_576)),
        "brand/theme.toml: has more than 1048576 bytes",
    ),
    (
        "a little too large",
        |brand| write(brand, "theme.toml", &b"# endless\n".repeat(30_000)),
        "brand/theme.toml: it is larger than 262144 bytes",
    ),
    (
        "tables as deep as a well",
        |brand| write(brand, "theme.toml", format!("a = {}", "[".repeat(100_000)).as_bytes()),
        "brand/theme.toml:1:",
    ),
    (
        "a picture from outside",
        |brand| {
            write(brand, "theme.toml", b"");
            let outside = brand.parent().unwrap().with_file_name("secret.svg");
            std::fs::write(&outside, "<svg xmlns='http://www.w3.org/2000/svg'/>").unwrap();
            std::os::unix::fs::symlink(outside, brand.join("logo.svg")).unwrap();
        },
        "brand/logo.svg: leads out of the folder of the theme",
    ),
    (
        "a theme that is another file",
        |brand| std::os::unix::fs::symlink("/etc/passwd", brand.join("theme.toml")).unwrap(),
        "brand/theme.toml: leads out of the folder of the theme",
    ),
    (
        "words from outside",
        |brand| {
            write(brand, "theme.toml", b"");
            std::os::unix::fs::symlink("/etc", brand.join("words")).unwrap();
        },
        "brand/words: leads out of the folder of the theme",
    ),
    (
        "a folder for a picture",
        |brand| {
            write(brand, "theme.toml", b"");
            std::fs::create_dir(brand.join("logo.png")).unwrap();
        },
        "brand/logo.png: is no file",
    ),
];

fn write(folder: &Path, name: &str, body: &[u8]) {
    std::fs::write(folder.join(name), body).unwrap();
}

/// Each is refused with a reason that names the place, and a server that is told to reload goes on in the
/// theme that it wears.
#[tokio::test]
async fn themes_that_mean_harm_are_refused_and_the_running_one_stays() {
    let (server, themes) = wearing("[logo]\nalt = \"Before\"\n").await;
    let app = server.app("app");
    let shown = async || server.browser().page(&app.authorize()).await.has("img[alt=Before]");
    let [brand, other] = ["brand", "other"].map(|name| themes.path().join(name));
    let outside = themes.path().with_file_name("secret.svg");
    let mut surprises = Vec::new();
    let kept = attacks();
    assert!(kept.len() > 70, "{}", kept.len());
    let kept = kept
        .iter()
        .map(|(name, path, expected)| (name.as_str(), Some(path), None, expected.as_str()));
    let made = MADE.iter().map(|(name, make, expected)| (*name, None, Some(make), *expected));
    for (name, path, make, expected) in kept.chain(made) {
        if let Some(path) = path {
            copied(path, themes.path());
            std::fs::remove_file(themes.path().join("expected.txt")).ok();
        }
        if let Some(make) = make {
            std::fs::create_dir(&brand).unwrap();
            make(&brand);
        }
        let told = match Catalog::load(Some(themes.path())) {
            Ok(_) => "nothing".to_owned(),
            Err(complaints) => complaints[0].to_string(),
        };
        let told = told.replace(&format!("{}/", themes.path().display()), "");
        if expected.is_empty() || !told.starts_with(expected) {
            surprises.push(format!("{name}\t{told}\t{expected}"));
        }
        let reloaded = reload(&server).await;
        if reloaded.is_ok() {
            surprises.push(format!("{name}: a running server takes it"));
        }
        for folder in [&brand, &other] {
            std::fs::remove_dir_all(folder).ok();
        }
        std::fs::remove_file(&outside).ok();
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    assert!(shown().await);
    std::fs::write(themes.path().join("default/theme.toml"), "[logo]\nalt = \"After\"\n").unwrap();
    reload(&server).await.unwrap();
    assert!(!shown().await, "a good one is put on");
}
