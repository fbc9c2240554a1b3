//! The pages around an account: making one, confirming it, and getting in again.

use askama::Template;

use crate::brand::Text;
use crate::domain::{Choice, FieldKind, Medium, Unfit};
use crate::signin::{Ask, AskedTerms, SignUpField};
use crate::web::frame::Frame;
use crate::web::views::message::Message;
use crate::web::views::{
    AwaitApproval, ChooseReset, Confirm, ConfirmLink, Confirmed, DeclinedTerms, Field, Forgot,
    FormError, FormParts, InputField, InputKind, Method, OwnDetail, Reset, SignUp, Terms, Widget,
    attribute_label, terms_input,
};

use super::{Form, listed_all};

/// The page of a question; of one that is asked elsewhere, none.
pub fn ask(form: &Form<'_>, ask: Ask) -> Result<String, askama::Error> {
    let frame = form.frame;
    let chrome = frame.chrome.clone();
    match ask {
        Ask::SignUp { fields, passwordless, rules, minimum, broken, terms } => {
            let rules = listed_all(rules, minimum, &broken);
            let (form, inputs) = filled(form.bare("sign_up"), frame, fields);
            let form = Form::broken_on(form, frame, &broken, minimum);
            let (form, terms) = boxes(form, frame, inputs.len(), terms);
            let ways = frame.way_to_sign_in();
            SignUp { chrome, form, inputs, passwordless, terms, rules, ways }.render()
        }
        Ask::Terms { name, terms } => {
            let (form, inputs) = boxes(form.bare("terms"), frame, 0, terms);
            Terms { chrome, form, username: name, inputs }.render()
        }
        Ask::DeclinedTerms { name } => {
            let form = form.bare("declined_terms");
            DeclinedTerms { chrome, form, username: name }.render()
        }
        Ask::Confirm { name, destination, notice } => {
            let (form, by_link) = (form.parts("confirm", notice), frame.confirms_by_link);
            Confirm { chrome, form, username: name, destination, by_link }.render()
        }
        Ask::AwaitApproval { name } => {
            AwaitApproval { chrome, form: form.parts("confirm", None), username: name }.render()
        }
        Ask::ConfirmLink => ConfirmLink { chrome, form: form.bare("confirm_link") }.render(),
        Ask::Confirmed => Confirmed { chrome, done: true, way_on: frame.way_home() }.render(),
        Ask::LinkExpired => Confirmed { chrome, done: false, way_on: frame.way_home() }.render(),
        Ask::Forgot { name, notice } => {
            let form = form.parts("forgot", notice);
            let (identifier, ways) = (frame.identifier, frame.way_to_sign_in());
            Forgot { chrome, form, identifier, username: name, ways }.render()
        }
        Ask::ChooseReset { name, ways, notice } => {
            let form = form.parts("choose_reset", notice);
            let method = |(medium, to): (Medium, String)| match medium {
                Medium::Email => Method::mail_to(&chrome, &to),
                Medium::PhoneNumber => Method::text_to(&chrome, &to),
            };
            let methods = Method::offered(&chrome, ways.into_iter().map(method).collect());
            let ways = frame.way_to_sign_in();
            ChooseReset { chrome, form, username: name, methods, ways }.render()
        }
        Ask::Reset { name, destination, others, rules, minimum, broken, notice } => {
            let rules = listed_all(rules, minimum, &broken);
            let form = Form::broken_on(form.parts("reset", notice), frame, &broken, minimum);
            let ways = frame.way_to_sign_in();
            Reset { chrome, form, username: name, destination, others, rules, ways }.render()
        }
        _ => Err(askama::Error::Fmt),
    }
}

/// A box for each document, behind so many other fields.
fn boxes(
    form: FormParts,
    frame: &Frame,
    behind: usize,
    terms: Vec<AskedTerms>,
) -> (FormParts, Vec<InputField>) {
    let (chrome, language) = (&frame.chrome, frame.chrome.text.lang());
    let (mut form, mut inputs) = (form, Vec::with_capacity(terms.len()));
    for (place, own) in (u8::try_from(behind).unwrap_or_default()..).zip(terms) {
        let (field, name) = (Field::Input(place), own.field());
        let title = own.terms.title.say(language);
        if own.missing {
            let missing = chrome.say_of("terms-missing", "title", title);
            form = form.with_error(FormError::on(field, missing));
        }
        let link = own.terms.link.as_ref().map(|link| link.say(language).to_owned());
        let input = terms_input(chrome, field, &name, title, link, own.terms.required);
        let value = if own.ticked { "true" } else { "" };
        inputs.push(InputField { value: value.to_owned(), ..input });
    }
    (form, inputs)
}

/// The fields of a form, and what is wrong with them.
pub(super) fn filled(
    form: FormParts,
    frame: &Frame,
    fields: Vec<SignUpField>,
) -> (FormParts, Vec<InputField>) {
    let form = (0..).zip(&fields).fold(form, |form, (place, field)| match field.wrong {
        Some(unfit) => form.with_error(mistake(frame, place, &field.asked.name, unfit)),
        None => form,
    });
    let text = &frame.chrome.text;
    (form, (0..).zip(fields).map(|(place, field)| input(place, field, text)).collect())
}

/// A field of a form, in words.
fn input(place: u8, field: SignUpField, text: &Text) -> InputField {
    let SignUpField { asked, own, value, .. } = field;
    let standard = InputField::standard(Field::Input(place), &asked.name, value, asked.required);
    let Some(own) = own else {
        return standard;
    };
    let language = text.lang();
    InputField {
        kind: match own.kind {
            FieldKind::Date => InputKind::DATE,
            FieldKind::Number => InputKind::NUMBER,
            _ => standard.kind,
        },
        own_label: Some(own.label.say(language).to_owned()),
        help: own.help.say(language).to_owned(),
        widget: match &own.kind {
            FieldKind::Checkbox => Widget::Checkbox,
            FieldKind::Select(choices) => {
                let pair = |own: &Choice| (own.value.clone(), own.label.say(language).to_owned());
                Widget::Select(choices.iter().map(pair).collect())
            }
            FieldKind::Text(_) | FieldKind::Number | FieldKind::Date => Widget::Line,
        },
        ..standard
    }
}

/// What somebody said of themselves, to be read.
pub(super) fn detail(field: SignUpField, text: &Text) -> OwnDetail {
    let input = input(0, field, text);
    let value = match &input.widget {
        Widget::Checkbox if input.value == "true" => text.say("yes"),
        Widget::Checkbox => text.say("no"),
        Widget::Select(choices) => {
            let label = choices.iter().find(|(value, _)| *value == input.value);
            label.map_or(input.value.clone(), |(_, label)| label.clone())
        }
        Widget::Line | Widget::Lines => input.value.clone(),
    };
    let own = input.own_label.filter(|label| !label.is_empty());
    OwnDetail { label: own.unwrap_or_else(|| attribute_label(&input.name, text)), value }
}

pub(super) fn mistake(frame: &Frame, place: u8, name: &str, unfit: Unfit) -> FormError {
    let message = match unfit {
        Unfit::Missing => Message::FieldMissing,
        Unfit::Taken if matches!(name, "username" | "preferred_username") => Message::UsernameTaken,
        Unfit::Taken => Message::NameTaken,
        Unfit::NotEmail => Message::NotEmail,
        Unfit::NotPhone => Message::NotPhone,
        Unfit::NotDate => Message::NotDate,
        Unfit::NotUrl => Message::NotUrl,
        Unfit::TooLong => Message::FieldTooLong,
        Unfit::Characters => Message::FieldCharacters,
        Unfit::LooksLikeContact => Message::LooksLikeContact,
        Unfit::AlreadyYours => Message::AlreadyYours,
        Unfit::NotNumber => Message::NotNumber,
        Unfit::NotAChoice => Message::NotAChoice,
        Unfit::Pattern => Message::Pattern,
    };
    FormError::on(Field::Input(place), message.say(&frame.chrome.text))
}
