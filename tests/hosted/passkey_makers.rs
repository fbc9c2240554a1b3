//! What is told of a passkey when it is made, and of the key when it is used.

use vestibule::domain::{Attachment, Transport};

use crate::passkeys::{
    asked, ceremony, choosing, enrolled_in, made, options, passkeys_of, shown, with_password,
};
use crate::support::TestServer;
use crate::support::app::code;
use crate::support::authenticator::Authenticator;

const ADA: &str = "ada@example.com";

/// What an authenticator and the browser tell is kept, and vouched for by nobody.
#[tokio::test]
async fn what_made_a_passkey_is_kept_and_names_it_where_its_owner_does_not() {
    let google = *uuid::uuid!("ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4").as_bytes();
    for (model, typed, name) in [
        (google, "", "Google Password Manager"),
        (google, "My phone", "My phone"),
        ([7; 16], " ", ""),
        ([0; 16], "", ""),
    ] {
        let server = TestServer::with(choosing("")).await;
        let (app, mut browser) = (server.app("choosing"), server.browser());
        let page = with_password(&mut browser, &app, ADA).await.page();
        let mut key = Authenticator::new(&server.origin());
        key.model = model;
        let form = made(&page, &mut key).with("passkey_name", typed);
        browser.send_form(&form).await.away();
        let own = passkeys_of(&server, ADA).await.remove(0);
        let told = uuid::Uuid::from_bytes(model);
        assert_eq!(own.name, name);
        assert_eq!(own.maker.model, Some(told).filter(|told| !told.is_nil()));
        assert_eq!(own.maker.attachment, Some(Attachment::Platform));
        assert_eq!(own.maker.transports, [Transport::Hybrid, Transport::Internal]);
        let page = browser.page("/account/passkeys?client_id=choosing").await;
        let listed = if name.is_empty() { "Passkey without a name" } else { name };
        assert!(page.text().contains(listed), "{}", page.text());
    }
}

/// RFC 8176, section 2: a key that stays in its device, and one that comes along to others.
#[tokio::test]
async fn tokens_tell_whether_the_key_ever_leaves_its_device() {
    let lines = "first_factors = [\"password\", \"passkey\"]";
    let pools = choosing("").replaced(lines, &format!("{lines}\nstep_up = true"));
    for (synced, method) in [(false, "hwk"), (true, "swk")] {
        let server = TestServer::with(pools.clone()).await;
        let mut key = Authenticator::new(&server.origin());
        key.synced = synced;
        let mut key = enrolled_in(&server, ADA, key).await;
        let (app, (mut browser, page)) = (server.app("choosing"), asked(&server).await);
        let first = code(&browser.send_form(&shown(&page, &mut key)).await.away());
        // By the session as well, and after a refresh.
        let later = code(&browser.open(&app.authorize()).await.away());
        for code in [first, later] {
            let tokens = app.redeem(&code).await.tokens();
            let again = app.refresh(tokens.refresh()).await.tokens();
            let claims = [tokens.id_claims(), tokens.access_claims(), again.id_claims()];
            assert!(claims.iter().all(|own| own["amr"] == serde_json::json!([method])));
        }
    }
}

/// A browser that tells nothing of it, or what nobody knows, makes passkeys all the same.
#[tokio::test]
async fn what_is_not_told_of_a_passkey_is_in_nobodys_way() {
    for (attachment, transports) in [
        (serde_json::Value::Null, serde_json::Value::Null),
        ("beside".into(), serde_json::json!(["smoke", "internal", "internal"])),
        (serde_json::json!({ "a": 1 }), serde_json::json!([])),
    ] {
        let server = TestServer::with(choosing("")).await;
        let (app, mut browser) = (server.app("choosing"), server.browser());
        let page = with_password(&mut browser, &app, ADA).await.page();
        let mut key = Authenticator::new(&server.origin());
        let told = key.make(&options(&page));
        let mut told: serde_json::Value = serde_json::from_str(&told).unwrap();
        told["authenticatorAttachment"] = attachment;
        told["response"]["transports"] = transports.clone();
        let form = ceremony(&page).with("credential", &told.to_string());
        browser.send_form(&form).await.away();
        let own = passkeys_of(&server, ADA).await.remove(0);
        assert_eq!((own.maker.attachment, own.maker.model), (None, None));
        let internal = transports.as_array().is_some_and(|own| !own.is_empty());
        assert_eq!(own.maker.transports, vec![Transport::Internal; usize::from(internal)]);
    }
}
