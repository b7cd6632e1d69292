"""Requests as text, so that an expected one can be written down and read at a glance.

The text is the request line, ``Host``, the other headers in alphabetical order, an empty line and the body.
It leaves out what every request says alike (``ALIKE``) and ``Content-Length``, which must be right. What is
random gets a fixed name: boundaries, idempotency keys, signatures. ``␍␊`` is a line break of HTTP's in a
body, ``\\x00`` a byte that is no text.
"""

from __future__ import annotations

import re

from airbyte_agent_sdk.transport import USER_AGENT

from tests.e2e.misbehaving.server import Received

from .service_account import verified

__all__ = ["shown"]

#: A header of these is only shown, and may only be absent, where it says something else.
ALIKE = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": USER_AGENT,
}
_KEY = re.compile(
    r"^([\w-]+): [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", re.MULTILINE
)
_JWT = re.compile(r"(?<=assertion=)[\w-]+\.[\w-]+\.[\w-]+")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')


def shown(request: Received) -> str:
    """The request as text."""
    head = request.raw.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    headers = dict(line.split(": ", 1) for line in head[1:])
    assert len(headers) == len(head) - 1, f"a header was sent twice: {head}"
    length = headers.pop("Content-Length", "0")
    assert "Transfer-Encoding" in headers or int(length) == len(request.body)
    missing = [name for name in ALIKE if name not in headers]
    assert not missing, f"{missing} are not among {head}"
    lines = [head[0], f"Host: {headers.pop('Host')}"]
    lines += [f"{name}: {value}" for name, value in sorted(headers.items()) if ALIKE.get(name) != value]
    body = request.body.decode("utf-8", "backslashreplace").replace("\r\n", "␍␊\n")
    body = _CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", body)
    text = "\n".join(lines) + "\n" + (f"\n{body}" if body else "")
    text = _named(text, headers.get("Content-Type", ""))
    return text.removesuffix("\n") + "\n"


def _named(text: str, content_type: str) -> str:
    boundary = _BOUNDARY.search(content_type)
    if boundary:
        text = text.replace(boundary[1], "BOUNDARY")
    text = _JWT.sub(lambda match: f"{verified(match[0])}.SIGNATURE", text)
    return _KEY.sub(r"\1: UUID", text)
