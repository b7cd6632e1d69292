"""What is Zoho CRM's own: its token prefix, hosts by data center, numbered pages and tokens, and silence."""

from __future__ import annotations

import datetime as dt
import json
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    NotFoundError,
    RateLimitError,
    ResponseError,
)
from airbyte_agent_zoho_crm import SyncZohoCrmConnector, ZohoCrmAuthConfig

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

SECRETS = {
    "client_id": "1000.PLANTED",
    "client_secret": "planted-zoho-secret",
    "refresh_token": "1000.planted-refresh-token",
}
AUTH = ZohoCrmAuthConfig(**SECRETS)
KNOWN = ZohoCrmAuthConfig(**SECRETS, access_token="1000.planted-known")
TOKEN = ok({"access_token": "1000.planted-access", "expires_in": 3600, "token_type": "Bearer"})
DEAL = {
    "id": "4876876000000327001",
    "Deal_Name": "Acme",
    "Stage": "Qualification",
    "Amount": 1200.5,
    "Closing_Date": "2026-03-31",
    "Account_Name": {"id": "4876876000000327002", "name": "Acme"},
    "Owner": {"id": "4876876000000327003", "name": "Ada", "email": "ada@example.com"},
    "Created_Time": "2026-03-01T19:23:47+05:30",
    "Tag": [],
    "$approved": True,
    "Region__c": "North",
}
SILENCE = answer(204, "")


def connector(server: MisbehavingServer, auth: ZohoCrmAuthConfig = KNOWN) -> SyncZohoCrmConnector:
    return SyncZohoCrmConnector(auth, base_url=server.url, strict=True)


def page(number: int, *records: object, more: bool = False, **info: object) -> bytes:
    told = {"page": number, "per_page": 200, "count": len(records), "more_records": more, **info}
    return ok({"data": [*records], "info": told})


def failure(status: int, code: str, message: str = "No", **headers: str) -> bytes:
    body = {"code": code, "details": {}, "message": message, "status": "error"}
    return answer(status, json.dumps(body), **headers)


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def test_a_token_is_fetched_by_a_form_and_sent_with_zohos_prefix(serve):
    server = serve(TOKEN, ok({"data": [DEAL]}), ok({"data": [DEAL]}))
    with connector(server, AUTH) as zoho:
        deal = zoho.deals.get(DEAL["id"])
        zoho.deals.get(DEAL["id"])
    exchange, *calls = server.requests
    assert exchange.line == "POST /oauth/v2/token HTTP/1.1"
    assert dict(parse_qsl(exchange.body.decode())) == {**SECRETS, "grant_type": "refresh_token"}
    assert [call.target for call in calls] == [f"/crm/v2/Deals/{DEAL['id']}"] * 2
    assert {call.headers["authorization"] for call in calls} == {"Zoho-oauthtoken 1000.planted-access"}
    assert (deal.deal_name, deal.closing_date) == ("Acme", dt.date(2026, 3, 31))
    assert deal.account_name is not None
    assert (deal.account_name.name, deal.approved, deal["Region__c"]) == ("Acme", True, "North")


@pytest.mark.parametrize("region", ["com", "eu", "com.au", "JP"])
def test_calls_and_tokens_go_to_the_data_center(region):
    hosts: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        if request.url.path == "/oauth/v2/token":
            return httpx.Response(200, json={"access_token": "1000.planted-access", "expires_in": 3600})
        return httpx.Response(204)

    client = httpx.Client(transport=httpx.MockTransport(respond))
    with SyncZohoCrmConnector(AUTH, dc_region=region, http_client=client) as zoho:
        assert zoho.leads.list().all() == []
    assert hosts == [f"accounts.zoho.{region.lower()}", f"www.zohoapis.{region.lower()}"]


def test_no_secret_goes_to_another_data_center():
    client = httpx.Client(transport=httpx.MockTransport(lambda request: pytest.fail(str(request.url))))
    with (
        SyncZohoCrmConnector(AUTH, dc_region="com.example", http_client=client) as zoho,
        pytest.raises(ConfigurationError, match="dc_region must be one of"),
    ):
        zoho.leads.list().all()


def test_pages_go_on_by_number_while_there_are_more(serve):
    server = serve(page(1, DEAL, more=True), page(2, {**DEAL, "id": "2"}))
    with connector(server) as zoho:
        assert [deal.id for deal in zoho.deals.list(sort_by="Amount", sort_order="asc")] == [DEAL["id"], "2"]
    asked = {"per_page": "200", "sort_by": "Amount", "sort_order": "asc"}
    assert queries(server) == [asked, {**asked, "page": "2"}]


def test_pages_go_on_by_token_as_soon_as_there_is_one(serve):
    server = serve(
        page(1, DEAL, more=True),
        page(2, {**DEAL, "id": "2"}, more=True, next_page_token="t3"),
        page(3, {**DEAL, "id": "3"}, more=True, next_page_token="t4"),
        page(4, {**DEAL, "id": "4"}, next_page_token=None),
    )
    with connector(server) as zoho:
        assert len(zoho.deals.list(per_page=10).all()) == 4
    assert queries(server) == [
        {"per_page": "10"},
        {"per_page": "10", "page": "2"},
        {"per_page": "10", "page_token": "t3"},
        {"per_page": "10", "page_token": "t4"},
    ]


def test_a_list_can_go_on_from_a_token_or_a_number(serve):
    server = serve(page(3, DEAL), page(3, DEAL))
    with connector(server) as zoho:
        assert len(zoho.deals.list(page_token="t3").all()) == 1
        assert len(zoho.deals.list(page=3).all()) == 1
    assert queries(server) == [{"page_token": "t3"}, {"per_page": "200", "page": "3"}]


def test_silence_is_an_empty_list_and_no_record(serve):
    server = serve(SILENCE, SILENCE)
    with connector(server) as zoho:
        assert zoho.notes.list().all() == []
        with pytest.raises(NotFoundError, match="there is no such record"):
            zoho.notes.get("1")
    assert len(server.requests) == 2


def test_a_token_that_ended_is_replaced_once(serve):
    server = serve(failure(401, "INVALID_TOKEN", "invalid oauth token"), TOKEN, page(1, DEAL))
    with connector(server) as zoho:
        assert len(zoho.deals.list().all()) == 1
    assert [request.headers.get("authorization") for request in server.requests] == [
        "Zoho-oauthtoken 1000.planted-known",
        None,
        "Zoho-oauthtoken 1000.planted-access",
    ]


@pytest.mark.parametrize(
    ("first", "error", "message"),
    [
        (failure(401, "OAUTH_SCOPE_MISMATCH", "scope"), AuthenticationError, "OAUTH_SCOPE_MISMATCH"),
        (failure(403, "NO_PERMISSION", "permission denied"), AuthenticationError, "permission denied"),
        (failure(404, "INVALID_URL_PATTERN", "Please check"), NotFoundError, "Please check"),
        (failure(400, "DISCRETE_PAGINATION_LIMIT_EXCEEDED", "2000"), ConnectorValidationError, "2000"),
        (failure(200, "INVALID_MODULE", "the module name"), ResponseError, "the module name"),
        (failure(429, "TOO_MANY_REQUESTS", "too many", Retry_After="0"), None, ""),
        (failure(500, "INTERNAL_ERROR", Retry_After="0"), None, ""),
    ],
)  # fmt: skip
def test_errors(serve, first, error, message):
    server = serve(first, page(1, DEAL))
    with connector(server) as zoho:
        if error is None:
            assert len(zoho.deals.list().all()) == 1
        else:
            with pytest.raises(error, match=message):
                zoho.deals.list().all()
    assert len(server.requests) == (2 if error is None else 1)


@pytest.mark.parametrize(
    "refusal", [{"error": "invalid_code"}, {"error": "Access Denied", "error_description": "too many"}]
)
def test_a_refused_token_has_a_status_of_success(serve, refusal):
    server = serve(ok(refusal))
    with connector(server, AUTH) as zoho, pytest.raises(AuthenticationError) as caught:
        zoho.deals.list().all()
    assert not isinstance(caught.value, RateLimitError)
    assert refusal.get("error_description", refusal["error"]) in str(caught.value)
    assert "planted" not in str(caught.value)
    assert len(server.requests) == 1
