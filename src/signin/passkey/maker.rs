//! What made a passkey, as it and the browser told.

use serde::Deserialize;
use uuid::{Uuid, uuid};
use webauthn_rs_core::internals::AuthenticatorData;
use webauthn_rs_core::proto::Registration;
use webauthn_rs_proto::{AuthenticatorTransport, RegisterPublicKeyCredential};

use crate::domain::{Attachment, Maker, Transport};

/// What people know a provider of passkeys by, as the community list of providers has it
/// (docs/compatibility.md says which).
const PROVIDERS: [(Uuid, &str); 24] = [
    (uuid!("bada5566-a7aa-401f-bd96-45619a55120d"), "1Password"),
    (uuid!("fbfc3007-154e-4ecc-8c0b-6e020557d7bd"), "Apple Passwords"),
    (uuid!("d548826e-79b4-db40-a3d8-11116f7e8349"), "Bitwarden"),
    (uuid!("adce0002-35bc-c60a-648b-0b25f1f05503"), "Chrome on Mac"),
    (uuid!("b5397666-4885-aa6b-cebf-e52262a439a2"), "Chromium Browser"),
    (uuid!("531126d6-e717-415c-9320-3d9aa6981239"), "Dashlane"),
    (uuid!("de503f9c-21a4-4f76-b4b7-558eb55c6f89"), "Devolutions"),
    (uuid!("771b48fd-d3d4-4f74-9232-fc157ab0507a"), "Edge on Mac"),
    (uuid!("f3809540-7f14-49c1-a8b3-8f813b225541"), "Enpass"),
    (uuid!("ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4"), "Google Password Manager"),
    (uuid!("dd4ec289-e01d-41c9-bb89-70fa845d4bf2"), "iCloud Keychain (Managed)"),
    (uuid!("eaecdef2-1c31-5634-8639-f1cbd9c00a08"), "KeePassDX"),
    (uuid!("fdb141b2-5d84-443e-8a35-4698c205a502"), "KeePassXC"),
    (uuid!("0ea242b4-43c4-4a1b-8b17-dd6d0b6baec6"), "Keeper"),
    (uuid!("b78a0a55-6ef8-d246-a042-ba0f6d55050c"), "LastPass"),
    (uuid!("d3452668-01fd-4c12-926c-83a4204853aa"), "Microsoft Password Manager"),
    (uuid!("b84e4048-15dc-4dd0-8640-f4f60813c8af"), "NordPass"),
    (uuid!("50726f74-6f6e-5061-7373-50726f746f6e"), "Proton Pass"),
    (uuid!("53414d53-554e-4700-0000-000000000000"), "Samsung Pass"),
    (uuid!("08987058-cadc-4b81-b6e1-30de50dcbe96"), "Windows Hello"),
    (uuid!("6028b017-b1d4-4c02-b4b3-afcdafc96bb2"), "Windows Hello"),
    (uuid!("9ddd1817-af5a-4672-a2b9-3e3dd95000a9"), "Windows Hello"),
    (uuid!("b35a26b2-8f6e-4697-ab1d-d44db4da28c6"), "Zoho Vault"),
    (uuid!("891494da-2c90-4d31-a9cd-4eab0aed1309"), "Sésame"),
];

/// What the browser tells beside what the library reads.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Beside {
    authenticator_attachment: Option<String>,
}

/// Of what an authenticator made, what it says of itself.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Made<'a> {
    auth_data: &'a [u8],
}

/// What was told of a new passkey, in JSON as the browser sent it. Whatever cannot be read is not told.
pub(super) fn told(shown: &RegisterPublicKeyCredential, sent: &str) -> Maker {
    let beside: Beside = serde_json::from_str(sent).unwrap_or_default();
    let transports = shown.response.transports.as_deref().unwrap_or_default();
    Maker {
        model: model(&shown.response.attestation_object),
        attachment: beside.authenticator_attachment.as_deref().and_then(Attachment::parse),
        transports: Transport::ALL
            .into_iter()
            .filter(|own| transports.iter().any(|told| known_transport(told) == Some(*own)))
            .collect(),
    }
}

/// Attested or not; all zeros say nothing.
fn model(attestation: &[u8]) -> Option<Uuid> {
    let made: Made<'_> = serde_cbor_2::from_slice(attestation).ok()?;
    let data = AuthenticatorData::<Registration>::try_from(made.auth_data).ok()?;
    let model = Uuid::from_bytes(data.acd?.aaguid);
    (!model.is_nil()).then_some(model)
}

const fn known_transport(told: &AuthenticatorTransport) -> Option<Transport> {
    match told {
        AuthenticatorTransport::Usb => Some(Transport::Usb),
        AuthenticatorTransport::Nfc => Some(Transport::Nfc),
        AuthenticatorTransport::Ble => Some(Transport::Ble),
        AuthenticatorTransport::Hybrid => Some(Transport::Hybrid),
        AuthenticatorTransport::Internal => Some(Transport::Internal),
        AuthenticatorTransport::Test | AuthenticatorTransport::Unknown => None,
    }
}

/// The name of a provider that is widely known.
pub(super) fn known(maker: &Maker) -> Option<&'static str> {
    let model = maker.model?;
    PROVIDERS.iter().find(|(own, _)| *own == model).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_provider_is_there_once_under_a_name_that_fits() {
        for (at, (model, name)) in PROVIDERS.iter().enumerate() {
            assert!(!model.is_nil() && !name.is_empty() && name.chars().count() <= 64);
            assert!(PROVIDERS.iter().skip(at + 1).all(|(own, _)| own != model), "{name}");
            let maker = Maker { model: Some(*model), ..Maker::default() };
            assert_eq!(known(&maker), Some(*name));
        }
        assert_eq!(known(&Maker::default()), None);
    }

    #[test]
    fn what_cannot_be_read_tells_nothing() {
        for broken in [b"".as_slice(), b"\xff", b"\xa1\x68authData\x41\x00", b"\xa0"] {
            assert_eq!(model(broken), None);
        }
    }
}
