"""The pages that are Markdown files of the repository: their places on the site, and links between them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
#: The table of contents, which makes the navigation.
CONTENTS = DOCS / "README.md"
_PROJECT = ("CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "SECURITY.md")
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
_FENCE = re.compile(r"^ *(?P<fence>`{3,})")
#: Before a page that the site's search leaves out.
_UNSEARCHED = "---\nsearch: {exclude: true}\n---\n\n"
_LANGUAGES = {
    ".ipynb": "json",
    ".py": "python",
    ".yaml": "yaml",
    ".json": "json",
    ".toml": "toml",
    "": "bash",
}


class BrokenLinkError(Exception):
    """A page links to a file that does not exist."""


def packages() -> dict[str, Path]:
    """The folder of each connector's package, by slug."""
    found = sorted((ROOT / "packages").glob("airbyte-agent-*/README.md"))
    return {path.parent.name.removeprefix("airbyte-agent-"): path.parent for path in found}


def places() -> dict[Path, str]:
    """Where each Markdown file of the repository stands on the site."""
    found = {path: path.relative_to(DOCS).as_posix() for path in sorted(DOCS.rglob("*.md"))}
    found |= {ROOT / "README.md": "index.md", CONTENTS: "contents.md"}
    found[ROOT / "examples" / "README.md"] = "examples.md"
    found |= {ROOT / name: f"project/{name.lower()}" for name in _PROJECT}
    for slug, folder in packages().items():
        found[folder / "README.md"] = f"connectors/{slug}/README.md"
        found[folder / "REFERENCE.md"] = f"connectors/{slug}/REFERENCE.md"
    return found


def prose(text: str) -> Iterator[tuple[str, bool]]:
    """Each line of a page, and whether it is outside code blocks."""
    fence = ""
    for line in text.splitlines(keepends=True):
        found = _FENCE.match(line)
        yield line, not fence and not found
        if found and not fence:
            fence = found["fence"]
        elif found and line.strip() == fence:
            fence = ""


def read() -> dict[str, str]:
    """The text of each page by its place, with links that lead to each other's place.

    Files that a page links to and that are no pages, such as example programs, become pages that show them.

    Raises:
        BrokenLinkError: A page links to a file that does not exist.
    """
    known, shown = places(), dict[Path, str]()
    found = {place: linked(path, place, known, shown) for path, place in known.items()}
    for place, text in found.items():
        if place.startswith("decisions/"):  # whose titles would come before the pages that users look for
            found[place] = _UNSEARCHED + text
    for path, place in shown.items():
        language = _LANGUAGES.get(path.suffix, "text")
        source = path.read_text("utf-8").rstrip()
        found[place] = f"{_UNSEARCHED}# {path.relative_to(ROOT)}\n\n````{language}\n{source}\n````\n"
    return found


def linked(path: Path, place: str, known: Mapping[Path, str], shown: dict[Path, str]) -> str:
    """The text of the file at ``path``, for ``place``; files that it links to are added to ``shown``."""

    def changed(match: re.Match[str]) -> str:
        address, mark, anchor = match["target"].partition("#")
        if not address or ":" in address or address.endswith(".svg"):
            return match[0]
        target = (path.parent / address).resolve()
        if not target.is_file() or ROOT not in target.parents:
            raise BrokenLinkError(
                f"{path.relative_to(ROOT)}: {match['target']} is not a file of the repository"
            )
        if target not in known:
            # mkdocs and zensical leave out folders whose names begin with a dot.
            shown[target] = f"source/{target.relative_to(ROOT).as_posix().lstrip('.')}.md"
        there = known.get(target) or shown[target]
        return f"]({os.path.relpath(there, Path(place).parent)}{mark}{anchor})"

    lines = prose(path.read_text("utf-8"))
    return "".join(_LINK.sub(changed, line) if outside else line for line, outside in lines)
