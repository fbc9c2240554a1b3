// What of the page cannot be read or reached in the room that it has: what sticks out of the window or
// of its own box, what is cut off, where `arguments[0]` says so, what cannot be seen once it has the
// focus, and where `arguments[1]` does, which words are too long for a line. A list of sentences.
const root = document.documentElement;
const width = root.clientWidth;
const found = [];

const name = (element) => {
  const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  const id = element.id ? `#${element.id}` : "";
  return `${element.localName}${id}${[...element.classList].map((c) => `.${c}`).join("")} "${text}"`;
};
const isShown = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen");
// What is typed, or drawn, goes on beyond its box by itself.
const isOwnWorld = (element) => element.closest("svg, select, input, textarea") !== null;
// A table of numbers needs both directions, and scrolls in a region that takes the focus (1.4.10).
const REGION = "[role=region][tabindex='0']";
const isOfTable = (element) => element.closest(`${REGION} > table`) !== null;
const isRegion = (element) => element.matches(REGION) && element.querySelector(":scope > table") !== null;

// A word that is longer than its line is broken somewhere. Names and codes are not ours to choose.
const word = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{M}]{2,}/gu;
const isGiven = (element) => element.closest("bdi, code, output, .who, .key") !== null;
// What a message was filled with stands between isolates.
const isFilledIn = (text, index) =>
  text.lastIndexOf("\u2068", index) > text.lastIndexOf("\u2069", index) ||
  text.slice(text.lastIndexOf(" ", index) + 1).split(/\s/)[0].includes("@");
for (const element of arguments[1] ? document.body.querySelectorAll("*") : []) {
  if (isOwnWorld(element) || isGiven(element) || !isShown(element)) continue;
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    for (const { 0: own, index } of node.data.matchAll(word)) {
      if (isFilledIn(node.data, index)) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + own.length);
      const lines = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
      if (lines.size > 1) found.push(`the word ${own} is broken: ${name(element)}`);
    }
  }
}

// Fingers need room (WCAG 2.2, 2.5.8); what stands within a sentence has its line's height.
for (const control of document.querySelectorAll("button, .go, select, input:not([type=hidden], [type=radio], [type=checkbox])")) {
  const box = isShown(control) && control.getBoundingClientRect();
  if (box && (box.width < 24 || box.height < 24)) {
    found.push(`too small to hit, ${Math.round(box.width)} by ${Math.round(box.height)}: ${name(control)}`);
  }
}

if (root.scrollWidth > width) found.push(`scrolls sideways: ${root.scrollWidth} of ${width}`);

// Where the text of an element itself lies, without that of those inside.
const lines = (element) =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "")
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter((line) => line.width > 0);
    });

for (const cell of document.querySelectorAll("th, td")) {
  if (isShown(cell) && cell.scrollWidth > cell.clientWidth + 1) found.push(`out of its cell: ${name(cell)}`);
}
for (const element of document.body.querySelectorAll("*")) {
  if (isOwnWorld(element) || isOfTable(element) || isRegion(element) || !isShown(element)) continue;
  const style = getComputedStyle(element);
  const cuts = (axis) => style[`overflow${axis}`] !== "visible";
  if (cuts("X") && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${name(element)}`);
  if (cuts("Y") && element.scrollHeight > element.clientHeight + 1) found.push(`cut off: ${name(element)}`);
  for (const line of lines(element)) {
    if (line.left < -1 || line.right > width + 1) found.push(`out of the window: ${name(element)}`);
    const box = element.closest("button, .go, .still, .notice, .who, .choice, .mark")?.getBoundingClientRect();
    if (box && (line.left < box.left - 1 || line.right > box.right + 1 || line.bottom > box.bottom + 4)) {
      found.push(`out of its box: ${name(element)}`);
    }
  }
}

const controls = "a[href], button, input:not([type=hidden]), select, textarea";
if (arguments[0]) {
  const before = document.activeElement;
  before?.blur();
  for (const control of document.querySelectorAll(controls)) {
    if (!isShown(control) || control.disabled || control.tabIndex < 0) continue;
    control.focus();
    const box = [...control.getClientRects()][0];
    // Of what has several lines, the one with the caret comes into the window, and maybe no other.
    const isLong = control.localName === "textarea";
    const upper = isLong ? Math.max(box.top, 0) : box.top;
    const lower = isLong ? Math.min(box.bottom, innerHeight) : box.bottom;
    const [x, y] = [(box.left + box.right) / 2, (upper + lower) / 2];
    const top = document.elementFromPoint(x, y);
    const isThere = top && (control.contains(top) || top.closest("label")?.control === control);
    if (document.activeElement !== control) found.push(`takes no focus: ${name(control)}`);
    else if (!isThere) found.push(`not to be seen with the focus: ${name(control)} but ${top && name(top)}`);
  }
  document.activeElement.blur();
  before?.focus?.({ preventScroll: true });
  scrollTo(0, 0);
}

return [...new Set(found)];
