"""What is Amazon Ads' own: versions in media types, a profile for every call, regions, tokens of Amazon."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from airbyte_agent_amazon_ads import AmazonAdsAuthConfig, AmazonAdsConnector, SyncAmazonAdsConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    MissingParameterError,
    RateLimitError,
    ResponseShapeError,
)
from airbyte_agent_sdk.testing import Fake

pytestmark = pytest.mark.once

AUTH = AmazonAdsAuthConfig(
    client_id="amzn1.application-oa2-client.planted",
    client_secret="planted-client-secret",
    refresh_token="Atzr|planted-refresh-token",
)
SP_CAMPAIGN = "application/vnd.spCampaign.v3+json"
#: An answer of the vendor's collection.
CAMPAIGN = {
    "budget": {"budget": 100, "budgetType": "DAILY"},
    "campaignId": "276748589410145",
    "dynamicBidding": {
        "placementBidding": [{"percentage": 900, "placement": "PLACEMENT_TOP"}],
        "strategy": "LEGACY_FOR_SALES",
    },
    "endDate": "2022-11-08",
    "name": "Test SP campaign",
    "premiumBidAdjustment": True,
    "startDate": "2022-10-31",
    "state": "ENABLED",
    "targetingType": "AUTO",
}


class Amazon:
    """Login with Amazon, and the API with what is told it to answer."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.tokens: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self._answers = iter(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "api.amazon.com":
            self.tokens.append(request)
            number = len(self.tokens)
            return httpx.Response(
                200, json={"access_token": f"Atza|{number}", "token_type": "bearer", "expires_in": 3600}
            )
        self.calls.append(request)
        return next(self._answers)

    def connector(self, **settings: str) -> SyncAmazonAdsConnector:
        client = httpx.Client(transport=httpx.MockTransport(self))
        return SyncAmazonAdsConnector(AUTH, http_client=client, strict=True, **settings)


def page(key: str, *records: Any, token: str | None = None, media: str = SP_CAMPAIGN) -> httpx.Response:
    body = {key: [*records], "totalResults": 2, **({"nextToken": token} if token else {})}
    return httpx.Response(200, content=json.dumps(body).encode(), headers={"Content-Type": media})


def test_campaigns_go_on_by_their_token_in_the_body():
    amazon = Amazon(
        page("campaigns", CAMPAIGN, token="t1"), page("campaigns", {**CAMPAIGN, "campaignId": "2"})
    )
    ads = amazon.connector(profile_id="42634532240933")
    campaigns = ads.sponsored_product_campaigns.list(
        state_filter={"include": ["ENABLED"]}, max_results=10
    ).all()
    assert [each.campaign_id for each in campaigns] == ["276748589410145", "2"]
    assert campaigns[0].start_date is not None
    assert campaigns[0].start_date.isoformat() == "2022-10-31"
    first, second = amazon.calls
    assert (first.method, str(first.url)) == ("POST", "https://advertising-api.amazon.com/sp/campaigns/list")
    assert json.loads(first.content) == {"stateFilter": {"include": ["ENABLED"]}, "maxResults": 10}
    assert json.loads(second.content) == {**json.loads(first.content), "nextToken": "t1"}
    for request in amazon.calls:
        assert request.headers["accept"] == request.headers["content-type"] == SP_CAMPAIGN
        assert request.headers["authorization"] == "Bearer Atza|1"
        assert request.headers["amazon-advertising-api-clientid"] == "amzn1.application-oa2-client.planted"
        assert request.headers["amazon-advertising-api-scope"] == "42634532240933"


def test_a_token_is_gotten_with_the_client_in_the_form():
    amazon = Amazon(httpx.Response(200, json=[]))
    assert amazon.connector().profiles.list().data == []
    (request,) = amazon.tokens
    assert str(request.url) == "https://api.amazon.com/auth/o2/token"
    assert "authorization" not in request.headers
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["amzn1.application-oa2-client.planted"],
        "client_secret": ["planted-client-secret"],
        "refresh_token": ["Atzr|planted-refresh-token"],
    }
    assert "amazon-advertising-api-scope" not in amazon.calls[0].headers


def test_a_token_that_has_ended_is_renewed_once():
    ended = httpx.Response(401, json={"code": "UNAUTHORIZED", "details": "Not authorized"})
    amazon = Amazon(ended, httpx.Response(200, json=[]), ended, ended)
    ads = amazon.connector()
    assert ads.profiles.list().data == []
    assert [request.headers["authorization"] for request in amazon.calls] == [
        "Bearer Atza|1",
        "Bearer Atza|2",
    ]
    with pytest.raises(AuthenticationError, match="Not authorized"):
        ads.profiles.list()
    assert len(amazon.tokens) == 3


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("https://advertising-api-eu.amazon.com", "advertising-api-eu.amazon.com"),
        ("https://advertising-api-fe.amazon.com", "advertising-api-fe.amazon.com"),
    ],
)
def test_each_region_has_its_server(region, host):
    amazon = Amazon(page("campaigns", CAMPAIGN), page("portfolios"))
    ads = amazon.connector(region=region)
    campaign = ads.sponsored_product_campaigns.get(
        amazon_advertising_api_scope="1", campaign_id_filter={"include": ["276748589410145"]}
    )
    assert campaign.dynamic_bidding is not None
    assert campaign.dynamic_bidding.strategy == "LEGACY_FOR_SALES"
    with pytest.raises(ResponseShapeError):
        ads.portfolios.get(amazon_advertising_api_scope="1", portfolio_id_filter={"include": ["9"]})
    assert {request.url.host for request in amazon.calls} == {host}
    with pytest.raises(ConfigurationError, match="region"):
        Amazon().connector(region="https://evil.example").profiles.list()


LISTS = {
    "sponsored_product_ad_groups": ("/sp/adGroups/list", "adGroups", "spAdGroup.v3"),
    "sponsored_product_keywords": ("/sp/keywords/list", "keywords", "spKeyword.v3"),
    "sponsored_product_product_ads": ("/sp/productAds/list", "productAds", "spProductAd.v3"),
    "sponsored_product_targets": ("/sp/targets/list", "targetingClauses", "spTargetingClause.v3"),
    "sponsored_product_negative_keywords": (
        "/sp/negativeKeywords/list",
        "negativeKeywords",
        "spNegativeKeyword.v3",
    ),
    "sponsored_product_negative_targets": (
        "/sp/negativeTargets/list",
        "negativeTargetingClauses",
        "spNegativeTargetingClause.v3",
    ),
    "sponsored_brands_campaigns": ("/sb/v4/campaigns/list", "campaigns", "sbcampaignresource.v4"),
    "sponsored_brands_ad_groups": ("/sb/v4/adGroups/list", "adGroups", "sbadgroupresource.v4"),
    "portfolios": ("/portfolios/list", "portfolios", "spPortfolio.v3"),
}


@pytest.mark.parametrize("entity", LISTS)
def test_each_list_has_its_media_type(entity):
    path, key, accept = LISTS[entity]
    amazon = Amazon(page(key), page(key))
    ads = amazon.connector(profile_id="1")
    filtered = {"stateFilter": {"include": ["PAUSED"]}}
    assert ads.execute(entity, "list", filtered).data == []
    request = amazon.calls[0]
    media = f"application/vnd.{accept}+json"
    assert (request.method, request.url.path, request.headers["accept"]) == ("POST", path, media)
    assert request.headers["content-type"] == ("application/json" if path.startswith("/sb/") else media)
    assert json.loads(request.content) == filtered
    if entity != "portfolios":
        ads.execute(entity, "list", {"Accept": "application/vnd.next.v9+json"})
        assert amazon.calls[1].headers["accept"] == "application/vnd.next.v9+json"


def test_a_limit_says_how_long_it_lasts():
    amazon = Amazon(
        httpx.Response(429, json={"code": "THROTTLED", "details": "Slow down"}, headers={"Retry-After": "90"})
    )
    with pytest.raises(RateLimitError) as caught:
        amazon.connector(profile_id="1").sponsored_product_keywords.list()
    assert caught.value.retry_after == 90


def test_a_call_without_a_profile_is_refused():
    amazon = Amazon()
    with pytest.raises(MissingParameterError, match="profile_id"):
        amazon.connector().execute("portfolios", "list", {})
    assert amazon.calls == []


@pytest.mark.anyio
async def test_the_example_runs(capsys):
    place = Path(__file__).parents[2] / "specs/amazon-ads/example.py"
    spec = importlib.util.spec_from_file_location("example", place)
    assert spec is not None
    assert spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    async with Fake(AmazonAdsConnector, records=2).connect(profile_id="1") as ads:
        await example.main(ads)
    assert len(capsys.readouterr().out.splitlines()) == 2 + 2 * 2
