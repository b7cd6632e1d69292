"""Every route of the console is walked: with what is there, and with what is drawn at random.

The console is in no OpenAPI document, so that schemathesis does not draw its requests; this does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from airbyte_agent_engine.console import application as console
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.engine.authority import Authority
from tests.engine.conftest import Start
from tests.engine.console import Browser, csrf
from tests.engine.shop import KEY, Shop
from tests.engine.test_console import strict

pytestmark = pytest.mark.once
SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

APP = {"client_id": "planted-client", "client_secret": "very_secret"}
HARBOR = {"slug": "harbor-crm"}
#: By method and address: what a form sends, and the status of the last answer. A new route needs a row here.
#: What deletes comes last.
VISITS: dict[str, tuple[dict[str, str], int]] = {
    "GET /sign-in": ({}, 200),
    "POST /sign-in": (APP, 401),
    "GET /connected": ({}, 400),
    "GET /": ({}, 200),
    "POST /workspaces": ({"name": "another"}, 200),
    "GET /workspaces/{workspace_id}": ({}, 200),
    "GET /workspaces/{workspace_id}/add": ({}, 200),
    "GET /workspaces/{workspace_id}/add/{slug}": ({}, 200),
    "POST /workspaces/{workspace_id}/add/{slug}": ({"name": "other", "credentials.api_key": KEY}, 200),
    "GET /connectors/{connector_id}": ({}, 200),
    "POST /connectors/{connector_id}/check": ({}, 200),
    "GET /connectors/{connector_id}/credentials": ({}, 200),
    "POST /connectors/{connector_id}/credentials": ({"credentials.api_key": KEY}, 200),
    "GET /connectors/{connector_id}/run": ({}, 200),
    "GET /connectors/{connector_id}/run/{entity}/{action}": ({}, 200),
    "POST /connectors/{connector_id}/run/{entity}/{action}": ({"confirmed": "yes"}, 200),
    "GET /calls": ({}, 200),
    "GET /apps": ({}, 200),
    "GET /apps/{slug}": ({}, 200),
    "POST /apps/{slug}": (APP, 200),
    "GET /apps/{slug}/delete": ({}, 200),
    "POST /apps/{slug}/delete": ({}, 200),
    "GET /connectors/{connector_id}/delete": ({}, 200),
    "POST /connectors/{connector_id}/delete": ({}, 200),
    "POST /sign-out": ({}, 200),
}
TEXTS = st.text(max_size=40) | st.sampled_from(
    ["", "*", "check", "\0", "x" * 5000, "..", "9" * 400, "[[", "{"]
)
#: What the console's own pages read of an address and of a form.
QUERY = (
    "way",
    "next",
    "q",
    "cursor",
    "deleted",
    "connector_id",
    "failed",
    "error",
    "added",
    "kept",
    "renewed",
)
FORM = (
    *("way", "name", "check", "next", "cursor", "confirmed", "client_id", "client_secret", "others"),
    *("credentials.api_key", "credentials.x", "environment.subdomain", "source_config.x"),
    *("params.limit", "params.expand", "params.id", "authorization_params"),
)


@pytest.fixture
def owner(start: Start) -> Iterator[tuple[Browser, dict[str, str]]]:
    """Somebody who is signed in, and the ids of what they have."""
    with Shop() as shop, Authority() as authority:
        engine = start(
            upstreams={"stripe": shop.url, "harbor-crm": authority.url}, public_url="http://127.0.0.1:1"
        )
        with Browser(engine.url, engine.organization()) as browser:
            workspace = browser.workspace("customer-42")
            connector = browser.connector(workspace, "stripe", {"credentials.api_key": KEY})
            yield (
                browser,
                {
                    "workspace_id": workspace.rpartition("/")[2],
                    "connector_id": connector.rpartition("/")[2],
                    "slug": "stripe",
                    "entity": "customers",
                    "action": "list",
                },
            )


def test_every_route_has_a_visit() -> None:
    assert {f"{method} {path}" for method, path, _ in console._PAGES} == VISITS.keys()


@SQLITE
def test_each_page_is_there_for_its_owner(owner: tuple[Browser, dict[str, str]]) -> None:
    browser, things = owner
    for route, (fields, status) in VISITS.items():
        method, _, path = route.partition(" ")
        target = "/console" + path.format_map(things | (HARBOR if "/apps/" in path else {}))
        sent = {"data": {"csrf": csrf(browser.get("/console/")), **fields}} if method == "POST" else {}
        answer = browser.request(method, target, **sent)
        assert answer.status_code == status, f"{route}: {answer.text}"
        strict(answer)


@SQLITE
def test_nothing_drawn_is_an_error_of_the_server(owner: tuple[Browser, dict[str, str]]) -> None:
    browser, things = owner
    browser.follow_redirects = False
    browser.headers["X-Request-Id"] = "walk"
    visited: set[str] = set()

    @settings(
        max_examples=12,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.dictionaries(st.sampled_from([*things]), TEXTS.filter(bool)),
        st.dictionaries(st.sampled_from(QUERY), TEXTS),
        st.dictionaries(st.sampled_from(FORM), TEXTS),
    )
    def walk(parts: dict[str, str], query: dict[str, str], form: dict[str, str]) -> None:
        drawn = things | {name: quote(_sendable(text), safe="") for name, text in parts.items()}
        sent: dict[str, Any] = {"params": {name: _sendable(text) for name, text in query.items()}}
        if method == "POST":
            data = {name: _sendable(text) for name, text in form.items()}
            sent["data"] = {**data, "csrf": token}
        answer = browser.request(method, "/console" + path.format_map(drawn), **sent)
        visited.add(route)
        assert answer.status_code < 500, f"{route}: {answer.text}"
        if answer.is_redirect:
            assert answer.headers["location"].startswith("/console/")
        else:
            _is_page(answer)

    for route in VISITS:
        method, _, path = route.partition(" ")
        if route == "POST /sign-out":
            continue  # it ends the walk, and takes nothing but the token
        token = csrf(browser.get("/console/"))
        walk()
    assert visited == VISITS.keys() - {"POST /sign-out"}


def _sendable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _is_page(answer: httpx.Response) -> None:
    if b"%00" in answer.url.raw_path:  # refused before it is known whose page it is
        assert answer.status_code == 400
    strict(answer)
