"""What is LinkedIn's own: Rest.li, ids in headers, two ways to page, limits of a day, events that fail."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs

import pytest
from airbyte_agent_linkedin_ads import (
    LinkedinAdsAccessTokenAuthConfig,
    LinkedinAdsOAuthAuthConfig,
    SyncLinkedinAdsConnector,
)
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    HTTPStatusError,
    InvalidParameterError,
    RateLimitError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = LinkedinAdsAccessTokenAuthConfig(access_token="planted-access")
ACCOUNT, CAMPAIGN = "urn:li:sponsoredAccount:512", "urn:li:sponsoredCampaign:141"
WEEK = {"start": {"year": 2026, "month": 1, "day": 5}, "end": {"year": 2026, "month": 1, "day": 11}}


def connector(server: MisbehavingServer, auth: Any = AUTH) -> SyncLinkedinAdsConnector:
    return SyncLinkedinAdsConnector(auth, base_url=f"{server.url}/rest", strict=True)


def searched(*records: object, token: str | None = None) -> bytes:
    metadata = {"metadata": {"nextPageToken": token}} if token else {"metadata": {}}
    return ok({"elements": [*records], **metadata})


def counted(*records: object, start: int = 0, total: int | None = None, count: int = 10) -> bytes:
    paging = {"start": start, "count": count, "links": []} | ({} if total is None else {"total": total})
    return ok({"paging": paging, "elements": [*records]})


def targets(server: MisbehavingServer) -> list[str]:
    return [request.target.removeprefix("/rest/") for request in server.requests]


def test_a_search_pages_by_token_with_the_same_conditions(serve):
    server = serve(searched({"id": 1}, token="DgGerr1i=="), searched({"id": 2}))
    with connector(server) as linkedin:
        campaigns = linkedin.campaigns.list(
            512, search={"status": {"values": ["ACTIVE", "PAUSED"]}, "test": False}, page_size=1
        )
        assert [campaign.id for campaign in campaigns] == [1, 2]
    first = ["pageSize=1", "q=search", "search=(status:(values:List(ACTIVE,PAUSED)),test:false)"]
    asked = [target.partition("?") for target in targets(server)]
    assert {path for path, _, _ in asked} == {"adAccounts/512/adCampaigns"}
    assert [sorted(query.split("&")) for _, _, query in asked] == [
        first,
        sorted([*first, "pageToken=DgGerr1i%3D%3D"]),
    ]
    headers = server.requests[1].headers
    assert headers["authorization"] == "Bearer planted-access"
    assert headers["linkedin-version"] == "202609"
    assert headers["x-restli-protocol-version"] == "2.0.0"


@pytest.mark.parametrize(
    "campaigns",
    [
        [CAMPAIGN, "urn:li:sponsoredCampaign:142"],
        f"List({CAMPAIGN},urn:li:sponsoredCampaign:142)",
        "List(urn%3Ali%3AsponsoredCampaign%3A141,urn%3Ali%3AsponsoredCampaign%3A142)",
    ],
)
@pytest.mark.parametrize("days", [WEEK, "(start:(year:2026,month:1,day:5),end:(year:2026,month:1,day:11))"])
def test_analytics_take_values_and_text(serve, campaigns, days):
    row = {
        "pivotValues": [CAMPAIGN],
        "clicks": 7,
        "costInLocalCurrency": "12.5",
        "dateRange": {"start": WEEK["start"], "end": WEEK["end"]},
    }
    server = serve(counted(row))
    with connector(server) as linkedin:
        (found,) = linkedin.ad_campaign_analytics.list(
            "ALL", days, campaigns, fields=["pivotValues", "clicks", "dateRange"]
        )
    assert (found.pivot_values, found.clicks, found.cost_in_local_currency) == ([CAMPAIGN], 7, "12.5")
    assert found.date_range.end.day == 11
    (target,) = targets(server)
    path, _, query = target.partition("?")
    assert path == "adAnalytics"
    assert sorted(query.split("&")) == [
        "campaigns=List(urn%3Ali%3AsponsoredCampaign%3A141,urn%3Ali%3AsponsoredCampaign%3A142)",
        "dateRange=(start:(year:2026,month:1,day:5),end:(year:2026,month:1,day:11))",
        "fields=pivotValues,clicks,dateRange",
        "pivot=CAMPAIGN",
        "q=analytics",
        "timeGranularity=ALL",
    ]


def test_a_key_of_two_parts_is_one_step_of_the_path(serve):
    server = serve(answer(204), answer(204), answer(204))
    with connector(server) as linkedin:
        user = {"account": ACCOUNT, "user": "urn:li:person:_mVMF2Kp8p"}
        assert linkedin.account_users.create(**user, role="VIEWER") is None
        assert linkedin.account_users.update(**user, patch={"set": {"role": "CAMPAIGN_MANAGER"}}) is None
        assert linkedin.account_users.delete(**user) is None
    key = "adAccountUsers/(account:urn%3Ali%3AsponsoredAccount%3A512,user:urn%3Ali%3Aperson%3A_mVMF2Kp8p)"
    assert targets(server) == [key] * 3
    put, post, delete = server.requests
    assert [request.line.split(" ")[0] for request in server.requests] == ["PUT", "POST", "DELETE"]
    assert json.loads(put.body) == {**user, "role": "VIEWER"}
    assert json.loads(post.body) == {"patch": {"$set": {"role": "CAMPAIGN_MANAGER"}}}
    assert post.headers["x-restli-method"] == "PARTIAL_UPDATE"
    assert delete.body == b""


def test_what_is_created_is_in_a_header(serve):
    server = serve(
        answer(201, x_restli_id="512"),
        answer(201, x_restli_id="urn%3Ali%3AsponsoredCreative%3A119"),
        answer(201, '{"id": 104, "name": "Demo"}', x_restli_id="104", Content_Type="application/json"),
    )
    with connector(server) as linkedin:
        assert linkedin.accounts.create("Company A", "BUSINESS").id == 512
        creative = linkedin.creatives.create(512, CAMPAIGN, content={"reference": "urn:li:share:7"})
        assert creative.id == "urn:li:sponsoredCreative:119"
        assert linkedin.conversions.create(ACCOUNT, "Demo", "LEAD").name == "Demo"


def test_times_of_a_schedule_are_milliseconds(serve):
    server = serve(answer(201, x_restli_id="141"))
    with connector(server) as linkedin:
        linkedin.campaigns.create(
            512,
            ACCOUNT,
            "Launch",
            "NOT_POLITICAL",
            {"start": datetime(2026, 1, 1, tzinfo=UTC)},
            offsite_delivery_enabled=False,
        )
    assert json.loads(server.requests[0].body)["runSchedule"] == {"start": 1767225600000}


def test_the_users_of_an_account_end_at_their_total(serve):
    users = [{"account": ACCOUNT, "user": f"urn:li:person:{name}", "role": "VIEWER"} for name in "ab"]
    server = serve(counted(*users, total=2))
    with connector(server) as linkedin:
        assert [user.user for user in linkedin.account_users.list(ACCOUNT)] == [
            "urn:li:person:a",
            "urn:li:person:b",
        ]
    (target,) = targets(server)
    assert sorted(target.partition("?")[2].split("&")) == [
        "accounts=List(urn%3Ali%3AsponsoredAccount%3A512)",
        "q=accounts",
    ]


@pytest.mark.parametrize("total", [-1, None])
def test_a_list_of_unknown_length_ends_with_an_empty_page(serve, total):
    server = serve(
        counted({"id": 1}, {"id": 2}, total=total, count=2),
        counted({"id": 3}, start=2, total=total, count=2),
        counted(start=4, total=total, count=2),
    )
    with connector(server) as linkedin:
        assert [rule.id for rule in linkedin.conversions.list(ACCOUNT, count=2)] == [1, 2, 3]
    starts = [parse_qs(target.partition("?")[2]).get("start") for target in targets(server)]
    assert starts == [None, ["2"], ["4"]]


def test_leads_have_an_owner_and_a_time(serve):
    lead = {
        "id": "249592fc-d272-44ba-a7db-c2bdce579507-6",
        "submittedAt": 1767225600001,
        "formResponse": {
            "answers": [
                {"questionId": 1, "answerDetails": {"textQuestionAnswer": {"answer": "Kim"}}},
                {"questionId": 2, "answerDetails": {"multipleChoiceAnswer": {"options": [0]}}},
            ],
            "consentResponses": [],
        },
    }
    server = serve(counted(lead, total=1))
    with connector(server) as linkedin:
        (found,) = linkedin.lead_form_responses.list(
            {"sponsored_account": ACCOUNT},
            {"lead_type": "SPONSORED"},
            submitted_at_time_range={"start": datetime(2026, 1, 1, tzinfo=UTC)},
            count=10,
        )
    text, choice = found.form_response.answers
    assert text.answer_details.text_question_answer.answer == "Kim"
    assert choice.answer_details.multiple_choice_answer.options == [0]
    (target,) = targets(server)
    assert sorted(target.partition("?")[2].split("&")) == [
        "count=10",
        "leadType=(leadType:SPONSORED)",
        "owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A512)",
        "q=owner",
        "submittedAtTimeRange=(start:1767225600000)",
    ]


def test_each_event_has_a_status_of_its_own(serve):
    refused = {"status": 400, "error": {"status": 400, "code": "INVALID", "message": "too old"}}
    server = serve(ok({"elements": [{"status": 201}, refused]}))
    event = {
        "conversion": "urn:lla:llaPartnerConversion:104",
        "conversion_happened_at": datetime(2026, 1, 1, tzinfo=UTC),
        "user": {"user_ids": [{"id_type": "SHA256_EMAIL", "id_value": "00ff"}]},
    }
    with connector(server) as linkedin:
        good, bad = linkedin.conversion_events.create([event, event]).elements
    assert (good.status, good.error, bad.error.message) == (201, None, "too old")
    (sent,) = server.requests
    assert sent.headers["x-restli-method"] == "BATCH_CREATE"
    assert json.loads(sent.body)["elements"][1]["conversionHappenedAt"] == 1767225600000


def test_another_version_of_the_api(serve):
    server = serve(ok({"id": 512}))
    with connector(server) as linkedin:
        linkedin.accounts.get(512, linked_in_version="202512")
    assert server.requests[0].headers["linkedin-version"] == "202512"


def test_an_expired_token_is_renewed(serve):
    expired = (
        '{"status": 401, "serviceErrorCode": 65602, "code": "EXPIRED_ACCESS_TOKEN", "message": "expired"}'
    )
    renewed = {"access_token": "planted-new", "expires_in": 5184000, "refresh_token": "planted-refresh"}
    server = serve(answer(401, expired), ok(renewed), ok({"id": 512, "name": "Company A"}))
    auth = LinkedinAdsOAuthAuthConfig(
        refresh_token="planted-refresh",
        client_id="77planted",
        client_secret="planted-secret",
        access_token="planted-old",
    )
    with connector(server, auth) as linkedin:
        assert linkedin.accounts.get(512).name == "Company A"
    _, token, again = server.requests
    assert token.target.endswith("/oauth/v2/accessToken")
    assert parse_qs(token.body.decode()) == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["planted-refresh"],
        "client_id": ["77planted"],
        "client_secret": ["planted-secret"],
    }
    assert again.headers["authorization"] == "Bearer planted-new"


INVALID = {
    "errorDetailType": "com.linkedin.common.error.BadRequest",
    "message": "Multiple errors occurred during the input validation. Please see errorDetails.",
    "errorDetails": {
        "inputErrors": [
            {
                "description": "Invalid argument",
                "input": {"inputPath": {"fieldPath": "search/account"}},
                "code": "QUERY_PARAM_NOT_ALLOWED",
            }
        ]
    },
    "status": 400,
}


DENIED = {
    "status": 403,
    "serviceErrorCode": 100,
    "code": "ACCESS_DENIED",
    "message": "Not enough permissions",
}
ENDED = {"status": 426, "code": "NONEXISTENT_VERSION", "message": "Requested version 20250101 is not active"}
OVER = {
    "status": 429,
    "serviceErrorCode": 101,
    "message": "Resource level throttle APPLICATION_AND_MEMBER DAY limit for this resource is reached.",
}


@pytest.mark.parametrize(
    ("body", "error", "said"),
    [
        (INVALID, ConnectorValidationError, "fieldPath: search/account; code: QUERY_PARAM_NOT_ALLOWED"),
        (DENIED, AuthenticationError, "Not enough permissions"),
        (ENDED, HTTPStatusError, "20250101"),
        (OVER, RateLimitError, "DAY limit"),
    ],
)
def test_errors_that_are_final(serve, body, error, said):
    server = serve(answer(body["status"], json.dumps(body)))
    with connector(server) as linkedin, pytest.raises(error, match=said) as raised:
        linkedin.accounts.get(512)
    assert len(server.requests) == 1
    assert not raised.value.retryable


def test_a_read_over_another_limit_is_sent_again(serve):
    throttled = answer(
        429, '{"status": 429, "message": "Resource level throttle limit is reached."}', Retry_After="0"
    )
    server = serve(throttled, ok({"id": 512}))
    with connector(server) as linkedin:
        assert linkedin.accounts.get(512).id == 512
    assert len(server.requests) == 2


def test_bounds_of_pages_are_checked_before_anything_is_sent(serve):
    server = serve()
    with connector(server) as linkedin, pytest.raises(InvalidParameterError, match="at most 100"):
        linkedin.creatives.list(512, page_size=101).all()
    assert server.requests == []
