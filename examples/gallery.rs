//! Writes every page in every state, language and theme into `target/gallery`, to be looked at.
//!
//! `cargo run --example gallery [themes folder]`, then open `target/gallery/index.html`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use vestibule::brand::Catalog;
use vestibule::web::views::gallery::{sample_chrome, specimens};

/// All languages, and English in disguise: what overflows or is not translated shows there.
fn tags(catalog: &Catalog) -> Vec<&'static str> {
    catalog.locales.tags().into_iter().chain(["en-XA", "ar-XB"]).collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let themes = std::env::args().nth(1);
    let catalog = Catalog::load(themes.as_deref().map(Path::new)).map_err(|complaints| {
        complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    })?;
    let gallery = Path::new("target/gallery");
    fs::create_dir_all(gallery.join("assets"))?;
    for asset in catalog.assets() {
        fs::write(gallery.join(asset.path.trim_start_matches('/')), &asset.body)?;
    }
    let mut index = String::from("<!doctype html><meta charset=utf-8><title>Gallery</title>");
    for (brand, tag) in
        catalog.themes().flat_map(|brand| tags(&catalog).into_iter().map(move |tag| (brand, tag)))
    {
        write!(index, "<h2>{} · {tag}</h2><ul>", brand.name)?;
        for page in specimens(&sample_chrome(&catalog.locales, tag, brand.clone()))? {
            let name = page.page.replace('/', "-");
            let file = format!("{}.{tag}.{name}.{}.html", brand.name, page.state);
            let html = page.html.replace("=\"/assets/", "=\"assets/");
            fs::write(gallery.join(&file), html)?;
            write!(index, "<li><a href=\"{file}\">{} {}</a>", page.page, page.state)?;
        }
        index.push_str("</ul>");
    }
    fs::write(gallery.join("index.html"), index)?;
    Ok(())
}
