"""What is Google Drive's own: `fields`, content by `alt=media`, uploads with metadata, tokens for an hour."""

from __future__ import annotations

import base64
import json
from email import message_from_bytes, policy
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_google_drive import GoogleDriveAuthConfig, SyncGoogleDriveConnector
from airbyte_agent_sdk.errors import NotFoundError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

APP = {
    "client_id": "planted-client.apps.googleusercontent.com",
    "client_secret": "planted-secret",
    "refresh_token": "planted-refresh-token",
}
TOKEN = GoogleDriveAuthConfig(**APP, access_token="planted-access-token")
FILE = {"kind": "drive#file", "id": "1Bxi", "name": "Plan", "mimeType": "text/plain"}


def query(server: MisbehavingServer, number: int = 0) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(server.requests[number].target).query))


def refused(status: int, reason: str, message: str) -> bytes:
    body = {"error": {"code": status, "message": message, "errors": [{"reason": reason, "message": message}]}}
    return answer(status, json.dumps(body))


def test_a_walk_goes_on_by_the_token_of_the_next_page(serve):
    server = serve(
        ok({"files": [FILE], "nextPageToken": "~!!~AI", "incompleteSearch": False}),
        ok({"files": [{**FILE, "id": "1Byj"}]}),
    )
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        found = [file.id for file in drive.files.list(q="trashed = false", page_size=1)]
    assert found == ["1Bxi", "1Byj"]
    assert query(server, 1) == {"q": "trashed = false", "pageSize": "1", "pageToken": "~!!~AI"}
    assert server.requests[0].headers["authorization"] == "Bearer planted-access-token"


def test_changes_say_where_the_next_look_starts(serve):
    change = {"kind": "drive#change", "changeType": "file", "fileId": "1Bxi", "removed": True}
    server = serve(ok({"changes": [change], "newStartPageToken": "4077"}))
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        page = drive.changes.list(page_token="4076")
    assert (page.data[0].removed, page.meta["newStartPageToken"], page.has_next_page) == (True, "4077", False)


def test_what_google_refuses_without_fields_has_them(serve):
    server = serve(ok({"user": {"me": True}}), ok({"comments": []}), ok({"id": "1Bxi", "size": "34"}))
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        drive.about.get()
        drive.comments.list("1Bxi", fields="comments(id)")
        assert drive.files.get("1Bxi").size == "34"
    assert [query(server, number) for number in range(3)] == [
        {"fields": "*"},
        {"fields": "comments(id),nextPageToken"},
        {},
    ]


@pytest.mark.parametrize(
    ("entity", "fields", "sent"),
    [
        ("files", "files(id)", "files(id),nextPageToken"),
        ("files", "files/id, files/name", "files/id, files/name,nextPageToken"),
        ("files", "files(id,nextPageToken)", "files(id,nextPageToken),nextPageToken"),
        ("files", "nextPageToken,files(id)", "nextPageToken,files(id)"),
        ("files", "files(id), nextPageToken", "files(id), nextPageToken"),
        ("files", "*", "*"),
        ("comments", "comments(id)", "comments(id),nextPageToken"),
        ("replies", "replies(id)", "replies(id),nextPageToken"),
    ],
)
def test_fields_that_leave_the_token_out_do_not_end_the_list(serve, entity, fields, sent):
    path = {"files": (), "comments": ("1",), "replies": ("1", "2")}[entity]
    server = serve(
        ok({entity: [{"id": "a"}], "nextPageToken": "t"}),
        ok({entity: [{"id": "b"}]}),
    )
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        found = getattr(drive, entity).list(*path, fields=fields)
        assert [record.id for record in found] == ["a", "b"]
    assert [query(server, number)["fields"] for number in range(2)] == [sent, sent]
    assert query(server, 1)["pageToken"] == "t"


def test_content_is_asked_for_as_media(serve):
    server = serve(answer(200, "Größe", content_type="text/plain; charset=utf-8"))
    with (
        SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive,
        drive.files.download("1Bxi", supports_all_drives=True) as content,
    ):
        assert content.read() == "Größe".encode()
    assert urlsplit(server.requests[0].target).path == "/drive/v3/files/1Bxi"
    assert query(server) == {"supportsAllDrives": "true", "alt": "media"}


def test_an_export_names_its_format(serve):
    server = serve(answer(200, "%PDF-1.7", content_type="application/pdf"))
    with (
        SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive,
        drive.files_export.download("1Doc", mime_type="application/pdf") as content,
    ):
        assert (content.content_type, content.read()) == ("application/pdf", b"%PDF-1.7")
    assert server.requests[0].target == "/drive/v3/files/1Doc/export?mimeType=application%2Fpdf"


def test_an_upload_is_metadata_and_bytes(serve):
    server = serve(ok({**FILE, "mimeType": "application/vnd.google-apps.spreadsheet"}))
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        drive.files_upload.create(
            name="Umsätze",
            parents=["1Fold"],
            mime_type="application/vnd.google-apps.spreadsheet",
            file_mime_type="text/csv",
            file_content=base64.b64encode(b"a,b\n1,2\n").decode(),
        )
    request = server.requests[0]
    assert request.target == "/upload/drive/v3/files?uploadType=multipart"
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    metadata, content = message_from_bytes(head + request.body, policy=policy.HTTP).iter_parts()
    assert json.loads(metadata.get_payload(decode=True)) == {
        "name": "Umsätze",
        "parents": ["1Fold"],
        "mimeType": "application/vnd.google-apps.spreadsheet",
    }
    assert (content.get_content_type(), content.get_payload(decode=True)) == ("text/csv", b"a,b\n1,2\n")


def test_a_property_is_removed_by_null(serve):
    server = serve(ok(FILE))
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        drive.files.update("1Bxi", add_parents="new", remove_parents="old", properties={"stage": None})
    assert json.loads(server.requests[0].body) == {"properties": {"stage": None}}
    assert query(server) == {"addParents": "new", "removeParents": "old"}


def test_a_deleted_file_is_nothing(serve):
    server = serve(answer(204, ""))
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        assert drive.files.delete("1Bxi") is None


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [(404, "notFound", NotFoundError), (429, "rateLimitExceeded", RateLimitError)],
)
def test_refusals_say_why(serve, status, reason, kind):
    server = serve(refused(status, reason, "File not found: 1Bxi."))
    with (
        SyncGoogleDriveConnector(TOKEN, base_url=server.url, max_retries=0) as drive,
        pytest.raises(kind, match="File not found: 1Bxi"),
    ):
        drive.files.get("1Bxi")


def test_a_token_is_fetched_with_the_refresh_token(serve):
    server = serve(ok({"access_token": "planted-new-token", "expires_in": 3599, "scope": "drive"}), ok(FILE))
    with SyncGoogleDriveConnector(GoogleDriveAuthConfig(**APP), base_url=server.url) as drive:
        drive.files.get("1Bxi")
    asked, called = server.requests
    assert asked.target == "/token"
    assert dict(parse_qsl(asked.body.decode())) == {"grant_type": "refresh_token", **APP}
    assert called.headers["authorization"] == "Bearer planted-new-token"


def test_a_shared_drive_given_once_is_listed_as_google_asks_for_it(serve):
    server = serve(ok({"files": []}), ok({"id": "0AB", "name": "Team"}), ok({"files": []}))
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url, drive_id="0AB") as drive:
        drive.files.list()
        drive.drives.get()
    with SyncGoogleDriveConnector(TOKEN, base_url=server.url) as drive:
        drive.files.list()
    first, second, third = (urlsplit(request.target) for request in server.requests)
    asked = dict(parse_qsl(first.query))
    wanted = {"driveId": "0AB", "corpora": "drive"}
    assert asked | wanted == asked
    assert (asked["includeItemsFromAllDrives"], asked["supportsAllDrives"]) == ("true", "true")
    assert second.path == "/drive/v3/drives/0AB"
    assert "driveId" not in third.query
