"""What a scripted model does with the tools, the same for every framework."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from airbyte_agent_sdk.tools import Tool


@dataclass(frozen=True)
class Call:
    name: str
    arguments: Any


#: The calls of a turn, which may depend on what the model was shown.
Turn: TypeAlias = "Sequence[Call] | Callable[[list[str]], Sequence[Call]]"


@dataclass
class Script:
    """A model without a mind: it makes the calls of its turns, then says "Done.".

    Attributes:
        turns: What it does.
        shown: What it was shown: the texts of all results, in order.
    """

    turns: Sequence[Turn]
    shown: list[str] = field(default_factory=list)
    _turn: int = 0

    def next(self, shown: Sequence[str]) -> Sequence[Call]:
        """The calls of the next turn, given all results so far; none when it is done."""
        self.shown = list(shown)
        if self._turn == len(self.turns):
            return ()
        turn = self.turns[self._turn]
        self._turn += 1
        return turn(self.shown) if callable(turn) else turn


CREATE = Call(
    "stripe_write",
    {"operation": "customers.create", "arguments": {"email": "ada@example.com", "name": "Ada"}},
)


def _second_page(shown: list[str]) -> Sequence[Call]:
    # Of two calls at once, either may be answered first.
    page = next(text for text in reversed(shown) if '"cursor":' in text)
    arguments = {"limit": 2, "cursor": json.loads(page)["cursor"]}
    return [Call("stripe_read", {"operation": "customers.list", "arguments": arguments})]


def read(operation: str, **arguments: Any) -> Call:
    return Call("stripe_read", {"operation": operation, "arguments": arguments})


def story() -> Script:
    """Find, describe, a mistake, corrected, two calls at once, pages, a write refused, and allowed."""
    return Script(
        [
            [Call("stripe_find", {"query": "list customers"})],
            [Call("stripe_describe", {"operation": "customers.get"})],
            [read("customers.get", identifer="cus_1")],
            [read("customers.get", id="cus_1"), read("customers.list", limit=2)],
            _second_page,
            [read("customers.list", email="nobody@example.com")],
            [read("customers.get", id="cus_forbidden")],
            [CREATE],
            [CREATE],
        ]
    )


#: Options of tools of one operation each, and a call in the strict form, where all arguments are given.
TYPED: dict[str, Any] = {"style": "typed", "strict": True, "include": ["customers.get", "customers.create"]}
GET = Call("stripe_customers_get", {"id": "cus_1", "expand": None, "select_fields": None})


class Confirming:
    """Refuses the first write, and allows the others."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def __call__(self, pending: Any) -> bool:
        self.asked.append(pending)
        return len(self.asked) > 1


async def plain(tools: Sequence[Tool], script: Script) -> None:
    """Drive a script with the tools of no framework."""
    named = {tool.name: tool for tool in tools}
    shown: list[str] = []
    while calls := script.next(shown):
        shown += [(await named[call.name].call(call.arguments)).text for call in calls]


def verify(shown: Sequence[str]) -> None:
    """Check what the model was shown in :func:`story`."""
    found, described, mistaken, one, first, second, empty, forbidden, refused, allowed = shown
    assert "customers.list(" in found
    assert "customers.get(" in described
    assert '"invalid_arguments"' in mistaken
    assert json.loads(mistaken)["example"]["arguments"].keys() == {"id"}
    assert json.loads(one)["data"]["email"] == "grace@example.com"
    assert [item["id"] for item in json.loads(first)["data"]] == ["cus_0", "cus_1"]
    assert [item["id"] for item in json.loads(second)["data"]] == ["cus_2", "cus_3"]
    assert json.loads(empty)["data"] == []
    assert json.loads(forbidden)["error"] == "permission_denied"
    assert json.loads(refused)["error"] == "declined"
    assert json.loads(allowed)["data"]["id"] == "cus_new"
