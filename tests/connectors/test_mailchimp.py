"""What is Mailchimp's own: a host that the key names, lists by offset, members by hash or address."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from airbyte_agent_mailchimp import MailchimpAuthConfig, SyncMailchimpConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    RateLimitError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

KEY = "planted-us6"
LIST = {
    "id": "57afe96172",
    "web_id": 497,
    "name": "Newsletter",
    "stats": {"member_count": 2, "campaign_last_sent": ""},
}


def connector(server: MisbehavingServer) -> SyncMailchimpConnector:
    return SyncMailchimpConnector(MailchimpAuthConfig(api_key=KEY), base_url=f"{server.url}/3.0", strict=True)


def problem(status: int, title: str, detail: str, **more: object) -> bytes:
    """An error as the vendor's document describes it."""
    body = {
        "type": "https://mailchimp.com/developer/marketing/docs/errors/",
        "title": title,
        "status": status,
    }
    response = httpx.Response(status, json={**body, "detail": detail, "instance": "995c5cb0", **more})
    return answer(status, response.content, content_type="application/problem+json")


def query(server: MisbehavingServer, number: int = 0) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(server.requests[number].target).query))


def host(key: str, **settings: str) -> str:
    urls: list[httpx.URL] = []

    def mailchimp_com(request: httpx.Request) -> httpx.Response:
        urls.append(request.url)
        return httpx.Response(200, json={"lists": [], "total_items": 0})

    with (
        httpx.Client(transport=httpx.MockTransport(mailchimp_com)) as client,
        SyncMailchimpConnector(MailchimpAuthConfig(api_key=key), http_client=client, **settings) as mailchimp,
    ):
        mailchimp.lists.list()
    (url,) = urls
    assert url.path == "/3.0/lists"
    return url.host


@pytest.mark.parametrize(
    ("key", "settings", "expected"),
    [
        ("planted-us6", {}, "us6.api.mailchimp.com"),
        ("planted-us21", {}, "us21.api.mailchimp.com"),
        ("planted-us6", {"data_center": "us7"}, "us7.api.mailchimp.com"),
        ("planted", {"data_center": "us7"}, "us7.api.mailchimp.com"),
    ],
)
def test_the_key_names_the_host(key, settings, expected):
    assert host(key, **settings) == expected


def test_a_key_without_a_data_centre_is_not_sent():
    with pytest.raises(ConfigurationError, match="data_center"):
        host("planted")


@pytest.mark.parametrize("key", ["planted-us6/x", "planted-us6.evil.example#", "planted-x@evil.example"])
def test_a_key_names_no_other_host(key):
    with pytest.raises(ConfigurationError):
        host(key)


def test_the_key_is_the_password(serve):
    server = serve(ok(LIST))
    with connector(server) as mailchimp:
        record = mailchimp.lists.get("57afe96172")
    assert record.stats is not None
    assert (record.stats.member_count, record.stats.campaign_last_sent) == (2, "")
    credentials = server.requests[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(credentials) == b"user:planted-us6"


def test_pages_go_on_until_the_total(serve):
    server = serve(
        ok({"lists": [LIST, {**LIST, "id": "2"}], "total_items": 3}),
        ok({"lists": [{**LIST, "id": "3"}], "total_items": 3}),
    )
    with connector(server) as mailchimp:
        pages = mailchimp.lists.list(count=2)
        assert pages.meta["total_items"] == 3
        assert [item.id for item in pages] == ["57afe96172", "2", "3"]
    assert [query(server, number) for number in range(len(server.requests))] == [
        {"count": "2"},
        {"count": "2", "offset": "2"},
    ]


def test_a_full_page_may_be_the_last(serve):
    server = serve(ok({"reports": [{"id": "1"}, {"id": "2"}], "total_items": 2}))
    with connector(server) as mailchimp:
        assert len(mailchimp.reports.list(count=2).all()) == 2
    assert len(server.requests) == 1


def test_a_page_has_at_most_1000_records(serve):
    with connector(serve()) as mailchimp, pytest.raises(InvalidParameterError, match="at most 1000"):
        mailchimp.campaigns.list(count=1001)


def test_times_and_flags_as_the_vendor_reads_them(serve):
    server = serve(ok({"members": [], "list_id": "57afe96172", "total_items": 0}))
    with connector(server) as mailchimp:
        since = dt.datetime(2015, 10, 21, 15, 41, 36, tzinfo=dt.UTC)
        mailchimp.list_members.list("57afe96172", since_last_changed=since, vip_only=True).all()
    assert query(server) == {"since_last_changed": "2015-10-21T15:41:36+00:00", "vip_only": "true"}


@pytest.mark.parametrize("name", [hashlib.md5(b"kim@example.com").hexdigest(), "kim+news@example.com"])
def test_a_member_is_named_by_hash_or_address(serve, name):
    member = {
        "id": hashlib.md5(b"kim@example.com").hexdigest(),
        "status": "subscribed",
        "merge_fields": {"FNAME": "Kim", "AGE": 7},
    }
    server = serve(ok(member))
    with connector(server) as mailchimp:
        found = mailchimp.list_members.get("57afe96172", name)
    assert found.merge_fields == {"FNAME": "Kim", "AGE": 7}
    assert unquote(server.requests[0].target) == f"/3.0/lists/57afe96172/members/{name}"


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        (problem(404, "Resource Not Found", "It could not be found."), NotFoundError, "not be found"),
        (problem(401, "API Key Invalid", "It may be invalid"), AuthenticationError, "may be invalid"),
        (problem(400, "Invalid Resource", "See errors", errors=[]), ConnectorValidationError, "See errors"),
    ],
)  # fmt: skip
def test_problems_are_told_in_their_words(serve, reply, error, said):
    server = serve(reply)
    with connector(server) as mailchimp, pytest.raises(error, match=said):
        mailchimp.campaigns.get("c1")
    assert len(server.requests) == 1


def test_too_many_open_requests_are_tried_again(serve):
    limited = problem(429, "Too Many Requests", "You have exceeded the limit of 10 simultaneous connections.")
    server = serve(limited, ok({"id": "c1", "status": "sent"}))
    with connector(server) as mailchimp:
        assert mailchimp.campaigns.get("c1").status == "sent"
    server = serve(limited)
    with connector(server) as mailchimp, pytest.raises(RateLimitError, match="10 simultaneous"):
        mailchimp.with_options(max_retries=0).campaigns.get("c1")
