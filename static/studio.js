// The studio's editor as one types: checks, colours that follow, and both previews. The page works
// without it, by its buttons.
"use strict";

const form = document.getElementById("draft");
const pair = document.querySelector(".pair");
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
for (const button of all("[data-unscripted]")) button.hidden = true;

// A picker beside each colour; the text stays, as brands know their colours by it.
for (const input of all("[data-colour]")) {
  const picker = document.createElement("input");
  picker.type = "color";
  picker.setAttribute("aria-label", form.dataset.pick.replace("{label}", input.labels[0].textContent));
  picker.addEventListener("input", () => {
    input.value = picker.value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  input.previousElementSibling.replaceWith(picker);
}

const whole = (colour) => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join("")}`;
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : "#000000";
};
const paint = (input) => {
  input.previousElementSibling.value = whole(input.value.trim() || input.placeholder);
};
all("[data-colour]").forEach(paint);

// A mistake in a group that is closed opens it.
const show = (id) => {
  const field = document.getElementById(id);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
};
document.getElementById("checks").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  const fix = event.target.closest("button");
  if (link) {
    event.preventDefault();
    show(link.hash.slice(1));
  } else if (fix) {
    event.preventDefault();
    const [name, ...value] = fix.value.split("=");
    const input = form.elements.namedItem(name);
    input.value = value.join("=");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    show(input.id);
  }
});

const swatch = (colour) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  svg.setAttribute("class", "swatch");
  svg.setAttribute("viewBox", "0 0 1 1");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, value] of [["width", 1], ["height", 1], ["fill", colour]]) rect.setAttribute(name, value);
  svg.append(rect);
  return svg;
};

// What checks say is English, on a page of any language.
const english = (text) => {
  const words = document.createElement("span");
  Object.assign(words, { lang: "en", dir: "ltr", textContent: text });
  return words;
};

const tell = ({ title: said, complaints }) => {
  const box = document.getElementById("checks");
  const title = document.getElementById("checks-title");
  box.dataset.state = complaints.length === 0 ? "good" : "bad";
  if (title.textContent !== said) title.textContent = said;
  const hint = box.querySelector("[data-english]");
  if (hint) hint.hidden = complaints.length === 0;
  const lines = complaints.map(({ id, name, label, text, fix, offer }) => {
    const line = document.createElement("li");
    if (id) {
      const link = document.createElement("a");
      link.href = `#${id}`;
      link.append(`${label}: `, english(text));
      line.append(link);
    } else {
      line.append(english(text));
    }
    if (fix) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet-button";
      button.value = `${name}=${fix}`;
      button.append(swatch(fix), offer);
      line.append(" ", button);
    }
    return line;
  });
  box.querySelector("ul").replaceChildren(...lines);
  for (const place of all("[data-mistake]", form)) {
    const id = place.id.replace(/-mistake$/, "");
    const own = complaints.find((told) => told.id === id);
    const input = document.getElementById(id);
    place.hidden = !own;
    place.textContent = own?.text ?? "";
    if (own) input?.setAttribute("aria-invalid", "true");
    else input?.removeAttribute("aria-invalid");
  }
};

const follow = (shown) => {
  for (const input of all("input[name]", form)) {
    if (input.name in shown) input.placeholder = shown[input.name];
  }
  all("[data-colour]").forEach(paint);
};

// The page goes into the frame in place, so that nothing flickers and the back button stays free. The
// style goes in as a sheet of the frame's own, as its policy takes no other.
const put = (frame, { page, style }) => {
  const inside = frame.contentDocument;
  if (!page || !inside?.body) return;
  const made = new DOMParser().parseFromString(page, "text/html");
  const { lang, dir } = made.documentElement;
  const sheet = new frame.contentWindow.CSSStyleSheet();
  sheet.replaceSync(style);
  Object.assign(inside.documentElement, { lang, dir });
  const top = inside.scrollingElement?.scrollTop ?? 0;
  inside.body.replaceWith(inside.adoptNode(made.body));
  inside.querySelector("style")?.remove();
  inside.adoptedStyleSheets = [sheet];
  inside.scrollingElement.scrollTop = top;
};

// A frame is as wide as it says and as large as there is room for.
const fit = () => {
  for (const frame of all(".frame iframe")) {
    const width = Number(pair.dataset.width);
    const room = frame.parentElement.clientWidth;
    const scale = Math.min(1, room / width);
    frame.style.transform = `scale(${scale})`;
    frame.style.marginInlineEnd = `${room - width}px`;
    frame.style.marginBlockEnd = `${(scale - 1) * frame.offsetHeight}px`;
  }
};
new ResizeObserver(fit).observe(pair);
fit();

let round = 0;
const ask = async (of) => {
  const body = new URLSearchParams(new FormData(form));
  body.delete("action");
  const answer = await fetch(`${form.dataset.check}${of}`, { method: "POST", body });
  return answer.ok ? answer.json() : null;
};
const look = async (both) => {
  const mine = ++round;
  document.getElementById("checks").dataset.state = "busy";
  const [own, worn] = await Promise.all([ask(""), both ? ask("&of=worn") : null]).catch(() => [null, null]);
  if (mine !== round) return;
  if (!own) {
    document.getElementById("checks").dataset.state = "bad";
    document.getElementById("checks-title").textContent = form.dataset.away;
    return;
  }
  tell(own);
  follow(own.shown);
  put(document.querySelector("iframe[name=shown-draft]"), own);
  if (worn) put(document.querySelector("iframe[name=shown-worn]"), worn);
};

let waits;
const soon = (both) => {
  clearTimeout(waits);
  waits = setTimeout(() => look(both), 250);
};
let changed = false;
form.addEventListener("input", (event) => {
  if (event.target.matches("[data-look]")) return;
  changed = true;
  if (event.target.matches("[data-colour]")) paint(event.target);
  soon(false);
});
for (const control of all("[data-look]")) {
  control.addEventListener("change", () => {
    if (control.name === "width") {
      pair.dataset.width = control.value;
      fit();
    } else {
      soon(true);
    }
  });
}

// Nobody loses what they typed by closing a tab.
form.addEventListener("submit", () => { changed = false; });
addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
document.querySelector("#said.bad, #said.warn")?.focus();
