"""Each document of the corpus is drafted whole, generated, and type-checked."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from airbyte_agent_format.model.document import METHODS
from airbyte_agent_format.read.yaml_source import read_yaml

from .corpus import CASES, CORPUS, ROOT, Case, digest, folder

pytestmark = pytest.mark.once

each = pytest.mark.parametrize("case", CASES, ids=str)


@each
def test_what_the_draft_leaves_out_is_what_the_document_says(case: Case) -> None:
    written = case.draft()
    assert {one.at: one.kind for one in written.omissions} == case.left_out
    operations = read_yaml(written.source.encode(), "source").data["documents"][0]["operations"]
    expected = {
        f"{method.upper()} {path}"
        for path, item in case.document["paths"].items()
        for method in METHODS
        if method in item and f"#/paths/{path.replace('/', '~1')}/{method}" not in case.left_out
    }
    if not any("$ref" in item for item in case.document["paths"].values()):
        assert set(operations.values()) == expected


@each
def test_a_package_is_generated(case: Case) -> None:
    assert (case.package / "README.md").exists()


def test_packages_and_examples_type_check(cache: pytest.Cache) -> None:
    """One run of pyright over all; kept until a source changes."""
    key = "vendor/corpus-types"
    if cache.get(key, "") == digest():
        return
    for case in CASES:
        assert case.package.is_dir()
        if case.example.exists():
            shutil.copy(case.example, folder() / f"use_{case.example.name.replace('-', '_')}")
    settings = {
        "include": ["packages", "use_*.py"],
        "extraPaths": [f"packages/{case.package.name}" for case in CASES],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (folder() / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [
            Path(sys.executable).with_name("pyright"),
            "--project",
            folder(),
            "--pythonpath",
            sys.executable,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout[-6_000:]
    cache.set(key, digest())


def test_every_example_belongs_to_a_document() -> None:
    assert {path.stem for path in CORPUS.glob("*.py")} <= {case.slug for case in CASES}
