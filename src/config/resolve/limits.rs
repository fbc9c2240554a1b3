use crate::config::raw::RawLimits;
use crate::domain::{ActionRates, Limits, MessageRates, Rate, SignInRates, Span, TokenRates};

/// The schema has checked every number already.
pub(super) fn limits(raw: &RawLimits) -> Option<Limits> {
    let rate = |most: i64| u32::try_from(most).ok().map(Rate::per_minute);
    let hourly = |most: i64| u32::try_from(most).ok().map(Rate::per_hour);
    Some(Limits {
        ipv6_prefix: u8::try_from(raw.ipv6_prefix).ok()?,
        browser_known: Span::from_days(raw.known_browser_days),
        sign_in: SignInRates {
            address: rate(raw.sign_in_per_address)?,
            account: rate(raw.sign_in_per_account)?,
            client: rate(raw.sign_in_per_client)?,
            pool: rate(raw.sign_in_per_pool)?,
            browser: rate(raw.sign_in_per_known_browser)?,
        },
        token: TokenRates {
            address: rate(raw.token_per_address)?,
            client: rate(raw.token_per_client)?,
            pool: rate(raw.token_per_pool)?,
            failures: rate(raw.token_failures_per_address)?,
        },
        messages: MessageRates {
            recipient: hourly(raw.messages_per_recipient)?,
            pool: hourly(raw.messages_per_pool)?,
        },
        actions: ActionRates {
            resend_confirmation: hourly(raw.resend_confirmation_per_account)?,
            confirm_sign_up: hourly(raw.confirm_sign_up_per_account)?,
            recovery: hourly(raw.recovery_per_account)?,
            change_password: hourly(raw.change_password_per_account)?,
            contact_code: hourly(raw.attribute_code_per_account)?,
            verify_contact: hourly(raw.verify_attribute_per_account)?,
            mail_factor: hourly(raw.mail_code_per_address)?,
        },
    })
}
