"""What is incident.io's own: pages after a record's id, wrapped records, a 429 that says when in its body."""

from __future__ import annotations

import datetime as dt
import json
from email.utils import format_datetime
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_incident_io import IncidentIoAuthConfig, SyncIncidentIoConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    NotFoundError,
    RateLimitError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = IncidentIoAuthConfig(api_key="planted-incident-io-key")
AT = "2021-08-17T13:28:57.801578Z"
USER = {"id": "01FCNDV6P870EA6S7TK1DSYDG0", "name": "Lisa"}
STATUS = {
    "id": "st1",
    "name": "Fixing",
    "description": "",
    "rank": 4,
    "category": "live",
    "created_at": AT,
    "updated_at": AT,
}
BY_ID = ("alerts", "escalations", "users", "incident_updates", "schedules", "teams")
RECORDS: dict[str, dict[str, object]] = {
    "alerts": {
        "alert_source_id": "s1",
        "deduplication_key": "k1",
        "status": "firing",
        "title": "Disk full",
        "attributes": [],
        "created_at": AT,
        "updated_at": AT,
    },
    "escalations": {
        "created_at": AT,
        "updated_at": AT,
        "status": "triggered",
        "title": "Disk full",
        "priority": {"name": "high"},
        "creator": {"user": USER},
        "events": [],
        "related_incidents": [],
        "related_alerts": [],
    },
    "users": {
        "name": "Lisa",
        "role": "owner",
        "base_role": {"id": "r1", "name": "Owner", "slug": "owner"},
        "custom_roles": [],
        "is_active": True,
        "seats": {"on_call": "full_access", "response": "full_access"},
    },
    "incident_updates": {
        "incident_id": "i1",
        "created_at": AT,
        "updater": {"api_key": {"id": "a1", "name": "Bot"}},
        "new_incident_status": STATUS,
    },
    "schedules": {
        "name": "Primary",
        "timezone": "Europe/London",
        "team_ids": [],
        "permalink": "https://app.incident.io/x",
        "created_at": AT,
        "updated_at": AT,
        "annotations": {},
        "current_shifts": [{"start_at": AT, "end_at": AT, "user": USER}],
    },
    "teams": {"name": "Payments", "catalog_entry": {"id": "c1", "name": "Payments"}, "members": [USER]},
}
SEVERITY = {
    "id": "s1",
    "name": "Major",
    "description": "",
    "rank": 3,
    "created_at": AT,
    "updated_at": AT,
}


def connector(server: MisbehavingServer) -> SyncIncidentIoConnector:
    return SyncIncidentIoConnector(AUTH, base_url=server.url, strict=True)


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


@pytest.mark.parametrize("entity", BY_ID)
def test_lists_go_on_after_the_last_record_until_there_is_none(serve, entity):
    def page(name: str, after: str | None) -> bytes:
        meta = {"page_size": 1} | ({"after": after} if after else {})
        return ok({entity: [{"id": name, **RECORDS[entity]}], "pagination_meta": meta})

    server = serve(page("01A", "01A"), page("01B", None))
    with connector(server) as incident_io:
        found = getattr(incident_io, entity).list(page_size=1).all()
    assert [record.id for record in found] == ["01A", "01B"]
    assert queries(server) == [{"page_size": "1"}, {"page_size": "1", "after": "01A"}]
    assert {request.headers["authorization"] for request in server.requests} == {
        "Bearer planted-incident-io-key"
    }


def test_alerts_and_escalations_are_sent_the_page_size_that_they_require(serve):
    server = serve(*[ok({name: [], "pagination_meta": {"page_size": 25}}) for name in ("alerts", "users")])
    with connector(server) as incident_io:
        incident_io.alerts.list().all()
        incident_io.users.list().all()
    assert queries(server) == [{"page_size": "25"}, {}]


def test_settings_are_listed_at_once_and_got_without_their_wrapper(serve):
    server = serve(ok({"severities": [SEVERITY]}), ok({"incident_status": STATUS}))
    with connector(server) as incident_io:
        assert [severity.name for severity in incident_io.severities.list().all()] == ["Major"]
        assert incident_io.incident_statuses.get("st1").category == "live"
    assert [request.target for request in server.requests] == ["/v1/severities", "/v1/incident_statuses/st1"]


def refusal(status: int, code: str, message: str, **more: object) -> bytes:
    problem = {"code": code, "message": message, "source": {"field": "page_size"}}
    body = {"type": code, "status": status, "request_id": "b839a403", "errors": [problem], **more}
    return answer(status, json.dumps(body))


def exceeded(seconds: float) -> bytes:
    again = format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=seconds)).replace("+0000", "UTC")
    limit = {"name": "api_key_name", "limit": 1200, "remaining": 0, "retry_after": again}
    return refusal(429, "too_many_requests", "Too many requests", rate_limit=limit)


def test_the_body_of_a_429_says_when_to_try_again(serve):
    server = serve(exceeded(0), ok({"severity": SEVERITY}))
    with connector(server) as incident_io:
        assert incident_io.severities.get("s1").rank == 3
    assert len(server.requests) == 2


def test_a_long_wait_is_told_and_not_slept(serve):
    server = serve(exceeded(3600))
    with connector(server) as incident_io, pytest.raises(RateLimitError, match="Too many requests") as caught:
        incident_io.severities.get("s1")
    assert caught.value.retry_after is not None
    assert 3000 < caught.value.retry_after <= 3600
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (401, "missing_authorization_material", AuthenticationError),
        (403, "insufficient_permissions", AuthenticationError),
        (404, "not_found", NotFoundError),
        (422, "is_required", ConnectorValidationError),
    ],
)
def test_refusals_are_told_once(serve, status, code, error):
    server = serve(refusal(status, code, "No authorization material provided"))
    with connector(server) as incident_io, pytest.raises(error, match="No authorization material provided"):
        incident_io.incidents.get("01A")
    assert len(server.requests) == 1
