//! `vestibule theme check --links`: whether every page that a theme links to is there.

use std::collections::BTreeSet;

use crate::adapters::links;
use crate::brand::{Branded, Complaint};
use crate::cli::Exit;
use crate::cli::tools::block_on;

use super::Found;

/// Asks for every page that the themes link to, and tells of each theme which are not there.
pub(super) fn dead(found: &[Found]) -> Result<Vec<Complaint>, Exit> {
    let themes: Vec<_> = found.iter().flat_map(|found| &found.themes).collect();
    let addresses: BTreeSet<_> = themes.iter().flat_map(|own| own.theme.addresses()).collect();
    let addresses = addresses.into_iter().map(str::to_owned).collect();
    let mut dead = Vec::new();
    block_on(async {
        dead = links::dead(addresses).await.map_err(Exit::Failed)?;
        Ok(())
    })?;
    let complaints = dead.iter().flat_map(|(address, what)| {
        let with = themes.iter().filter(|own| own.theme.addresses().contains(address.as_str()));
        with.map(|own| told(own, address, what)).collect::<Vec<_>>()
    });
    Ok(complaints.collect())
}

fn told(theme: &Branded, address: &str, what: &str) -> Complaint {
    Complaint {
        file: format!("{}/theme.toml", theme.name),
        line: 0,
        column: 0,
        key: String::new(),
        what: format!("links to {address}, which is not there: {what}"),
        instead: "mend or remove this link".to_owned(),
    }
}
