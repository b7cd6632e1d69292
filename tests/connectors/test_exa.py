"""What is Exa's own: reads by POST, a cheap check, URLs that fail with 200, credits that are used up."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from airbyte_agent_exa import ExaAuthConfig, SyncExaConnector
from airbyte_agent_sdk.errors import ConnectorValidationError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = ExaAuthConfig(api_key="planted-exa-key")
RESULT = {
    "id": "https://example.com/a",
    "url": "https://example.com/a",
    "title": None,
    "publishedDate": "2026-01-27",
}
COST = {"total": 0.005, "perRequestPrices": {"neuralSearch_1_25_results": 0.005}}


def connector(server: MisbehavingServer) -> SyncExaConnector:
    return SyncExaConnector(AUTH, base_url=server.url, strict=True)


def test_a_search_is_one_page_of_what_was_asked(serve):
    server = serve(ok({"requestId": "r1", "searchType": "neural", "results": [RESULT], "costDollars": COST}))
    with connector(server) as exa:
        page = exa.search_results.list(
            query="bees",
            num_results=1,
            start_published_date=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
            contents={"text": {"max_characters": 100}, "highlights": True},
        )
        assert not page.has_next_page
    assert [(result.url, result.title) for result in page.data] == [("https://example.com/a", None)]
    assert page.meta["cost_dollars"] == 0.005
    (request,) = server.requests
    assert (request.target, request.headers["x-api-key"]) == ("/search", "planted-exa-key")
    # No default of ours: what is left out is up to the service.
    assert json.loads(request.body) == {
        "query": "bees",
        "numResults": 1,
        "startPublishedDate": "2026-01-01T00:00:00+00:00",
        "contents": {"text": {"maxCharacters": 100}, "highlights": True},
    }


def test_urls_that_cannot_be_read_are_told_of(serve):
    failed = {
        "id": "https://example.com/b",
        "status": "error",
        "error": {"tag": "CRAWL_NOT_FOUND", "httpStatusCode": 404},
    }
    read = {"id": "https://example.com/a", "status": "success", "error": None}
    body = {"requestId": "r1", "results": [{**RESULT, "text": "Bees."}], "statuses": [read, failed]}
    with SyncExaConnector(AUTH, base_url=serve(ok(body)).url) as exa:
        page = exa.contents.list(urls=["https://example.com/a", "https://example.com/b"], text=True)
    assert [result.text for result in page.data] == ["Bees."]
    assert [status["status"] for status in page.meta["statuses"]] == ["success", "error"]
    assert "CRAWL_NOT_FOUND" in str(page.warnings[0])


def test_a_limit_is_waited_out_and_credits_are_not(serve):
    server = serve(answer(429, "{}", Retry_After="0"), ok({"requestId": "r1", "results": [RESULT]}))
    with connector(server) as exa:
        assert len(exa.similar_results.list(url="https://example.com").all()) == 1
    assert len(server.requests) == 2
    server = serve(answer(402, '{"error": "No credits left", "tag": "NO_MORE_CREDITS"}'))
    with connector(server) as exa, pytest.raises(RateLimitError, match="No credits left"):
        exa.search_results.list(query="bees").all()
    assert len(server.requests) == 1


def test_what_does_not_fit_together_is_an_error(serve):
    refused = answer(400, '{"requestId": "r1", "error": "Invalid options", "tag": "INVALID_REQUEST_BODY"}')
    with connector(serve(refused)) as exa, pytest.raises(ConnectorValidationError, match="Invalid options"):
        exa.search_results.list(
            query="bees", category="people", start_crawl_date="2026-01-01T00:00:00Z"
        ).all()


def test_the_check_asks_for_one_page(serve):
    server = serve(ok({"requestId": "r1", "results": [], "statuses": []}))
    with connector(server) as exa:
        assert exa.check().status == "healthy"
    assert (server.requests[0].target, json.loads(server.requests[0].body)) == (
        "/contents",
        {"urls": ["https://exa.ai"]},
    )
