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
from tests.engine.console import Browser, hidden
from tests.engine.serving import RunningEngine
from tests.engine.shop import KEY, Shop

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
        with Browser(engine.url, engine.organization()) as browser:
            workspace = browser.workspace("acme")
            without = browser.get(f"{workspace}/add/harbor-crm?way=consent-harborOAuth")
            assert "has no OAuth app" in without.text
            [way] = re.findall(r'href="(/console/apps/[^"]+)"', without.text)
            form = browser.post(way.partition("?")[0], data=hidden(browser.get(unescape(way))) | APP)
            assert form.url.path == f"{workspace}/add/harbor-crm"
            assert "very_secret" not in browser.get("/console/apps/harbor-crm").text

            form = browser.get(f"{workspace}/add/harbor-crm")
            assert "very_secret" not in form.text
            asked = browser.submit(f"{workspace}/add/harbor-crm", {"environment.subdomain": "acme"})
            assert "very_secret" not in asked.text
            page = came_back(engine, browser, link(asked))
            found = re.search(r"url=(/console/connectors/[0-9a-f-]{36}\?added=1)\"", page.text)
            assert found, page.text
            connector = browser.get(found[1])
            assert "The connector was added" in connector.text
            assert authority.exchanged

            authority.denies = "access_denied"
            again = browser.submit(
                f"{workspace}/add/harbor-crm", {"environment.subdomain": "acme", "name": "Another"}
            )
            denied = came_back(engine, browser, link(again))
            assert denied.status_code == 400
            assert "access was denied" in denied.text


def test_credentials_are_renewed_in_place(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url})
        application = engine.organization()
        with engine.client(application) as client, Browser(engine.url, application) as browser:
            connector = browser.connector(
                browser.workspace("acme"), "stripe", {"credentials.api_key": "sk_test_old", "check": ""}
            )
            path = f"{connector}/credentials"
            assert f'href="{path}"' in browser.get(connector).text
            assert "sk_test_old" not in browser.get(path).text
            missing = browser.submit(path)
            assert (missing.status_code, "This field is required." in missing.text) == (422, True)
            refused = browser.submit(path, {"credentials.api_key": "sk_test_wrong", "check": "yes"})
            assert refused.status_code == 422
            assert "rejected the credentials" in refused.text
            assert "sk_test_wrong" not in refused.text
            renewed = browser.submit(path, {"credentials.api_key": KEY, "check": "yes"})
            assert renewed.url.path == connector
            assert "The credentials were renewed" in renewed.text
            assert renewed.text.count('<td class="nowrap">update</td>') == 2
            ran = browser.submit(f"{connector}/run/customers/list")
            assert "cus_0" in ran.text
            entries = client.get("/api/v1/audit").json()["data"]
        outcomes = [(item["action"], item["outcome"]) for item in entries if item["entity"] == "*"]
        assert outcomes == [("update", "success"), ("update", "AuthenticationError 401")]
        assert entries[1]["request_id"] in {
            answer.headers["x-request-id"] for answer in (renewed, *renewed.history)
        }


def test_a_connector_is_renewed_by_another_consent(start: Start) -> None:
    with Authority() as authority:
        engine = start(upstreams={"harbor-crm": authority.url}, public_url=PUBLIC)
        with Browser(engine.url, engine.organization()) as browser:
            workspace = browser.workspace("acme")
            browser.submit("/console/apps/harbor-crm", APP)
            asked = browser.submit(f"{workspace}/add/harbor-crm", {"environment.subdomain": "acme"})
            made = came_back(engine, browser, link(asked))
            [connector] = re.findall(r"url=(/console/connectors/[0-9a-f-]{36})", made.text)
            authority.access_token = authority.refresh_token = "planted-revoked-by-the-user"
            assert browser.submit(f"{connector}/run/accounts/list").status_code != 200

            again = browser.submit(f"{connector}/credentials")
            page = came_back(engine, browser, link(again))
            assert f"url={connector}?renewed=1" in page.text
            assert "The credentials were renewed" in browser.get(f"{connector}?renewed=1").text
            assert "Quay" in browser.submit(f"{connector}/run/accounts/list").text
            assert len(re.findall(r'href="/console/connectors/', browser.get(workspace).text)) == 1

            authority.denies = "access_denied"
            denied = came_back(engine, browser, link(browser.submit(f"{connector}/credentials")))
            assert denied.status_code == 400
            assert "were not renewed" in denied.text
            assert "Quay" in browser.submit(f"{connector}/run/accounts/list").text


def state(browser: Browser) -> str:
    """What the list of OAuth apps says of Harbor CRM's."""
    found = re.search(
        r'href="/console/apps/harbor-crm">.*?class="small">([^<]+)<', browser.get("/console/apps").text
    )
    assert found
    return found[1]


def test_an_oauth_app_is_kept_replaced_and_deleted(start: Start) -> None:
    with Authority() as authority:
        engine = start(upstreams={"harbor-crm": authority.url}, public_url=PUBLIC)
        path = "/console/apps/harbor-crm"
        with Browser(engine.url, engine.organization()) as browser:
            assert state(browser) == "not set up"
            assert f"{PUBLIC}/api/v1/integrations/connectors/oauth/callback" in browser.get(path).text
            assert browser.get(f"{path}/delete").status_code == 404
            for wrong, said in (
                ({}, "This field is required."),
                ({"authorization_params": "[1]"}, "must be a JSON object"),
                ({"authorization_params": '{"a": 1}'}, "must be a string"),
                ({"authorization_params": '{"state": "x"}'}, "set by the engine"),
                ({"client_id": "x" * 1001}, "at most 1000 characters"),
            ):
                refused = browser.submit(path, APP | wrong if wrong else {})
                assert refused.status_code == 422, refused.text
                assert said in refused.text
                assert "very_secret" not in refused.text
            extra = {"authorization_params": '{"access_type": "offline"}'}
            kept = browser.submit(path, APP | extra)
            assert "is set up" in kept.text
            assert state(browser).startswith("set up 20")
            asked = browser.submit(
                f"{browser.workspace('acme')}/add/harbor-crm", {"environment.subdomain": "acme"}
            )
            query = httpx.URL(link(asked)).params
            assert (query["client_id"], query["access_type"]) == ("planted-client", "offline")
            assert "planted-other" not in browser.submit(path, APP | {"client_id": "planted-other"}).text
            again = browser.submit(
                f"{browser.workspace('acme')}/add/harbor-crm", {"environment.subdomain": "acme"}
            )
            assert httpx.URL(link(again)).params["client_id"] == "planted-other"
            with Browser(engine.url, engine.organization("second")) as stranger:
                assert state(stranger) == "not set up"
                assert stranger.get(f"{path}/delete").status_code == 404
                assert stranger.submit(path, APP, to=f"{path}/delete").status_code == 404
            gone = browser.submit(f"{path}/delete")
            assert "is deleted" in gone.text
            assert state(browser) == "not set up"


def test_without_a_public_url_the_app_says_what_is_missing(start: Start) -> None:
    engine = start()
    with Browser(engine.url, engine.organization()) as browser:
        assert "AIRBYTE_ENGINE_PUBLIC_URL" in browser.get("/console/apps/harbor-crm").text
        assert browser.get("/console/apps/stripe").status_code == 404, "nobody agrees at Stripe's"
        kept = browser.submit("/console/apps/harbor-crm", APP | {"next": "https://evil.example/"})
        assert kept.url.path == "/console/apps/harbor-crm"


def test_the_pages_outside_of_the_console_have_its_look(start: Start) -> None:
    engine = start(public_url=PUBLIC)
    look = re.compile(r'href="(/console/static/console\.css\?v=[0-9a-f]+)"')
    with httpx.Client(base_url=engine.url, headers={"Accept": "text/html"}) as client:
        callback = "/api/v1/integrations/connectors/oauth/callback"
        for path, status in (
            (callback, 400),
            ("/nothing", 404),
            ("/api/v1/workspaces", 401),
            ("/docs", 200),
            ("/docs/assets/nothing", 404),
        ):
            page = client.get(path)
            assert page.status_code == status, path
            [style] = look.findall(page.text)
            assert client.get(style).status_code == 200
            policy = page.headers["content-security-policy"]
            assert policy.startswith("default-src 'none'")
            assert "script-src 'self';" in policy
            assert "frame-ancestors 'none'" in policy
            assert not re.search(r"<script(?![^>]*\bsrc=)|<style|<\w[^>]*\s(on\w+|style)=", page.text)
        ended = client.get(callback, params={"state": "<script>", "code": "planted-code"})
        assert ended.headers["referrer-policy"] == "no-referrer"
        assert ended.headers["cache-control"] == "no-store"
        assert "planted" not in ended.text


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
        assert "This field is required." in wrong.text


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
