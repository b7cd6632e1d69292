"""What is Reddit's own: a URL for the next page, dotted names, lists by comma, limits in ``RateLimit``."""

from __future__ import annotations

import datetime as dt
import json
from base64 import b64encode
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_reddit_ads import RedditAdsAuthConfig, SyncRedditAdsConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    NotFoundError,
    PagingError,
    RateLimitError,
    ServerError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, Received, Script, answer, ok

pytestmark = pytest.mark.once

APP = {"client_id": "planted-app", "client_secret": "planted-secret"}
AUTH = RedditAdsAuthConfig(**APP, refresh_token="planted-refresh", access_token="planted-access")


def connector(
    server: MisbehavingServer, auth: RedditAdsAuthConfig = AUTH, **settings: str
) -> SyncRedditAdsConnector:
    return SyncRedditAdsConnector(auth, base_url=f"{server.url}/api/v3", strict=True, **settings)


def page(*records: object, following: str | None = None) -> Script:
    """A page whose next URL begins with ``following``: a path, or another origin."""

    def reply(request: Received) -> bytes:
        url = following
        if following is not None and following.startswith("/"):
            url = f"http://{request.headers['host']}{following}"
        return ok({"data": [*records], "pagination": {"previous_url": None, "next_url": url}})

    return reply


def failed(status: int, message: str = "Says Reddit.", **more: object) -> bytes:
    return answer(status, json.dumps({"error": {"code": status, "message": message, **more}}))


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def test_a_list_follows_its_url_as_it_is(serve):
    # The way there is Reddit's: neither the path nor the parameters are those of the first page.
    following = "/api/v3/elsewhere/campaigns?cursor=a%2Bb&page.size=2"
    server = serve(
        page({"id": "17", "name": "Spring"}, {"id": "18"}, following=following),
        page(following="/api/v3/elsewhere/campaigns?cursor=c"),
        page({"id": "19", "spend_cap": 5000000}),
    )
    with connector(server) as reddit:
        campaigns = reddit.campaigns.list("a2_abc123", page_size=2).all()
    assert [(each.id, each.name, each.spend_cap) for each in campaigns] == [
        ("17", "Spring", None),
        ("18", None, None),
        ("19", None, 5000000),
    ]
    assert [request.target for request in server.requests] == [
        "/api/v3/ad_accounts/a2_abc123/campaigns?page.size=2",
        following,
        "/api/v3/elsewhere/campaigns?cursor=c",
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer planted-access"}


def test_a_url_elsewhere_gets_no_token(serve):
    server = serve(page({"id": "17"}, following="https://ads-api.example/api/v3/campaigns"))
    with connector(server) as reddit, pytest.raises(PagingError, match="origin"):
        reddit.campaigns.list("a2_abc123").all()
    assert len(server.requests) == 1


def test_a_page_is_reached_by_its_token(serve):
    server = serve(page({"id": "b1", "name": "Acme", "agency_affiliated": False}))
    with connector(server) as reddit:
        (business,) = reddit.businesses.list(page_token="t+1").all()
    assert (business.name, business.agency_affiliated) == ("Acme", False)
    assert queries(server) == [{"page.token": "t+1"}]


def test_lists_in_a_query_are_joined_by_commas(serve):
    server = serve(page({"id": "1"}), page())
    with connector(server) as reddit:
        reddit.ads.list("a2_abc123", campaign_id=["17", "18"], effective_status=["REJECTED", "ACTIVE"]).all()
        assert reddit.campaigns.list("a2_abc123", id=["17"]).all() == []
    assert queries(server) == [
        {"campaign_id": "17,18", "effective_status": "REJECTED,ACTIVE"},
        {"id": "17"},
    ]


def test_a_record_alone_is_in_data(serve):
    group = {
        "id": "31",
        "bid_value": 1500000,
        "start_time": "2026-03-01T00:00:00+00:00",
        "end_time": None,
        "schedule": [{"start_day": 1, "start_hour": 8, "end_day": 1, "end_hour": 18}],
        "targeting": {"communities": ["python"], "age_targeting": {"min_age": 18}, "gender": None},
    }
    server = serve(ok({"data": group}))
    with connector(server) as reddit:
        found = reddit.ad_groups.get("31")
    assert found.targeting is not None
    assert found.targeting.age_targeting is not None
    assert (found.bid_value, found.targeting.communities, found.targeting.age_targeting.min_age) == (
        1500000,
        ["python"],
        18,
    )
    assert found.start_time == dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    assert found.schedule is not None
    assert found.schedule[0].end_hour == 18
    assert server.requests[0].target == "/api/v3/ad_groups/31"


def test_settings_name_the_business_and_the_account(serve):
    server = serve(page({"id": "b1"}), page({"id": "a2_abc123", "currency": "USD"}), page())
    with connector(server, ad_account_id="a2_abc123", business_id="b1") as reddit:
        assert reddit.check().success
        assert reddit.ad_accounts.list().all()[0].currency == "USD"
        assert reddit.ads.list().all() == []
    assert [urlsplit(request.target).path for request in server.requests] == [
        "/api/v3/me/businesses",
        "/api/v3/businesses/b1/ad_accounts",
        "/api/v3/ad_accounts/a2_abc123/ads",
    ]


@pytest.mark.parametrize(
    ("status", "error"),
    [(403, AuthenticationError), (404, NotFoundError), (500, ServerError)],
)
def test_an_error_says_what_reddit_says(serve, status, error):
    with connector(serve(failed(status))) as reddit, pytest.raises(error, match=r"Says Reddit\."):
        reddit.with_options(max_retries=0).ads.get("1")


def test_a_wrong_parameter_is_named(serve):
    fields = [{"field": "page.size", "message": "must be at most 100"}]
    server = serve(failed(400, "Bad Request", fields=fields))
    with connector(server) as reddit, pytest.raises(ConnectorValidationError) as caught:
        reddit.ads.list("a2_abc123", page_size=9999)
    assert "page.size" in str(caught.value)
    assert "must be at most 100" in str(caught.value)


def test_a_limit_says_when_it_ends(serve):
    def limited(seconds: int) -> bytes:
        return answer(429, "", RateLimit=f'"ads-entities";r=0;t={seconds}')

    server = serve(limited(1), ok({"data": {"id": "1"}}), limited(600))
    with connector(server) as reddit:
        assert reddit.ads.get("1").id == "1"
        with pytest.raises(RateLimitError) as caught:
            reddit.ads.get("1")
    assert caught.value.retry_after == 600
    assert len(server.requests) == 3


def test_a_token_is_refreshed_with_the_app_s_credentials(serve):
    renewed = {"access_token": "planted-new", "token_type": "bearer", "expires_in": 86400, "scope": "adsread"}
    server = serve(failed(401), ok(renewed), ok({"data": {"id": "1"}}))
    with connector(server) as reddit:
        assert reddit.ads.get("1").id == "1"
    _, asked, again = server.requests
    assert asked.line == "POST /api/v1/access_token HTTP/1.1"
    basic = b64encode(b"planted-app:planted-secret").decode()
    assert asked.headers["authorization"] == f"Basic {basic}"
    assert asked.body == b"grant_type=refresh_token&refresh_token=planted-refresh"
    assert again.headers["authorization"] == "Bearer planted-new"


def test_a_refusal_of_the_refresh_token_comes_in_a_200(serve):
    auth = RedditAdsAuthConfig(**APP, refresh_token="planted-refresh")
    server = serve(ok({"error": "invalid_grant"}))
    with connector(server, auth) as reddit, pytest.raises(AuthenticationError):
        reddit.ads.get("1")
    assert len(server.requests) == 1
