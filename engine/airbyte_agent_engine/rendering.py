"""Renders console templates and sets the headers of all pages."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import Response
from starlette.types import Scope

__all__ = ["HEADERS", "PATH", "STATIC", "PageResponse", "console_root", "rendered"]

#: Path of the console.
PATH = "/console"
_FOLDER = Path(__file__).parent / "console"
STATIC = _FOLDER / "static"
#: A page may only load the engine's own files, submit forms to the engine, and not be framed.
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    # Not `no-referrer`: browsers would send `Origin: null` with the forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def console_root(scope: Scope) -> str:
    """The path under which the console is served, including any prefix of the request."""
    root: str = scope.get("app_root_path", scope.get("root_path", ""))
    return f"{root.rstrip('/')}{PATH}"


@cache
def _version() -> str:
    """A version of the static files, for caching."""
    digest = hashlib.sha256()
    for path in sorted(STATIC.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def rendered(template: str, root: str, /, **facts: Any) -> str:
    """Render a page.

    Args:
        template: File name of the template.
        root: Path under which the console is served, without a slash at its end.
        facts: Variables of the template.
    """
    shared = {
        "root": root,
        "engine": root.removesuffix(PATH),
        "version": _version(),
        "person": None,
        "csrf": "",
        "here": "",
    }
    return _environment().get_template(template).render(**shared | facts)


class PageResponse(Response):
    """A page with the standard headers.

    Args:
        content: Its HTML.
        status_code: HTTP status.
        headers: Additional headers, which override the standard ones.
    """

    def __init__(
        self, content: str, status_code: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        given = {**HEADERS, **(headers or {})}
        super().__init__(content.encode("utf-8", "replace"), status_code, given, "text/html")
