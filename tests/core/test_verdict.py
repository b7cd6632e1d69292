"""Rules of a spec: which answers they match, which one counts, and how long they say to wait."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_sdk.definition import AnswerRule, ErrorCheck, RetryConfig, RetryWait
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    GraphQLError,
    NotFoundError,
    RateLimitError,
    ResponseError,
)
from airbyte_agent_sdk.transport import Request
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.transport.retry import RetryPolicy, deliver
from airbyte_agent_sdk.transport.verdict import Verdict, judge, wait_asked
from airbyte_agent_sdk.wire.response import read_response, status_error
from flows import GET, LIST, answer, operation, play

SLOW = AnswerRule("rate_limit", status=(400,), body={"$.error.code": ("slow", 17)})


def rules(*given: AnswerRule) -> RetryConfig:
    return RetryConfig(rules=given)


def request(method: str = "GET") -> Request:
    return Request(method, "https://api.example.com/v1/things", {})


@pytest.mark.parametrize(
    ("response", "matches"),
    [
        (answer({"error": {"code": "slow"}}, 400), True),
        (answer({"error": {"code": 17}}, 400), True),
        (answer({"error": {"code": "SLOW"}}, 400), False),
        (answer({"error": {"code": "17"}}, 400), False),
        (answer({"error": {"code": "slow"}}, 401), False),
        (answer({"error": ["slow"]}, 400), False),
        (answer(["slow"], 400), False),
        (answer(b'{"error": {"code": "slow"', 400), False),
        (answer(b"<html>slow</html>", 400), False),
        (answer(status=400), False),
    ],
)
def test_every_condition_has_to_be_met(response, matches):
    assert judge(response, rules(SLOW)) == (Verdict("rate_limit", (), SLOW) if matches else Verdict())


def test_true_is_not_one():
    one = rules(AnswerRule("final", body={"$.code": (1,)}))
    assert judge(answer({"code": 1}, 400), one).meaning == "final"
    assert judge(answer({"code": 1.0}, 400), one).meaning == "final"
    assert judge(answer({"code": True}, 400), one).meaning is None
    nothing = rules(AnswerRule("final", body={"$.code": (None, False)}))
    assert judge(answer({"code": None}, 400), nothing).meaning == "final"
    assert judge(answer({"code": False}, 400), nothing).meaning == "final"
    assert judge(answer({"code": 0}, 400), nothing).meaning is None
    assert judge(answer({}, 400), nothing).meaning is None


def test_silence_can_mean_that_there_is_no_such_record():
    silent = rules(AnswerRule("empty", status=(204,)))
    assert read_response(LIST, answer(status=204), retry=silent).data == []
    assert read_response(operation("delete"), answer(status=204), retry=silent).data is None
    assert read_response(GET, answer(status=204)).data is None
    with pytest.raises(NotFoundError, match="204: there is no such record"):
        read_response(GET, answer(status=204), retry=silent)


def test_texts_and_headers_match_whatever_their_case():
    words = rules(AnswerRule("empty", contains={"$.errors[*]": ("no calls", "no folders")}))
    assert judge(answer({"errors": ["a", "There are No Folders here"]}, 404), words).meaning == "empty"
    assert judge(answer({"errors": [5, None, {"no calls": 1}]}, 404), words).meaning is None
    header = rules(AnswerRule("final", headers={"X-Again": ("no", "never")}))
    assert judge(answer(status=500, x_again=" NO "), header).meaning == "final"
    assert judge(answer(status=500, X_Again="yes"), header).meaning is None
    assert judge(answer(status=500), header).meaning is None


def test_headers_alone_do_not_make_a_failure_of_a_success():
    again = AnswerRule("retry", headers={"X-Again": ("yes",)})
    assert judge(answer({}, 200, X_Again="yes"), rules(again)).meaning is None
    assert judge(answer({}, 409, X_Again="yes"), rules(again)).meaning == "retry"
    accepted = AnswerRule("retry", status=(202,), headers={"X-Again": ("yes",)})
    assert judge(answer({}, 202, X_Again="yes"), rules(accepted)).meaning == "retry"


def test_the_first_rule_counts_and_rules_before_what_all_servers_say():
    final = AnswerRule("final", status=(400, 429))
    assert judge(answer({"error": {"code": "slow"}}, 400), rules(SLOW, final)).meaning == "rate_limit"
    assert judge(answer({"error": {"code": "slow"}}, 400), rules(final, SLOW)).meaning == "final"
    assert judge(answer(status=429), rules(final)).meaning == "final"
    assert judge(answer(status=429)).meaning == "rate_limit"


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        ({"type": "RATE_LIMIT"}, "rate_limit"),
        ({"extensions": {"code": "RATELIMITED"}}, "rate_limit"),
        ({"extensions": {"code": "THROTTLED"}}, "rate_limit"),
        ({"type": "NOT_FOUND"}, "not_found"),
        ({"extensions": {"code": "NOT_FOUND"}}, "not_found"),
        ({"extensions": {"code": "UNAUTHENTICATED"}}, "authentication"),
        ({"extensions": {"code": "FORBIDDEN"}}, "permission"),
        ({"extensions": {"code": "BAD_USER_INPUT"}}, None),
        ({"extensions": "FORBIDDEN", "type": ["NOT_FOUND"]}, None),
    ],
)
def test_graphqls_codes_are_common_to_its_servers(error, meaning):
    said = answer({"errors": [{"message": "no"}, error]})
    assert judge(said, graphql=True).meaning == meaning
    assert judge(said).meaning is None  # a REST answer may hold anything


def test_of_several_errors_a_limit_counts_first():
    errors = [{"type": "NOT_FOUND"}, {"type": "FORBIDDEN"}, {"type": "RATE_LIMITED"}]
    assert judge(answer({"errors": errors}), graphql=True).meaning == "rate_limit"


@pytest.mark.parametrize(
    ("meaning", "method", "again"),
    [
        ("retry", "GET", True),
        ("retry", "POST", False),
        ("rate_limit", "GET", True),
        ("rate_limit", "POST", True),
        ("quota", "GET", False),
        ("final", "GET", False),
        ("permission", "GET", False),
        ("authentication", "GET", False),
        ("not_found", "GET", False),
        ("empty", "GET", False),
        ("incomplete", "GET", False),
    ],
)
@pytest.mark.parametrize("status", [200, 404])
def test_what_a_rule_means_is_what_is_done(meaning, method, again, status):
    policy = RetryPolicy.of(rules(AnswerRule(meaning, body={"$.x": (1,)})), Options(max_retries=2))
    replies = [answer({"x": 1}, status)] + [answer({})] * again
    assert len(play(deliver(request(method), policy), *replies).requests) == 1 + again


def waits(wait: RetryWait, *replies):
    policy = RetryPolicy.of(
        rules(AnswerRule("rate_limit", status=(400,), wait=wait)), Options(max_retries=len(replies))
    )
    return play(deliver(request(), policy), *replies, answer({})).pauses


@pytest.mark.parametrize(
    ("wait", "pauses"),
    [
        (RetryWait(seconds=3), [3, 3, 3]),
        (RetryWait(seconds=3, growth="linear"), [3, 6, 9]),
        (RetryWait(seconds=3, growth="exponential"), [3, 6, 12]),
        (RetryWait(header="X-Wait", unit="milliseconds", seconds=9), [1.5, 1.5, 1.5]),
        (RetryWait(header="X-Wait", unit="milliseconds", growth="linear"), [1.5, 3, 4.5]),
        (RetryWait(header="X-Other", path="$.wait.ms", unit="milliseconds"), [2, 2, 2]),
        (RetryWait(path="$.wait.until", unit="unix_timestamp", growth="linear"), [7, 7, 7]),
        (RetryWait(header="X-Other", seconds=3), [3, 3, 3]),
    ],
)
def test_a_rule_says_how_long_to_wait(wait, pauses, monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1_800_000_000)
    body = {"wait": {"ms": 2000, "until": 1_800_000_007}}
    assert waits(wait, *[answer(body, 400, X_Wait="1500")] * 3) == pauses


def test_what_the_answer_asks_for_counts_before_a_rules_own_seconds():
    assert waits(RetryWait(seconds=60), answer(status=400, Retry_After="7")) == [7]
    assert waits(RetryWait(header="X-Wait"), answer(status=400, Retry_After="7", X_Wait="4")) == [4]
    reset = {"X_RateLimit_Reset": "5"}
    assert waits(RetryWait(seconds=60), answer(status=400, X_RateLimit_Remaining="0", **reset)) == [5]
    assert waits(RetryWait(seconds=60), answer(status=400, X_RateLimit_Remaining="12", **reset)) == [60]


@pytest.mark.parametrize("value", ["soon", "-1", "nan", "1e999", "9" * 400, ""])
def test_a_wait_that_makes_no_sense_is_none(value):
    asked = wait_asked(answer(status=400, X_Wait=value), rules(AnswerRule("retry", wait=RetryWait("X-Wait"))))
    assert asked is None or asked == 0
    assert wait_asked(answer(status=429, RateLimit=f'"a";r=0;t={"9" * 400}')) is None


def test_a_caller_alone_says_how_often_where_the_spec_does_not():
    assert RetryPolicy.of(RetryConfig(), Options(max_retries=9)).max_retries == 9
    assert RetryPolicy.of(RetryConfig(max_attempts=3), Options(max_retries=9)).max_retries == 2


SCOPE = AnswerRule("permission", body={"$.error": ("scope",)}, details=("$.needed", "$.given", "$.none"))
CHECK = ErrorCheck("ok", False, "error")


def raised(body, *given: AnswerRule, check=CHECK, operation=LIST):
    with pytest.raises((ResponseError, RateLimitError, AuthenticationError, NotFoundError)) as caught:
        read_response(operation, answer(body), check, rules(*given))
    return caught.value


def test_a_success_that_is_a_failure_is_of_the_class_that_a_rule_says():
    error = raised({"ok": False, "error": "scope", "needed": "a:b", "given": ["x"]}, SCOPE)
    assert isinstance(error, AuthenticationError)
    assert (error.message, error.status_code, error.retryable) == ("scope (needed: a:b)", 200, False)
    assert error.response.json()["needed"] == "a:b"
    assert error.request.method == "GET"
    other = raised({"ok": False, "error": "other"}, SCOPE)
    assert (type(other), other.retryable) == (ResponseError, False)
    passing = raised({"ok": False, "error": "x"}, AnswerRule("retry", body={"$.error": ("x",)}))
    assert (type(passing), passing.retryable) == (ResponseError, True)


def test_a_rule_makes_a_failure_of_a_success_without_an_error_check():
    limit = AnswerRule("rate_limit", body={"$.code": (40100,)}, wait=RetryWait(seconds=5))
    error = raised({"code": 40100, "message": "too many"}, limit, check=None)
    assert isinstance(error, RateLimitError)
    assert (error.message, error.retry_after, error.retryable) == ("too many", 5, True)


def test_a_refused_graphql_call_keeps_its_errors():
    operation = GET.__class__("things", "get", "POST", "/graphql", graphql=object())  # type: ignore[arg-type]
    errors = [{"type": "NOT_FOUND", "message": "no such thing"}]
    error = raised({"data": {"a": None}, "errors": errors}, operation=operation)
    assert isinstance(error, GraphQLError)
    assert isinstance(error, NotFoundError)
    assert (error.errors, error.partial_data) == (errors, {"a": None})
    assert error.request.method == "POST"


@pytest.mark.parametrize(
    ("meaning", "cls", "retryable"),
    [
        ("rate_limit", RateLimitError, True),
        ("quota", RateLimitError, False),
        ("permission", AuthenticationError, False),
        ("authentication", AuthenticationError, False),
        ("not_found", NotFoundError, False),
    ],
)
def test_an_error_status_is_of_the_class_that_a_rule_says(meaning, cls, retryable):
    error = status_error(answer({"x": 1}, 418), "GET", rules(AnswerRule(meaning, body={"$.x": (1,)})))
    assert type(error) is cls
    assert (error.status_code, error.retryable) == (418, retryable)


def test_a_rule_decides_whether_an_error_is_retryable():
    final, again = (rules(AnswerRule(meaning, body={"$.x": (1,)})) for meaning in ("final", "retry"))
    assert not status_error(answer({"x": 1}, 503), "GET", final).retryable
    assert status_error(answer({"x": 1}, 409), "GET", again).retryable
    assert not status_error(answer({"x": 2}, 409), "GET", again).retryable


def test_a_cut_list_says_so_and_a_record_does_not():
    config = rules(AnswerRule("incomplete", body={"$.status": ("cut",)}, details=("$.why",)))
    body = {"data": [], "id": "1", "status": "cut", "why": "too many"}
    outcome = read_response(LIST, answer(body), None, config)
    assert outcome.incomplete == "the service truncated the list (why: too many)"
    assert read_response(LIST, answer(body | {"status": "whole"}), None, config).incomplete is None
    assert read_response(GET, answer(body), None, config).meta == {}


def test_an_answer_is_parsed_once(monkeypatch):
    parsed = []
    read = json.loads

    def counting(content, _=""):
        parsed.append(content)
        return read(content)

    monkeypatch.setattr("airbyte_agent_sdk.transport.flow.read_json", counting)
    response = answer({"data": [], "status": "whole"})
    config = rules(*[AnswerRule("incomplete", body={"$.status": ("cut",)})] * 3)
    judge(response, config)
    read_response(LIST, response, None, config)
    assert len(parsed) == 1
