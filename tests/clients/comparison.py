"""What a vendor's client sends for an operation, beside what the connector sends.

A module of ``connectors`` says for each operation which arguments the connector is given; the driver of the
same name says what the client is asked to do. Both send to one server on loopback, whose records are
compared: method, path, query, chosen headers and body, however they are spelled. A difference has to be
declared with its reason, and one that is declared but not found fails too.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from airbyte_agent_sdk import SyncConnector

from tests.e2e.misbehaving.server import Received

__all__ = ["CLIENTS", "Client", "differences"]

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Client:
    """A vendor's client, and what its requests are compared with.

    Attributes:
        packages: The client first, as ``name==version`` of Python or ``name@version`` of Node.
        connect: Makes the connector for the URL of the server.
        calls: Arguments of the connector for each operation, ``entity.action``.
        headers: The headers that must agree, in lower case.
        answers: What the server answers to an operation, ``*`` for every one, where ``{}`` will not do for
            the client: a value, sent as JSON, or text as it is.
        differences: For each operation, ``*`` for every one, the parts that differ, and why. A part is
            ``method``, ``path``, ``query NAME``, ``header NAME``, ``body`` or ``body NAME``.
        uncovered: Operations, ``entity.*`` or ``*`` that the client cannot make, and why.
        vendor: Whether the client is the vendor's own.
        encoded: Whether paths and queries are compared as they are encoded, which means something in Rest.li.
    """

    packages: tuple[str, ...]
    connect: Callable[[str], SyncConnector]
    calls: Mapping[str, Mapping[str, Any]]
    headers: Sequence[str] = ("authorization",)
    answers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    differences: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    uncovered: Mapping[str, str] = field(default_factory=dict[str, str])
    vendor: bool = True
    encoded: bool = False

    @property
    def of_node(self) -> bool:
        return "==" not in self.packages[0]

    @property
    def title(self) -> str:
        """Name and version of the client, as pages give them."""
        name, _, version = self.packages[0].rpartition("@" if self.of_node else "==")
        return f"`{name.partition('[')[0]}` {version}"

    def declared(self, operation: str) -> dict[str, str]:
        """The differences that are expected in an operation, with their reasons."""
        return {**self.differences.get("*", {}), **self.differences.get(operation, {})}


def _clients() -> dict[str, Client]:
    return {
        path.stem.replace("_", "-"): importlib.import_module(f"tests.clients.connectors.{path.stem}").CLIENT
        for path in sorted((FOLDER / "connectors").glob("[a-z]*.py"))
    }


#: Clients by the slug of the connector.
CLIENTS: dict[str, Client] = _clients()


def differences(
    theirs: Received, ours: Received, headers: Sequence[str], *, encoded: bool = False
) -> dict[str, tuple[Any, Any]]:
    """Each part of two requests that is not the same, in the client's request and in the connector's."""
    first, second = _parts(theirs, headers, encoded=encoded), _parts(ours, headers, encoded=encoded)
    return {
        name: (first.get(name), second.get(name))
        for name in sorted(first.keys() | second.keys())
        if first.get(name) != second.get(name)
    }


def _parts(request: Received, headers: Sequence[str], *, encoded: bool) -> dict[str, Any]:
    target = urlsplit(request.target)
    parts: dict[str, Any] = {
        "method": request.line.split(" ")[0],
        "path": target.path if encoded else [unquote(step) for step in target.path.split("/")],
    }
    query = target.query.replace("%", "%25") if encoded else target.query
    for name, value in parse_qsl(query, keep_blank_values=True):
        parts.setdefault(f"query {name}", []).append(value)
    for name in headers:
        parts[f"header {name}"] = request.headers.get(name)
    return {**parts, **_body(request)}


def _body(request: Received) -> dict[str, Any]:
    if not request.body:
        return {}
    kind = Message()
    kind["content-type"] = request.headers.get("content-type", "")
    if kind.get_content_type() == "application/x-www-form-urlencoded":
        parts: dict[str, Any] = {"body": "form"}
        for name, value in parse_qsl(request.body.decode(), keep_blank_values=True):
            parts.setdefault(f"body {name}", []).append(value)
        return parts
    try:
        value = json.loads(request.body)
    except ValueError:
        return {"body": request.body}
    if isinstance(value, dict):
        return {"body": "object", **{f"body {name}": item for name, item in value.items()}}
    return {"body": value}
