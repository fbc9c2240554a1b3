// Small comforts for forms. Every page works without them.
"use strict";

const all = (selector) => document.querySelectorAll(selector);

// Whoever made a mistake hears and sees first what it was.
document.querySelector("[data-focus]")?.focus();

// The button to look at the password stands behind the field, so that Tab leads from name to password,
// and the password is hidden again before it is sent, so that no browser files it.
for (const button of all(".reveal")) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  const words = { password: button.textContent, text: button.dataset.hide };
  const show = (type) => {
    input.type = type;
    button.textContent = words[type];
  };
  button.addEventListener("click", () => show(input.type === "text" ? "password" : "text"));
  input.form.addEventListener("submit", () => show("password"));
  button.hidden = false;
}

// Codes are often copied with spaces in between.
for (const input of all("input[data-code]")) {
  input.addEventListener("input", () => {
    const bare = input.value.replace(/\P{Nd}/gu, "");
    if (bare !== input.value) input.value = bare;
  });
}

// The list of rules follows the typing; the server decides all the same.
const rules = document.getElementById("rules");
const keeps = {
  length: (word, least) => [...word].length >= least,
  upper: (word) => /[A-Z]/.test(word),
  lower: (word) => /[a-z]/.test(word),
  digit: (word) => /[0-9]/.test(word),
  symbol: (word) => /[!-/:-@[-`{-~]|\S +\S/.test(word),
  edges: (word) => !/^\s|\s$/.test(word),
};
document.getElementById("new-password")?.addEventListener("input", (event) => {
  const word = event.target.value;
  for (const item of rules?.children ?? []) {
    const keep = keeps[item.dataset.rule];
    if (!keep) continue; // The server alone knows.
    const met = keep(word, Number(item.dataset.least));
    item.dataset.state = word === "" ? "unknown" : met ? "met" : "unmet";
    item.lastElementChild.textContent = word === "" ? "" : met ? rules.dataset.met : rules.dataset.unmet;
  }
});

// A second press while the first is on its way is one too many. Nothing is disabled, so the
// keyboard stays where it is; and if no answer comes, pressing again helps.
for (const form of all("form[data-once]")) {
  let sent = false;
  const free = () => {
    sent = false;
    form.removeAttribute("aria-busy");
  };
  form.addEventListener("submit", (event) => {
    if (sent) return event.preventDefault();
    sent = true;
    form.setAttribute("aria-busy", "true");
    setTimeout(free, 8000);
  });
  addEventListener("pageshow", free);
}
