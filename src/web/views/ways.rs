//! The links below a form: to the other things that somebody may want who stands here.

/// Each is there where its page is.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// For whoever forgot their password.
    pub forgot: Option<String>,
    /// For whoever has no account.
    pub sign_up: Option<String>,
    /// For whoever has one.
    pub sign_in: Option<String>,
}

impl Ways {
    pub(super) const fn any(&self) -> bool {
        self.forgot.is_some() || self.sign_up.is_some() || self.sign_in.is_some()
    }

    /// All that a sign-in page may offer, for samples.
    pub(super) fn sample() -> Self {
        let to = |path: &str| Some(format!("{path}?client_id=1example&response_type=code"));
        Self { forgot: to("/forgotPassword"), sign_up: to("/signup"), sign_in: None }
    }

    /// Back to where people sign in, for samples.
    pub(super) fn sample_back() -> Self {
        let sign_in = Some("/login?client_id=1example&response_type=code".to_owned());
        Self { sign_in, ..Self::default() }
    }
}
