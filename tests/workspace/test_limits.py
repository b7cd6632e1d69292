"""The house stays small, and its settings say what they seem to."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEC = "core/airbyte_agent_sdk/spec"


def lines(folder: Path) -> dict[str, int]:
    return {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in folder.rglob("*.py")
    }


def test_the_runtime_is_small() -> None:
    """What a package loads; the spec room is an extra that none of them needs."""
    assert (
        0 < sum(count for path, count in lines(ROOT / "core").items() if not path.startswith(SPEC)) <= 11_200
    )


@pytest.mark.parametrize(("folder", "limit"), [(SPEC, 3_500), ("generator", 6_000), ("engine", 8_500)])
def test_other_rooms_are_small(folder: str, limit: int) -> None:
    assert 0 < sum(lines(ROOT / folder).values()) <= limit


@pytest.mark.parametrize("folder", ["core", "engine", "generator", "tests", "benchmarks"])
def test_no_file_is_too_long_to_read(folder: str) -> None:
    golden = str(Path("tests") / "golden")
    assert {
        path: count
        for path, count in lines(ROOT / folder).items()
        if count > 500 and not path.startswith(golden)
    } == {}


def test_the_stripe_package_is_small() -> None:
    assert 0 < sum(lines(ROOT / "packages" / "airbyte-agent-stripe").values()) <= 15_000


def test_constraints_name_versions_and_no_host() -> None:
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[a-z0-9.-]+==[a-z0-9.+!]+( ; .+)?", line), line


def test_every_requirement_is_pinned() -> None:
    pinned = {line.partition("==")[0] for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()}
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [item for group in settings["dependency-groups"].values() for item in group]
    for manifest in ("core", "engine", "generator"):
        project = tomllib.loads((ROOT / manifest / "pyproject.toml").read_text("utf-8"))["project"]
        asked += project["dependencies"]
        asked += [item for extra in project.get("optional-dependencies", {}).values() for item in extra]
    names = {re.split(r"[^A-Za-z0-9._-]", item)[0].lower() for item in asked}
    assert names - pinned == {"airbyte-agent-sdk"}


def test_licences_are_one() -> None:
    (text,) = {
        (ROOT / folder / "LICENSE").read_text("utf-8")
        for folder in (".", "core", "engine", "generator", "packages/airbyte-agent-stripe")
    }
    assert text.startswith("MIT License")
