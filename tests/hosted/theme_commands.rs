//! `vestibule theme diff`, `publish`, `history` and `rollback`, beside a server that runs.

use serde_json::{Value, json};

use crate::place::Place;

const POOL: &str = "[pools.eu_Shop.groups.brand]\n[pools.eu_Shop.studio]\ngroup = \"brand\"\n";

/// Themes `acme` in the folder, and another `acme` elsewhere.
fn place() -> Place {
    let place = Place::new();
    place.configure_server("themes = \"looks\"", POOL);
    let config = place.path().join("vestibule.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    let worn = "name = \"Shop\"\ntheme = \"acme\"";
    std::fs::write(&config, text.replace("name = \"Shop\"", worn)).unwrap();
    write(&place, "looks/acme", "[seeds]\nbrand = \"#7a1f5c\"\n");
    write(&place, "next/acme", "[seeds]\nbrand = \"#004488\"\nradius = 2\n");
    let words = place.path().join("next/acme/words");
    std::fs::create_dir(&words).unwrap();
    std::fs::write(words.join("en.ftl"), "sign-in-title = Come in\n").unwrap();
    place
}

fn write(place: &Place, folder: &str, toml: &str) {
    let folder = place.path().join(folder);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("theme.toml"), toml).unwrap();
}

#[tokio::test]
async fn what_a_command_publishes_is_worn_by_the_server_that_runs() {
    let place = place();
    assert!(place.run(&["migrate"]).status.success());
    let serving = place.serve().await;
    let shown = async || {
        let query = "client_id=web&response_type=code&scope=openid\
            &redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fcallback&state=s";
        let page = reqwest::get(format!("{}/oauth2/authorize?{query}", serving.origin)).await;
        page.unwrap().text().await.unwrap().contains("Come in")
    };
    assert!(!shown().await);
    assert_eq!(place.json(&["theme", "history", "acme"]), json!([]));
    let from = ["theme", "publish", "acme", "--from", "next/acme", "--note", "blue"];
    let told = place.json(&from);
    assert_eq!((&told["version"], &told["worn"]), (&json!(1), &json!(true)));
    crate::place::until(async || shown().await).await;
    // The same again publishes nothing.
    assert_eq!(place.json(&from)["version"], 1);
    let told = place.json(&["theme", "rollback", "acme"]);
    assert_eq!((&told["version"], &told["restores"]), (&json!(2), &json!(0)));
    crate::place::until(async || !shown().await).await;
    let history = place.json(&["theme", "history", "acme"]);
    let told: Vec<_> =
        history.as_array().unwrap().iter().map(|own| (&own["version"], &own["worn"])).collect();
    assert_eq!(told, [(&json!(2), &json!(true)), (&json!(1), &json!(false))]);
    assert_eq!(history[1]["note"], "blue");
    let told = place.json(&["theme", "rollback", "acme", "1"]);
    assert_eq!((&told["version"], &told["restores"]), (&json!(3), &json!(1)));
    crate::place::until(async || shown().await).await;
}

#[test]
fn what_cannot_be_published_is_told_and_nothing_changes() {
    let place = place();
    assert!(place.run(&["migrate"]).status.success());
    write(&place, "bad/acme", "[seeds]\nbrand = \"blue\"\n");
    let from = ["theme", "publish", "acme", "--from", "bad/acme"];
    place.fails(&from, 3, "bad/acme/theme.toml:2:9: seeds.brand is not a colour");
    place.fails(
        &["theme", "publish", "nobody"],
        6,
        "there is no theme `nobody`; one of: acme, default",
    );
    place.fails(&["theme", "publish", "a/b"], 1, "is not the name of a theme");
    let at = ["theme", "publish", "acme", "--at", "tomorrow"];
    place.fails(&at, 1, "`tomorrow` is no time");
    let at = ["theme", "publish", "acme", "--at", "2020-01-01T00:00:00Z"];
    place.fails(&at, 1, "that time has passed");
    place.fails(&["theme", "rollback", "acme"], 6, "nothing was ever published");
    place.fails(&["theme", "rollback", "acme", "7"], 6, "no such theme or version");
    assert_eq!(place.json(&["theme", "history", "acme"]), json!([]));
    let at = ["theme", "publish", "acme", "--at", "2999-01-01T00:00:00Z"];
    let told = place.json(&at);
    assert_eq!((&told["state"], &told["worn"]), (&json!("scheduled"), &json!(false)));
    place.fails(&["theme", "rollback", "acme", "1"], 1, "it was never published");
}

#[test]
fn a_difference_is_told_in_the_theme_s_terms_and_shown_by_its_pages() {
    let place = place();
    assert!(place.run(&["migrate"]).status.success());
    let told = place.json(&["theme", "diff", "acme"]);
    assert_eq!((&told["keys"], &told["against"]), (&json!([]), &json!(0)));
    let told = place.json(&["theme", "diff", "next/acme"]);
    let keys = json!([
        { "key": "seeds.brand", "old": "\"#7a1f5c\"", "new": "\"#004488\"" },
        { "key": "seeds.radius", "old": null, "new": "2" },
    ]);
    assert_eq!(told["keys"], keys);
    let said = json!([
        { "language": "en", "key": "sign-in-title", "old": null, "new": "Come in" }
    ]);
    assert_eq!((&told["words"], &told["files"], &told["pages"]), (&said, &json!([]), &Value::Null));

    // Where a word differs alone, those pages differ that say it.
    write(&place, "word/acme", "[seeds]\nbrand = \"#7a1f5c\"\n");
    let words = place.path().join("word/acme/words");
    std::fs::create_dir(&words).unwrap();
    std::fs::write(words.join("en.ftl"), "sign-in-title = Come in\n").unwrap();
    let told = place.json(&["theme", "diff", "word/acme", "--into", "shown"]);
    let (differing, same) = (&told["pages"]["differing"], &told["pages"]["same"]);
    assert!(differing.as_u64().unwrap() > 0 && same.as_u64() > differing.as_u64(), "{told}");
    let index = std::fs::read_to_string(place.path().join("shown/index.html")).unwrap();
    let link = index.split("<li><a href=\"").nth(1).unwrap().split('"').next().unwrap();
    let page = std::fs::read_to_string(place.path().join("shown").join(link)).unwrap();
    let frames: Vec<_> =
        page.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(frames.len(), 4);
    // A frame of an origin of its own would be let to no style sheet among files.
    assert_eq!(page.matches("sandbox=\"allow-same-origin\"").count(), 4);
    for frame in frames {
        assert!(place.path().join("shown").join(frame).is_file(), "{frame}");
    }
    let again = ["theme", "diff", "word/acme", "--into", "shown"];
    place.fails(&again, 1, "holds something already");

    let text = place.run(&["theme", "diff", "next/acme"]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("seeds.brand\n  - \"#7a1f5c\"\n  + \"#004488\""), "{text}");
    assert!(text.contains("words/en.ftl: sign-in-title\n  + Come in"), "{text}");
    assert!(text.contains("acme: 3 differences from the folder's"), "{text}");
}
