"""Every route of the console is walked: with what is there, and with odd values.

The console is in no OpenAPI document, so that schemathesis does not draw its requests.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from airbyte_agent_engine.console import application as console

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
ODD = ("", "*", "\0", "x" * 5000, "..", "9" * 400, "[[", "{", "é\u202e\U0001f980", "//evil.example/", "-1")
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
def test_no_odd_value_is_an_error_of_the_server(owner: tuple[Browser, dict[str, str]]) -> None:
    """Each part of each address, each parameter and each field of a form, with each odd value."""
    browser, things = owner
    browser.follow_redirects = False
    for route in VISITS.keys() - {"POST /sign-out"}:  # which ends the walk, and takes nothing but the token
        method, _, path = route.partition(" ")
        home = things | (HARBOR if "/apps/" in path else {})
        token = csrf(browser.get("/console/"))
        sent: list[tuple[dict[str, str], dict[str, Any]]] = []
        for odd in ODD:
            named = [name for name in things if f"{{{name}}}" in path and odd]
            sent += [(home | {name: quote(odd, safe="")}, {}) for name in named]
            if method == "GET":
                sent += [(home, {"params": {name: odd}}) for name in QUERY]
            else:
                sent += [(home, {"data": {name: odd}}) for name in FORM]
        for parts, given in sent:
            if method == "POST":
                given["data"] = {"csrf": token, **given.get("data", {})}
            answer = browser.request(method, "/console" + path.format_map(parts), **given)
            assert answer.status_code < 500, f"{route} {parts} {given}: {answer.text}"
            if answer.is_redirect:
                assert answer.headers["location"].startswith("/console/")
            else:
                _is_page(answer)


def _is_page(answer: httpx.Response) -> None:
    if b"%00" in answer.url.raw_path:  # refused before it is known whose page it is
        assert answer.status_code == 400
    strict(answer)
