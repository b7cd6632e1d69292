"""What is Granola's own: cursors beside `hasMore`, days or times as bounds, transcripts too large."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_granola import GranolaAuthConfig, SyncGranolaConnector
from airbyte_agent_sdk.errors import HTTPStatusError, NotFoundError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = GranolaAuthConfig(api_key="planted-granola-key")
OWNER = {"name": "Ann", "email": "ann@example.com"}
TIMES = {"created_at": "2026-01-27T15:30:00Z", "updated_at": "2026-01-27T16:45:00Z"}
NOTE = {"id": "not_1d3tmYTlCICgjy", "object": "note", "title": None, "owner": OWNER, **TIMES}
SEGMENT = {
    "speaker": {"source": "microphone", "attribution": "me"},
    "text": "Hello.",
    "start_time": "2026-01-27T15:30:00Z",
    "end_time": "2026-01-27T15:30:01Z",
}
WHOLE = {
    **NOTE,
    "web_url": "https://notes.granola.ai/d/1",
    "calendar_event": None,
    "attendees": [OWNER],
    "folder_membership": [],
    "summary_text": "We said hello.",
    "summary_markdown": None,
    "private_notes_text": None,
    "private_notes_markdown": None,
    "transcript": [SEGMENT],
}


def connector(server: MisbehavingServer) -> SyncGranolaConnector:
    return SyncGranolaConnector(AUTH, base_url=server.url, strict=True)


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def test_notes_go_on_by_their_cursor_until_there_are_no_more(serve):
    server = serve(
        ok({"notes": [NOTE], "hasMore": True, "cursor": "c1"}),
        # The cursor alone says nothing: the document has one on the last page too.
        ok({"notes": [{**NOTE, "id": "not_2d3tmYTlCICgjy"}], "hasMore": False, "cursor": "c2"}),
    )
    with connector(server) as granola:
        found = granola.notes.list(page_size=1, created_after=dt.date(2026, 1, 1)).all()
    assert [note.id for note in found] == [NOTE["id"], "not_2d3tmYTlCICgjy"]
    first = {"page_size": "1", "created_after": "2026-01-01"}
    assert queries(server) == [first, {**first, "cursor": "c1"}]
    assert server.requests[0].headers["authorization"] == "Bearer planted-granola-key"


def test_a_bound_is_a_time_too(serve):
    server = serve(ok({"notes": [], "hasMore": False, "cursor": None}))
    with connector(server) as granola:
        granola.notes.list(created_before=dt.datetime(2026, 1, 27, 12, tzinfo=dt.UTC)).all()
    assert queries(server)[0]["created_before"] == "2026-01-27T12:00:00+00:00"


def test_a_note_has_its_transcript_if_asked(serve):
    server = serve(ok(WHOLE))
    with connector(server) as granola:
        note = granola.notes.get("not_1d3tmYTlCICgjy", include="transcript")
    assert server.requests[0].target == "/v1/notes/not_1d3tmYTlCICgjy?include=transcript"
    assert note.transcript is not None
    assert (note.transcript[0].speaker.source, note.transcript[0].text) == ("microphone", "Hello.")


@pytest.mark.parametrize(("status", "error"), [(404, NotFoundError), (413, HTTPStatusError)])
def test_a_note_that_cannot_be_had_is_asked_for_once(serve, status, error):
    server = serve(answer(status, '{"code": "TRANSCRIPT_TOO_LARGE", "message": "Too large"}'))
    with connector(server) as granola, pytest.raises(error) as caught:
        granola.notes.get("not_1d3tmYTlCICgjy", include="transcript")
    assert caught.value.status_code == status
    assert len(server.requests) == 1


def test_a_limit_is_waited_out(serve):
    limited = answer(429, "{}", Retry_After="0")
    server = serve(limited, ok({"notes": [NOTE], "hasMore": False, "cursor": None}))
    with connector(server) as granola:
        assert len(granola.notes.list().all()) == 1
    assert len(server.requests) == 2
