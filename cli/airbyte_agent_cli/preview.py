"""Requests as they would be sent, with the names of variables in the place of credentials."""

from __future__ import annotations

import base64
import json
import re
import shlex
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

import click
from airbyte_agent_sdk.calls.by_name import request_of
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.transport import Request

from .accounts import placeholders
from .options import Connection

__all__ = ["Style", "show"]

Style: TypeAlias = Literal["plain", "curl"]
#: What every HTTP client says for itself.
_USUAL: Final = frozenset({"accept-encoding", "user-agent"})


def show(
    slug: str, operation: Operation, params: Mapping[str, Any], connection: Connection, style: Style
) -> None:
    """Print the request of a call. Nothing is sent.

    Raises:
        click.UsageError: The call is made through the hosted API.
        AirbyteError: The call is wrong.
    """
    if connection.hosted:
        raise click.UsageError("--dry-run and --curl show requests to the service itself; leave out --hosted")
    with placeholders(slug, connection) as connector:
        request = request_of(connector, operation.entity, operation.action, params)
    click.echo(_curl(request, slug) if style == "curl" else _plain(request))


def _plain(request: Request) -> str:
    lines = [f"{request.method} {_url(request)}"]
    for name, value in _headers(request).items():
        pair = _basic(value) if name.lower() == "authorization" else None
        lines.append(f"{name}: {value if pair is None else f'Basic {pair}'}")
    if request.content:
        lines += ["", _body(request.content)]
    return "\n".join(lines)


def _curl(request: Request, slug: str) -> str:
    variables = re.compile(rf"\${re.sub('[^A-Z0-9]', '_', slug.upper())}_[A-Z0-9_]+")
    parts = [f"curl -X {request.method} {_quoted(_url(request), variables)}"]
    for name, value in _headers(request).items():
        if name.lower() == "authorization" and (pair := _basic(value)) is not None:
            parts.append(f"-u {_quoted(pair, variables)}")
        else:
            parts.append(f"-H {_quoted(f'{name}: {value}', variables)}")
    if request.content:
        try:
            parts.append(f"--data-raw {shlex.quote(request.content.decode())}")
        except UnicodeDecodeError:
            parts.append(f"--data-binary @FILE  # {len(request.content):,} bytes")
    return " \\\n  ".join(parts)


def _headers(request: Request) -> dict[str, str]:
    """The headers, without those that every client has."""
    found = {**request.headers, **request.credentials}
    return {name: value for name, value in found.items() if name.lower() not in _USUAL}


def _url(request: Request) -> str:
    if not request.secret_query:
        return request.url
    joint = "&" if "?" in request.url else "?"
    return f"{request.url}{joint}{request.secret_query.replace('%24', '$')}"


def _basic(value: str) -> str | None:
    kind, _, encoded = value.partition(" ")
    if kind != "Basic":
        return None
    try:
        return base64.b64decode(encoded).decode()
    except ValueError:
        return None


def _body(content: bytes) -> str:
    try:
        return json.dumps(json.loads(content), ensure_ascii=False, indent=2)
    except ValueError:
        pass
    try:
        return content.decode()
    except UnicodeDecodeError:
        return f"({len(content):,} bytes)"


def _quoted(text: str, variables: re.Pattern[str]) -> str:
    """A word for the shell, which fills in the variables of credentials and nothing else."""
    if variables.search(text) and re.fullmatch(r"[\w:@%+=,./?&# -]*", variables.sub("", text)):
        return f'"{text}"'
    parts: list[str] = []
    end = 0
    for match in variables.finditer(text):
        parts += [shlex.quote(text[end : match.start()])] if match.start() > end else []
        parts.append(f'"{match[0]}"')
        end = match.end()
    return "".join([*parts, *([shlex.quote(text[end:])] if end < len(text) or not parts else [])])
