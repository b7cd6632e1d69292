"""The same code pages in both modes: `cursor` among the parameters, `end_cursor` in what comes back."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_jira import JiraApiTokenAuthConfig, SyncJiraConnector
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.errors import InvalidParameterError, PagingError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector

from tests.hosted.calls import CREDENTIALS
from tests.hosted.server import HostedServer, success

from .server import answer, ok
from .test_paging import items

pytestmark = pytest.mark.anyio

PAGES = {
    "by_cursor": [
        ok({"items": items(1), "meta": {"next_cursor": "a b"}}),
        ok({"items": items(2), "meta": {"next_cursor": None}}),
    ],
    "by_page": [ok({"items": items(1)}), ok({"items": items(2)}), ok({"items": []})],
    "by_offset": [ok({"items": items(1)}), ok({"items": items(2)}), ok({"items": []})],
    "by_url": [
        ok({"items": items(1), "links": {"next": "/elsewhere?token=a%20b"}}),
        ok({"items": items(2), "links": {"next": None}}),
    ],
    "by_link": [
        answer(200, json.dumps(items(1)), Link='</by-link?page=2>; rel="next"'),
        answer(200, json.dumps(items(2))),
    ],
}


async def documented_loop(connector, entity, params):
    """As the public documentation has it: until `has_next_page` is false."""
    found, cursor = [], None
    while True:
        given = params if cursor is None else {**params, "cursor": cursor}
        result = await connector.execute(entity, "list", given)
        found += result.data
        if not result.meta["has_next_page"]:
            return found
        cursor = result.meta["end_cursor"]
        assert isinstance(cursor, str)
        assert result.meta["cursor"] == cursor


@pytest.mark.parametrize("entity", PAGES)
async def test_local_lists_take_and_give_a_cursor(odd, serve, entity):
    server = serve(*PAGES[entity])
    assert await documented_loop(odd(server.url), entity, {}) == items(1, 2)
    assert len(server.requests) == len(PAGES[entity])
    assert len({request.target for request in server.requests}) == len(PAGES[entity])


async def test_the_same_loop_in_both_modes(serve):
    rows = [{"id": "cus_1", "object": "customer"}, {"id": "cus_2", "object": "customer"}]
    server = serve(*(ok({"data": [row], "has_more": row is rows[0]}) for row in rows))
    async with StripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url=server.url) as stripe:
        assert await documented_loop(stripe, "customers", {"limit": 1}) == rows
    assert "starting_after=cus_1" in server.requests[1].target
    with HostedServer() as hosted:
        hosted.script(
            "execute",
            success(rows[:1], {"has_next_page": True, "end_cursor": "x"}),
            success(rows[1:], {"has_next_page": False, "end_cursor": None}),
        )
        config = AirbyteAuthConfig(**CREDENTIALS, connector_id="c1")
        async with StripeConnector(config, base_url=hosted.url) as stripe:
            assert await documented_loop(stripe, "customers", {"limit": 1}) == rows
        assert hosted.of("execute")[1].body["params"] == {"limit": 1, "cursor": "x"}


def test_blocking(serve):
    server = serve(ok([{"accountId": "a"}, {"accountId": "b"}]), ok([]))
    config = JiraApiTokenAuthConfig(username="ann@example.com", password="planted-jira-token")
    with SyncJiraConnector(config, base_url=server.url) as jira:
        first = jira.execute("users", "list", {"maxResults": 2})
        assert (first.meta["has_next_page"], first.meta["end_cursor"]) == (True, "2")
        last = jira.execute("users", "list", {"maxResults": 2, "cursor": "2"})
        assert (last.meta["has_next_page"], last.meta["end_cursor"]) == (False, None)
    assert server.requests[1].target.endswith("maxResults=2&startAt=2")


@pytest.mark.parametrize(
    "url", ["https://evil.example/by-url", "//evil.example/x", "http://[", "ftp://127.0.0.1/"]
)
async def test_a_cursor_does_not_send_credentials_elsewhere(odd, serve, url):
    server = serve()
    with pytest.raises(PagingError, match="another origin"):
        await odd(server.url).execute("by_url", "list", {"cursor": url})
    assert server.requests == []


async def test_an_empty_cursor_is_the_start(odd, serve):
    server = serve(PAGES["by_page"][0], forever=True)
    for cursor in ("", None):
        await odd(server.url).execute("by_page", "list", {"cursor": cursor})
    assert [request.target for request in server.requests] == ["/by-page?page=1", "/by-page?page=1"]
    with pytest.raises(InvalidParameterError, match="cursor must be the end_cursor"):
        await odd(server.url).execute("by_page", "list", {"cursor": ["x"]})


async def test_other_calls_take_no_cursor(odd, serve):
    with pytest.raises(InvalidParameterError, match='unknown parameter "cursor"'):
        await odd(serve().url).execute("items", "get", {"id": "1", "cursor": "x"})
