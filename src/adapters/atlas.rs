//! Where addresses are, by a file of the operator in the MaxMind DB format. It is held in memory, and
//! nobody is asked.

use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use arc_swap::ArcSwapOption;
use maxminddb::Reader;
use serde::Deserialize;

use crate::domain::{At, Country, Point, Spot};
use crate::ports::{Atlas, Fault};

/// What the type of a database has in it that knows countries: `GeoLite2-City`, `DBIP-Country-Lite`.
const KINDS: [&str; 3] = ["city", "country", "enterprise"];

/// A database that was read.
pub struct Database {
    reader: Reader<Vec<u8>>,
    complained: AtomicBool,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told())
    }
}

/// The database in use, if there is one.
#[derive(Debug, Default)]
pub struct Maps(ArcSwapOption<Database>);

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default)]
    country: Option<Named<'a>>,
    #[serde(default)]
    location: Option<Location>,
}

#[derive(Deserialize)]
struct Named<'a> {
    #[serde(borrow, default)]
    iso_code: Option<&'a str>,
    #[serde(borrow, default)]
    names: BTreeMap<&'a str, &'a str>,
}

#[derive(Deserialize)]
struct Location {
    #[serde(default)]
    latitude: Option<f64>,
    #[serde(default)]
    longitude: Option<f64>,
}

impl Database {
    /// Reads a file; one that knows no countries is none.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let reader =
            Reader::open_readfile(path).map_err(|error| unfit(path, &error.to_string()))?;
        let kind = reader.metadata().database_type.to_lowercase();
        if KINDS.iter().any(|own| kind.contains(own)) {
            return Ok(Self { reader, complained: AtomicBool::new(false) });
        }
        let what = format!("it is a `{}`, and knows no countries", reader.metadata().database_type);
        Err(unfit(path, &what))
    }

    /// What it is, and of when.
    pub fn told(&self) -> String {
        let metadata = self.reader.metadata();
        let made = i64::try_from(metadata.build_epoch).unwrap_or_default().saturating_mul(1000);
        format!("{}, of {}", metadata.database_type, At::from_millis(made).rfc3339())
    }

    /// A part that is damaged is told of once, and nobody is anywhere there.
    fn entry(&self, address: IpAddr) -> Option<Entry<'_>> {
        if address.is_ipv6() && self.reader.metadata().ip_version == 4 {
            return None;
        }
        match self.reader.lookup(address).and_then(|found| found.decode()) {
            Ok(found) => found,
            Err(error) => {
                if !self.complained.swap(true, Ordering::Relaxed) {
                    tracing::error!(%error, "The database of places cannot be read everywhere");
                }
                None
            }
        }
    }
}

impl Maps {
    pub fn replace(&self, database: Option<Database>) {
        self.0.store(database.map(Arc::new));
    }
}

impl Atlas for Maps {
    fn locate(&self, address: IpAddr, language: &str) -> Spot {
        let database = self.0.load();
        let entry = database.as_ref().and_then(|own| own.entry(address.to_canonical()));
        let Some(Entry { country, location }) = entry else {
            return Spot::default();
        };
        Spot {
            country: country.and_then(|own| own.called(language)),
            point: location.and_then(|own| own.rounded()),
        }
    }
}

impl Named<'_> {
    /// In the language, or in what it is a kind of, or in English; else by its letters.
    fn called(&self, language: &str) -> Option<Country> {
        let code = self.iso_code?;
        let primary = language.split('-').next().unwrap_or(language);
        let mut tags = [language, primary, "en"].into_iter();
        let name = tags.find_map(|tag| self.names.get(tag)).unwrap_or(&code);
        Some(Country { code: code.to_owned(), name: (*name).to_owned() })
    }
}

impl Location {
    fn rounded(&self) -> Option<Point> {
        let whole = |degrees: Option<f64>, most: i16| {
            let degrees = format!("{:.0}", degrees?).parse::<i16>().ok()?;
            (-most..=most).contains(&degrees).then_some(degrees)
        };
        Some(Point { latitude: whole(self.latitude, 90)?, longitude: whole(self.longitude, 180)? })
    }
}

fn unfit(path: &Path, what: &str) -> Fault {
    Fault::misfit(format!(
        "places.database: {}: {what}; name a MaxMind DB file of countries or cities, or take the key \
         away",
        path.display()
    ))
}
