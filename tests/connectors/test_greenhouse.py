"""What is Greenhouse's own: cursors that go alone, operators in times, files elsewhere, ways to a token."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_greenhouse import (
    GreenhouseAuthConfig,
    GreenhouseClientCredentialsAuthConfig,
    GreenhouseOAuthAuthConfig,
    SyncGreenhouseConnector,
)
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    InvalidParameterError,
    RateLimitError,
    ResponseShapeError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

CLIENT = {"client_id": "planted-id", "client_secret": "planted-secret"}
AUTH = GreenhouseAuthConfig(**CLIENT, refresh_token="planted-refresh", access_token="planted-token")
JOB = {
    "id": 7,
    "name": "Sales",
    "status": "open",
    "office_ids": [3, 4],
    "opened_at": "2026-01-02T03:04:05.000Z",
    "closed_at": None,
    "custom_fields": {"level": {"name": "Level", "value": "3"}},
}


def connector(server: MisbehavingServer) -> SyncGreenhouseConnector:
    return SyncGreenhouseConnector(AUTH, base_url=f"{server.url}/v3", strict=True)


def test_a_cursor_goes_without_what_it_stands_for(serve):
    """As in https://harvestdocs.greenhouse.io/docs/pagination: the next page's URL has the cursor alone."""

    def reply(request):
        query = dict(parse_qsl(urlsplit(request.target).query))
        if "cursor" in query and len(query) > 1:
            return answer(422, '{"message": "cursor must be the only parameter"}')
        if query.get("cursor") == "eyJpZCI6N30=":
            return ok([{**JOB, "id": 6}])
        url = f"http://{request.headers['host']}/v3/jobs?cursor=eyJpZCI6N30%3D"
        return ok([JOB], Link=f'<{url}>; rel="next"')

    server = serve(reply, forever=True)
    with connector(server) as greenhouse:
        jobs = greenhouse.jobs.list(ids=[7, 6], per_page=1, updated_at="gte|2026-01-01T00:00:00Z")
        assert [job.id for job in jobs] == [7, 6]
    assert [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests] == [
        {"ids": "7,6", "per_page": "1", "updated_at": "gte|2026-01-01T00:00:00Z"},
        {"cursor": "eyJpZCI6N30="},
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer planted-token"}


def test_a_job_names_others_by_id(serve):
    with connector(serve(ok([JOB]))) as greenhouse:
        (job,) = greenhouse.jobs.list().all()
    assert (job.office_ids, job.closed_at) == ([3, 4], None)
    assert job.opened_at == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert job.custom_fields == JOB["custom_fields"]


def test_days_are_days(serve):
    with connector(serve(ok([{"id": 1, "starts_on": "2026-03-01", "sent_on": None}]))) as greenhouse:
        (offer,) = greenhouse.offers.list().data
    assert (offer.starts_on, offer.sent_on) == (dt.date(2026, 3, 1), None)


@pytest.mark.parametrize(
    ("params", "why"), [({"per_page": 501}, "at most 500"), ({"ids": [*range(51)]}, "at most 50")]
)
def test_lists_have_bounds(serve, params, why):
    with connector(serve()) as greenhouse, pytest.raises(InvalidParameterError, match=why):
        greenhouse.candidates.list(**params)


def test_flags_and_ids_are_texts_in_the_query(serve):
    server = serve(ok([]), ok([]))
    with connector(server) as greenhouse:
        greenhouse.users.list(show_service_accounts=True).all()
        greenhouse.attachments.list(application_ids=[1, 2], candidate_ids=[3], type="resume").all()
    assert [request.target for request in server.requests] == [
        "/v3/users?show_service_accounts=true",
        "/v3/attachments?application_ids=1,2&candidate_ids=3&type=resume",
    ]


def test_a_file_is_elsewhere_and_gets_no_token(serve):
    storage = serve(answer(200, b"%PDF-1.7", content_type="application/pdf"))
    told = [{"id": 9, "filename": "resume.pdf", "url": f"{storage.url}/resume.pdf?Signature=1%2F2"}]
    server = serve(ok(told), ok([]))
    with connector(server) as greenhouse:
        assert greenhouse.attachments.download([9]).read() == b"%PDF-1.7"
        with pytest.raises(ResponseShapeError, match="no file URL"):
            greenhouse.attachments.download([10]).read()
    assert [request.target for request in server.requests] == [
        "/v3/attachments?ids=9",
        "/v3/attachments?ids=10",
    ]
    assert storage.requests[0].target == "/resume.pdf?Signature=1%2F2"
    assert b"planted" not in storage.requests[0].raw


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, AuthenticationError), (403, AuthenticationError), (422, ConnectorValidationError)],
)
def test_refusals_are_told_once(serve, status, error):
    server = serve(answer(status, '{"message": "You may not do this"}'), forever=True)
    auth = GreenhouseOAuthAuthConfig(access_token="planted-token")
    with (
        SyncGreenhouseConnector(auth, base_url=f"{server.url}/v3") as greenhouse,
        pytest.raises(error, match="You may not do this"),
    ):
        greenhouse.jobs.list()
    assert len(server.requests) == 1


def test_a_limit_says_how_long_it_lasts(serve, monkeypatch):
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    limited = answer(429, "{}", Retry_After="12")
    server = serve(limited, ok([]), limited)
    with connector(server) as greenhouse:
        assert greenhouse.sources.list().all() == []
        assert pauses == [12]
        with pytest.raises(RateLimitError) as caught:
            greenhouse.with_options(max_retries=0).sources.list()
    assert caught.value.retry_after == 12


@pytest.mark.parametrize(
    ("auth", "form"),
    [
        (GreenhouseAuthConfig(**CLIENT), {"grant_type": "client_credentials"}),
        (
            GreenhouseAuthConfig(**CLIENT, refresh_token="planted-refresh"),
            {"grant_type": "refresh_token", "refresh_token": "planted-refresh"},
        ),
    ],
)
def test_a_token_is_asked_for_with_the_client_s_secret(auth, form):
    """As in https://harvestdocs.greenhouse.io/docs/authentication: HTTP Basic, and a form."""
    asked: list[httpx.Request] = []

    def greenhouse_io(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if request.url.host == "auth.greenhouse.io":
            return httpx.Response(200, json={"access_token": "planted-new", "expires_in": 3600})
        return httpx.Response(200, json=[])

    with (
        httpx.Client(transport=httpx.MockTransport(greenhouse_io)) as client,
        SyncGreenhouseConnector(auth, http_client=client) as greenhouse,
    ):
        greenhouse.departments.list()
        greenhouse.offices.list()
    token, *lists = asked
    assert token.url == "https://auth.greenhouse.io/token"
    assert dict(parse_qsl(token.content.decode())) == form
    secret = token.headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(secret) == b"planted-id:planted-secret"
    assert [str(request.url) for request in lists] == [
        "https://harvest.greenhouse.io/v3/departments",
        "https://harvest.greenhouse.io/v3/offices",
    ]
    assert {request.headers["authorization"] for request in lists} == {"Bearer planted-new"}


def test_the_fields_tell_the_way_to_a_token():
    kinds: list[Callable[..., object]] = [
        type(GreenhouseAuthConfig(**CLIENT)),
        type(GreenhouseAuthConfig(**CLIENT, refresh_token="planted-refresh")),
    ]
    assert kinds == [GreenhouseClientCredentialsAuthConfig, GreenhouseOAuthAuthConfig]
    assert "planted" not in json.dumps([repr(kind) for kind in kinds])
