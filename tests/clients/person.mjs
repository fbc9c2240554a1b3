// Somebody at a browser without script: keeps cookies, follows redirects on our side, and posts the
// forms that the pages offer.

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"' };

const unescape = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : ENTITIES[name] ?? whole;
  });

const attribute = (tag, name) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? unescape(found[1]) : undefined;
};

// The form that has a field of this name, with its hidden values.
function formWith(html, field) {
  for (const [whole, tag] of html.matchAll(/(<form\b[^>]*>)[\s\S]*?<\/form>/g)) {
    const inputs = [...whole.matchAll(/<input\b[^>]*>/g)].map(([input]) => input);
    if (!inputs.some((input) => attribute(input, "name") === field)) continue;
    const hidden = inputs.filter((input) => attribute(input, "type") === "hidden");
    const values = hidden.map((i) => [attribute(i, "name"), attribute(i, "value") ?? ""]);
    return { action: attribute(tag, "action"), values };
  }
  throw new Error(`no form has a field ${field}:\n${html}`);
}

export class Person {
  #cookies = new Map();

  constructor(origin, password) {
    this.origin = origin;
    this.password = password;
  }

  // Follows redirects until a page of ours, or an address that is not ours.
  async open(url, body) {
    for (let hops = 0; hops < 10; hops += 1) {
      if (new URL(url).origin !== this.origin) return { away: new URL(url) };
      const response = await this.#send(url, body);
      const to = response.headers.get("location");
      if (!to) return { page: await response.text(), status: response.status, url };
      [url, body] = [new URL(to, url).href, undefined];
    }
    throw new Error(`redirects without end, last to ${url}`);
  }

  async #send(url, body) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const method = body ? "POST" : "GET";
    const response = await fetch(url, { method, body, headers: { cookie }, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (/;\s*max-age=0\b/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  // Signs in by name and password; the address that the app gets.
  async signIn(url, name) {
    const { page, url: at } = await this.open(String(url));
    const { action, values } = formWith(page ?? "", "password");
    const fields = [...values, ["username", name], ["password", this.password]];
    const landed = await this.open(new URL(action, at).href, new URLSearchParams(fields));
    if (!landed.away) throw new Error(`not let in, ${landed.status}:\n${landed.page}`);
    return landed.away;
  }

  // Whether this address leads to the sign-in form, which is to say that nobody is signed in.
  async isAsked(url) {
    const { page } = await this.open(String(url));
    return page !== undefined && page.includes('name="password"');
  }
}
