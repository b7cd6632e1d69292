"""What is Slack's own: failures that answer 200, cursors that end empty, ids of time, rotated tokens."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from airbyte_agent_sdk.errors import AuthenticationError
from airbyte_agent_slack import SlackOAuthAuthConfig, SlackTokenAuthConfig, SyncSlackConnector

from tests.e2e.misbehaving.server import ok

pytestmark = pytest.mark.once

TOKEN = SlackTokenAuthConfig(token="planted-slack-token")
APP = SlackOAuthAuthConfig(client_id="1.2", client_secret="planted-secret", refresh_token="planted-refresh-1")
ROTATED = {
    "ok": True,
    "access_token": "planted-access-2",
    "refresh_token": "planted-refresh-2",
    "token_type": "bot",
    "expires_in": 43200,
    "authed_user": {"id": "U1"},
}
TS = "1712345678.123450"
MESSAGE = {"type": "message", "ts": TS, "user": "U1", "text": "Done"}
POSTED = {"ok": True, "channel": "C1", "ts": TS, "message": MESSAGE}


def test_a_walk_ends_with_an_empty_cursor_and_not_with_a_short_page(serve):
    first = {"ok": True, "messages": [], "has_more": True, "response_metadata": {"next_cursor": "bmV4dA=="}}
    second = {"ok": True, "messages": [MESSAGE], "has_more": False, "response_metadata": {"next_cursor": ""}}
    server = serve(ok(first), ok(second))
    with SyncSlackConnector(TOKEN, base_url=server.url, strict=True) as slack:
        found = list(slack.channel_messages.list(channel="C1", oldest=TS, limit=2))
    assert [message.ts for message in found] == [TS]
    assert [parse_qs(urlsplit(request.target).query) for request in server.requests] == [
        {"channel": ["C1"], "oldest": [TS], "limit": ["2"]},
        {"channel": ["C1"], "oldest": [TS], "limit": ["2"], "cursor": ["bmV4dA=="]},
    ]
    assert server.requests[0].headers["authorization"] == "Bearer planted-slack-token"


def test_a_failure_that_answers_200_is_an_error_with_its_word(serve):
    body = {"ok": False, "error": "missing_scope", "needed": "chat:write", "provided": "users:read"}
    server = serve(ok(body))
    with (
        SyncSlackConnector(TOKEN, base_url=server.url) as slack,
        pytest.raises(
            AuthenticationError, match=r"messages\.create: missing_scope \(needed: chat:write"
        ) as caught,
    ):
        slack.messages.create(channel="C1", text="Done")
    assert caught.value.body == body
    assert len(server.requests) == 1


def test_a_message_is_sent_as_json_and_its_blocks_hold_what_they_like(serve):
    server = serve(ok(POSTED))
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "*Done*"}}
    with SyncSlackConnector(TOKEN, base_url=server.url, strict=True) as slack:
        posted = slack.messages.create(channel="C1", text="Done", thread_ts=TS, blocks=[section])
    assert json.loads(server.requests[0].body) == {
        "channel": "C1",
        "text": "Done",
        "thread_ts": TS,
        "blocks": [section],
    }
    assert (posted.channel, posted.ts, posted.message.user) == ("C1", TS, "U1")


def test_conversations_of_every_kind_are_one_model(serve):
    direct = {"id": "D1", "created": 1712345678, "is_im": True, "is_org_shared": False, "user": "U2"}
    text = {"value": "", "creator": "", "last_set": 0}
    channel = {"id": "C1", "name": "general", "created": 1712345678, "topic": text, "purpose": text}
    server = serve(ok({"ok": True, "channels": [direct, channel], "response_metadata": {"next_cursor": ""}}))
    with SyncSlackConnector(TOKEN, base_url=server.url, strict=True) as slack:
        first, second = slack.channels.list(types="im,public_channel").data
    assert (first.user, first.name) == ("U2", None)
    assert (second.name, second.topic.value) == ("general", "")


@pytest.mark.parametrize(
    "said",
    [
        {"topic": "All clear"},
        {"channel": {"id": "C1", "topic": {"value": "All clear", "creator": "U1", "last_set": 1}}},
    ],
)
def test_a_new_topic_is_told_in_either_way(serve, said):
    server = serve(ok({"ok": True, **said}))
    with SyncSlackConnector(TOKEN, base_url=server.url, strict=True) as slack:
        answer = slack.channel_topics.create(channel="C1", topic="All clear")
    assert (answer.topic or answer.channel.topic.value) == "All clear"


def test_a_rotated_token_is_fetched_by_a_form_and_its_successor_is_told(serve):
    server = serve(ok(ROTATED), ok(POSTED))
    told = []
    app = SlackOAuthAuthConfig(
        client_id="1.2",
        client_secret="planted-secret",
        refresh_token="planted-refresh-1",
        on_token_refresh=told.append,
    )
    with SyncSlackConnector(app, base_url=server.url) as slack:
        slack.messages.create(channel="C1", text="Done")
    assert server.requests[0].line.startswith("POST /api/oauth.v2.access ")
    assert dict(parse_qsl(server.requests[0].body.decode())) == {
        "grant_type": "refresh_token",
        "client_id": "1.2",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh-1",
    }
    assert server.requests[1].headers["authorization"] == "Bearer planted-access-2"
    assert [tokens.refresh_token for tokens in told] == ["planted-refresh-2"]


def test_a_token_that_has_ended_is_renewed_and_the_message_sent_once_more(serve):
    server = serve(ok({"ok": False, "error": "token_expired"}), ok(ROTATED), ok(POSTED))
    app = SlackOAuthAuthConfig(
        client_id="1.2",
        client_secret="planted-secret",
        access_token="planted-access-1",
        refresh_token="planted-refresh-1",
    )
    with SyncSlackConnector(app, base_url=server.url) as slack:
        assert slack.messages.create(channel="C1", text="Done").ts == TS
    tokens = [request.headers.get("authorization") for request in server.requests]
    assert tokens == ["Bearer planted-access-1", None, "Bearer planted-access-2"]


def test_without_rotation_a_token_that_has_ended_is_an_error(serve):
    server = serve(ok({"ok": False, "error": "token_expired"}))
    with (
        SyncSlackConnector(TOKEN, base_url=server.url) as slack,
        pytest.raises(AuthenticationError, match="token_expired"),
    ):
        slack.users.get(user="U1")
    assert len(server.requests) == 1


def test_a_refresh_token_that_is_refused_says_what_to_do(serve):
    server = serve(ok({"ok": False, "error": "invalid_refresh_token"}))
    with (
        SyncSlackConnector(APP, base_url=server.url) as slack,
        pytest.raises(AuthenticationError, match=r"invalid_refresh_token; .*authorize again") as caught,
    ):
        slack.users.get(user="U1")
    assert "planted" not in str(caught.value)


def test_messages_are_checked_in_a_channel_that_the_caller_is_in(serve):
    channels = [{"id": "C1", "is_member": False}, {"id": "C2", "is_member": True}]
    server = serve(ok({"ok": True, "channels": channels}), ok({"ok": True, "messages": []}))
    with SyncSlackConnector(TOKEN, base_url=server.url) as slack:
        assert slack.check_entities(["channel_messages"])["channel_messages"].success
    assert server.requests[1].target == "/conversations.history?channel=C2"


def test_names_of_one_thing_are_taken_for_each_other(serve):
    server = serve(ok({"ok": True}), ok({"ok": True, "channels": []}), ok({"ok": True, "messages": []}))
    with SyncSlackConnector(TOKEN, base_url=server.url) as slack:
        slack.execute("reactions", "create", {"channel_id": "C1", "ts": TS, "name": "eyes"})
        slack.channels.list(types=["public_channel", "im"])
        slack.execute("threads", "list", {"channel": "C1", "thread_ts": TS, "per_page": 5})
    assert json.loads(server.requests[0].body) == {"channel": "C1", "timestamp": TS, "name": "eyes"}
    targets = [parse_qs(urlsplit(request.target).query) for request in server.requests[1:]]
    assert targets[0]["types"] == ["public_channel,im"]
    assert targets[1] == {"channel": ["C1"], "ts": [TS], "limit": ["5"]}
