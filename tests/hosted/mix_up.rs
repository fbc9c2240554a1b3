//! Mix-up (RFC 9207): an app that uses several issuers can tell which one answered, and what one
//! issuer gave away is worth nothing at another.

use crate::support::app::{code, fragment, parameter};
use crate::support::browser::Landing;
use crate::support::{Pools, TestServer};

const ADA: &str = "ada@example.com";

/// Who an answer says it is from, in whatever mode it comes.
fn issuer(landing: &Landing) -> Option<String> {
    match landing {
        Landing::Away(url) => {
            let behind = fragment(url).into_iter().find(|(name, _)| name == "iss");
            parameter(url, "iss").or(behind.map(|(_, value)| value))
        }
        Landing::Page(page) => page.attribute("form input[name=iss]", "value"),
    }
}

/// Every answer of a strict client, good or bad, in every mode, names its issuer, and only that.
pub async fn every_answer_names_its_issuer() {
    let server = TestServer::with(Pools::two_hosts()).await;
    for (host, pool) in [("localhost", "test_A"), ("127.0.0.1", "test_B")] {
        let (app, mut browser) = (server.app_at(host, "strict"), server.browser_at(host));
        app.sign_in(&mut browser, ADA).await;
        let path = format!("/{pool}/.well-known/openid-configuration");
        let document = app.get(&path, None).await.json();
        let own = document["issuer"].as_str().unwrap().to_owned();
        assert!(own.ends_with(pool));
        for mode in ["query", "fragment", "form_post"] {
            for change in [
                ("state", "x"),
                ("scope", "nope"),
                ("response_type", "token"),
                ("prompt", "none"),
                ("prompt", "nonsense"),
                ("request", "x"),
                ("identity_provider", "Elsewhere"),
            ] {
                let address = app.authorize_with(&[("response_mode", mode), change]);
                let landing = browser.clone().open(&address).await;
                assert_eq!(issuer(&landing), Some(own.clone()), "{mode} {change:?}: {landing:?}");
            }
            let silent = [("response_mode", mode), ("prompt", "none")];
            let landing = server.browser_at(host).open(&app.authorize_with(&silent)).await;
            assert_eq!(issuer(&landing), Some(own.clone()), "{mode}: {landing:?}");
        }
    }
}

/// A code of one issuer that an attacker carries to another one's token endpoint is none there.
pub async fn codes_that_were_swapped_are_none() {
    let server = TestServer::with(Pools::two_hosts()).await;
    let (a, b) = (server.app_at("localhost", "app"), server.app_at("127.0.0.1", "app"));
    let mut at_a = server.browser_at("localhost");
    let mut at_b = server.browser_at("127.0.0.1");
    let of_a = code(&a.sign_in(&mut at_a, ADA).await);
    let of_b = code(&b.sign_in(&mut at_b, ADA).await);
    assert_eq!(b.redeem(&of_a).await.error().1, "invalid_grant");
    assert_eq!(a.redeem(&of_b).await.error().1, "invalid_grant");
    let (of_a, of_b) = (a.redeem(&of_a).await.tokens(), b.redeem(&of_b).await.tokens());
    assert_ne!(of_a.id_claims()["iss"], of_b.id_claims()["iss"]);
    assert_eq!(b.refresh(of_a.refresh()).await.error().1, "invalid_grant");
    assert_eq!(b.user_info(of_a.access()).await.status, 401);
}
