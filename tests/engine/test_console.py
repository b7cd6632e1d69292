"""The console over plain HTTP: who is let in, what is refused, and what its pages say and do not say."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import time
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.console import application as console
from airbyte_agent_engine.console import sessions
from airbyte_agent_engine.console.sessions import Session
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.stores import accounts, clients
from airbyte_agent_engine.stores.accounts import NewApplication

from tests.e2e.misbehaving.server import ok
from tests.engine.conftest import Serve, Start
from tests.engine.console import Browser, csrf, hidden
from tests.engine.serving import RunningEngine
from tests.engine.shop import KEY, Shop

once = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as shop:
        yield shop


@pytest.fixture
def engine(start: Start, shop: Shop) -> RunningEngine:
    return start(upstreams={"stripe": shop.url})


@pytest.fixture
def owner(engine: RunningEngine) -> NewApplication:
    return engine.organization("owner")


@pytest.fixture
def browser(engine: RunningEngine, owner: NewApplication) -> Iterator[Browser]:
    with Browser(engine.url, owner) as browser:
        yield browser


@pytest.fixture
def workspace(browser: Browser) -> str:
    return browser.workspace("customer-42")


@pytest.fixture
def connector(browser: Browser, workspace: str) -> str:
    return browser.connector(workspace, "stripe", {"credentials.api_key": KEY})


def strict(answer: httpx.Response) -> None:
    """The headers of every page."""
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert {policy[name] for name in ("script-src", "style-src", "form-action", "img-src")} == {"'self'"}
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|<\w[^>]*\s(on\w+|style)=", answer.text)


def test_a_journey(browser: Browser, engine: RunningEngine, owner: NewApplication, shop: Shop) -> None:
    workspace = browser.workspace("customer-42")
    connector = browser.connector(workspace, "stripe", {"credentials.api_key": KEY, "name": "Shop"})
    checked = browser.submit(connector, to=f"{connector}/check")
    assert "The connector works" in checked.text
    ran = browser.submit(f"{connector}/run/customers/list", {"params.limit": "2"})
    assert [name in ran.text for name in ("cus_0", "cus_1", "cus_2")] == [True, True, False]
    assert '<th scope="col">object</th>' in ran.text
    following = browser.post(ran.url, data=hidden(ran))
    assert [name in following.text for name in ("cus_0", "cus_2", "cus_3")] == [False, True, True]
    with engine.client(owner) as client:
        entries = client.get("/api/v1/audit").json()["data"]
    assert [(item["entity"], item["action"], item["outcome"]) for item in entries] == [
        ("customers", "list", "success"),
        ("customers", "list", "success"),
        ("*", "check", "success"),
    ]
    assert {item["client_id"] for item in entries} == {owner.client_id}
    assert ran.headers["x-request-id"] in {item["request_id"] for item in entries}
    assert "customers list" in browser.get("/console/calls").text
    deleted = browser.submit(f"{connector}/delete")
    assert deleted.url.path == workspace
    assert browser.get(connector).status_code == 404
    assert shop.calls


@once
def test_signing_in_needs_the_secret_and_is_limited(start: Start, shop: Shop) -> None:
    engine = start(token_requests=3)
    application = engine.organization()
    with Browser(engine.url) as browser:
        for _ in range(3):
            wrong = browser.sign_in(application, client_secret="very_wrong")
            assert wrong.status_code == 401
            strict(wrong)
            assert "very_wrong" not in wrong.text
        limited = browser.sign_in(application, client_secret="very_wrong")
        assert limited.status_code == 429
        assert limited.headers["retry-after"].isdigit()
        assert browser.get("/console/calls").url.path == "/console/sign-in"
        long = browser.sign_in(application, client_id="x" * 65)
        assert long.status_code == 422


@once
@pytest.mark.parametrize(
    ("public_url", "secure"), [(None, False), ("https://engine.example", True), ("http://engine", False)]
)
def test_the_cookie(start: Start, public_url: str | None, secure: bool) -> None:
    engine = start(public_url=public_url)
    with Browser(engine.url) as browser:
        page = browser.get("/console/sign-in")
        cookie = page.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert "path=/console" in cookie
        assert ("secure" in cookie) is secure
        assert 0 < int(cookie.split("max-age=")[1].split(";")[0]) <= 8 * 3600


@once
def test_a_session_ends(browser: Browser, engine: RunningEngine, owner: NewApplication) -> None:
    kept = dict(browser.cookies)
    assert browser.get("/console/calls").url.path == "/console/calls"
    out = browser.submit("/console/", to="/console/sign-out")
    assert out.url.path == "/console/sign-in"
    assert browser.get("/console/calls").url.path == "/console/sign-in"

    browser.cookies.update(kept)
    assert browser.get("/console/calls").url.path == "/console/calls"
    ended = Session("x", int(time.time()) - 1, owner.client_id, owner.organization_id)
    sealed = engine.app.state.engine.keyring.seal(asdict(ended), "console session")
    old = base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    value = kept[sessions.COOKIE]
    for changed in (old, value[:-2] + "AA", value[2:], "", "%00", "x" * 5000):
        with httpx.Client(base_url=engine.url) as client:
            answer = client.get("/console/calls", headers={"Cookie": f"{sessions.COOKIE}={changed}"})
            assert answer.status_code == 303


def test_a_revoked_client_is_signed_out(
    browser: Browser, engine: RunningEngine, owner: NewApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "FRESH", 0.0)

    async def revoke() -> None:
        database = Database(engine.configuration.database_url)
        async with database.session() as session, session.begin():
            await accounts.revoke(session, owner.client_id)
        await database.close()

    assert browser.get("/console/calls").url.path == "/console/calls"
    asyncio.run(revoke())
    assert browser.get("/console/calls").url.path == "/console/sign-in"


@once
def test_forms_from_elsewhere_are_refused(browser: Browser, connector: str, engine: RunningEngine) -> None:
    token = csrf(browser.get(connector))
    good: dict[str, Any] = {"data": {"csrf": token}, "headers": {}}
    bad: list[dict[str, Any]] = [
        good | {"data": {"name": "no token"}},
        good | {"data": {"csrf": "x" * len(token)}},
        good | {"data": {"csrf": "é"}},
        good | {"headers": {"Origin": "https://evil.example"}},
        good | {"headers": {"Origin": "null"}},
        good | {"headers": {"Sec-Fetch-Site": "cross-site"}},
        good | {"headers": {"Sec-Fetch-Site": "same-site"}},
    ]
    with Browser(engine.url, engine.organization("second")) as stranger:
        bad.append(good | {"data": {"csrf": csrf(stranger.get("/console/"))}})
    posts = [path for method, path, _ in console._PAGES if method == "POST"]
    for path in posts:
        target = "/console" + path.format(
            workspace_id="x",
            slug="stripe",
            connector_id=connector.rpartition("/")[2],
            entity="customers",
            action="list",
        )
        if "workspaces/x" in target:
            continue  # it is not there, form or not
        for case in bad:
            refused = browser.post(target, **case)
            assert refused.status_code == 403, (target, case)
            strict(refused)
    assert browser.get(connector).status_code == 200
    assert browser.get("/console/apps/harbor-crm").status_code == 200
    own = {"headers": {"Origin": engine.url, "Sec-Fetch-Site": "same-origin"}}
    assert browser.post(f"{connector}/check", **good | own).status_code == 200


@once
def test_forms_are_bounded(browser: Browser, connector: str, engine: RunningEngine) -> None:
    def post(client: httpx.Client, path: str, content: bytes, kind: str = FORM) -> int:
        return client.post(path, content=content, headers={"Content-Type": kind}).status_code

    check = f"{connector}/check"
    assert post(browser, check, b"csrf=" + b"x" * 1024 * 1024) == 413
    assert post(browser, check, b"csrf=x" + b"&a=b" * 1001) == 400
    assert post(browser, check, b"csrf=%ff") == 400
    assert post(browser, check, b"csrf=%00") == 400
    assert post(browser, check, b'{"csrf": "x"}', "application/json") == 415
    with Browser(engine.url) as nobody:
        nobody.get("/console/sign-in")
        assert post(nobody, "/console/sign-in", b"csrf=" + b"x" * 16 * 1024) == 413


def test_nothing_of_anothers_is_seen(
    browser: Browser, engine: RunningEngine, workspace: str, connector: str, shop: Shop
) -> None:
    """Every address with another organization's ids answers as for ids that nothing has."""
    browser.submit(f"{connector}/run/customers/list")
    ids = {"workspace_id": workspace.rpartition("/")[2], "connector_id": connector.rpartition("/")[2]}
    others = {"slug": "stripe", "entity": "customers", "action": "list"}
    before = [browser.get(path).text for path in (workspace, connector, "/console/calls")]
    called = len(shop.calls)
    with Browser(engine.url, engine.organization("second")) as stranger:
        token = csrf(stranger.get("/console/"))
        for method, path, _ in console._PAGES:
            if "_id}" not in path:
                continue
            answers = []
            for given in (ids, dict.fromkeys(ids, "nothing")):
                target = "/console" + path.format(**given, **others)
                sent = {"data": {"csrf": token, "confirmed": "yes"}} if method == "POST" else {}
                answer = stranger.request(method, target, **sent)
                assert answer.status_code == 404, target
                strict(answer)
                assert "customer-42" not in answer.text
                answers.append(re.sub(r"[0-9a-f-]{36}", "", answer.text))
            assert answers[0] == answers[1].replace("nothing", ""), path
        calls = stranger.get("/console/calls", params={"connector_id": ids["connector_id"]})
        assert "No call was made" in calls.text
        assert "customer-42" not in stranger.get("/console/", params={"q": "customer"}).text.replace(
            'placeholder="customer-42"', ""
        )
    assert [browser.get(path).text for path in (workspace, connector, "/console/calls")] == before
    assert len(shop.calls) == called


@once
def test_without_a_session_there_is_the_form_to_sign_in(engine: RunningEngine) -> None:
    open_to_all = {"/sign-in", "/connected"}
    with httpx.Client(base_url=engine.url) as client:
        for method, path, _ in console._PAGES:
            if path in open_to_all:
                continue
            target = f"/console{path}".format_map(
                {"workspace_id": "w", "connector_id": "c", "slug": "stripe", "entity": "e", "action": "a"}
            )
            answer = client.request(method, target)
            if path == "/sign-out":
                assert answer.status_code in (403, 415)
                continue
            assert (answer.status_code, answer.headers["location"].partition("?")[0]) == (
                303,
                "/console/sign-in",
            ), target


@once
def test_after_signing_in_one_is_where_one_wanted_to_be(engine: RunningEngine, owner: NewApplication) -> None:
    with Browser(engine.url) as browser:
        form = browser.get("/console/calls")
        assert form.url.params["next"] == "/calls"
        given = {"client_id": owner.client_id, "client_secret": owner.client_secret}
        assert browser.post("/console/sign-in", data=hidden(form) | given).url.path == "/console/calls"
    for way in ("//evil.example/", "https://evil.example/", "/\\evil.example", "/%0d%0aX: y"):
        with Browser(engine.url) as browser:
            browser.follow_redirects = False
            answer = browser.sign_in(owner, next=way)
            assert answer.status_code == 303
            assert answer.headers["location"].startswith("/console/")
            assert "x" not in answer.headers


HOSTILE = {
    "id": "<script>alert(1)</script>",
    "object": "<img src=x onerror=alert(2)>",
    "url": "javascript:alert(3)",
    "page": "https://shop.example/<script>",
    "good": "https://shop.example/a?b=c&d=e",
    "nested": {"</pre><script>": ["'\"><svg onload=alert(4)>"]},
    "</th><script>alert(5)</script>": 1,
    "created": 1,
}


@once
def test_what_a_service_says_is_text(start: Start, serve: Serve) -> None:
    upstream = serve(ok({"object": "list", "data": [HOSTILE], "has_more": False}), forever=True)
    engine = start(upstreams={"stripe": upstream.url})
    with Browser(engine.url, engine.organization("<b>org</b>")) as browser:
        workspace = browser.workspace("<i>team</i>")
        connector = browser.connector(
            workspace, "stripe", {"credentials.api_key": KEY, "name": "<script>name</script>"}
        )
        page = browser.submit(f"{connector}/run/customers/list")
        strict(page)
        assert page.text.count("<script") == 1  # the console's own
        assert not re.search(r"<(img src=x|svg|i>|b>)", page.text)
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
        links = re.findall(r'<td[^>]*><a href="([^"]+)"', page.text)
        assert links == ["https://shop.example/a?b=c&amp;d=e"]
        for path in (workspace, connector, f"{connector}/delete", f"{connector}/run"):
            assert browser.get(path).text.count("<script") == 1


@once
def test_no_page_shows_a_secret(start: Start, serve: Serve) -> None:
    """Not even where the service repeats it."""
    echo = ok(
        {"object": "list", "data": [{"id": KEY, "object": "customer", "created": 1}], "has_more": False}
    )
    engine = start(upstreams={"stripe": serve(echo, forever=True).url})
    with Browser(engine.url, engine.organization()) as browser:
        workspace = browser.workspace("default")
        connector = browser.connector(workspace, "stripe", {"credentials.api_key": KEY})
        page = browser.submit(f"{connector}/run/customers/list")
        assert "***" in page.text
        refused = browser.submit(f"{workspace}/add/stripe", {"credentials.api_key": KEY, "name": "x" * 201})
        assert refused.status_code == 422
        for shown in (
            page,
            refused,
            browser.get(connector),
            browser.get(workspace),
            browser.get("/console/calls"),
        ):
            assert KEY not in shown.text


@once
def test_a_write_is_asked_for_twice(browser: Browser, connector: str, shop: Shop) -> None:
    before = list(shop.calls)
    path = f"{connector}/run/customers/create"
    asked = browser.submit(path, {"params.name": 'A "name"', "params.metadata": '{"a": "1"}'})
    assert "Yes, run it" in asked.text
    assert shop.calls == before
    sent = hidden(asked)
    assert sent["confirmed"] == "yes"
    assert sent["params.name"] == 'A "name"'
    browser.post(path, data=sent)
    assert shop.calls == [*before, "/v1/customers"]


@once
@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("params.limit", "many", "not a whole number"),
        ("params.expand", "[1", "not JSON"),
        ("params.limit", "-1", "limit"),
    ],
)
def test_wrong_values_are_said_at_their_field(
    browser: Browser, connector: str, field: str, text: str, said: str
) -> None:
    page = browser.submit(f"{connector}/run/customers/list", {field: text})
    assert page.status_code == 422
    assert said in page.text
    strict(page)


@once
def test_errors_are_pages(browser: Browser, connector: str, engine: RunningEngine) -> None:
    for method, path, status in (
        ("GET", "/console/nothing", 404),
        ("GET", "/console/connectors/nothing", 404),
        ("GET", f"{connector}/run/nothing/list", 404),
        ("GET", f"{connector}/run/customers/nothing", 404),
        ("PUT", "/console/", 405),
        ("GET", "/console/calls?cursor=x", 422),
        ("GET", "/console/static/nothing.css", 404),
    ):
        answer = browser.request(method, path)
        assert answer.status_code == status, path
        assert answer.headers["content-type"].startswith("text/html")
        strict(answer)
    gone = browser.submit(f"{connector}/run/customers/get", {"params.id": "cus_none"})
    assert gone.status_code == 404
    assert "No such thing" in gone.text


@once
def test_browsers_come_from_the_root_to_the_console(engine: RunningEngine) -> None:
    with httpx.Client(base_url=engine.url) as client:
        answer = client.get("/", headers={"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"})
        assert (answer.status_code, answer.headers["location"]) == (307, "/console/")
        other = client.get("/", headers={"Accept": "application/json"})
        assert other.status_code == 404
        assert json.loads(other.text)["message"]
        assert client.get("/console").headers["location"] == "/console/"
        style = client.get("/console/static/console.css")
        assert style.headers["content-type"].startswith("text/css")
        assert "immutable" in style.headers["cache-control"]
