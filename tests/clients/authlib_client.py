"""Authlib against a pool: over requests and over httpx2, with discovery and checked ID tokens."""

import os
from urllib.parse import parse_qs, urlsplit

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the server under test speaks http on loopback

from authlib.integrations.base_client import BaseApp, OAuth2Mixin, OpenIDMixin
from authlib.integrations.base_client import FrameworkIntegration
from authlib.integrations.httpx_client import OAuth2Client
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.discovery import OpenIDProviderMetadata, get_well_known_url

from person import Person
from proof import SETTINGS, conclude, proof, refusal

ORIGIN, ISSUER = SETTINGS["origin"], SETTINGS["issuer"]
NAME, PASSWORD = SETTINGS["name"], SETTINGS["password"]
CALLBACK, SIGNED_OUT = SETTINGS["callback"], SETTINGS["signedOut"]
STRICT = SETTINGS["strict"]
# A strict pool gives a refresh token to those who ask for one.
SCOPE = "openid email offline_access" if STRICT else "openid email"


class Framework(FrameworkIntegration):
    """What an app does with a renewed token: here, nothing."""

    def update_token(self, token, refresh_token=None, access_token=None):
        pass


class OverRequests(OAuth2Mixin, OpenIDMixin, BaseApp):
    client_cls = OAuth2Session


class OverHttpx(OAuth2Mixin, OpenIDMixin, BaseApp):
    client_cls = OAuth2Client


def app(cls, client, method):
    kwargs = {
        "scope": SCOPE,
        "token_endpoint_auth_method": method,
        "revocation_endpoint_auth_method": method,
        "code_challenge_method": "S256",
    }
    url = get_well_known_url(ISSUER, external=True)
    return cls(
        Framework("test"),
        client_id=client["id"],
        client_secret=client.get("secret"),
        server_metadata_url=url,
        client_kwargs=kwargs,
    )


def tokens(app, person):
    """One round: to the sign-in page, back with a code, and the tokens for it."""
    begun = app.create_authorization_url(CALLBACK)
    landed = person.sign_in(begun["url"], NAME)
    query = {name: values[0] for name, values in parse_qs(urlsplit(landed).query).items()}
    assert query["state"] == begun["state"], landed
    assert query.get("iss") == (ISSUER if STRICT else None), landed
    verifier = begun["code_verifier"]
    token = app.fetch_access_token(CALLBACK, code=query["code"], code_verifier=verifier)
    claims = app.parse_id_token(token, nonce=begun["nonce"])
    return begun["url"], token, claims


def client_of(app):
    return app._get_oauth_client(**app.load_server_metadata())


def whole_life(app, kind):
    person = Person(ORIGIN, PASSWORD)
    with proof(f"{kind}: code and PKCE"):
        url, token, claims = tokens(app, person)
        assert claims["email"] == NAME
        assert claims["email_verified"] is True
    with proof(f"{kind}: userinfo"):
        shown = app.userinfo(token=token)
        assert shown["sub"] == claims["sub"]
        assert shown["email_verified"] == (True if STRICT else "true")
    with proof(f"{kind}: refresh"):
        endpoint = app.load_server_metadata()["token_endpoint"]
        renewed = client_of(app).refresh_token(endpoint, refresh_token=token["refresh_token"])
        assert renewed["access_token"] != token["access_token"]
    with proof(f"{kind}: revoke"):
        revoke(app, token, renewed)
    with proof(f"{kind}: sign-out"):
        sign_out(app, person, token, url)


def revoke(app, token, renewed):
    metadata = app.load_server_metadata()
    client = client_of(app)
    answer = client.revoke_token(metadata["revocation_endpoint"], token=token["refresh_token"])
    assert answer.status_code == 200, answer.text
    with refusal("invalid_grant"):
        client.refresh_token(metadata["token_endpoint"], refresh_token=token["refresh_token"])
    with refusal("401"):
        app.userinfo(token=renewed)


def sign_out(app, person, token, url):
    assert not person.is_asked(url)
    if STRICT:
        ways = {"post_logout_redirect_uri": SIGNED_OUT, "id_token_hint": token["id_token"]}
        leaving = app.create_logout_url(client_id=app.client_id, **ways)
        landed = person.open(leaving["url"])
        assert landed == f"{SIGNED_OUT}?state={leaving['state']}", landed
    else:
        leaving = app.create_logout_url(client_id=app.client_id)["url"]
        landed = person.open(f"{leaving}&logout_uri={SIGNED_OUT}")
        assert landed == SIGNED_OUT, landed
    assert person.is_asked(url)


def machine(cls):
    client = SETTINGS["machine"]
    robot = client_of(app(cls, client, "client_secret_basic"))
    endpoint = robot.metadata["token_endpoint"]
    token = robot.fetch_token(endpoint, grant_type="client_credentials", scope=client["scope"])
    assert "refresh_token" not in token and token["token_type"] == "Bearer"
    with refusal("invalid_scope"):
        robot.fetch_token(endpoint, grant_type="client_credentials", scope="notes/none")


def main():
    public, confidential = SETTINGS["publicClient"], SETTINGS["confidential"]
    for cls, over in [(OverRequests, "requests"), (OverHttpx, "httpx2")]:
        open_app = app(cls, public, "none")
        with proof(f"{over}: discovery"):
            metadata = OpenIDProviderMetadata(open_app.load_server_metadata())
            metadata.validate()
            assert metadata["issuer"] == ISSUER
        whole_life(open_app, f"{over} public")
        whole_life(app(cls, confidential, "client_secret_basic"), f"{over} basic")
        whole_life(app(cls, confidential, "client_secret_post"), f"{over} post")
        with proof(f"{over}: client credentials"):
            machine(cls)
    conclude()


main()
