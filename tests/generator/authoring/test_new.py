"""`connectorgen new`: from a vendor's document to a spec that is valid at once."""

from __future__ import annotations

import gzip
import json
import uuid

import pytest
from airbyte_agent_format.load import load
from airbyte_agent_format.read.yaml_source import read_yaml
from airbyte_agent_generator.authoring.source import read_source

from .conftest import CATALOGUE, document

pytestmark = pytest.mark.once


def spec_of(desk):
    return read_yaml((desk.specs / "acme" / "connector.yaml").read_bytes(), "x").data


def operation_of(desk, entity, action):
    (found,) = (
        operation
        for item in spec_of(desk)["paths"].values()
        for operation in item.values()
        if (operation["x-airbyte-entity"], operation["x-airbyte-action"]) == (entity, action)
    )
    return found


@pytest.fixture
def made(desk):
    result = desk.new("--catalog", "catalogue.tsv")
    assert result.exit_code == 0, result.output
    return result


def test_it_is_valid_at_once_and_everything_is_there(desk, made):
    loaded = load(desk.specs / "acme" / "connector.yaml")
    assert loaded.errors == ()
    assert len(list(loaded.document.operations())) == 7


def test_names_are_the_catalogues(desk, made):
    listing = operation_of(desk, "things", "list")
    assert [item["name"] for item in listing["parameters"]] == ["limit", "cursor", "since"]
    assert listing["parameters"][0]["schema"] == {"type": "integer", "maximum": 100}
    assert "/things/{id}.json" in spec_of(desk)["paths"]
    assert operation_of(desk, "things", "get")["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    ]


def test_what_does_not_match_is_listed(made):
    assert "things.list: the document has no query parameter since" in made.stderr
    assert "left out: 1 parameter debug: the catalog does not name it (#/paths/~1v2~1things/" in made.stderr
    assert "things.create: the document's body has no tags" in made.stderr
    assert "parts.list: not in the document" in made.stderr
    assert "removed a circular reference: Thing within itself" in made.stderr


def test_the_head_says_where_it_is_from_and_what_was_cut(desk, made):
    assert (
        (desk.specs / "acme" / "connector.yaml")
        .read_text("utf-8")
        .startswith(
            "# From Acme API, version 2.1 (OpenAPI 3.0.3).\n"
            "#\n"
            "# Removed a circular reference: Thing within itself, at Thing.\n"
            "\n"
            "openapi: 3.1.0\n"
        )
    )


def test_a_body_has_the_catalogues_fields_and_the_documents(desk, made):
    body = operation_of(desk, "things", "create")["requestBody"]["content"]["application/json"]["schema"]
    assert body == {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "size": {"type": ["integer", "null"]},
            "parent": {"type": "object"},
        },
    }


def test_no_schema_is_there_that_nothing_refers_to(desk, made):
    text = (desk.specs / "acme" / "connector.yaml").read_text("utf-8")
    assert [name for name in spec_of(desk)["components"]["schemas"] if f'schemas/{name}"' not in text] == []


def test_records_pages_and_downloads_are_found(desk, made):
    listing = operation_of(desk, "things", "list")
    assert listing["x-airbyte-record-extractor"] == "$.things"
    assert listing["x-airbyte-meta-extractor"] == {"next_cursor": "$.paging.next_cursor"}
    assert listing["x-airbyte-preferred-for-check"] is True
    assert operation_of(desk, "things", "create")["x-airbyte-record-extractor"] == "$.thing"
    assert "x-airbyte-record-extractor" not in operation_of(desk, "things", "get")
    assert operation_of(desk, "things", "delete")["responses"] == {"204": {"description": "Done"}}
    assert operation_of(desk, "files", "download")["x-airbyte-file-url"] == "download_url"
    assert spec_of(desk)["components"]["schemas"]["Thing"]["x-airbyte-entity-name"] == "things"


def test_two_actions_on_one_method_and_path_stand_apart(desk, made):
    assert operation_of(desk, "thing_copies", "create")["x-airbyte-path-override"] == {"path": "/things.json"}


def test_what_no_document_has_is_marked(desk, made):
    parts = operation_of(desk, "parts", "list")
    assert parts["x-airbyte-untested"] is True
    assert parts["parameters"] == [{"name": "colour", "in": "query", "schema": {"type": "string"}}]


def test_no_word_of_the_vendor_is_taken(desk, made):
    assert "Their words" not in (desk.specs / "acme" / "connector.yaml").read_text("utf-8")


def test_the_server_has_what_the_documents_paths_have_before_the_specs(desk, made):
    assert spec_of(desk)["servers"] == [
        {"url": "https://{tenant}.acme.example/api/v2", "variables": {"tenant": {"default": "{tenant}"}}}
    ]


def test_every_way_to_authenticate_asks_for_what_it_needs(desk, made):
    schemes = spec_of(desk)["components"]["securitySchemes"]
    asked = {name: list(scheme["x-airbyte-auth-config"]["properties"]) for name, scheme in schemes.items()}
    assert asked == {
        "token": ["token"],
        "login": ["username", "password"],
        "key": ["api_key"],
        "oauth": ["client_id", "client_secret", "refresh_token", "access_token"],
    }
    assert schemes["oauth"]["flows"]["authorizationCode"]["scopes"] == {"things:read": ""}


def test_where_it_came_from_is_written_down(desk, made):
    (taken,) = read_source(desk.specs / "acme" / "source.yaml").documents
    assert (taken.file, taken.title, taken.version, taken.format) == (
        "acme.json",
        "Acme API",
        "2.1",
        "OpenAPI 3.0.3",
    )
    assert taken.operations["things.get"] == "GET /v2/things/{thingId}"
    assert "parts.list" not in taken.operations


def test_the_hash_is_of_the_contents_packed_or_not(desk, made):
    was = read_source(desk.specs / "acme" / "source.yaml").documents[0].sha256
    (desk.folder / "acme.json.gz").write_bytes(gzip.compress(json.dumps(document()).encode()))
    desk.run(
        "new",
        "packed",
        "--from",
        "acme.json.gz",
        "--pick",
        desk.put("p.yaml", "[{entity: a, action: get, from: 'GET /v2/things'}]"),
    )
    assert read_source(desk.specs / "packed" / "source.yaml").documents[0].sha256 == was


def test_a_spec_is_not_overwritten(desk, made):
    before = (desk.specs / "acme" / "connector.yaml").read_bytes()
    again = desk.new("--catalog", "catalogue.tsv")
    assert again.exit_code == 2
    assert "is there already; `connectorgen drift`" in again.stderr
    assert (desk.specs / "acme" / "connector.yaml").read_bytes() == before


def test_overrides_come_first_and_stay(desk, made):
    source = desk.specs / "acme" / "source.yaml"
    (desk.specs / "acme" / "connector.yaml").unlink()
    path = "/paths/~1v2~1things/get/parameters/0/schema/maximum"
    override = f"    overrides:\n      - {{op: replace, path: {path}, value: 500, reason: It takes 500.}}\n"
    source.write_text(
        source.read_text()
        + override
        + "excused:\n  - {operations: [things.list], parameters: [since], reason: Younger.}\n"
    )
    assert desk.new("--catalog", "catalogue.tsv").exit_code == 0
    assert operation_of(desk, "things", "list")["parameters"][0]["schema"]["maximum"] == 500
    again = read_source(source)
    assert [item.value for item in again.documents[0].overrides] == [500]
    assert again.excused[0].reason == "Younger."


def test_the_same_slug_has_the_same_id(desk, made):
    found = spec_of(desk)["info"]["x-airbyte-connector-definition-id"]
    assert uuid.UUID(found).version == 5
    (desk.specs / "acme" / "connector.yaml").unlink()
    desk.new("--catalog", "catalogue.tsv")
    assert spec_of(desk)["info"]["x-airbyte-connector-definition-id"] == found


def test_the_catalogue_may_have_a_value_for_a_parameter_of_the_path(desk):
    contents = document()
    mine = {"name": "user", "in": "path", "required": True, "schema": {"type": "string"}}
    listing = {**contents["paths"]["/v2/things"]["get"], "parameters": [mine]}
    contents["paths"] = {"/v2/users/{user}/things": {"get": listing}}
    desk.put("acme.json", contents)
    rows = "slug\tentity\taction\tmethod\tpath\tparams\tbody_type\tbody_fields\n"
    rows += "acme\tthings\tlist\tGET\t/api/v2/users/me/things\t\t\t\n"
    result = desk.new("--catalog", desk.put("c.tsv", rows))
    assert result.exit_code == 0, result.output
    assert "requires the path parameter" not in result.stderr
    spec = spec_of(desk)
    assert [*spec["paths"]] == ["/api/v2/users/me/things"]
    assert spec["servers"][0]["url"] == "https://{tenant}.acme.example"
    assert "x-airbyte-untested" not in operation_of(desk, "things", "list")


def test_the_lists_of_a_catalogues_form_are_written_as_the_document_says(desk):
    contents, form = document(), "application/x-www-form-urlencoded"
    links = {"type": "array", "items": {"type": "string"}}
    schema = {"type": "object", "properties": {"name": {"type": "string"}, "links": links}}
    contents["paths"]["/v2/things"]["post"]["requestBody"]["content"] = {form: {"schema": schema}}
    desk.put("acme.json", contents)
    desk.put("c.tsv", CATALOGUE.replace("application/json\tname!:string tags", f"{form}\tname!:string tags"))
    result = desk.new("--catalog", "c.tsv")
    assert result.exit_code == 0, result.output
    drafted = operation_of(desk, "things", "create")["requestBody"]["content"][form]
    assert [*drafted["schema"]["properties"]] == ["name", "tags", "links"]  # only the catalogue has tags
    assert drafted["encoding"] == {"links": {"style": "form", "explode": True}}


def test_a_text_of_the_catalogue_may_be_json_in_the_document(desk):
    contents = document()
    listing = contents["paths"]["/v2/things"]["get"]
    ids = {"schema": {"type": "array", "items": {"type": "string"}}}
    listing["parameters"].append({"name": "ids", "in": "query", "content": {"application/json": ids}})
    desk.put("acme.json", contents)
    rows = "slug\tentity\taction\tmethod\tpath\tparams\tbody_type\tbody_fields\n"
    rows += "acme\tthings\tlist\tGET\t/v2/things\tids!:q:string\t\t\n"
    result = desk.new("--catalog", desk.put("c.tsv", rows))
    assert result.exit_code == 0, result.output
    (parameter,) = operation_of(desk, "things", "list")["parameters"]
    assert parameter.pop("x-airbyte-probe-default") == []
    assert parameter == {"name": "ids", "in": "query", "required": True, "content": {"application/json": ids}}


def test_a_connector_of_the_catalogue_has_its_id(desk):
    pick = desk.put("pick.yaml", "- {entity: things, action: list, from: GET /v2/things}\n")
    assert desk.run("new", "asana", "--from", "acme.json", "--pick", pick).exit_code == 0
    assert "d0243522-dccf-4978-8ba0-37ed47a0bdbf" in (desk.specs / "asana" / "connector.yaml").read_text()


def test_where_nobody_sits_the_proposal_is_a_pick_file(desk):
    proposed = desk.new()
    assert proposed.exit_code == 0
    assert "Nothing written" in proposed.stderr
    assert not desk.specs.exists()
    lines = [json.loads(line.removeprefix("- ")) for line in proposed.stdout.splitlines()]
    assert {(line["entity"], line["action"]) for line in lines} == {
        ("things", "list"), ("things", "create"), ("things", "get"), ("things", "delete"), ("file", "get"),
    }  # fmt: skip
    made = desk.new("--pick", desk.put("pick.yaml", proposed.stdout))
    assert made.exit_code == 0, made.stderr
    assert [item["name"] for item in operation_of(desk, "things", "list")["parameters"]] == [
        "limit",
        "cursor",
        "debug",
    ]


def test_operations_that_only_write_are_drafted_and_check_is_told(desk):
    pick = desk.put("pick.yaml", "- {entity: things, action: create, from: POST /v2/things}\n")
    result = desk.new("--pick", pick)
    assert result.exit_code == 0, result.stderr
    assert "check() has no operation to call, and raises; also pick a list" in result.stderr


def test_an_operation_that_the_format_cannot_express_is_left_out_and_the_rest_drafted(desk):
    whole = document()
    whole["paths"]["/v2/things/{thingId}"]["delete"]["parameters"] = [
        {"name": "bad name\r\n", "in": "header", "schema": {"type": "string"}}
    ]
    desk.put("acme.json", json.dumps(whole))
    pick = desk.put(
        "pick.yaml",
        "- {entity: things, action: list, from: GET /v2/things}\n"
        "- {entity: things, action: delete, from: 'DELETE /v2/things/{thingId}'}\n",
    )
    result = desk.new("--pick", pick)
    assert result.exit_code == 0, result.stderr
    assert "1 operation; left out: 1 operation" in result.stdout
    assert "left out: 1 operation DELETE /v2/things/{thingId}: parameters[1].name" in result.stderr
    (taken,) = read_source(desk.specs / "acme" / "source.yaml").documents
    assert list(taken.operations) == ["things.list"]
    assert load(desk.specs / "acme" / "connector.yaml").errors == ()


def test_a_document_of_which_no_valid_spec_comes_is_told_without_a_file_that_is_not_there(desk):
    whole = document()
    whole["paths"] = {
        "/v2/things": {
            "get": {
                "parameters": [{"name": "bad name\r\n", "in": "header", "schema": {"type": "string"}}],
                "responses": {},
            }
        }
    }
    desk.put("acme.json", json.dumps(whole))
    result = desk.new("--pick", desk.put("pick.yaml", "- {entity: a, action: list, from: GET /v2/things}"))
    assert result.exit_code == 2
    assert "no valid spec can be drafted" in result.stderr
    assert "connector.yaml" not in result.stderr
    assert not desk.specs.exists()


def test_check_calls_something_even_where_everything_needs_an_id(desk):
    pick = desk.put("pick.yaml", "- {entity: things, action: get, from: 'GET /v2/things/{id}'}\n")
    result = desk.new("--pick", pick)
    assert result.exit_code == 0, result.stderr
    assert "check() calls it with a id that is invented" in result.stderr
    assert operation_of(desk, "things", "get")["parameters"][0]["x-airbyte-probe-default"] == "change-me"


@pytest.mark.parametrize(
    ("pick", "message"),
    [
        ("- {entity: things, action: list, from: GET /nowhere}", "things.list: no document has GET /nowhere"),
        ("- {entity: things, action: list, from: things}", "is not a method and a path"),
        (
            "- {entity: things, action: lsit, from: GET /things}",
            "pick.yaml:1:3: [0]: action must be one of list",
        ),
        ("- {entity: things, action: list}", "requires either from"),
        ("- {entity: things, actoin: list, from: x}", "unknown key actoin"),
        ("- {action: list, from: GET /things}", "entity is missing"),
        ("- x", "must be {entity, action, from}"),
        ("{}", "must be a list"),
        ("- [", "not YAML"),
        (
            "- {entity: a, action: get, from: GET /v2/things}\n" * 2,
            "picked twice",
        ),
        ("- {entity: a, action: list, query: 'query { a }'}", "with --from schema.graphql"),
    ],
)
def test_a_wrong_pick_is_told_and_nothing_is_written(desk, pick, message):
    result = desk.new("--pick", desk.put("pick.yaml", pick))
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert not desk.specs.exists()


@pytest.mark.parametrize(
    ("catalogue", "message"),
    [
        ("slug\tentity\nacme\tthings\n", "no column action"),
        (
            "slug\tentity\taction\tmethod\tpath\tparams\tbody_type\tbody_fields\nacme\ta\tget\tGET\t/x\tid:z:string\t\t\n",
            "'id:z:string' is not name:place:type",
        ),
    ],
)
def test_a_wrong_catalogue_is_told(desk, catalogue, message):
    result = desk.new("--catalog", desk.put("c.tsv", catalogue))
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_connector_that_the_catalogue_does_not_have_is_named_freely(desk):
    pick = desk.put("pick.yaml", "- {entity: things, action: list, from: GET /v2/things}\n")
    result = desk.run("new", "zebra", "--from", "acme.json", "--catalog", "catalogue.tsv", "--pick", pick)
    assert result.exit_code == 0
    assert "does not contain zebra; names can be chosen freely" in result.stderr


@pytest.mark.parametrize("name", ["nowhere.json", "catalogue.tsv", "empty.json"])
def test_a_document_that_is_none_is_told(desk, name):
    desk.put("empty.json", "{")
    result = desk.run("new", "acme", "--from", name)
    assert result.exit_code == 2
    assert name in result.stderr


def test_missing_words_are_listed_and_none_is_an_error(desk, made):
    result = desk.run("validate", "acme", "--missing")
    assert result.exit_code == 0
    (line,) = [line for line in result.stdout.splitlines() if " name has no description" in line]
    assert line.endswith("name has no description (3 places)")
    assert "next_cursor has no description" not in result.stdout  # no method returns it
    assert "scope things:read has no description" in result.stdout
    assert "links to the vendor's documentation are missing" in result.stdout


def test_a_service_without_scopes_says_so(desk, made):
    spec = spec_of(desk)
    oauth = spec["components"]["securitySchemes"]["oauth"]
    oauth["flows"]["authorizationCode"]["scopes"] = {}
    desk.put("specs/acme/connector.yaml", spec)
    assert "no scopes; if the service" in desk.run("validate", "acme", "--missing").stdout
    for elsewhere in ([], {"hives:read": "Read hives"}):
        oauth["x-airbyte-oauth-scopes"] = elsewhere
        desk.put("specs/acme/connector.yaml", spec)
        assert "no scopes; if the service" not in desk.run("validate", "acme", "--missing").stdout
