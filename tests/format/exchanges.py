"""The expected exchanges: ``exchanges/<slug>.yaml``, one file a connector of ``tests/fixtures/specs``.

A file holds ``auth`` (scheme to properties) and ``settings``, which an exchange may replace, ``names`` for
texts that its requests repeat as ``${name}``, and ``exchanges`` by name. An exchange is a ``call``
(``entity.action``, or ``check``) ``with`` parameters by the API's names, its ``steps`` (what is sent, as
:mod:`.wire` writes it, and what is answered), and its ``result``.
"""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

import yaml
from airbyte_agent_format.compile import load_definition

from tests.e2e.misbehaving.server import answer

__all__ = ["GOLDEN", "SPECS", "Exchange", "Reply", "Step", "exchanges"]

HERE = Path(__file__).parent
SPECS = HERE.parent / "fixtures" / "specs"
GOLDEN = HERE.parent / "golden"


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the server answers: ``json`` or ``text`` or ``base64``, with a status and headers."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    json: Any = None
    text: str = ""
    base64: str = ""

    @property
    def raw(self) -> bytes:
        body = self.text.encode() or b64decode(self.base64)
        if not body and self.status != 204:
            body = json.dumps(self.json).encode()
        fields = {name.lower().replace("-", "_"): value for name, value in self.headers.items()}
        return answer(self.status, body, **fields)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One request and its answer."""

    sent: str
    answered: Reply


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """One call.

    Attributes:
        slug: The connector.
        name: What the exchange shows.
        call: ``entity.action``, or ``check``.
        given: The parameters.
        steps: Requests and answers in their order.
        auth: The scheme and its properties.
        settings: The connector's settings.
        options: For ``with_options``; a bare file has none.
        result: Plain JSON: records, one object, or text of a download; for ``pages`` the records of each.
        meta: What the answer says besides, where the exchange is about it.
        raises: An error's class and part of its message.
        pages: Walk all pages.
        tokens: The access and refresh tokens that ``on_token_refresh`` is told of, where there are some.
        pauses: Seconds waited, where the exchange is about it.
        shows: Rows of the format that are seen nowhere in the operation itself.
    """

    slug: str
    name: str
    call: str
    steps: tuple[Step, ...]
    given: dict[str, Any] = field(default_factory=dict[str, Any])
    auth: dict[str, dict[str, str]]
    settings: dict[str, str] = field(default_factory=dict[str, str])
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    result: Any = None
    meta: dict[str, Any] | None = None
    raises: dict[str, str] = field(default_factory=dict[str, str])
    pages: bool = False
    tokens: tuple[tuple[str, str], ...] = ()
    pauses: list[float] | None = None
    shows: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.slug}: {self.name}"


@cache
def exchanges() -> list[Exchange]:
    """Every exchange of every connector."""
    found: list[Exchange] = []
    for path in sorted((HERE / "exchanges").glob("*.yaml")):
        file = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        given, names = file.pop("exchanges"), file.pop("names", {})
        found += [_exchange(path.stem, name, names, file | item) for name, item in given.items()]
    return found


def _exchange(slug: str, name: str, names: dict[str, str], item: dict[str, Any]) -> Exchange:
    steps = tuple(
        Step(sent=Template(step["sent"]).substitute(names), answered=Reply(**step.get("answered", {})))
        for step in item.pop("steps", ())
    )
    item["shows"] = tuple(item.get("shows", ()))
    item["tokens"] = tuple(tuple(pair) for pair in item.get("tokens", ()))
    return Exchange(slug=slug, name=name, steps=steps, given=item.pop("with", {}), **item)


@cache
def definition(slug: str) -> Any:
    """The compiled spec of a fixture."""
    return load_definition(SPECS / slug / "connector.yaml")
