"""The console with OAuth, with several ways in, and with files."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import httpx
import pytest

from tests.e2e.downloads.shelf import Shelf, body
from tests.engine.authority import Authority
from tests.engine.calling import ARCHIVE, VAULT, spec
from tests.engine.conftest import Serve, Start
from tests.engine.console import Browser
from tests.engine.serving import RunningEngine

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

APP = {"client_id": "planted-client", "client_secret": "very_secret"}
#: Where a proxy would stand: consent needs to know it.
PUBLIC = "http://127.0.0.1:1"


def link(page: httpx.Response) -> str:
    """Where the page with the way to a service leads."""
    found = re.search(r'<a class="button main" href="([^"]+)" rel="noreferrer">', page.text)
    assert found, page.text
    return unescape(found[1])


def came_back(engine: RunningEngine, browser: Browser, consent: str) -> httpx.Response:
    """The page after the service's, as a browser loads it that brings no cookie along from other sites."""
    with httpx.Client() as service:
        url = service.get(consent).headers["location"].replace(PUBLIC, engine.url)
        there = service.get(url)
        assert there.status_code == 303
        page = service.get(there.headers["location"].replace(PUBLIC, engine.url))
    assert page.headers["content-type"].startswith("text/html")
    return page


def test_a_connector_by_consent(start: Start) -> None:
    with Authority() as authority:
        engine = start(upstreams={"harbor-crm": authority.url}, public_url=PUBLIC)
        application = engine.organization()
        with engine.client(application) as client, Browser(engine.url, application) as browser:
            workspace = browser.workspace("acme")
            without = browser.get(f"{workspace}/add/harbor-crm?way=consent-harborOAuth")
            assert "has no OAuth app" in without.text
            path = "/api/v1/oauth/credentials/connector_type/harbor-crm"
            assert client.put(path, json=APP).status_code == 200

            form = browser.get(f"{workspace}/add/harbor-crm")
            assert "very_secret" not in form.text
            asked = browser.submit(f"{workspace}/add/harbor-crm", {"environment.subdomain": "acme"})
            assert "very_secret" not in asked.text
            page = came_back(engine, browser, link(asked))
            found = re.search(r"url=(/console/connectors/[0-9a-f-]{36}\?added=1)\"", page.text)
            assert found, page.text
            connector = browser.get(found[1])
            assert "The connector is added" in connector.text
            assert authority.exchanged

            authority.denies = "access_denied"
            again = browser.submit(
                f"{workspace}/add/harbor-crm", {"environment.subdomain": "acme", "name": "Another"}
            )
            denied = came_back(engine, browser, link(again))
            assert denied.status_code == 400
            assert "did not agree" in denied.text


def test_who_comes_back_is_led_to_the_console_alone(start: Start) -> None:
    engine = start()
    with httpx.Client(base_url=engine.url) as client:
        for query in (
            {"connector_id": "../../evil"},
            {"connector_id": '"><script>alert(1)</script>'},
            {"error": "<script>alert(1)</script>", "error_description": "call 555"},
            {},
        ):
            page = client.get("/console/connected", params=query)
            assert page.status_code == 400
            assert page.text.count("<script") == 1
            assert "evil" not in page.text
            assert "555" not in page.text
            assert "http-equiv" not in page.text


def test_each_way_in_has_its_fields(start: Start, tmp_path: Path) -> None:
    engine = start(specs=(spec(tmp_path / "specs", VAULT),))
    application = engine.organization()
    with engine.client(application) as client, Browser(engine.url, application) as browser:
        workspace = browser.workspace("acme")
        schema = client.get("/api/v1/integrations/templates/sources/vault").json()["credentials"]
        assert len(schema["anyOf"]) > 1
        for number, branch in enumerate(schema["anyOf"]):
            page = browser.get(f"{workspace}/add/vault?way={number}")
            names = set(re.findall(r'name="credentials\.([^"]+)"', page.text))
            assert names == set(branch["properties"])
            required = re.findall(r'name="credentials\.([^"]+)"[^>]* required', page.text)
            assert sorted(required) == sorted(branch["required"])
        wrong = browser.submit(f"{workspace}/add/vault?way=0")
        assert wrong.status_code == 422
        assert "Fill this in." in wrong.text


def test_files_are_stored_and_never_shown(start: Start, serve: Serve, tmp_path: Path) -> None:
    file = body(70_000)
    headers = {"content_disposition": 'inline; filename="a.html"', "content_type": "text/html"}
    upstream = serve(Shelf(file, headers=headers))
    engine = start(specs=(spec(tmp_path / "specs", ARCHIVE),), upstreams={"archive": upstream.url})
    with Browser(engine.url, engine.organization()) as browser:
        workspace = browser.workspace("acme")
        connector = browser.connector(
            workspace, "archive", {"credentials.api_key": "planted-archive", "check": ""}
        )
        answer = browser.submit(f"{connector}/run/files/download", {"params.id": "1"})
        assert answer.content == file
        assert answer.headers["content-disposition"] == 'attachment; filename="a.html"'
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"].startswith("sandbox")
