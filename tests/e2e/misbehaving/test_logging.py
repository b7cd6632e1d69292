"""What is logged: a line a request, a warning a retry, and no secret."""

from __future__ import annotations

import logging
import re
import subprocess
import sys

import pytest
from airbyte_agent_sdk.errors import NetworkError

from .server import Cut, answer, ok

pytestmark = pytest.mark.anyio

EMPTY = ok({"object": "list", "data": [], "has_more": False})


def lines(caplog, name):
    return [(record.levelname, record.getMessage()) for record in caplog.records if record.name == name]


async def test_a_request_is_a_line(connect, serve, caplog):
    caplog.set_level(logging.INFO, "airbyte_agent_sdk")
    server = serve(EMPTY)
    await connect(server.url, api_key="sk_test_secret").customers.list(limit=1, email="ada@example.com")
    ((level, line),) = lines(caplog, "airbyte_agent_sdk.http")
    assert level == "INFO"
    assert re.fullmatch(rf"GET {server.url}/v1/customers 200 in \d+ ms \(attempt 1\)", line)


async def test_a_retry_is_a_warning_with_its_reason(connect, serve, caplog, pauses):
    caplog.set_level(logging.INFO, "airbyte_agent_sdk")
    server = serve(answer(429, "{}", Retry_After="7"), answer(503, "{}"), EMPTY)
    await connect(server.url).customers.list(limit=1)
    attempts = [line.rpartition("(")[2] for _, line in lines(caplog, "airbyte_agent_sdk.http")]
    assert attempts == ["attempt 1)", "attempt 2)", "attempt 3)"]
    first, second = lines(caplog, "airbyte_agent_sdk.retry")
    place = f"GET {server.url}/v1/customers"
    assert first == ("WARNING", f"{place}: 429, rate limited; trying again in 7.0 s (attempt 2 of 3)")
    assert second[1].startswith(f"{place}: 503; trying again in ")


async def test_a_request_without_answer_is_a_line_too(connect, serve, caplog, pauses):
    caplog.set_level(logging.INFO, "airbyte_agent_sdk")
    with pytest.raises(NetworkError):
        await connect(serve(Cut(), forever=True).url, max_retries=1).customers.list(limit=1)
    sent = lines(caplog, "airbyte_agent_sdk.http")
    assert len(sent) == 2
    assert all(re.search(r"no response \(\w+\) in \d+ ms", line) for _, line in sent)
    assert "NetworkError; trying again" in lines(caplog, "airbyte_agent_sdk.retry")[0][1]


async def test_no_line_holds_a_secret(connect, serve, caplog, pauses):
    caplog.set_level(logging.DEBUG, "airbyte_agent_sdk")
    stripe = connect(serve(answer(500, "{}"), EMPTY).url, api_key="sk_test_secret")
    stripe = stripe.with_options(headers={"X-Key": "header-secret"}, idempotency_key="key-secret")
    await stripe.customers.search(query="email:'query-secret@example.com'")
    assert caplog.records
    assert "secret" not in caplog.text


def test_a_program_that_configures_no_logging_is_not_written_to(serve):
    server = serve(answer(503, "{}"), EMPTY)
    program = f"""
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url={server.url!r}) as stripe:
    stripe.customers.list(limit=1)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert len(server.requests) == 2
