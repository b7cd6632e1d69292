"""The typed `connect` in the core, and the README's table: written with the packages, and compared."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from airbyte_agent_generator.cli import app
from airbyte_agent_generator.credentials import CREDENTIALS
from airbyte_agent_generator.overview import README
from airbyte_agent_generator.stub import STUB, stub
from airbyte_agent_sdk.constants import CATALOGUE
from typer.testing import CliRunner, Result

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments, catch_exceptions=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the spec of Stripe and a core, being the current folder."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "stripe").symlink_to(ROOT / "specs" / "stripe")
    (tmp_path / STUB).parent.mkdir(parents=True)
    (tmp_path / CREDENTIALS).parent.mkdir()
    (tmp_path / README).write_text("# Ours\n\n<!-- connectors -->\n<!-- /connectors -->\n\nMore.\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def packages(folder: Path, **classes: str) -> Path:
    for module, name in classes.items():
        slug = module.replace("_", "-")
        (folder / slug).mkdir()
        (folder / slug / "pyproject.toml").write_text(
            f'[project]\nname = "airbyte-agent-{slug}"\n[project.entry-points."airbyte_agent.connectors"]\n'
            f'{slug} = "airbyte_agent_{module}:{name}"\n'
        )
    return folder


def test_the_committed_one_is_what_the_packages_make() -> None:
    assert (ROOT / STUB).read_text() == stub(ROOT / "packages")


def test_it_has_an_overload_for_each_package_async_and_sync(tmp_path: Path) -> None:
    text = stub(packages(tmp_path, zoho_crm="ZohoCRMConnector", jira="JiraConnector", own="OwnConnector"))
    for slug, name in (("zoho-crm", "ZohoCRM"), ("jira", "Jira"), ("own", "Own")):
        named = re.findall(
            rf'connector_name: Literal\["{slug}"\], \*\*given: Unpack\[(\w+)\]\s*\) -> (\w+)', text
        )
        assert named == [("_Async", f"{name}Connector"), ("_Sync", f"Sync{name}Connector")]
        assert f"from airbyte_agent_{slug.replace('-', '_')}.connector import *" in text
    assert text.index("_jira") < text.index("_own") < text.index("_zoho_crm")


def test_it_knows_the_rest_of_the_catalogue_once(tmp_path: Path) -> None:
    text = stub(packages(tmp_path, jira="JiraConnector"))
    untyped = text.partition("_Untyped: TypeAlias = Literal[")[2].partition("]")[0]
    assert [line.strip(' ",') for line in untyped.split()] == [slug for slug in CATALOGUE if slug != "jira"]


def test_nothing_is_left_if_the_whole_catalogue_has_packages(tmp_path: Path) -> None:
    text = stub(packages(tmp_path, **{slug.replace("-", "_"): "Whole" for slug in CATALOGUE}))
    assert "_Untyped" not in text
    assert "TypeAlias" not in text
    assert text.count("def connect(connector_name: str") == 1


def test_it_is_written_and_compared_with_the_packages(folder: Path) -> None:
    first = run("generate")
    assert f"{STUB}: written" in first.stdout
    assert (folder / STUB).read_text() == stub(folder / "packages")
    assert run("generate").stdout.splitlines() == ["stripe: unchanged"]
    assert run("check").exit_code == 0

    (folder / STUB).write_text("def connect(): ...\n")
    compared = run("check")
    assert compared.exit_code == 1
    assert "-def connect(): ..." in compared.stdout
    assert f"{STUB}: written" in run("generate").stdout
    assert run("check").exit_code == 0

    (folder / STUB).unlink()
    assert run("check").exit_code == 1


def test_the_readme_has_a_row_for_each_connector(folder: Path) -> None:
    assert f"{README}: written" in run("generate").stdout
    text = (folder / README).read_text()
    assert (
        "| [stripe](packages/airbyte-agent-stripe/README.md) | 18 | 47 | API key | Stripe API, 2023" in text
    )
    assert text.startswith("# Ours\n")
    assert text.endswith("\nMore.\n")

    (folder / README).write_text(text.replace("| 47 |", "| 48 |"))
    compared = run("check")
    assert compared.exit_code == 1
    assert "README.md" in compared.stdout

    (folder / README).write_text("# Ours\n")
    told = run("generate")
    assert told.exit_code == 2
    assert "README.md: no <!-- connectors -->" in told.stderr


def test_other_folders_have_none(folder: Path) -> None:
    assert run("generate", "--out", "elsewhere").exit_code == 0
    assert run("check", "--out", "elsewhere").exit_code == 0
    assert not (folder / STUB).exists()


def test_the_page_of_credentials_is_written_and_compared(folder: Path) -> None:
    assert f"{CREDENTIALS}: written" in run("generate").stdout
    text = (folder / CREDENTIALS).read_text()
    assert "### Stripe: API key" in text
    assert 'StripeConnector(StripeAuthConfig(api_key="sk_test_example"))' in text
    (folder / CREDENTIALS).write_text(text.replace("Stripe", "Strip"))
    compared = run("check")
    assert compared.exit_code == 1
    assert "-### Strip: API key" in compared.stdout
    assert f"{CREDENTIALS}: written" in run("generate").stdout
    assert run("check").exit_code == 0


def test_a_new_spec_changes_generated_files_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in ("README.md", "pyproject.toml", str(STUB), str(CREDENTIALS)):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    ignored = shutil.ignore_patterns("__pycache__", "build", "*.egg-info")
    for folder in ("packages", "specs"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.example"]
    for command in (["init", "-q"], ["add", "--all"], ["commit", "-qm", "Before"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    shutil.copytree(ROOT / "tests/fixtures/specs/harbor-crm", tmp_path / "specs/harbor-crm")

    monkeypatch.chdir(tmp_path)
    assert run("generate").exit_code == 0
    assert run("check", "harbor-crm").exit_code == 0

    changed = subprocess.run(
        ["git", "status", "--porcelain"], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert sorted(changed) == sorted(
        [
            *(f" M {path}" for path in ("README.md", STUB, CREDENTIALS)),
            "?? packages/airbyte-agent-harbor-crm/",
            "?? specs/harbor-crm/",
        ]
    )
    program = "import airbyte_agent_harbor_crm as harbor; print(harbor.HarborCrmConnector.__name__)"
    package = tmp_path / "packages/airbyte-agent-harbor-crm"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=package, check=True, capture_output=True, text=True
    )
    assert done.stdout == "HarborCrmConnector\n"
