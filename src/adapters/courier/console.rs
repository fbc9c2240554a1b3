use async_trait::async_trait;

use super::written::{Body, Written};
use super::{Carrier, Refusal};

/// Writes every message to standard error, codes and all: for development alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Console;

#[async_trait]
impl Carrier for Console {
    async fn carry(&self, _: &str, message: &Written) -> Result<(), Refusal> {
        let (subject, text) = match &message.body {
            Body::Mail { subject, text, .. } => (subject.as_str(), text),
            Body::Text(text) => ("", text),
        };
        eprintln!("--- To: {}\n--- {subject}\n{}\n---", message.to, text.expose());
        Ok(())
    }
}
