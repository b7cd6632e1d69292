"""Both sides of docs/moving/: each runs from top to bottom against the same server, emptied in between.

The two blocks of a task must print the same, and ask for the same in their requests.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import importlib.metadata
import inspect
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import moving
import pytest
from conftest import ROOT
from server import Answer, Recording, Request

PAGES = ROOT / "docs" / "moving"
BLOCK = re.compile(
    r"^## (?P<title>[^\n]+)$|^```python\n# (?P<side>\S+)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE
)


@dataclass
class Block:
    title: str
    code: str
    printed: str = ""
    requests: list[Request] = field(default_factory=list)


@dataclass(frozen=True)
class Page:
    """A page, and what its programs are run with.

    Attributes:
        name: Of the page.
        server: Makes the answers of a new server.
        vendor: Pieces of the vendor's side, and what stands in for each; ``URL`` is the server's.
        ours: The same of our side.
        beside: Paths that the vendor's client reads for itself.
        different: Titles of tasks for which the two sides make different requests; the page says so.
        failing: Titles of tasks whose first request fails, and how.
    """

    name: str
    server: Callable[[], contextlib.AbstractContextManager[Callable[[Request], Answer]]]
    vendor: Mapping[str, str]
    ours: Mapping[str, str]
    beside: frozenset[str] = frozenset()
    different: frozenset[str] = frozenset()
    failing: Mapping[str, Answer] = field(default_factory=dict)


LATER = {"retry-after": "0"}
EACH = {
    "stripe-python": Page(
        "stripe-python",
        moving.stripe,
        {'StripeClient("sk_test_..."': 'StripeClient("sk_test_...", base_addresses={"api": "URL"}'},
        {'"sk_test_...")': '"sk_test_..."), base_url="URL"'},
        failing={"Retries": Answer({"error": {"message": "try again"}}, 503, LATER)},
    ),
    "slack-sdk": Page(
        "slack-sdk",
        moving.slack,
        {'token="xoxb-..."': 'token="xoxb-...", base_url="URL/api/"'},
        {'"xoxb-...")': '"xoxb-..."), base_url="URL/api"'},
        failing={"Rate limits": Answer({"ok": False, "error": "ratelimited"}, 429, LATER)},
    ),
    "notion-client": Page(
        "notion-client",
        moving.notion,
        {'auth="ntn_..."': 'auth="ntn_...", base_url="URL"'},
        {'token="ntn_...")': 'token="ntn_..."), base_url="URL"'},
        failing={"Retries": Answer({"object": "error", "code": "rate_limited", "message": ""}, 429, LATER)},
    ),
    "pygithub": Page(
        "pygithub",
        moving.github,
        {'Auth.Token("ghp_...")': 'Auth.Token("ghp_..."), base_url="URL"'},
        {'repositories="octo-org/hello"': 'repositories="octo-org/hello", base_url="URL"'},
        # GraphQL on our side.
        different=frozenset({"Get", "All pages", "Read a file", "Errors", "Retries"}),
        failing={"Retries": Answer({"message": "Server Error"}, 502)},
    ),
    "jira": Page(
        "jira",
        moving.jira,
        {"https://acme.atlassian.net": "URL"},
        {'subdomain="acme"': 'subdomain="acme", base_url="URL"'},
        beside=frozenset({"/rest/api/2/serverInfo", "/rest/api/2/field"}),
        different=frozenset({"Create and update", "Comment", "Transition", "Delete"}),
        failing={"Retries": Answer({"errorMessages": ["Rate limit exceeded"]}, 429, LATER)},
    ),
}


def sides(page: str) -> tuple[list[Block], list[Block]]:
    """The blocks of the vendor's side and of ours, in pairs."""
    found: dict[str, list[Block]] = {}
    title = ""
    for match in BLOCK.finditer((PAGES / f"{page}.md").read_text("utf-8")):
        title = match["title"] or title
        if match["code"]:
            found.setdefault(match["side"], []).append(Block(title, match["code"]))
    (ours,) = (blocks for side, blocks in found.items() if side.startswith("airbyte-agent-"))
    (vendor,) = (blocks for side, blocks in found.items() if not side.startswith("airbyte-agent-"))
    return vendor, ours


def replaced(blocks: list[Block], pieces: Mapping[str, str], url: str) -> None:
    for piece, other in pieces.items():
        assert any(piece in block.code for block in blocks), piece
        for block in blocks:
            block.code = block.code.replace(piece, other.replace("URL", url))


def run_all(blocks: list[Block], server: Recording, page: Page) -> None:
    """Run a side, as one program; each block gets what it printed and sent."""
    namespace: dict[str, Any] = {"__name__": page.name}
    answer, failed = server.answer, set[str]()
    with asyncio.Runner() as runner:
        for block in blocks:
            server.requests = block.requests
            pending = [page.failing[block.title]] if block.title in page.failing.keys() - failed else []
            failed |= {block.title}
            server.answer = lambda request, pending=pending: pending.pop() if pending else answer(request)
            code = compile(
                block.code, f"{page.name}: {block.title}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
            )
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                value = eval(code, namespace)
                if inspect.isawaitable(value):

                    async def wait(value: Any = value) -> None:
                        await value

                    runner.run(wait())
            assert pending == []
            block.printed = printed.getvalue()


def asked(block: Block, page: Page) -> list[str]:
    """What the requests of a block ask for: paths and parameters, wherever and however these are written.

    Without the order, since pages are fetched ahead.
    """
    found = []
    for request in block.requests:
        if request.path in page.beside:
            continue
        parameters: dict[str, Any] = {name: values[0] for name, values in request.query.items()}
        if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            parameters |= {name: values[0] for name, values in request.form.items()}
        elif request.body:
            parameters |= request.json
        known = sorted((name, str(value)) for name, value in parameters.items())
        line = f"{request.path} {known}".replace("/rest/api/2/", "/rest/api/3/")  # Jira's versions
        found.append(re.sub(r"\bcus_\w{14}\b", "cus_...", line))  # ids that localstripe made up
    return sorted(found)


@pytest.mark.parametrize("name", EACH)
def test_both_sides_do_the_same(name: str) -> None:
    page = EACH[name]
    vendor, ours = sides(name)
    # What a vendor's client cannot do is shown on our side alone.
    titles = {block.title for block in vendor}
    assert [block.title for block in vendor] == [block.title for block in ours if block.title in titles]
    for blocks, pieces in ((vendor, page.vendor), (ours, page.ours)):
        with page.server() as answer, Recording(answer) as server:
            replaced(blocks, pieces, server.url)
            run_all(blocks, server, page)
    alike = [block for block in ours if block.title in titles]
    for theirs, mine in zip(vendor, alike, strict=True):
        assert mine.printed == theirs.printed, mine.title
        assert mine.printed or not mine.requests, mine.title
        if mine.title not in page.different:
            assert asked(mine, page) == asked(theirs, page), mine.title


@pytest.mark.parametrize("name", EACH)
def test_the_page_names_the_version_that_runs(name: str) -> None:
    distribution = {"stripe-python": "stripe"}.get(name, name)
    version = ".".join(importlib.metadata.version(distribution).split(".")[:2])
    assert re.search(
        rf"`{distribution}` {re.escape(version)} and",
        (PAGES / f"{name}.md").read_text("utf-8"),
        re.IGNORECASE,
    )


def test_every_page_is_run() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} - {"README"} == set(EACH)
