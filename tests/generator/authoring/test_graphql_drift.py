"""``connectorgen drift`` for GraphQL schemas: the queries are validated against the newer one."""

from __future__ import annotations

from pathlib import Path

import pytest
from airbyte_agent_generator.authoring.new import compose, write
from airbyte_agent_generator.authoring.picks import Pick
from airbyte_agent_generator.authoring.source import Source, read_source
from airbyte_agent_generator.cli import app
from airbyte_agent_generator.vendor.files import read
from typer.testing import CliRunner

pytestmark = pytest.mark.once

SDL = """
type Query { hives(first: Int, status: Status): HiveConnection! }
enum Status { ACTIVE LOST }
type HiveConnection { nodes: [Hive!]! }
type Hive { id: ID!, name: String, status: Status!, frames: Int }
"""
QUERY = """\
query($first: Int, $status: Status) {
  hives(first: $first, status: $status) { nodes { id name status } }
}
"""
NO_NAME = "line 2, column 54: Cannot query field 'name' on type 'Hive'."
NO_SITE = (
    "line 2, column 3: Argument 'Query.hives(site:)' of type 'ID!' is required, but it was not provided."
)
NODES = "hives.list answer.data.hives.nodes[]"


@pytest.mark.parametrize(
    ("old", "new", "code", "lines"),
    [
        ("frames: Int", "frames: Float, colour: String", 0, []),
        ("name: String,", "", 1, [f"breaking: hives.list: A GraphQL document, {NO_NAME}"]),
        (
            "first: Int,",
            "first: Int, site: ID!,",
            1,
            [f"breaking: hives.list: A GraphQL document, {NO_SITE}"],
        ),
        (
            "name: String",
            'name: String @deprecated(reason: "Use title")',
            0,
            ["safe: hives.list: The field Hive.name is deprecated"],
        ),
        (
            "name: String",
            "name: Int",
            1,
            [f"breaking: {NODES}.name: type string or null is now integer or null"],
        ),
        (
            "ACTIVE LOST",
            "ACTIVE LOST MOVED",
            0,
            [
                f"safe: {NODES}.status: new enum value: MOVED",
                "safe: hives.list status: new enum value: MOVED",
            ],
        ),
    ],
)
def test_graphql_schemas_drift_too(old: str, new: str, code: int, lines: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "specs/beehive-ledger"
    first = tmp_path / "schema.graphql"
    first.write_text(SDL)
    pick = Pick("hives", "list", query=QUERY)
    write(folder, compose("beehive-ledger", [read(first)], [pick], Source()))
    newer = tmp_path / "new/schema.graphql"
    newer.parent.mkdir()
    newer.write_text(SDL.replace(old, new))
    where = ["drift", "beehive-ledger", "--specs", str(tmp_path / "specs"), "--against"]

    assert CliRunner().invoke(app, [*where, str(first)]).output == ""
    result = CliRunner().invoke(app, [*where, str(newer)])
    assert (result.exit_code, sorted(result.output.splitlines())) == (code, lines)


def test_the_version_of_a_schemas_package_stays(tmp_path: Path) -> None:
    folder = tmp_path / "specs/beehive-ledger"
    schema = tmp_path / "schema.graphql"
    schema.write_text(SDL)
    write(folder, compose("beehive-ledger", [read(schema)], [Pick("hives", "list", query=QUERY)], Source()))
    source = folder / "source.yaml"
    source.write_text(source.read_text().replace("version: unversioned", "version: 15.26.1"))
    schema.write_text(f"{SDL}\n# younger\n")

    where = ["drift", "beehive-ledger", "--specs", str(tmp_path / "specs"), "--apply", "--against"]
    assert CliRunner().invoke(app, [*where, str(schema)]).exit_code == 0
    (document,) = read_source(source).documents
    assert (document.version, document.sha256) == ("15.26.1", read(schema).sha256)


def test_a_parameter_may_be_null_where_its_variable_may(tmp_path: Path) -> None:
    folder = tmp_path / "specs/beehive-ledger"
    schema = tmp_path / "schema.graphql"
    schema.write_text(SDL)
    write(folder, compose("beehive-ledger", [read(schema)], [Pick("hives", "list", query=QUERY)], Source()))
    spec = folder / "connector.yaml"
    said = "name: first, in: query, schema: {type: integer}"
    assert said in spec.read_text()
    spec.write_text(spec.read_text().replace(said, said.replace("integer", '[integer, "null"]')))
    schema.write_text(f"{SDL}\n# younger\n")
    where = ["drift", "beehive-ledger", "--specs", str(tmp_path / "specs"), "--against"]

    assert CliRunner().invoke(app, [*where, str(schema)]).output == ""


def test_bounds_that_no_schema_can_say_are_no_drift(tmp_path: Path) -> None:
    folder = tmp_path / "specs/beehive-ledger"
    schema = tmp_path / "schema.graphql"
    schema.write_text(SDL)
    write(folder, compose("beehive-ledger", [read(schema)], [Pick("hives", "list", query=QUERY)], Source()))
    spec = folder / "connector.yaml"
    said = "name: first, in: query, schema: {type: integer}"
    bounded = said.replace("integer", "integer, minimum: 1, maximum: 250")
    assert said in spec.read_text()
    spec.write_text(spec.read_text().replace(said, bounded))
    schema.write_text(f"{SDL}\n# younger\n")
    where = ["drift", "beehive-ledger", "--specs", str(tmp_path / "specs"), "--against"]

    assert CliRunner().invoke(app, [*where, str(schema)]).output == ""
