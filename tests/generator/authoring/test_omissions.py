"""What a draft does not carry is counted, told, and written down with its place in the vendor's document."""

from __future__ import annotations

import copy
import json

import pytest
from airbyte_agent_format.read.yaml_source import read_yaml

from .conftest import document

pytestmark = pytest.mark.once

PICK = """\
- {entity: things, action: list, from: GET /v2/things}
- {entity: things, action: create, from: POST /v2/things}
"""


@pytest.fixture
def lossy(desk):
    """The vendor's document with one part of each kind that a draft has no place for."""
    whole = document()
    whole["webhooks"] = {"thingMoved": {"post": {}}}
    whole["servers"].append({"url": "https://eu.acme.example"})
    listing, making = whole["paths"]["/v2/things"]["get"], whole["paths"]["/v2/things"]["post"]
    listing["parameters"].append({"name": "limit", "in": "cookie", "schema": {"type": "string"}})
    listing["security"] = []
    content = making["requestBody"]["content"]
    content["application/x-ndjson"] = {"schema": {"type": "string"}}
    content["application/json"]["encoding"] = {"name": {"style": "form"}}
    making["callbacks"] = {"done": {}}
    making["responses"]["200"]["links"] = {"thing": {}}
    making["responses"]["202"] = {"content": {"application/json": {"schema": {"type": "string"}}}}
    making["servers"] = [{"url": "https://write.acme.example"}]
    whole["components"]["securitySchemes"]["wire"] = {"type": "mutualTLS"}
    desk.put("acme.json", json.dumps(whole))
    desk.put("pick.yaml", PICK)
    return whole


WANTED = {
    ("parameter", "#/paths/~1v2~1things/get/parameters/3"),
    ("media type", "#/paths/~1v2~1things/post/requestBody/content/application~1x-ndjson"),
    ("encoding", "#/paths/~1v2~1things/post/requestBody/content/application~1json/encoding/name"),
    ("callback", "#/paths/~1v2~1things/post/callbacks/done"),
    ("link", "#/paths/~1v2~1things/post/responses/200/links/thing"),
    ("response", "#/paths/~1v2~1things/post/responses/202"),
    ("server", "#/servers/1"),
    ("webhook", "#/webhooks/thingMoved"),
    ("security", "#/components/securitySchemes/wire"),
}


def test_every_part_that_a_draft_lacks_is_in_source_yaml_with_place_and_reason(desk, lossy):
    result = desk.new("--pick", "pick.yaml")
    assert result.exit_code == 0, result.output
    source = read_yaml((desk.specs / "acme" / "source.yaml").read_bytes(), "source").data
    omitted = source["documents"][0]["omitted"]
    assert {(one["kind"], one["at"]) for one in omitted} == WANTED
    assert all(one["reason"].endswith(".") for one in omitted)


def test_the_summary_counts_them_and_strict_fails(desk, lossy):
    result = desk.new("--pick", "pick.yaml", "--strict")
    assert result.exit_code == 1
    assert (desk.specs / "acme" / "connector.yaml").exists()
    assert "2 operations; left out: " in result.stdout
    assert "1 callback" in result.stdout
    assert "1 server" in result.stdout
    assert "left out: 1 callback done: callbacks need a server of your own (#/paths/" in result.stderr


def test_a_whole_draft_leaves_nothing_out_and_passes_strict(desk):
    desk.put("pick.yaml", PICK)
    result = desk.new("--pick", "pick.yaml", "--strict")
    assert result.exit_code == 0, result.output
    assert "left out" not in result.output
    assert "omitted" not in (desk.specs / "acme" / "source.yaml").read_text("utf-8")


def test_source_yaml_with_omissions_is_read_again(desk, lossy):
    assert desk.new("--pick", "pick.yaml").exit_code == 0
    again = desk.run("drift", "acme", "--against", "acme.json")
    assert again.exit_code == 0, again.output


@pytest.mark.parametrize(
    ("place", "reference"),
    [
        (("paths", "/v2/things"), "paths/things.yaml"),
        (("paths", "/v2/things", "get", "parameters", 0), "common/params.yaml#/limit"),
        (("paths", "/v2/things", "get", "parameters", 0), "#/components/parameters/limit"),
        (("paths", "/v2/things", "post", "requestBody"), "#/components/requestBodies/Thing"),
        (("paths", "/v2/things", "get", "responses", "200"), "https://acme.example/responses.yaml#/Things"),
        (("components", "schemas", "Thing", "properties", "name"), "schemas.yaml#/Name"),
    ],
    ids=str,
)
def test_a_reference_that_leads_nowhere_is_an_error(desk, place, reference):
    whole = copy.deepcopy(document())
    *way, last = place
    node = whole
    for step in way:
        node = node[step]
    node[last] = {"$ref": reference}
    desk.put("acme.json", json.dumps(whole))
    result = desk.new("--pick", desk.put("pick.yaml", PICK))
    assert result.exit_code == 2
    assert f"refers to {reference}, which leads nowhere" in result.stderr
    assert not desk.specs.exists()


def test_a_reference_of_an_operation_that_is_not_picked_harms_nobody(desk):
    whole = document()
    whole["paths"]["/v2/things"]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/Thing"}
    desk.put("acme.json", json.dumps(whole))
    pick = desk.put("pick.yaml", PICK.partition("\n")[0])
    result = desk.new("--pick", pick)
    assert result.exit_code == 0, result.stderr
