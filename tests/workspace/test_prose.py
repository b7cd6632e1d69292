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
    r"\bdo(?:es)? not open\b": "cannot be decrypted",
    r"\b(?:Make|Look at) an? (?:connector|workflow|automation)\b": "create, get",
    r"\b[Aa]ny case\b": "case-insensitive",
    r"\bmade where it is new\b": "created if it does not exist",
    r"\b(?:[Aa]nother|[Oo]lder) word for\b": "alias of",
    r"\b[Tt]wice is fine\b": "idempotent, or can be called more than once",
    r"\b[Tt]aken and not used\b": "accepted and ignored",
    r"\b[Kk]ept and told\b": "stored and returned",
    r"\b[Tt]old first\b": "reported before",
    r"\bpage lives\b": "is still returned",
    r"\bwent away\b": "disconnected",
    r"\b[Ii]n plain words\b": "natural-language",
    r"\b[Ii]n silence\b": "silently",
    r"\bas it stands\b": "unchanged",
    r"\bof old\b": "older, previous",
    r"\bwhat (?:it|they) (?:was|were) given\b": "its arguments, its input",
    r"\bcannot work\b": "is invalid",
    r"\bcut short\b": "truncated",
    r"\bsealed anew\b": "re-encrypted",
    r"\bworked out\b": "computed",
    r"\bcome to be\b": "are created",
    r"\bpiece by piece\b": "in pieces, incrementally",
    r"\b[Ww]hose it is\b": "owner, caller",
    r"\b[Hh]ow it went\b": "outcome, result",
    r"\bGives\b": "returns",
}


def documents() -> Iterator[tuple[str, str]]:
    paths = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md"), *ROOT.glob("*/README.md")]
    paths += ROOT.glob("engine/airbyte_agent_engine/console/templates/*.html")
    for path in paths:
        yield str(path.relative_to(ROOT)), path.read_text("utf-8")


def descriptions() -> Iterator[tuple[str, str]]:
    for path in ROOT.glob("specs/*/connector.yaml"):
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
