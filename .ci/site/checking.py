"""What is wrong with a built site: links and anchors that lead nowhere, and files that other hosts serve.

Site generators check links themselves, but none checks all: images, links in HTML, folders and entries of the
navigation are each left out by one of them.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

#: Attributes whose URLs a browser loads by itself.
_LOADED = {
    ("audio", "src"), ("embed", "src"), ("iframe", "src"), ("img", "src"), ("input", "src"), ("link", "href"),
    ("object", "data"), ("script", "src"), ("source", "src"), ("video", "poster"), ("video", "src"),
}  # fmt: skip
_LINKED = {("a", "href"), ("area", "href"), ("form", "action")}
#: Links that name the page's own address load nothing.
_NAMES = {"canonical", "next", "prev", "alternate"}
_IN_STYLES = re.compile(r"""(?:@import\s+|url\()\s*["']?(https?:)?//""")


class _Page(HTMLParser):
    """The anchors and URLs of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors = {"", "top"}
        self.urls: list[tuple[str, bool]] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given.get("id", ""), given.get("name", "") if tag == "a" else ""}
        for name, value in given.items():
            if (tag, name) in _LINKED or ((tag, name) in _LOADED and given.get("rel") not in _NAMES):
                self.urls.append((value, (tag, name) in _LOADED))


def problems(site: Path) -> list[str]:
    """What is wrong, a line for each; empty for a site that is whole."""
    pages = {path: _Page(path) for path in sorted(site.rglob("*.html"))}
    found = [] if pages else [f"{site}: no page"]
    for path, page in pages.items():
        if path.name == "404.html":
            continue
        for url, loaded in page.urls:
            wrong = _wrong(site, pages, path, url, loaded=loaded)
            if wrong:
                found.append(f"{path.relative_to(site)}: {url} {wrong}")
    styles = [path for path in sorted(site.rglob("*.css")) if _IN_STYLES.search(path.read_text("utf-8"))]
    found += [f"{path.relative_to(site)}: loads a file from another host" for path in styles]
    return list(dict.fromkeys(found))


def _wrong(site: Path, pages: dict[Path, _Page], path: Path, url: str, *, loaded: bool) -> str | None:
    parts = urlsplit(url)
    if parts.scheme in {"http", "https"} or parts.netloc:
        return "is loaded from another host" if loaded else None
    if parts.scheme:
        return None
    target = path
    if parts.path:
        base = site if parts.path.startswith("/") else path.parent
        target = (base / unquote(parts.path).lstrip("/")).resolve()
        target = target / "index.html" if target.is_dir() else target
    if not target.is_file() or (target != site and site not in target.parents):
        return "leads to no page"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
        return "leads to no heading of that page"
    return None
