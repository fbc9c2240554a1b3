// The page of a code whose link may be pressed anywhere: it asks every second or so whether it was,
// and then goes on by itself. Without it, people say that they opened the link.
"use strict";

const EVERY = 1200;
const SLOWEST = 15000;
const link = document.querySelector("[data-pressed]");
const until = Date.now() + 1000 * Number(link.dataset.lasts);

let wait = EVERY;
let timer;
let asking = false;
const ask = async () => {
  clearTimeout(timer);
  // Who looks at another tab is served when they come back.
  if (asking || document.hidden || Date.now() > until) return;
  asking = true;
  try {
    const { status } = await fetch(link.dataset.pressed, { cache: "no-store" });
    if (status === 205) return location.replace(location.pathname + location.search);
    wait = status === 204 ? EVERY : Math.min(2 * wait, SLOWEST);
  } catch {
    wait = Math.min(2 * wait, SLOWEST);
  } finally {
    asking = false;
  }
  timer = setTimeout(ask, wait);
};

for (const part of document.querySelectorAll("[data-waits]")) part.hidden = false;
document.addEventListener("visibilitychange", ask);
addEventListener("pageshow", ask);
