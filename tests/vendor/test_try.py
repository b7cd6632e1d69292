"""`connectorgen try` sends every operation of a spec to a server of the vendor's document."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from airbyte_agent_generator.authoring.matching import OpenApi, vendor_operations
from airbyte_agent_generator.cli import app
from airbyte_agent_generator.trying.choices import Choices
from airbyte_agent_generator.trying.patterns import matching
from airbyte_agent_generator.vendor.shape import upgraded
from typer.testing import CliRunner

from .corpus import CASES, ROOT, folder

#: A form with a list and an object among its parts.
FORM = """\
openapi: 3.0.3
info:
  title: Form parts
  version: "1"
servers:
  - url: https://api.example.com/v1
security: []
paths:
  /samples:
    post:
      operationId: uploadSample
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {$ref: "#/components/schemas/Upload"}
            encoding:
              place: {contentType: application/json}
      responses:
        "201":
          description: Taken.
          content:
            application/json:
              schema:
                type: object
                required: [id]
                properties: {id: {type: string}}
components:
  schemas:
    Upload:
      type: object
      required: [file, label]
      properties:
        file: {type: string, format: binary}
        label: {type: string, maxLength: 40}
        depth: {type: number}
        tags: {type: array, items: {type: string}}
        place: {$ref: "#/components/schemas/Place"}
    Place:
      type: object
      properties: {hall: {type: string}, shelf: {type: integer}}
"""
#: Asks for a token before it says where a file is.
ELSEWHERE = """\
openapi: 3.0.3
info: {title: Elsewhere, version: "1"}
servers: [{url: "https://scans.example/v1"}]
security: [{machine: []}]
paths:
  /scans/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: Where it is
          content:
            application/json:
              schema: {type: object, required: [url], properties: {url: {type: string, example: "https://files.example/1"}}}
components:
  securitySchemes:
    machine: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://scans.example/token", scopes: {}}}}
"""
CASE = next(case for case in CASES if case.slug == "containers")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    assert CASE.package.is_dir()
    shutil.copytree(folder() / "specs" / CASE.slug, tmp_path / "specs" / CASE.slug)
    return tmp_path / "specs"


def tried(specs: Path, *options: str) -> tuple[int, str]:
    where = ("--from", str(CASE.path), "--specs", str(specs))
    result = CliRunner().invoke(app, ["try", CASE.slug, *where, *options])
    return result.exit_code, result.output


@pytest.fixture
def prism(monkeypatch: pytest.MonkeyPatch) -> None:
    command = os.environ.get("PRISM") or str(ROOT / "build/prism/node_modules/.bin/prism")
    if not Path(command).exists():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no Prism; run `make conformance`")
    monkeypatch.setenv("PRISM", command)


@pytest.mark.conformance
def test_a_spec_that_the_document_agrees_with_is_accepted(specs, prism):
    assert tried(specs) == (0, "containers: 2 of 2 operations accepted\n")


@pytest.mark.conformance
def test_what_the_server_refuses_is_told_with_its_reasons(specs, prism):
    spec = specs / CASE.slug / "connector.yaml"
    text = spec.read_text("utf-8")
    wrong = text.replace("name: {type: string}", "name: {type: integer}")
    assert wrong != text
    spec.write_text(wrong, "utf-8")
    code, said = tried(specs)
    assert code == 1
    assert "boxes.create: " in said
    assert "body.name: " in said
    assert "must be string" in said
    assert said.endswith("containers: 1 of 2 operations accepted\n")


@pytest.mark.conformance
def test_what_source_yaml_excuses_is_not_sent(specs, prism):
    spec, source = specs / CASE.slug / "connector.yaml", specs / CASE.slug / "source.yaml"
    text = spec.read_text("utf-8")
    wrong = text.replace("locked: {type: boolean}", "locked: {type: string}")
    assert wrong != text
    spec.write_text(wrong, "utf-8")
    assert tried(specs)[0] == 1
    excuse = "excused: [{operations: [boxes.create], parameters: [settings.locked], reason: It is older.}]\n"
    source.write_text(f"{source.read_text('utf-8')}\n{excuse}", "utf-8")
    assert tried(specs) == (0, "containers: 2 of 2 operations accepted\n")


@pytest.mark.conformance
def test_paths_of_a_spec_may_end_in_json(specs, prism):
    spec = specs / CASE.slug / "connector.yaml"
    text = spec.read_text("utf-8")
    assert "  /boxes:" in text
    spec.write_text(text.replace("  /boxes:", "  /boxes.json:"), "utf-8")
    assert tried(specs) == (0, "containers: 2 of 2 operations accepted\n")


@pytest.fixture
def drafted(tmp_path: Path, prism) -> Callable[[str, str], str]:
    """``drafted(document, pick)`` drafts a spec of one operation, and gives what trying it says."""

    def draft(contents: str, picked: str) -> str:
        document, pick = tmp_path / "document.yaml", tmp_path / "pick.yaml"
        document.write_text(contents, "utf-8")
        pick.write_text(picked, "utf-8")
        where = ("tried", "--from", str(document), "--specs", str(tmp_path / "specs"))
        result = CliRunner().invoke(app, ["new", *where, "--pick", str(pick)])
        assert result.exit_code == 0, result.output
        return CliRunner().invoke(app, ["try", *where]).output

    return draft


@pytest.mark.conformance
def test_lists_and_objects_among_the_parts_of_a_form_are_accepted(drafted):
    said = drafted(FORM, "- {entity: samples, action: create, from: POST /samples}")
    assert said == "tried: 1 of 1 operations accepted\n"


@pytest.mark.conformance
def test_tokens_and_files_are_asked_nowhere_else(drafted):
    said = drafted(ELSEWHERE, "- {entity: scans, action: download, from: 'GET /scans/{id}'}")
    assert said == "tried: 1 of 1 operations accepted\n"


@pytest.mark.conformance
@pytest.mark.parametrize(("name", "count"), [("awkward", 14), ("awkward-swagger", 3)])
def test_what_prism_cannot_read_is_written_otherwise(tmp_path, drafted, name, count):
    document = Path(__file__).with_name(f"{name}.yaml")
    picked = CliRunner().invoke(app, ["new", "tried", "--from", str(document)]).stdout
    said = drafted(document.read_text("utf-8"), picked)
    assert said == f"tried: {count} of {count} operations accepted\n"


@pytest.mark.conformance
def test_records_that_hold_each_other_in_every_order_are_served(drafted):
    """Of twelve there are half a billion orders, which nobody can write out."""
    names = [f"Part{number}" for number in range(12)]
    parts = {
        name: {
            "type": "object",
            "properties": {other: {"$ref": f"#/components/schemas/{other}"} for other in names},
        }
        for name in names
    }
    whole = yaml.safe_load(FORM)
    whole["components"]["schemas"] |= parts
    whole["paths"]["/parts"] = {
        "get": {"responses": {"200": {"description": "Parts", "content": {"application/json": {
            "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Part0"}}
        }}}}}
    }  # fmt: skip
    said = drafted(yaml.safe_dump(whole), "- {entity: parts, action: list, from: GET /parts}")
    assert said == "tried: 1 of 1 operations accepted\n"


@pytest.mark.conformance
def test_prism_is_found_where_npm_installs_it(specs, tmp_path, prism, monkeypatch):
    modules = Path(os.environ["PRISM"]).parent.parent
    monkeypatch.delenv("PRISM")
    (tmp_path / "node_modules").symlink_to(modules.resolve())
    monkeypatch.chdir(tmp_path)
    assert tried(specs)[0] == 0


def test_a_machine_without_prism_is_told_how_to_get_it(specs, monkeypatch):
    monkeypatch.delenv("PRISM", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(specs)
    code, said = tried(specs)
    assert code == 2
    assert "npm install @stoplight/prism-cli" in said


def test_a_document_that_source_yaml_does_not_name_is_told(specs, tmp_path):
    other = tmp_path / "other.yaml"
    shutil.copy(CASE.path, other)
    where = ("--from", str(other), "--specs", str(specs))
    result = CliRunner().invoke(app, ["try", CASE.slug, *where])
    assert result.exit_code == 2
    assert "source.yaml names no operation of other.yaml" in result.output


def test_a_request_is_of_one_member_of_a_union():
    document = yaml.safe_load(Path(__file__).with_name("awkward.yaml").read_text("utf-8"))
    (payments,) = (
        one for one in vendor_operations([OpenApi("", upgraded(document))]) if one.at == "POST /payments"
    )
    choices = Choices(payments)
    found = [choices.of(choices.body(None), turn) for turn in range(4)]
    assert choices.most == 4
    assert [one.schema["properties"]["kind"]["enum"] for one in found] == [
        ["card"],
        ["bank"],
        ["cash"],
        ["gift"],
    ]
    assert [{*one.needed} for one in found] == [
        {"kind", "number"},
        {"kind", "number"},
        {"kind", "notes"},
        {"kind"},
    ]
    assert [{*one.hidden} for one in found] == [
        {"notes", "box", "bag"},
        {"notes", "box", "bag"},
        {"number", "box", "bag"},
        {"number", "notes", "bag"},
    ]


@pytest.mark.parametrize("turn", range(6))
def test_a_pattern_has_a_text_in_every_turn(turn):
    pattern = r"^(SELECT|SHOW|DESC(RIBE)?)\b[^;]*$"
    assert re.search(pattern, matching(pattern, turn))
