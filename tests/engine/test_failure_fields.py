"""What the engine says of a failed call is what the client reads of it."""

import json

from airbyte_agent_engine.problems import ProblemError, answer
from airbyte_agent_sdk.hosted.failures import Failure


def test_a_failure_is_read_as_it_was_written():
    written = Failure(
        type="RateLimitError",
        message="customers.get: 429",
        status_code=429,
        request_id="req_1",
        retry_after=2.5,
        retryable=True,
        body={"error": "slow down"},
        errors=[{"message": "slow down"}],
        partial_data={"viewer": {"id": None}},
    )
    body = json.loads(answer(ProblemError(429, "slow down", failure=written), "req_2").body)
    assert body["request_id"] == "req_2"
    assert body["failure"]["type"] == "RateLimitError"
    assert Failure.read(body["failure"]) == written


def test_facts_that_are_missing_are_not_written():
    written = Failure("NotFoundError", "customers.get: 404", status_code=404)
    body = json.loads(answer(ProblemError(404, "not found", failure=written), "req_3").body)
    assert body["failure"] == {"type": "NotFoundError", "message": "customers.get: 404", "status_code": 404}
    assert Failure.read(body["failure"]) == written
