"""Calls of a connector: what is sent, what comes of it, and what of its failures."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, TypeAlias

import httpx
import pytest

from tests.e2e.misbehaving.server import Cut, MisbehavingServer, Received, answer, ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

DESK = {"email": "agent@example.com", "api_token": "fakefake1"}
TICKET = {"id": 1, "subject": "A", "requester": {"name": "Ann", "email": "ann@example.com"}}

Desk: TypeAlias = "Callable[..., tuple[Called, MisbehavingServer]]"


@pytest.fixture
def desk(start: Start, serve: Serve) -> Iterator[Desk]:
    """``desk(reply...)``: a connector of lumen-desk, and its service."""
    with ExitStack() as stack:

        def made(*script: Any, forever: bool = False) -> tuple[Called, MisbehavingServer]:
            server = serve(*script, forever=forever)
            engine = start(upstreams={"lumen-desk": server.url})
            called = Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"})
            return stack.enter_context(called), server

        yield made


def failure(answered: httpx.Response) -> dict[str, Any]:
    facts: dict[str, Any] = answered.json()["failure"]
    return facts


def test_a_call_gives_the_records_and_what_the_answer_says_besides(desk: Desk) -> None:
    call, server = desk(ok({"tickets": [TICKET], "meta": {"has_more": False}}, x_request_id="req-1"))
    answered = call("tickets", "list", {"class": "question", "page[size]": 2})
    assert answered.status_code == 200, answered.text
    body = answered.json()
    assert body.pop("execution_metadata").keys() == {"connector_instance_id", "execution_time_ms"}
    assert body == {
        "status": "success",
        "result": [TICKET],
        "connector_metadata": {
            "after_cursor": None,
            "has_more": False,
            "request_id": "req-1",
            "has_next_page": False,
            "end_cursor": None,
        },
    }
    assert server.requests[0].target == "/tickets?class=question&page%5Bsize%5D=2&body-format=plain"
    assert server.requests[0].headers["authorization"].startswith("Basic ")


def test_fields_are_chosen_after_paging(desk: Desk) -> None:
    call, _ = desk(ok({"tickets": [TICKET], "meta": {"has_more": False}}), forever=True)
    chosen = call("tickets", "list", select_fields=["id", "requester.name"])
    assert chosen.json()["result"] == [{"id": 1, "requester": {"name": "Ann"}}]
    left = call("tickets", "list", exclude_fields=["subject", "requester.email"])
    assert left.json()["result"] == [{"id": 1, "requester": {"name": "Ann"}}]
    for wish in ("select_fields", "exclude_fields"):
        assert call("tickets", "list", **{wish: ["x" * 200] * 100}).is_success
        for too_much in (["x"] * 101, ["x" * 201]):
            refused = call("tickets", "list", **{wish: too_much})
            assert (refused.status_code, refused.json()["errors"][0]["field"][:13]) == (422, wish[:13])
    assert call("tickets", "list", intent="x" * 513).status_code == 422
    assert call("tickets", "list", intent="x" * 512).status_code == 200


@pytest.mark.parametrize(
    ("entity", "action", "params", "kind", "status"),
    [
        ("ticket", "list", {}, "EntityNotFoundError", 422),
        ("tickets", "fly", {}, "ActionNotSupportedError", 422),
        ("tickets", "get", {}, "MissingParameterError", 422),
        ("tickets", "list", {"colour": 2}, "InvalidParameterError", 422),
        ("tickets", "get", {"id": None}, "MissingParameterError", 422),
        ("tickets", "context_store_search", {}, "ContextStoreError", 409),
        ("comments", "context_store_search", {}, "ActionNotSupportedError", 422),
    ],
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_callers_mistake(
    desk: Desk, entity: str, action: str, params: dict[str, Any], kind: str, status: int
) -> None:
    call, server = desk()
    answered = call(entity, action, params)
    assert answered.status_code == status, answered.text
    assert failure(answered)["type"] == kind
    assert server.requests == []


@pytest.mark.parametrize(
    ("reply", "kind", "status"),
    [
        (answer(401, '{"message": "no"}'), "AuthenticationError", 403),
        (answer(403, '{"message": "no"}'), "AuthenticationError", 403),
        (answer(404, '{"message": "no"}'), "NotFoundError", 404),
        (answer(409, '{"message": "no"}'), "ConflictError", 409),
        (answer(400, '{"message": "no"}'), "ConnectorValidationError", 400),
        (answer(418, '{"message": "no"}'), "HTTPStatusError", 418),
        (answer(429, '{"message": "no"}', Retry_After="99"), "RateLimitError", 429),
        (answer(403, '{"message": "no"}', Retry_After="99"), "RateLimitError", 429),
        (answer(500, '{"message": "no"}'), "ServerError", 502),
        (answer(302, "", Location="http://10.0.0.1/"), "ConfigurationError", 422),
        (answer(200, "<html>"), "ResponseDecodeError", 502),
        (answer(200, '{"else": 1}'), "ResponseShapeError", 502),
        (Cut(), "NetworkError", 502),
    ],
)
@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_a_service_answers(desk: Desk, reply: Any, kind: str, status: int) -> None:
    call, _ = desk(reply, forever=True)
    answered = call("tickets", "list")
    assert (answered.status_code, failure(answered)["type"]) == (status, kind), answered.text
    assert answered.headers.get("retry-after") == ("99" if kind == "RateLimitError" else None)


@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_failure_has_the_services_facts_and_no_secret(desk: Desk) -> None:
    def refuse(request: Received) -> bytes:
        sent = request.headers["authorization"]
        return answer(
            422, json.dumps({"message": f"not {sent}", "deep": [sent, DESK["api_token"]]}), request_id="r7"
        )

    call, _ = desk(refuse)
    answered = call("tickets", "create", {"subject": "A", "comment": {"body": "B"}})
    assert answered.status_code == 422, answered.text
    facts = failure(answered)
    assert facts["type"] == "ConnectorValidationError"
    assert (facts["status_code"], facts["request_id"]) == (422, "r7")
    assert facts["body"] == {"message": "not Basic ***", "deep": ["Basic ***", "***"]}
    assert DESK["api_token"] not in answered.text


def test_pages_follow_the_engines_cursor(desk: Desk) -> None:
    def page(request: Received) -> bytes:
        offset = int((re.findall(r"offset=(\d+)", request.target) or ["0"])[0])
        users = [{"id": number} for number in range(offset, min(offset + 2, 5))]
        return ok({"users": users, "count": 5, "offset": offset})

    call, server = desk(page, forever=True)
    params: dict[str, Any] = {"limit": 2, "roles": ["agent", "admin"]}
    found: list[int] = []
    cursor: str | None = None
    while True:
        given = params if cursor is None else {**params, "cursor": cursor}
        body = call("users", "list", given).json()
        found += [user["id"] for user in body["result"]]
        cursor = body["connector_metadata"]["end_cursor"]
        assert body["connector_metadata"]["has_next_page"] is (cursor is not None)
        if cursor is None:
            break
        assert cursor.startswith("e1.")
    assert found == [0, 1, 2, 3, 4]
    assert [request.target.count("roles=agent%20admin") for request in server.requests] == [1, 1, 1]
    first, again = (call("users", "list", params).json()["connector_metadata"] for _ in range(2))
    assert first["end_cursor"] == again["end_cursor"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_cursor_is_good_for_its_own_list_alone(desk: Desk) -> None:
    call, server = desk(ok({"users": [{"id": 1}, {"id": 2}], "count": 5, "offset": 0}), forever=True)
    cursor = call("users", "list", {"limit": 2}).json()["connector_metadata"]["end_cursor"]
    other = call.engine.create(
        call.client, "lumen-desk", name="other", credentials=DESK, environment={"subdomain": "acme"}
    )
    asked = len(server.requests)
    forged = "e1." + cursor[3:-2] + ("AA" if cursor[-2:] != "AA" else "BB")
    for given in (forged, cursor[:-4], cursor[:8], "e1.", "e1.ü"):
        answered = call("users", "list", {"limit": 2, "cursor": given})
        assert answered.status_code == 422, (given, answered.text)
        assert "cursor" in failure(answered)["message"]
    assert call("tickets", "list", {"cursor": cursor}).status_code == 422
    call.id = other
    assert call("users", "list", {"limit": 2, "cursor": cursor}).status_code == 422
    assert len(server.requests) == asked


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_is_no_cursor_of_the_engines_is_the_services(desk: Desk) -> None:
    call, _ = desk()
    assert "cursor" in failure(call("users", "list", {"cursor": "other"}))["message"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_halves_of_characters_and_long_numbers_come_through(desk: Desk) -> None:
    text = '{"tickets": [{"id": 123456789012345678901234567890, "subject": "\\ud83d"}], "meta": {}}'
    call, _ = desk(answer(200, text))
    answered = call("tickets", "list")
    assert answered.status_code == 200, answered.text
    assert json.loads(answered.content)["result"][0]["id"] == 123456789012345678901234567890


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_parameter_is_taken_by_the_hosted_apis_name_and_by_the_specs(start: Start, serve: Serve) -> None:
    server = serve(ok({"id": 1, "number": 7}), forever=True)
    engine = start(upstreams={"github": server.url})
    with Called(engine, "github", {"token": "ghp_planted"}) as call:
        for name in ("issue_number", "number"):
            answered = call("issues", "update", {"owner": "octo-org", "repo": "hello", name: 7})
            assert answered.status_code == 200, answered.text
    assert [request.target for request in server.requests] == ["/repos/octo-org/hello/issues/7"] * 2


def test_another_organizations_connector_is_not_there(desk: Desk) -> None:
    call, server = desk()
    with call.engine.client() as stranger:
        answered = stranger.post(call.url, json={"entity": "users", "action": "list"})
        absent = stranger.post(call.url.replace(call.id, "x"), json={"entity": "users", "action": "list"})
    assert answered.status_code == absent.status_code == 404
    assert answered.json()["message"] == absent.json()["message"]
    assert server.requests == []
