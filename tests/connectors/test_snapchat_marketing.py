"""What is Snap's own: wrapped records with a status each, a URL for the next page, a form for tokens."""

from __future__ import annotations

import datetime as dt
import json
import time
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_sdk.errors import (
    AirbyteError,
    AuthenticationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    PagingError,
    RateLimitError,
    ResponseError,
    ServerError,
)
from airbyte_agent_snapchat_marketing import SnapchatMarketingAuthConfig, SyncSnapchatMarketingConnector

from tests.e2e.misbehaving.server import MisbehavingServer, Received, Script, answer, ok

pytestmark = pytest.mark.once

APP = {"client_id": "planted-app", "client_secret": "planted-secret", "refresh_token": "planted-refresh"}
AUTH = SnapchatMarketingAuthConfig(**APP, access_token="planted-access")
ACCOUNT = "8adc3db7-8148-4fbf-999c-8d2266369d74"


def connector(
    server: MisbehavingServer, auth: SnapchatMarketingAuthConfig = AUTH, **settings: str
) -> SyncSnapchatMarketingConnector:
    return SyncSnapchatMarketingConnector(auth, base_url=f"{server.url}/v1", **settings)


def wrapped(*records: object, key: str = "campaign", **more: object) -> dict[str, object]:
    """An answer as in https://developers.snap.com/api/marketing-api/Ads-API/api-patterns."""
    items = [{"sub_request_status": "SUCCESS", key: record} for record in records]
    name = key if key == "media" else f"{key}s"
    return {"request_status": "SUCCESS", "request_id": "5b3f92d0", name: items, **more}


def page(*records: object, cursor: str, origin: str = "") -> Script:
    def reply(request: Received) -> bytes:
        path = request.target.partition("?")[0]
        link = f"{origin or 'http://' + request.headers['host']}{path}?cursor={cursor}&limit=50"
        return ok(wrapped(*records, paging={"next_link": link}))

    return reply


def failed(status: int, code: str, **headers: str) -> bytes:
    body = {
        "request_status": "ERROR",
        "request_id": "5ebc40",
        "debug_message": "Says Snap.",
        "display_message": "We're sorry.",
        "error_code": code,
    }
    return answer(status, json.dumps(body), **headers)


def test_a_list_goes_on_by_its_link_to_the_last_page(serve):
    first = {
        "id": "c1",
        "name": "Spring",
        "daily_budget_micro": 50000000,
        "start_time": "2026-03-01T08:00:00.000Z",
    }
    server = serve(page(first, cursor="CnEK+1="), page(cursor="CnEK2"), ok(wrapped({"id": "c2"})))
    with connector(server) as snapchat:
        campaigns = snapchat.campaigns.list(ACCOUNT, limit=50).all()
    assert [(each.id, each.daily_budget_micro) for each in campaigns] == [("c1", 50000000), ("c2", None)]
    assert campaigns[0].start_time == dt.datetime(2026, 3, 1, 8, tzinfo=dt.UTC)
    targets = [request.target for request in server.requests]
    assert targets == [
        f"/v1/adaccounts/{ACCOUNT}/campaigns?limit=50",
        f"/v1/adaccounts/{ACCOUNT}/campaigns?cursor=CnEK+1=&limit=50",
        f"/v1/adaccounts/{ACCOUNT}/campaigns?cursor=CnEK2&limit=50",
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer planted-access"}


def test_a_link_to_elsewhere_gets_no_token(serve):
    server = serve(page({"id": "c1"}, cursor="x", origin="https://adsapi.example"))
    with connector(server) as snapchat, pytest.raises(PagingError, match="origin"):
        snapchat.campaigns.list(ACCOUNT).all()
    assert len(server.requests) == 1


def test_a_record_alone_is_wrapped_too(serve):
    server = serve(
        ok(wrapped({"id": "s1", "targeting": {"geos": [{"country_code": "us"}]}}, key="adsquad")),
        ok(wrapped({"id": "m1", "image_metadata": {"width_px": 1080}}, key="media")),
    )
    with connector(server) as snapchat:
        squad, media = snapchat.adsquads.get("s1"), snapchat.media.get("m1")
    assert squad.targeting is not None
    assert squad.targeting.geos == [{"country_code": "us"}]
    assert media.image_metadata is not None
    assert media.image_metadata.width_px == 1080
    assert [urlsplit(request.target).path for request in server.requests] == [
        "/v1/adsquads/s1",
        "/v1/media/m1",
    ]


def test_a_list_with_a_record_that_failed_says_so(serve):
    bad = {"sub_request_status": "ERROR", "sub_request_error_reason": "Ad not found"}
    body = wrapped({"id": "a1"}, key="ad")
    body["ads"] = [*body["ads"], bad]
    server = serve(ok(body), ok(body))
    with connector(server) as snapchat:
        found = snapchat.ads.list(ACCOUNT)
        assert [each.id for each in found.data] == ["a1"]
        assert "Ad not found" in str(found.warnings)
        with pytest.raises(PagingError, match="Ad not found"):
            snapchat.with_options(strict=True).ads.list(ACCOUNT)


def test_a_record_alone_that_failed_is_an_error(serve):
    body = wrapped(key="ad") | {"ads": [{"sub_request_status": "ERROR", "sub_request_error_reason": "Gone"}]}
    with connector(serve(ok(body))) as snapchat, pytest.raises(AirbyteError):
        snapchat.ads.get("a1")


def test_an_answer_without_its_list_is_no_empty_list(serve):
    empty, none = ok(wrapped(key="segment")), ok({"request_status": "SUCCESS"})
    with connector(serve(empty, none)) as snapchat:
        assert snapchat.segments.list(ACCOUNT).all() == []
        with pytest.raises(ResponseError):
            snapchat.segments.list(ACCOUNT)


@pytest.mark.parametrize("size", [49, 1001])
def test_a_page_has_50_to_1000_records(serve, size):
    server = serve()
    with connector(server) as snapchat, pytest.raises(InvalidParameterError, match="limit"):
        snapchat.creatives.list(ACCOUNT, limit=size)
    assert server.requests == []


def test_the_account_of_the_setting_is_the_default(serve):
    server = serve(ok(wrapped({"id": "o1"}, key="organization")), ok(wrapped({"id": "x"}, key="creative")))
    with connector(server, ad_account_id=ACCOUNT) as snapchat:
        assert snapchat.check().success
        assert snapchat.creatives.list().all()[0].id == "x"
    paths = [urlsplit(request.target).path for request in server.requests]
    assert paths == ["/v1/me/organizations", f"/v1/adaccounts/{ACCOUNT}/creatives"]


@pytest.mark.parametrize(
    ("status", "code", "error", "tries"),
    [
        (400, "E1001", ConnectorValidationError, 1),
        (403, "E3002", AuthenticationError, 1),
        (404, "E3003", NotFoundError, 1),
        (429, "E4001", RateLimitError, 2),
        (500, "E0000", ServerError, 2),
        (503, "E0000", ServerError, 2),
    ],
)
def test_an_error_says_what_snap_says(serve, status, code, error, tries):
    server = serve(*[failed(status, code, Retry_After="0")] * tries)
    with connector(server) as snapchat, pytest.raises(error, match=rf"Says Snap\..*{code}") as caught:
        snapchat.with_options(max_retries=1).campaigns.get("c1")
    assert caught.value.status_code == status
    assert len(server.requests) == tries


def test_an_error_in_a_200_is_an_error(serve):
    with connector(serve(failed(200, "E3003"))) as snapchat, pytest.raises(ResponseError, match="Says Snap"):
        snapchat.campaigns.get("c1")


def test_a_limit_says_when_it_ends(serve):
    ends = int(time.time()) + 600
    headers = {"X_Rate_Limit_Remaining": "0", "X_Rate_Limit_Reset": str(ends)}
    with (
        connector(serve(failed(429, "E4001", **headers))) as snapchat,
        pytest.raises(RateLimitError) as caught,
    ):
        snapchat.campaigns.get("c1")
    assert caught.value.retry_after == pytest.approx(600, abs=5)


def test_a_token_that_ended_is_refreshed_by_a_form(serve):
    renewed = {
        "access_token": "planted-new",
        "token_type": "Bearer",
        "expires_in": 3600,
        "refresh_token": "planted-next",
    }
    server = serve(failed(401, "E3001"), ok(renewed), ok(wrapped({"id": "c1"})))
    with connector(server) as snapchat:
        assert snapchat.campaigns.get("c1").id == "c1"
    _, asked, again = server.requests
    assert asked.line == "POST /login/oauth2/access_token HTTP/1.1"
    assert dict(parse_qsl(asked.body.decode())) == {"grant_type": "refresh_token", **APP}
    assert "authorization" not in asked.headers
    assert again.headers["authorization"] == "Bearer planted-new"
