"""What is Google Ads' own: a developer token, queries by default, pages by POST, failures in details."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest
from airbyte_agent_google_ads import GoogleAdsAuthConfig, SyncGoogleAdsConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConflictError,
    ConnectorValidationError,
    InvalidParameterError,
    RateLimitError,
    ServerError,
)
from airbyte_agent_sdk.testing import Fake

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = GoogleAdsAuthConfig(
    client_id="c",
    client_secret="planted-google-secret",
    refresh_token="r",
    access_token="planted-google-token",
    developer_token="planted-developer-token",
)
ACCOUNT = "1234567890"
CAMPAIGN = f"customers/{ACCOUNT}/campaigns/1"


def connector(server: MisbehavingServer, **settings: Any) -> SyncGoogleAdsConnector:
    return SyncGoogleAdsConnector(AUTH, base_url=server.url, strict=True, max_retries=1, **settings)


def row(number: int) -> dict[str, Any]:
    """A row as the JSON of protobuf has it, with numbers of 64 bits as text."""
    campaign = {
        "resourceName": f"customers/{ACCOUNT}/campaigns/{number}",
        "id": str(number),
        "name": "Spring",
    }
    return {"campaign": {**campaign, "status": "ENABLED"}, "campaignBudget": {"amountMicros": "5000000"}}


def failure(status: int, kind: str, code: str, message: str, **details: Any) -> bytes:
    """A GoogleAdsFailure in the details of Google's usual error."""
    error = {"errorCode": {kind: code}, "message": message, **({"details": details} if details else {})}
    named = {"@type": "type.googleapis.com/google.ads.googleads.v23.errors.GoogleAdsFailure"}
    body = {
        "error": {
            "code": status,
            "message": "The request failed, see the details.",
            "status": "FAILED",
            "details": [{**named, "errors": [error], "requestId": "q1"}],
        }
    }
    return answer(status, json.dumps(body), Content_Type="application/json")


def limit(code: str, delay: str) -> bytes:
    quota = {"rateScope": "DEVELOPER", "rateName": "Requests per account", "retryDelay": delay}
    return failure(429, "quotaError", code, "Too many requests.", quotaErrorDetails=quota)


def sent(server: MisbehavingServer, number: int = 0) -> Any:
    return json.loads(server.requests[number].body)


def test_every_call_has_the_developer_token_and_the_manager_if_there_is_one(serve):
    server = serve(ok({"resourceNames": ["customers/1", "customers/2"]}), ok({}), ok({}), ok({}))
    with connector(server) as ads:
        assert ads.accessible_customers.list().all() == ["customers/1", "customers/2"]
        assert ads.accounts.list(ACCOUNT).all() == []
    with connector(server, login_customer_id="9876543210") as ads:
        ads.campaigns.list(ACCOUNT)
        ads.campaigns.list(ACCOUNT, login_customer_id="5555555555")
    assert server.requests[0].target == "/v23/customers:listAccessibleCustomers"
    assert {request.headers["developer-token"] for request in server.requests} == {"planted-developer-token"}
    assert {request.headers["authorization"] for request in server.requests} == {
        "Bearer planted-google-token"
    }
    managers = [request.headers.get("login-customer-id") for request in server.requests]
    assert managers == [None, None, "9876543210", "5555555555"]


def test_pages_go_on_by_their_token_with_the_same_query(serve):
    first = {"results": [row(1), row(2)], "nextPageToken": "CN3q9==", "fieldMask": "campaign.id"}
    server = serve(ok(first), ok({"results": [row(3)], "fieldMask": "campaign.id"}))
    with connector(server) as ads:
        found = ads.campaigns.list(ACCOUNT).all()
    assert [each.campaign.id for each in found] == ["1", "2", "3"]
    assert found[0].campaign_budget is not None
    assert found[0].campaign_budget.amount_micros == "5000000"
    assert {request.target for request in server.requests} == {f"/v23/customers/{ACCOUNT}/googleAds:search"}
    query = sent(server)["query"]
    assert sent(server) == {"query": query}
    assert sent(server, 1) == {"query": query, "pageToken": "CN3q9=="}
    assert query.startswith("SELECT campaign.id, campaign.name")
    assert query.endswith(" FROM campaign")


@pytest.mark.parametrize(
    ("entity", "resource"),
    [
        ("accounts", "customer"),
        ("campaigns", "campaign"),
        ("ad_groups", "ad_group"),
        ("ad_group_ads", "ad_group_ad"),
        ("campaign_labels", "campaign_label"),
        ("ad_group_labels", "ad_group_label"),
        ("ad_group_ad_labels", "ad_group_ad_label"),
    ],
)
def test_lists_differ_in_the_resource_that_they_query(serve, entity, resource):
    server = serve(ok({}), ok({}))
    query = f"SELECT {resource}.resource_name FROM {resource} LIMIT 5"
    with connector(server) as ads:
        assert getattr(ads, entity).list(ACCOUNT).all() == []
        assert getattr(ads, entity).list(ACCOUNT, query=query).all() == []
    assert sent(server)["query"].endswith(f" FROM {resource}")
    assert sent(server, 1) == {"query": query}


def test_a_query_of_ones_own_keeps_what_it_selects(serve):
    metrics = {"clicks": "7", "costMicros": "2500000", "ctr": 0.05, "activeViewCpm": 1.5}
    found = {
        **row(1),
        "metrics": metrics,
        "segments": {"date": "2026-03-01", "keyword": {"info": {"text": "a"}}},
    }
    server = serve(ok({"results": [found], "totalResultsCount": "1"}))
    with connector(server) as ads:
        page = ads.campaigns.list(
            ACCOUNT, query="SELECT ...", search_settings={"return_total_results_count": True}
        )
    assert sent(server) == {"query": "SELECT ...", "searchSettings": {"returnTotalResultsCount": True}}
    assert page.meta["total_results_count"] == "1"
    (each,) = page.data
    assert each.metrics is not None
    assert each.metrics.clicks == "7"
    assert page.to_dicts() == [found]


def test_the_size_of_pages_cannot_be_asked_for(serve):
    server = serve()
    with connector(server) as ads, pytest.raises(InvalidParameterError, match="pageSize"):
        ads.execute("campaigns", "list", {"customer_id": ACCOUNT, "pageSize": 100})
    assert server.requests == []


def test_what_is_wrong_is_told_by_the_details(serve):
    refused = failure(400, "queryError", "UNRECOGNIZED_FIELD", "Unrecognized field in the query: 'a'.")
    server = serve(refused)
    with connector(server) as ads, pytest.raises(ConnectorValidationError, match="Unrecognized field in"):
        ads.campaigns.list(ACCOUNT, query="SELECT a FROM campaign")
    assert len(server.requests) == 1


def test_no_access_is_not_tried_again(serve):
    said = "User doesn't have permission to access customer."
    server = serve(failure(403, "authorizationError", "USER_PERMISSION_DENIED", said))
    with connector(server) as ads, pytest.raises(AuthenticationError, match="permission to access customer"):
        ads.campaigns.list(ACCOUNT)
    assert len(server.requests) == 1


@pytest.mark.parametrize("code", ["RESOURCE_EXHAUSTED", "RESOURCE_TEMPORARILY_EXHAUSTED"])
def test_limits_say_how_long_to_wait(serve, code):
    server = serve(limit(code, "0.01s"), ok({"results": [row(1)]}))
    with connector(server) as ads:
        assert len(ads.campaigns.list(ACCOUNT).all()) == 1
    server = serve(limit(code, "900s"))
    with connector(server) as ads, pytest.raises(RateLimitError, match="Too many requests") as caught:
        ads.campaigns.list(ACCOUNT)
    assert caught.value.retry_after == 900
    assert len(server.requests) == 1


def test_a_limit_that_lasts_is_not_tried_again(serve):
    server = serve(limit("EXCESSIVE_LONG_TERM_QUERY_RESOURCE_CONSUMPTION", "0s"))
    with connector(server) as ads, pytest.raises(RateLimitError):
        ads.campaigns.list(ACCOUNT)
    assert len(server.requests) == 1


def test_transient_errors_are_tried_again_by_lists_alone(serve):
    transient = failure(500, "internalError", "TRANSIENT_ERROR", "Please retry.")
    server = serve(transient, ok({"results": [row(1)]}))
    with connector(server) as ads:
        assert len(ads.campaigns.list(ACCOUNT).all()) == 1
    server = serve(transient)
    with connector(server) as ads, pytest.raises(ServerError, match="Please retry") as caught:
        ads.labels.create(ACCOUNT, [{"create": {"name": "Spring"}}])
    assert caught.value.retryable
    assert len(server.requests) == 1
    busy = failure(409, "databaseError", "CONCURRENT_MODIFICATION", "Multiple requests.")
    with connector(serve(busy)) as ads, pytest.raises(ConflictError) as conflict:
        ads.labels.create(ACCOUNT, [{"create": {"name": "Spring"}}])
    assert conflict.value.retryable


def test_changes_are_operations_with_a_mask(serve):
    server = serve(ok({"results": [{"resourceName": CAMPAIGN}]}))
    with connector(server) as ads:
        done = ads.campaigns.update(
            ACCOUNT,
            [{"update": {"resource_name": CAMPAIGN, "status": "PAUSED"}, "update_mask": "status"}],
        )
    assert [each.resource_name for each in done.results or []] == [CAMPAIGN]
    assert server.requests[0].target == f"/v23/customers/{ACCOUNT}/campaigns:mutate"
    assert sent(server) == {
        "operations": [{"update": {"resourceName": CAMPAIGN, "status": "PAUSED"}, "updateMask": "status"}]
    }


def test_what_failed_among_others_is_said(serve):
    partial = {"code": 3, "message": "Multiple errors, see the details.", "details": []}
    label = f"customers/{ACCOUNT}/labels/3"
    server = serve(ok({"partialFailureError": partial, "results": [{}, {"resourceName": label}]}))
    with connector(server) as ads:
        done = ads.with_options(strict=False).labels.create(
            ACCOUNT, [{"create": {"name": "A"}}, {"create": {"name": "B"}}], partial_failure=True
        )
    assert [each.resource_name for each in done.results or []] == [None, label]
    assert done.partial_failure_error is not None
    assert done.partial_failure_error.code == 3
    assert sent(server)["partialFailure"] is True


def test_a_token_is_refreshed(serve):
    server = serve(ok({"access_token": "fresh", "expires_in": 3599}), ok({"resourceNames": []}))
    auth = GoogleAdsAuthConfig(
        client_id="c", client_secret="s", refresh_token="r", developer_token="planted-developer-token"
    )
    with SyncGoogleAdsConnector(auth, base_url=server.url) as ads:
        assert ads.accessible_customers.list().all() == []
    assert dict(parse_qsl(server.requests[0].body.decode()))["grant_type"] == "refresh_token"
    assert "developer-token" not in server.requests[0].headers
    assert server.requests[1].headers["authorization"] == "Bearer fresh"


def test_a_fake_gives_what_a_query_is_about():
    fake = Fake(SyncGoogleAdsConnector, records=2)
    ads = fake.connect()
    own = ads.ad_groups.list(ACCOUNT, query="SELECT ad_group.id FROM ad_group WHERE ad_group.id = 7")
    assert [call.name for call in fake.calls] == ["ad_groups.list"]
    assert len(own.data) == 2
    ads.campaigns.list(ACCOUNT)
    assert fake.calls[-1].name == "campaigns.list"
