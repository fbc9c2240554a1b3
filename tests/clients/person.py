"""Somebody at a browser without script, of the standard library alone."""

import http.cookiejar
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser


class _Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are followed by hand, as they may lead away."""

    def redirect_request(self, *_):
        return None


class _Forms(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.forms = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            self.forms.append({"action": attrs["action"], "names": set(), "hidden": []})
        elif tag == "input" and self.forms and "name" in attrs:
            self.forms[-1]["names"].add(attrs["name"])
            if attrs.get("type") == "hidden":
                self.forms[-1]["hidden"].append((attrs["name"], attrs.get("value", "")))


class Page:
    def __init__(self, url, status, html):
        self.url, self.status, self.html = url, status, html

    def form(self, field):
        found = [form for form in _Forms(self.html).forms if field in form["names"]]
        if not found:
            raise AssertionError(f"no form has a field {field}:\n{self.html}")
        return found[0]


class Person:
    def __init__(self, origin, password):
        self.origin, self.password = origin, password
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.http = urllib.request.build_opener(_Stay, jar)

    def open(self, url, fields=None):
        """Follows redirects until a page of ours, or an address that is not ours."""
        for _ in range(10):
            if not url.startswith(self.origin + "/"):
                return url
            data = urllib.parse.urlencode(fields).encode() if fields else None
            try:
                response = self.http.open(url, data, timeout=20)
            except urllib.error.HTTPError as error:
                response = error
            with response:
                to = response.headers.get("Location")
                if to is None:
                    return Page(url, response.status, response.read().decode())
            url, fields = urllib.parse.urljoin(url, to), None
        raise AssertionError(f"redirects without end, last to {url}")

    def sign_in(self, url, name):
        """Signs in by name and password; the address that the app gets."""
        page = self.open(url)
        form = page.form("password")
        fields = form["hidden"] + [("username", name), ("password", self.password)]
        landed = self.open(urllib.parse.urljoin(page.url, form["action"]), fields)
        if isinstance(landed, Page):
            raise AssertionError(f"not let in, {landed.status}:\n{landed.html}")
        return landed

    def is_asked(self, url):
        """Whether this address leads to the sign-in form: nobody is signed in."""
        page = self.open(url)
        return isinstance(page, Page) and 'name="password"' in page.html
