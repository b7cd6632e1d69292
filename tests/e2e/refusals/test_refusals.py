"""What each service says when it does not do what it is asked, and what comes of it.

The answers are as the services' documents and their own clients have them.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConflictError,
    ConnectorValidationError,
    GraphQLError,
    HTTPStatusError,
    NotFoundError,
    PagingError,
    RateLimitError,
    ResponseError,
    ServerError,
)

from ..misbehaving.server import Silence, answer, ok
from .conftest import NOW

pytestmark = pytest.mark.anyio

CUSTOMER = {"id": "cus_1", "object": "customer", "created": 1, "livemode": False}


def refused(status: int, body: Any, **headers: str) -> bytes:
    return answer(status, json.dumps(body), content_type="application/json", **headers)


# Stripe


def stripes(code: str) -> dict[str, Any]:
    return {"error": {"type": "idempotency_error", "code": code, "message": "There is another request."}}


async def test_a_write_whose_first_try_is_still_under_way_is_sent_again_with_its_key(service, serve, pauses):
    in_use = refused(409, stripes("idempotency_key_in_use"))
    server = serve(Silence(), in_use, ok(CUSTOMER))
    stripe = service("stripe", server.url, timeout=0.5)
    assert (await stripe.customers.create(email="ada@example.com")).id == "cus_1"
    assert len(pauses) == 2
    first, second, third = server.requests
    assert first.raw == second.raw == third.raw
    assert len(first.headers["idempotency-key"]) >= 32


async def test_a_lock_is_waited_for(service, serve, pauses):
    server = serve(refused(409, stripes("lock_timeout")), ok(CUSTOMER))
    assert (await service("stripe", server.url).customers.create(email="ada@example.com")).id == "cus_1"
    assert server.requests[0].raw == server.requests[1].raw
    server = serve(refused(409, stripes("lock_timeout")), forever=True)
    with pytest.raises(ConflictError) as caught:
        await service("stripe", server.url, max_retries=0).customers.get("cus_1")
    assert caught.value.retryable


async def test_another_conflict_is_final(service, serve, pauses):
    server = serve(refused(409, stripes("resource_already_exists")))
    with pytest.raises(ConflictError) as caught:
        await service("stripe", server.url).customers.create(email="ada@example.com")
    assert not caught.value.retryable


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_header_that_says_no_is_obeyed(service, serve, pauses, status):
    server = serve(refused(status, {}, Stripe_Should_Retry="false"))
    with pytest.raises(HTTPStatusError) as caught:
        await service("stripe", server.url).customers.get("cus_1")
    assert (caught.value.status_code, caught.value.retryable, pauses) == (status, False, [])


@pytest.mark.parametrize("status", [400, 402, 409, 424])
async def test_a_header_that_says_yes_is_obeyed(service, serve, pauses, status):
    server = serve(refused(status, {}, Stripe_Should_Retry="true", Retry_After="3"), ok(CUSTOMER))
    assert (await service("stripe", server.url).customers.get("cus_1")).id == "cus_1"
    assert pauses == [3]


async def test_a_success_is_one_whatever_that_header_says(service, serve, pauses):
    server = serve(refused(200, CUSTOMER, Stripe_Should_Retry="true"))
    assert (await service("stripe", server.url).customers.get("cus_1")).id == "cus_1"


# Notion


CONFLICT = refused(409, {"object": "error", "status": 409, "code": "conflict_error", "message": "Try again."})
OVERLOAD = refused(529, {"object": "error", "status": 529, "code": "service_overload"}, Retry_After="5")
USER = {"object": "user", "id": "u1", "type": "person", "name": "Ada"}


@pytest.mark.parametrize("reply", [CONFLICT, OVERLOAD], ids=["conflict", "overload"])
async def test_a_conflict_or_an_overload_of_notion_passes(service, serve, pauses, reply):
    server = serve(reply, ok(USER))
    assert (await service("notion", server.url).users.get("u1")).id == "u1"
    assert pauses == [5] if reply is OVERLOAD else len(pauses) == 1
    server = serve(reply)
    with pytest.raises(HTTPStatusError) as caught:
        await service("notion", server.url).pages.update("p1", archived=True)
    assert caught.value.retryable


def cut(*, incomplete: bool) -> bytes:
    status = {"type": "incomplete", "incomplete_reason": "query_result_limit_reached"}
    body = {"object": "list", "results": [USER], "has_more": False, "next_cursor": None}
    return ok(body | {"request_status": status if incomplete else {"type": "complete"}})


async def test_a_list_that_notion_cut_says_so(service, serve):
    server = serve(cut(incomplete=True), cut(incomplete=False), cut(incomplete=True), cut(incomplete=True))
    notion = service("notion", server.url)
    page = await notion.users.list()
    assert [user.id for user in page.data] == ["u1"]
    reason = "the service truncated the list (incomplete_reason: query_result_limit_reached)"
    assert page.meta["incomplete"] == reason
    assert [str(warning) for warning in page.warnings] == [f"data: {reason}"]
    whole = await notion.users.list()
    assert (whole.warnings, whole.meta.get("incomplete")) == ((), None)
    assert len(await notion.users.list().all()) == 1
    with pytest.raises(PagingError, match=r"users\.list: the service truncated the list .*limit_reached"):
        await notion.with_options(strict=True).users.list().all()


# Google


def googles(reason: str) -> dict[str, Any]:
    errors = [{"domain": "usageLimits", "reason": reason, "message": "no"}]
    return {"error": {"code": 403, "message": "no", "errors": errors}}


FILE = ok({"id": "f1", "name": "a.txt", "mimeType": "text/plain"})


@pytest.mark.parametrize("reason", ["userRateLimitExceeded", "rateLimitExceeded"])
async def test_a_403_of_google_that_is_a_limit_is_waited_out(service, serve, pauses, reason):
    server = serve(refused(403, googles(reason)), refused(403, googles(reason)), FILE)
    assert (await service("google-drive", server.url).files.get("f1")).id == "f1"
    assert len(pauses) == 2
    server = serve(refused(403, googles(reason)))
    with pytest.raises(RateLimitError) as caught:
        await service("google-drive", server.url, max_retries=0).files.get("f1")
    assert (caught.value.status_code, caught.value.retryable) == (403, True)


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("dailyLimitExceeded", RateLimitError),
        ("insufficientPermissions", AuthenticationError),
        ("insufficientFilePermissions", AuthenticationError),
    ],
)
async def test_any_other_403_of_google_is_final(service, serve, pauses, reason, error):
    server = serve(refused(403, googles(reason)))
    with pytest.raises(error) as caught:
        await service("google-drive", server.url).files.get("f1")
    assert (caught.value.retryable, pauses) == (False, [])


# GitHub


SECONDARY = {"message": "You have exceeded a secondary rate limit. Please wait a few minutes."}
QUOTA_LEFT = {"X_RateLimit_Remaining": "4990", "X_RateLimit_Reset": str(NOW + 2400)}
VIEWER = ok({"data": {"viewer": {"id": "U_1", "login": "octocat"}}})
ISSUE = ok({"id": 1, "node_id": "I_1", "number": 7, "title": "x", "state": "open", "html_url": "https://x"})


def github_error(kind: str, message: str = "no") -> dict[str, Any]:
    return {"data": None, "errors": [{"type": kind, "message": message}]}


@pytest.mark.parametrize(
    ("reply", "seconds"),
    [
        (refused(403, SECONDARY, **QUOTA_LEFT), 60),
        (refused(429, SECONDARY, **QUOTA_LEFT), 60),
        (refused(403, SECONDARY, Retry_After="7", **QUOTA_LEFT), 7),
        (refused(200, SECONDARY, **QUOTA_LEFT), 60),
        (refused(200, {"errors": [SECONDARY]}, **QUOTA_LEFT), 60),
        (refused(200, github_error("RATE_LIMITED"), **QUOTA_LEFT | {"X_RateLimit_Remaining": "0"}), None),
        (
            refused(
                200,
                github_error("RATE_LIMITED"),
                X_RateLimit_Remaining="0",
                X_RateLimit_Reset=str(NOW + 2),
            ),
            2,
        ),
        (refused(200, github_error("RATE_LIMIT"), X_RateLimit_Reset=str(NOW + 2)), 2),
        (refused(403, SECONDARY | {"message": "API rate limit exceeded"}, X_RateLimit_Remaining="0",
                 X_RateLimit_Reset=str(NOW + 9)), 9),
    ],
)  # fmt: skip
async def test_a_limit_of_github_is_waited_out_as_its_headers_say_or_a_minute(
    service, serve, pauses, reply, seconds
):
    server = serve(reply, VIEWER)
    github = service("github", server.url)
    if seconds is None:  # until the quota starts anew is longer than anybody waits
        with pytest.raises(RateLimitError) as caught:
            await github.viewer.get()
        assert (caught.value.retry_after, caught.value.retryable) == (2400, True)
        return
    assert (await github.viewer.get()).login == "octocat"
    assert pauses == [seconds]


async def test_a_write_of_githubs_rest_that_a_limit_refused_is_sent_again(service, serve, pauses):
    server = serve(refused(403, SECONDARY, **QUOTA_LEFT), ISSUE)
    place = {"owner": "octo-org", "repo": "hello"}
    issue = await service("github", server.url).issues.create(**place, title="x")
    assert (issue.number, pauses) == (7, [60])
    assert server.requests[0].raw == server.requests[1].raw


@pytest.mark.parametrize("kind", ["RATE_LIMITED", "RATE_LIMIT"])
async def test_a_limit_in_graphql_is_a_rate_limit_error(service, serve, kind):
    server = serve(ok(github_error(kind)))
    with pytest.raises(RateLimitError) as caught:
        await service("github", server.url, max_retries=0).viewer.get()
    assert isinstance(caught.value, GraphQLError)
    assert (caught.value.retryable, caught.value.status_code) == (True, 200)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("NOT_FOUND", NotFoundError),
        ("FORBIDDEN", AuthenticationError),
        ("UNAUTHENTICATED", AuthenticationError),
        ("INSUFFICIENT_SCOPES", AuthenticationError),
    ],
)
async def test_an_error_in_graphql_is_of_the_class_of_its_kind_too(service, serve, pauses, kind, error):
    body = github_error(kind)
    server = serve(ok(body), forever=True)
    with pytest.raises(error, match=r"viewer\.get: no") as caught:
        await service("github", server.url).viewer.get()
    assert isinstance(caught.value, GraphQLError)
    assert (caught.value.errors, caught.value.retryable, pauses) == (body["errors"], False, [])


async def test_a_query_that_github_had_no_time_for_is_asked_again(service, serve, pauses):
    said = "Something went wrong while executing your query. This may be the result of a timeout."
    server = serve(ok(github_error("INTERNAL", said)), VIEWER)
    assert (await service("github", server.url).viewer.get()).login == "octocat"


# Slack


POSTED = ok({"ok": True, "channel": "C1", "ts": "1.2", "message": {"type": "message", "ts": "1.2"}})
USERS = ok({"ok": True, "members": [], "response_metadata": {"next_cursor": ""}})


def slacks(word: str, **more: str) -> bytes:
    return ok({"ok": False, "error": word} | more)


@pytest.mark.parametrize(
    "reply", [slacks("ratelimited"), refused(429, {"ok": False, "error": "ratelimited"}, Retry_After="30")]
)
async def test_a_message_that_slacks_limit_refused_is_sent_again(service, serve, pauses, reply):
    server = serve(reply, POSTED)
    posted = await service("slack", server.url).messages.create(channel="C1", text="x")
    assert (posted.ts, len(pauses)) == ("1.2", 1)
    assert server.requests[0].raw == server.requests[1].raw
    server = serve(reply)
    once = service("slack", server.url).with_options(retry_rate_limited_writes=False)
    with pytest.raises(RateLimitError) as caught:
        await once.messages.create(channel="C1", text="x")
    assert caught.value.retryable


@pytest.mark.parametrize("word", ["service_unavailable", "internal_error", "fatal_error"])
async def test_a_failure_of_slack_passes(service, serve, pauses, word):
    server = serve(slacks(word), USERS)
    assert (await service("slack", server.url).users.list()).data == []
    server = serve(slacks(word))
    with pytest.raises(ResponseError, match=word) as caught:
        await service("slack", server.url).messages.create(channel="C1", text="x")
    assert caught.value.retryable


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        (slacks("invalid_auth"), AuthenticationError, "invalid_auth"),
        (slacks("token_revoked"), AuthenticationError, "token_revoked"),
        (
            slacks("missing_scope", needed="users:read", provided="chat:write"),
            AuthenticationError,
            r"missing_scope \(needed: users:read; provided: chat:write\)",
        ),
        (slacks("user_not_found"), NotFoundError, "user_not_found"),
        (slacks("some_new_word"), ResponseError, "some_new_word"),
    ],
)
async def test_a_refusal_of_slack_is_of_its_class(service, serve, pauses, reply, error, said):
    server = serve(reply, forever=True)
    with pytest.raises(error, match=rf"users\.list: {said}") as caught:
        await service("slack", server.url).users.list()
    assert (caught.value.retryable, caught.value.status_code, pauses) == (False, 200, [])
    assert len(server.requests) == 1


# HubSpot


CONTACT = ok({"id": "1", "properties": {}, "createdAt": "2026-01-01T00:00:00Z", "archived": False})
INTERVAL = {"X_HubSpot_RateLimit_Interval_Milliseconds": "10000"}


def hubspots(policy: str, **headers: str) -> bytes:
    body = {"status": "error", "message": "limit", "errorType": "RATE_LIMIT", "policyName": policy}
    return refused(429, body, **headers)


@pytest.mark.parametrize(
    ("reply", "waits"),
    [
        (hubspots("TEN_SECONDLY_ROLLING", **INTERVAL), [10, 20]),
        (hubspots("TEN_SECONDLY_ROLLING"), [10, 20]),
        (hubspots("TEN_SECONDLY_ROLLING", X_HubSpot_RateLimit_Interval_Milliseconds="4000"), [4, 8]),
        (hubspots("SECONDLY", **INTERVAL), [1, 2]),
    ],
)
async def test_a_limit_of_hubspot_is_waited_out_by_its_window(service, serve, pauses, reply, waits):
    server = serve(reply, reply, CONTACT)
    await service("hubspot", server.url).contacts.create(properties={"email": "a@example.com"})
    assert pauses == waits


async def test_the_daily_limit_of_hubspot_is_final(service, serve, pauses):
    server = serve(hubspots("DAILY", **INTERVAL))
    with pytest.raises(RateLimitError) as caught:
        await service("hubspot", server.url).contacts.get("1")
    assert (caught.value.retryable, pauses) == (False, [])


# Linear


STATES = ok({"data": {"workflowStates": {"nodes": [], "pageInfo": {"hasNextPage": False}}}})
LINEARS = {"errors": [{"message": "Rate limit exceeded", "extensions": {"code": "RATELIMITED"}}]}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"X_RateLimit_Requests_Remaining": "0", "X_RateLimit_Requests_Reset": str((NOW + 4) * 1000)}, 4),
        (
            {
                "X_RateLimit_Requests_Remaining": "900",
                "X_RateLimit_Requests_Reset": str((NOW + 3000) * 1000),
                "X_RateLimit_Complexity_Remaining": "0",
                "X_RateLimit_Complexity_Reset": str((NOW + 8) * 1000),
            },
            8,
        ),
        ({"X_RateLimit_Requests_Reset": str((NOW + 6) * 1000)}, 6),
    ],
)
async def test_a_limit_of_linear_is_waited_out_as_its_headers_say(service, serve, pauses, headers, seconds):
    server = serve(refused(400, LINEARS, **headers), STATES)
    assert (await service("linear", server.url).workflow_states.list()).data == []
    assert pauses == [seconds]


@pytest.mark.parametrize(
    ("status", "said", "error"),
    [
        (200, {"message": "Entity not found: Issue", "extensions": {"code": "INPUT_ERROR"}}, NotFoundError),
        (400, {"message": "Authentication required", "extensions": {"code": "AUTHENTICATION_ERROR"}},
         AuthenticationError),
        (400, {"message": "wrong", "extensions": {"code": "INPUT_ERROR"}}, ConnectorValidationError),
    ],
)  # fmt: skip
async def test_an_error_of_linear_is_of_its_class(service, serve, status, said, error):
    server = serve(refused(status, {"errors": [said]}))
    with pytest.raises(error):
        await service("linear", server.url).workflow_states.list()


# Gong


NOBODY = refused(404, {"requestId": "r1", "errors": ["No calls found corresponding to the provided filters"]})


async def test_a_time_without_calls_is_an_empty_list_of_gong(service, serve, pauses):
    server = serve(NOBODY, NOBODY)
    gong = service("gong", server.url)
    page = await gong.calls.list()
    assert (page.data, page.has_next_page, page.warnings) == ([], False, ())
    assert await gong.calls.list().all() == []


async def test_a_call_that_is_not_there_is_not_found(service, serve, pauses):
    server = serve(NOBODY, refused(404, {"requestId": "r1", "errors": ["Call ID was not found"]}))
    gong = service("gong", server.url)
    for _ in range(2):
        with pytest.raises(NotFoundError):
            await gong.calls.get("1")


async def test_another_404_of_a_list_is_an_error(service, serve, pauses):
    server = serve(refused(404, {"errors": ["no such path"]}))
    with pytest.raises(NotFoundError):
        await service("gong", server.url).calls.list()


# Zendesk


async def test_a_search_that_zendesk_had_no_time_for_is_made_again(service, serve, pauses):
    later = {"error": "unavailable", "description": "Sorry, we could not complete your search query."}
    ticket = {"ticket": {"id": 1, "subject": "x"}}
    server = serve(refused(422, later), ok(ticket))
    assert (await service("zendesk", server.url).tickets.get(1)).id == 1
    server = serve(refused(500, {"error": "other"}), forever=True)
    with pytest.raises(ServerError):
        await service("zendesk", server.url).tickets.get(1)


# Services that say all by status and headers


@pytest.mark.parametrize(
    ("name", "call", "reply", "seconds"),
    [
        (
            "asana",
            ("project_sections", "create"),
            refused(429, {"errors": [{"message": "slow"}]}, Retry_After="7"),
            7,
        ),
        ("jira", ("issue_comments", "create"), refused(429, {}, X_RateLimit_Reset="2027-01-15T08:00:05Z"), 5),
        ("intercom", ("tags", "create"), refused(429, {}, X_RateLimit_Reset=str(NOW + 3)), 3),
    ],
)
async def test_a_write_that_a_limit_refused_is_sent_again(service, serve, pauses, name, call, reply, seconds):
    server = serve(reply, ok({"data": {}, "id": "1", "type": "tag"}))
    params = {
        "asana": {"project_gid": "1", "data": {"name": "x"}},
        "jira": {"issueIdOrKey": "A-1", "body": {"type": "doc", "version": 1, "content": []}},
        "intercom": {"name": "x"},
    }[name]
    await service(name, server.url).execute(*call, params)
    assert pauses == [seconds]
    assert server.requests[0].raw == server.requests[1].raw
