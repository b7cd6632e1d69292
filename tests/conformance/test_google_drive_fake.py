"""The life of a file on a fake of Google Drive that keeps what it is given."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest
from airbyte_agent_google_drive import GoogleDriveAuthConfig, SyncGoogleDriveConnector
from airbyte_agent_sdk.errors import AuthenticationError, NotFoundError

from .node import node_server

APP = {"client_id": "fake", "client_secret": "fake", "refresh_token": "fake"}
CONTENT = "Größe: 12 m²\n" * 500


@pytest.fixture(scope="module")
def fake() -> Iterator[str]:
    """Its URL."""
    with node_server("drive.cjs", "google-drive-mock") as url:
        yield url


@pytest.fixture
def drive(fake) -> Iterator[SyncGoogleDriveConnector]:
    token = GoogleDriveAuthConfig(**APP, access_token="valid-token")
    # Not strict: the fake writes `version` as a number, and Google as a text.
    with SyncGoogleDriveConnector(token, base_url=fake) as drive:
        yield drive


def test_a_file_is_uploaded_found_read_renamed_and_deleted(drive, tmp_path):
    folder = drive.files.create(name="Plans", mime_type="application/vnd.google-apps.folder")
    encoded = base64.b64encode(CONTENT.encode()).decode()
    kept = drive.files_upload.create(
        name="size.txt", file_content=encoded, mime_type="text/plain", parents=[folder.id]
    )
    assert kept.name == "size.txt"

    found = drive.files.list(q=f"'{folder.id}' in parents", fields="files(id,name,mimeType)").all()
    assert [(file.id, file.name, file.mime_type) for file in found] == [(kept.id, "size.txt", "text/plain")]
    with drive.files.download(kept.id) as content:
        assert content.save(tmp_path / "size.txt").read_text("utf-8") == CONTENT

    drive.files.update(kept.id, name="weight.txt")
    assert drive.files.get(kept.id, fields="name").name == "weight.txt"
    drive.files.delete(kept.id)
    with pytest.raises(NotFoundError) as caught:
        drive.files.get(kept.id)
    assert caught.value.status_code == 404


def test_a_list_has_pages(drive):
    made = {drive.files.create(name=f"page {number}").id for number in range(5)}
    found = [file.id for file in drive.files.list(q="name contains 'page '", page_size=2)]
    assert len(found) == len(set(found)) == 5
    assert set(found) == made


def test_what_changed_is_told(drive):
    start = drive.changes_start_page_token.get().start_page_token
    assert start
    made = drive.files.create(name="new")
    assert made.id in [change.file_id for change in drive.changes.list(page_token=start).data]


def test_a_token_that_is_none_is_refused(fake):
    token = GoogleDriveAuthConfig(**APP, access_token="wrong-token")
    with SyncGoogleDriveConnector(token, base_url=fake) as drive, pytest.raises(AuthenticationError):
        drive.about.get()
