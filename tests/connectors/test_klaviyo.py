"""What is Klaviyo's own: JSON:API, a key with a prefix, revisions, pages by URL, page sizes."""

from __future__ import annotations

import datetime as dt
import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_klaviyo import KlaviyoAuthConfig, SyncKlaviyoConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    PagingError,
    RateLimitError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = KlaviyoAuthConfig(api_key="planted-klaviyo-key")
PROFILE = {
    "type": "profile",
    "id": "01GDDKASAP8TKDDA2GRZDSVP4H",
    "attributes": {
        "email": "sarah@example.com",
        "created": "2022-11-08T00:00:00+00:00",
        "location": {"city": "New York", "latitude": 40.7128},
        "properties": {"pseudonym": "Dr. Octopus"},
    },
    "relationships": {"lists": {"links": {"self": "https://k/r", "related": "https://k/lists"}}},
    "links": {"self": "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/"},
}
EVENT = {
    "type": "event",
    "id": "e1",
    "attributes": {
        "timestamp": 1667870625,
        "datetime": "2022-11-08T01:23:45+00:00",
        "event_properties": {"$value": 9},
    },
    "relationships": {"profile": {"data": {"type": "profile", "id": "p1"}}, "metric": {"data": None}},
    "links": {"self": "https://a.klaviyo.com/api/events/e1/"},
}


def connector(server: MisbehavingServer) -> SyncKlaviyoConnector:
    return SyncKlaviyoConnector(AUTH, base_url=f"{server.url}/api", strict=True)


def page(*records: object, next_url: str | None = None) -> bytes:
    links = {"self": "https://a.klaviyo.com/api/events/", "next": next_url, "prev": None}
    return ok({"data": [*records], "links": links}, Content_Type="application/vnd.api+json")


def refused(status: int, code: str, detail: str, **headers: str) -> bytes:
    error = {"id": "1", "status": status, "code": code, "title": "Refused.", "detail": detail, "source": {}}
    return answer(status, json.dumps({"errors": [error]}), Content_Type="application/vnd.api+json", **headers)


def test_a_call_has_the_key_with_its_prefix_the_media_type_and_the_revision(serve):
    server = serve(ok({"data": PROFILE, "links": {"self": "https://k"}}))
    with connector(server) as klaviyo:
        profile = klaviyo.profiles.get("01GDDKASAP8TKDDA2GRZDSVP4H")
    assert (profile.id, profile.attributes.email) == (PROFILE["id"], "sarah@example.com")
    assert profile.attributes.created == dt.datetime(2022, 11, 8, tzinfo=dt.UTC)
    assert profile.attributes.properties == {"pseudonym": "Dr. Octopus"}
    (request,) = server.requests
    assert request.target == "/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H"
    assert request.headers["authorization"] == "Klaviyo-API-Key planted-klaviyo-key"
    assert request.headers["accept"] == "application/vnd.api+json"
    assert request.headers["revision"] == "2026-07-15"


def test_a_call_can_ask_for_another_revision_and_for_more_fields(serve):
    server = serve(ok({"data": PROFILE}))
    with connector(server) as klaviyo:
        fuller = klaviyo.with_options(extra_query={"additional-fields[profile]": "subscriptions"})
        fuller.profiles.get("p1", revision="2026-10-15")
    (request,) = server.requests
    assert request.headers["revision"] == "2026-10-15"
    query = parse_qsl(urlsplit(request.target).query)
    assert query == [("additional-fields[profile]", "subscriptions")]


def test_a_list_goes_on_at_the_url_that_it_is_given(serve):
    def further(_request):
        return page(EVENT, next_url=f"{server.url}/api/events/?page%5Bcursor%5D=bmV4dA%3D%3D&sort=-datetime")

    server = serve(further, page({**EVENT, "id": "e2"}))
    with connector(server) as klaviyo:
        events = klaviyo.events.list(sort="-datetime", page_size=1).all()
    assert [event.id for event in events] == ["e1", "e2"]
    assert [event.relationships.profile.data.id for event in events] == ["p1", "p1"]
    assert events[0].attributes.timestamp == 1667870625
    first, second = (urlsplit(request.target) for request in server.requests)
    assert sorted(parse_qsl(first.query)) == [("page[size]", "1"), ("sort", "-datetime")]
    assert second.path + "?" + second.query == "/api/events/?page%5Bcursor%5D=bmV4dA%3D%3D&sort=-datetime"
    assert [request.headers["revision"] for request in server.requests] == ["2026-07-15"] * 2
    assert server.requests[1].headers["authorization"] == "Klaviyo-API-Key planted-klaviyo-key"


def test_a_page_elsewhere_does_not_get_the_key(serve):
    elsewhere = serve()
    server = serve(page(EVENT, next_url=f"{elsewhere.url}/api/events/?page%5Bcursor%5D=x"))
    with connector(server) as klaviyo, pytest.raises(PagingError, match="origin"):
        klaviyo.events.list().all()
    assert elsewhere.requests == []


@pytest.mark.parametrize(
    ("entity", "most"),
    [("lists", 10), ("email_templates", 10), ("flows", 50), ("profiles", 100), ("events", 1000)],
)
def test_each_list_has_a_largest_page_of_its_own(serve, entity, most):
    server = serve(page())
    with connector(server) as klaviyo:
        records = getattr(klaviyo, entity)
        assert records.list(page_size=most).all() == []
        with pytest.raises(InvalidParameterError, match=rf"page\[size\].*{most}"):
            records.list(page_size=most + 1).all()
    assert len(server.requests) == 1


def test_campaigns_are_listed_by_channel(serve):
    server = serve(page())
    with connector(server) as klaviyo:
        klaviyo.campaigns.list("equals(messages.channel,'email')").all()
    assert parse_qsl(urlsplit(server.requests[0].target).query) == [
        ("filter", "equals(messages.channel,'email')")
    ]


@pytest.mark.parametrize("status", [429, 503, 504, 524])
def test_what_the_vendor_s_client_sends_again_is_sent_again(serve, status):
    limited = refused(status, "throttled", "Request was throttled.", Retry_After="0")
    server = serve(limited, ok({"data": PROFILE}))
    with connector(server) as klaviyo:
        assert klaviyo.profiles.get("p1").id == PROFILE["id"]
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("status", "code", "detail", "error"),
    [
        (400, "invalid", "'filter' is a required parameter.", ConnectorValidationError),
        (401, "not_authenticated", "Missing or invalid private key.", AuthenticationError),
        (403, "permission_denied", "The key lacks profiles:read.", AuthenticationError),
        (404, "not_found", "A profile with id p1 does not exist.", NotFoundError),
    ],
)
def test_an_error_tells_its_detail(serve, status, code, detail, error):
    server = serve(refused(status, code, detail))
    with connector(server) as klaviyo, pytest.raises(error, match=detail):
        klaviyo.profiles.get("p1")
    assert len(server.requests) == 1


def test_a_limit_that_ends_too_late_is_an_error_that_says_when(serve):
    server = serve(refused(429, "throttled", "Expected available in 300 seconds.", Retry_After="300"))
    with connector(server) as klaviyo, pytest.raises(RateLimitError, match="300 seconds") as caught:
        klaviyo.profiles.get("p1")
    assert caught.value.retry_after == 300
    assert len(server.requests) == 1
