"""The command, as a user meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_generator.cli import app
from typer.testing import CliRunner, Result


@pytest.fixture
def folder(workshop: Any, operation: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two specs, being the current one."""
    for slug in ("acme", "zeta"):
        workshop.spec(workshop.document({"/x": {"get": _get(operation)}}, slug=slug))
    monkeypatch.chdir(workshop.root)
    return workshop.root


def _get(operation: Any) -> dict[str, Any]:
    record = {"type": "object", "properties": {"id": {"type": "string"}}}
    return operation("things", "get", response=record, **{"x-airbyte-preferred-for-check": True})


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments, catch_exceptions=False)


def test_generate_writes_every_package_once(folder: Path) -> None:
    first = run("generate")
    assert first.exit_code == 0
    assert [line.partition(" files in ")[0].partition(":")[0] for line in first.stdout.splitlines()] == [
        "acme",
        "zeta",
    ]
    assert names(folder / "packages") == ["airbyte-agent-acme", "airbyte-agent-zeta"]
    again = run("generate")
    assert again.stdout.splitlines() == ["acme: unchanged", "zeta: unchanged"]


def test_generate_takes_names_folders_and_force(folder: Path) -> None:
    assert run("generate", "zeta", "--specs", "specs", "--out", "elsewhere").exit_code == 0
    assert names(folder / "elsewhere") == ["airbyte-agent-zeta"]
    assert "files in" in run("generate", "zeta", "--out", "elsewhere", "--force").stdout


def test_a_changed_spec_is_generated_again(folder: Path, workshop: Any, operation: Any) -> None:
    run("generate", "acme")
    workshop.spec(workshop.document({"/y": {"get": _get(operation)}}))
    assert "files in" in run("generate", "acme").stdout
    assert (
        '"/y"'
        in (folder / "packages/airbyte-agent-acme/airbyte_agent_acme/_operations/things.py").read_text()
    )


@pytest.mark.parametrize("damage", ["edit", "delete"])
def test_a_damaged_package_is_mended(folder: Path, damage: str) -> None:
    run("generate", "acme")
    module = folder / "packages/airbyte-agent-acme/airbyte_agent_acme/auth.py"
    before = module.read_text()
    module.write_text("broken") if damage == "edit" else module.unlink()
    assert "files in" in run("generate", "acme").stdout
    assert module.read_text() == before


def test_check_prints_what_differs(folder: Path) -> None:
    run("generate")
    assert run("check").stdout.splitlines() == ["acme: as generated", "zeta: as generated"]
    package = folder / "packages/airbyte-agent-acme"
    module = package / "airbyte_agent_acme/auth.py"
    module.write_text(module.read_text().replace("AuthConfig", "AuthKonfig"))
    (package / "LICENSE").unlink()
    (package / "airbyte_agent_acme/extra.py").write_text("x = 1\n")
    (package / "airbyte_agent_acme/empty.py").touch()
    before = {path: path.read_bytes() for path in package.rglob("*") if path.is_file()}
    checked = run("check")
    assert checked.exit_code == 1
    assert "-class AcmeAuthKonfig(AuthKonfig):\n+class AcmeAuthConfig(AuthConfig):\n" in checked.stdout
    assert "+MIT License\n" in checked.stdout
    assert "-x = 1\n" in checked.stdout
    assert "airbyte_agent_acme/empty.py: should not be there\n" in checked.stdout
    assert checked.stdout.splitlines()[-2:] == ["acme: differs", "zeta: as generated"]
    assert before == {path: path.read_bytes() for path in package.rglob("*") if path.is_file()}


@pytest.mark.usefixtures("folder")
def test_check_of_what_was_never_generated_fails() -> None:
    assert run("check", "acme").exit_code == 1


def test_line_ends_are_bytes_too(folder: Path) -> None:
    run("generate", "acme")
    module = folder / "packages/airbyte-agent-acme/airbyte_agent_acme/auth.py"
    module.write_bytes(module.read_bytes().replace(b"\n", b"\r\n"))
    assert run("check", "acme").exit_code == 1


def test_validate_lists_complaints(folder: Path) -> None:
    assert run("validate").stdout.splitlines() == ["acme: 0 errors, 0 warnings", "zeta: 0 errors, 0 warnings"]
    spec = folder / "specs/acme/connector.yaml"
    spec.write_text(spec.read_text().replace("x-airbyte-action", "x-airbyte-acton"))
    validated = run("validate")
    assert validated.exit_code == 1
    assert "did you mean x-airbyte-action?" in validated.stdout
    assert "specs/acme/connector.yaml:1:" in validated.stdout
    listed = run("validate", "--json")
    assert listed.exit_code == 1
    assert {item["severity"] for item in json.loads(listed.stdout)} == {"error"}
    generated = run("generate")
    assert generated.exit_code == 1
    assert "did you mean x-airbyte-action?" in generated.stderr
    assert generated.stdout.startswith("zeta: ")
    assert not (folder / "packages/airbyte-agent-acme").exists()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["generate", "acmee"], "specs: no connector 'acmee'; did you mean acme?"),
        (["check", "qqq"], "specs: no connector 'qqq'; there are acme, zeta"),
        (["generate", "--specs", "nowhere"], "nowhere: no such folder; pass one with --specs"),
        (["validate", "--specs", "packages"], "packages: no <slug>/connector.yaml in it"),
    ],
)
def test_mistakes_are_answered_with_a_sentence(folder: Path, arguments: list[str], message: str) -> None:
    (folder / "packages").mkdir()
    done = run(*arguments)
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"{message}\n")


def test_a_folder_of_another_name_than_the_connector_is_refused(folder: Path) -> None:
    (folder / "specs/acme").rename(folder / "specs/other")
    done = run("generate", "other")
    assert done.exit_code == 1
    assert "x-airbyte-connector-name is 'acme'" in done.stderr


def test_foreign_files_stop_one_connector_alone(folder: Path) -> None:
    package = folder / "packages/airbyte-agent-acme"
    package.mkdir(parents=True)
    (package / "README.md").write_text("by hand")
    done = run("generate")
    assert done.exit_code == 1
    assert "README.md; move or delete them" in done.stderr
    assert done.stdout.startswith("zeta: ")


def test_what_cannot_be_written_is_a_sentence_too(folder: Path) -> None:
    (folder / "packages").write_text("a file")
    done = run("generate", "acme")
    assert done.exit_code == 1
    assert done.stderr.startswith("acme: ")


def test_nothing_to_do_loads_nothing(folder: Path) -> None:
    run("generate")
    program = (
        "import sys\n"
        "from airbyte_agent_generator.cli import app\n"
        "try:\n    app(['generate'])\n"
        "except SystemExit as end:\n    assert not end.code\n"
        "heavy = ('datamodel_code_generator', 'jinja2', 'yaml', 'airbyte_agent_format.model.document')\n"
        "print(*(name for name in heavy if name in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["acme: unchanged", "zeta: unchanged", ""]
