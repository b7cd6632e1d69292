"""The navigation: the contents in docs/README.md, with the connectors, decisions and generated pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from pages import CONTENTS, DOCS, packages, places

#: A page by title, a section by title, or a section's first page.
Entry: TypeAlias = "dict[str, Any] | str"


class IncompleteContentsError(Exception):
    """docs/README.md does not list a page."""


def navigation(generated: Mapping[str, Mapping[str, str]]) -> list[Entry]:
    """The navigation of the site.

    Args:
        generated: Places of generated pages by title, by the section that they belong to.

    Raises:
        IncompleteContentsError: docs/README.md does not list a page, or lacks a section.
    """
    sections = [*_sections()]
    listed = [place for _, entries in sections for place in entries.values()]
    expected = {place for path, place in places().items() if DOCS in path.parents and path != CONTENTS}
    expected = {place for place in expected if not re.match(r"decisions/\d", place)}
    if wrong := sorted(expected - {*listed}):
        raise IncompleteContentsError(f"docs/README.md: add these pages: {', '.join(wrong)}")
    if wrong := sorted(generated.keys() - {title for title, _ in sections}):
        raise IncompleteContentsError(f"docs/README.md: add these sections: {', '.join(wrong)}")
    found: list[Entry] = [{"Home": "index.md"}]
    for title, entries in sections:
        section: list[Entry] = [
            {name: _decisions() if place == "decisions/README.md" else place}
            for name, place in entries.items()
        ]
        if title == "Connectors":
            section += [_connector(slug) for slug in packages()]
        section += [{name: place} for name, place in generated.get(title, {}).items()]
        found.append({title: section})
    return found


def yaml(entries: list[Entry]) -> str:
    """The navigation as YAML, of which JSON is a part."""
    return f"nav: {json.dumps(entries, indent=2)}\n"


def _sections() -> Iterator[tuple[str, dict[str, str]]]:
    known = places()
    for part in re.split(r"(?m)^## ", CONTENTS.read_text("utf-8"))[1:]:
        title, _, text = part.partition("\n")
        links = re.findall(r"^- \[(.+?)\]\((.+?)\)", text, re.MULTILINE)
        yield title, {name: known[(DOCS / target).resolve()] for name, target in links}


def _connector(slug: str) -> Entry:
    place = f"connectors/{slug}"
    title = heading(packages()[slug] / "REFERENCE.md").removesuffix(" reference")
    return {title: [f"{place}/README.md", {"Reference": f"{place}/REFERENCE.md"}]}


def _decisions() -> list[Entry]:
    paths = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    return ["decisions/README.md", *({heading(path): f"decisions/{path.name}"} for path in paths)]


def heading(path: Path) -> str:
    """The title of a page."""
    found = re.search(r"^# (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else path.stem
