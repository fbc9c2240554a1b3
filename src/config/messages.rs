use crate::domain::{Secret, Span};

/// How messages go out; never in demo mode, whose mailbox keeps them.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    pub mail: Option<Posted<MailBy>>,
    pub text: Option<Posted<TextBy>>,
}

/// A way out, and how patiently it is tried.
#[derive(Clone, Debug)]
pub struct Posted<By> {
    pub by: By,
    pub patience: PostPatience,
}

#[derive(Clone, Copy, Debug)]
pub struct PostPatience {
    /// For one try.
    pub within: Span,
    pub tries: i64,
    /// Connections, and messages at one time.
    pub at_once: u32,
}

#[derive(Clone, Debug)]
pub enum MailBy {
    Console,
    Smtp(Box<MailServer>),
}

/// A mail server, and what mails say of their sender. The addresses are ones.
#[derive(Clone, Debug)]
pub struct MailServer {
    pub host: String,
    pub port: u16,
    pub tls: MailTls,
    /// PEM.
    pub authorities: Option<String>,
    pub login: Option<(String, Secret<String>)>,
    pub from: String,
    pub from_name: Option<String>,
    pub reply_to: Option<String>,
    pub unsubscribe: Option<String>,
    pub keep: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailTls {
    Implicit,
    StartTls,
    /// To this machine alone.
    None,
}

#[derive(Clone, Debug)]
pub enum TextBy {
    Console,
    Http(Box<TextGateway>),
}

/// An HTTP interface that takes text messages.
#[derive(Clone, Debug)]
pub struct TextGateway {
    pub method: &'static str,
    pub url: String,
    pub headers: Vec<(String, Secret<String>)>,
    pub login: Option<(String, Secret<String>)>,
    /// With what its places are: JSON, or else a form.
    pub body: Option<(String, BodyFormat)>,
    pub sender: String,
    pub success: Vec<u16>,
    /// PEM.
    pub authorities: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    Json,
    Form,
}
