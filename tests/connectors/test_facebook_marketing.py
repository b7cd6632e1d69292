"""What is Meta's own: fields by name, cursors on the last page too, error codes in a 400, JSON forms."""

from __future__ import annotations

import datetime as dt
import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_facebook_marketing import (
    FacebookMarketingOAuthAuthConfig,
    FacebookMarketingSystemUserAuthConfig,
    SyncFacebookMarketingConnector,
)
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
from airbyte_agent_sdk.testing import Fake

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = FacebookMarketingSystemUserAuthConfig(account_key="planted-system-user")
NEXT = "https://graph.facebook.com/v25.0/act_70001/campaigns?access_token=planted-system-user&limit=2&after="


def connector(server: MisbehavingServer, **settings: str) -> SyncFacebookMarketingConnector:
    return SyncFacebookMarketingConnector(AUTH, base_url=f"{server.url}/v25.0", strict=True, **settings)


def page(*records: object, after: str | None = None, more: bool = False) -> bytes:
    paging: dict[str, object] = {} if after is None else {"cursors": {"before": "b", "after": after}}
    return ok({"data": [*records], "paging": {**paging, **({"next": f"{NEXT}{after}"} if more else {})}})


def failed(code: int, status: int = 400, **more: object) -> bytes:
    """An error as in https://developers.facebook.com/docs/graph-api/guides/error-handling."""
    error = {"message": "Says Meta.", "type": "OAuthException", "code": code, "fbtrace_id": "AbC"}
    return answer(status, json.dumps({"error": {**error, **more}}), Retry_After="0")


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def test_a_list_ends_where_there_is_no_next_page_though_there_is_a_cursor(serve):
    server = serve(
        page({"id": "1", "name": "Spring"}, {"id": "2"}, after="c1", more=True),
        page(after="c2", more=True),
        page({"id": "3"}, after="c3"),
    )
    with connector(server) as facebook:
        campaigns = facebook.campaigns.list("70001", fields="id,name", limit=2).all()
    assert [(each.id, each.name) for each in campaigns] == [("1", "Spring"), ("2", None), ("3", None)]
    assert queries(server) == [
        {"fields": "id,name", "limit": "2"},
        {"fields": "id,name", "limit": "2", "after": "c1"},
        {"fields": "id,name", "limit": "2", "after": "c2"},
    ]
    for request in server.requests:
        assert request.headers["authorization"] == "Bearer planted-system-user"
        assert "planted" not in request.target


def test_a_page_shows_no_token(serve):
    server = serve(page({"id": "1"}, after="c1", more=True))
    with connector(server) as facebook:
        first = facebook.campaigns.list("70001")
    assert first.has_next_page
    assert dict(first.meta) == {"after": "c1"}


def test_a_next_page_without_a_cursor_is_no_end(serve):
    server = serve(ok({"data": [{"id": "1"}], "paging": {"next": f"{NEXT}x"}}))
    with connector(server) as facebook, pytest.raises(PagingError):
        facebook.campaigns.list("70001").all()


def test_an_account_without_ads_has_an_empty_list(serve):
    with connector(serve(ok({"data": []}))) as facebook:
        assert facebook.ads.list("70001").all() == []


def test_records_have_fields_unless_others_are_asked_for(serve):
    account = {"id": "act_70001", "account_id": "70001", "account_status": 1, "spend_cap": "0"}
    server = serve(ok(account), ok({"id": "act_70001"}))
    with connector(server, account_id="70001") as facebook:
        found = facebook.ad_accounts.get()
        assert facebook.ad_accounts.get(fields="id").account_status is None
    assert (found.account_id, found.account_status) == ("70001", 1)
    first, second = queries(server)
    assert {"id", "account_id", "name", "account_status", "currency"} < set(first["fields"].split(","))
    assert second == {"fields": "id"}
    assert {urlsplit(request.target).path for request in server.requests} == {"/v25.0/act_70001"}


def test_an_account_is_named_by_its_number(serve):
    server = serve()
    with connector(server) as facebook, pytest.raises(InvalidParameterError, match="account_id"):
        facebook.campaigns.list("act_70001").all()
    assert server.requests == []


def test_times_without_a_colon_in_their_zone_are_times(serve):
    campaign = {
        "id": "1",
        "start_time": "2026-03-01T00:00:00-0800",
        "created_time": "2026-02-28T23:59:59+0000",
    }
    with connector(serve(ok(campaign))) as facebook:
        found = facebook.campaigns.get("1")
    assert found.start_time == dt.datetime(2026, 3, 1, 8, tzinfo=dt.UTC)
    assert found.created_time == dt.datetime(2026, 2, 28, 23, 59, 59, tzinfo=dt.UTC)


def test_a_report_has_figures_as_text_and_actions_by_window(serve):
    row = {
        "ad_id": "13",
        "spend": "12.34",
        "date_start": "2026-03-01",
        "date_stop": "2026-03-07",
        "actions": [{"action_type": "purchase", "value": "3", "1d_click": "2", "7d_click": "3"}],
    }
    server = serve(page(row), page(row))
    with connector(server) as facebook:
        (found,) = facebook.ads_insights.list(
            "70001", time_range={"since": dt.date(2026, 3, 1), "until": "2026-03-07"}, level="ad"
        ).all()
        text = {"account_id": "70001", "time_range": '{"since": "2026-03-01", "until": "2026-03-07"}'}
        facebook.execute("ads_insights", "list", text)
    assert found.actions is not None
    assert (found.spend, found.actions[0].field_1d_click, found.actions[0].value) == ("12.34", "2", "3")
    for query in queries(server):
        assert json.loads(query["time_range"]) == {"since": "2026-03-01", "until": "2026-03-07"}


def test_what_is_created_is_a_form_with_json_in_it(serve):
    server = serve(ok({"id": "12"}), ok({"success": True}))
    targeting = {"geo_locations": {"countries": ["US"]}}
    with connector(server) as facebook:
        created = facebook.ad_sets.create(
            "70001",
            name="Adults & more",
            campaign_id="11",
            billing_event="IMPRESSIONS",
            optimization_goal="LINK_CLICKS",
            targeting=targeting,
            status="PAUSED",
            daily_budget=5000,
            start_time=dt.datetime(2026, 3, 1, tzinfo=dt.UTC),
        )
        assert facebook.ad_sets.update(created.id, targeting=targeting, daily_budget="6000").success
    first, second = (dict(parse_qsl(request.body.decode())) for request in server.requests)
    assert json.loads(first.pop("targeting")) == json.loads(second.pop("targeting")) == targeting
    assert dt.datetime.fromisoformat(first.pop("start_time")) == dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    assert first == {
        "name": "Adults & more",
        "campaign_id": "11",
        "billing_event": "IMPRESSIONS",
        "optimization_goal": "LINK_CLICKS",
        "status": "PAUSED",
        "daily_budget": "5000",
    }
    assert second == {"daily_budget": "6000"}
    assert [request.line.split(" ")[:2] for request in server.requests] == [
        ["POST", "/v25.0/act_70001/adsets"],
        ["POST", "/v25.0/12"],
    ]


def test_no_special_category_is_an_empty_list(serve):
    server = serve(ok({"id": "11"}))
    with connector(server) as facebook:
        facebook.campaigns.create(
            "70001", "Spring", objective="OUTCOME_TRAFFIC", status="PAUSED", special_ad_categories=[]
        )
    assert dict(parse_qsl(server.requests[0].body.decode()))["special_ad_categories"] == "[]"


def test_the_ad_library_takes_lists_as_json(serve):
    ad = {
        "id": "1",
        "ad_delivery_start_time": "2026-02-01",
        "spend": {"lower_bound": "100", "upper_bound": "199"},
        "delivery_by_region": [{"region": "Hesse", "percentage": "0.25"}],
    }
    server = serve(page(ad))
    with connector(server) as facebook:
        (found,) = facebook.ad_library.list(
            ["DE", "FR"], search_page_ids=["9"], ad_delivery_date_min=dt.date(2026, 1, 1)
        ).all()
    assert found.spend is not None
    assert (found.ad_delivery_start_time, found.spend.upper_bound) == (dt.date(2026, 2, 1), "199")
    query = queries(server)[0]
    assert json.loads(query["ad_reached_countries"]) == ["DE", "FR"]
    assert json.loads(query["search_page_ids"]) == ["9"]
    assert query["ad_delivery_date_min"] == "2026-01-01"


def test_counts_of_a_pixel_go_on_by_cursor(serve):
    def hour(start: str, *counts: object) -> dict[str, object]:
        return {"start_time": start, "aggregation": "event", "data": [*counts]}

    view = {"value": "PageView", "count": 7}
    server = serve(
        page(hour("2026-03-01T00:00:00+0000", view), after="c1", more=True),
        page(hour("2026-03-01T01:00:00+0000"), after="c2"),
    )
    with connector(server) as facebook:
        first, second = facebook.pixel_stats.list("55", aggregation="event").all()
    assert first.data is not None
    assert (first.data[0].value, first.data[0].count, second.data) == ("PageView", 7, [])
    assert queries(server)[1] == {"aggregation": "event", "after": "c1"}


@pytest.mark.parametrize(
    ("body", "error", "tries"),
    [
        (failed(4), RateLimitError, 2),  # the app's limit
        (failed(17, error_subcode=2446079), RateLimitError, 2),  # the user's
        (failed(613, error_subcode=1487742), RateLimitError, 2),  # the ad account's
        (failed(80004, status=403), RateLimitError, 2),  # that of ads management
        (failed(2, status=500, is_transient=True), ServerError, 2),  # a service is down
        (failed(1), AirbyteError, 2),  # nobody knows, and it may pass
        (failed(99999, is_transient=True), AirbyteError, 2),  # nobody knows, but it passes
        (failed(190, error_subcode=463), AuthenticationError, 1),  # the token has expired
        (failed(102), AuthenticationError, 1),  # the session ended
        (failed(10), AuthenticationError, 1),  # the app may not
        (failed(294), AuthenticationError, 1),  # the token lacks ads_management
        (failed(100, error_subcode=33), NotFoundError, 1),  # there is no such object
        (failed(100), ConnectorValidationError, 1),  # a wrong parameter
        (failed(368, status=200), ResponseError, 1),  # what the client calls an error too
    ],
)  # fmt: skip
def test_a_code_says_what_an_error_means(serve, body, error, tries):
    server = serve(*[body] * tries)
    with connector(server) as facebook, pytest.raises(error, match=r"Says Meta\.") as caught:
        facebook.with_options(max_retries=1).campaigns.get("1")
    assert caught.value.body["error"]["fbtrace_id"] == "AbC"
    assert caught.value.retryable == (tries == 2)
    assert len(server.requests) == tries


def test_an_error_says_what_meta_tells_the_user(serve):
    server = serve(failed(100, error_subcode=1487694, error_user_msg="That category is no longer there."))
    with connector(server) as facebook, pytest.raises(ConnectorValidationError, match="no longer there"):
        facebook.ad_sets.update("12", name="Adults")


def test_a_limit_lasts_a_minute(serve):
    server = serve(answer(400, json.dumps({"error": {"message": "Says Meta.", "code": 17}})))
    with connector(server) as facebook, pytest.raises(RateLimitError) as caught:
        facebook.with_options(max_retries=0).campaigns.get("1")
    assert caught.value.retry_after == 60


def test_a_change_is_sent_again_after_a_limit_but_not_if_it_may_have_been_made(serve):
    server = serve(failed(613), ok({"success": True}), failed(2, status=500, is_transient=True))
    with connector(server) as facebook:
        assert facebook.ads.update("13", status="PAUSED").success
        with pytest.raises(ServerError):
            facebook.ads.update("13", status="PAUSED")
    assert len(server.requests) == 3


def test_a_change_without_success_is_an_error(serve):
    with connector(serve(ok({"success": False}))) as facebook, pytest.raises(ResponseError):
        facebook.campaigns.update("11", name="Autumn")


def test_a_token_of_a_user_cannot_be_refreshed(serve):
    auth = FacebookMarketingOAuthAuthConfig(
        access_token="planted-user", client_id="1000000000000001", client_secret="planted-app-secret"
    )
    server = serve(ok({"id": "5", "name": "Ada"}), failed(190, error_subcode=463))
    with SyncFacebookMarketingConnector(auth, base_url=f"{server.url}/v25.0") as facebook:
        assert facebook.check().success
        with pytest.raises(AuthenticationError):
            facebook.current_user.get()
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer planted-user"] * 2
    assert not any("secret" in request.target for request in server.requests)


def test_a_fake_tells_nodes_apart_by_their_ids():
    fake = Fake(SyncFacebookMarketingConnector)
    with fake.connect() as facebook:
        ad_set = fake.add("ad_sets", name="Adults", account_id="7")
        ad = fake.add("ads", name="First", account_id="7")
        assert facebook.ads.get(ad["id"]).name == "First"
        facebook.ad_sets.update(ad_set["id"], name="Everyone")
        assert facebook.ad_sets.get(ad_set["id"]).name == "Everyone"
        fake.fail_next(429, operation="pixels.get")
        with pytest.raises(RateLimitError):
            facebook.with_options(max_retries=0).pixels.get("55")
    assert [call.name for call in fake.calls] == ["ads.get", "ad_sets.update", "ad_sets.get", "pixels.get"]
