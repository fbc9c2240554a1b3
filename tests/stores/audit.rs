use std::collections::BTreeMap;

use vestibule::domain::{At, AuditQuery, AuditRecord, ClientId, PoolId, UserSub};
use vestibule::ports::AuditTrail;

use crate::ground::Ground;
use crate::samples::*;

fn record(pool: &PoolId, user: Option<&UserSub>, event: &str, moment: At) -> AuditRecord {
    let details = [("reason".to_owned(), "wrong \"word\"".to_owned())];
    AuditRecord {
        at: moment,
        event: event.to_owned(),
        outcome: if event.ends_with("failed") { "failure" } else { "success" }.to_owned(),
        pool: Some(pool.clone()),
        client: Some(ClientId::parse("app").unwrap()),
        user: user.cloned(),
        username: user.map(|_| "grace".to_owned()),
        address: Some("203.0.113.0/24".to_owned()),
        agent: Some("Mozilla/5.0 (…)".to_owned()),
        request: Some(format!("request {}", moment.millis())),
        operator: None,
        details: BTreeMap::from(details),
    }
}

/// An event that concerns the whole installation.
fn bare(event: &str, moment: At) -> AuditRecord {
    AuditRecord {
        pool: None,
        client: None,
        username: None,
        address: None,
        agent: None,
        request: None,
        operator: Some("root".to_owned()),
        details: BTreeMap::new(),
        ..record(&a(), None, event, moment)
    }
}

async fn moments(trail: &impl AuditTrail, query: AuditQuery) -> Vec<i64> {
    let found = trail.find(&query, 100).await.unwrap();
    found.iter().map(|kept| kept.record.at.millis() - at(0).millis()).collect()
}

pub async fn events_are_kept_and_found(ground: &Ground) {
    let trail = ground.directory().await;
    let (ada, grace) = (sub(1), sub(2));
    let all = [
        record(&a(), Some(&ada), "sign_in", at(1)),
        record(&a(), Some(&grace), "sign_in_failed", at(2)),
        record(&b(), Some(&ada), "sign_in", at(3)),
        bare("backup_made", at(4)),
        record(&a(), None, "client_refused_failed", at(4)),
    ];
    trail.keep(&all[..3]).await.unwrap();
    trail.keep(&all[3..4]).await.unwrap();
    trail.keep(&all[4..]).await.unwrap();
    let found = trail.find(&AuditQuery::default(), 100).await.unwrap();
    let records: Vec<_> = found.iter().rev().map(|kept| kept.record.clone()).collect();
    assert_eq!(records, all);
    let query = AuditQuery::default;
    let word = |text: &str| Some(text.to_owned());
    let cases = [
        (AuditQuery { pool: Some(a()), ..query() }, vec![4, 2, 1]),
        (AuditQuery { user: Some(ada.clone()), ..query() }, vec![3, 1]),
        (AuditQuery { pool: Some(a()), user: Some(ada.clone()), ..query() }, vec![1]),
        (AuditQuery { client: Some(ClientId::parse("app").unwrap()), ..query() }, vec![4, 3, 2, 1]),
        (AuditQuery { client: Some(ClientId::parse("other").unwrap()), ..query() }, vec![]),
        (AuditQuery { event: word("sign_in"), ..query() }, vec![3, 1]),
        (AuditQuery { outcome: word("failure"), ..query() }, vec![4, 2]),
        (AuditQuery { request: all[1].request.clone(), ..query() }, vec![2]),
        (AuditQuery { since: Some(at(2)), until: Some(at(4)), ..query() }, vec![3, 2]),
        (
            AuditQuery {
                address: Some(["203.0.113.9", "203.0.113.0/24"].map(str::to_owned)),
                ..query()
            },
            vec![4, 3, 2, 1],
        ),
        (AuditQuery { address: Some(["::1", "::/48"].map(str::to_owned)), ..query() }, vec![]),
        (AuditQuery { before: Some(found[1].id), ..query() }, vec![3, 2, 1]),
        (AuditQuery { before: Some(found[3].id), pool: Some(a()), ..query() }, vec![1]),
    ];
    for (number, (query, expected)) in cases.into_iter().enumerate() {
        assert_eq!(moments(&trail, query).await, expected, "case {number}");
    }
    assert_eq!(trail.find(&query(), 2).await.unwrap().len(), 2);
}

pub async fn events_of_somebody_are_apart(ground: &Ground) {
    let trail = ground.directory().await;
    let (ada, grace) = (sub(1), sub(2));
    for moment in 0..5 {
        let all = [
            record(&a(), Some(&ada), "sign_in", at(moment)),
            record(&b(), Some(&ada), "sign_in", at(moment)),
            record(&a(), Some(&grace), "sign_in", at(moment)),
        ];
        trail.keep(&all).await.unwrap();
    }
    let recent = trail.recent(&a(), &ada, 3).await.unwrap();
    let expected = [4, 3, 2].map(|moment| record(&a(), Some(&ada), "sign_in", at(moment)));
    let recent: Vec<_> = recent.into_iter().map(|kept| kept.record).collect();
    assert_eq!(recent, expected);
    assert!(trail.recent(&a(), &sub(3), 3).await.unwrap().is_empty());
}

pub async fn old_events_are_forgotten(ground: &Ground) {
    let trail = ground.directory().await;
    // More than one statement removes.
    let all: Vec<_> = (0..1203).map(|n| bare("backup_made", at(n))).collect();
    trail.keep(&all).await.unwrap();
    assert_eq!(trail.forget(at(1200)).await.unwrap(), 1200);
    assert_eq!(moments(&trail, AuditQuery::default()).await, [1202, 1201, 1200]);
    assert_eq!(trail.forget(at(1200)).await.unwrap(), 0);
}

pub async fn a_batch_is_kept_whole_or_not_at_all(ground: &Ground) {
    let trail = ground.directory().await;
    ground.raw("DROP INDEX audit_event_at").await;
    ground.raw("CREATE UNIQUE INDEX audit_event_at ON audit_event (at)").await;
    let twice = [bare("backup_made", at(1)), bare("backup_made", at(1))];
    assert!(trail.keep(&twice).await.is_err());
    assert!(moments(&trail, AuditQuery::default()).await.is_empty());
}
