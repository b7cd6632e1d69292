"""Distributions stay small, and the settings of the workspace agree with what is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from benchmarks.sizes import lines, statements

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("folder", "limit"),
    [
        ("cli", 2_200),
        ("core", 17_400),
        ("core/airbyte_agent_sdk/integrations", 180),
        ("core/airbyte_agent_sdk/testing", 2_950),
        ("core/airbyte_agent_sdk/tools", 3_200),
        ("format", 3_000),
        ("engine", 7_500),
        ("generator", 8_350),
        ("mcp", 900),
        ("store", 1_250),
        *((f"packages/{path.name}", 7_000) for path in (ROOT / "packages").iterdir()),
    ],
)
def test_distributions_are_small(folder: str, limit: int) -> None:
    assert 0 < statements(ROOT / folder) <= limit


@pytest.mark.parametrize(
    "folder", ["cli", "core", "engine", "format", "generator", "mcp", "store", "tests", "benchmarks"]
)
def test_no_file_is_too_long_to_read(folder: str) -> None:
    golden = ROOT / "tests" / "golden"
    assert {
        path: count
        for path, count in lines(ROOT / folder).items()
        if count > 500 and golden not in path.parents
    } == {}


def test_constraints_name_versions_and_no_host() -> None:
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[a-z0-9.-]+==[a-z0-9.+!]+( ; .+)?", line), line


def test_every_requirement_is_pinned() -> None:
    pinned = {line.partition("==")[0] for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()}
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [item for group in settings["dependency-groups"].values() for item in group]
    for manifest in ("cli", "core", "engine", "format", "generator", "mcp", "store"):
        project = tomllib.loads((ROOT / manifest / "pyproject.toml").read_text("utf-8"))["project"]
        asked += project["dependencies"]
        asked += [item for extra in project.get("optional-dependencies", {}).values() for item in extra]
    names = {re.split(r"[^A-Za-z0-9._-]", item)[0].lower() for item in asked}
    own = {f"airbyte-agent-{name}" for name in ("format", "mcp", "sdk", "store")}
    assert names - pinned == own


PACKAGES = sorted(path.name for path in (ROOT / "packages").iterdir())


def test_licences_are_one() -> None:
    (text,) = {
        (ROOT / folder / "LICENSE").read_text("utf-8")
        for folder in (
            ".",
            "cli",
            "core",
            "engine",
            "format",
            "generator",
            "mcp",
            "store",
            *(f"packages/{name}" for name in PACKAGES),
        )
    }
    assert text.startswith("MIT License")
