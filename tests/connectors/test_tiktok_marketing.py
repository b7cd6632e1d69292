"""What is TikTok's own: errors in a 200, lists as JSON in the query, pages by number, reports of text."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    MissingParameterError,
    NotFoundError,
    RateLimitError,
    ResponseError,
)
from airbyte_agent_tiktok_marketing import (
    SyncTiktokMarketingConnector,
    TiktokMarketingAuthConfig,
    TiktokMarketingConnector,
)

from tests.e2e.misbehaving.server import MisbehavingServer, ok

pytestmark = pytest.mark.once

AUTH = TiktokMarketingAuthConfig(access_token="planted-tiktok-token")


def connector(server: MisbehavingServer, **settings: str) -> SyncTiktokMarketingConnector:
    return SyncTiktokMarketingConnector(AUTH, base_url=server.url, strict=True, **settings)


def page(*records: object, number: int = 1, of: int = 1) -> bytes:
    info = {"page": number, "page_size": 2, "total_number": 2 * of, "total_page": of}
    return ok(
        {"code": 0, "message": "OK", "request_id": "r1", "data": {"list": [*records], "page_info": info}}
    )


def failed(code: int, message: str = "It failed.") -> bytes:
    return ok({"code": code, "message": message, "request_id": "r1", "data": {}})


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def test_campaigns_go_on_by_page_number_to_the_last_page(serve):
    first = [{"campaign_id": "17", "campaign_name": "Spring", "budget": 50.5}, {"campaign_id": "18"}]
    server = serve(page(*first, of=2), page({"campaign_id": "19"}, number=2, of=2))
    with connector(server) as tiktok:
        campaigns = tiktok.campaigns.list("70001", page_size=2).all()
    assert [(each.campaign_id, each.budget) for each in campaigns] == [
        ("17", 50.5),
        ("18", None),
        ("19", None),
    ]
    assert queries(server) == [
        {"advertiser_id": "70001", "page_size": "2"},
        {"advertiser_id": "70001", "page_size": "2", "page": "2"},
    ]
    request = server.requests[0]
    assert request.line.startswith("GET /campaign/get/?")
    assert request.headers["access-token"] == "planted-tiktok-token"
    assert "authorization" not in request.headers


def test_an_account_without_campaigns_has_one_empty_page(serve):
    info = {"page": 1, "page_size": 10, "total_number": 0, "total_page": 0}
    server = serve(ok({"code": 0, "message": "OK", "data": {"list": [], "page_info": info}}))
    with connector(server) as tiktok:
        assert tiktok.campaigns.list("70001").all() == []
    assert len(server.requests) == 1


@pytest.mark.parametrize("ids", [["70001", "70002"], '["70001", "70002"]'])
def test_ids_are_json_in_the_query(serve, ids):
    accounts = [{"advertiser_id": "70001", "balance": 10.25, "create_time": 1600000000}]
    server = serve(ok({"code": 0, "message": "OK", "data": {"list": accounts}}))
    with connector(server) as tiktok:
        (account,) = tiktok.execute("advertisers", "list", {"advertiser_ids": ids}).data
    assert account["balance"] == 10.25
    assert json.loads(queries(server)[0]["advertiser_ids"]) == ["70001", "70002"]


def test_the_account_of_the_setting_is_the_default(serve):
    server = serve(
        ok({"code": 0, "data": {"list": [{"advertiser_id": "70001"}]}}),
        page({"ad_id": "1", "ad_name": "One", "page_id": None}),
        page(),
    )
    with connector(server, advertiser_id="70001") as tiktok:
        assert tiktok.check().success
        assert tiktok.ads.list().all()[0].ad_name == "One"
        tiktok.ads.list("70002").all()
    assert queries(server) == [
        {"advertiser_ids": '["70001"]'},
        {"advertiser_id": "70001"},
        {"advertiser_id": "70002"},
    ]
    with connector(server) as tiktok, pytest.raises(MissingParameterError, match="advertiser_id"):
        tiktok.execute("ads", "list", {})


@pytest.mark.anyio
async def test_a_report_has_its_dimensions_and_figures_unless_others_are_asked_for(serve):
    row = {
        "dimensions": {"campaign_id": "17", "stat_time_day": "2026-03-01 00:00:00"},
        "metrics": {"spend": "12.30", "clicks": "4", "purchase": "2"},
    }
    server = serve(page(row), page(row))
    async with TiktokMarketingConnector(AUTH, base_url=server.url, strict=True) as tiktok:
        (found,) = await tiktok.campaigns_reports_daily.list("70001", "2026-03-01", "2026-03-07").all()
        await tiktok.campaigns_reports_daily.list(
            "70001",
            dt.date(2026, 3, 1),
            dt.date(2026, 3, 7),
            data_level="AUCTION_ADGROUP",
            dimensions=["adgroup_id"],
            metrics=["spend"],
        )
    assert found.metrics.spend is not None
    assert Decimal(found.metrics.spend) == Decimal("12.3")
    assert (found.dimensions.campaign_id, found.metrics["purchase"]) == ("17", "2")
    first, second = queries(server)
    assert {"spend", "clicks"} < set(json.loads(first.pop("metrics")))
    assert first == {
        "advertiser_id": "70001",
        "service_type": "AUCTION",
        "report_type": "BASIC",
        "data_level": "AUCTION_CAMPAIGN",
        "dimensions": '["campaign_id","stat_time_day"]',
        "start_date": "2026-03-01",
        "end_date": "2026-03-07",
    }
    assert (second["data_level"], second["dimensions"], second["metrics"]) == (
        "AUCTION_ADGROUP",
        '["adgroup_id"]',
        '["spend"]',
    )


@pytest.mark.parametrize(
    ("code", "error", "tries"),
    [
        (40100, RateLimitError, 2),  # too many requests
        (50000, ResponseError, 2),  # system error
        (51010, ResponseError, 2),  # an inner time-out
        (40105, AuthenticationError, 1),  # the token is wrong
        (40001, AuthenticationError, 1),  # no permission for the account
        (40300, NotFoundError, 1),  # no such account
        (40002, ResponseError, 1),  # a wrong parameter
        (49999, ResponseError, 1),  # one that nobody knows
    ],
)
def test_a_code_in_a_200_is_an_error(serve, code, error, tries):
    server = serve(*[failed(code, "It failed, says TikTok.")] * tries)
    with connector(server) as tiktok:
        patient = tiktok.with_options(max_retries=1)
        with pytest.raises(error, match=r"It failed, says TikTok\.") as caught:
            patient.campaigns.list("70001")
    assert caught.value.status_code == 200
    assert caught.value.body["code"] == code
    assert len(server.requests) == tries


def test_a_limit_passes(serve):
    server = serve(failed(40100), page({"audience_id": "9", "cover_num": 1200, "is_valid": True}))
    with connector(server) as tiktok:
        (audience,) = tiktok.audiences.list("70001").all()
    assert (audience.audience_id, audience.cover_num) == ("9", 1200)
