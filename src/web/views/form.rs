//! What every hosted form carries, and how it tells what went wrong.

use std::borrow::Cow;

/// A form's hidden and spoken parts. Templates with a form extend `form.html`, which demands this,
/// so a form without protection against forged requests does not compile.
#[derive(Clone, Debug)]
pub struct FormParts {
    /// Where it posts: our path with the query the visit began with.
    pub action: String,
    /// The token that must match the visitor's cookie.
    pub csrf: String,
    /// Where this page believes the sign-in stands, so that a stale tab is noticed.
    pub step: &'static str,
    /// News from the step before.
    pub notice: Option<Notice>,
    /// What has to be mended, in the order of the fields.
    pub errors: Vec<FormError>,
    /// Whether the present password is asked for, where a form asks whose it is.
    pub asks_password: bool,
}

impl FormParts {
    /// The parts of a form on which nothing has happened yet.
    pub fn new(action: String, csrf: String, step: &'static str) -> FormParts {
        FormParts { action, csrf, step, notice: None, errors: Vec::new(), asks_password: true }
    }

    /// The same form for somebody who has a password, or has none.
    #[must_use]
    pub fn asking_password(self, asks_password: bool) -> FormParts {
        FormParts { asks_password, ..self }
    }

    /// The same form with news above it.
    #[must_use]
    pub fn with_notice(mut self, tone: Tone, text: String) -> FormParts {
        self.notice = Some(Notice { tone, text, way: None });
        self
    }

    /// The same form with a way on behind the news: its address and its words.
    #[must_use]
    pub fn with_way(mut self, href: String, words: String) -> FormParts {
        self.notice = self.notice.map(|own| Notice { way: Some((href, words)), ..own });
        self
    }

    /// The same form with one more mistake to mend.
    #[must_use]
    pub fn with_error(mut self, error: FormError) -> FormParts {
        self.errors.push(error);
        self
    }

    /// The mistake to print beside this field.
    pub fn beside(&self, field: Field) -> Option<&str> {
        let own = self.errors.iter().find(|error| error.field == field && error.beside);
        own.map(|error| error.message.as_str())
    }

    /// Attributes that tie a field to its mistake and its hint. Made of our own ids alone, so
    /// templates may print them unescaped.
    pub fn marks(&self, field: Field, hint: &str) -> String {
        let mistake = match self.errors.iter().find(|error| error.concerns(field)) {
            None => String::new(),
            Some(error) if error.beside => format!("{}-error", field.id()),
            Some(_) => "summary".to_owned(),
        };
        let described = [mistake.as_str(), hint].join(" ").trim().to_owned();
        let invalid = if mistake.is_empty() { "" } else { " aria-invalid=\"true\"" };
        if described.is_empty() {
            return invalid.to_owned();
        }
        format!("{invalid} aria-describedby=\"{described}\"")
    }
}

/// News above a form.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Good news, or just news.
    pub tone: Tone,
    /// The words.
    pub text: String,
    /// Where it leads, and in what words.
    pub way: Option<(String, String)>,
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something worked.
    Good,
    /// Something to know.
    Plain,
}

impl Tone {
    /// The word for the stylesheet.
    pub fn as_str(self) -> &'static str {
        match self {
            Tone::Good => "good",
            Tone::Plain => "plain",
        }
    }
}

/// A field that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// `username`
    Username,
    /// `password`
    Password,
    /// `password`, of somebody who is signed in
    CurrentPassword,
    /// `new_password`
    NewPassword,
    /// `confirm_password`
    ConfirmPassword,
    /// `code`
    Code,
    /// `device_name`
    DeviceName,
    /// `method`
    Method,
    /// `account_name`
    AccountName,
    /// One of the fields that a pool asks for at sign-up, counted from zero.
    Input(u8),
}

impl Field {
    /// The element's id. The first two are those that existing test suites look for.
    pub fn id(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Field::Username => "signInFormUsername",
            Field::Password => "signInFormPassword",
            Field::CurrentPassword => "current-password",
            Field::NewPassword => "new-password",
            Field::ConfirmPassword => "confirm-password",
            Field::Code => "code",
            Field::DeviceName => "device-name",
            Field::Method => "method",
            Field::AccountName => "account-name",
            Field::Input(place) => return Cow::Owned(format!("input-{place}")),
        })
    }
}

/// One mistake: listed in the summary, with a link to its field.
#[derive(Clone, Debug)]
pub struct FormError {
    /// Where the link leads.
    pub field: Field,
    /// The words.
    pub message: String,
    /// Printed beside the field too. Not so when it concerns the form as a whole: a wrong
    /// password must not tell which of the two fields was wrong.
    pub beside: bool,
}

impl FormError {
    /// A mistake in one field.
    pub fn on(field: Field, message: String) -> FormError {
        FormError { field, message, beside: true }
    }

    /// A mistake of the form as a whole, to be mended from this field on.
    pub fn from_here(field: Field, message: String) -> FormError {
        FormError { field, message, beside: false }
    }

    fn concerns(&self, field: Field) -> bool {
        let credentials = [Field::Username, Field::Password];
        let together = !self.beside && [self.field, field].iter().all(|f| credentials.contains(f));
        self.field == field || together
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_of_the_whole_form_marks_both_credentials_alike() {
        let form = FormParts::new(String::new(), String::new(), "sign_in")
            .with_error(FormError::from_here(Field::Username, "wrong".into()));
        let marks = [Field::Username, Field::Password].map(|field| form.marks(field, ""));
        assert_eq!(marks[0], marks[1]);
        assert!(marks[0].contains("aria-invalid") && form.beside(Field::Username).is_none());
    }

    #[test]
    fn a_hint_and_a_mistake_are_both_read_out() {
        let form = FormParts::new(String::new(), String::new(), "totp");
        assert_eq!(form.marks(Field::Code, "code-hint"), " aria-describedby=\"code-hint\"");
        let form = form.with_error(FormError::on(Field::Code, "wrong".into()));
        let marks = form.marks(Field::Code, "code-hint");
        assert_eq!(marks, " aria-invalid=\"true\" aria-describedby=\"code-error code-hint\"");
    }
}
