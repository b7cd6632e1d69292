"""Documentation, docstrings and messages use the terms of the field, not words of our own for them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: What is not written, and what to write in its place.
BANNED = {
    r"\bcolours?\b": "color, or async and sync",
    r"\bblocking twin\b": "sync version",
    r"\bwhere absent\b": "by default",
    r"\b(?:are|is|was|were) had\b": "obtained",
    r"\bstands? over\b": "overrides",
    r"\bparted by\b": "comma-separated",
    r"\bTries after the first\b": "retries",
    r"\bthe page before\b": "the previous page",
    r"\b(?:is|it is) no (?:URL|mapping|name|number|path|pattern|slug)\b": "must be, or is not a",
    r"\b[Aa]nother server than\b": "overrides the URL",
    r"\bthe server answered\b": "the server responded",
    r"\bhow far it is\b": "progress",
    r"\bgoes? in circles\b": "circular",
    r"\bname the same thing\b": "are aliases",
}


def documents() -> Iterator[tuple[str, str]]:
    paths = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *ROOT.glob("*/README.md")]
    for path in paths:
        yield str(path.relative_to(ROOT)), path.read_text("utf-8")


def descriptions() -> Iterator[tuple[str, str]]:
    for path in ROOT.glob("specs/*/connector.yaml"):
        if path.parent.name != "github":
            yield str(path.relative_to(ROOT)), path.read_text("utf-8")


def texts_in_code() -> Iterator[tuple[str, str]]:
    """Every string, docstrings too, so that comments and names are left out."""
    for folder in ("core", "format", "generator", "engine"):
        for path in (ROOT / folder).glob("airbyte_agent_*/**/*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node.value


@pytest.mark.parametrize("source", [documents, descriptions, texts_in_code])
def test_the_terms_of_the_field_are_used(source) -> None:
    found = [
        f"{where}: {match[0]!r}; write: {better}"
        for where, text in source()
        for phrase, better in BANNED.items()
        for match in re.finditer(phrase, " ".join(text.split()))
    ]
    assert not found, "\n".join(found)
