"""The engine writes the failure of a call under the names that the client reads."""

from dataclasses import fields

from airbyte_agent_engine.problems import Failure as Written
from airbyte_agent_sdk.hosted.failures import Failure as Read


def test_the_fields_of_a_failure_are_the_same_on_both_sides():
    assert [*Written.model_fields] == [item.name for item in fields(Read)]


def test_a_failure_is_read_as_it_was_written():
    written = Written(
        type="RateLimitError",
        message="customers.get: 429",
        status_code=429,
        request_id="req_1",
        retry_after=2.5,
        retryable=True,
        body={"error": "slow down"},
        errors=[{"message": "slow down"}],
        partial_data={"viewer": None},
    )
    read = Read.read(written.model_dump(mode="json"))
    assert {item.name: getattr(read, item.name) for item in fields(Read)} == written.model_dump()
