"""Many connectors: side by side as one by one, and none lost because another fails."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_generator import generation, workers
from airbyte_agent_generator.cli import app
from airbyte_agent_generator.specs import find
from typer.testing import CliRunner, Result

SLUGS = [f"acme-{number}" for number in range(8)]


@pytest.fixture
def folder(workshop: Any, operation: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Eight specs, enough for two processes."""
    for number, slug in enumerate(SLUGS):
        record = {"type": "object", "description": "x" * number}
        get = operation("things", "get", response=record, **{"x-airbyte-preferred-for-check": True})
        workshop.spec(workshop.document({f"/{slug}": {"get": get}}, slug=slug))
    monkeypatch.chdir(workshop.root)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    return workshop.root


def generate(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["generate", *arguments], catch_exceptions=False)


def packages(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_side_by_side_is_as_one_by_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert generate("--out", "together").exit_code == 0
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    for slug in reversed(SLUGS):
        assert generate(slug, "--out", "alone").exit_code == 0
    found = packages(folder / "together")
    assert len(found) > 8 * len(SLUGS)
    assert found == packages(folder / "alone")


def test_the_largest_is_begun_first(folder: Path) -> None:
    done = [result.spec.slug for result in workers.build_all(find(folder / "specs"), foreign=False)]
    assert sorted(done) == SLUGS
    assert set(done[:2]) <= set(SLUGS[4:])


@pytest.mark.parametrize("cpus", [1, 2])
def test_one_failure_loses_no_other(folder: Path, monkeypatch: pytest.MonkeyPatch, cpus: int) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cpus)
    for slug, text in {"acme-2": b"\xff", "acme-5": b"openapi: 3.1.0\n"}.items():
        (folder / "specs" / slug / "connector.yaml").write_bytes(text)
    done = generate()
    assert done.exit_code == 1
    assert sorted(path.name for path in (folder / "packages").iterdir()) == [
        f"airbyte-agent-{slug}" for slug in SLUGS if slug not in {"acme-2", "acme-5"}
    ]
    assert "specs/acme-2/connector.yaml:1:1: not UTF-8" in done.stderr
    assert "specs/acme-5/connector.yaml:1:1: info: missing" in done.stderr
    assert re.fullmatch(r"2 failed: acme-[25], acme-[25]", done.stderr.splitlines()[-1])


def test_a_fault_of_the_generator_is_one_connectors(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(spec: Any, *, foreign: bool) -> Any:
        raise KeyError(spec.slug) if spec.slug == "acme-1" else ValueError(foreign)

    monkeypatch.setattr(generation, "build", fail)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    done = generate()
    assert done.exit_code == 1
    message = "connector.yaml: a bug in the generator: KeyError: 'acme-1'"
    assert sum(line.endswith(message) for line in done.stderr.splitlines()) == 1
    assert f"{len(SLUGS)} failed: " in done.stderr


def test_specs_of_another_folder_are_others(folder: Path) -> None:
    spec = folder / "specs" / "acme-1" / "connector.yaml"
    spec.write_text(spec.read_text().replace('"title": "Acme"', '"title": "Acme", "licence": "MIT"'))
    (folder / "specs").rename(folder / "theirs")
    assert generate("acme-1", "--specs", "theirs").exit_code == 0
    assert generate("acme-1", "--specs", "theirs", "--own", "--force").exit_code == 1
    (folder / "theirs").rename(folder / "specs")
    assert generate("acme-1", "--force").exit_code == 1
    assert generate("acme-1", "--foreign", "--force").exit_code == 0
