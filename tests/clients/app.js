// An app that lives in a browser, on oidc-client-ts as it comes. The test calls begin, renew, show
// and leave; what happened stands on the page.
"use strict";

const KEY = "settings";
const settings = JSON.parse(sessionStorage.getItem(KEY));
const manager = settings && new oidc.UserManager({
  authority: settings.issuer,
  client_id: settings.publicClient.id,
  redirect_uri: `${location.origin}/callback`,
  post_logout_redirect_uri: `${location.origin}/signedout`,
  scope: settings.strict ? "openid email offline_access" : "openid email",
  loadUserInfo: true,
  automaticSilentRenew: false,
  // An access token cannot be revoked by itself, at the original as here (RFC 7009, section 2.2.1).
  revokeTokensOnSignout: true,
  revokeTokenTypes: ["refresh_token"],
});

const tell = (what) => {
  const told = document.getElementById("told");
  told.textContent = JSON.stringify(what, null, 1);
  told.dataset.step = what.step;
};
const failed = (error) => tell({ step: "failed", error: `${error.name}: ${error.message}` });
const seen = (step, user) =>
  tell({ step, profile: user.profile, access: user.access_token, refresh: user.refresh_token });

const steps = {
  "/callback": async () => {
    const user = await manager.signinCallback();
    // A reload must not show the code once more.
    history.replaceState(null, "", "/in");
    seen("signed in", user);
  },
  "/in": async () => seen("still in", await manager.getUser()),
  "/signedout": async () => {
    const answer = await manager.signoutCallback();
    tell({ step: "signed out", state: answer?.userState ?? null, user: await manager.getUser() });
  },
};

window.begin = (given) => {
  sessionStorage.setItem(KEY, JSON.stringify(given));
  location.assign("/begin");
};
steps["/begin"] = () => manager.signinRedirect();
window.renew = () => manager.signinSilent().then((user) => seen("renewed", user), failed);
window.leave = () => {
  // The original wants its own words; the standard's are sent beside them.
  const out = { client_id: settings.publicClient.id, logout_uri: `${location.origin}/signedout` };
  const more = settings.strict ? {} : { extraQueryParams: out };
  manager.signoutRedirect({ state: "bye", ...more }).catch(failed);
};
// Whoever else has a token: whether userinfo still opens.
window.tryToken = (token) =>
  fetch(`${settings.origin}/oauth2/userInfo`, { headers: { authorization: `Bearer ${token}` } })
    .then((answer) => tell({ step: "tried", status: answer.status }), failed);

steps[location.pathname]?.().catch(failed);
