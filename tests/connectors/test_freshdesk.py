"""What is Freshdesk's own: a subdomain, a key without a password, pages by the header Link."""

from __future__ import annotations

import base64
import datetime as dt
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_freshdesk import FreshdeskAuthConfig, SyncFreshdeskConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    RateLimitError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, Received, answer, ok

pytestmark = pytest.mark.once

AUTH = FreshdeskAuthConfig(api_key="planted-freshdesk-key")
NOON = dt.datetime(2026, 1, 2, 12, 0, tzinfo=dt.UTC)
TICKET = {
    "id": 4711,
    "subject": "Refund",
    "status": 6,
    "priority": 4,
    "source": 13,
    "requester_id": 1001,
    "group_id": None,
    "custom_fields": {"cf_order": "A-1", "cf_count": 3},
    "tags": [],
    "created_at": "2026-01-02T03:04:05Z",
}


def connector(server: MisbehavingServer, **options: Any) -> SyncFreshdeskConnector:
    return SyncFreshdeskConnector(AUTH, base_url=f"{server.url}/api/v2", strict=True, **options)


def asked(server: MisbehavingServer, number: int = 0) -> tuple[str, dict[str, str]]:
    target = urlsplit(server.requests[number].target)
    return target.path, dict(parse_qsl(target.query))


def failure(status: int, body: dict[str, Any], **headers: str) -> bytes:
    return answer(status, httpx.Response(status, json=body).content, **headers)


def test_the_account_is_a_subdomain():
    urls: list[httpx.URL] = []

    def freshdesk_com(request: httpx.Request) -> httpx.Response:
        urls.append(request.url)
        return httpx.Response(200, json=[])

    client = httpx.Client(transport=httpx.MockTransport(freshdesk_com))
    SyncFreshdeskConnector(AUTH, http_client=client, subdomain="acme").groups.list()
    assert [str(url) for url in urls] == ["https://acme.freshdesk.com/api/v2/groups"]
    for subdomain in ("evil.example/", "acme@evil.example", None):
        with pytest.raises(ConfigurationError, match="subdomain"):
            SyncFreshdeskConnector(AUTH, http_client=client, subdomain=subdomain).groups.list()


def test_the_key_is_the_name_and_the_password_is_x(serve):
    server = serve(ok(TICKET))
    with connector(server) as freshdesk:
        ticket = freshdesk.tickets.get(4711, include="stats,requester")
    assert (ticket.status, ticket.source, ticket.custom_fields) == (6, 13, TICKET["custom_fields"])
    assert ticket.created_at == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert asked(server) == ("/api/v2/tickets/4711", {"include": "stats,requester"})
    sent = server.requests[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent) == b"planted-freshdesk-key:X"


def test_pages_go_on_by_the_link_until_there_is_none(serve):
    query = "updated_since=2026-01-02T12%3A00%3A00Z&per_page=2&page=2"

    def first(request: Received) -> bytes:
        link = f'<http://{request.headers["host"]}/api/v2/tickets?{query}>; rel="next"'
        return ok([TICKET, {**TICKET, "id": 2}], Link=link)

    server = serve(first, ok([{**TICKET, "id": 3}]))
    with connector(server) as freshdesk:
        found = freshdesk.tickets.list(per_page=2, updated_since=NOON, order_by="updated_at").all()
    assert [ticket.id for ticket in found] == [4711, 2, 3]
    path, sent = asked(server)
    assert path == "/api/v2/tickets"
    assert dt.datetime.fromisoformat(sent.pop("updated_since")) == NOON
    assert sent == {"per_page": "2", "order_by": "updated_at"}
    assert asked(server, 1)[1] == {"updated_since": "2026-01-02T12:00:00Z", "per_page": "2", "page": "2"}
    assert server.requests[1].headers["authorization"] == server.requests[0].headers["authorization"]


def test_a_page_has_at_most_100_records(serve):
    server = serve(ok([]))
    with connector(server) as freshdesk:
        with pytest.raises(InvalidParameterError, match="at most 100"):
            freshdesk.agents.list(per_page=101)
        freshdesk.agents.list(per_page=100)
    assert len(server.requests) == 1


def test_contacts_that_changed_have_a_parameter_of_their_own(serve):
    server = serve(ok([]), ok([]))
    with connector(server) as freshdesk:
        freshdesk.contacts.list(updated_since=NOON)
        freshdesk.execute("contacts", "list", {"updated_since": "2026-01-02T12:00:00+00:00"})
    for number in range(2):
        ((name, value),) = asked(server, number)[1].items()
        assert name == "_updated_since"
        assert dt.datetime.fromisoformat(value) == NOON


def test_other_companies_are_ids_in_lists_and_objects_in_a_get(serve):
    contact = {"id": 1001, "name": "Kim", "email": None}
    server = serve(
        ok([{**contact, "other_companies": [7]}]),
        ok({**contact, "other_companies": [{"company_id": 7, "view_all_tickets": True}]}),
    )
    with connector(server) as freshdesk:
        assert freshdesk.contacts.list().data[0].other_companies == [7]
        (other,) = freshdesk.contacts.get(1001).other_companies or []
    assert (other.company_id, other.view_all_tickets) == (7, True)


def test_ratings_are_by_question(serve):
    rating = {"id": 102, "survey_id": 1, "ratings": {"default_question": 103, "question_2": -102}}
    server = serve(ok([rating]))
    with connector(server) as freshdesk:
        (found,) = freshdesk.satisfaction_ratings.list(created_since=NOON).data
    assert found.ratings == {"default_question": 103, "question_2": -102}
    assert asked(server)[0] == "/api/v2/surveys/satisfaction_ratings"


@pytest.mark.parametrize(
    "choices",
    [["Question", "Refund"], {"Open": 2, "Closed": 5}, {"2": ["Open", "Being processed"]}, None],
)
def test_choices_have_the_form_of_their_field(serve, choices):
    field = {"id": 3, "name": "status", "label": "Status", "choices": choices}
    with connector(serve(ok([field]))) as freshdesk:
        assert freshdesk.ticket_fields.list(type="default_status").data[0].choices == choices


VALIDATION = {
    "description": "Validation failed",
    "errors": [{"field": "per_page", "message": "It should be less than 101", "code": "invalid_value"}],
}


@pytest.mark.parametrize(
    ("status", "body", "error", "said"),
    [
        (400, VALIDATION, ConnectorValidationError, "Validation failed .*per_page.*less than 101"),
        (401, {"code": "invalid_credentials", "message": "Log in"}, AuthenticationError, "Log in"),
        (403, {"code": "access_denied", "message": "Not you"}, AuthenticationError, "Not you"),
    ],
)  # fmt: skip
def test_errors_are_told_in_their_words(serve, status, body, error, said):
    server = serve(failure(status, body))
    with connector(server) as freshdesk, pytest.raises(error, match=said):
        freshdesk.roles.list()
    assert len(server.requests) == 1


def test_what_is_not_there_has_no_body(serve):
    with connector(serve(answer(404, ""))) as freshdesk, pytest.raises(NotFoundError):
        freshdesk.companies.get(9)


def test_a_limit_says_how_long_to_wait(serve):
    limited = {"message": "You have exceeded the limit of requests per minute"}
    server = serve(failure(429, limited, Retry_After="0"), ok([]))
    with connector(server) as freshdesk:
        assert freshdesk.time_entries.list(billable=True).all() == []
    assert asked(server, 1) == ("/api/v2/time_entries", {"billable": "true"})
    server = serve(failure(429, limited, Retry_After="900"))
    with connector(server) as freshdesk, pytest.raises(RateLimitError, match="requests per minute") as caught:
        freshdesk.groups.list()
    assert caught.value.retry_after == 900
    assert len(server.requests) == 1
