"""What is Intercom's own: a version in every call, and lists that go on by a cursor or by a URL."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_intercom import IntercomAuthConfig, SyncIntercomConnector
from airbyte_agent_sdk.errors import PagingError

from tests.e2e.misbehaving.server import MisbehavingServer, ok

pytestmark = pytest.mark.once

AUTH = IntercomAuthConfig(access_token="planted-intercom-token")


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def companies(number: int, following: object) -> bytes:
    found = [{"type": "company", "id": f"c{number}"}]
    pages = {"type": "pages", "page": number, "per_page": 1, "total_pages": 2, "next": following}
    return ok({"type": "list", "data": found, "pages": pages, "total_count": 2})


def test_each_call_names_its_version(serve):
    server = serve(ok({"type": "admin.list", "admins": []}), ok({"type": "admin.list", "admins": []}))
    with SyncIntercomConnector(AUTH, base_url=server.url) as intercom:
        intercom.admins.list()
        intercom.admins.list(intercom_version="2.11")
    assert [request.headers["intercom-version"] for request in server.requests] == ["2.16", "2.11"]
    assert server.requests[0].headers["authorization"] == "Bearer planted-intercom-token"


def test_conversations_go_on_by_their_cursor(serve):
    def page(name, **pages):
        return ok({"type": "conversation.list", "conversations": [{"id": name}], "pages": pages})

    server = serve(page("471", next={"per_page": 1, "starting_after": "WzE3"}), page("472", page=2))
    with SyncIntercomConnector(AUTH, base_url=server.url) as intercom:
        assert [found.id for found in intercom.conversations.list(per_page=1)] == ["471", "472"]
    assert queries(server) == [{"per_page": "1"}, {"per_page": "1", "starting_after": "WzE3"}]


def test_companies_go_on_by_a_url(serve):
    server = serve(
        lambda request: companies(1, f"http://{request.headers['host']}/companies?per_page=1&page=2"),
        companies(2, None),
    )
    with SyncIntercomConnector(AUTH, base_url=server.url) as intercom:
        assert [company.id for company in intercom.companies.list(per_page=1)] == ["c1", "c2"]
    assert queries(server) == [{"per_page": "1"}, {"per_page": "1", "page": "2"}]
    assert server.requests[1].headers["intercom-version"] == "2.16"


def test_companies_go_on_by_a_cursor(serve):
    server = serve(companies(1, {"page": 2, "starting_after": "WzE4"}), companies(2, None))
    with SyncIntercomConnector(AUTH, base_url=server.url) as intercom:
        assert [company.id for company in intercom.companies.list(per_page=1)] == ["c1", "c2"]
    assert queries(server)[1] == {"per_page": "1", "starting_after": "WzE4"}


def test_a_url_elsewhere_gets_no_token(serve):
    elsewhere = serve()
    server = serve(companies(1, f"{elsewhere.url}/companies?page=2"))
    with (
        SyncIntercomConnector(AUTH, base_url=server.url) as intercom,
        pytest.raises(PagingError, match="another origin"),
    ):
        list(intercom.companies.list(per_page=1))
    assert elsewhere.requests == []


def test_a_conversation_is_from_somebody(serve):
    answer = {"type": "user_message", "id": "403", "created_at": 1734537460, "body": "Hello"}
    server = serve(ok({**answer, "message_type": "inapp", "conversation_id": "471"}))
    with SyncIntercomConnector(AUTH, base_url=server.url) as intercom:
        message = intercom.conversations.create(
            from_={"type": "user", "id": "6762f0dd1bb69f9f2193bae2"}, body="Hello"
        )
    assert message.conversation_id == "471"
    assert json.loads(server.requests[0].body) == {
        "from": {"type": "user", "id": "6762f0dd1bb69f9f2193bae2"},
        "body": "Hello",
    }


def test_companies_end_at_10_000_with_what_came_and_what_to_do(serve):
    def full(request):
        number = int(dict(parse_qsl(urlsplit(request.target).query)).get("starting_after", 0))
        found = [{"type": "company", "id": f"{number * 1000 + place}"} for place in range(1000)]
        pages = {"type": "pages", "next": {"starting_after": str(number + 1)}}
        return ok({"type": "list", "data": found, "pages": pages, "total_count": 12_000})

    with (
        SyncIntercomConnector(AUTH, base_url=serve(full, forever=True).url) as intercom,
        pytest.raises(PagingError, match=r"at most 10,000 of 12,000 records.*/companies/scroll") as caught,
    ):
        intercom.companies.list().all()
    assert len(caught.value.records) == 10_000


def test_what_a_company_spends_may_be_a_fraction(serve):
    server = serve(ok({"type": "company", "id": "c1", "monthly_spend": 49.5}))
    with SyncIntercomConnector(AUTH, base_url=server.url, strict=True) as intercom:
        assert intercom.companies.create(company_id="1", monthly_spend=49.5).monthly_spend == 49.5
    assert json.loads(server.requests[0].body) == {"company_id": "1", "monthly_spend": 49.5}
