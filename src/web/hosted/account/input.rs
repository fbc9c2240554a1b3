//! What a form of the account says.

use crate::oauth::Params;
use crate::signin::{
    AccountInput, AccountPlace, AddedAuthenticator, ChangedPassword, ContactChange, Disowning,
    ProofInput,
};

use super::super::login::{new_passkey, shown_passkey};

/// What was sent from a page; nothing where its forms say no such thing.
pub(super) fn input(form: &Params, place: AccountPlace) -> Option<AccountInput> {
    let text = |name: &str| form.get(name).unwrap_or_default().to_owned();
    Some(match place {
        AccountPlace::Overview => return at_overview(form),
        AccountPlace::Profile => {
            AccountInput::Profile { values: form.values(), current: text("password") }
        }
        AccountPlace::Contact(medium) => {
            let change = match form.get("action") {
                Some("resend") => ContactChange::Resend,
                Some("other") => ContactChange::Other,
                Some("remove") => ContactChange::Remove { current: text("password") },
                _ if form.has("code") => ContactChange::Code(text("code")),
                _ => ContactChange::New {
                    value: text(medium.attribute()),
                    current: text("password"),
                },
            };
            AccountInput::Contact { medium, change }
        }
        AccountPlace::Password => AccountInput::Password(ChangedPassword {
            current: text("password"),
            chosen: text("new_password"),
            again: text("confirm_password"),
            everywhere: form.has("everywhere"),
        }),
        AccountPlace::Terms => match form.get("edition") {
            Some(edition) => AccountInput::Agree { edition: edition.to_owned() },
            None => AccountInput::Withdraw { document: form.get("document")?.to_owned() },
        },
        AccountPlace::Sessions => match form.get("action") {
            Some("end_others") => AccountInput::EndOtherSessions,
            _ => AccountInput::EndSession { id: form.get("session")?.to_owned() },
        },
        AccountPlace::Events | AccountPlace::Passkeys => return None,
        AccountPlace::NotMe { event } => AccountInput::NotMe(Disowning {
            event,
            current: text("password"),
            chosen: text("new_password"),
            again: text("confirm_password"),
        }),
        AccountPlace::NewAuthenticator => AccountInput::AddAuthenticator(AddedAuthenticator {
            current: text("password"),
            code: text("code"),
            device: text("device_name"),
        }),
        AccountPlace::Authenticator if form.get("action") == Some("rename") => {
            AccountInput::RenameAuthenticator { name: text("device_name") }
        }
        AccountPlace::Authenticator => {
            AccountInput::RemoveAuthenticator { current: text("password") }
        }
        AccountPlace::RecoveryCodes if form.get("step") == Some("recovery_codes") => {
            AccountInput::RecoveryCodesKept
        }
        AccountPlace::RecoveryCodes => {
            AccountInput::MakeRecoveryCodes { current: text("password") }
        }
        AccountPlace::Passkey => match form.get("action")? {
            "rename" => AccountInput::RenamePasskey { name: text("passkey_name") },
            "remove" => AccountInput::RemovePasskey { current: text("password") },
            _ => return None,
        },
        AccountPlace::AddPasskey if form.has("credential") => {
            AccountInput::AddPasskey(new_passkey(form))
        }
        AccountPlace::AddPasskey => AccountInput::BeginPasskey { current: text("password") },
        AccountPlace::Proof => AccountInput::Prove(match form.get("action") {
            Some("resend") => ProofInput::Resend,
            Some("other") => ProofInput::Other,
            _ if form.has("credential") => ProofInput::Passkey(shown_passkey(form)),
            _ if form.has("code") => ProofInput::Code(text("code")),
            _ => ProofInput::Method(text("method")),
        }),
        AccountPlace::Deletion => {
            AccountInput::Delete { current: text("password"), name: text("account_name") }
        }
    })
}

fn at_overview(form: &Params) -> Option<AccountInput> {
    let text = |name: &str| form.get(name).unwrap_or_default().to_owned();
    if form.has("disconnect") {
        return Some(AccountInput::Disconnect { client: text("disconnect") });
    }
    Some(match form.get("action")? {
        "sign_out" => AccountInput::SignOut,
        "sign_out_everywhere" => AccountInput::SignOutEverywhere,
        "export" => AccountInput::Export,
        "add_authenticator" => AccountInput::BeginAuthenticator,
        "forget_browser" => AccountInput::ForgetBrowser { id: text("browser") },
        "forget_browsers" => AccountInput::ForgetBrowsers,
        "stop_lost_factor" => AccountInput::StopLostFactor,
        _ => return None,
    })
}
