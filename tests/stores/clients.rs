use vestibule::domain::ClientId;
use vestibule::ports::{SecretAdded, Settings, StoredClient};

use crate::ground::Ground;
use crate::samples::*;

pub async fn clients_follow_the_configuration(ground: &Ground) {
    let settings = ground.directory().await;
    let pool = a();
    let clients = async || settings.clients(&pool).await.unwrap();
    assert!(clients().await.is_empty());
    let web = client("web", true, vec![secret(1, 10)]);
    let spa = client("spa", true, vec![]);
    let declared = [web.clone(), spa.clone()];
    settings.reconcile(&pool, &declared, at(0)).await.unwrap();
    assert_eq!(clients().await, [spa.clone(), web.clone()]);

    let added = client("cli", false, vec![secret(5, 20)]);
    assert!(settings.add_client(&pool, &added, at(1)).await.unwrap());
    assert!(!settings.add_client(&pool, &added, at(1)).await.unwrap());
    let taken = client("web", false, vec![secret(6, 20)]);
    assert!(!settings.add_client(&pool, &taken, at(1)).await.unwrap());

    // Changed, gone, and another secret; what was added by command stays.
    let web = StoredClient { settings: "{}".to_owned(), secrets: vec![secret(2, 30)], ..web };
    let declared = std::slice::from_ref(&web);
    settings.reconcile(&pool, declared, at(2)).await.unwrap();
    assert_eq!(clients().await, [added.clone(), web.clone()]);

    // A secret added by command outlasts a restart; the configuration's own goes first for room.
    let id = ClientId::parse("web").unwrap();
    settings.add_secret(&pool, &id, secret(3, 40)).await.unwrap();
    settings.reconcile(&pool, declared, at(3)).await.unwrap();
    let secrets = clients().await.pop().unwrap().secrets;
    assert_eq!(secrets, [secret(2, 30), secret(3, 40)]);
    settings.add_secret(&pool, &id, secret(4, 50)).await.unwrap();
    let secrets = clients().await.pop().unwrap().secrets;
    assert_eq!(secrets, [secret(3, 40), secret(4, 50)]);
    settings.reconcile(&pool, declared, at(4)).await.unwrap();
    let secrets = clients().await.pop().unwrap().secrets;
    assert_eq!(secrets, [secret(2, 30), secret(4, 50)]);

    // The configuration may claim what a command added, and drop it later.
    let claimed = StoredClient { declared: true, ..added };
    settings.reconcile(&pool, &[claimed], at(5)).await.unwrap();
    let [cli] = clients().await.try_into().unwrap();
    assert!(cli.declared);
    settings.reconcile(&pool, &[], at(6)).await.unwrap();
    assert!(clients().await.is_empty());
}

pub async fn secrets_make_room(ground: &Ground) {
    let settings = ground.directory().await;
    let pool = a();
    let id = ClientId::parse("cli").unwrap();
    let add = async |byte, created| {
        let added = settings.add_secret(&pool, &id, secret(byte, created)).await;
        added.unwrap()
    };
    assert_eq!(add(1, 1).await, SecretAdded::NoSuchClient);
    let client = client("cli", false, vec![]);
    settings.add_client(&pool, &client, at(0)).await.unwrap();
    assert_eq!(add(1, 10).await, SecretAdded::Yes);
    assert_eq!(add(2, 20).await, SecretAdded::Yes);
    assert_eq!(add(3, 30).await, SecretAdded::InPlaceOfOldest);
    let [stored] = settings.clients(&pool).await.unwrap().try_into().unwrap();
    assert_eq!(stored.secrets, [secret(2, 20), secret(3, 30)]);
}

pub async fn revisions_tell_of_changes(ground: &Ground) {
    let settings = ground.directory().await;
    let pool = a();
    let revision = async || settings.revision().await.unwrap();
    let start = revision().await;
    let web = [client("web", true, vec![secret(1, 10)])];
    settings.reconcile(&pool, &web, at(0)).await.unwrap();
    let declared = revision().await;
    assert!(declared > start);
    // A restart declares the same secret, only at a later hour.
    let same = [client("web", true, vec![secret(1, 99)])];
    settings.reconcile(&pool, &same, at(1)).await.unwrap();
    assert_eq!(revision().await, declared, "nothing has changed");
    let id = ClientId::parse("web").unwrap();
    settings.add_secret(&pool, &id, secret(2, 20)).await.unwrap();
    let with_secret = revision().await;
    assert!(with_secret > declared);
    let nobody = ClientId::parse("nobody").unwrap();
    settings.add_secret(&pool, &nobody, secret(3, 30)).await.unwrap();
    let taken = client("web", false, vec![]);
    settings.add_client(&pool, &taken, at(0)).await.unwrap();
    assert_eq!(revision().await, with_secret);
    let other = [client("web", true, vec![])];
    settings.reconcile(&b(), &other, at(0)).await.unwrap();
    assert!(revision().await > with_secret, "any pool's change is told");
}
