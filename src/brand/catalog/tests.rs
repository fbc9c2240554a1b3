use super::*;

#[test]
fn the_default_theme_is_always_there() {
    let catalog = Catalog::load(None).unwrap();
    let branded = catalog.theme("default").unwrap();
    let linked = [
        &branded.style_href,
        &branded.script_href,
        &branded.passkey_href,
        &branded.submit_href,
        &branded.wait_href,
        &branded.favicon_href,
        &branded.logo.href,
        &branded.logo.dark_href,
    ];
    for href in linked {
        assert!(catalog.assets().iter().any(|asset| asset.path == *href), "{href}");
    }
    assert!(catalog.theme("acme").is_none());
}

#[test]
fn folders_are_themes_and_all_their_mistakes_are_told() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["acme", "bolt"] {
        std::fs::create_dir(dir.path().join(name)).unwrap();
    }
    let write = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
    write("acme/theme.toml", "[seeds]\nbrand = \"#7a1f5c\"");
    write("acme/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    write("bolt/theme.toml", "[seeds]\nbrand = 3");
    let told = Catalog::load(Some(dir.path())).unwrap_err();
    assert_eq!(told.len(), 1);
    assert!(told.iter().all(|c| c.key == "seeds.brand" && c.line == 2));
    write("bolt/theme.toml", "");
    let catalog = Catalog::load(Some(dir.path())).unwrap();
    let [acme, bolt] = ["acme", "bolt"].map(|name| catalog.theme(name).unwrap().clone());
    assert_ne!(acme.style_href, bolt.style_href);
    assert_eq!(acme.logo.href, acme.logo.dark_href);
    write("bolt/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
    let told = Catalog::load(Some(dir.path())).unwrap_err();
    assert!(told[0].to_string().contains("bolt/logo.svg:1:41: holds <script>"), "{told:#?}");
    write("bolt/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>");
    write("bolt/theme.toml", "extends = \"acme\"");
    write("bolt/background.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>");
    write("acme/footer-logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>");
    let catalog = Catalog::load(Some(dir.path())).unwrap();
    let [acme, bolt] = ["acme", "bolt"].map(|name| catalog.theme(name).unwrap().clone());
    assert_ne!(acme.logo.href, bolt.logo.href);
    assert_eq!(acme.footer_logo.as_ref().unwrap().href, bolt.footer_logo.as_ref().unwrap().href);
    let style = String::from_utf8(catalog.asset(&bolt.style_href).unwrap().body.clone()).unwrap();
    assert!(style.contains(&format!("--background-picture:url({})", bolt.drawn["background"][0])));
}

#[test]
fn a_mistake_is_told_once_however_many_themes_extend_it() {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in
        [("acme", "mode = 3"), ("bolt", "extends = \"acme\""), ("cork", "extends = \"bolt\"")]
    {
        std::fs::create_dir(dir.path().join(name)).unwrap();
        std::fs::write(dir.path().join(name).join("theme.toml"), text).unwrap();
    }
    let told = Catalog::load(Some(dir.path())).unwrap_err();
    assert_eq!(told.len(), 1, "{told:#?}");
    std::fs::write(dir.path().join("acme/theme.toml"), "[seeds]\nradius = 3").unwrap();
    let catalog = Catalog::load(Some(dir.path())).unwrap();
    assert_eq!(catalog.theme("cork").unwrap().theme.radius, 3);
}

#[test]
fn of_versions_those_alone_are_left_out_that_spoil_something() {
    let dir = tempfile::tempdir().unwrap();
    let folders = [("house", "[seeds]\nradius = 1"), ("shop", "extends = \"house\"")];
    for (name, text) in folders {
        std::fs::create_dir(dir.path().join(name)).unwrap();
        std::fs::write(dir.path().join(name).join("theme.toml"), text).unwrap();
    }
    let folders = Catalog::load(Some(dir.path())).unwrap();
    let version = |name: &str, number, text: &str| {
        let files = BTreeMap::from([("theme.toml".to_owned(), text.as_bytes().to_vec())]);
        let files = Arc::new(ThemeFiles::new(files).unwrap());
        Version { name: name.to_owned(), number, files }
    };
    let worn = |versions: &[Version]| {
        let (catalog, left_out) = folders.wearing(versions).unwrap();
        let worn = ["house", "shop"].map(|name| {
            let own = catalog.theme(name).unwrap();
            (own.version, own.theme.radius)
        });
        let left_out: Vec<_> = left_out.into_iter().map(|own| (own.name, own.number)).collect();
        (worn, left_out)
    };
    let (house, shop) =
        (version("house", 3, "[seeds]\nradius = 5"), version("shop", 2, "extends = \"house\""));
    assert_eq!(worn(&[house.clone(), shop.clone()]), ([(3, 5), (2, 5)], vec![]));
    // What is wrong with the one below is not laid to the one above.
    let broken = version("house", 4, "[seeds]\nradius = 500");
    let told = vec![("house".to_owned(), 4)];
    assert_eq!(worn(&[broken.clone(), shop.clone()]), ([(0, 1), (2, 1)], told.clone()));
    assert_eq!(worn(&[broken]), ([(0, 1), (0, 1)], told));
    // One that reads well, and by which a folder's theme no longer does.
    let circle = version("house", 5, "extends = \"shop\"");
    assert_eq!(worn(&[circle]), ([(0, 1), (0, 1)], vec![("house".to_owned(), 5)]));
    let lost = version("shop", 6, "extends = \"nowhere\"");
    assert_eq!(worn(&[house, lost]), ([(3, 5), (0, 5)], vec![("shop".to_owned(), 6)]));
    let empty = Version { files: Arc::default(), ..version("shop", 7, "") };
    assert_eq!(worn(&[empty]), ([(0, 1), (0, 1)], vec![("shop".to_owned(), 7)]));

    // A trial touches nothing, and is of those themes alone that it concerns.
    let files = version("house", 9, "[seeds]\nradius = 7").files;
    let trial = folders.trial("house", 9, &files, "?of=it").unwrap();
    let shown = trial.theme("shop").unwrap();
    assert_eq!((shown.theme.radius, folders.theme("shop").unwrap().theme.radius), (7, 1));
    assert!(shown.style_href.ends_with(".css?of=it") && trial.asset(&shown.style_href).is_some());
    assert!(folders.trial("shop", 9, &files, "").unwrap().theme("house").is_none());
}

#[test]
fn no_version_is_worn_without_the_links_that_are_required_of_its_theme() {
    let link = "[[footer.links]]\nhref = \"https://a.example/imprint\"\ntext.en = \"Imprint\"";
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("acme")).unwrap();
    std::fs::write(dir.path().join("acme/theme.toml"), link).unwrap();
    let imprint = BTreeSet::from(["https://a.example/imprint".to_owned()]);
    let required = Required::from([("acme".to_owned(), imprint)]);
    let folders = Catalog::load(Some(dir.path())).unwrap().requiring(required);
    let files = |text: &str| {
        let files = BTreeMap::from([("theme.toml".to_owned(), text.as_bytes().to_vec())]);
        Arc::new(ThemeFiles::new(files).unwrap())
    };
    let told = folders.trial("acme", 1, &files("mode = \"dark\""), "").unwrap_err();
    assert!(told[0].to_string().contains("does not lead to https://a.example/imprint"));
    assert!(folders.trial("acme", 1, &files(link), "").is_ok());
    let version = |text| Version { name: "acme".to_owned(), number: 1, files: files(text) };
    let (catalog, left_out) = folders.wearing(&[version("")]).unwrap();
    assert_eq!((catalog.theme("acme").unwrap().version, left_out.len()), (0, 1));
    // What is worn holds the next one to it, too.
    let (catalog, _) = folders.wearing(&[version(link)]).unwrap();
    assert_eq!(catalog.theme("acme").unwrap().version, 1);
    assert!(catalog.trial("acme", 2, &files(""), "").is_err());
}
