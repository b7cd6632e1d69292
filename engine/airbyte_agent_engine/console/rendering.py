"""Pages from templates, and the headers that every page has."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import Response

__all__ = ["HEADERS", "STATIC", "PageResponse", "rendered", "version"]

STATIC = Path(__file__).parent / "static"
#: A page loads only the engine's own files, sends forms only to the engine, and is framed by nobody.
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
        loader=PackageLoader(__package__ or "", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def version() -> str:
    """A text that changes with the static files: browsers keep each version."""
    digest = hashlib.sha256()
    for path in sorted(STATIC.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def rendered(template: str, root: str, /, **facts: Any) -> str:
    """A page's HTML.

    Args:
        template: File name of the template.
        root: Path under which the console is served, without a slash at its end.
        facts: What the template shows.
    """
    shared = {"root": root, "version": version(), "person": None, "csrf": "", "here": ""}
    return _environment().get_template(template).render(**shared | facts)


class PageResponse(Response):
    """A page, with the headers of all pages."""

    def __init__(self, content: str, status_code: int = 200) -> None:
        super().__init__(content.encode("utf-8", "replace"), status_code, HEADERS, "text/html")
