"""``connectorgen drift`` tells what a newer document changes, and takes over what breaks nothing."""

from __future__ import annotations

import copy
import difflib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_format.load import load
from airbyte_agent_generator.authoring.new import compose, write
from airbyte_agent_generator.authoring.picks import Pick
from airbyte_agent_generator.authoring.source import Source, read_source
from airbyte_agent_generator.cli import app
from airbyte_agent_generator.vendor.files import read
from typer.testing import CliRunner

pytestmark = pytest.mark.once

Json = dict[str, Any]
DOCUMENT = Path(__file__).parents[2] / "fixtures/vendor/beehive-ledger.yaml"
PICKS = [
    Pick("hives", "list", "GET /hives"),
    Pick("hives", "create", "POST /hives"),
    Pick("hives", "get", "GET /hives/{hive_id}"),
    Pick("inspections", "list", "GET /hives/{hive_id}/inspections"),
]


class Checkout:
    """A folder with one spec, drafted from the first version of a document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        contents = read(DOCUMENT).contents
        assert isinstance(contents, dict)
        self.contents = contents
        self.first = self.document(lambda _: None, "ledger.json")
        self.spec = folder / "specs/beehive-ledger/connector.yaml"
        self.source = folder / "specs/beehive-ledger/source.yaml"
        write(self.spec.parent, compose("beehive-ledger", [read(self.first)], PICKS, Source()))

    def document(self, edit: Callable[[Json], object], name: str = "new/ledger.json") -> Path:
        contents = copy.deepcopy(self.contents)
        edit(contents)
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(contents))
        return path

    def drift(self, *against: Path, options: tuple[str, ...] = ()) -> tuple[int, list[str]]:
        arguments = [part for path in against for part in ("--against", str(path))]
        where = ("--specs", str(self.folder / "specs"))
        result = CliRunner().invoke(app, ["drift", "beehive-ledger", *where, *arguments, *options])
        return result.exit_code, result.output.splitlines()

    def replace(self, path: Path, old: str, new: str) -> None:
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def schema(document: Json, name: str) -> Json:
    found: Json = document["components"]["schemas"][name]
    return found


def hive(document: Json) -> Json:
    found: Json = schema(document, "Hive")["allOf"][1]["properties"]
    return found


def listing(document: Json) -> list[Json]:
    found: list[Json] = document["paths"]["/hives"]["get"]["parameters"]
    return found


def reword(document: Json) -> None:
    document["info"]["version"] = "2026-04"


def test_a_document_that_says_the_same_is_silent(checkout: Checkout) -> None:
    assert checkout.drift(checkout.first) == (0, [])
    assert checkout.drift(checkout.document(reword)) == (0, [])


def test_json_says_the_same(checkout: Checkout) -> None:
    newer = checkout.document(lambda d: listing(d).pop(2))

    code, lines = checkout.drift(newer, options=("--json",))

    assert code == 1
    assert json.loads("\n".join(lines)) == [
        {"operation": "hives.list", "path": "status", "what": "parameter removed", "breaks": True}
    ]
    assert checkout.drift(checkout.first, options=("--json",)) == (0, ["[]"])


def test_what_is_excused_is_passed_over(checkout: Checkout) -> None:
    checkout.source.write_text(
        checkout.source.read_text()
        + """\
excused:
  - operations: [hives.list]
    parameters: [status=dormant, cursor]
    fields: ["data[].queen"]
    reason: Known.
  - operations: [hives.get]
    reason: Known.
"""
    )

    def edit(document: Json) -> None:
        schema(document, "HiveStatus")["enum"].remove("dormant")
        hive(document).pop("queen")
        del listing(document)[1], document["paths"]["/hives/{hive_id}"]

    code, lines = checkout.drift(checkout.document(edit))

    assert code == 1
    assert sorted(lines) == [
        "breaking: hives.create status: enum value removed: dormant",
        "breaking: hives.list answer.data[].status: enum value removed: dormant",
    ]


def test_an_override_that_fits_no_more_is_told(checkout: Checkout) -> None:
    checkout.replace(
        checkout.source,
        "    operations:\n",
        """\
    overrides:
      - op: remove
        path: /components/schemas/Swarm
        reason: There is none.
      - op: remove
        path: /paths/~1hives/get/parameters/2/deprecated
        reason: It still works.
    operations:
""",
    )

    code, lines = checkout.drift(checkout.document(lambda d: listing(d)[2].update(deprecated=True)))

    assert code == 0
    assert lines == [
        "source.yaml: ledger.json: override remove /components/schemas/Swarm: nothing stands there"
    ]


def test_apply_takes_over_what_is_safe_and_leaves_the_rest_as_it_is(checkout: Checkout) -> None:
    checkout.replace(checkout.spec, "    Queen:\n", "    # Bred by hand.\n    Queen:\n")
    before = checkout.spec.read_text().splitlines()

    def edit(document: Json) -> None:
        reword(document)
        schema(document, "HiveStatus")["enum"].append("moved")
        listing(document).append({"name": "apiary", "in": "query", "schema": {"type": "string"}})
        hive(document)["site"] = {
            "type": "object",
            "description": "The vendor's own words.",
            "properties": {"latitude": {"type": "number"}, "keeper": {"$ref": "#/components/schemas/Queen"}},
        }

    newer = checkout.document(edit)

    code, lines = checkout.drift(newer, options=("--apply",))

    assert code == 0
    assert lines[-2:] == [
        f"source.yaml: ledger.json: sha256 {read(newer).sha256}",
        "source.yaml: ledger.json: 1 differences are known",
    ]
    after = checkout.spec.read_text().splitlines()
    changed = [*difflib.unified_diff(before, after, n=0, lineterm="")][2:]
    assert [line[0] + line[1:].strip() for line in changed if line[0] != "@"] == [
        "-- {name: status, in: query, schema: {type: string, enum: [active, dormant, lost]}}",
        "+- {name: status, in: query, schema: {type: string, enum: [active, dormant, lost, moved]}}",
        "-status: {type: string, enum: [active, dormant, lost]}",
        "+status: {type: string, enum: [active, dormant, lost, moved]}",
        "-status: {type: string, enum: [active, dormant, lost]}",
        "+status: {type: string, enum: [active, dormant, lost, moved]}",
        "+site:",
        "+type: object",
        "+properties:",
        "+latitude: {type: number}",
        "+keeper:",
        "+type: object",
        "+properties:",
        "+breed: {type: string}",
        "+marked: {type: boolean}",
        "+daughters: {type: array, items: {type: object}}",
    ]
    assert not load(checkout.spec).errors
    document = read_source(checkout.source).documents[0]
    assert (document.version, document.sha256) == ("2026-04", read(newer).sha256)
    assert document.differences == {"hives.list": ["apiary"]}
    assert checkout.drift(newer) == (0, [])
    assert checkout.drift(checkout.document(lambda d: (edit(d), listing(d)[3].update(x=1)))) == (0, [])


def test_apply_does_not_name_a_document_that_breaks_calls(checkout: Checkout) -> None:
    def edit(document: Json) -> None:
        reword(document)
        schema(document, "Queen")["properties"]["hatched"] = {"type": "string", "format": "date"}
        listing(document).pop(2)

    before = checkout.source.read_text()

    code, lines = checkout.drift(checkout.document(edit), options=("--apply",))

    assert code == 1
    assert lines[-1] == "source.yaml: ledger.json stays at 2026-03: resolve the breaking changes first"
    assert checkout.source.read_text() == before
    assert "hatched: {type: string, format: date}" in checkout.spec.read_text()


def test_what_a_spec_leaves_out_of_its_document_is_no_news_once_it_is_written_down(
    checkout: Checkout,
) -> None:
    checkout.replace(checkout.spec, "        marked: {type: boolean}\n", "")
    status = "{name: status, in: query, schema: {type: string, enum: [active, dormant, lost]}}"
    checkout.replace(checkout.spec, f"        - {status}\n", "")
    newer = checkout.document(reword)
    assert checkout.drift(checkout.first) == (0, [])
    assert checkout.drift(newer)[1] == [
        "safe: hives.list status: new optional query parameter",
        "safe: hives.list answer.data[].queen.marked: new field: boolean",
    ]

    code, lines = checkout.drift(checkout.first, options=("--apply",))

    assert (code, lines) == (0, ["source.yaml: ledger.json: 2 differences are known"])
    assert read_source(checkout.source).documents[0].differences == {
        "hives.list": ["status"], "Queen": ["marked"],
    }  # fmt: skip
    assert checkout.drift(newer) == (0, [])
    assert checkout.drift(checkout.document(lambda d: listing(d)[2].update(required=True)))[0] == 1


def test_a_spec_that_cannot_be_edited_is_left_alone(checkout: Checkout) -> None:
    checkout.replace(
        checkout.spec,
        "        daughters: {type: array, items: {type: object}}\n",
        "        <<: {daughters: {type: array, items: {type: object}}}\n",
    )
    before = checkout.spec.read_text(), checkout.source.read_text()

    code, lines = checkout.drift(
        checkout.document(lambda d: schema(d, "Queen")["properties"].update(hatched={"type": "string"})),
        options=("--apply",),
    )

    assert code == 2
    assert "cannot be edited automatically; make this change by hand" in lines[0]
    assert (checkout.spec.read_text(), checkout.source.read_text()) == before
    assert sorted(path.name for path in checkout.spec.parent.iterdir()) == ["connector.yaml", "source.yaml"]


def test_mistakes_are_told(checkout: Checkout) -> None:
    other = checkout.document(lambda d: d["info"].update(title="Swarm API"), "swarm.json")

    assert checkout.drift(checkout.folder / "none.json")[0] == 2
    assert checkout.drift(checkout.first, other) == (
        2,
        [
            f"swarm.json: {checkout.source} has ledger.json; name the file like the one it replaces",
        ],
    )
    checkout.replace(checkout.spec, "openapi: 3.1.0", "openapi: 2.0.0")
    assert checkout.drift(checkout.first)[0] == 2
    checkout.source.unlink()
    assert checkout.drift(checkout.first)[0] == 2


def test_a_document_of_a_package_is_known_by_its_last_name(checkout: Checkout) -> None:
    checkout.replace(checkout.source, "file: ledger.json", 'file: "@beehive/documents/ledger.json"')
    other = "  - {file: other.json, title: Other, version: '1', format: OpenAPI 3.1.0, sha256: none}\n"
    checkout.source.write_text(checkout.source.read_text() + other)
    newer = checkout.document(lambda d: d["info"].update(title="Beehive ledger, renamed"))
    assert checkout.drift(newer) == (0, [])


def test_a_parameter_that_is_written_as_json_is_compared_too(checkout: Checkout) -> None:
    def with_filter(*colours: str, form: bool = False) -> Callable[[Json], object]:
        fields = {"colour": {"type": "string", "enum": [*colours]}}
        said = {"schema": {"type": "object", "properties": fields}}
        how = said if form else {"content": {"application/json": said}}
        return lambda document: listing(document).append({"name": "filter", "in": "query", **how})

    first = checkout.document(with_filter("red"), "ledger.json")
    write(checkout.spec.parent, compose("beehive-ledger", [read(first)], PICKS, Source()))
    assert checkout.drift(first) == (0, [])
    newer = checkout.document(with_filter("red", "blue"))
    code, lines = checkout.drift(newer, options=("--apply",))
    assert (code, lines[0]) == (0, "safe: hives.list filter.colour: new enum value: blue")
    assert "enum: [red, blue]" in checkout.spec.read_text()
    code, lines = checkout.drift(checkout.document(with_filter("red", "blue", form=True)))
    assert (code, lines) == (1, ["breaking: hives.list filter: style JSON is now form, exploded"])
