//! Forms and links as a page offers them, for tests that try all of them.

use reqwest::Method;
use scraper::{ElementRef, Selector};

use super::browser::{Browser, Landing, Page, Raw};

/// A form as one of its buttons would send it: hidden values, defaults, and the button's own pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub action: String,
    pub values: Vec<(String, String)>,
}

impl Form {
    /// The same with another value; a field that is not there is added.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        match self.values.iter_mut().find(|(own, _)| own == name) {
            Some((_, own)) => value.clone_into(own),
            None => self.values.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.values.retain(|(own, _)| own != name);
        self
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

impl Page {
    /// Every form of the page itself, once for each of its buttons.
    pub fn forms(&self) -> Vec<Form> {
        let document = self.parsed();
        let forms = Selector::parse("main form").unwrap();
        document.select(&forms).flat_map(by_button).collect()
    }

    /// The form of the step that is due.
    #[track_caller]
    pub fn form(&self) -> Form {
        let mut forms = self.forms().into_iter();
        let main =
            forms.find(|form| form.get("action").is_none_or(|action| action != "start_over"));
        main.unwrap_or_else(|| panic!("no form:\n{}", self.html))
    }

    /// The link of this page to another one of ours.
    #[track_caller]
    pub fn link_to(&self, path: &str) -> String {
        let found = self.links().into_iter().find(|href| href.starts_with(path));
        found.unwrap_or_else(|| panic!("no link to {path}:\n{}", self.text()))
    }

    /// Where the links of the page's own words lead: not those to other languages.
    pub fn links(&self) -> Vec<String> {
        let document = self.parsed();
        let links = Selector::parse("main a[href]").unwrap();
        let hrefs = document.select(&links).filter_map(|link| link.value().attr("href"));
        hrefs.filter(|href| !href.starts_with('#')).map(str::to_owned).collect()
    }
}

fn by_button(form: ElementRef<'_>) -> Vec<Form> {
    let attr = |element: ElementRef<'_>, name| element.value().attr(name).map(str::to_owned);
    let mut values = Vec::new();
    for input in form.select(&Selector::parse("input[name]").unwrap()) {
        let is_choice = matches!(input.value().attr("type"), Some("radio" | "checkbox"));
        if !is_choice || input.value().attr("checked").is_some() {
            let name = attr(input, "name").unwrap_or_default();
            values.push((name, attr(input, "value").unwrap_or_default()));
        }
    }
    for area in form.select(&Selector::parse("textarea[name]").unwrap()) {
        values.push((attr(area, "name").unwrap_or_default(), area.text().collect()));
    }
    let action = attr(form, "action").unwrap_or_default();
    let pressed = |button: ElementRef<'_>| {
        let mut values = values.clone();
        if let Some(name) = attr(button, "name") {
            values.push((name, attr(button, "value").unwrap_or_default()));
        }
        Form { action: action.clone(), values }
    };
    form.select(&Selector::parse("button").unwrap()).map(pressed).collect()
}

impl Browser {
    /// Sends a form and follows where it leads.
    pub async fn send_form(&mut self, form: &Form) -> Landing {
        let pairs: Vec<_> = form.values.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.post(&form.action, &pairs).await
    }

    /// Sends a form; its bare answer.
    pub async fn send_once(&mut self, form: &Form) -> Raw {
        self.send(Method::POST, &form.action, Some(&form.values)).await
    }
}
