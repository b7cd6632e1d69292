"""What is Gong's own: cursors in bodies, private calls, recordings in two steps, refreshed tokens."""

from __future__ import annotations

import datetime as dt
import json
from base64 import b64encode
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_gong import GongAccessKeyAuthConfig, GongOAuthAuthConfig, SyncGongConnector
from airbyte_agent_sdk.errors import NotFoundError, ResponseShapeError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

KEY = GongAccessKeyAuthConfig(access_key="AK1", access_key_secret="planted-gong-secret")
CALL = {"id": "7782342274025937895", "title": "Pricing", "isPrivate": False, "duration": 460}
PRIVATE = {"id": "7782342274025937896", "title": "Layoffs", "isPrivate": True}
RECORDING = bytes(range(256)) * 8


def connector(server: MisbehavingServer, auth: Any = KEY) -> SyncGongConnector:
    return SyncGongConnector(auth, base_url=server.url, strict=True)


def page(*calls: dict[str, Any], cursor: str | None = None, key: str = "calls") -> bytes:
    records = {"totalRecords": 3, "currentPageSize": len(calls), "currentPageNumber": 0}
    return ok(
        {"requestId": "r1", "records": {**records, **({"cursor": cursor} if cursor else {})}, key: calls}
    )


def test_a_cursor_goes_on_in_the_query(serve):
    server = serve(page(CALL, cursor="c1"), page({**CALL, "id": "2"}))
    since = dt.datetime(2026, 4, 1, tzinfo=dt.UTC)
    with connector(server) as gong:
        assert [call.id for call in gong.calls.list(from_date_time=since)] == [CALL["id"], "2"]
    assert [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests] == [
        {"fromDateTime": "2026-04-01T00:00:00+00:00"},
        {"fromDateTime": "2026-04-01T00:00:00+00:00", "cursor": "c1"},
    ]
    pair = b64encode(b"AK1:planted-gong-secret").decode()
    assert server.requests[0].headers["authorization"] == f"Basic {pair}"


def test_a_cursor_goes_on_in_the_body(serve):
    monologue = {"speakerId": "1", "topic": None, "sentences": [{"start": 460, "end": 900, "text": "Hello."}]}
    said = {"callId": CALL["id"], "transcript": [monologue]}
    server = serve(
        page(said, cursor="c1", key="callTranscripts"), page({**said, "callId": "2"}, key="callTranscripts")
    )
    with connector(server) as gong:
        transcripts = gong.call_transcripts.list(filter={"call_ids": [CALL["id"], "2"]}).all()
    assert [transcript.call_id for transcript in transcripts] == [CALL["id"], "2"]
    asked = {"filter": {"callIds": [CALL["id"], "2"]}}
    assert [json.loads(request.body) for request in server.requests] == [asked, {**asked, "cursor": "c1"}]


def test_private_calls_are_left_out_and_their_pages_gone_through(serve):
    server = serve(page(PRIVATE, cursor="c1"), page(CALL, PRIVATE))
    with connector(server) as gong:
        assert [call.title for call in gong.calls.list()] == ["Pricing"]
    assert len(server.requests) == 2


def test_a_private_call_is_no_record(serve):
    server = serve(ok({"requestId": "r1", "call": PRIVATE}), ok({"requestId": "r2", "call": CALL}))
    with connector(server) as gong:
        with pytest.raises(ResponseShapeError, match="no record"):
            gong.calls.get(PRIVATE["id"])
        assert gong.calls.get(CALL["id"]).duration == 460


def test_extensive_calls_are_private_by_what_is_within(serve):
    server = serve(
        page({"metaData": PRIVATE}, {"metaData": CALL, "parties": [{"name": "Ann", "speakerId": None}]})
    )
    with connector(server) as gong:
        selected = gong.calls_extensive.list(
            filter={"from_date_time": "2026-04-01T00:00:00+02:00"},
            content_selector={"exposed_fields": {"parties": True, "content": {"trackers": True}}},
        )
        assert [call.meta_data.title for call in selected] == ["Pricing"]
    assert json.loads(server.requests[0].body) == {
        "filter": {"fromDateTime": "2026-04-01T00:00:00+02:00"},
        "contentSelector": {"exposedFields": {"parties": True, "content": {"trackers": True}}},
    }


@pytest.mark.parametrize("kind", ["audio", "video"])
def test_a_recording_is_asked_for_and_fetched_without_credentials(serve, kind):
    store = serve(answer(200, RECORDING, content_type=f"{kind}/mp4"))
    media = {f"{name}Url": f"{store.url}/{name}?signature=1" for name in ("audio", "video")}
    server = serve(page({"metaData": CALL, "media": media}))
    with connector(server) as gong:
        entity = gong.call_audio if kind == "audio" else gong.call_video
        with entity.download(filter={"call_ids": [CALL["id"]]}) as file:
            assert file.read() == RECORDING
    assert server.requests[0].line == "POST /v2/calls/extensive HTTP/1.1"
    assert json.loads(server.requests[0].body) == {
        "filter": {"callIds": [CALL["id"]]},
        "contentSelector": {"exposedFields": {"media": True}},
    }
    assert store.requests[0].line == f"GET /{kind}?signature=1 HTTP/1.1"
    assert {"authorization", "content-type", "content-length"}.isdisjoint(store.requests[0].headers)


def test_a_call_without_video_says_so(serve):
    server = serve(page({"metaData": CALL, "media": {"audioUrl": "https://gong.example/a"}}))
    with connector(server) as gong, pytest.raises(ResponseShapeError, match="videoUrl"):
        gong.call_video.download(filter={"call_ids": [CALL["id"]]})


def test_a_time_without_calls_has_an_empty_list_and_a_call_that_is_not_there_is_an_error(serve):
    nothing = answer(404, json.dumps({"requestId": "r1", "errors": ["No calls found"]}))
    server = serve(nothing, nothing)
    with connector(server) as gong:
        assert gong.calls.list().data == []
        with pytest.raises(NotFoundError, match="No calls found"):
            gong.calls.get(CALL["id"])


def test_a_refresh_is_a_form_with_the_client_s_credentials_and_brings_the_next_token(serve):
    stored = []
    auth = GongOAuthAuthConfig(
        client_id="app",
        client_secret="planted-client",
        refresh_token="planted-r1",
        on_token_refresh=stored.append,
    )
    renewed = {
        "access_token": "planted-new",
        "refresh_token": "planted-r2",
        "expires_in": 86400,
        "api_base_url_for_customer": "https://company-17.api.gong.io",
    }
    server = serve(ok(renewed), ok({"requestId": "r1", "workspaces": [{"id": "1", "name": "Sales"}]}))
    with connector(server, auth) as gong:
        assert [workspace.name for workspace in gong.workspaces.list()] == ["Sales"]
    asked, listed = server.requests
    assert asked.line == "POST /oauth2/generate-customer-token HTTP/1.1"
    assert asked.headers["authorization"] == f"Basic {b64encode(b'app:planted-client').decode()}"
    assert dict(parse_qsl(asked.body.decode())) == {
        "grant_type": "refresh_token",
        "refresh_token": "planted-r1",
    }
    assert listed.headers["authorization"] == "Bearer planted-new"
    assert [tokens.refresh_token for tokens in stored] == ["planted-r2"]


def test_a_token_is_used_where_the_company_s_data_are():
    """At the address for all, a company's token from elsewhere passes for a revoked one."""
    company, seen = "https://company-17.api.gong.io", []

    def gong_io(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.host, request.headers["authorization"]))
        if request.url.host == "app.gong.io":
            renewed = {"access_token": "planted-2", "refresh_token": "planted-r2", "expires_in": 86400}
            return httpx.Response(200, json={**renewed, "api_base_url_for_customer": company})
        if request.url.host == "api.gong.io":
            return httpx.Response(401, json={"errors": ["The access token has been revoked"]})
        return httpx.Response(200, json={"requestId": "r1", "workspaces": [{"id": "1"}]})

    auth = GongOAuthAuthConfig(
        client_id="app",
        client_secret="planted-client",
        refresh_token="planted-r1",
        access_token="planted-1",
    )
    with (
        httpx.Client(transport=httpx.MockTransport(gong_io)) as client,
        SyncGongConnector(auth, http_client=client) as gong,
    ):
        assert len(gong.workspaces.list()) == len(gong.workspaces.list()) == 1
    basic = f"Basic {b64encode(b'app:planted-client').decode()}"
    assert seen == [
        ("api.gong.io", "Bearer planted-1"),
        ("app.gong.io", basic),
        ("company-17.api.gong.io", "Bearer planted-2"),
        ("company-17.api.gong.io", "Bearer planted-2"),
    ]


def test_a_key_is_used_where_the_company_s_data_are(serve):
    server = serve(ok({"requestId": "r1", "workspaces": []}))
    with SyncGongConnector(KEY, api_base_url_for_customer=server.url) as gong:
        assert gong.workspaces.list().data == []
    assert server.requests[0].target == "/v2/workspaces"
