"""``docs/errors-and-retries.md`` says what the code does."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from airbyte_agent_format.model import info
from airbyte_agent_sdk import errors
from airbyte_agent_sdk.definition import RETRYABLE_STATUSES, AnswerRule, Meaning, RetryConfig
from airbyte_agent_sdk.errors import NetworkError, TimeoutError, TransportError
from airbyte_agent_sdk.transport import Request
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.transport.retry import RetryPolicy, deliver
from airbyte_agent_sdk.wire.response import status_error
from flows import answer, play

PAGE = Path(__file__).parents[2] / "docs" / "errors-and-retries.md"


def table(first: str) -> dict[str, list[str]]:
    """The rows of the table whose first heading is ``first``, by their first cell."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.read_text("utf-8").partition(f"\n| {first} |")[2].partition("\n\n")[0].splitlines()
    ]
    return {row[0].strip("`"): row[1:] for row in rows[2:]}


def sent(method: str, failure) -> int:
    """How often a request goes out that fails so."""
    request = Request(method, "https://api.example.com/v1/things", {})
    script = [failure, answer({})]
    try:
        return len(play(deliver(request, RetryPolicy()), *script).requests)
    except (AssertionError, TransportError):  # the second answer was not asked for
        return 1


def test_the_statuses_of_the_page_are_repeated() -> None:
    row = next(name for name in table("what happened") if name.startswith("408"))
    assert sorted([*map(int, row.split(", ")), 429]) == sorted(RETRYABLE_STATUSES)


@pytest.mark.parametrize(
    ("row", "failure"),
    [
        ("the connection could not be made", NetworkError("no", sent=False)),
        ("the connection broke, or the response timed out", NetworkError("cut")),
        ("the connection broke, or the response timed out", TimeoutError("late")),
        ('429, or another response that means "over the rate limit"', answer(status=429)),
        ("307 or 308 to the same origin", answer(status=307, Location="/v2")),
        ("any other status", answer(status=404)),
        *(("408", answer(status=status)) for status in RETRYABLE_STATUSES if status != 429),
    ],
)
def test_what_happened_is_repeated_as_the_page_says(row, failure) -> None:
    read, write = next(cells for name, cells in table("what happened").items() if name.startswith(row))
    assert (sent("GET", failure) == 2) == (read != "error")
    assert (sent("POST", failure) == 2) == (write != "error")


def test_the_page_has_every_key() -> None:
    assert set(table("key")) == info.RetryConfig.known_keys()
    assert set(table("key of a rule")) == info.RetryRule.known_keys()
    assert set(table("key of `wait`")) == info.RetryWait.known_keys()


def test_the_defaults_of_the_page_are_those_of_the_format() -> None:
    config = info.RetryConfig()
    told = {name: cells[0].strip("`") for name, cells in table("key").items()}
    for name in ("initial_delay_seconds", "max_delay_seconds", "exponential_base"):
        assert float(told[name]) == getattr(config, name)
    assert told["retry_after_header"] == config.retry_after_header
    assert told["retry_after_format"] == config.retry_after_format
    assert tuple(config.retry_on_status_codes) == RETRYABLE_STATUSES


@pytest.mark.parametrize("meaning", get_args(Meaning))
def test_every_meaning_does_what_the_page_says(meaning: Meaning) -> None:
    error, read, write = table("meaning")[meaning]
    config = RetryConfig(rules=(AnswerRule(meaning, body={"$.x": (1,)}),))
    policy = RetryPolicy.of(config, Options(max_retries=1))
    for method, cell in (("GET", read), ("POST", write)):
        request = Request(method, "https://api.example.com/v1/things", {})
        replies = [answer({"x": 1}, 418)] + [answer({})] * (cell == "retried")
        assert len(play(deliver(request, policy), *replies).requests) == len(replies)
    raised = status_error(answer({"x": 1}, 418), "GET", config)
    named = re.match(r"`(\w+)`", error)
    assert type(raised) is (getattr(errors, named[1]) if named else errors.HTTPStatusError)
    assert raised.retryable == ("retried" in (read, write))


def test_the_page_names_the_codes_of_graphql() -> None:
    text = PAGE.read_text("utf-8")
    limits = ("RATE_LIMITED", "RATE_LIMIT", "RATELIMITED", "THROTTLED")
    refusals = ("UNAUTHENTICATED", "UNAUTHORIZED", "FORBIDDEN", "ACCESS_DENIED")
    wanted = dict.fromkeys(limits, errors.RateLimitError) | dict.fromkeys(
        refusals, errors.AuthenticationError
    )
    for code, kind in (wanted | {"NOT_FOUND": errors.NotFoundError}).items():
        assert f"`{code}`" in text
        said = answer({"errors": [{"extensions": {"code": code}}]}, 400)
        assert isinstance(status_error(said, "POST", graphql=True), kind)
