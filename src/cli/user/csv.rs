//! The original's CSV (directory reference, section 16): no quotes; a comma within a value is
//! written `\,`; the first line names the columns.

use serde_json::Value;
use time::Date;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use super::line::Line;
use crate::domain::{Account, Pool, UserSub};

/// The standard attributes, in the order of the original's header.
const STANDARD: &[&str] = &[
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "email",
    "email_verified",
    "gender",
    BIRTHDATE,
    "zoneinfo",
    "locale",
    "phone_number",
    "phone_number_verified",
    "address",
    UPDATED_AT,
];
const BIRTHDATE: &str = "birthdate";
const UPDATED_AT: &str = "updated_at";
const MFA_ENABLED: &str = "cognito:mfa_enabled";
const USERNAME: &str = "cognito:username";
const PASSWORD_HASH: &str = "password_hash";
/// In characters.
const LONGEST_ROW: usize = 16_000;
/// As the CSV has it, and as attributes do (OpenID Connect Core §5.1).
const AMERICAN: &[BorrowedFormatItem<'_>] = format_description!("[month]/[day]/[year]");
const ISO: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// The columns of a file.
#[derive(Debug)]
pub struct Header {
    columns: Vec<String>,
    has_usernames: bool,
}

impl Header {
    /// Every column that a pool has.
    pub fn of(pool: &Pool, with_hashes: bool) -> Self {
        let custom = pool.custom_attributes.iter().map(|name| format!("custom:{name}"));
        let own = [MFA_ENABLED, USERNAME].into_iter().chain(with_hashes.then_some(PASSWORD_HASH));
        let own = own.map(str::to_owned);
        let columns = STANDARD.iter().map(|name| (*name).to_owned()).chain(custom).chain(own);
        Self { columns: columns.collect(), has_usernames: pool.names.has_username() }
    }

    /// The columns of a first line, in whatever order; a column of attributes may be missing.
    pub fn read(first: &str, pool: &Pool) -> Result<Self, String> {
        let known = Self::of(pool, true);
        let columns: Vec<_> = cells(first).iter().map(|cell| cell.trim().to_owned()).collect();
        if let Some(unknown) = columns.iter().find(|own| !known.columns.contains(own)) {
            let advice = "`user import --header` prints the columns that there are";
            return Err(format!("there is no column `{unknown}` in {}: {advice}", pool.id));
        }
        for (place, column) in columns.iter().enumerate() {
            if columns.iter().skip(place + 1).any(|other| other == column) {
                return Err(format!("the column `{column}` is there twice"));
            }
        }
        if let Some(missing) =
            [MFA_ENABLED, USERNAME].iter().find(|own| !columns.iter().any(|c| c == *own))
        {
            return Err(format!("the column `{missing}` is missing"));
        }
        Ok(Self { columns, ..known })
    }

    pub fn text(&self) -> String {
        self.columns.join(",")
    }

    /// A row as somebody, by the rules of the original.
    pub fn line(&self, row: &str) -> Result<Line, String> {
        if row.chars().count() > LONGEST_ROW {
            return Err(format!("the row is longer than {LONGEST_ROW} characters"));
        }
        let cells = cells(row);
        if cells.len() != self.columns.len() {
            let (is, wanted) = (cells.len(), self.columns.len());
            let advice = "write a comma within a value as `\\,`, and no quotes";
            return Err(format!("it has {is} values for {wanted} columns; {advice}"));
        }
        let mut line = Line { enabled: true, ..Line::default() };
        for (column, cell) in self.columns.iter().zip(cells) {
            self.put(&mut line, column, cell.trim())?;
        }
        let proven = ["email", "phone_number"].iter().any(|contact| {
            let verified = line.attributes.get(&format!("{contact}_verified"));
            line.attributes.contains_key(*contact) && verified == Some(&Value::from("true"))
        });
        if proven {
            Ok(line)
        } else {
            let why = "without one, nobody could reset their password";
            Err(format!("neither email nor phone_number is there and verified: {why}"))
        }
    }

    fn put(&self, line: &mut Line, column: &str, cell: &str) -> Result<(), String> {
        match column {
            MFA_ENABLED => line.mfa_required = truth(column, cell)? == "true",
            PASSWORD_HASH => line.password_hash = (!cell.is_empty()).then(|| cell.to_owned()),
            USERNAME if cell.is_empty() => {}
            USERNAME if self.has_usernames => line.username = Some(cell.to_owned()),
            // What the original calls those whose name is their address or number.
            USERNAME if UserSub::parse(cell).is_ok() => line.sub = Some(cell.to_owned()),
            USERNAME => {
                let what = "people have no user names in this pool: leave it empty";
                return Err(format!("`{column}` is `{cell}`, but {what}"));
            }
            _ if cell.is_empty() => {}
            attribute => {
                let value = match attribute {
                    "email_verified" | "phone_number_verified" => truth(column, cell)?.to_owned(),
                    BIRTHDATE => date(cell)?,
                    UPDATED_AT if cell.parse::<i64>().is_err() => {
                        return Err(format!("`{column}` is `{cell}`: write seconds since 1970"));
                    }
                    _ => cell.to_owned(),
                };
                line.attributes.insert(attribute.to_owned(), Value::from(value));
            }
        }
        Ok(())
    }

    /// Somebody as a row, or what of them has no place in one.
    pub fn row(&self, account: &Account) -> Result<String, String> {
        let cells = self.columns.iter().map(|column| {
            let cell = self.cell(account, column);
            if cell.contains(['\r', '\n']) || cell.ends_with('\\') || cell.contains("\\,") {
                let what = "has a line break or a backslash, which this CSV cannot hold";
                let advice = "export JSON lines instead";
                return Err(format!("`{column}` of {} {what}: {advice}", account.user.sub));
            }
            Ok(cell.replace(',', "\\,"))
        });
        Ok(cells.collect::<Result<Vec<_>, _>>()?.join(","))
    }

    fn cell(&self, account: &Account, column: &str) -> String {
        let user = &account.user;
        match column {
            MFA_ENABLED => user.mfa_required.to_string(),
            USERNAME if self.has_usernames => user.username.clone(),
            USERNAME => user.sub.to_string(),
            PASSWORD_HASH => {
                let hash = account.credential.as_ref().map(|own| own.hash.expose().clone());
                hash.unwrap_or_default()
            }
            "email_verified" | "phone_number_verified" => {
                user.attributes.get(column).unwrap_or("false").to_owned()
            }
            BIRTHDATE => {
                let told = user.attributes.get(column).unwrap_or_default();
                let date = Date::parse(told, ISO).ok().and_then(|date| date.format(AMERICAN).ok());
                date.unwrap_or_else(|| told.to_owned())
            }
            attribute => user.attributes.get(attribute).unwrap_or_default().to_owned(),
        }
    }
}

/// The values of a row: a comma ends one, unless a backslash is before it.
fn cells(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut rest = row.chars().peekable();
    while let Some(c) = rest.next() {
        if c == ',' {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            let escaped = if c == '\\' { rest.next_if_eq(&',') } else { None };
            cell.push(escaped.unwrap_or(c));
        }
    }
    cells
}

fn truth(column: &str, cell: &str) -> Result<&'static str, String> {
    match cell.to_ascii_lowercase().as_str() {
        "true" => Ok("true"),
        "false" | "" => Ok("false"),
        _ => Err(format!("`{column}` is `{cell}`: write true or false")),
    }
}

fn date(cell: &str) -> Result<String, String> {
    let date = Date::parse(cell, AMERICAN).or_else(|_| Date::parse(cell, ISO)).ok();
    let wrong = || format!("`{BIRTHDATE}` is `{cell}`: write a day like 12/31/1980");
    date.and_then(|date| date.format(ISO).ok()).ok_or_else(wrong)
}
