use std::io::Write as _;

use comfy_table::{Table, presets};
use serde_json::{Map, Value};

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    Table,
    Json,
}

/// One result: names and values, in the order of the columns.
pub type Row = Vec<(&'static str, Value)>;

impl Output {
    /// A list: a line each, or an array.
    pub fn list(self, rows: Vec<Row>) {
        match self {
            Self::Json => print_json(&Value::Array(rows.into_iter().map(object).collect())),
            Self::Table => print_table(&rows),
        }
    }

    /// One thing: a line for each of its fields, or an object.
    pub fn one(self, row: Row) {
        match self {
            Self::Json => print_json(&object(row)),
            Self::Table => {
                let lines = row
                    .into_iter()
                    .map(|(name, value)| vec![("field", Value::from(name)), ("value", value)]);
                print_table(&lines.collect::<Vec<_>>());
            }
        }
    }

    /// What a person is told beside the result; nothing of it in JSON.
    pub fn say(self, text: &str) {
        if self == Self::Table {
            print(text);
        }
    }
}

/// A line on standard output. Whoever closed it wants no more, which is no error.
pub fn print(text: &str) {
    if writeln!(std::io::stdout(), "{text}").is_err() {
        std::process::exit(0);
    }
}

fn object(row: Row) -> Value {
    Value::Object(
        row.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
    )
}

fn print_json(value: &Value) {
    print(&format!("{value:#}"));
}

fn print_table(rows: &[Row]) {
    let Some(first) = rows.first() else { return };
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(first.iter().map(|(name, _)| name.to_uppercase()));
    for row in rows {
        table.add_row(row.iter().map(|(_, value)| cell(value)));
    }
    print(&table.trim_fmt());
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(" "),
        Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}
