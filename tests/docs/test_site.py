"""The built site in a browser that reaches no other host: search, and every kind of page on two screens."""

from __future__ import annotations

import functools
import importlib
import json
import os
import re
import shutil
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Browser, Page, expect, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
pytestmark = [
    pytest.mark.docs,
    pytest.mark.skipif(
        not CHROMIUM and not os.environ.get("CI"), reason="no Chromium here: apt-get install chromium"
    ),
]
ROOT = Path(__file__).parents[2]
SITE = ROOT / "build" / "docs" / "site"
#: Milliseconds that anything may take on a busy machine.
PATIENCE = 60_000
#: One page of each kind.
KINDS = [
    "",
    "start/",
    "credentials/",
    "errors-and-retries/",
    "architecture/",
    "decisions/",
    "agents/",
    "cli-reference/",
    "format-keys/",
    "api/pages-and-records/",
    "connectors/github/",
    "connectors/gong/REFERENCE/",
    "source/examples/typed_call.py/",
]
#: Where screenshots go, for people to look at; by default they are not kept.
SHOTS = os.environ.get("SCREENSHOTS")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    assert SITE.is_dir(), "run `make docs-test`, which builds the site first"
    handler = functools.partial(_Quiet, directory=SITE)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=[1280, 390])
def page(request: pytest.FixtureRequest, chromium: Browser, url: str) -> Iterator[Page]:
    """A page that fails its test if a script fails, or another host is asked for something."""
    size = {"width": request.param, "height": 844}
    context = chromium.new_context(base_url=url, viewport=size)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda sent: wrong.append(sent.url) if sent.url.startswith("http") else None)
    yield page
    context.close()
    assert [text for text in wrong if not text.startswith(url)] == []


@pytest.mark.parametrize("path", KINDS)
def test_pages_fit_the_screen(page: Page, path: str) -> None:
    assert page.goto(path).ok
    width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert width[0] <= width[1], f"{width[0]} px wide on a screen of {width[1]} px"
    assert page.locator("h1").count() == 1
    # What is wider scrolls by itself.
    wide = page.evaluate(
        """[...document.querySelectorAll('article table, article pre, article img')].filter(item => {
             for (let box = item; box.tagName != 'ARTICLE'; box = box.parentElement)
               if (getComputedStyle(box).overflowX == 'auto') return false
             return item.getBoundingClientRect().right > innerWidth
           }).map(item => item.outerHTML.slice(0, 80))"""
    )
    assert wide == []
    if SHOTS:
        name = path.strip("/").replace("/", "-") or "home"
        page.screenshot(path=f"{SHOTS}/{name}-{page.viewport_size['width']}.png")


class _Counted(HTMLParser):
    """How often each kind of block stands in a page, or in its article if it has one."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self.feed(html.partition("<article")[2].partition("</article>")[0] or html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"blockquote", "em", "h2", "h3", "img", "li", "ol", "pre", "strong", "table", "tr", "ul"}:
            self.found[tag] += 1


def test_pages_have_the_blocks_that_code_hosts_show(monkeypatch: pytest.MonkeyPatch) -> None:
    # Python-Markdown and CommonMark read lists, code in lists and tables differently.
    monkeypatch.syspath_prepend(str(ROOT / ".ci" / "site"))
    places = importlib.import_module("pages").places()
    sys.modules.pop("pages")
    hosts = MarkdownIt("commonmark").enable("table")
    for path, place in places.items():
        built = (SITE / place).with_suffix("") / "index.html"
        if path.name == "README.md" or place == "index.md":
            built = (SITE / place).with_name("index.html")
        if place in {"contents.md", "examples.md"}:
            built = SITE / place.removesuffix(".md") / "index.html"
        expected = _Counted(hosts.render(path.read_text("utf-8"))).found
        assert _Counted(built.read_text("utf-8")).found == expected, place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("deadline", "configuration/#timeouts-and-deadlines"),
        ("retry_on_timeout", "format-keys/#retryconfig"),
        ("SyncWorkspace", "api/workspaces/#airbyte_agent_sdk.SyncWorkspace"),
    ],
)
def test_search_finds(page: Page, words: str, place: str) -> None:
    page.goto("paging/")
    page.keyboard.press("/")
    page.get_by_role("combobox").fill(words)
    path, _, anchor = place.partition("#")
    address = re.compile(rf"/{re.escape(path)}\?h=.*#{re.escape(anchor)}")
    results = page.get_by_role("option")
    expect(results.first).to_be_visible(timeout=PATIENCE)
    found = [
        results.nth(index).locator("xpath=ancestor-or-self::a|.//a").first for index in range(results.count())
    ]
    addresses = [item.get_attribute("href") or "" for item in found]
    assert any(address.search(item) for item in addresses), addresses
    found[next(index for index, item in enumerate(addresses) if address.search(item))].click()
    page.wait_for_url(address)
    expect(page.locator("h1")).to_be_visible(timeout=PATIENCE)


def test_pages_for_users_are_in_the_search() -> None:
    found = json.loads((SITE / "search.json").read_text("utf-8"))
    searched = {item["location"].partition("#")[0] for item in found["items"]}
    built = {str(path.parent.relative_to(SITE)) + "/" for path in SITE.rglob("index.html")}
    left_out = {path for path in built - searched if not path.startswith(("decisions/", "source/"))}
    assert left_out == {"./"}  # the first page, which is there as ""
    assert "" in searched
