"""Credentials are in the requests, and in nothing that anyone would print."""

from __future__ import annotations

import json
import logging
import pickle
import traceback

import pytest
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_stripe import StripeAuthConfig

from .server import Cut, Silence, answer, ok

pytestmark = pytest.mark.anyio

SECRET = "sk_test_very_secret"
ECHO = json.dumps({"error": {"message": f"Invalid API Key provided: {SECRET}"}, "seen": [SECRET]})


def test_a_configuration_hides_its_values():
    config = StripeAuthConfig(api_key=SECRET)
    assert SECRET not in repr(config)
    assert SECRET not in str(config)
    assert SECRET not in f"{config}"
    assert config.api_key == SECRET


def everything_printed(error: BaseException) -> str:
    return "\n".join(
        [
            str(error),
            repr(error),
            repr(error.args),
            *(f"{name}={value!r}" for name, value in vars(error).items()),
            *traceback.format_exception(error),
        ]
    )


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """All that was logged, except by httpcore, whose DEBUG level repeats what a server sent."""
    return "\n".join(
        record.getMessage() for record in caplog.records if not record.name.startswith("httpcore")
    )


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(answer(401, ECHO, Www_Authenticate=f"Bearer {SECRET}"), id="echoed"),
        pytest.param(
            answer(500, f"Authorization: Bearer {SECRET}", content_type="text/plain"), id="echoed-as-text"
        ),
        pytest.param(answer(200, f"<html>{SECRET}"), id="echoed-in-html"),
        pytest.param(ok({"data": SECRET}), id="echoed-in-a-wrong-shape"),
        pytest.param(answer(302, Location=f"http://127.0.0.1:1/?key={SECRET}"), id="echoed-in-a-redirect"),
        pytest.param(Cut(), id="cut"),
        pytest.param(Silence(), id="silence"),
    ],
)
async def test_no_error_and_no_log_shows_a_key(connect, serve, pauses, caplog, reply):
    caplog.set_level(logging.DEBUG)
    stripe = connect(serve(reply, forever=True).url, api_key=SECRET, timeout=0.3, max_retries=1)
    with pytest.raises(AirbyteError) as caught:
        await stripe.customers.list()
    assert SECRET not in everything_printed(caught.value)
    assert SECRET not in logged(caplog)
    assert SECRET not in repr(stripe)


@pytest.mark.parametrize(
    "credentials",
    [
        {"username": "ada", "password": SECRET},
        {"header_key": SECRET},
        {"query_key": SECRET},
        {"cookie_key": SECRET},
    ],
)
@pytest.mark.parametrize(
    "reply", [answer(403, ECHO), answer(404), Cut(), Silence()], ids=["echo", "404", "cut", "silence"]
)
async def test_no_kind_of_credential_shows(odd, serve, pauses, caplog, credentials, reply):
    caplog.set_level(logging.DEBUG)
    executor = odd(serve(reply, forever=True).url, credentials, timeout=0.3, max_retries=0)
    with pytest.raises(AirbyteError) as caught:
        await executor.execute("items", "list")
    assert SECRET not in everything_printed(caught.value)
    assert SECRET not in logged(caplog)
    assert SECRET not in repr(executor)


async def test_errors_travel_between_processes(connect, serve, pauses):
    server = serve(answer(404, '{"error": {"message": "none"}}', Request_Id="req_1"))
    with pytest.raises(AirbyteError) as caught:
        await connect(server.url).customers.get("cus_1")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is type(caught.value)
    assert (str(copy), copy.status_code, copy.request_id) == (str(caught.value), 404, "req_1")
