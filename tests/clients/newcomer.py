"""What somebody does first: starts the binary in an empty folder, reads, and signs in.

    newcomer.py <binary>

Needs nothing but Python. Says what is wrong and ends with 1 where a newcomer would be stuck.
"""

import base64
import hashlib
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from person import Person
from proof import conclude, proof

PORT = 9000
ORIGIN = f"http://localhost:{PORT}"
CALLBACK = "http://127.0.0.1:9/callback"
PATIENCE = 60
# What a person must be able to read, before anything else is known.
WORDS = [f"{ORIGIN}/demo", "ada@example.com", "Correct-Horse-9", "vestibule config example"]


def require_free_port():
    for address in ["127.0.0.1", "::1"]:
        try:
            socket.create_connection((address, PORT), timeout=1).close()
        except OSError:
            continue
        sys.exit(f"port {PORT} is taken: end what listens there; the demo needs it")


def start(binary, folder):
    own = {k: v for k, v in os.environ.items() if not k.startswith(("VESTIBULE_", "RUST_"))}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    return subprocess.Popen([os.path.abspath(binary)], cwd=folder, env=own, **pipes)


def wait_for_health(server):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            raise AssertionError(f"it ended with {server.returncode}:\n{server.stdout.read()}")
        try:
            with urllib.request.urlopen(f"{ORIGIN}/healthz", timeout=2) as answer:
                assert answer.status == 200
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"not healthy within {PATIENCE} seconds")


def sign_in():
    verifier = secrets.token_urlsafe(48)
    digest = hashlib.sha256(verifier.encode()).digest()
    query = urllib.parse.urlencode({
        "client_id": "demoapp",
        "response_type": "code",
        "redirect_uri": CALLBACK,
        "scope": "openid email",
        "state": "newcomer",
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    })
    person = Person(ORIGIN, "Correct-Horse-9")
    landed = person.sign_in(f"{ORIGIN}/login?{query}", "ada@example.com")
    back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(landed).query))
    assert landed.startswith(CALLBACK) and back["state"] == "newcomer", landed
    return back["code"], verifier


def redeem(code, verifier):
    form = urllib.parse.urlencode({
        "grant_type": "authorization_code",
        "client_id": "demoapp",
        "code": code,
        "redirect_uri": CALLBACK,
        "code_verifier": verifier,
    })
    with urllib.request.urlopen(f"{ORIGIN}/oauth2/token", form.encode(), timeout=20) as answer:
        tokens = json.load(answer)
    payload = tokens["id_token"].split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert claims["email"] == "ada@example.com", claims


def end(server):
    server.terminate()
    try:
        told, _ = server.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        server.kill()
        raise AssertionError("it did not end within 30 seconds of being asked to") from None
    assert server.returncode == 0, f"it ended with {server.returncode}:\n{told}"
    return told


def visit(server):
    with proof("healthy without a word of configuration"):
        wait_for_health(server)
    with proof("the demo lets her in"):
        code, verifier = sign_in()
    with proof("her tokens name her"):
        redeem(code, verifier)
    with proof("it ends when asked"):
        told = end(server)
    with proof("it said what to do"):
        missing = [words for words in WORDS if words not in told]
        assert not missing, f"not said: {missing}\n{told}"


def main(binary):
    require_free_port()
    with tempfile.TemporaryDirectory() as folder:
        server = start(binary, folder)
        try:
            visit(server)
        finally:
            if server.poll() is None:
                server.kill()
                server.wait()
    conclude()


main(sys.argv[1])
