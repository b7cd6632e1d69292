"""What is Notion's own: a version on every call, two lists of one search, blocks by kind, tokens by JSON."""

from __future__ import annotations

import json
from base64 import b64encode

import pytest
from airbyte_agent_notion import NotionAccessTokenAuthConfig, NotionOAuthAuthConfig, SyncNotionConnector
from airbyte_agent_sdk.errors import InvalidParameterError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

TOKEN = NotionAccessTokenAuthConfig(token="planted-notion-token")
USER = {"object": "user", "id": "d40e767c-d7af-4b18-a86d-55c61f1e39a4"}


def listed(*records: object, cursor: str | None = None) -> bytes:
    return ok({"object": "list", "results": records, "next_cursor": cursor, "has_more": cursor is not None})


def bodies(server: MisbehavingServer) -> list[object]:
    return [json.loads(request.body) for request in server.requests]


def test_a_request_of_ones_own_says_the_version_too(serve):
    server = serve(ok({"object": "list"}))
    with SyncNotionConnector(TOKEN, base_url=server.url) as notion:
        assert notion.request("GET", "/v1/custom_emojis").data == {"object": "list"}
    (request,) = server.requests
    assert request.target == "/v1/custom_emojis"
    assert request.headers["notion-version"] == "2025-09-03"
    assert request.headers["authorization"] == "Bearer planted-notion-token"


@pytest.mark.parametrize("kind", ["page", "data_source"])
def test_each_list_searches_for_its_own_kind_on_every_page(serve, kind):
    server = serve(listed({"object": kind, "id": "1"}, cursor="c1"), listed({"object": kind, "id": "2"}))
    with SyncNotionConnector(TOKEN, base_url=server.url) as notion:
        records = notion.pages if kind == "page" else notion.data_sources
        assert [record.id for record in records.list(query="Launch")] == ["1", "2"]
    asked = {"query": "Launch", "filter": {"property": "object", "value": kind}}
    assert bodies(server) == [asked, {**asked, "start_cursor": "c1"}]
    assert [request.target for request in server.requests] == ["/v1/search"] * 2


def test_a_list_of_pages_takes_no_filter_for_another_kind(serve):
    with SyncNotionConnector(TOKEN, base_url=serve().url) as notion, pytest.raises(InvalidParameterError):
        notion.pages.list(filter={"property": "object", "value": "data_source"})


def test_every_call_says_its_version_and_a_caller_may_say_another(serve):
    server = serve(ok(USER), ok(USER))
    with SyncNotionConnector(TOKEN, base_url=server.url) as notion:
        notion.users.get("me")
        notion.users.get("me", notion_version="2026-03-11")
    assert [request.headers["notion-version"] for request in server.requests] == ["2025-09-03", "2026-03-11"]
    assert server.requests[0].headers["authorization"] == "Bearer planted-notion-token"


def test_added_blocks_come_back_and_each_has_what_its_kind_says(serve):
    text = {"type": "text", "text": {"content": "Tick"}, "plain_text": "Tick", "href": None}
    server = serve(
        listed(
            {"object": "block", "id": "1", "type": "to_do", "to_do": {"rich_text": [text], "checked": True}},
            {"object": "block", "id": "2", "type": "hologram", "hologram": {"depth": 3}},
        )
    )
    children = [{"to_do": {"rich_text": [{"text": {"content": "Tick"}}], "checked": True}}]
    with SyncNotionConnector(TOKEN, base_url=server.url) as notion:
        to_do, unknown = notion.blocks.create("b1", children=children)
    assert server.requests[0].line == "PATCH /v1/blocks/b1/children HTTP/1.1"
    assert bodies(server) == [{"children": children}]
    assert to_do.to_do is not None
    assert to_do.to_do.checked is True
    assert [piece.plain_text for piece in to_do.to_do.rich_text or []] == ["Tick"]
    assert unknown.type == "hologram"
    assert (unknown.model_extra or {})["hologram"] == {"depth": 3}


def test_null_removes_a_property(serve):
    server = serve(ok({"object": "data_source", "id": "1"}))
    with SyncNotionConnector(TOKEN, base_url=server.url) as notion:
        notion.data_sources.update("1", properties={"Old": None, "Cost": {"number": {"format": "euro"}}})
    assert bodies(server) == [{"properties": {"Old": None, "Cost": {"number": {"format": "euro"}}}}]


def test_a_token_is_renewed_by_json_with_the_client_as_basic_credentials(serve):
    told = []
    renewed = {"access_token": "planted-new", "refresh_token": "planted-next", "token_type": "bearer"}
    server = serve(answer(401, '{"code": "unauthorized"}'), ok(renewed), ok(USER))
    auth = NotionOAuthAuthConfig(
        client_id="client-1",
        client_secret="planted-client-secret",
        access_token="planted-old",
        refresh_token="planted-refresh",
        on_token_refresh=told.append,
    )
    with SyncNotionConnector(auth, base_url=server.url) as notion:
        assert notion.users.get("me").id == USER["id"]
    refused, asked, again = server.requests
    pair = b64encode(b"client-1:planted-client-secret").decode()
    assert asked.line == "POST /v1/oauth/token HTTP/1.1"
    assert asked.headers["authorization"] == f"Basic {pair}"
    assert json.loads(asked.body) == {"grant_type": "refresh_token", "refresh_token": "planted-refresh"}
    assert refused.headers["authorization"] == "Bearer planted-old"
    assert again.headers["authorization"] == "Bearer planted-new"
    assert [tokens.refresh_token for tokens in told] == ["planted-next"]


def test_the_check_asks_who_the_integration_is(serve):
    server = serve(ok(USER))
    with SyncNotionConnector(TOKEN, base_url=server.url) as notion:
        assert notion.check().success
    assert server.requests[0].target == "/v1/users/me"


def test_a_block_of_a_kind_that_is_newer_goes_as_it_is_and_comes_as_it_is(serve):
    block = {"object": "block", "id": USER["id"], "type": "hologram", "hologram": {"depth": 3}}
    server = serve(listed(block))
    with SyncNotionConnector(TOKEN, base_url=server.url, strict=True) as notion:
        made = notion.blocks.create("p1", children=[{"type": "hologram", "hologram": {"depth": 3}}])
    assert bodies(server) == [{"children": [{"type": "hologram", "hologram": {"depth": 3}}]}]
    assert made[0].type == "hologram"
    assert (made[0].model_extra or {})["hologram"] == {"depth": 3}


def test_what_is_within_a_known_block_is_still_checked(serve):
    with (
        SyncNotionConnector(TOKEN, base_url=serve().url) as notion,
        pytest.raises(InvalidParameterError, match=r'unknown parameter "children\[0\]\.paragraph\.rich_txt"'),
    ):
        notion.execute("blocks", "create", {"block_id": "p1", "children": [{"paragraph": {"rich_txt": []}}]})


def test_a_page_is_a_block(serve):
    server = serve(listed())
    with SyncNotionConnector(TOKEN, base_url=server.url) as notion:
        notion.execute("blocks", "list", {"page_id": "p1", "limit": 5})
    assert server.requests[0].target == "/v1/blocks/p1/children?page_size=5"
