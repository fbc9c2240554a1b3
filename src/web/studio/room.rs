//! Who is let into the studio, and what every page of theirs has.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::app::App;
use crate::brand::Text;
use crate::domain::{Client, Pool, ThemeName, User};
use crate::oauth::Params;
use crate::studio::Desk;
use crate::web::reply::{Reply, redirect};
use crate::web::views::studio::{Bench, Closed, Said, Step};
use crate::web::visit::Visit;
use crate::web::{Problem, Unfit, csrf, document, form, frame};

/// Bytes of a posted form: every key of a theme, and a page of words.
const LARGEST_FORM: usize = 256 * 1024;

/// A member of a team, at their desk.
pub struct Room<'a> {
    pub app: &'a App,
    pub visit: &'a Visit,
    pub params: Params,
    pub pool: Arc<Pool>,
    /// The words of the studio, in the language of whoever is there.
    pub text: Text,
    user: User,
}

/// Either somebody is let in, or this is answered.
pub type Entry<'a> = Result<Room<'a>, HttpResponse>;

impl<'a> Room<'a> {
    /// Where several pools of a host have a studio, it is that of the session; the theme that the
    /// address names decides where there are several of these.
    pub async fn enter(app: &'a App, visit: &'a Visit) -> Result<Entry<'a>, Problem> {
        let params = Params::parse(&visit.query)?;
        let theme = params.get("theme").and_then(ThemeName::parse);
        let pools = pools(visit)?;
        let first = pools.first().cloned().ok_or(Unfit::NotFound)?;
        let (mut stranger, mut member) = (None, None);
        for pool in pools {
            let arrival = visit.arrival(app, &pool);
            let Some(user) = app.signin.person(&arrival).await? else { continue };
            let themes = Desk::of(&pool, &user, visit.at, &visit.visitor).map(|own| own.themes());
            match themes {
                None => stranger = stranger.or(Some(pool)),
                Some(themes) => {
                    let text = visit.text(app, &pool);
                    let room = Room { app, visit, params: params.clone(), pool, text, user };
                    if theme.as_ref().is_none_or(|theme| themes.contains(theme)) {
                        return Ok(Ok(room));
                    }
                    member = member.or(Some(room));
                }
            }
        }
        Ok(match (member, stranger) {
            (Some(room), _) => Ok(room),
            (None, Some(pool)) => Err(no_member(app, visit, &pool)?),
            (None, None) => Err(nobody(app, visit, &first, &params)?),
        })
    }

    pub fn desk(&self) -> Result<Desk<'_>, Problem> {
        let desk = Desk::of(&self.pool, &self.user, self.visit.at, &self.visit.visitor);
        desk.ok_or_else(|| Unfit::NotFound.into())
    }

    /// What a page of this room has, as far as it is the same on all of them.
    pub fn bench(&self, trail: Vec<Step>) -> Bench {
        let mut bench = bench(self.app, self.visit, &self.pool);
        self.user.display_name().clone_into(&mut bench.who);
        let (browser, _) = self.visit.browser(self.app, &self.pool);
        bench.csrf = csrf::value(&self.app.vault, &self.pool, &browser);
        bench.trail = trail;
        bench
    }

    /// A page, with the cookies that its forms need.
    pub fn page(&self, status: StatusCode, page: &impl Template) -> Result<HttpResponse, Problem> {
        let mut response = document::studio(status, page.render()?);
        self.bind(&mut response);
        Ok(response)
    }

    pub fn bind(&self, response: &mut HttpResponse) {
        let (browser, fresh) = self.visit.browser(self.app, &self.pool);
        let reply = Reply { app: self.app, visit: self.visit, pool: &self.pool };
        reply.bind(response, &browser, fresh);
    }

    /// A posted form, which proved that it came from a page of ours.
    pub async fn form(
        &self,
        http: &HttpRequest,
        payload: Payload,
    ) -> Result<Result<Params, Params>, Problem> {
        let form = form::read_within(http, payload, LARGEST_FORM).await?;
        Ok(if self.proves(&form) { Ok(form) } else { Err(form) })
    }

    /// Whether these fields were posted from a page that this browser was shown.
    pub fn proves(&self, fields: &Params) -> bool {
        csrf::check(&self.app.vault, &self.pool, self.visit, fields).is_ok()
    }
}

/// The pools of this host that have a studio, and whose pages may be used from there.
pub fn pools(visit: &Visit) -> Result<Vec<Arc<Pool>>, Problem> {
    let own = visit.site.pools().iter().filter(|pool| pool.studio.is_some());
    let all: Vec<_> = own.cloned().collect();
    if all.is_empty() {
        return Err(Unfit::NotFound.into());
    }
    let near = all.into_iter().filter(|pool| pool.networks.admit(visit.visitor.address));
    let near: Vec<_> = near.collect();
    if near.is_empty() { Err(Unfit::Network.into()) } else { Ok(near) }
}

/// What is told where a form did not prove where it came from.
pub fn unproven(text: &Text) -> Said {
    Said::bad(text.say("studio-refused-unproven"))
}

/// What is the same for everybody.
pub fn bench(app: &App, visit: &Visit, pool: &Pool) -> Bench {
    let catalog = app.catalog.load();
    let own = catalog.theme_or_default("default");
    let params = Params::parse(&visit.query).unwrap_or_default();
    Bench {
        text: visit.text(app, pool),
        languages: frame::languages(app, pool, visit, &params),
        style: catalog.studio.style.clone(),
        script: catalog.studio.script.clone(),
        icon: own.favicon_href.clone(),
        icon_type: own.favicon_type,
        pool: pool.name.clone(),
        who: String::new(),
        csrf: String::new(),
        trail: Vec::new(),
        tabs: Vec::new(),
        said: None,
    }
}

/// Somebody signed in who is none of the team.
fn no_member(app: &App, visit: &Visit, pool: &Arc<Pool>) -> Result<HttpResponse, Problem> {
    let group = pool.studio.as_ref().map_or("", |rules| &rules.group);
    let bench = bench(app, visit, pool);
    let args = [("pool", pool.name.as_str()), ("group", group)];
    let lead = bench.text.say_with("studio-closed-lead", &args);
    let heading = bench.say("studio-closed-title");
    closed(app, visit, pool, &Closed { bench, heading, lead, way: String::new() })
}

/// Nobody is signed in: to the sign-in page and back, where an app of the pool leads back here.
fn nobody(
    app: &App,
    visit: &Visit,
    pool: &Arc<Pool>,
    params: &Params,
) -> Result<HttpResponse, Problem> {
    let back = format!("{}/studio", pool.origin.as_str());
    let book = app.book.load();
    let own = |(theirs, client): &(&Arc<Pool>, &Arc<Client>)| {
        theirs.id == pool.id && client.flows.code && client.redirect_uri(&back).is_some()
    };
    let client = book.clients().find(own).map(|(_, client)| Arc::clone(client));
    // Whoever comes back and still is nobody has a browser that keeps no cookies.
    let is_back = params.has("code") || params.has("error");
    if let Some(client) = client.filter(|_| !is_back && visit.path.starts_with("/studio")) {
        let challenge = URL_SAFE_NO_PAD.encode(app.vault.random::<32>());
        let asked = Params::default()
            .with("client_id", client.id.as_str())
            .with("response_type", "code")
            .with("redirect_uri", &back)
            .with("state", &address(visit))
            // The code is worth nothing: nobody knows what this is the hash of.
            .with("code_challenge", &challenge)
            .with("code_challenge_method", "S256");
        return Ok(redirect(&format!("/oauth2/authorize?{}", asked.encode())));
    }
    let bench = bench(app, visit, pool);
    let lead = if is_back {
        bench.say("studio-nobody-back")
    } else {
        let args = [("pool", pool.name.as_str()), ("address", back.as_str())];
        bench.text.say_with("studio-nobody-lead", &args)
    };
    let (heading, way) = (bench.say("studio-nobody-title"), "/studio".to_owned());
    closed(app, visit, pool, &Closed { bench, heading, lead, way })
}

fn closed(
    app: &App,
    visit: &Visit,
    pool: &Arc<Pool>,
    page: &Closed,
) -> Result<HttpResponse, Problem> {
    let mut response = document::studio(StatusCode::FORBIDDEN, page.render()?);
    let (browser, fresh) = visit.browser(app, pool);
    Reply { app, visit, pool }.bind(&mut response, &browser, fresh);
    Ok(response)
}

/// This very page, to come back to.
fn address(visit: &Visit) -> String {
    if visit.query.is_empty() {
        visit.path.clone()
    } else {
        format!("{}?{}", visit.path, visit.query)
    }
}

/// The page of the studio that somebody meant before they signed in; no other address is followed.
pub fn meant(params: &Params) -> Option<&str> {
    let state = params.get("state").filter(|_| params.has("code"))?;
    let rest = state.strip_prefix("/studio")?;
    let plain = rest.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    (plain && (rest.is_empty() || rest.starts_with(['/', '?']))).then_some(state)
}
