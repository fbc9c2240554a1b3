"""What every script shares: its settings, and the line at the end that tells what was proven."""

import contextlib
import json
import re
import sys

SETTINGS = json.loads(sys.argv[1]) if sys.argv[1].startswith("{") else {}
_proven = []


@contextlib.contextmanager
def proof(what):
    """One thing that has to hold."""
    try:
        yield
    except BaseException:
        print(f"not proven: {what}", file=sys.stderr)
        raise
    _proven.append(what)


@contextlib.contextmanager
def refusal(reason):
    """That what is tried is refused, for a reason that shows in the error."""
    try:
        yield
    except Exception as error:  # whatever a client raises
        told = f"{type(error).__name__} {error}"
        assert re.search(reason, told), told
        return
    raise AssertionError(f"not refused ({reason})")


def conclude():
    print(f"PROVEN: {', '.join(_proven)}")
