use vestibule::domain::{
    At, ClientId, Counted, Counts, FunnelBy, FunnelQuery, JOURNEY, PoolId, Span, Stage,
};
use vestibule::ports::Funnels;

use crate::ground::Ground;
use crate::samples::*;

const HOUR: Span = Span::from_minutes(60);

fn counted(pool: PoolId, hour: At, step: &'static str, theme: &str, shown: i64) -> Counted {
    let stage = Stage {
        pool,
        client: ClientId::parse("app").unwrap(),
        step,
        method: String::new(),
        language: "en".to_owned(),
        theme: theme.to_owned(),
        version: "1".to_owned(),
    };
    Counted { hour, stage, counts: Counts { shown, passed: 1, refused: 0 } }
}

async fn shown(store: &impl Funnels, pool: &PoolId, query: FunnelQuery) -> Vec<(String, i64)> {
    let sums = store.sums(pool, &query).await.unwrap();
    let mut sums: Vec<_> = sums
        .into_iter()
        .map(|own| (format!("{}{}{}", own.of, own.version, own.step), own.counts.shown))
        .collect();
    sums.sort();
    sums
}

pub async fn counts_are_added_up_by_the_hour(ground: &Ground) {
    let store = ground.directory().await;
    let first = at(0).hour();
    let next = first + HOUR;
    store
        .add_counts(&[
            counted(a(), first, JOURNEY, "plain", 3),
            counted(a(), first, JOURNEY, "bold", 2),
            counted(a(), first, "totp", "bold", 7),
            counted(a(), next, JOURNEY, "bold", 40),
            counted(b(), first, JOURNEY, "bold", 500),
        ])
        .await
        .unwrap();
    store.add_counts(&[counted(a(), first, JOURNEY, "bold", 10)]).await.unwrap();
    let query = |by| FunnelQuery { since: first, until: next, by };
    let told = |pairs: &[(&str, i64)]| {
        pairs.iter().map(|(name, sum)| ((*name).to_owned(), *sum)).collect::<Vec<_>>()
    };
    let all = [("journey", 15), ("totp", 7)];
    assert_eq!(shown(&store, &a(), query(FunnelBy::Nothing)).await, told(&all));
    let by_theme = [("bold1journey", 12), ("bold1totp", 7), ("plain1journey", 3)];
    assert_eq!(shown(&store, &a(), query(FunnelBy::Theme)).await, told(&by_theme));
    let by_client = [("appjourney", 15), ("apptotp", 7)];
    assert_eq!(shown(&store, &a(), query(FunnelBy::Client)).await, told(&by_client));
    let by_language = [("enjourney", 15), ("entotp", 7)];
    assert_eq!(shown(&store, &a(), query(FunnelBy::Language)).await, told(&by_language));
    assert_eq!(shown(&store, &a(), query(FunnelBy::Method)).await, told(&all));
    let later = FunnelQuery { until: next + HOUR, ..query(FunnelBy::Nothing) };
    assert_eq!(shown(&store, &a(), later).await[0], ("journey".to_owned(), 55));
    assert_eq!(shown(&store, &b(), later).await, told(&[("journey", 500)]));
    let passed = store.sums(&a(), &query(FunnelBy::Theme)).await.unwrap();
    let bold = passed.iter().find(|own| own.of == "bold" && own.step == JOURNEY).unwrap();
    assert_eq!(bold.counts, Counts { shown: 12, passed: 2, refused: 0 });
}

pub async fn old_hours_are_forgotten(ground: &Ground) {
    let store = ground.directory().await;
    let hours: Vec<At> = (0..4).map(|n| at(0).hour() + Span::from_minutes(60 * n)).collect();
    for hour in &hours {
        store.add_counts(&[counted(a(), *hour, JOURNEY, "plain", 1)]).await.unwrap();
        store.add_counts(&[counted(b(), *hour, JOURNEY, "plain", 1)]).await.unwrap();
    }
    assert_eq!(store.forget_counts(hours[2]).await.unwrap(), 4);
    assert_eq!(store.forget_counts(hours[2]).await.unwrap(), 0);
    let by = FunnelBy::Nothing;
    let query = FunnelQuery { since: hours[0], until: hours[3] + HOUR, by };
    assert_eq!(shown(&store, &a(), query).await, [("journey".to_owned(), 2)]);
}

/// Processes that add at the same time lose nothing and do not wait for each other without end.
pub async fn many_add_and_nothing_is_lost(ground: &Ground) {
    let store = ground.directory().await;
    let adding = (0..20).map(|n| {
        let store = store.clone();
        tokio::spawn(async move {
            let mut rows: Vec<_> = ["sign_in", "totp", JOURNEY]
                .map(|step| counted(a(), at(0).hour(), step, "plain", 1))
                .to_vec();
            rows.rotate_left(n % 3);
            store.add_counts(&rows).await
        })
    });
    for added in adding.collect::<Vec<_>>() {
        added.await.unwrap().unwrap();
    }
    let by = FunnelBy::Nothing;
    let query = FunnelQuery { since: at(0).hour(), until: at(0).hour() + HOUR, by };
    let sums = shown(&store, &a(), query).await;
    assert!(sums.len() == 3 && sums.iter().all(|(_, shown)| *shown == 20), "{sums:?}");
}
