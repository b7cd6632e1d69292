"""What is Search Console's own: URLs in paths, reports with other dimensions, pages by row, absent lists."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from urllib.parse import parse_qsl

import pytest
from airbyte_agent_google_search_console import (
    GoogleSearchConsoleAuthConfig,
    SyncGoogleSearchConsoleConnector,
)
from airbyte_agent_sdk.errors import AuthenticationError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = GoogleSearchConsoleAuthConfig(
    client_id="c",
    client_secret="planted-google-secret",
    refresh_token="r",
    access_token="planted-google-token",
)
SITE = "sc-domain:example.com"
MARCH = (dt.date(2026, 3, 1), dt.date(2026, 3, 31))


def connector(server: MisbehavingServer) -> SyncGoogleSearchConsoleConnector:
    return SyncGoogleSearchConsoleConnector(AUTH, base_url=server.url, strict=True, max_retries=1)


def rows(*days: str) -> bytes:
    found = [{"keys": [day], "clicks": 1, "impressions": 10, "ctr": 0.1, "position": 2.5} for day in days]
    return ok({"rows": found, "responseAggregationType": "byProperty"})


def failure(status: int, reason: str, **headers: str) -> bytes:
    error: dict[str, Any] = {"code": status, "message": "No more", "errors": [{"reason": reason}]}
    return answer(status, json.dumps({"error": error}), Content_Type="application/json", **headers)


def test_rows_go_on_by_their_index_until_a_page_is_empty(serve):
    server = serve(rows("2026-03-01", "2026-03-02"), rows("2026-03-03"), ok({}))
    with connector(server) as console:
        found = console.search_analytics_by_date.list(SITE, *MARCH, row_limit=2).all()
    assert [row.keys for row in found] == [
        ["2026-03-01"],
        ["2026-03-02"],
        ["2026-03-03"],
    ]
    asked = {"startDate": "2026-03-01", "endDate": "2026-03-31", "dimensions": ["DATE"], "rowLimit": 2}
    assert [json.loads(request.body) for request in server.requests] == [
        asked,
        {**asked, "startRow": 2},
        {**asked, "startRow": 3},
    ]
    assert server.requests[0].target == "/sites/sc-domain%3Aexample.com/searchAnalytics/query"
    assert server.requests[0].headers["authorization"] == "Bearer planted-google-token"


@pytest.mark.parametrize(
    ("entity", "dimensions"),
    [
        ("search_analytics_by_country", ["DATE", "COUNTRY"]),
        ("search_analytics_by_device", ["DATE", "DEVICE"]),
        ("search_analytics_by_page", ["DATE", "PAGE"]),
        ("search_analytics_by_query", ["DATE", "QUERY"]),
        ("search_analytics_all_fields", ["DATE", "COUNTRY", "DEVICE", "PAGE", "QUERY"]),
    ],
)
def test_reports_differ_in_their_dimensions(serve, entity, dimensions):
    server = serve(ok({}), ok({}))
    with connector(server) as console:
        report = getattr(console, entity)
        assert report.list(SITE, *MARCH).all() == []
        assert report.list(SITE, *MARCH, dimensions=["PAGE"], type="IMAGE").all() == []
    bodies = [json.loads(request.body) for request in server.requests]
    assert [body["dimensions"] for body in bodies] == [dimensions, ["PAGE"]]
    assert bodies[1]["type"] == "IMAGE"


def test_a_url_is_one_part_of_the_path(serve):
    sitemap = {"path": "https://www.example.com/sitemap.xml", "errors": "0", "warnings": "2"}
    server = serve(ok(sitemap))
    with connector(server) as console:
        found = console.sitemaps.get("https://www.example.com/", "https://www.example.com/sitemap.xml")
    assert found.warnings == "2"
    site, feed = "https%3A%2F%2Fwww.example.com%2F", "https%3A%2F%2Fwww.example.com%2Fsitemap.xml"
    assert server.requests[0].target == f"/sites/{site}/sitemaps/{feed}"


def test_no_properties_and_no_sitemaps_are_empty_lists(serve):
    with connector(serve(ok({}), ok({}))) as console:
        assert console.sites.list().all() == []
        assert console.sitemaps.list(SITE).all() == []


def test_the_reason_tells_limits_from_refusals(serve):
    server = serve(failure(403, "rateLimitExceeded", Retry_After="0"), ok({"siteEntry": []}))
    with connector(server) as console:
        assert console.sites.list().all() == []
    assert len(server.requests) == 2
    server = serve(failure(403, "quotaExceeded"))
    with connector(server) as console, pytest.raises(RateLimitError, match="No more"):
        console.sites.list().all()
    assert len(server.requests) == 1
    server = serve(failure(403, "forbidden"))
    with connector(server) as console, pytest.raises(AuthenticationError):
        console.sitemaps.list(SITE).all()
    assert len(server.requests) == 1


def test_a_token_is_refreshed(serve):
    server = serve(ok({"access_token": "fresh", "expires_in": 3599}), ok({"siteEntry": []}))
    auth = GoogleSearchConsoleAuthConfig(client_id="c", client_secret="s", refresh_token="r")
    with SyncGoogleSearchConsoleConnector(auth, base_url=server.url) as console:
        assert console.sites.list().all() == []
    assert dict(parse_qsl(server.requests[0].body.decode())) == {
        "grant_type": "refresh_token",
        "client_id": "c",
        "client_secret": "s",
        "refresh_token": "r",
    }
    assert server.requests[1].headers["authorization"] == "Bearer fresh"
