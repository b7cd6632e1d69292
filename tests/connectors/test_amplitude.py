"""What is Amplitude's own: two keys, a host for Europe, series in one record, a version for each path."""

from __future__ import annotations

import base64
import datetime as dt
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_amplitude import AmplitudeAuthConfig, SyncAmplitudeConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    InvalidParameterError,
    MissingParameterError,
    NotFoundError,
    RateLimitError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = AmplitudeAuthConfig(api_key="planted-api-key", secret_key="planted-secret-key")
MARCH = ("20260301", "20260302")
#: Examples of the vendor's pages.
COHORT = {
    "appId": 123456,
    "archived": False,
    "definition": {"version": 3, "cohortType": "UNIQUES"},
    "description": "test description",
    "finished": True,
    "id": "id_12345",
    "name": "Test Cohort 1",
    "owners": ["demo@amplitude.com"],
    "viewers": [],
    "published": True,
    "size": 111,
    "type": "redshift",
    "lastMod": 1679437294,
    "createdAt": 1679437288,
    "lastComputed": 1679440233,
    "hidden": False,
    "metadata": None,
    "view_count": None,
    "popularity": None,
    "last_viewed": None,
    "chart_id": None,
    "edit_id": None,
    "is_predictive": False,
    "is_official_content": False,
    "location_id": None,
    "shortcut_ids": [],
    "syncMetadata": [
        {
            "target": "braze",
            "frequency": "hourly",
            "last_successful": "2023-03-21T16:09:58.848454-07:00",
            "last_failure": None,
            "params": {"user_id": "demo@amplitude.com"},
        }
    ],
}
ANNOTATION = {
    "id": 12345,
    "start": "2025-11-01T07:00:00+00:00",
    "details": None,
    "category": {"id": 45678, "name": "Releases"},
    "end": None,
    "label": "Feature X Release",
    "chart_id": None,
}
USERS = {
    "series": [[46109, 47542], [42845, 42626]],
    "seriesMeta": ["United States", "Canada"],
    "xValues": ["2017-08-14", "2017-08-15"],
}


def connector(server: MisbehavingServer, **options: Any) -> SyncAmplitudeConnector:
    return SyncAmplitudeConnector(AUTH, base_url=f"{server.url}/api", strict=True, **options)


def asked(server: MisbehavingServer, number: int = 0) -> tuple[str, dict[str, str]]:
    target = urlsplit(server.requests[number].target)
    return target.path, dict(parse_qsl(target.query))


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "https://amplitude.com/api/2/events/list"),
        ({"host": "analytics.eu.amplitude.com"}, "https://analytics.eu.amplitude.com/api/2/events/list"),
    ],
)
def test_europe_has_a_host_of_its_own(settings, expected):
    urls: list[str] = []

    def amplitude_com(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        return httpx.Response(200, json={"data": []})

    client = httpx.Client(transport=httpx.MockTransport(amplitude_com))
    SyncAmplitudeConnector(AUTH, http_client=client, **settings).events_list.list()
    assert urls == [expected]
    with pytest.raises(ConfigurationError, match="host"):
        SyncAmplitudeConnector(AUTH, http_client=client, host="amplitude.evil.example").events_list.list()


def test_the_keys_are_name_and_password(serve):
    server = serve(ok({"cohorts": [COHORT]}))
    with connector(server) as amplitude:
        (cohort,) = amplitude.cohorts.list(include_sync_info=True).all()
    assert (cohort.size, cohort.view_count, cohort.last_mod) == (111, None, 1679437294)
    assert cohort.sync_metadata is not None
    assert cohort.sync_metadata[0].last_successful == "2023-03-21T16:09:58.848454-07:00"
    assert asked(server) == ("/api/3/cohorts", {"includeSyncInfo": "true"})
    sent = server.requests[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent) == b"planted-api-key:planted-secret-key"


def test_numbers_are_one_record_with_a_series_for_each_group(serve):
    server = serve(ok({"data": USERS}))
    segment = '[{"prop":"city","op":"is","values":["Amsterdam"]}]'
    with connector(server) as amplitude:
        (users,) = amplitude.active_users.list(*MARCH, m="active", i=30, s=segment, g="gp:plan & tier").all()
    assert users.series == [[46109, 47542], [42845, 42626]]
    assert users.series_meta == ["United States", "Canada"]
    assert users.x_values == ["2017-08-14", "2017-08-15"]
    assert asked(server) == (
        "/api/2/users",
        {
            "start": "20260301",
            "end": "20260302",
            "m": "active",
            "i": "30",
            "s": segment,
            "g": "gp:plan & tier",
        },
    )


def test_series_without_groups_have_indexes(serve):
    data = {
        "series": [[1052.1, 0.0]],
        "seriesMeta": [{"segmentIndex": 0}],
        "xValues": ["2026-03-01", "2026-03-02"],
    }
    server = serve(ok({"data": data}), ok({"data": data}))
    with connector(server) as amplitude:
        (lengths,) = amplitude.average_session_length.list(*MARCH).data
        (users,) = amplitude.active_users.list(*MARCH).data
    assert lengths.series == [[1052.1, 0.0]]
    assert [meta.segment_index for meta in lengths.series_meta or []] == [0]
    assert users.series_meta == [{"segmentIndex": 0}]
    assert asked(server)[0] == "/api/2/sessions/average"


def test_days_have_no_dashes(serve):
    server = serve()
    with connector(server) as amplitude:
        with pytest.raises(InvalidParameterError, match="start"):
            amplitude.active_users.list("2026-03-01", "20260302")
        with pytest.raises(MissingParameterError, match="end"):
            amplitude.execute("active_users", "list", {"start": "20260301"})
    assert server.requests == []


def test_annotations_have_days_in_lists_and_times_in_a_get(serve):
    listed = {"id": 12345, "date": "2025-11-01", "label": "Feature X Release", "details": ""}
    server = serve(ok({"data": [listed]}), ok({"data": ANNOTATION}))
    with connector(server) as amplitude:
        assert amplitude.annotations.list().data[0].date == "2025-11-01"
        annotation = amplitude.annotations.get(12345)
    assert annotation.start == dt.datetime(2025, 11, 1, 7, 0, tzinfo=dt.UTC)
    assert annotation.end is None
    assert annotation.category is not None
    assert annotation.category.name == "Releases"
    assert [asked(server, number)[0] for number in range(2)] == [
        "/api/2/annotations",
        "/api/3/annotations/12345",
    ]


def test_events_keep_names_with_spaces(serve):
    event = {
        "non_active": False,
        "value": "Play Song",
        "totals": 9,
        "deleted": False,
        "flow_hidden": False,
        "hidden": False,
        "display": "Play Song",
    }
    with connector(serve(ok({"data": [event]}))) as amplitude:
        assert amplitude.events_list.list().to_dicts() == [event]


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, ConnectorValidationError),
        (401, AuthenticationError),
        (403, AuthenticationError),
        (404, NotFoundError),
    ],
)
def test_what_fails_is_not_tried_again(serve, status, error):
    server = serve(answer(status, '{"error": {"http_code": 1, "message": "No such thing"}}'))
    with connector(server) as amplitude, pytest.raises(error, match="No such thing"):
        amplitude.annotations.get(1)
    assert len(server.requests) == 1


def test_a_limit_is_waited_for(serve):
    limited = answer(429, "Exceeded concurrent limit", content_type="text/plain", Retry_After="0")
    server = serve(limited, ok({"data": USERS}))
    with connector(server) as amplitude:
        assert len(amplitude.active_users.list(*MARCH).all()) == 1
    with (
        connector(serve(limited), max_retries=0) as amplitude,
        pytest.raises(RateLimitError, match="concurrent"),
    ):
        amplitude.active_users.list(*MARCH)
