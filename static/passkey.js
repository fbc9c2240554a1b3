// Passkeys: the one thing on these pages that needs script. Nothing opens by itself: a browser may
// only list passkeys below the name field until somebody presses the button.
"use strict";

const form = document.querySelector("form[data-passkey]");
const makes = form?.dataset.passkey === "create";
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  buffer &&
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const options = () => {
  const asked = JSON.parse(form.dataset.options);
  asked.challenge = bytes(asked.challenge);
  if (asked.user) asked.user.id = bytes(asked.user.id);
  const listed = [asked.allowCredentials, asked.excludeCredentials].flatMap((list) => list ?? []);
  for (const known of listed) known.id = bytes(known.id);
  return asked;
};

const told = (credential) => {
  const { response } = credential;
  const members = makes
    ? ["clientDataJSON", "attestationObject"]
    : ["clientDataJSON", "authenticatorData", "signature", "userHandle"];
  const answer = Object.fromEntries(members.map((name) => [name, text(response[name])]));
  if (makes) answer.transports = response.getTransports?.() ?? [];
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    response: answer,
    clientExtensionResults: {},
  });
};

let waiting;
const run = async (mediation) => {
  waiting?.abort();
  waiting = new AbortController();
  const wish = { publicKey: options(), signal: waiting.signal, ...mediation };
  const keys = navigator.credentials;
  const credential = await (makes ? keys.create(wish) : keys.get(wish));
  form.elements.credential.value = told(credential);
  form.setAttribute("aria-busy", "true");
  form.submit();
};

const show = (selector, shown) => {
  for (const part of form.querySelectorAll(selector)) part.hidden = !shown;
};

const press = async (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  show("[data-trouble]", false);
  try {
    await run();
  } catch (error) {
    const there = error.name === "InvalidStateError";
    if (error.name !== "AbortError") show(there ? "[data-trouble=there]" : "[data-trouble=other]", true);
  }
};

if (form && window.PublicKeyCredential) {
  form.hidden = false;
  show("[data-unable]", false);
  show("[data-able]", true);
  form.addEventListener("submit", press, { capture: true });
  addEventListener("pageshow", () => form.removeAttribute("aria-busy"));
  if ("conditional" in form.dataset) {
    PublicKeyCredential.isConditionalMediationAvailable?.()
      .then((can) => can && run({ mediation: "conditional" }))
      .catch(() => {});
  }
} else form?.classList.remove("awaited");
