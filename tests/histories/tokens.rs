//! The token engine against its model: codes redeemed rightly and wrongly, refresh tokens of any
//! generation shown again, revocation, people who may no more, and any two of these at once.

use std::cell::Cell;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use vestibule::domain::{
    At, ClaimsRequest, Client, CodeGrant, Factor, FamilyId, MfaPolicy, Passed, Pool, Span,
    UserGrant,
};
use vestibule::oauth::{Challenge, Params, Scope};
use vestibule::token::{Ctx, Engine, TokenError};
use vestibule::vault::AuthorizationCode;

use crate::memory::{Memory, alone, at_once};
use crate::setting::{
    BEGAN, CALLBACK, CHALLENGE, OTHER_CALLBACK, VERIFIER, VISITOR, person, pool, rotating,
    token_engine, vault,
};
use crate::token_model::{Family, Got, Keeping, Person, Shown};

const CLIENTS: [&str; 2] = ["one", "two"];
const FAMILY_LASTS: i64 = 30 * 86_400;

/// Something that reaches the token endpoint. Numbers are taken modulo what is there.
#[derive(Clone, Copy, Debug)]
enum Call {
    Redeem { code: u8, client: bool, callback: bool, verifier: u8 },
    Refresh { family: u8, generation: u8, client: bool },
    Revoke { family: u8, generation: u8, client: bool },
}

#[derive(Clone, Copy, Debug)]
enum Action {
    Issue { person: u8, client: u8 },
    One(Call),
    AtOnce(Call, Call, u64),
    UserInfo { token: u8 },
    Wait { seconds: i64 },
    Keep { how: u8 },
    Disable { person: u8 },
    Enable { person: u8 },
    SignOut { person: u8 },
}

fn call() -> impl Strategy<Value = Call> {
    let mostly = || prop::bool::weighted(0.93);
    prop_oneof![
        3 => (0..4_u8, mostly(), mostly(), prop_oneof![12 => Just(0_u8), 1 => 1..4_u8]).prop_map(
            |(code, client, callback, verifier)| Call::Redeem { code, client, callback, verifier }
        ),
        5 => (0..4_u8, 0..5_u8, mostly())
            .prop_map(|(family, generation, client)| Call::Refresh { family, generation, client }),
        1 => (0..4_u8, 0..5_u8, mostly())
            .prop_map(|(family, generation, client)| Call::Revoke { family, generation, client }),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let wait = prop_oneof![
        12 => 0..20_i64,
        2 => Just(30),
        1 => prop_oneof![Just(299), Just(301), Just(3600), Just(FAMILY_LASTS)],
    ];
    prop_oneof![
        4 => (0..2_u8, 0..2_u8).prop_map(|(person, client)| Action::Issue { person, client }),
        18 => call().prop_map(Action::One),
        8 => (call(), call(), any::<u64>()).prop_map(|(a, b, order)| Action::AtOnce(a, b, order)),
        4 => (0..12_u8).prop_map(|token| Action::UserInfo { token }),
        6 => wait.prop_map(|seconds| Action::Wait { seconds }),
        1 => (0..3_u8).prop_map(|how| Action::Keep { how }),
        1 => (0..2_u8).prop_map(|person| Action::Disable { person }),
        3 => (0..2_u8).prop_map(|person| Action::Enable { person }),
        1 => (0..2_u8).prop_map(|person| Action::SignOut { person }),
    ]
}

/// The engine, the model, and what an app remembers of both.
struct World {
    memory: Memory,
    engine: Engine,
    pool: Arc<Pool>,
    now: At,
    keeping: Keeping,
    people: [Person; 2],
    /// Every state that explains all answers so far; calls at once may leave more than one.
    models: Vec<Vec<Family>>,
    codes: Vec<String>,
    /// The refresh tokens of each family, by generation.
    tokens: Vec<Vec<String>>,
    /// Access tokens: family, second, text.
    access: Vec<(usize, i64, String)>,
    redeemed: usize,
}

type Answer = Result<(), TestCaseError>;

impl World {
    fn new() -> Self {
        let memory = Memory::default();
        for (number, email) in [(1, "ada@example.com"), (2, "bob@example.com")] {
            let account = person(number, email, "x");
            memory.look().accounts.insert(account.user.sub.to_string(), account);
        }
        Self {
            engine: token_engine(&memory),
            memory,
            pool: pool(MfaPolicy::Off),
            now: BEGAN,
            keeping: Keeping::Rotates { grace: 30 },
            people: [Person::default(); 2],
            models: vec![vec![]],
            codes: vec![],
            tokens: vec![],
            access: vec![],
            redeemed: 0,
        }
    }

    fn client(&self, number: usize) -> Arc<Client> {
        let grace = match self.keeping {
            Keeping::Stays => None,
            Keeping::Rotates { grace } => Some(grace),
        };
        rotating(CLIENTS[number], grace)
    }

    fn does(&mut self, action: Action) -> Answer {
        match action {
            Action::Issue { person, client } => self.issue(person.into(), client.into()),
            Action::One(call) => {
                let Some(ready) = self.ready(call) else { return Ok(()) };
                let got = alone(self.send(&ready));
                return self.explained(&[ready], &[got]);
            }
            Action::AtOnce(a, b, schedule) => {
                let (Some(a), Some(b)) = (self.ready(a), self.ready(b)) else { return Ok(()) };
                let got = at_once(self.send(&a), self.send(&b), schedule);
                return self.explained(&[a, b], &got);
            }
            Action::UserInfo { token } => return self.user_info(token.into()),
            Action::Wait { seconds } => self.now = self.now + Span::from_seconds(seconds),
            Action::Keep { how } => {
                let all = [Keeping::Stays, Keeping::Rotates { grace: 0 }];
                let grace = Keeping::Rotates { grace: 30 };
                self.keeping = all.get(usize::from(how)).copied().unwrap_or(grace);
            }
            Action::Disable { person } => self.enable(person.into(), false),
            Action::Enable { person } => self.enable(person.into(), true),
            Action::SignOut { person } => {
                let number = usize::from(person);
                self.people[number].signed_out = Some(self.now.seconds());
                let at = self.now;
                self.account(number, |user| user.signed_out = Some(at));
            }
        }
        Ok(())
    }

    fn account(&self, number: usize, change: impl FnOnce(&mut vestibule::domain::User)) {
        let mut state = self.memory.look();
        change(&mut state.accounts.values_mut().nth(number).unwrap().user);
    }

    fn enable(&mut self, number: usize, enabled: bool) {
        self.people[number].disabled = !enabled;
        self.account(number, |user| user.enabled = enabled);
    }

    fn issue(&mut self, person: usize, client: usize) {
        let (vault, at) = (vault(), self.now);
        let user = self.memory.look().accounts.values().nth(person).unwrap().user.sub.clone();
        let grant = UserGrant {
            client: self.client(client).id.clone(),
            user,
            scope: ["openid"].into_iter().collect::<Scope>(),
            nonce: None,
            resource: None,
            claims: ClaimsRequest::default(),
            auth_time: at,
            passed: vec![Passed::of(Factor::Password, at)],
            level: None,
            family: FamilyId::new(vault.uuid()),
            event: vault.uuid(),
        };
        let code = AuthorizationCode::generate(&vault);
        let (redirect_uri, pkce) = (CALLBACK.to_owned(), Challenge::parse(CHALLENGE));
        let grant = CodeGrant { grant, redirect_uri, pkce };
        let until = at + Span::from_minutes(5);
        let hash = code.hash(&vault, &self.pool.id);
        self.memory.look().codes.insert(hash, (grant, until, false));
        self.codes.push(code.expose().to_owned());
        self.tokens.push(vec![]);
        for model in &mut self.models {
            model.push(Family::new(person, client, at.seconds()));
        }
    }

    /// A call with numbers that mean something; nothing where there is nothing to call with.
    fn ready(&self, call: Call) -> Option<Ready> {
        let family = match call {
            Call::Redeem { code: family, .. }
            | Call::Refresh { family, .. }
            | Call::Revoke { family, .. } => usize::from(family) % self.codes.len().max(1),
        };
        let owner = self.models.first()?.get(family)?.client;
        let by = |own: bool| self.client(if own { owner } else { 1 - owner });
        let tokens = &self.tokens[family];
        let generation =
            |number: u8| (!tokens.is_empty()).then(|| usize::from(number) % tokens.len());
        let params = |pairs: &[(&str, &str)]| {
            pairs.iter().fold(Params::default(), |params, (n, v)| params.with(n, v))
        };
        Some(match call {
            Call::Redeem { client, callback, verifier, .. } => {
                let to = if callback { CALLBACK } else { OTHER_CALLBACK };
                let usual = params(&[
                    ("grant_type", "authorization_code"),
                    ("code", &self.codes[family]),
                    ("redirect_uri", to),
                ]);
                let params = match verifier {
                    0 => usual.with("code_verifier", VERIFIER),
                    1 => usual.with("code_verifier", CHALLENGE),
                    2 => usual.with("code_verifier", "x"),
                    _ => usual,
                };
                let shown = Shown { client, callback, verifier: verifier == 0 };
                Ready { family, client: by(client), params, what: What::Redeem(shown) }
            }
            Call::Refresh { generation: number, client, .. } => {
                let number = generation(number)?;
                let pairs = [("grant_type", "refresh_token"), ("refresh_token", &tokens[number])];
                let what = What::Refresh { generation: number, own: client };
                Ready { family, client: by(client), params: params(&pairs), what }
            }
            Call::Revoke { generation: number, client, .. } => {
                let pairs = [("token", tokens[generation(number)?].as_str())];
                let what = What::Revoke { own: client };
                Ready { family, client: by(client), params: params(&pairs), what }
            }
        })
    }

    async fn send(&self, ready: &Ready) -> Result<Reply, TokenError> {
        let ctx = Ctx { pool: &self.pool, client: &ready.client, at: self.now, visitor: &VISITOR };
        if let What::Revoke { .. } = ready.what {
            return self.engine.revoke(ctx, &ready.params).await.map(|()| Reply::Done);
        }
        let tokens = self.engine.exchange(ctx, &ready.params).await?;
        let refresh = tokens.refresh_token.map(|token| token.expose().clone());
        Ok(Reply::Tokens { access: tokens.access_token.expose().clone(), refresh })
    }

    /// Keeps the models in which some order of these calls gives these answers; there must be one.
    fn explained(&mut self, calls: &[Ready], replies: &[Result<Reply, TokenError>]) -> Answer {
        let orders: &[&[usize]] = if calls.len() == 1 { &[&[0]] } else { &[&[0, 1], &[1, 0]] };
        let now = self.now.seconds();
        let mut kept: Vec<Vec<Family>> = Vec::new();
        for model in &self.models {
            for order in orders {
                let mut next = model.clone();
                let fits = order.iter().all(|number| {
                    let expected = calls[*number].on(&mut next, &self.people, self.keeping, now);
                    self.is(&calls[*number], expected, &replies[*number])
                });
                if fits && !kept.iter().any(|own| format!("{own:?}") == format!("{next:?}")) {
                    kept.push(next);
                }
            }
        }
        prop_assert!(!kept.is_empty(), "no order explains {replies:?} to {calls:?}");
        self.models = kept;
        for (call, reply) in calls.iter().zip(replies) {
            self.remember(call, reply)?;
        }
        Ok(())
    }

    fn is(&self, call: &Ready, expected: Got, reply: &Result<Reply, TokenError>) -> bool {
        match (expected, reply) {
            (Got::Refused, Err(TokenError::Refused(_))) | (Got::Done, Ok(Reply::Done)) => true,
            (Got::Tokens(None), Ok(Reply::Tokens { refresh, .. })) => refresh.is_none(),
            (Got::Tokens(Some(generation)), Ok(Reply::Tokens { refresh: Some(token), .. })) => {
                // A generation has one token, for all and for ever.
                self.tokens[call.family].get(generation).is_none_or(|own| own == token)
            }
            _ => false,
        }
    }

    fn remember(&mut self, call: &Ready, reply: &Result<Reply, TokenError>) -> Answer {
        let Ok(Reply::Tokens { access, refresh }) = reply else { return Ok(()) };
        self.redeemed += 1;
        self.access.push((call.family, self.now.seconds(), access.clone()));
        let own = &mut self.tokens[call.family];
        if let Some(token) = refresh.as_ref().filter(|token| !own.contains(token)) {
            own.push(token.clone());
        }
        prop_assert!(own.len() <= 40, "a family without end");
        Ok(())
    }

    fn user_info(&mut self, token: usize) -> Answer {
        let Some((family, minted, text)) = self.access.get(token % self.access.len().max(1)) else {
            return Ok(());
        };
        let opened = self.engine.bearer(&self.pool, text, self.now).is_ok_and(|bearer| {
            let client = self.client(self.models[0][*family].client);
            alone(self.engine.user_info(&self.pool, &client, &bearer)).unwrap().is_ok()
        });
        let (people, now) = (self.people, self.now.seconds());
        self.models.retain(|model| {
            let own = &model[*family];
            own.opens(*minted, people[own.person], now) == opened
        });
        prop_assert!(!self.models.is_empty(), "userInfo opened: {opened}");
        Ok(())
    }
}

#[derive(Debug)]
enum Reply {
    Tokens { access: String, refresh: Option<String> },
    Done,
}

#[derive(Clone, Copy, Debug)]
enum What {
    Redeem(Shown),
    Refresh { generation: usize, own: bool },
    Revoke { own: bool },
}

#[derive(Debug)]
struct Ready {
    family: usize,
    client: Arc<Client>,
    params: Params,
    what: What,
}

impl Ready {
    fn on(&self, model: &mut [Family], people: &[Person; 2], keeping: Keeping, now: i64) -> Got {
        let family = &mut model[self.family];
        let person = people[family.person];
        match self.what {
            What::Redeem(shown) => family.redeem(shown, person, now, FAMILY_LASTS),
            What::Refresh { generation, own } => {
                family.refresh(generation, own, person, keeping, now)
            }
            What::Revoke { own } => family.revoke(own),
        }
    }
}

#[test]
fn every_history_of_codes_and_refresh_tokens_is_one_of_the_models() {
    let fruitful = Cell::new(0_u64);
    let histories = prop::collection::vec(action(), 1..40);
    let outcome = TestRunner::new(crate::histories()).run(&histories, |history| {
        let mut world = World::new();
        for action in history {
            world.does(action)?;
        }
        fruitful.set(fruitful.get() + u64::from(world.redeemed > 1));
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    // Else the histories would prove nothing.
    let all = u64::from(crate::histories().cases);
    assert!(fruitful.get() > all / 5, "only {} of {all} led to tokens twice", fruitful.get());
}
