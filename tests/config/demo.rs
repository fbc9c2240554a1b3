//! The built-in demo is what the documentation promises.

use std::collections::BTreeSet;

use vestibule::config::{Config, DeclaredClient};
use vestibule::domain::{MfaPolicy, NameKind, UserStatus};

use crate::{NO_ENVIRONMENT, client};

#[test]
fn the_built_in_demo_is_what_it_promises() {
    let config = Config::load(None, NO_ENVIRONMENT).unwrap();
    assert_eq!(config.server.listen, ["127.0.0.1:9000".parse().unwrap()]);
    let stores = format!("{:?} {:?}", config.stores, config.master_key);
    for path in [
        "Sqlite(\"data/directory.db\")",
        "Embedded(\"data/sessions.db\")",
        "Kept(\"data/master.key\")",
    ] {
        assert!(stores.contains(path), "{stores}");
    }
    let [declared] = config.pools.as_slice() else { panic!("one pool") };
    assert_eq!(declared.pool.issuer(), "http://localhost:9000/local_Demo");
    assert_eq!(declared.pool.factors.mfa, MfaPolicy::Optional);
    assert_eq!(declared.pool.names.kinds, BTreeSet::from([NameKind::Email]));

    let scopes = "openid email profile phone aws.cognito.signin.user.admin";
    let server_secret = Some("demoserver-secret-for-local-use-only");
    for (id, secret) in [("demoapp", None), ("demoserver", server_secret)] {
        let DeclaredClient { client, secrets, confidential, .. } = client(&config, id);
        assert!(client.flows.code && !client.flows.implicit && !client.flows.client_credentials);
        assert_eq!(
            client.callback_urls,
            ["http://localhost:9000/demo/callback", "http://127.0.0.1:9/callback"]
        );
        assert_eq!(
            client.logout_urls,
            ["http://localhost:9000/demo", "http://127.0.0.1:9/signedout"]
        );
        assert_eq!(client.scopes.to_string(), scopes);
        assert!(client.hides_existence && client.revocation && client.rotation.is_none());
        assert_eq!(secrets.first().map(|secret| secret.expose().as_str()), secret);
        assert_eq!(*confidential, secret.is_some());
    }
    let machine = client(&config, "demomachine");
    assert!(machine.client.flows.client_credentials && machine.confidential);
    assert_eq!(machine.client.scopes.to_string(), "demo/read demo/write");
    assert_eq!(machine.secrets[0].expose(), "demomachine-secret-for-local-use-only");
}

#[test]
fn the_users_of_the_demo_are_what_it_promises() {
    let config = Config::load(None, NO_ENVIRONMENT).unwrap();
    let users = config.demo.unwrap().users;
    let told = users.iter().map(|user| {
        assert_eq!(user.password.expose(), "Correct-Horse-9");
        assert!(user.attributes.is_verified("email"));
        assert!(user.attributes.get("given_name").is_some());
        let email = user.attributes.get("email").unwrap();
        let totp = user.totp_secret.as_ref().map(|secret| secret.expose().as_str());
        (email, user.status, totp, user.mfa_required, user.enabled)
    });
    let secret = Some("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    let (confirmed, temporary) = (UserStatus::Confirmed, UserStatus::ForceChangePassword);
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("ada@example.com", confirmed, None, false, true),
            ("grace@example.com", confirmed, secret, false, true),
            ("linus@example.com", temporary, None, false, true),
            ("margaret@example.com", confirmed, None, true, true),
            ("susan@example.com", confirmed, None, false, true),
            ("edsger@example.com", confirmed, None, false, false),
        ]
    );
}
