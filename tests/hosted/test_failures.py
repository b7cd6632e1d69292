"""What an execution that did not succeed raises, and which ones are tried again."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import LIST_ACTIONS
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConflictError,
    ConnectorValidationError,
    ContextStoreError,
    HTTPClientError,
    HTTPStatusError,
    InvalidParameterError,
    NetworkError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseShapeError,
    ServerError,
    TimeoutError,
)

from .calls import call
from .server import Cut, Reply, success

pytestmark = pytest.mark.anyio

READS = ["list", "get", "search", "api_search", "context_store_search", "context_store_sql_query"]
WRITES = ["create", "update", "delete", "action"]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, HTTPStatusError),
        (400, ConnectorValidationError),
        (402, HTTPStatusError),
        (403, AuthenticationError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, ConnectorValidationError),
        (429, RateLimitError),
        (500, ServerError),
        (503, ServerError),
    ],
)
async def test_the_status_says_which_error(server, run, execution, status, kind):
    server.script("execute", Reply({"message": "why"}, status, {"X-Request-Id": "r-1"}))
    with pytest.raises(HTTPClientError) as error:
        await run(call(execution, "create", max_retries=0))
    assert type(error.value) is kind
    assert str(error.value) == f"customers.create: {status}: why"
    assert (error.value.entity, error.value.action) == ("customers", "create")
    assert (error.value.status_code, error.value.request_id) == (status, "r-1")
    assert error.value.body == {"message": "why"}
    assert error.value.retryable == (status in (429, 500, 503))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"errors": [{"userPresentableMessage": "for you", "message": "inner"}]}, "422: for you"),
        ({"errors": [{"message": "inner"}]}, "422: inner"),
        ({"errors": [{"error": "short"}]}, "422: short"),
        ({"message": "plain"}, "422: plain"),
        ({"error": "bare"}, "422: bare"),
        ({"error": {"message": "nested"}}, "422: nested"),
        ({"errors": []}, "the server responded with 422"),
        (b"<html>oops</html>", "the server responded with 422"),
        (b"no JSON", "422: no JSON"),
        (b"", "the server responded with 422"),
    ],
)
async def test_the_message_is_found(server, run, execution, body, said):
    server.script("execute", Reply(body, 422))
    with pytest.raises(ConnectorValidationError) as error:
        await run(call(execution))
    assert error.value.message == said


@pytest.mark.parametrize("status", ["error", "failed", None])
async def test_an_envelope_without_success_is_an_error(server, run, execution, status):
    server.script("execute", Reply({"status": status, "error": "the vendor said no"}))
    with pytest.raises(ResponseError, match="the vendor said no") as error:
        await run(call(execution))
    assert error.value.body["error"] == "the vendor said no"


async def test_a_store_that_is_not_ready_is_an_error_of_the_store(server, run, execution):
    server.script("execute", Reply({"status": "error", "message": "the store is not ready"}))
    with pytest.raises(ContextStoreError, match=r"customers\.context_store_search: .*not ready"):
        await run(call(execution, "context_store_search"))


@pytest.mark.parametrize("body", [{}, [], "success", None, {"result": []}])
async def test_an_answer_that_is_no_envelope_is_an_error(server, run, execution, body):
    server.script("execute", Reply(body))
    with pytest.raises(ResponseShapeError, match="status"):
        await run(call(execution))


@pytest.mark.parametrize("body", [b"<html>", b'{"status": "succ'])
async def test_an_answer_that_is_no_json_is_an_error(server, run, execution, body):
    server.script("execute", Reply(body))
    with pytest.raises(ResponseDecodeError, match="not JSON"):
        await run(call(execution))


@pytest.mark.parametrize("action", ["list", "search", "context_store_search", "context_store_sql_query"])
@pytest.mark.parametrize(
    ("result", "said"),
    [({"data": []}, "an object with data"), ({}, "an empty object"), (None, "null"), ("records", "a str")],
)
async def test_a_list_that_is_none_is_an_error(server, run, execution, action, result, said):
    server.script("execute", success(result))
    if isinstance(result, dict) and action in LIST_ACTIONS:  # which has no extractor here
        assert (await run(call(execution, action))).data == result
        return
    with pytest.raises(ResponseShapeError, match=f"the result is {said}, not a list"):
        await run(call(execution, action))


@pytest.mark.parametrize("action", READS)
@pytest.mark.parametrize(
    "failure", [Reply(status=500), Reply(status=503, headers={"Retry-After": "0"}), Cut(), Reply(status=429)]
)
async def test_a_read_is_tried_again(server, run, execution, action, failure):
    server.script("execute", failure, failure)
    assert (await run(call(execution, action, max_retries=2))).data == []
    assert server.kinds == ["token"] + ["execute"] * 3


@pytest.mark.parametrize("action", WRITES)
@pytest.mark.parametrize(
    ("failure", "kind"),
    [(Reply(status=500), ServerError), (Reply(status=503), ServerError), (Cut(), NetworkError)],
)
async def test_a_write_is_sent_once(server, run, execution, action, failure, kind):
    server.script("execute", failure)
    with pytest.raises(kind):
        await run(call(execution, action, max_retries=2))
    assert server.kinds == ["token", "execute"]


@pytest.mark.parametrize("action", WRITES)
async def test_a_write_that_was_refused_for_its_rate_is_sent_again(server, run, execution, action):
    server.script("execute", *[Reply(status=429, headers={"Retry-After": "0"})] * 2)
    await run(call(execution, action, max_retries=2))
    assert server.kinds == ["token"] + ["execute"] * 3


@pytest.mark.parametrize("action", WRITES)
async def test_a_write_that_was_refused_for_its_rate_is_sent_once_if_the_caller_says_so(
    server, run, execution, action
):
    server.script("execute", Reply(status=429, headers={"Retry-After": "1"}))
    with pytest.raises(RateLimitError):
        await run(call(execution, action, max_retries=2, retry_rate_limited_writes=False))
    assert server.kinds == ["token", "execute"]


@pytest.mark.parametrize("status", [423, 425, 501, 507, 520, 524, 529, 530])
async def test_a_temporary_failure_of_a_read_is_repeated_and_of_a_write_is_not(
    server, run, execution, status
):
    server.script("execute", Reply(status=status))
    await run(call(execution, "list", max_retries=1))
    assert server.kinds == ["token", "execute", "execute"]
    server.script("execute", Reply(status=status))
    with pytest.raises(HTTPStatusError) as error:
        await run(call(execution, "create", max_retries=1))
    assert error.value.retryable
    assert server.kinds == ["token", "execute", "execute", "execute"]


@pytest.mark.parametrize("status", [307, 308])
async def test_a_write_follows_a_redirect_on_the_same_origin(server, run, execution, status):
    target = "/api/v1/integrations/connectors/c-1/execute"
    server.script("execute", Reply(status=status, headers={"Location": target}))
    await run(call(execution, "create", {"name": "Ada"}))
    first, second = server.of("execute")
    assert (second.method, second.target, second.content) == ("POST", target, first.content)
    assert second.headers == first.headers


async def test_a_rate_limit_that_lasts_is_the_error(server, run, execution):
    server.script("execute", Reply({"message": "slow down"}, 429, {"Retry-After": "3600"}))
    with pytest.raises(RateLimitError, match="slow down") as error:
        await run(call(execution))
    assert error.value.retry_after == 3600
    assert server.kinds == ["token", "execute"]


async def test_silence_is_a_timeout(server, run, execution):
    await run(call(execution))
    server.script("execute", Reply(delay=0.5))
    with pytest.raises(TimeoutError, match=r"customers\.create: no response within"):
        await run(call(execution, "create", timeout=0.05))
    assert server.kinds == ["token", "execute", "execute"]


async def test_no_server_is_an_error_with_the_call(server, run, execution):
    execution._cloud._url = "http://127.0.0.1:1"
    with pytest.raises(NetworkError, match=r"customers\.list: .*127\.0\.0\.1:1"):
        await run(call(execution, max_retries=1))


@pytest.mark.parametrize("value", [object(), {"deep": [object()]}, b"\xff", "\ud800"])
async def test_what_is_no_json_is_not_sent(server, run, execution, value):
    with pytest.raises(InvalidParameterError, match=r'customers\.create: parameter "name'):
        await run(call(execution, "create", {"name": value}))
    assert server.of("execute") == []


@pytest.mark.parametrize("connector_id", [".", ".."])
async def test_an_id_that_names_another_endpoint_is_not_sent(server, run, execution, connector_id):
    execution._connector_id = connector_id
    with pytest.raises(InvalidParameterError, match="connector_id"):
        await run(call(execution))
    assert server.received == []
