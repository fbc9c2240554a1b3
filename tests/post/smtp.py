"""A mail server that does to its guests what mail servers do, by the name before the @.

    smtp.py PORT FOLDER MODE

MODE is starttls or implicit. FOLDER has cert.pem and key.pem; every mail that was taken is a line
of JSON in mails.jsonl there, every attempt at a recipient one in tried.jsonl.
"""

import asyncio
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

PORT, FOLDER, MODE = int(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
USER, PASSWORD = b"vestibule", b"mail-password"


def note(name, what):
    with (FOLDER / name).open("a") as file:
        file.write(json.dumps(what) + "\n")


def attempts(address):
    path = FOLDER / "tried.jsonl"
    lines = path.read_text().splitlines() if path.exists() else []
    return sum(json.loads(line) == address for line in lines)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        note("tried.jsonl", address)
        if name == "refused":
            return "550 5.1.1 no such person here"
        if name == "grey" and attempts(address) == 1:
            return "451 4.7.1 greylisted, come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        name = address.split("@")[0]
        first = attempts(address) == 1
        if name == "slow" and first:
            await asyncio.sleep(20)
            return "451 too slow"
        if name == "cut" and first:
            server.transport.abort()
            return "451 cut"
        note(
            "mails.jsonl",
            {
                "to": address,
                "from": envelope.mail_from,
                "user": session.auth_data.login.decode() if session.auth_data else None,
                "tls": server.transport.get_extra_info("cipher") is not None,
                "content": envelope.original_content.decode(),
            },
        )
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == USER and data.password == PASSWORD
    return AuthResult(success=good, handled=good, auth_data=data if good else None)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FOLDER / "cert.pem", FOLDER / "key.pem")
    implicit = MODE == "implicit"

    def guest():
        return SMTP(
            Handler(),
            hostname="localhost",
            tls_context=None if implicit else context,
            require_starttls=not implicit,
            authenticator=authenticate,
            auth_required=True,
            auth_require_tls=not implicit,
            timeout=60,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        guest, "127.0.0.1", PORT, ssl=context if implicit else None
    )
    (FOLDER / "listening").write_text(str(PORT))
    await server.serve_forever()


asyncio.run(main())
