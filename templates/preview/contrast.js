// Which words cannot be read on what is behind them (WCAG 2.2, 1.4.3), as they stand: colours under a
// pointer are not tried, and what lies on a picture is left to the eye. A list of sentences.
const found = [];
const dot = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

// Whatever way a colour is written in, as red, green, blue and how much of it covers.
const colour = (css) => {
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = css;
  dot.fillRect(0, 0, 1, 1);
  const [red, green, blue, covers] = dot.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, covers / 255];
};
const over = (above, below) => {
  const covers = above[3];
  const mixed = [0, 1, 2].map((part) => above[part] * covers + below[part] * (1 - covers));
  return [...mixed, 1];
};
const light = (own) => {
  const [red, green, blue] = own.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [dim, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
};

// The colour behind an element; nothing where a picture or a gradient is.
const behind = (element) => {
  const layers = [];
  for (let own = element; own; own = own.parentElement) {
    const style = getComputedStyle(own);
    if (style.backgroundImage !== "none") return null;
    layers.unshift(colour(style.backgroundColor));
    if (layers[0][3] === 1) break;
  }
  return layers.reduce((below, above) => over(above, below), [255, 255, 255, 1]);
};
const hasWords = (element) =>
  element.matches("input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea") ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");

for (const element of document.body.querySelectorAll("*")) {
  if (element.closest("svg, option, .unseen, :disabled") || !hasWords(element)) continue;
  if (!element.checkVisibility({ visibilityProperty: true })) continue;
  const ground = behind(element);
  if (!ground) continue;
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const least = isLarge ? 3 : 4.5;
  const own = contrast(over(colour(style.color), ground), ground);
  if (own < least - 0.01) {
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    const classes = [...element.classList].map((name) => `.${name}`).join("");
    found.push(`contrast ${own.toFixed(2)}, less than ${least}: ${element.localName}${classes} "${text}"`);
  }
}

return [...new Set(found)];
