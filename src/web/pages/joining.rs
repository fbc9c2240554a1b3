//! The pages around an account: making one, confirming it, and getting in again.

use askama::Template;

use crate::domain::Unfit;
use crate::signin::{Ask, SignUpField};
use crate::web::frame::Frame;
use crate::web::views::message::Message;
use crate::web::views::{
    AwaitApproval, Confirm, ConfirmLink, Confirmed, Field, Forgot, FormError, FormParts,
    InputField, InputKind, Reset, SignUp,
};

use super::{Form, listed_all};

/// The page of a question; of one that is asked elsewhere, none.
pub fn ask(form: &Form<'_>, ask: Ask) -> Result<String, askama::Error> {
    let frame = form.frame;
    let chrome = frame.chrome.clone();
    match ask {
        Ask::SignUp { fields, rules, minimum, broken } => {
            let rules = listed_all(rules, minimum, &broken);
            let (form, inputs) = filled(form.bare("sign_up"), frame, fields);
            let form = Form::broken_on(form, frame, &broken, minimum);
            SignUp { chrome, form, inputs, rules, ways: frame.way_to_sign_in() }.render()
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
        Ask::Reset { name, destination, rules, minimum, broken, notice } => {
            let rules = listed_all(rules, minimum, &broken);
            let form = Form::broken_on(form.parts("reset", notice), frame, &broken, minimum);
            let ways = frame.way_to_sign_in();
            Reset { chrome, form, username: name, destination, rules, ways }.render()
        }
        _ => Err(askama::Error::Fmt),
    }
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
    (form, (0..).zip(fields).map(|(place, field)| input(place, field)).collect())
}

/// A field of the sign-up page, in words.
fn input(place: u8, field: SignUpField) -> InputField {
    let name = field.asked.name;
    InputField {
        field: Field::Input(place),
        kind: InputKind::of(&name),
        value: field.value,
        required: field.asked.required,
        name,
    }
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
    };
    FormError::on(Field::Input(place), message.say(&frame.chrome.text))
}
