"""A browser without a screen, for the console's tests: it keeps cookies, and sends a page's forms."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any, Self

import httpx
from airbyte_agent_engine.stores.accounts import NewApplication

__all__ = ["Browser", "csrf"]


class _Hidden(HTMLParser):
    """The hidden fields of a page, the first of each name."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "input" and given.get("type") == "hidden":
            self.found.setdefault(given["name"] or "", given["value"] or "")


def csrf(page: httpx.Response) -> str:
    """The token of a page's forms."""
    return hidden(page)["csrf"]


def hidden(page: httpx.Response) -> dict[str, str]:
    """The hidden fields of a page's first form that has them."""
    parser = _Hidden()
    parser.feed(page.text)
    return parser.found


class Browser(httpx.Client):
    """A browser at an engine's console, signed in as an application's client where one is given."""

    def __init__(self, url: str, application: NewApplication | None = None) -> None:
        super().__init__(
            base_url=url, headers={"Accept": "text/html,*/*"}, follow_redirects=True, timeout=120
        )
        self._application = application

    def __enter__(self) -> Self:
        super().__enter__()
        if self._application is not None:
            assert self.sign_in(self._application).url.path == "/console/"
        return self

    def sign_in(self, application: NewApplication, **facts: str) -> httpx.Response:
        """Send the form for signing in."""
        page = self.get("/console/sign-in")
        given = {"client_id": application.client_id, "client_secret": application.client_secret}
        return self.post("/console/sign-in", data=hidden(page) | given | facts)

    def submit(
        self, path: str, fields: Mapping[str, Any] | None = None, *, to: str | None = None
    ) -> httpx.Response:
        """Load a page, and send its form with ``fields`` filled in, by default to the page's own address."""
        page = self.get(path)
        assert page.status_code == 200, page.text
        return self.post(to or path, data=hidden(page) | dict(fields or {}))

    def workspace(self, name: str) -> str:
        """The address of a workspace, which is made where it is new."""
        made = self.submit("/console/", {"name": name}, to="/console/workspaces")
        assert made.status_code == 200, made.text
        return made.url.path

    def connector(self, workspace: str, slug: str, fields: Mapping[str, Any]) -> str:
        """The address of a new connector."""
        made = self.submit(f"{workspace}/add/{slug}", fields)
        assert made.url.path.startswith("/console/connectors/"), made.text
        return made.url.path
