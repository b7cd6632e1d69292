"""What is Confluence's own: two versions with two ways of paging, and lists in the query."""

from __future__ import annotations

import json
from base64 import b64encode
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_confluence import ConfluenceAuthConfig, SyncConfluenceConnector
from airbyte_agent_sdk.errors import AuthenticationError, NotFoundError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = ConfluenceAuthConfig(username="ann@example.com", password="planted-confluence-token")
PAGE = {"id": "98305", "status": "current", "title": "Rota", "spaceId": "65537", "version": {"number": 3}}


def connector(server: MisbehavingServer) -> SyncConfluenceConnector:
    return SyncConfluenceConnector(AUTH, base_url=server.url, strict=True)


def asked(server: MisbehavingServer) -> list[tuple[str, dict[str, str]]]:
    parts = [urlsplit(request.target) for request in server.requests]
    return [(part.path, dict(parse_qsl(part.query))) for part in parts]


def test_version_2_pages_by_the_cursor_in_a_relative_url(serve):
    following = "/wiki/api/v2/pages?space-id=65537%2C65538&limit=1&cursor=eyJpZCI6Ijk4MzA1In0%3D"
    server = serve(
        ok({"results": [PAGE], "_links": {"next": following, "base": "https://acme.atlassian.net/wiki"}}),
        ok({"results": [{**PAGE, "id": "98306"}], "_links": {"base": "https://acme.atlassian.net/wiki"}}),
    )
    with connector(server) as confluence:
        found = confluence.pages.list(space_id=[65537, "65538"], limit=1).all()
    assert [page.id for page in found] == ["98305", "98306"]
    first = {"space-id": "65537,65538", "limit": "1"}  # the document: a comma-separated list
    assert asked(server) == [
        ("/wiki/api/v2/pages", first),
        ("/wiki/api/v2/pages", {**first, "cursor": "eyJpZCI6Ijk4MzA1In0="}),
    ]
    expected = b64encode(b"ann@example.com:planted-confluence-token").decode()
    assert server.requests[0].headers["authorization"] == f"Basic {expected}"


def of_version_1(*rows: dict[str, object], start: int = 0) -> bytes:
    return ok(
        {"results": rows, "start": start, "limit": 1, "size": len(rows), "_links": {"context": "/wiki"}}
    )


def test_version_1_pages_by_start_until_a_page_is_empty(serve):
    """Its next links are relative to `/wiki`, not to the server."""
    rows = [
        {"id": str(number), "name": name, "type": "group"} for number, name in enumerate(("admins", "staff"))
    ]
    server = serve(of_version_1(rows[0]), of_version_1(rows[1], start=1), of_version_1(start=2))
    with connector(server) as confluence:
        assert [group.name for group in confluence.groups.list(limit=1)] == ["admins", "staff"]
    path = "/wiki/rest/api/group"
    assert asked(server) == [
        (path, {"limit": "1"}),
        (path, {"limit": "1", "start": "1"}),
        (path, {"limit": "1", "start": "2"}),
    ]


def test_the_audit_log_has_unix_milliseconds(serve):
    author = {"type": "user", "accountId": "5b"}
    record = {"creationDate": 1767225600000, "summary": "Space permission added", "author": author}
    server = serve(of_version_1(record))
    with connector(server) as confluence:
        page = confluence.audit.list(start_date="2026-01-01", search_string="permission")
    assert page.data[0].creation_date == 1767225600000
    assert asked(server) == [
        ("/wiki/rest/api/audit", {"startDate": "2026-01-01", "searchString": "permission"})
    ]


def test_what_you_may_not_see_is_not_found(serve):
    error = {"errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found", "detail": None}]}
    server = serve(answer(404, json.dumps(error), Content_Type="application/json"), answer(401, "{}"))
    with connector(server) as confluence:
        with pytest.raises(NotFoundError, match="Not Found"):
            confluence.pages.get("98305")
        with pytest.raises(AuthenticationError):
            confluence.spaces.list()


def test_a_limit_is_waited_for(serve):
    server = serve(answer(429, "{}", Retry_After="0"), ok({"results": [], "_links": {}}))
    with connector(server) as confluence:
        assert confluence.spaces.list().data == []
    server = serve(answer(429, "{}", Retry_After="900"))
    with connector(server) as confluence, pytest.raises(RateLimitError) as caught:
        confluence.spaces.list()
    assert caught.value.retry_after == 900


def test_the_site_is_part_of_the_server():
    sent = []

    def respond(request):
        sent.append(str(request.url))
        return httpx.Response(200, json={"results": [], "_links": {}})

    client = httpx.Client(transport=httpx.MockTransport(respond))
    SyncConfluenceConnector(AUTH, subdomain="acme", http_client=client).spaces.list()
    assert sent == ["https://acme.atlassian.net/wiki/api/v2/spaces"]
