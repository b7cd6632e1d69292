"""What `.ci/run` and `make release-check` decide."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]


def script(name: str) -> ModuleType:
    found = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules[name] = module  # dataclasses look their module up
    found.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("paths", "connectors"),
    [
        (["specs/stripe/connector.yaml", "packages/airbyte-agent-stripe/pyproject.toml"], {"stripe"}),
        (["specs/zendesk-support/source.yaml", "specs/jira/example.py"], {"zendesk-support", "jira"}),
        (["specs/stripe/connector.yaml", "CHANGELOG.md", "docs/format.md"], {"stripe"}),
        (
            [
                "specs/gmail/connector.yaml",
                "tests/connectors/test_gmail.py",
                "core/airbyte_agent_sdk/calls/connect.pyi",
            ],
            {"gmail"},
        ),
        (["specs/stripe/connector.yaml", "core/airbyte_agent_sdk/retry.py"], set()),
        (["specs/stripe/connector.yaml", "tests/conformance/calls.py"], set()),
        (["specs/stripe/connector.yaml", "examples/local_engine.py"], set()),
        ([], set()),
    ],
)
def test_only_what_belongs_to_one_connector_leaves_out_the_others(
    paths: list[str], connectors: set[str]
) -> None:
    assert script("changed_connectors").connectors(paths) == connectors


def test_a_base_that_git_does_not_know_means_every_connector(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "-q"], check=True)
    assert script("changed_connectors").changed("origin/main") == set()


def test_an_unknown_job_is_refused_before_anything_runs() -> None:
    done = subprocess.run([ROOT / ".ci" / "run", "tets"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('run: no job "tets"; there are: checks tests ')


@pytest.mark.parametrize(
    ("changelog", "version", "problem"),
    [
        ("## [1.2.0] - 2026-01-31\n\n- x\n\n## [1.1.0]\n", "1.2.0", None),
        ("## [1.2.0] - unreleased\n\n- x\n", "1.2.0", "has no release date"),
        ("## [1.2.0]\n\n- x\n", "1.2.0", "has no release date"),
        ("## [1.2.0] - 2026-01-31\n\n## [1.1.0] - 2026-01-01\n\n- x\n", "1.2.0", "lists no change"),
        ("## [Unreleased]\n\n- x\n", None, "the newest heading is [Unreleased]"),
        ("# Changelog\n", None, "no heading of a version"),
    ],
)
def test_the_changelog_names_the_version(changelog: str, version: str | None, problem: str | None) -> None:
    found, problems = script("release_check").released(changelog)
    assert found == version
    assert len(problems) == (problem is not None)
    assert all(problem in text for text in problems)


def test_versions_that_disagree_are_named() -> None:
    check = script("release_check")
    sdk = check.Wheel("airbyte-agent-sdk", "2.0.0", ())
    stripe = check.Wheel("airbyte-agent-stripe", "1.4.0", (Requirement("airbyte-agent-sdk>=1.0,<2"),))
    assert [*check.versions({item.name: item for item in (sdk, stripe)}, "1.9.0")] == [
        "airbyte-agent-sdk: version 2.0.0, but CHANGELOG.md says 1.9.0",
        "airbyte-agent-stripe: requires airbyte-agent-sdk<2,>=1.0, but airbyte-agent-sdk is 2.0.0",
    ]


def test_what_the_runtime_lost_since_a_release_is_named(tmp_path: Path) -> None:
    module = tmp_path / "core" / "airbyte_agent_sdk" / "__init__.py"
    module.parent.mkdir(parents=True)
    module.write_text("def ask(prompt, *, timeout=None): ...\ndef _own(): ...\nclass Page: ...\n")
    git = ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "x"], ["tag", "v1.0.0"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    lost = script("release_check").lost
    module.write_text("def ask(prompt, *, timeout=None, new=1): ...\nclass Page: ...\n")
    assert [*lost("v1.0.0", "1.1.0", tmp_path)] == []
    module.with_name("pages.py").write_text("class Page: ...\n")
    module.write_text(
        "from .pages import Page\ndef ask(prompt, *, timeout=None): ...\n__all__ = ['Page', 'ask']\n"
    )
    assert [*lost("v1.0.0", "1.1.0", tmp_path)] == []
    module.write_text("def ask(prompt): ...\n")
    found = [*lost("v1.0.0", "1.1.0", tmp_path)]
    assert len(found) == 2
    assert found[0].startswith(
        "core/airbyte_agent_sdk/__init__.py:1: ask(timeout): Parameter was removed; released"
    )
    assert "Page: Public object was removed" in found[1]
    assert [*lost("v1.0.0", "2.0.0", tmp_path)] == []


@pytest.mark.parametrize("settings", [(), ("COV=1",), ("ONLY=once", "TESTS=tests/core")])
@pytest.mark.parametrize("target", ["lint", "types", "test", "dist", "packaging", "conformance", "check"])
def test_what_make_would_run_is_valid_shell(target: str, settings: tuple[str, ...]) -> None:
    recipe = subprocess.run(
        ["make", "--dry-run", target, *settings], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    parsed = subprocess.run(["sh", "-n"], input=recipe, capture_output=True, text=True, check=False)
    assert (parsed.returncode, parsed.stderr) == (0, "")


def test_make_test_says_how_long_it_takes() -> None:
    command = ["make", "--dry-run", "test", "TESTS="]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.search(r'"test: running about [\d,]+ tests; .+ on 2 cores"', done.stdout)


def test_import_contracts_know_every_package(tmp_path: Path) -> None:
    contracts = script("import_contracts")
    for name in ("airbyte-agent-acme", "airbyte-agent-harbor-crm"):
        (tmp_path / name).mkdir()
    found = contracts.modules(tmp_path)
    assert found == ["airbyte_agent_acme", "airbyte_agent_harbor_crm"]
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    expanded = tomllib.loads("\n".join(contracts.toml(settings, found)))["tool"]["importlinter"]
    assert set(found) < set(expanded["root_packages"])
    assert len(expanded["contracts"]) == len(settings["contracts"])
    named = [item for contract in expanded["contracts"] for item in contract.get("source_modules", [])]
    assert set(found) < set(named)
    assert "packages/*" not in str(expanded)


def test_the_settings_name_no_connector() -> None:
    slugs = [path.name for path in (ROOT / "specs").iterdir() if path.is_dir()]
    for file in ("pyproject.toml", "Makefile", ".ci/run"):
        text = (ROOT / file).read_text("utf-8")
        assert not [
            slug for slug in slugs if f"airbyte-agent-{slug} =" in text or f'"airbyte_agent_{slug}' in text
        ]
