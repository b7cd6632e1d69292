"""What is Outreach's own: JSON:API by cursor, its media type on reads, tokens that last two hours, scopes."""

from __future__ import annotations

import datetime as dt
import json
import time
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_outreach import OutreachAuthConfig, SyncOutreachConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    PagingError,
    RateLimitError,
    ServerError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

MEDIA = "application/vnd.api+json"
# After the example of https://developers.outreach.io/api/making-requests/.
PROSPECT = {
    "type": "prospect",
    "id": 1,
    "attributes": {
        "firstName": "Sally",
        "lastName": None,
        "emails": ["sally@example.com"],
        "contactHistogram": [[0, 2], [1, 0]],
        "custom150": "late",
        "createdAt": "2017-05-01T00:00:00.000Z",
    },
    "relationships": {
        "account": {"data": {"type": "account", "id": 1}},
        "persona": {"data": None},
        "mailings": {"links": {"related": "https://api.outreach.io/api/v2/mailings?filter[prospect][id]=1"}},
    },
}


def connector(server: MisbehavingServer) -> SyncOutreachConnector:
    auth = OutreachAuthConfig(access_token="planted-access")
    return SyncOutreachConnector(auth, base_url=f"{server.url}/api/v2", strict=True)


def page(*records: object, next_url: str | None = None, **more: object) -> bytes:
    links = {"links": {"next": next_url}} if next_url else {}
    return ok({"data": [*records], **links, **more}, content_type=MEDIA)


def refused(status: int, name: str, detail: str, **headers: str) -> bytes:
    error = {"id": name, "title": "Refused", "detail": detail}
    return answer(status, json.dumps({"errors": [error]}), content_type=MEDIA, **headers)


def test_reads_have_the_media_type_of_json_api_and_the_token(serve):
    server = serve(ok({"data": PROSPECT}, content_type=MEDIA))
    with connector(server) as outreach:
        prospect = outreach.prospects.get(1)
    (request,) = server.requests
    assert request.target == "/api/v2/prospects/1"
    assert request.headers["authorization"] == "Bearer planted-access"
    assert request.headers["content-type"] == request.headers["accept"] == MEDIA
    assert (prospect.id, prospect.attributes.first_name, prospect.attributes.last_name) == (1, "Sally", None)
    assert prospect.attributes.contact_histogram == [[0, 2], [1, 0]]
    assert prospect.attributes.custom150 == "late"
    assert prospect.attributes.created_at == dt.datetime(2017, 5, 1, tzinfo=dt.UTC)
    related = prospect.relationships
    assert related is not None
    assert related.account is not None
    assert related.account.data is not None
    assert related.account.data.id == 1
    assert related.persona is not None
    assert related.persona.data is None
    assert related.mailings is not None
    assert related.mailings.links is not None
    assert str(related.mailings.links.related).endswith("/mailings?filter[prospect][id]=1")


def test_a_list_is_by_cursor_from_the_first_page_on(serve):
    """Without ``page[size]``, Outreach counts by offset and ends at record 10,000."""
    server = serve(page(PROSPECT))
    with connector(server) as outreach:
        assert len(outreach.prospects.list().all()) == 1
    assert parse_qsl(urlsplit(server.requests[0].target).query) == [("page[size]", "50")]


def test_pages_go_on_at_the_urls_that_outreach_gives(serve):
    def further(cursor: str, number: int):
        after = f"/api/v2/calls?count=true&page[after]={cursor}&page[size]=2&sort=-updatedAt"
        record = {"type": "call", "id": number, "attributes": {}}
        meta = {"count": 3, "count_truncated": False}
        return lambda _: page(record, next_url=f"{server.url}{after}", meta=meta)

    server = serve(
        further("eyJ4Ijox%3D", 1), further("eyJ4Ijoy", 2), page({"type": "call", "id": 3, "attributes": {}})
    )
    with connector(server) as outreach:
        calls = outreach.calls.list(page_size=2, sort="-updatedAt", count="true")
        assert (calls.meta["count"], calls.meta["count_truncated"]) == (3, False)
        assert [call.id for call in calls] == [1, 2, 3]
    first, second, third = (dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests)
    assert first == {"page[size]": "2", "sort": "-updatedAt", "count": "true"}
    assert (second, third) == (
        {**first, "page[after]": "eyJ4Ijox="},
        {**first, "page[after]": "eyJ4Ijoy"},
    )
    assert {request.headers["content-type"] for request in server.requests} == {MEDIA}


def test_a_page_elsewhere_does_not_get_the_token(serve):
    elsewhere = serve()
    server = serve(page(PROSPECT, next_url=f"{elsewhere.url}/api/v2/prospects?page[after]=x"))
    with connector(server) as outreach, pytest.raises(PagingError, match="origin"):
        outreach.prospects.list().all()
    assert elsewhere.requests == []


def test_a_filter_can_be_added(serve):
    server = serve(page())
    with connector(server) as outreach:
        outreach.with_options(extra_query={"filter[updatedAt]": "2026-01-01..inf"}).tasks.list().all()
    query = dict(parse_qsl(urlsplit(server.requests[0].target).query))
    assert query == {"page[size]": "50", "filter[updatedAt]": "2026-01-01..inf"}


@pytest.mark.parametrize("size", [0, 1001])
def test_a_page_has_1_to_1000_records(serve, size):
    with connector(serve()) as outreach, pytest.raises(InvalidParameterError, match=r"page\[size\]"):
        outreach.sequences.list(page_size=size)


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        (
            refused(404, "resourceNotFound", "Could not find 'prospect' with ID '1'."),
            NotFoundError,
            "with ID '1'",
        ),
        (
            refused(403, "unauthorizedOauthScope", "It lacks the scope 'prospects.read'."),
            AuthenticationError,
            r"prospects\.read",
        ),
        (
            refused(403, "unauthorizedRequest", "You are not authorized to perform that request."),
            AuthenticationError,
            "not authorized",
        ),
        (
            refused(422, "validationError", "Filter is not allowed."),
            ConnectorValidationError,
            "not allowed",
        ),
        # What the gateway says of a token that it cannot read is no JSON:API.
        (
            answer(401, json.dumps({"error": "Invalid JWT token.", "description": "It is not decodable."})),
            AuthenticationError,
            "not decodable",
        ),
    ],
)
def test_errors_are_told_in_their_words(serve, reply, error, said):
    server = serve(reply)
    with connector(server) as outreach, pytest.raises(error, match=said):
        outreach.prospects.get(1)
    assert len(server.requests) == 1


def test_a_limit_ends_with_the_hour(serve):
    """``Retry-After`` is the same point in time as ``X-RateLimit-Reset``, and no number of seconds."""
    end = str(int(time.time()) + 1800)
    server = serve(
        refused(
            429,
            "rateLimitExceeded",
            "You have exceeded your permitted rate limit of 10,000.",
            X_RateLimit_Limit="10000",
            X_RateLimit_Remaining="0",
            X_RateLimit_Reset=end,
            Retry_After=end,
        )
    )
    with connector(server) as outreach, pytest.raises(RateLimitError, match="10,000") as caught:
        outreach.mailings.list().all()
    assert caught.value.retry_after is not None
    assert 1700 < caught.value.retry_after <= 1800
    assert len(server.requests) == 1


def test_maintenance_ends_at_a_date(serve):
    end = (dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    server = serve(refused(503, "scheduledServerMaintenance", "It is under way.", Retry_After=end))
    with connector(server) as outreach, pytest.raises(ServerError) as caught:
        outreach.users.get(1)
    assert caught.value.retry_after is not None
    assert 3500 < caught.value.retry_after <= 3600


def test_an_expired_token_is_renewed_and_the_new_refresh_token_is_kept():
    sent: list[httpx.Request] = []

    def outreach_io(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if request.url.path == "/oauth/token":
            new = {"access_token": "planted-access-2", "token_type": "Bearer", "expires_in": 7200}
            return httpx.Response(200, json={**new, "refresh_token": "planted-refresh-2"})
        if request.headers["authorization"] == "Bearer planted-access-1":
            return httpx.Response(401, json={"errors": [{"id": "unauthorized", "title": "Unauthorized"}]})
        return httpx.Response(200, json={"data": []})

    stored = []
    auth = OutreachAuthConfig(
        client_id="app",
        client_secret="planted-secret",
        refresh_token="planted-refresh-1",
        access_token="planted-access-1",
        on_token_refresh=stored.append,
    )
    with (
        httpx.Client(transport=httpx.MockTransport(outreach_io)) as client,
        SyncOutreachConnector(auth, http_client=client) as outreach,
    ):
        outreach.stages.list().all()
    refused_call, renewal, listed = sent
    assert str(listed.url.copy_with(query=None)) == "https://api.outreach.io/api/v2/stages"
    assert refused_call.url == listed.url
    assert (renewal.method, str(renewal.url)) == ("POST", "https://api.outreach.io/oauth/token")
    assert renewal.headers["content-type"] == "application/x-www-form-urlencoded"
    assert dict(parse_qsl(renewal.content.decode())) == {
        "client_id": "app",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh-1",
        "grant_type": "refresh_token",
    }
    assert listed.headers["authorization"] == "Bearer planted-access-2"
    assert [tokens.refresh_token for tokens in stored] == ["planted-refresh-2"]
