"""What is Zendesk's own: pages by cursor and by number, two addresses, files elsewhere, ending tokens."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_sdk.errors import ConfigurationError, InvalidParameterError, PagingError
from airbyte_agent_zendesk_support import (
    SyncZendeskSupportConnector,
    ZendeskSupportApiTokenAuthConfig,
    ZendeskSupportOAuthAuthConfig,
)

from tests.e2e.misbehaving.server import MisbehavingServer, Received, answer, ok

pytestmark = pytest.mark.once

TOKEN = ZendeskSupportApiTokenAuthConfig(email="ann@example.com", api_token="planted-zendesk-token")
TICKET = {"id": 35436, "subject": "The printer burns", "status": "open", "assignee_id": None}
CONTENT = b"\x89PNG\r\n" + bytes(range(256))


def connector(server: MisbehavingServer, **given: Any) -> SyncZendeskSupportConnector:
    settings = {"subdomain": "acme", "base_url": f"{server.url}/api/v2", "strict": True, **given}
    return SyncZendeskSupportConnector(settings.pop("auth_config", TOKEN), **settings)


def page(number: int, *, following: bool) -> bytes:
    url = f"https://acme.zendesk.com/api/v2/tickets.json?page={number + 1}&per_page=2&sort_by=id"
    tickets = [{**TICKET, "id": number * 10 + place} for place in range(2)]
    return ok(
        {"tickets": tickets, "count": 4, "next_page": url if following else None, "previous_page": None}
    )


def test_a_list_takes_the_page_s_number_out_of_the_next_address(serve):
    server = serve(page(1, following=True), page(2, following=False))
    with connector(server) as zendesk:
        assert [ticket.id for ticket in zendesk.tickets.list(sort_by="id", per_page=2)] == [10, 11, 20, 21]
    first, second = (urlsplit(request.target) for request in server.requests)
    assert (first.path, second.path) == ("/api/v2/tickets.json", "/api/v2/tickets.json")
    assert dict(parse_qsl(first.query)) == {"sort_by": "id", "per_page": "2"}
    assert dict(parse_qsl(second.query)) == {"page": "2", "sort_by": "id", "per_page": "2"}
    pair = b64encode(b"ann@example.com/token:planted-zendesk-token").decode()
    assert server.requests[0].headers["authorization"] == f"Basic {pair}"


def test_a_full_page_without_a_next_address_is_the_last(serve):
    server = serve(page(1, following=False))
    with connector(server) as zendesk:
        assert len(zendesk.tickets.list(page=1, per_page=2).all()) == 2
    assert len(server.requests) == 1


def by_cursor(number: int, after: str | None) -> bytes:
    """A page as Zendesk's documentation of cursor pagination shows it."""
    return ok(
        {
            "tickets": [{**TICKET, "id": number}],
            "meta": {"has_more": after is not None, "after_cursor": after or "last", "before_cursor": "b"},
            "links": {"next": "https://acme.zendesk.com/api/v2/tickets.json?page[after]=x", "prev": None},
        }
    )


@pytest.mark.parametrize(
    ("given", "size"), [({}, "100"), ({"page_size": 50}, "50"), ({"per_page": 20}, "20")]
)
def test_lists_go_on_by_cursor_beyond_record_10_000(serve, given, size):
    server = serve(by_cursor(1, "c1"), by_cursor(2, "c2"), by_cursor(3, None))
    with connector(server) as zendesk:
        assert [ticket.id for ticket in zendesk.tickets.list(**given)] == [1, 2, 3]
    queries = [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]
    assert queries == [
        {"page[size]": size},
        {"page[size]": size, "page[after]": "c1"},
        {"page[size]": size, "page[after]": "c2"},
    ]


def test_pages_by_number_end_at_record_10_000_with_advice(serve):
    def full(request: Received) -> bytes:
        number = int(dict(parse_qsl(urlsplit(request.target).query)).get("page", 1))
        url = f"https://acme.zendesk.com/api/v2/groups.json?page={number + 1}"
        groups = [{"id": number * 1000 + place, "name": "g"} for place in range(100)]
        return ok({"groups": groups, "count": 10_500, "next_page": url})

    server = serve(full, forever=True)
    with (
        connector(server) as zendesk,
        pytest.raises(
            PagingError, match=r"at most 10,000 records.*leave out page to page by cursor"
        ) as caught,
    ):
        zendesk.groups.list(page=1).all()
    assert len(caught.value.records) == 10_000
    assert len(server.requests) == 100


def test_every_list_pages_by_cursor_where_zendesk_has_one():
    lists = {
        entity: SyncZendeskSupportConnector.definition.operation(entity, "list").paging
        for entity, actions in SyncZendeskSupportConnector.definition.entities.items()
        if "list" in actions
    }
    assert {entity for entity, paging in lists.items() if paging.strategy != "cursor"} == {
        "sla_policies",
        "ticket_forms",
    }


@pytest.mark.parametrize("subdomain", ["evil.com/", "acme@evil.com", "acme.evil#"])
def test_a_subdomain_is_no_host(subdomain):
    zendesk = SyncZendeskSupportConnector(TOKEN, subdomain=subdomain)
    with zendesk, pytest.raises(ConfigurationError, match="subdomain"):
        zendesk.tickets.get(1)


def test_a_comment_is_an_update_of_its_ticket(serve):
    server = serve(ok({"ticket": {**TICKET, "status": "pending"}, "audit": {"id": 1, "events": []}}))
    with connector(server) as zendesk:
        ticket = zendesk.ticket_comments.create(
            35436,
            ticket={
                "comment": {"body": "Is it out?", "public": True},
                "status": "pending",
                "custom_fields": [{"id": 7, "value": ["hot", "loud"]}, {"id": 8, "value": None}],
            },
        )
    assert (ticket.id, ticket.status) == (35436, "pending")
    assert server.requests[0].line == "PUT /api/v2/tickets/35436.json HTTP/1.1"
    assert json.loads(server.requests[0].body) == {
        "ticket": {
            "comment": {"body": "Is it out?", "public": True},
            "status": "pending",
            "custom_fields": [{"id": 7, "value": ["hot", "loud"]}, {"id": 8, "value": None}],
        }
    }


def test_a_misspelt_priority_is_told_before_anything_is_sent(serve):
    server = serve()
    with connector(server) as zendesk, pytest.raises(InvalidParameterError, match=r"ticket\.priority"):
        zendesk.tickets.update(1, ticket={"priority": "hgih"})
    assert server.requests == []


def test_a_file_elsewhere_is_fetched_without_credentials(serve):
    store = serve(answer(200, CONTENT, content_type="image/png"))
    known = {"id": 9, "file_name": "fire.png", "content_url": f"{store.url}/signed/fire.png?sig=1"}
    server = serve(ok({"attachment": known}))
    with connector(server) as zendesk, zendesk.attachments.download(9) as file:
        assert file.read() == CONTENT
    assert server.requests[0].target == "/api/v2/attachments/9.json"
    assert store.requests[0].target == "/signed/fire.png?sig=1"
    assert "authorization" not in store.requests[0].headers


def test_a_file_of_the_account_is_fetched_with_credentials_and_its_copy_without(serve):
    copy = serve(answer(200, CONTENT, content_type="image/png"))

    def known(_: object) -> bytes:
        return ok({"attachment": {"id": 9, "content_url": f"{server.url}/attachments/token/9/fire.png"}})

    server = serve(known, answer(302, location=f"{copy.url}/copy"))
    with connector(server) as zendesk, zendesk.attachments.download(9) as file:
        assert file.read() == CONTENT
    assert "authorization" in server.requests[1].headers
    assert "authorization" not in copy.requests[0].headers


def test_a_token_that_ended_is_renewed_in_json(serve):
    auth = ZendeskSupportOAuthAuthConfig(
        access_token="planted-old", refresh_token="planted-r1", client_id="app", client_secret="planted-s"
    )
    renewed = {"access_token": "planted-new", "refresh_token": "planted-r2", "token_type": "bearer"}
    server = serve(answer(401, "{}"), ok(renewed), ok({"ticket": TICKET}))
    with connector(server, auth_config=auth) as zendesk:
        assert zendesk.tickets.get(35436).subject == "The printer burns"
    refused, asked, again = server.requests
    assert refused.headers["authorization"] == "Bearer planted-old"
    assert asked.line == "POST /oauth/tokens HTTP/1.1"
    assert json.loads(asked.body) == {
        "grant_type": "refresh_token",
        "refresh_token": "planted-r1",
        "client_id": "app",
        "client_secret": "planted-s",
    }
    assert again.headers["authorization"] == "Bearer planted-new"


def test_a_ticket_may_have_a_description_in_place_of_a_comment(serve):
    server = serve(answer(201, json.dumps({"ticket": TICKET})))
    with connector(server) as zendesk:
        zendesk.tickets.create(ticket={"subject": "The printer burns", "description": "Since noon."})
    sent = {"ticket": {"subject": "The printer burns", "description": "Since noon."}}
    assert json.loads(server.requests[0].body) == sent
