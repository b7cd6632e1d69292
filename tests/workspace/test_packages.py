"""The names that the generated packages define."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
PACKAGES = sorted((ROOT / "packages").glob("*/airbyte_agent_*"))
MAX_LENGTH = 50


def defined(tree: ast.Module) -> Iterator[str]:
    """The names that a module defines: its classes, functions and constants."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
    for node in tree.body:
        for target in node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]:
            if isinstance(target, ast.Name):
                yield target.id


def trees(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    for path in folder.rglob("*.py"):
        yield path.relative_to(ROOT), ast.parse(path.read_text("utf-8"))


def test_there_are_packages() -> None:
    assert len(PACKAGES) >= 12


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)
def test_names_are_short_and_have_no_numbers_for_duplicates(package: Path) -> None:
    names = {name for _, tree in trees(package) for name in defined(tree)}
    assert len(names) > 10
    # The published packages' names of credentials stay as they are.
    long = {name for name in names if len(name) > MAX_LENGTH}
    assert {name for name in long if not name.endswith("AuthenticationAuthConfig")} == set()
    assert {name for name in names if name.endswith(tuple(f"_{number}" for number in range(2, 10)))} == set()


@pytest.mark.parametrize("path", ["*.md", "docs/**/*.md", "*/README.md", "packages/*/README.md"])
def test_no_command_installs_the_packages_of_that_name_of_another_project(path: str) -> None:
    """Where there is no ``dist/``, pip takes them from a registry, unless a version is asked for."""
    slugs = "|".join(sorted(folder.parent.name for folder in PACKAGES))
    unbounded = re.compile(
        rf"--find-links [^\n`]*\b(?:airbyte-agent-sdk|{slugs})(?![-\w])(?!(?:\[[\w,]+\])?>=)"
    )
    texts = {file: file.read_text("utf-8") for file in ROOT.glob(path) if file.name != "CHANGELOG.md"}
    assert texts
    assert [str(file.relative_to(ROOT)) for file, text in texts.items() if unbounded.search(text)] == []
