//! A form with a file, read within its limit.

use actix_multipart::Multipart;
use actix_web::HttpRequest;
use actix_web::http::header::{CONTENT_TYPE, ContentDisposition};
use actix_web::web::Payload;
use futures_util::StreamExt as _;

use crate::domain::ThemeFiles;
use crate::oauth::Params;
use crate::web::{Problem, Unfit};

/// Bytes of a field that is no file.
const LARGEST_FIELD: usize = 4096;
/// Fields of such a form; a page of ours has four.
const MOST_FIELDS: usize = 16;

/// What was sent.
#[derive(Debug, Default)]
pub struct Upload {
    pub fields: Params,
    /// Name and content of the file; nothing where none was chosen.
    pub file: Option<(String, Vec<u8>)>,
}

/// Reads a form of this kind; a file may be as large as any of a theme, and not larger.
pub async fn read(http: &HttpRequest, payload: Payload) -> Result<Upload, Problem> {
    let kind = http.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("multipart/form-data")) {
        return Err(Unfit::UnsupportedMediaType.into());
    }
    let mut parts = Multipart::new(http.headers(), payload);
    let mut upload = Upload::default();
    let mut seen = 0;
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(|_| Unfit::Malformed)?;
        seen += 1;
        if seen > MOST_FIELDS {
            return Err(Unfit::Malformed.into());
        }
        let told = part.content_disposition();
        let name = told.and_then(ContentDisposition::get_name).unwrap_or_default().to_owned();
        let file = told.and_then(ContentDisposition::get_filename).map(str::to_owned);
        let most = if file.is_some() { ThemeFiles::LARGEST } else { LARGEST_FIELD };
        let mut body = Vec::new();
        while let Some(chunk) = part.next().await {
            let chunk = chunk.map_err(|_| Unfit::Malformed)?;
            if body.len() + chunk.len() > most {
                return Err(Unfit::TooLarge.into());
            }
            body.extend_from_slice(&chunk);
        }
        match file {
            Some(file) if name == "file" && !file.is_empty() => upload.file = Some((file, body)),
            Some(_) => {}
            None => {
                let text = String::from_utf8(body).map_err(|_| Unfit::Malformed)?;
                upload.fields = upload.fields.with(&name, &text);
            }
        }
    }
    Ok(upload)
}
