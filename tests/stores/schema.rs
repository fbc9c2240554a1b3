use vestibule::adapters::sql::{Directory, Schema};
use vestibule::domain::{KeyState, KeyUse};
use vestibule::ports::{Factors, Families, Fault, Settings, SigningKeys, Users};

use crate::ground::Ground;
use crate::samples::*;

pub async fn it_begins_empty_and_is_laid_out_once(ground: &Ground) {
    let db = ground.db();
    assert_eq!(db.schema().await.unwrap(), Schema::Empty);
    assert!(Schema::Empty.require_current().is_err());
    for _ in 0..2 {
        db.migrate().await.unwrap();
        assert_eq!(db.schema().await.unwrap(), Schema::Current);
        let users = Directory::new(db.clone());
        let _ = users.register(&a(), new_user(1), at(0)).await;
        assert!(users.user(&a(), &sub(1)).await.unwrap().is_some());
    }
    db.close().await;
    let again = ground.directory().await;
    assert!(again.user(&a(), &sub(1)).await.unwrap().is_some());
    let last = "(SELECT max(version) FROM _sqlx_migrations)";
    ground.raw(&format!("DELETE FROM _sqlx_migrations WHERE version = {last}")).await;
    let schema = again.db().schema().await.unwrap();
    let Schema::Older { have } = schema else { panic!("{schema:?}") };
    assert!(told(schema.require_current()).contains(&format!("version {have} ")));
}

pub async fn many_lay_it_out_at_once(ground: &Ground) {
    let migrated = race(8, |_| {
        let db = ground.db();
        async move { db.migrate().await.map_err(|fault| format!("{fault:?}")) }
    });
    for migrated in migrated.await {
        assert_eq!(migrated, Ok(()));
    }
}

pub async fn a_newer_one_is_refused(ground: &Ground) {
    let directory = ground.directory().await;
    let newer = "INSERT INTO _sqlx_migrations \
        (version, description, installed_on, success, checksum, execution_time) \
        SELECT 99, 'later', installed_on, success, checksum, 0 FROM _sqlx_migrations \
        WHERE version = 1";
    ground.raw(newer).await;
    let schema = directory.db().schema().await.unwrap();
    assert_eq!(schema, Schema::Newer { have: 99 });
    for refused in [directory.db().migrate().await, schema.require_current()] {
        let told = told(refused);
        assert!(told.contains("version 99") && told.contains("newer program"), "{told}");
    }
}

pub async fn a_changed_one_is_refused(ground: &Ground) {
    let db = ground.directory().await;
    ground
        .raw("UPDATE _sqlx_migrations SET checksum = (SELECT checksum FROM _sqlx_migrations WHERE version = 1) WHERE version = 2")
        .await;
    let told = told(db.db().migrate().await);
    assert!(told.contains("migration 2"), "{told}");
}

pub async fn broken_rows_are_named(ground: &Ground) {
    let directory = ground.directory().await;
    let one = sub(1);
    directory.register(&a(), new_user(1), at(0)).await.unwrap();
    directory.enrol_totp(&a(), &one, device(), 1, 1).await.unwrap();
    directory.open(&a(), &family(1), at(0)).await.unwrap();
    let key = signing_key("k1", KeyUse::Id, KeyState::Current);
    directory.add(&a(), &key).await.unwrap();
    let web = client("web", false, vec![secret(1, 1)]);
    directory.add_client(&a(), &web, at(0)).await.unwrap();
    let account = format!("`shop_A/{one}`");
    let family = format!("`shop_A/{}`", family_id(1));
    for (broken, healed, column, row) in [
        (
            "UPDATE account SET status = 'hunter2'",
            "UPDATE account SET status = 'CONFIRMED'",
            "account.status",
            account.as_str(),
        ),
        (
            "UPDATE account SET attributes = '[\"hunter2\"]'",
            "UPDATE account SET attributes = '{}'",
            "account.attributes",
            &account,
        ),
        (
            "UPDATE account SET password_hash = NULL, temporary_until = 5",
            "UPDATE account SET temporary_until = NULL",
            "account.temporary_until",
            &account,
        ),
        ("UPDATE refresh_family SET granted = 'hunter2'", "", "refresh_family.granted", &family),
        (
            "UPDATE signing_key SET algorithm = 'hunter2'",
            "",
            "signing_key.algorithm",
            "`shop_A/k1`",
        ),
        (
            "UPDATE client_secret SET hash = CAST('hunter2' AS BYTEA)",
            "",
            "client.hash",
            "`shop_A/web`",
        ),
    ] {
        let bytes = if matches!(ground, Ground::Sqlite { .. }) { "BLOB" } else { "BYTEA" };
        ground.raw(&broken.replace("BYTEA", bytes)).await;
        let fault = match column.split('.').next().unwrap() {
            "account" => directory.account_of(&a(), &one).await.map(drop),
            "refresh_family" => directory.load(&a(), family_id(1)).await.map(drop),
            "signing_key" => SigningKeys::list(&directory, &a()).await.map(drop),
            _ => directory.clients(&a()).await.map(drop),
        };
        let told = told(fault);
        assert!(told.contains(column) && told.contains(row), "{broken}: {told}");
        assert!(!told.contains("hunter2"), "{told}");
        if !healed.is_empty() {
            ground.raw(healed).await;
        }
    }
    ground.raw("DROP TABLE letter").await;
    let gone = told(directory.newest(1).await);
    assert!(gone.contains("letter"), "{gone}");
}

fn told<T>(result: Result<T, Fault>) -> String {
    match result {
        Err(fault @ Fault::Misfit { .. }) => fault.to_string(),
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it was taken"),
    }
}
