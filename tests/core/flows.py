"""A small connector as tables, and a player that answers a flow's steps without any I/O."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from airbyte_agent_sdk.definition import Definition, Operation, Paging, Parameter, Scheme, Server
from airbyte_agent_sdk.errors import AirbyteError, TransportError
from airbyte_agent_sdk.transport import Callback, Flow, Lock, Request, Response, Sleep, Step

Answer = Response | TransportError | Callable[[Request], Response]


def answer(body: Any = None, status: int = 200, **headers: str) -> Response:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, httpx.Headers(named), content, "https://api.example.com/v1/things?page=1")


class Played:
    """What a flow did: the requests it sent and the pauses it took."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.pauses: list[float] = []
        self.result: Any = None


def play(flow: Flow[Any], *answers: Answer) -> Played:
    """Run a flow against scripted answers; its error, if any, is raised."""
    played, script = Played(), list(answers)
    played.result = _run(flow, played, script)
    assert not script, "the flow ended before all answers were used"
    return played


def _run(flow: Flow[Any], played: Played, script: list[Answer]) -> Any:
    try:
        step = next(flow)
        while True:
            try:
                given = _given(step, played, script)
            except AirbyteError as error:
                step = flow.throw(error)
            else:
                step = flow.send(given)
    except StopIteration as stop:
        return stop.value


def _given(step: Step, played: Played, script: list[Answer]) -> Any:
    match step:
        case Sleep():
            return played.pauses.append(step.seconds)
        case Lock():
            return _run(step.flow(), played, script)
        case Callback():
            try:
                return step.callback(step.value)
            except Exception as failure:
                return failure
        case Request():
            played.requests.append(step)
            answer = script.pop(0)
            if isinstance(answer, TransportError):
                raise answer
            return answer if isinstance(answer, Response) else answer(step)
        case _:
            raise AssertionError(f"{step} is not played here")


STRING, INTEGER = {"type": "string"}, {"type": "integer"}


def operation(action: str = "list", **facts: Any) -> Operation:
    """An operation on things; a list unless said otherwise."""
    given: dict[str, Any] = {"method": "GET", "path": "/v1/things", "records": "$.data"} | facts
    return Operation(entity="things", action=action, **given)


LIST = operation(
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", STRING),
    ),
    meta={"next_cursor": "$.next"},
    paging=Paging("cursor", param="after", next="next_cursor", page_size="limit"),
)
GET = operation(
    "get", path="/v1/things/{id}", parameters=(Parameter("id", "path", STRING, required=True),), records=None
)
BEARER = Scheme("bearerAuth", "bearer", {"token": "${api_key}"}, ("api_key",), {"api_key": None})


def definition(*operations: Operation, **facts: Any) -> Definition:
    """A connector of things with a bearer token."""
    things = {item.action: item for item in operations or (LIST, GET)}
    given: dict[str, Any] = {
        "slug": "things",
        "name": "Things",
        "definition_id": "00000000-0000-0000-0000-000000000000",
        "version": "1.0.0",
        "server": Server("https://api.example.com"),
        "schemes": (BEARER,),
        "entities": {"things": {action: item.required for action, item in things.items()}},
        "tables": {"things": things},
        "check": ("things", "list") if "list" in things else None,
    }
    return Definition(**(given | facts))
