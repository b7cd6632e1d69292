"""Flows of access tokens, without I/O: what is asked for, what is kept, what is told."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import pytest
from airbyte_agent_sdk.auth import TokenSet, oauth
from airbyte_agent_sdk.definition import Server, ServerVariable, TokenRefresh
from airbyte_agent_sdk.errors import (
    AirbyteError,
    AuthenticationError,
    ConfigurationError,
    MissingCredentialsError,
    NetworkError,
    RateLimitError,
    ResponseShapeError,
    ServerError,
    TimeoutError,
)
from airbyte_agent_sdk.transport.options import Options
from flows import answer, play
from tokens import CLIENT, GIVEN, PAIR, fetched, made, renewed, token


@pytest.fixture
def clock(monkeypatch):
    """Sets the monotonic clock of token lifetimes."""
    now = [1000.0]
    monkeypatch.setattr(oauth, "monotonic", lambda: now[0])

    def set_to(seconds):
        now[0] = 1000.0 + seconds

    return set_to


@pytest.mark.parametrize(
    ("refresh", "given", "body", "authorization"),
    [
        (
            TokenRefresh(),
            GIVEN,
            "grant_type=refresh_token&refresh_token=refresh-0&client_id=the-client&client_secret=the%26secret",
            None,
        ),
        (
            TokenRefresh("body", "json"),
            GIVEN,
            (
                '{"grant_type":"refresh_token","refresh_token":"refresh-0",'
                '"client_id":"the-client","client_secret":"the&secret"}'
            ),
            None,
        ),
        (TokenRefresh("basic"), GIVEN, "grant_type=refresh_token&refresh_token=refresh-0", f"Basic {PAIR}"),
        (
            TokenRefresh("basic", "json"),
            GIVEN,
            '{"grant_type":"refresh_token","refresh_token":"refresh-0"}',
            f"Basic {PAIR}",
        ),
        (
            TokenRefresh(),
            {"refresh_token": "r", "client_id": "public"},
            "grant_type=refresh_token&refresh_token=r&client_id=public",
            None,
        ),
        (
            TokenRefresh("basic", grant_type="client_credentials"),
            CLIENT,
            "grant_type=client_credentials&scope=read+write",
            f"Basic {PAIR}",
        ),
        (
            TokenRefresh(grant_type="client_credentials"),
            CLIENT,
            "grant_type=client_credentials&scope=read+write&client_id=the-client&client_secret=the%26secret",
            None,
        ),
    ],
)
def test_what_a_token_request_says(refresh, given, body, authorization):
    (request,) = fetched(made(given, refresh=refresh), token()).requests
    assert (request.method, request.url) == ("POST", "https://login.example.com/oauth/token")
    assert request.content.decode() == body
    assert request.credentials.get("Authorization") == authorization
    kind = "json" if refresh.body_format == "json" else "x-www-form-urlencoded"
    assert request.headers["Content-Type"] == f"application/{kind}"
    assert "the" not in repr(request)


def test_where_the_access_token_goes():
    header = TokenRefresh(header="X-Token", prefix="Token")
    assert fetched(made(refresh=header), token()).result.headers == {"X-Token": "Token access-1"}
    bare = TokenRefresh(header="X-Token", prefix="")
    assert fetched(made(refresh=bare), token()).result.headers == {"X-Token": "access-1"}
    more = {"X-Client": "{{ client_id }}", "authorization": "OAuth {{ access_token }}"}
    assert fetched(made(headers=more), token()).result.headers == {
        "X-Client": "the-client",
        "authorization": "OAuth access-1",
    }


def test_a_given_token_is_used_first_and_needs_no_request():
    auth = made({**GIVEN, "access_token": "access-0"})
    first = fetched(auth).result
    assert first.headers == {"Authorization": "Bearer access-0"}
    assert renewed(auth, first, token()).result.headers == {"Authorization": "Bearer access-1"}


def test_a_token_that_cannot_be_renewed():
    auth = made({"access_token": "access-0"})
    assert renewed(auth, fetched(auth).result).result is None


@pytest.mark.parametrize("given", [CLIENT, {**CLIENT, "access_token": ""}, {**GIVEN, "refresh_token": ""}])
def test_too_little_for_a_token(given):
    with pytest.raises(
        MissingCredentialsError, match="requires an access_token, or refresh_token to obtain one"
    ):
        made(given)
    with pytest.raises(MissingCredentialsError, match=r"scheme oauth requires an access_token$"):
        made(given, token_url=None)


def test_one_token_serves_many_calls_and_who_comes_late_gets_the_newer(clock):
    auth = made()
    first = fetched(auth, token(1, refresh_token="refresh-1")).result
    assert fetched(auth).result is first
    played = renewed(auth, first, token(2))
    assert b"refresh_token=refresh-1&" in played.requests[0].content
    assert renewed(auth, first).result is played.result
    assert fetched(auth).result is played.result
    clock(10**9)
    assert fetched(auth).result is played.result  # nobody said that it ends


@pytest.mark.parametrize(
    ("said", "lasts"),
    [(3600, 3540), ("3600", 3540), (100, 50), (1.5, 0.75), (60, 30)],
)
def test_a_token_is_renewed_before_it_ends(clock, said, lasts):
    auth = made()
    first = fetched(auth, token(1, expires_in=said)).result
    clock(lasts - 0.1)
    assert fetched(auth).result is first
    clock(lasts)
    assert fetched(auth, token(2)).result.headers["Authorization"] == "Bearer access-2"


@pytest.mark.parametrize("said", [None, 0, -1, True, "soon", "nan", "inf", 1e300, [], {}])
def test_a_lifetime_that_makes_no_sense_is_none(clock, said):
    told = []
    auth = made(callback=told.append)
    first = fetched(auth, token(1, expires_in=said)).result
    clock(10**9)
    assert fetched(auth).result is first
    assert told[0].expires_at is None


def test_a_token_of_unknown_length_is_not_asked_for_before_the_answer_came(clock):
    auth = made()

    def slow(_):
        clock(300)
        return token(1, expires_in=360)

    first = fetched(auth, slow).result
    clock(301)  # the token counts from when it was asked for
    assert fetched(auth, token(2)).result is not first


# What is told.


def test_the_callback_gets_every_new_set_of_tokens():
    told = []
    auth = made(callback=told.append)
    first = fetched(auth, token(1, refresh_token="refresh-1", expires_in=3600, scope="read")).result
    renewed(auth, first, token(2))
    assert [(item.access_token, item.refresh_token) for item in told] == [
        ("access-1", "refresh-1"),
        ("access-2", "refresh-1"),
    ]
    assert told[0].extra == {"scope": "read"}
    left = told[0].expires_at - datetime.now(UTC)
    assert timedelta(minutes=59) < left <= timedelta(hours=1)
    assert repr(told[1]) == "TokenSet(expires_at=None)"


def test_a_callback_that_fails_loses_no_token(caplog):
    told, failures = [], [OSError("no disk for access-1 and refresh-1"), ValueError("again")]

    def callback(tokens: TokenSet):
        told.append(tokens.access_token)
        if failures:
            raise failures.pop(0)

    auth = made(callback=callback)
    first = fetched(auth, token(1, refresh_token="refresh-1")).result
    assert told == ["access-1"]
    assert fetched(auth).result is first
    second = renewed(auth, first, token(2)).result
    assert told == ["access-1", "access-1", "access-1", "access-2"]
    assert fetched(auth).result is second
    assert len(told) == 4
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert "on_token_refresh failed (OSError: no disk for *** and ***)" in caplog.text


def test_a_callback_may_make_calls_itself():
    told = []
    auth = made(callback=lambda tokens: told.append((tokens.access_token, fetched(auth).result)))
    first = fetched(auth, token(1)).result
    assert told == [("access-1", first)]


# What goes wrong.


def test_a_refused_refresh_token_says_what_to_do():
    refusal = answer({"error": "invalid_grant", "error_description": "revoked: refresh-0"}, 400)
    with pytest.raises(
        AuthenticationError, match=r"no access token: 400: revoked.*authorize again"
    ) as caught:
        fetched(made(), refusal)
    assert caught.value.status_code == 400
    with pytest.raises(AuthenticationError, match="check the client's id and secret"):
        fetched(made(), answer({"error": "invalid_client"}, 401))


def test_a_refresh_token_that_was_refused_is_not_sent_again():
    auth = made()
    for answers in ((answer({"error": "invalid_grant"}, 400),), ()):
        with pytest.raises(AuthenticationError, match="authorize again"):
            fetched(auth, *answers)
    other = made()
    for _ in range(2):  # what is not about the refresh token may be mended
        with pytest.raises(AuthenticationError, match="client"):
            fetched(other, answer({"error": "invalid_client"}, 401))


def test_a_refusal_after_a_refusal_carries_both_facts():
    auth = made({**GIVEN, "access_token": "access-0"})
    first = fetched(auth).result
    both = "401: the access token was rejected, and refreshing it failed: "
    with pytest.raises(NetworkError, match=f"{both}cut"):
        renewed(auth, first, NetworkError("cut"))
    with pytest.raises(AuthenticationError, match=f"{both}no access token: 400: invalid_grant"):
        renewed(auth, first, answer({"error": "invalid_grant"}, 400))


@pytest.mark.parametrize(
    "body",
    [
        {"ok": False, "error": "invalid_refresh_token"},
        {"error": "bad_verification_code", "error_description": "It has expired."},
        {"error": {"message": "no"}, "access_token": "access-leaked"},
        {"ok": False, "access_token": "access-leaked"},
    ],
)
def test_a_refusal_that_calls_itself_a_success(body):
    with pytest.raises(AuthenticationError) as caught:
        fetched(made(), answer(body))
    assert "leaked" not in f"{caught.value.__dict__}"
    assert caught.value.status_code == 200


@pytest.mark.parametrize(
    "body",
    [{}, [], "access-leaked", b"", b"<html>access-leaked", {"access_token": None}, {"access_token": 5},
     {"access_token": ""}, {"access_token": "a\r\nX-Evil: leaked"}, {"data": {"access_token": "leaked"}}],
)  # fmt: skip
def test_an_answer_without_a_token(body):
    with pytest.raises(ResponseShapeError, match="the token response has no access_token") as caught:
        fetched(made(), answer(body))
    assert "leaked" not in f"{caught.value.__dict__}"


def test_a_token_server_in_trouble():
    with pytest.raises(ServerError, match="no access token: 500: out of order"):
        fetched(made(), answer({"message": "out of order"}, 500))
    with pytest.raises(RateLimitError, match="no access token: the server responded with 429") as caught:
        fetched(made(), *[answer({}, 429, Retry_After="7")] * 3)
    assert caught.value.retry_after == 7


@pytest.mark.parametrize("trouble", [answer(status=500), TimeoutError("slow"), NetworkError("cut")])
def test_a_refresh_token_is_not_sent_twice_where_it_may_be_spent(trouble):
    with pytest.raises(AirbyteError):
        fetched(made(), trouble)


@pytest.mark.parametrize("trouble", [answer(status=503), answer(status=429), NetworkError("no", sent=False)])
def test_a_refresh_token_is_sent_again_where_it_surely_is_not(trouble):
    assert len(fetched(made(), trouble, token()).requests) == 2


@pytest.mark.parametrize("trouble", [answer(status=500), TimeoutError("slow"), NetworkError("cut")])
def test_credentials_that_are_not_spent_are_sent_again(trouble):
    auth = made(CLIENT, refresh=TokenRefresh(grant_type="client_credentials"))
    assert len(fetched(auth, trouble, token()).requests) == 2


def test_no_message_repeats_what_was_sent_or_got():
    auth = made()
    fetched(auth, token(1, refresh_token="refresh-1"))
    assert {"the-client", "the&secret", "the%26secret", "refresh-0", PAIR, "access-1", "refresh-1"} <= {
        *auth.secrets
    }


# Where tokens are asked for.

SHOP = Server("https://{shop}.example.com/api", (ServerVariable("shop"),))


def test_the_address_is_filled_from_the_settings():
    auth = made(token_url="https://{shop}.example.com/oauth/token/", server=SHOP, settings={"shop": "acme"})
    assert fetched(auth, token()).requests[0].url == "https://acme.example.com/oauth/token/"
    auth = made(token_url="https://{shop}.example.com/t", server=SHOP, settings={"shop": "evil.test/"})
    with pytest.raises(ConfigurationError, match="shop must be"):
        fetched(auth)


@pytest.mark.parametrize(
    ("spec", "base_url", "asked"),
    [
        ("https://login.example.com/oauth/token", "http://10.0.0.1:8080", "http://10.0.0.1:8080/oauth/token"),
        ("https://login.example.com/o/token/?v=1", "http://[::1]:80/api/v2/", "http://[::1]:80/o/token/?v=1"),
        ("https://{shop}.example.com/oauth", "https://proxy.test", "https://proxy.test/oauth"),
        ("{login_url}/oauth", "https://proxy.test/x", "https://proxy.test/oauth"),
        ("https://login.example.com", "https://proxy.test/x", "https://proxy.test"),
    ],
)
def test_with_another_base_url_tokens_are_asked_for_there(spec, base_url, asked):
    auth = made(token_url=spec, base_url=base_url, server=SHOP)
    assert fetched(auth, token()).requests[0].url == asked


@pytest.mark.parametrize(
    "url", ["http://login.example.com/t", "http://localhost.evil.test/t", "/oauth/token", "ftp://x/t"]
)
def test_credentials_do_not_travel_in_the_clear(url):
    with pytest.raises(ConfigurationError, match="must be an https URL"):
        fetched(made(token_url=url))


@pytest.mark.parametrize("url", ["http://localhost:8080/t", "http://127.0.0.1/t", "http://[::1]:9/t"])
def test_this_machine_needs_no_encryption(url):
    assert fetched(made(token_url=url), token()).requests[0].url == url


def test_a_caller_s_headers_are_for_the_api():
    options = Options(headers={"X-Own": "mine", "Authorization": "mine"})
    (request,) = play(made().credentials(options), token()).requests
    assert "mine" not in {**request.headers, **request.credentials}.values()


# What the answer says of the server.

ORIGIN = Server("{instance_url}/api", (ServerVariable("instance_url"),))


def test_the_answer_s_fields_are_settings():
    auth = made({**GIVEN, "access_token": "access-0"}, server=ORIGIN, extract=("instance_url",))
    said = token(1, instance_url="https://eu1.example.com")
    credentials = fetched(auth, said).result  # the given token alone does not say where to go
    assert credentials.settings == {"instance_url": "https://eu1.example.com"}
    assert credentials.headers == {"Authorization": "Bearer access-1"}


@pytest.mark.parametrize(
    "known", [{"settings": {"instance_url": "https://x.example.com"}}, {"base_url": "https://proxy.test"}]
)
def test_a_given_token_is_used_where_the_server_is_known(known):
    auth = made({**GIVEN, "access_token": "access-0"}, server=ORIGIN, extract=("instance_url",), **known)
    assert fetched(auth).result.headers == {"Authorization": "Bearer access-0"}


def test_a_given_token_that_cannot_be_renewed_is_used():
    auth = made({"access_token": "access-0"}, server=ORIGIN, extract=("instance_url",))
    assert fetched(auth).result.headers == {"Authorization": "Bearer access-0"}
