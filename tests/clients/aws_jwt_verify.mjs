// aws-jwt-verify: the vendor's own verifier takes our tokens. It asks for keys over https alone, so
// it gets a fetcher of its own kind that asks the server under test.

import assert from "node:assert/strict";
import { CognitoJwtVerifier, JwtVerifier } from "aws-jwt-verify";
import { validateCognitoJwtFields } from "aws-jwt-verify/cognito-verifier";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";
import * as oidc from "openid-client";
import { Person } from "./person.mjs";
import { conclude, prove, refused, settings } from "./proof.mjs";

const { origin, issuer, pool, callback, name, password, publicClient, vendorsIssuer } = settings;

async function tokens() {
  const response = await fetch(`${origin}/.well-known/openid-configuration`);
  const config = new oidc.Configuration(await response.json(), publicClient.id, undefined, oidc.None());
  oidc.allowInsecureRequests(config);
  const verifier = oidc.randomPKCECodeVerifier();
  const challenge = await oidc.calculatePKCECodeChallenge(verifier);
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: "openid email",
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  const landed = await new Person(origin, password).signIn(url, name);
  return oidc.authorizationCodeGrant(config, landed, { pkceCodeVerifier: verifier });
}

const asked = [];
const fetcher = {
  async fetch(uri) {
    asked.push(uri);
    const { pathname } = new URL(uri);
    const path = vendorsIssuer ? pathname.replace(`/${pool}`, "") : pathname;
    return (await fetch(`${origin}${path}`)).arrayBuffer();
  },
};
const cache = () => ({ jwksCache: new SimpleJwksCache({ fetcher }) });

// Both uses, and what must not pass.
async function accepts(verifier, { id_token, access_token }) {
  const clientId = publicClient.id;
  const id = await verifier.verify(id_token, { tokenUse: "id", clientId });
  assert.equal(id.email, name);
  assert.equal(id.iss, issuer);
  const access = await verifier.verify(access_token, { tokenUse: "access", clientId });
  assert.equal(access.client_id, clientId);
  assert.equal(access.sub, id.sub);
  const groups = ["editors"];
  await verifier.verify(id_token, { tokenUse: "id", clientId, groups });
  await refused(verifier.verify(id_token, { tokenUse: "access", clientId }), /Token use/);
  await refused(verifier.verify(access_token, { tokenUse: "id", clientId }), /Token use/);
  await refused(verifier.verify(id_token, { tokenUse: "id", clientId: "other" }), /Client ID/);
  await refused(verifier.verify(access_token, { tokenUse: "access", clientId: "other" }), /Client ID/);
  const forged = id_token.replace(/.{6}$/, "AAAAAA");
  await refused(verifier.verify(forged, { tokenUse: "id", clientId }), /[Ss]ignature/);
}

const given = await prove("tokens", tokens);
await prove("signed by RS256", () => {
  for (const token of [given.id_token, given.access_token]) {
    const header = JSON.parse(Buffer.from(token.split(".")[0], "base64url"));
    assert.equal(header.alg, "RS256");
  }
});
if (vendorsIssuer) {
  const verifier = CognitoJwtVerifier.create({ userPoolId: pool }, cache());
  await prove("CognitoJwtVerifier takes and refuses", () => accepts(verifier, given));
} else {
  const generic = {
    verify: (token, options) => {
      const check = ({ payload }) => validateCognitoJwtFields(payload, options);
      const verifier = JwtVerifier.create({ issuer, audience: null, customJwtCheck: check }, cache());
      return verifier.verify(token);
    },
  };
  await prove("JwtVerifier takes and refuses", () => accepts(generic, given));
}
await prove("keys were asked for at the issuer", () =>
  assert.deepEqual([...new Set(asked)], [`${issuer}/.well-known/jwks.json`]));
conclude();
