from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import formatdate

import httpx
import pytest
from airbyte_agent_sdk.definition import RetryConfig
from airbyte_agent_sdk.errors import NetworkError, TimeoutError
from airbyte_agent_sdk.transport import Request
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.transport.rate_limit import rate_limited, retry_after, throttle_wait
from airbyte_agent_sdk.transport.retry import RetryPolicy, deliver
from airbyte_agent_sdk.transport.verdict import wait_asked
from flows import answer, play

POLICY = RetryPolicy()
URL = "https://api.example.com/v1/things"


def request(method="GET", **facts):
    return Request(method, URL, {}, credentials={"Authorization": "Bearer sk_test_1"}, **facts)


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
@pytest.mark.parametrize(
    "status",
    [408, 423, 425, 429, 500, 501, 502, 503, 504, 507, 520, 521, 522, 523, 524, 529, 530],
)
def test_what_may_be_repeated_is(method, status):
    played = play(deliver(request(method), POLICY), answer(status=status), answer(status=500), answer({}))
    assert played.result.status == 200
    assert len(played.requests) == 3
    assert all(0 <= pause <= 1 for pause in played.pauses)


@pytest.mark.parametrize("status", [400, 404, 409, 505, 510, 511, 525, 526, 598])
def test_what_repeating_cannot_mend_is_sent_once(status):
    assert len(play(deliver(request(), POLICY), answer(status=status)).requests) == 1


@pytest.mark.parametrize(
    "failure",
    [answer(status=500), answer(status=423), answer(status=529), NetworkError("cut"), TimeoutError("late")],
)
def test_a_write_goes_out_once(failure):
    flow = deliver(request("POST"), POLICY)
    if isinstance(failure, Exception):
        with pytest.raises(type(failure)):
            play(flow, failure)
    else:
        assert play(flow, failure).result.status == failure.status


def test_a_write_is_repeated_when_it_surely_did_not_arrive():
    assert (
        len(play(deliver(request("POST"), POLICY), NetworkError("refused", sent=False), answer({})).requests)
        == 2
    )


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    "refusal", [answer(status=429, Retry_After="7"), answer(status=403, Retry_After="7")]
)
def test_a_write_that_the_rate_limit_refused_is_repeated_unless_that_is_off(method, refusal):
    assert play(deliver(request(method), POLICY), refusal, answer({})).pauses == [7.0]
    off = RetryPolicy.of(None, Options(max_retries=2, retry_rate_limited_writes=False))
    assert len(play(deliver(request(method), off), refusal).requests) == 1
    assert len(play(deliver(request(method), off, keyed=True), refusal, answer({})).requests) == 2


@pytest.mark.parametrize("failure", [answer(status=500), NetworkError("cut"), TimeoutError("late")])
def test_a_keyed_write_is_repeated(failure):
    assert len(play(deliver(request("POST"), POLICY, keyed=True), failure, answer({})).requests) == 2


def test_there_is_an_end():
    assert play(deliver(request(), POLICY), *[answer(status=500)] * 3).result.status == 500
    assert play(deliver(request(), RetryPolicy(max_retries=0)), answer(status=500)).result.status == 500
    with pytest.raises(NetworkError):
        play(deliver(request(), POLICY), *[NetworkError("cut")] * 3)


def test_the_servers_wish_is_kept_unless_it_is_too_long():
    assert play(deliver(request(), POLICY), answer(status=429, Retry_After="7"), answer({})).pauses == [7.0]
    refused = play(deliver(request(), POLICY), answer(status=429, Retry_After="3600"))
    assert (refused.result.status, refused.pauses) == (429, [])


@pytest.mark.parametrize("value", ["0", "-3", "0.001", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_a_server_that_asks_for_no_pause_gets_the_back_off(value):
    refusals = [answer(status=429, Retry_After=value)] * 2
    first, second = play(deliver(request(), POLICY), *refusals, answer({})).pauses
    assert 0.25 <= first <= 0.5 <= second <= 1
    exact = RetryPolicy(config=RetryConfig(initial_delay=0.5, jitter=False))
    assert play(deliver(request(), exact), *refusals, answer({})).pauses == [0.5, 1.0]


def test_pauses_have_a_budget():
    policy = RetryPolicy(max_retries=9, budget=10)
    played = play(deliver(request(), policy), *[answer(status=503, Retry_After="4")] * 3)
    assert played.pauses == [4.0, 4.0]


def test_pauses_grow_and_are_spread():
    exact = RetryPolicy(10, RetryConfig(initial_delay=0.5, max_delay=3, jitter=False))
    assert [exact.pause(attempt) for attempt in range(5)] == [0.5, 1.0, 2.0, 3, 3]
    assert len({POLICY.pause(0) for _ in range(20)}) > 1


def test_the_specs_policy_wins_but_never_over_the_callers_count():
    policy = RetryPolicy.of(
        RetryConfig(max_attempts=5, status_codes=(418,), on_timeout=False), Options(max_retries=2)
    )
    assert policy.max_retries == 2
    assert len(play(deliver(request(), policy), answer(status=418), answer({})).requests) == 2
    with pytest.raises(TimeoutError):
        play(deliver(request(), policy), TimeoutError("late"))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        ("1.5", 1.5),
        ("30s", 30),
        ("-3", 0),
        ("s", None),
        ("soon", None),
        ("nan", None),
        (None, None),
    ],
)
def test_retry_after_in_seconds(value, seconds):
    assert retry_after(httpx.Headers({"retry-after": value} if value else {})) == seconds


@pytest.mark.parametrize(
    "write",
    [
        lambda then: formatdate(then, usegmt=True),
        lambda then: f"{then:.0f}",
        lambda then: f"{then * 1000:.0f}",
        lambda then: datetime.fromtimestamp(then, UTC).strftime("%Y-%m-%dT%H:%MZ"),
    ],
    ids=["date", "epoch", "epoch-ms", "iso"],
)
def test_retry_after_as_a_point_in_time(write):
    assert retry_after(httpx.Headers({"retry-after": write(time.time() + 1000)})) == pytest.approx(
        1000, abs=100
    )


def test_a_point_in_the_past_is_now():
    assert retry_after(httpx.Headers({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"})) == 0


def test_a_redirect_on_the_same_origin_keeps_the_credentials():
    played = play(deliver(request(), POLICY), answer(status=307, Location="/v2/things"), answer({}))
    assert played.requests[1].url == "https://api.example.com/v2/things"
    assert played.requests[1].credentials == {"Authorization": "Bearer sk_test_1"}


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://api.example.com.evil.test/",
        "https://api.example.com:8443/",
        "//evil.test/x",
        "https://evil.test@x.test/",
    ],
)
def test_a_redirect_to_another_origin_goes_without_credentials(elsewhere):
    flow = deliver(request(secret_query="key=sk_test_1"), POLICY)
    played = play(flow, answer(status=302, Location=elsewhere), answer({}))
    assert played.requests[1].credentials == {}
    assert played.requests[1].secret_query == ""


@pytest.mark.parametrize("location", ["http://api.example.com/", "ftp://x.test/"])
def test_a_redirect_out_of_tls_or_to_nonsense_is_not_followed(location):
    assert play(deliver(request(), POLICY), answer(status=302, Location=location)).result.status == 302


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("method", ["POST", "PATCH", "PUT", "DELETE"])
def test_a_redirected_write_stays_as_it_is_on_the_same_origin(method, status):
    flow = deliver(request(method, content=b'{"name": "x"}'), POLICY)
    played = play(flow, answer(status=status, Location="/v2/things"), answer({}))
    second = played.requests[1]
    assert (second.method, second.url) == (method, "https://api.example.com/v2/things")
    assert second.content == b'{"name": "x"}'
    assert second.credentials == {"Authorization": "Bearer sk_test_1"}


@pytest.mark.parametrize(
    ("status", "location"),
    [
        (301, "/x"),
        (302, "/x"),
        (303, "/x"),
        (307, "https://api.example.com:8443/x"),
        (308, "http://api.example.com/x"),
        (307, "https://evil.test/x"),
    ],
)
def test_a_write_is_redirected_nowhere_else(status, location):
    flow = deliver(request("POST"), POLICY, keyed=True)
    assert play(flow, answer(status=status, Location=location)).result.status == status


def test_redirects_end():
    played = play(deliver(request(), POLICY), *[answer(status=302, Location="/again")] * 6)
    assert played.result.status == 302


NOW = 1_800_000_000


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "3", "RateLimit_Reset": "9", "X_RateLimit_Reset": "8"}, 3),
        ({"RateLimit_Reset": "9", "X_RateLimit_Reset": "8"}, 9),
        ({"X_RateLimit_Reset": "8"}, 8),
        ({"X_RateLimit_Reset": str(NOW + 30)}, 30),
        ({"X_RateLimit_Reset": str((NOW + 30) * 1000)}, 30),
        ({"X_Rate_Limit_Reset": "4"}, 4),
        ({"X_RateLimit_Reset_After": "0.5", "X_RateLimit_Reset": str(NOW + 30)}, 0.5),
        ({"X_RateLimit_Reset": str(NOW - 30)}, 0),
        ({"X_RateLimit_Reset": "soon"}, None),
        ({"RateLimit": '"default";r=0;t=5'}, 5),
        ({"RateLimit": '"burst";r=0;t=5, "day";r=100;t=3600'}, 5),
        ({"RateLimit": '"burst";r=0;t=5, "day";r=0;t=3600'}, 3600),
        ({"RateLimit": '"a";t=7;r=0'}, 7),
        ({"RateLimit": "limit=100, remaining=0, reset=6"}, 6),
        ({"RateLimit": '"default";r=4;t=5'}, None),
        ({"Retry_After": "inf"}, None),
        ({}, None),
    ],
)
def test_a_refusal_says_when_the_limit_starts_anew(headers, seconds, monkeypatch):
    monkeypatch.setattr("time.time", lambda: NOW)
    assert wait_asked(answer(status=429, **headers)) == seconds
    assert wait_asked(answer(status=500, **headers)) == (3 if "Retry_After" in headers and seconds else None)


def test_the_specs_header_counts_first():
    response = answer(status=429, X_Come_Back="1500", Retry_After="9", RateLimit_Reset="7")
    assert wait_asked(response, RetryConfig(after_header="X-Come-Back", after_format="milliseconds")) == 1.5
    assert wait_asked(response, RetryConfig(after_header="X-Elsewhere", after_format="milliseconds")) == 9


def test_githubs_403_is_a_rate_limit_only_where_it_says_so():
    assert rate_limited(answer(status=403, X_RateLimit_Remaining="0"))
    assert rate_limited(answer(status=403, Retry_After="60"))
    assert not rate_limited(answer(status=403, X_RateLimit_Remaining="12"))
    assert not rate_limited(answer(status=500, Retry_After="60"))
    played = play(
        deliver(request(), POLICY),
        answer(status=403, X_RateLimit_Remaining="0", X_RateLimit_Reset="5"),
        answer({}),
    )
    assert played.pauses == [5.0]
    assert len(play(deliver(request(), POLICY), answer(status=403)).requests) == 1


def test_a_spec_that_repeats_no_429_repeats_no_rate_limit():
    policy = RetryPolicy.of(RetryConfig(status_codes=(500,)), Options(max_retries=2))
    refusal = answer(status=403, Retry_After="1")
    assert len(play(deliver(request(), policy), refusal).requests) == 1


THROTTLED = {
    "errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}],
    "extensions": {
        "cost": {"requestedQueryCost": 150, "throttleStatus": {"currentlyAvailable": 50, "restoreRate": 50}}
    },
}


def test_a_write_that_was_throttled_is_repeated_when_its_cost_is_there():
    policy = RetryPolicy(graphql=True)
    flow = deliver(request("POST"), policy)
    assert play(flow, answer(THROTTLED), answer({})).pauses == [2.0]
    flow = deliver(request("POST"), policy)
    assert len(play(flow, answer({"errors": [{"message": "no"}]})).requests) == 1
    assert len(play(deliver(request("POST"), POLICY), answer(THROTTLED)).requests) == 1


@pytest.mark.parametrize(
    "form",
    ["%a %b %d %H:%M:%S %Y", "%a, %d %b %Y %H:%M:%S -0000", "%Y-%m-%dT%H:%M:%S"],
    ids=["asctime", "no zone", "ISO 8601"],
)
def test_a_date_without_a_zone_is_in_utc(form, monkeypatch):
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        date = datetime.fromtimestamp(time.time() + 30, UTC).strftime(form)
        wait = retry_after(httpx.Headers({"retry-after": date}))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert wait is not None
    assert 20 < wait <= 30


def test_a_budget_of_no_size_names_no_wait():
    budget = {"currentlyAvailable": 0, "restoreRate": 1}
    cost = {"throttleStatus": budget, "requestedQueryCost": 10**400}
    assert throttle_wait({"extensions": {"cost": cost}}) is None
