// openid-client against a pool: a public client, a confidential one in both ways, and a machine.

import assert from "node:assert/strict";
import * as oidc from "openid-client";
import { Person } from "./person.mjs";
import { conclude, prove, refused, settings } from "./proof.mjs";

const { origin, issuer, callback, signedOut, strict, name, password } = settings;

async function discover({ id, secret }, authentication) {
  const options = { execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks] };
  return oidc.discovery(new URL(issuer), id, secret, authentication, options);
}

// One round: to the sign-in page and back with a code.
async function authorize(config, person, scope = "openid email") {
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  const landed = await person.signIn(url, name);
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  return { landed, checks: { ...checks, idTokenExpected: true }, url };
}

async function tokens(config, person, scope) {
  const { landed, checks, url } = await authorize(config, person, scope);
  assert.equal(landed.searchParams.get("iss"), strict ? issuer : null);
  return { url, given: await oidc.authorizationCodeGrant(config, landed, checks) };
}

async function wholeLife(config, kind, scope) {
  const person = new Person(origin, password);
  const { url, given } = await prove(`${kind}: code and PKCE`, () => tokens(config, person, scope));
  const { sub } = given.claims();
  await prove(`${kind}: userinfo`, async () => {
    const shown = await oidc.fetchUserInfo(config, given.access_token, sub);
    assert.equal(shown.email, name);
    assert.equal(shown.email_verified, strict ? true : "true");
  });
  const renewed = await prove(`${kind}: refresh`, async () => {
    const renewed = await oidc.refreshTokenGrant(config, given.refresh_token);
    assert.notEqual(renewed.access_token, given.access_token);
    assert.equal(renewed.claims().sub, sub);
    return renewed;
  });
  await prove(`${kind}: revoke`, async () => {
    await oidc.tokenRevocation(config, given.refresh_token);
    await refused(oidc.refreshTokenGrant(config, given.refresh_token), /invalid_grant/);
    await refused(oidc.fetchUserInfo(config, renewed.access_token, sub), /invalid_token|WWW/);
  });
  await prove(`${kind}: sign-out`, () => signOut(config, person, given, url));
}

async function signOut(config, person, given, url) {
  assert.equal(await person.isAsked(url), false);
  const state = oidc.randomState();
  const parameters = strict
    ? { post_logout_redirect_uri: signedOut, id_token_hint: given.id_token, state }
    : { logout_uri: signedOut };
  const { away } = await person.open(oidc.buildEndSessionUrl(config, parameters).href);
  assert.equal(away?.origin + away?.pathname, signedOut);
  assert.equal(away.searchParams.get("state"), strict ? state : null);
  assert.equal(await person.isAsked(url), true);
}

async function guarded(config) {
  const attempt = () => authorize(config, new Person(origin, password));
  const { landed, checks } = await attempt();
  const otherVerifier = { ...checks, pkceCodeVerifier: oidc.randomPKCECodeVerifier() };
  await refused(oidc.authorizationCodeGrant(config, landed, otherVerifier), /invalid_grant/);
  const again = await attempt();
  await oidc.authorizationCodeGrant(config, again.landed, again.checks);
  const twice = oidc.authorizationCodeGrant(config, again.landed, again.checks);
  await refused(twice, /invalid_grant/);
}

async function machine(config) {
  const given = await oidc.clientCredentialsGrant(config, { scope: settings.machine.scope });
  assert.equal(given.token_type, "bearer");
  assert.equal(given.refresh_token, undefined);
  const wrong = oidc.clientCredentialsGrant(config, { scope: "notes/none" });
  await refused(wrong, /invalid_scope/);
}

const { publicClient, confidential, machine: robot } = settings;
// A strict pool gives a refresh token to those who ask for one.
const scope = strict ? "openid email offline_access" : "openid email";
const open = await prove("discovery", () => discover(publicClient, oidc.None()));
await wholeLife(open, "public", scope);
await prove("codes are used once and by their owner", () => guarded(open));
const basic = await discover(confidential, oidc.ClientSecretBasic(confidential.secret));
await wholeLife(basic, "basic", scope);
const posted = await discover(confidential, oidc.ClientSecretPost(confidential.secret));
await wholeLife(posted, "post", scope);
const machineConfig = await discover(robot, oidc.ClientSecretBasic(robot.secret));
await prove("client credentials", () => machine(machineConfig));
conclude();
