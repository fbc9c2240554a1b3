//! What a GET finds: a session that counts, a sign-in under way, or neither. Writes nothing for
//! a visitor who is not signed in.

use crate::domain::{AuthorizeRequest, UserSub};
use crate::oauth::ErrorCode;

use super::accounts::{Choice, ask_which};
use super::decide::Due;
use super::record::Standing;
use super::step::Step;
use super::{Arrival, Ask, Engine, Fault, NameForm, Next, Notice};

impl Engine {
    /// `/oauth2/authorize`: straight to the client where a session counts, else to the pages.
    ///
    /// `hinted` is whom a strict client's `id_token_hint` names; somebody else's session is none.
    pub async fn authorize(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        hinted: Option<&UserSub>,
    ) -> Result<Next, Fault> {
        let choice = self.choice(arrival, request, hinted).await?;
        let error = match &choice {
            Choice::One(own) if own.due == Some(Due::Nothing) => {
                return self.reuse(arrival, request, &own.held).await;
            }
            Choice::Several(_) if request.prompt.none => ErrorCode::AccountSelectionRequired,
            // What a person has to agree to is between them and whoever runs the pool; consent, as
            // `consent_required` means it, would be to what the client gets (§3.1.2.4, §3.1.2.6).
            Choice::One(own) if request.prompt.none && own.due == Some(Due::Terms) => {
                ErrorCode::InteractionRequired
            }
            _ if request.prompt.none => ErrorCode::LoginRequired,
            Choice::One(own) if own.is_in_vain(arrival, request) => {
                ErrorCode::UnmetAuthenticationRequirements
            }
            _ => return Ok(Next::ToLogin),
        };
        Ok(Next::Answered(request.callback.with_error(error.into())))
    }

    /// `/login`: the page that is due.
    pub async fn show(&self, arrival: &Arrival, request: &AuthorizeRequest) -> Result<Next, Fault> {
        if request.prompt.none {
            return self.authorize(arrival, request, None).await;
        }
        let choice = self.choice(arrival, request, None).await?;
        if let Choice::One(own) = &choice
            && own.due == Some(Due::Nothing)
        {
            return Ok(Next::Ask(ask_which(std::slice::from_ref(own))));
        }
        let standing = match &arrival.browser {
            Some(browser) => self.stored::<Step>(arrival, browser, request).await?.standing,
            None => Standing::Nothing,
        };
        let more = match &choice {
            Choice::One(own) => own.one_more(),
            Choice::Nobody | Choice::Several(_) => None,
        };
        let standing = match standing {
            Standing::At(Step::Finished(_)) if more.is_some() => Standing::Nothing,
            standing => standing,
        };
        Ok(Next::Ask(match (standing, more, choice) {
            (Standing::At(step), ..) | (_, Some(step), _) => {
                self.ask(arrival, request, step).await?
            }
            (_, None, Choice::Several(several)) => ask_which(&several),
            (Standing::Nothing, ..) => first_page(request),
            (Standing::Over { name }, ..) => {
                let notice = Some(Notice::TimeRanOut);
                Ask::SignIn { name, form: name_form(request), notice }
            }
        }))
    }

    /// The step that adds to the session what the client wants of it, where there is one.
    pub(super) async fn step_up(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Option<Step>, Fault> {
        if request.levels.is_empty() && arrival.pool.terms.is_empty() {
            return Ok(None);
        }
        Ok(match self.choice(arrival, request, None).await? {
            Choice::One(own) => own.one_more(),
            Choice::Nobody | Choice::Several(_) => None,
        })
    }
}

fn first_page(request: &AuthorizeRequest) -> Ask {
    let name = request.login_hint.clone().unwrap_or_default();
    Ask::SignIn { name, form: name_form(request), notice: None }
}

pub(super) fn name_form(request: &AuthorizeRequest) -> NameForm {
    if request.client.identifier_first || request.client.chooses_factor {
        NameForm::IdentifierFirst
    } else {
        NameForm::Combined
    }
}
