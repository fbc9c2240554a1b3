//! Versions of themes: numbers, optimistic changes, and which one is worn.

use std::collections::BTreeMap;

use vestibule::domain::{Author, ThemeFiles, ThemeName, ThemeVersion, UserSub, VersionState};
use vestibule::ports::{NewVersion, Published, Settings as _, ThemeVersions};

use crate::ground::Ground;
use crate::samples::*;

fn theme(name: &str) -> ThemeName {
    ThemeName::parse(name).unwrap()
}

fn files(text: &str) -> ThemeFiles {
    let file = |(path, body): (&str, &str)| (path.to_owned(), body.as_bytes().to_vec());
    let all =
        [("theme.toml", text), ("words/de.ftl", "continue = Los\n"), ("logo.svg", "\0\u{ff}")];
    ThemeFiles::new(BTreeMap::from(all.map(file))).unwrap()
}

fn new(name: &str, base: u32, text: &str) -> NewVersion {
    let sub = UserSub::parse("11111111-1111-4111-8111-111111111111").unwrap();
    let author = Author::Person { pool: a(), sub, name: "Ada".to_owned() };
    let note = "a note".to_owned();
    NewVersion { theme: theme(name), author, note, base, restores: None, files: Some(files(text)) }
}

fn published(version: &ThemeVersion, moment: i64) -> ThemeVersion {
    ThemeVersion {
        state: VersionState::Published,
        publisher: Some(Author::Command { operator: "root".to_owned() }),
        published: Some(at(moment)),
        changed: at(moment),
        publish_at: None,
        ..version.clone()
    }
}

pub async fn versions_are_begun_saved_and_found(ground: &Ground) {
    let store = ground.directory().await;
    let acme = theme("acme");
    assert!(store.versions(&acme, None, 9).await.unwrap().is_empty());
    let first = store.begin(&new("acme", 0, "one"), at(1)).await.unwrap();
    assert_eq!((first.number, first.revision, first.state), (1, 1, VersionState::Draft));
    assert_eq!(store.version(&acme, 1).await.unwrap().unwrap(), first);
    assert_eq!(store.files(&acme, 1).await.unwrap().unwrap(), files("one"));
    let second = store.begin(&new("acme", 0, "two"), at(2)).await.unwrap();
    let elsewhere = store.begin(&new("bolt", 0, "else"), at(2)).await.unwrap();
    assert_eq!((second.number, elsewhere.number), (2, 1));

    // Saving leaves nothing of what was there before.
    let fewer = files("three").without("logo.svg");
    let next = ThemeVersion { note: "another".to_owned(), changed: at(3), ..first.clone() };
    let saved = store.save(&first, &next, &fewer).await.unwrap().unwrap();
    assert_eq!((saved.revision, saved.note.as_str()), (2, "another"));
    assert_eq!(store.version(&acme, 1).await.unwrap().unwrap(), saved);
    assert_eq!(store.files(&acme, 1).await.unwrap().unwrap(), fewer);
    assert_eq!(store.save(&first, &next, &files("late")).await.unwrap(), None);
    assert_eq!(store.files(&acme, 1).await.unwrap().unwrap(), fewer);

    let numbers = async |before, most| {
        let found = store.versions(&acme, before, most).await.unwrap();
        found.iter().map(|own| own.number).collect::<Vec<_>>()
    };
    assert_eq!(numbers(None, 9).await, [2, 1]);
    assert_eq!((numbers(None, 1).await, numbers(Some(2), 9).await), (vec![2], vec![1]));
    assert_eq!(store.version(&acme, 7).await.unwrap(), None);
    assert_eq!(store.files(&acme, 7).await.unwrap(), None);
}

pub async fn what_is_published_is_worn_and_announced(ground: &Ground) {
    let store = ground.directory().await;
    let acme = theme("acme");
    let revision = async || store.revision().await.unwrap();
    let start = revision().await;
    let first = store.begin(&new("acme", 0, "one"), at(1)).await.unwrap();
    let second = store.begin(&new("acme", 0, "two"), at(1)).await.unwrap();
    assert_eq!((revision().await, store.worn_number(&acme).await.unwrap()), (start, 0));
    assert!(store.worn().await.unwrap().is_empty());

    let done = store.publish(&first, &published(&first, 5)).await.unwrap();
    let Published::Yes(first) = done else { panic!("{done:?}") };
    assert_eq!(store.version(&acme, 1).await.unwrap().unwrap(), *first);
    assert_eq!(store.worn_number(&acme).await.unwrap(), 1);
    assert!(revision().await > start);

    // It was begun over the folder, and stays what it was.
    let late = store.publish(&second, &published(&second, 6)).await.unwrap();
    assert_eq!(late, Published::Outdated(1));
    assert_eq!(store.version(&acme, 2).await.unwrap().unwrap(), second);
    let next = ThemeVersion { base: 1, ..second.clone() };
    let second = store.swap(&second, &next).await.unwrap().unwrap();
    let stale = ThemeVersion { revision: 1, ..second.clone() };
    assert_eq!(store.publish(&stale, &published(&stale, 6)).await.unwrap(), Published::Changed);
    let done = store.publish(&second, &published(&second, 6)).await.unwrap();
    assert!(matches!(done, Published::Yes(_)), "{done:?}");

    // Back to the folder: a version without files. Another theme is worn beside it.
    let back = NewVersion { restores: Some(0), files: None, ..new("acme", 2, "") };
    let Published::Yes(back) = store.put_on(&back, at(7)).await.unwrap() else { panic!() };
    assert_eq!(
        (back.number, back.state, back.published),
        (3, VersionState::Published, Some(at(7)))
    );
    let bolt = store.put_on(&new("bolt", 0, "bolt"), at(8)).await.unwrap();
    assert!(matches!(bolt, Published::Yes(_)));
    let stale = store.put_on(&new("bolt", 0, "bolt"), at(9)).await.unwrap();
    assert_eq!(stale, Published::Outdated(1));
    assert_eq!(store.versions(&theme("bolt"), None, 9).await.unwrap().len(), 1);
    let worn = store.worn().await.unwrap();
    let told: Vec<_> = worn
        .iter()
        .map(|own| (own.version.theme.as_str(), own.version.number, own.files.is_some()))
        .collect();
    assert_eq!(told, [("acme", 3, false), ("bolt", 1, true)]);
    assert_eq!(worn[0].version, *back);
    assert_eq!(*worn[1].files.clone().unwrap(), files("bolt"));
}

pub async fn what_is_due_is_found(ground: &Ground) {
    let store = ground.directory().await;
    let draft = store.begin(&new("acme", 0, "one"), at(1)).await.unwrap();
    let state = VersionState::Scheduled;
    let reviewer = Some(Author::Command { operator: "eve".to_owned() });
    let next = ThemeVersion { state, reviewer, publish_at: Some(at(9)), ..draft.clone() };
    let scheduled = store.swap(&draft, &next).await.unwrap().unwrap();
    assert!(store.due(at(8)).await.unwrap().is_empty());
    assert_eq!(store.due(at(9)).await.unwrap(), std::slice::from_ref(&scheduled));
    let done = store.publish(&scheduled, &published(&scheduled, 9)).await.unwrap();
    assert!(matches!(done, Published::Yes(_)));
    assert!(store.due(at(99)).await.unwrap().is_empty());
}

pub async fn one_of_many_publishes_and_one_of_many_saves(ground: &Ground) {
    let store = ground.directory().await;
    let mut drafts = Vec::new();
    for n in 0..8 {
        drafts.push(store.begin(&new("acme", 0, &n.to_string()), at(1)).await.unwrap());
    }
    let tasks: Vec<_> = drafts
        .iter()
        .map(|draft| {
            let (store, draft) = (store.clone(), draft.clone());
            tokio::spawn(async move { store.publish(&draft, &published(&draft, 2)).await.unwrap() })
        })
        .collect();
    let (mut done, mut outdated) = (Vec::new(), 0);
    for task in tasks {
        match task.await.unwrap() {
            Published::Yes(version) => done.push(version.number),
            Published::Outdated(worn) => outdated += u32::from(worn > 0),
            Published::Changed => panic!("each is another draft"),
        }
    }
    assert_eq!((done.len(), outdated), (1, 7));
    assert_eq!(store.worn_number(&theme("acme")).await.unwrap(), done[0]);

    let draft = store.begin(&new("acme", 0, "shared"), at(3)).await.unwrap();
    let tasks: Vec<_> = (0..8)
        .map(|n| {
            let (store, draft) = (store.clone(), draft.clone());
            let mine = files(&n.to_string());
            tokio::spawn(
                async move { store.save(&draft, &draft, &mine).await.unwrap().map(|_| mine) },
            )
        })
        .collect();
    let mut saved = Vec::new();
    for task in tasks {
        saved.extend(task.await.unwrap());
    }
    let [mine] = saved.try_into().unwrap();
    let kept = store.files(&theme("acme"), draft.number).await.unwrap().unwrap();
    assert_eq!(kept, mine);
}

pub async fn many_begin_under_numbers_of_their_own(ground: &Ground) {
    let store = ground.directory().await;
    let tasks: Vec<_> = (0..8)
        .map(|n| {
            let store = store.clone();
            let begin = new("acme", 0, &n.to_string());
            tokio::spawn(async move { store.begin(&begin, at(1)).await.unwrap().number })
        })
        .collect();
    let mut numbers = Vec::new();
    for task in tasks {
        numbers.push(task.await.unwrap());
    }
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8]);
}
