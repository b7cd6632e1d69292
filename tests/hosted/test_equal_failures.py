"""A connector's call that failed on the server raises here what it would have raised locally."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from airbyte_agent_sdk import AirbyteAuthConfig, errors
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.errors import (
    AirbyteError,
    AuthenticationError,
    ConnectorValidationError,
    ContextStoreError,
    GraphQLError,
    HTTPStatusError,
    NotFoundError,
    PagingError,
    RateLimitError,
    ResponseShapeError,
    ServerError,
    TimeoutError,
)

from .calls import call
from .server import Reply

pytestmark = pytest.mark.anyio


def failed(status: int, type: Any, message: str = "why", **facts: Any) -> Reply:
    """An answer of the server, where a connector's call failed."""
    failure = {"type": type, "message": message} | facts
    body = {"message": f"the connector says: {message}", "errors": [], "failure": failure}
    return Reply(body | {"request_id": "engine-1"}, status, {"X-Request-Id": "engine-1"})


async def raised(server, run, execution, reply: Reply, action: str = "list") -> Any:
    server.script("execute", reply)
    with pytest.raises(AirbyteError) as error:
        await run(call(execution, action))
    assert server.kinds[-2:] == ["token", "execute"], "it was tried again"
    return error.value


VENDOR = {"error": {"message": "No such customer", "code": "resource_missing"}}


@pytest.mark.parametrize(
    ("status", "kind", "vendors"),
    [
        (404, NotFoundError, 404),
        (403, AuthenticationError, 401),
        (403, AuthenticationError, 403),
        (422, ConnectorValidationError, 400),
        (429, RateLimitError, 429),
        (502, ServerError, 500),
        (402, HTTPStatusError, 402),
    ],
)
async def test_a_vendors_refusal_has_the_vendors_facts(server, run, execution, status, kind, vendors):
    facts = {"status_code": vendors, "request_id": "req_1", "retry_after": 2.5, "body": VENDOR}
    error = await raised(
        server, run, execution, failed(status, kind.__name__, f"{vendors}: No such customer", **facts)
    )
    assert type(error) is kind
    assert str(error) == f"customers.list: {vendors}: No such customer"
    assert (error.entity, error.action) == ("customers", "list")
    assert (error.status_code, error.request_id, error.retry_after) == (vendors, "req_1", 2.5)
    assert error.body == VENDOR
    assert error.response.status_code == vendors
    assert error.response.json() == VENDOR
    assert error.retryable == kind.retryable


@pytest.mark.parametrize(
    ("status", "kind"),
    [(504, TimeoutError), (502, ResponseShapeError), (502, PagingError)],
)
async def test_other_errors_are_what_they_are(server, run, execution, status, kind):
    error = await raised(server, run, execution, failed(status, kind.__name__, body="<html>"))
    assert type(error) is kind
    assert (error.message, error.status_code, error.request_id) == ("why", None, None)
    assert error.body == "<html>"


@pytest.mark.parametrize(
    ("status", "name", "vendors"),
    [
        (422, "UnsupportedFeatureError", None),
        (422, "ConfigurationError", None),
        (422, "MissingParameterError", None),
        (429, "RateLimitError", 400),
        (400, "NotFoundError", 404),
        (422, "ConnectorValidationError", 400),
    ],
)
async def test_400_and_422_are_always_validation_errors(server, run, execution, status, name, vendors):
    error = await raised(server, run, execution, failed(status, name, status_code=vendors))
    assert type(error).__name__ == name
    assert isinstance(error, getattr(errors, name))
    assert isinstance(error, ConnectorValidationError)
    assert error.message == "why"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) is type(copy.deepcopy(error))
    assert (again.message, again.status_code, again.entity) == ("why", error.status_code, "customers")


@pytest.mark.parametrize(("code", "retryable"), [("THROTTLED", True), ("BAD_INPUT", False)])
async def test_an_error_of_graphql_has_its_errors_and_data(server, run, execution, code, retryable):
    found = [{"message": "why", "extensions": {"code": code}}]
    facts = {"status_code": 200, "body": {"errors": found, "data": {"a": 1}}, "errors": found}
    error = await raised(server, run, execution, failed(502, "GraphQLError", partial_data={"a": 1}, **facts))
    assert type(error) is GraphQLError
    assert (error.errors, error.partial_data, error.status_code) == (found, {"a": 1}, 200)
    assert error.retryable == retryable


@pytest.mark.parametrize("retryable", [True, False])
@pytest.mark.parametrize("kind", ["ServerError", "ConflictError", "GraphQLError", "ResponseError"])
async def test_the_server_says_whether_it_may_succeed_later(server, run, execution, kind, retryable):
    error = await raised(server, run, execution, failed(503, kind, retryable=retryable))
    assert error.retryable is retryable


async def test_an_answer_that_says_it_is_not_retryable_is_final(server, run, execution):
    server.script("execute", Reply({"message": "no", "retryable": False}, 503))
    with pytest.raises(ServerError) as caught:
        await run(call(execution, "list", max_retries=2))
    assert not caught.value.retryable
    assert server.kinds == ["token", "execute"]
    server.script("execute", Reply({"message": "no", "retryable": True}, 503))
    await run(call(execution, "list", max_retries=2))


@pytest.mark.parametrize(
    ("kind", "others"),
    [
        ("GraphQLNotFoundError", NotFoundError),
        ("GraphQLRateLimitError", RateLimitError),
        ("GraphQLAuthenticationError", AuthenticationError),
    ],
)
async def test_an_error_of_graphql_is_of_its_other_class_too(server, run, execution, kind, others):
    facts = {"status_code": 200, "errors": [{"message": "why"}], "partial_data": {"a": None}}
    error = await raised(server, run, execution, failed(502, kind, **facts))
    assert isinstance(error, GraphQLError)
    assert isinstance(error, others)
    assert (error.errors, error.partial_data, error.status_code) == ([{"message": "why"}], {"a": None}, 200)


@pytest.mark.parametrize("name", [name for name in errors.__all__ if name != "AirbyteError"])
async def test_every_error_there_is_can_be_told(server, run, execution, name):
    error = await raised(server, run, execution, failed(502, name, request_id="r"))
    assert type(error) is getattr(errors, name)
    assert (error.message, error.request_id, error.action) == ("why", "r", "list")


@pytest.mark.parametrize(
    "type", ["NoSuchError", "Any", "suggest", "_rebuild", "Mapping", "", None, 5, ["NotFoundError"]]
)
async def test_an_unknown_one_goes_by_the_status_and_is_not_repeated(server, run, execution, type):
    error = await raised(server, run, execution, failed(503, type))
    assert error.__class__ is ServerError
    assert error.message == "503: the connector says: why"
    assert (error.status_code, error.request_id) == (503, "engine-1")


@pytest.mark.parametrize(
    "failure",
    [
        {"type": "NotFoundError"},
        {
            "type": "NotFoundError",
            "message": None,
            "status_code": "404",
            "retry_after": "soon",
            "request_id": 7,
        },
    ],
)
async def test_facts_that_are_none_are_left_out(server, run, execution, failure):
    error = await raised(server, run, execution, Reply({"failure": failure}, 404))
    assert error.message == "the server responded with 404"
    assert (error.status_code, error.retry_after, error.request_id) == (404, None, None)


@pytest.mark.parametrize("failure", [None, "x", []])
async def test_an_answer_without_a_failure_is_repeated(server, run, execution, failure):
    server.script("execute", Reply({"message": "down", "failure": failure}, 503))
    assert (await run(call(execution))).data == []
    assert len(server.of("execute")) == 2


@pytest.mark.parametrize(("action", "status"), [("create", 429), ("list", 401), ("list", 504)])
async def test_one_with_it_never_is(server, run, execution, action, status):
    await raised(server, run, execution, failed(status, "TimeoutError", retry_after=0), action)


@pytest.mark.parametrize("action", ["context_store_search", "context_store_sql_query"])
@pytest.mark.parametrize(
    "reply",
    [
        failed(409, "ContextStoreError", "the store is not ready"),
        Reply({"message": "the store is not ready"}, 409),
        Reply({"errors": [{"userPresentableMessage": "the store is not ready"}]}, 409, {"Retry-After": "5"}),
        Reply({"status": "error", "error": "the store is not ready"}),
    ],
)
async def test_a_store_that_is_not_ready_is_an_error_of_the_store(server, run, execution, reply, action):
    error = await raised(server, run, execution, reply, action)
    assert type(error) is ContextStoreError
    assert "the store is not ready" in str(error)
    assert error.retry_after == (5 if reply.headers.get("Retry-After") else None)


async def test_a_conflict_of_the_vendors_stays_one(server, run, execution):
    error = await raised(server, run, execution, Reply({"message": "exists"}, 409), "create")
    assert type(error) is errors.ConflictError


async def test_no_credential_is_repeated_wherever_it_stands(server, run):
    secret = 'planted-"secret"'
    config = AirbyteAuthConfig(airbyte_client_id="x-client", airbyte_client_secret=secret, connector_id="c-1")
    told = {"message": f"no {secret}", "deep": [{secret: "Bearer token-1"}], "raw": json.dumps(secret)}
    facts = {"body": told, "errors": [told], "partial_data": told}
    execution = HostedBackend(None, config, base_url=server.url)
    error = await raised(server, run, execution, failed(502, "GraphQLError", f"no {secret}", **facts))
    assert error.message == "no ***"
    everything = repr(error.__dict__) + repr(error.args)
    assert "planted" not in everything
    assert "token-1" not in everything
