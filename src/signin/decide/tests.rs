use super::*;
use Factor::{EmailCode, Passkey, Password, TextCode, Totp};
use MfaPolicy::{Off, Optional, Required};
use UserStatus::{Confirmed, ForceChangePassword, ResetRequired, Unconfirmed};

/// Somebody with an address and a number, whose password was right.
fn facts(policy: MfaPolicy, enrolled: &[Factor], passed: &[Factor]) -> Facts {
    Facts {
        policy,
        allowed: vec![Totp, EmailCode, TextCode],
        status: Confirmed,
        mfa_required: false,
        enrolled: enrolled.to_vec(),
        preferred: None,
        recovery: None,
        recovery_codes: false,
        contacts: Medium::ALL.to_vec(),
        password: true,
        passkey: enrolled.contains(&Passkey),
        passkey_is_two: false,
        passed: passed.to_vec(),
        terms: false,
        risk: RiskAction::Allow,
    }
}

/// The pages reference, section 8.1: policy, what is enrolled, what was passed → due.
#[test]
fn the_matrix_holds() {
    let all = || vec![Totp, EmailCode, TextCode];
    let table: &[(MfaPolicy, &[Factor], &[Factor], Due)] = &[
        (Off, &[], &[Password], Due::Nothing),
        (Off, &[Totp], &[Password], Due::Nothing),
        (Off, &[], &[EmailCode], Due::Nothing),
        (Optional, &[], &[Password], Due::Nothing),
        (Optional, &[], &[EmailCode], Due::Nothing),
        (Optional, &[Totp], &[Password], Due::Second(Totp)),
        (Optional, &[Totp], &[Password, Totp], Due::Nothing),
        (Optional, &[EmailCode], &[Password], Due::Second(EmailCode)),
        (Optional, &[Totp, TextCode], &[Password], Due::ChooseSecond(vec![Totp, TextCode])),
        (Optional, &[Totp, TextCode], &[Password, TextCode], Due::Nothing),
        (Required, &[], &[Password], Due::SetUp(all())),
        (Required, &[Totp], &[Password], Due::Second(Totp)),
        (Required, &[Totp], &[Password, Totp], Due::Nothing),
        (Required, &[Totp], &[EmailCode], Due::Second(Totp)),
        (Required, &[EmailCode], &[EmailCode], Due::SetUp(vec![Totp, TextCode])),
        (Required, &[Totp], &[Password, Password], Due::Second(Totp)),
        (Required, &[Totp], &[], Due::Second(Totp)),
    ];
    for (policy, enrolled, passed, expected) in table {
        let facts = facts(*policy, enrolled, passed);
        assert_eq!(due(&facts), *expected, "{facts:?}");
    }
}

/// Policy, what is enrolled, what was passed, what is done about the risk → due.
#[test]
fn what_is_unusual_asks_for_more_and_never_for_less() {
    type Row<'a> = (MfaPolicy, &'a [Factor], &'a [Factor], RiskAction, Due);
    use RiskAction::{Allow, Ask, Block, Notify, Require};
    let all = || vec![Totp, EmailCode, TextCode];
    let table: &[Row<'_>] = &[
        (Optional, &[], &[Password], Notify, Due::Nothing),
        (Optional, &[], &[Password], Ask, Due::Nothing),
        (Optional, &[], &[Password], Require, Due::Impossible),
        (Optional, &[Totp], &[Password], Allow, Due::Second(Totp)),
        (Optional, &[Totp], &[Password], Require, Due::Second(Totp)),
        (Optional, &[Totp], &[Password, Totp], Require, Due::Nothing),
        (Required, &[], &[Password], Ask, Due::SetUp(all())),
        (Required, &[], &[Password], Require, Due::Impossible),
        (Required, &[Totp], &[Password], Require, Due::Second(Totp)),
        (Off, &[Totp], &[Password], Ask, Due::Second(Totp)),
        (Optional, &[EmailCode], &[EmailCode], Require, Due::Impossible),
        (Optional, &[Totp], &[Password], Block, Due::Second(Totp)),
        (Optional, &[], &[Password], Block, Due::Impossible),
    ];
    for (policy, enrolled, passed, risk, expected) in table {
        let facts = Facts { risk: *risk, ..facts(*policy, enrolled, passed) };
        assert_eq!(due(&facts), *expected, "{facts:?}");
    }
    let blocked = |risk, enrolled: &[Factor]| {
        Facts { risk, ..facts(Optional, enrolled, &[Password]) }.is_blocked()
    };
    assert!(blocked(Block, &[Totp]) && blocked(Require, &[]) && !blocked(Require, &[Totp]));
    assert!([Allow, Notify, Ask].into_iter().all(|risk| !blocked(risk, &[])));
}

#[test]
fn what_is_preferred_is_asked_for_where_it_can_be() {
    let two =
        Facts { preferred: Some(TextCode), ..facts(Optional, &[Totp, TextCode], &[Password]) };
    assert_eq!(due(&two), Due::Second(TextCode));
    let gone = Facts { preferred: Some(EmailCode), ..two };
    assert_eq!(due(&gone), Due::ChooseSecond(vec![Totp, TextCode]));
}

#[test]
fn no_code_goes_where_the_password_is_reset_and_none_where_nobody_is_reached() {
    let mail = Some(Medium::Email);
    let one = Facts { recovery: mail, ..facts(Required, &[EmailCode], &[Password]) };
    assert_eq!(due(&one), Due::SetUp(vec![Totp, TextCode]));
    let alone = Facts { allowed: vec![EmailCode], ..one.clone() };
    assert_eq!(due(&alone), Due::Impossible);
    let unreached = Facts { contacts: vec![], ..one };
    assert_eq!(due(&unreached), Due::SetUp(vec![Totp]));
}

/// The contract, section 3.6: what is wanted, what is enrolled, what was passed → due.
#[test]
fn only_what_a_level_lacks_is_asked_for() {
    type Row<'a> = (&'a [Level], &'a [Factor], &'a [Factor], Due);
    use Level::{Four, One, Three, Two};
    let both = [Totp, TextCode];
    let table: &[Row<'_>] = &[
        (&[], &[], &[Password], Due::Nothing),
        (&[One], &[], &[Password], Due::Nothing),
        (&[Two], &[], &[Password], Due::Unmet),
        (&[Two], &[], &[EmailCode], Due::Nothing),
        (&[Two], &[TextCode], &[Password], Due::Second(TextCode)),
        (&[Three], &[Totp], &[Password], Due::Second(Totp)),
        (&[Three], &both, &[Password], Due::ChooseSecond(both.to_vec())),
        (&[Four], &both, &[Password], Due::Second(Totp)),
        (&[Four], &both, &[Password, TextCode], Due::Second(Totp)),
        (&[Four], &both, &[Password, Totp], Due::Nothing),
        (&[Three], &both, &[Password, Totp], Due::Nothing),
        (&[Four], &[TextCode], &[Password], Due::Unmet),
        (&[Four, Three], &[TextCode], &[Password], Due::Second(TextCode)),
        (&[Four, One], &[], &[Password], Due::Nothing),
        (&[One, Four], &[Totp], &[Password], Due::Nothing),
    ];
    for (wanted, enrolled, passed, expected) in table {
        let off = facts(Off, enrolled, passed);
        assert_eq!(due_for(&off, wanted), *expected, "{wanted:?} {off:?}");
    }
    let demanded = facts(Optional, &[Totp], &[Password]);
    assert_eq!(due_for(&demanded, &[One]), Due::Second(Totp));
    let none = facts(Required, &[], &[Password]);
    assert_eq!(due_for(&none, &[Four]), due(&none), "policy sets up, a level does not");
}

#[test]
fn a_sign_in_begins_with_what_gets_to_a_level() {
    let begins = |enrolled, wanted: &[Level]| {
        facts(Off, enrolled, &[]).fitting(vec![Password, EmailCode], wanted)
    };
    assert_eq!(begins(&[], &[Level::Two]), [EmailCode]);
    assert_eq!(begins(&[Totp], &[Level::Two]), [Password, EmailCode]);
    assert_eq!(begins(&[], &[Level::Four]), [Password, EmailCode]);
    assert_eq!(begins(&[], &[Level::Four, Level::One]), [Password, EmailCode]);
    assert!(!facts(Off, &[], &[]).reaches_any(&[Password], &[Level::Two]));
}

#[test]
fn a_code_alone_is_no_way_in_for_whoever_has_a_second_factor() {
    let allowed = [Password, EmailCode];
    assert_eq!(facts(Optional, &[], &[]).first(&allowed), allowed);
    assert_eq!(facts(Optional, &[Totp], &[]).first(&allowed), [Password]);
    assert_eq!(facts(Required, &[], &[]).first(&allowed), [Password]);
    assert_eq!(facts(Off, &[Totp], &[]).first(&allowed), allowed);
    // Who has no password begins with a code, and the second factor is asked for behind it.
    let without = |passed: &[Factor]| Facts { password: false, ..facts(Optional, &[Totp], passed) };
    assert!(without(&[]).first(&allowed).contains(&EmailCode));
    assert_eq!(due(&without(&[EmailCode])), Due::Second(Totp));
}

#[test]
fn a_recovery_code_stands_in_for_a_second_factor_that_is_asked_for_and_for_nothing_else() {
    let with = |policy, enrolled: &[Factor], passed: &[Factor]| Facts {
        recovery_codes: true,
        ..facts(policy, enrolled, passed)
    };
    // It counts as much as a code that was sent.
    let facts = with(Optional, &[Totp], &[Password]);
    assert!(facts.takes_recovery_code(&[Level::Three]));
    assert!(!facts.takes_recovery_code(&[Level::Four]));
    assert!(with(Optional, &[Totp], &[Password]).takes_recovery_code(&[]));
    assert!(with(Required, &[Totp, TextCode], &[EmailCode]).takes_recovery_code(&[]));
    let none = Facts { recovery_codes: false, ..with(Required, &[Totp], &[Password]) };
    assert!(!none.takes_recovery_code(&[]));
    for (policy, enrolled) in [(Optional, &[][..]), (Required, &[]), (Off, &[Totp])] {
        assert!(!with(policy, enrolled, &[Password]).takes_recovery_code(&[]));
    }
    assert_eq!(due(&with(Required, &[Totp], &[Password, Factor::RecoveryCode])), Due::Nothing);
    let alone = with(Required, &[Totp], &[Factor::RecoveryCode]);
    assert_eq!(due(&alone), Due::Second(Totp));
}

#[test]
fn a_passkey_is_one_factor_or_two_as_the_pool_says() {
    let allowed = [Password, Passkey];
    let table = [
        (Off, false, vec![], true, Due::Nothing),
        (Optional, false, vec![], true, Due::Nothing),
        (Optional, false, vec![Totp], false, Due::Second(Totp)),
        (Optional, true, vec![Totp], true, Due::Nothing),
        (Required, false, vec![Totp], false, Due::Second(Totp)),
        (Required, true, vec![], true, Due::Nothing),
    ];
    for (policy, passkey_is_two, enrolled, begins, after) in table {
        let own = facts(policy, &enrolled, &[Passkey]);
        let own = Facts { passkey: true, passkey_is_two, ..own };
        assert_eq!(own.first(&allowed).contains(&Passkey), begins, "{own:?}");
        assert_eq!(due(&own), after, "{own:?}");
        let none = Facts { passkey: false, ..own };
        assert_eq!(none.first(&allowed), [Password], "{none:?}");
    }
    let without = facts(Optional, &[Totp], &[Passkey]);
    let without = Facts { passkey: true, password: false, ..without };
    assert!(without.first(&allowed).contains(&Passkey));
    assert_eq!(due(&without), Due::Second(Totp));
    let behind = facts(Required, &[Passkey], &[Password]);
    assert_eq!(due(&behind), Due::Second(Passkey));
    assert_eq!(due(&Facts { passed: vec![Password, Passkey], ..behind }), Due::Nothing);
}

/// Nothing is skipped for terms, and they for nothing.
#[test]
fn terms_come_last() {
    let table: &[(&[Factor], &[Level], Due)] = &[
        (&[Password], &[], Due::Second(Totp)),
        (&[Password, Totp], &[], Due::Terms),
        (&[Password, Totp], &[Level::Four], Due::Terms),
        (&[Password, TextCode], &[Level::Four], Due::Second(Totp)),
    ];
    for (passed, wanted, expected) in table {
        let open = Facts { terms: true, ..facts(Required, &[Totp], passed) };
        assert_eq!(due_for(&open, wanted), *expected, "{open:?}");
    }
    let unconfirmed = Facts { status: Unconfirmed, terms: true, ..facts(Off, &[], &[Password]) };
    assert_eq!(due(&unconfirmed), Due::Confirmation);
}

#[test]
fn the_status_comes_first() {
    for (status, expected) in [
        (Unconfirmed, Due::Confirmation),
        (ResetRequired, Due::Reset),
        (ForceChangePassword, Due::NewPassword),
    ] {
        let facts = Facts { status, ..facts(Required, &[Totp], &[Password, Totp]) };
        assert_eq!(due(&facts), expected);
    }
}
