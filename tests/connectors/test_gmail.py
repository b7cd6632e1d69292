"""What is Gmail's own: empty lists are left out, reasons tell limits, and messages are base64."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from email import message_from_bytes
from email.message import EmailMessage
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_gmail import GmailAuthConfig, SyncGmailConnector
from airbyte_agent_sdk.errors import AuthenticationError, InvalidParameterError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = GmailAuthConfig(
    client_id="client",
    client_secret="planted-secret",
    refresh_token="planted-refresh",
    access_token="planted-token",
)


def connector(server: MisbehavingServer) -> SyncGmailConnector:
    return SyncGmailConnector(AUTH, base_url=server.url, strict=True)


def asked(server: MisbehavingServer) -> list[tuple[str, str, list[tuple[str, str]]]]:
    parts = [(request.line.split()[0], urlsplit(request.target)) for request in server.requests]
    return [
        (method, part.path.removeprefix("/gmail/v1/users/me/"), parse_qsl(part.query))
        for method, part in parts
    ]


def test_lists_go_on_by_their_token(serve):
    server = serve(
        ok(
            {"messages": [{"id": "18c1", "threadId": "18c1"}], "nextPageToken": "08", "resultSizeEstimate": 2}
        ),
        ok({"messages": [{"id": "18c2", "threadId": "18c1"}], "resultSizeEstimate": 2}),
    )
    with connector(server) as gmail:
        found = gmail.messages.list(q="is:unread", label_ids=["INBOX", "Label_1"], max_results=1).all()
    assert [message.id for message in found] == ["18c1", "18c2"]
    # Google repeats the name of a parameter with several values.
    first = [("maxResults", "1"), ("q", "is:unread"), ("labelIds", "INBOX"), ("labelIds", "Label_1")]
    assert [sorted(query) for _, _, query in asked(server)] == [
        sorted(first),
        sorted([*first, ("pageToken", "08")]),
    ]
    assert server.requests[0].headers["authorization"] == "Bearer planted-token"


def test_an_empty_list_is_left_out(serve):
    server = serve(ok({"resultSizeEstimate": 0}), ok({"resultSizeEstimate": 0}), ok({}))
    with connector(server) as gmail:
        assert gmail.messages.list().data == gmail.drafts.list().data == gmail.labels.list().data == []


def test_a_message_is_sent_as_urlsafe_base64(serve):
    server = serve(ok({"id": "18c3", "threadId": "18c1", "labelIds": ["SENT"]}))
    message = EmailMessage()
    message["To"], message["Subject"] = "ann@example.com", "Größe?"
    message.set_content("Is it 100 %? >>>~~~\n")
    raw = urlsafe_b64encode(message.as_bytes()).decode()
    with connector(server) as gmail:
        assert gmail.messages.create(raw=raw, thread_id="18c1").label_ids == ["SENT"]
        with pytest.raises(InvalidParameterError, match="raw"):
            gmail.messages.create(raw=message.as_string())
    assert [(method, path) for method, path, _ in asked(server)] == [("POST", "messages/send")]
    body = json.loads(server.requests[0].body)
    assert body["threadId"] == "18c1"
    assert message_from_bytes(urlsafe_b64decode(body["raw"]))["To"] == "ann@example.com"


def refused(reason: str, status: int = 403) -> bytes:
    """As the service's guide to errors shows it."""
    error = {
        "code": status,
        "message": "Limit Exceeded",
        "errors": [{"domain": "usageLimits", "reason": reason}],
    }
    return answer(status, json.dumps({"error": error}), Content_Type="application/json")


def test_a_403_may_be_a_limit_or_a_lack_of_permission(serve):
    server = serve(refused("rateLimitExceeded"), refused("userRateLimitExceeded"), ok({"labels": []}))
    with connector(server) as gmail:
        assert gmail.labels.list().data == []
    server = serve(refused("dailyLimitExceeded"))
    with connector(server) as gmail, pytest.raises(RateLimitError):
        gmail.labels.list()
    server = serve(refused("insufficientPermissions"))
    with connector(server) as gmail, pytest.raises(AuthenticationError):
        gmail.labels.list()


def test_changes_of_a_message_have_calls_of_their_own(serve):
    changed = {"id": "18c1", "threadId": "18c1", "labelIds": ["TRASH"]}
    server = serve(*[ok(changed)] * 3, ok({"id": "18c4", "threadId": "18c4"}), answer(204))
    with connector(server) as gmail:
        gmail.messages.update("18c1", remove_label_ids=["UNREAD"])
        gmail.messages_trash.create("18c1")
        gmail.messages_untrash.create("18c1")
        gmail.drafts_send.create(id="r-1")
        assert gmail.labels.delete("Label_1") is None  # type: ignore[func-returns-value]
    assert [(method, path) for method, path, _ in asked(server)] == [
        ("POST", "messages/18c1/modify"),
        ("POST", "messages/18c1/trash"),
        ("POST", "messages/18c1/untrash"),
        ("POST", "drafts/send"),
        ("DELETE", "labels/Label_1"),
    ]
