"""What is Google Analytics' own: reports with defaults, offsets in the body, quotas and properties."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_google_analytics_data_api import (
    GoogleAnalyticsDataApiOauth20AuthenticationAuthConfig,
    GoogleAnalyticsDataApiServiceAccountKeyAuthenticationAuthConfig,
    SyncGoogleAnalyticsDataApiConnector,
)
from airbyte_agent_sdk.errors import InvalidParameterError, MissingParameterError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = GoogleAnalyticsDataApiOauth20AuthenticationAuthConfig(
    client_id="client",
    client_secret="planted-secret",
    refresh_token="planted-refresh",
    access_token="planted",
)
DAY = {"dimensionValues": [{"value": "20260101"}], "metricValues": [{"value": "7"}]}


def connector(server: MisbehavingServer, **settings: str) -> SyncGoogleAnalyticsDataApiConnector:
    return SyncGoogleAnalyticsDataApiConnector(AUTH, base_url=f"{server.url}/v1beta", strict=True, **settings)


def report(*rows: object, count: int) -> bytes:
    return ok({
        "dimensionHeaders": [{"name": "date"}],
        "metricHeaders": [{"name": "active1DayUsers", "type": "TYPE_INTEGER"}],
        "rows": rows,
        "rowCount": count,
        "kind": "analyticsData#runReport",
    })  # fmt: skip


def bodies(server: MisbehavingServer) -> list[dict[str, object]]:
    return [json.loads(request.body) for request in server.requests]


def test_a_report_has_its_own_period_dimensions_and_metrics(serve):
    server = serve(report(DAY, count=1))
    with connector(server) as analytics:
        page = analytics.daily_active_users.list("123456789")
    assert server.requests[0].target == "/v1beta/properties/123456789:runReport"
    assert bodies(server) == [
        {
            "dateRanges": [{"startDate": "30daysAgo", "endDate": "today"}],
            "dimensions": [{"name": "date"}],
            "metrics": [{"name": "active1DayUsers"}],
        }
    ]
    assert page.data[0].metric_values[0].value == "7"
    assert page.meta["metric_headers"] == [{"name": "active1DayUsers", "type": "TYPE_INTEGER"}]


def test_reports_page_by_offset_to_their_row_count(serve):
    server = serve(report(DAY, DAY, count=3), report(DAY, count=3))
    with connector(server, property_id="123456789") as analytics:
        assert len(analytics.pages.list(limit=2).all()) == 3
    assert [(body["limit"], body.get("offset")) for body in bodies(server)] == [(2, None), (2, 2)]


def test_a_report_without_rows_leaves_them_out(serve):
    server = serve(ok({"kind": "analyticsData#runReport", "metadata": {"timeZone": "Europe/Paris"}}))
    with connector(server) as analytics:
        assert analytics.locations.list("1").all() == []
    assert len(server.requests) == 1


def test_a_property_is_named_by_the_call_or_by_the_connector(serve):
    server = serve(report(DAY, count=1))
    with connector(server) as analytics, pytest.raises(MissingParameterError, match="property_id"):
        analytics.devices.list()
    with connector(server, property_id="1") as analytics:
        analytics.devices.list("2")
    assert server.requests[0].target == "/v1beta/properties/2:runReport"


def test_periods_are_checked(serve):
    with connector(serve()) as analytics, pytest.raises(InvalidParameterError, match=r"date_?[rR]anges\[0\]"):
        analytics.pages.list("1", date_ranges=[{"start_date": "last week", "end_date": "today"}])


def test_a_quota_is_not_waited_for(serve):
    """As `https://developers.google.com/analytics/devguides/reporting/data/v1/quotas` shows it."""
    error = {"error": {"code": 429, "message": "Exhausted property tokens", "status": "RESOURCE_EXHAUSTED"}}
    server = serve(answer(429, json.dumps(error), Content_Type="application/json"))
    with connector(server) as analytics, pytest.raises(RateLimitError, match="Exhausted property tokens"):
        analytics.pages.list("1")
    assert len(server.requests) == 1


def test_the_key_of_a_service_account_is_taken():
    with pytest.raises(ValueError, match="service account"):
        SyncGoogleAnalyticsDataApiConnector(
            GoogleAnalyticsDataApiServiceAccountKeyAuthenticationAuthConfig(credentials_json="{}")
        ).pages.list("1")
