"""Schemas of parameters, as the runtime gets them out of a document."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from airbyte_agent_format.compile import compile_definition, runtime_schema
from airbyte_agent_format.load import load_text
from airbyte_agent_format.model.document import Document
from airbyte_agent_format.model.info import Info
from airbyte_agent_sdk.definition import ConfigNormalization, Definition
from airbyte_agent_sdk.wire.validation import problems

from tests.spec.tiny import TINY, tiny


def document(**schemas: Any) -> Document:
    info = Info.model_construct(title="t", version="1")
    made = Document.model_construct(openapi="3.1.0", info=info, servers=[], paths={})
    return made.model_copy(update={"components": made.components.model_copy(update={"schemas": schemas})})


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def nodes(schema: Any) -> int:
    below = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    return 1 + sum(map(nodes, below))


def test_references_are_put_in_place_and_prose_is_left_out():
    spec = document(
        Money={
            "type": "object",
            "description": "d",
            "properties": {"amount": {"type": "integer", "example": 1}},
        }
    )
    assert runtime_schema(spec.schemas, {"type": "array", "items": ref("Money")}) == {
        "type": "array",
        "items": {"type": "object", "properties": {"amount": {"type": "integer"}}},
    }


def test_a_default_beside_a_reference_counts():
    spec = document(Version={"type": "string", "enum": ["1", "2"], "default": "1"})
    schema = runtime_schema(spec.schemas, {**ref("Version"), "default": "2"})
    assert schema == {"type": "string", "enum": ["1", "2"], "default": "2"}


def test_members_of_allof_are_merged():
    spec = document(Base={"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]})
    merged = runtime_schema(
        spec.schemas, {"allOf": [ref("Base"), {"properties": {"name": {"type": "string"}}}]}
    )
    assert merged["properties"].keys() == {"id", "name"}
    assert merged["required"] == ["id"]


def test_a_cycle_is_cut_to_anything():
    spec = document(Node={"type": "object", "properties": {"next": ref("Node"), "id": {"type": "string"}}})
    assert runtime_schema(spec.schemas, ref("Node")) == {
        "type": "object",
        "properties": {"next": {}, "id": {"type": "string"}},
    }


def test_references_that_fan_out_stay_within_bounds():
    fan = {
        f"S{number}": {"type": "object", "properties": {side: ref(f"S{number + 1}") for side in "abc"}}
        for number in range(60)
    } | {"S60": {"type": "string"}}
    assert nodes(runtime_schema(document(**fan).schemas, ref("S0"))) < 20_000


def test_a_long_chain_stays_within_bounds():
    chain = {f"S{number}": {"properties": {"next": ref(f"S{number + 1}")}} for number in range(2_000)}
    spec = document(**chain, S2000={"type": "string"})
    assert nodes(runtime_schema(spec.schemas, ref("S0"))) < 200


def schema_of(**schema: Any) -> dict[str, Any]:
    return runtime_schema(document().schemas, schema)


def test_bounds_and_enums_are_kept_as_they_are_meant():
    assert schema_of(type="number", minimum=1, exclusiveMinimum=True, exclusiveMaximum=5, multipleOf=0.1) == {
        "type": "number",
        "minimum": 1,
        "exclusiveMinimum": 1,
        "exclusiveMaximum": 5,
        "multipleOf": 0.1,
    }
    assert schema_of(exclusiveMinimum=True, exclusiveMaximum=False, multipleOf=0) == {}
    assert schema_of(exclusiveMinimum="x", multipleOf="y") == {}
    assert schema_of(type="string", enum=["a", 2, 1.5, True, None])["enum"] == ["a", "2", "1.5", "true", None]
    assert schema_of(type=["integer", "null"], enum=["1", 2, "x", None])["enum"] == [1, 2, "x", None]
    assert schema_of(enum=["1", 1])["enum"] == ["1", 1]


def test_what_members_of_allof_say_of_values_holds():
    spec = document(State={"type": "string", "enum": ["a"]})
    assert runtime_schema(spec.schemas, {"description": "d", "allOf": [ref("State")]}) == {
        "type": "string",
        "enum": ["a"],
    }


def test_alternatives_know_the_names_beside_them():
    both = schema_of(
        type="object",
        properties={"id": {"type": "string"}},
        required=["id"],
        oneOf=[
            {"properties": {"card": {"type": "string"}}, "required": ["card"]},
            {"anyOf": [{"properties": {"bank": {"type": "string"}}}, {"type": "null"}]},
        ],
    )
    assert problems({"id": "1", "card": "2"}, both, "p") == []
    assert problems({"id": "1", "bank": "2"}, both, "p") == []
    assert problems({"id": "1", "bank": "2", "card": "3"}, both, "p") == []
    for wrong in ({"card": "2"}, {"id": "1", "card": 2}, {"id": "1", "x": 1}):
        assert problems(wrong, both, "p")


def test_names_that_cannot_be_told_are_let_be():
    assert (
        problems(
            {"x-1": 5}, schema_of(type="object", properties={"a": {}}, patternProperties={"^x-": {}}), "p"
        )
        == []
    )
    lists = schema_of(
        properties={"a": {}},
        oneOf=[{"properties": {"b": {}}}],
        allOf=[{"anyOf": [{"properties": {"c": {}}}]}],
    )
    assert problems({"a": 1, "b": 2, "c": 3}, lists, "p") == []


def test_nested_objects_are_closed_where_the_spec_lists_their_names():
    closed = schema_of(type="object", properties={"a": {"type": "object", "properties": {"b": {}}}})
    assert problems({"a": {"c": 1}}, closed, "p") == ['unknown parameter "p.a.c"; known: b']
    for free in (
        {"type": "object"},
        {"type": "object", "properties": {"b": {}}, "additionalProperties": True},
    ):
        assert problems({"a": {"c": 1}}, schema_of(type="object", properties={"a": free}), "p") == []


SPEC = """
openapi: 3.1.0
info:
  title: T
  version: 1.0.0
  x-airbyte-connector-name: t
  x-airbyte-connector-definition-id: 3f0a4c0e-52f1-4a55-8d7e-1b1f7f1d2a10
  x-airbyte-scoping:
    - {param: account, config_key: account-id}
    - {param: key, config_key: token}
  x-airbyte-config-normalization:
    rules:
      - {target: centre, source: long_key, when_missing: "false", transform: {type: suffix, delimiter: "-"}}
servers:
  - url: "{instance_url}/services/{version}"
    variables:
      instance_url: {default: "{instance_url}"}
      version: {default: v2}
    x-airbyte-replication-environment-mapping:
      instance: instance_url
      a.b: {source: version, format: "x{value}"}
security:
  - oauth: []
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        authorizationCode:
          tokenUrl: https://{tenant}.x.test/token
      x-airbyte-auth-config:
        required: [token]
        properties: {token: {type: string}}
        auth_mapping: {access_token: "${token}"}
paths:
  /things/{id}:
    put:
      operationId: put
      summary: s
      x-airbyte-entity: things
      x-airbyte-action: update
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: account, in: query, required: true, allowReserved: true, schema: {type: string}}
        - {name: key, in: query, schema: {type: string}}
        - {name: Version, in: header, required: true, schema: {type: string, default: "1"}}
        - {name: Client, in: header, required: true, schema: {type: string}}
        - name: market
          in: query
          required: true
          schema: {type: string}
          x-airbyte-param-config-inject: {source: country, map: {DE: "1"}}
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              type: object
              required: [id, name]
              properties: {id: {type: string}, name: {type: string}}
      responses: &none {"204": {description: d}}
  /files:
    post:
      operationId: upload
      summary: s
      x-airbyte-entity: files
      x-airbyte-action: create
      x-airbyte-upload-file-param: content
      requestBody:
        content:
          multipart/related:
            schema: {type: object, properties: {content: {type: string}, name: {type: string}}}
      responses: *none
    put:
      operationId: form
      summary: s
      x-airbyte-entity: files
      x-airbyte-action: update
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties: {logo: {type: string}, meta: {type: object}, any: {type: string}}
            encoding:
              logo: {contentType: image/png}
              meta: {contentType: application/json}
              any: {contentType: "image/*"}
      responses: *none
  /messages:
    post:
      operationId: send
      summary: s
      x-airbyte-entity: messages
      x-airbyte-action: create
      parameters:
        - {name: fields, in: query, required: true, schema: {type: string, default: "*"}}
        - {name: limit, in: query, schema: {type: integer, default: 5}}
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [kind]
              properties:
                to: {type: array, items: {type: string}}
                kind: {type: string, default: plain}
                size: {type: integer, default: 5}
            encoding: {to: {style: form, explode: true}}
      responses: *none
    put:
      operationId: words
      summary: s
      x-airbyte-entity: messages
      x-airbyte-action: update
      requestBody:
        content:
          application/json: {schema: {type: array, items: {type: string}}}
      responses: *none
    patch:
      operationId: either
      summary: s
      x-airbyte-entity: messages
      x-airbyte-action: delete
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {type: object, required: [kind, a], properties: {kind: {const: a}, a: {type: string}}}
                - {type: object, required: [kind], properties: {kind: {const: b}, b: {type: string}}}
      responses: *none
  /graphql:
    post:
      operationId: query
      summary: s
      x-airbyte-entity: things
      x-airbyte-action: get
      x-airbyte-body-type:
        type: graphql
        query: "query($id: ID, $input: I) { thing(id: $id, input: $input) { id } }"
        variables: {id: "{{id}}", input: {name: "{{ name }}"}}
      parameters:
        - {name: id, in: query, schema: {type: string}}
        - {name: fields, in: query, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [name], properties: {name: {type: string}}}
      responses: *none
"""


@cache
def compiled() -> Definition:
    loaded = load_text(SPEC.encode(), "t.yaml", foreign=True)
    assert loaded.document is not None, loaded.diagnostics
    return compile_definition(loaded.document)


def test_what_has_a_default_in_a_query_or_a_body_is_not_asked_for():
    operation = compiled().operation("messages", "create")
    assert operation.required == ()
    assert [item.name for item in operation.parameters if item.required_by_api] == ["fields", "kind"]


@pytest.mark.parametrize("place", ["query", "header"])
def test_a_default_counts_where_a_parameter_s_schema_is_referred_to(place):
    text = TINY.replace(
        "{name: cursor, in: query, schema: {type: string}}",
        f"{{name: v, in: {place}, required: true, schema: {{$ref: '#/components/schemas/V'}}}}",
    ).replace("  schemas:\n", "  schemas:\n    V: {type: string, default: '1'}\n", 1)
    loaded = load_text(text.encode(), "x")
    assert loaded.document is not None, loaded.diagnostics
    (parameter,) = compile_definition(loaded.document).operation("things", "list").parameters
    assert parameter.required is False
    assert parameter.schema["default"] == "1"


def test_constructors_accept_every_setting_that_is_needed():
    assert compiled().settings == {
        "instance_url": None,
        "version": "v2",
        "tenant": None,
        "account-id": None,
        "country": None,
        "centre": None,
        "long_key": None,
    }
    assert compiled().server.replication == {
        "instance": ("instance_url", None),
        "a.b": ("version", "x{value}"),
    }
    assert compiled().normalization == (ConfigNormalization("centre", "long_key", "-", when_missing=False),)


def test_what_the_settings_give_is_no_longer_asked_of_callers():
    update = compiled().operation("things", "update")
    assert update.required == ("id", "Client", "name")
    assert [item.name for item in update.parameters if item.required_by_api] == ["account", "market"]
    assert update.by_name["account"].reserved
    assert not update.by_name["key"].required_by_api
    assert (update.also_in_body, update.media_type) == (("id",), "application/vnd.api+json")


def test_bodies():
    upload, form = compiled().operation("files", "create"), compiled().operation("files", "update")
    assert (upload.body, upload.upload, upload.required) == ("related", "content", ("content",))
    assert [item.location for item in upload.parameters] == ["none", "body"]
    assert [item.schema.get("contentMediaType") for item in form.parameters] == ["image/png", None, None]
    send, words = compiled().operation("messages", "create"), compiled().operation("messages", "update")
    assert (send.by_name["to"].style, send.by_name["to"].explode) == ("form", True)
    assert (words.required, words.array_body, words.by_name["items"].location) == (("items",), True, "none")
    either = compiled().operation("messages", "delete")
    assert (either.required, list(either.by_name)) == (("kind",), ["kind", "a", "b"])
    assert problems("b", either.by_name["kind"].schema, "kind") == []
    get = compiled().operation("things", "get")
    assert {item.name: item.location for item in get.parameters} == {
        "id": "variable",
        "fields": "none",
        "name": "variable",
    }


def test_a_field_has_another_name_in_the_hosted_api_which_callers_can_use_too():
    body = "{type: object, properties: {title: {type: string, x-airbyte-hosted-name: headline}}}"
    write = f"""
    post:
      operationId: createThing
      summary: Create a thing
      x-airbyte-entity: things
      x-airbyte-action: create
      requestBody: {{content: {{application/json: {{schema: {body}}}}}}}
      responses: {{"204": {{description: Done}}}}
"""
    spec = load_text(f"{TINY.rstrip()}{write}".encode(), "tiny.yaml").document
    assert spec is not None
    operation = compile_definition(spec).operation("things", "create")
    title = operation.by_name["title"]
    assert (title.hosted_name, title.aliases, title.schema) == (
        "headline",
        {"headline": {}},
        {"type": "string"},
    )
    assert operation.hosted_names == {"title": "headline"}


def beside(extractor: str, schema: str, action: str = "list") -> tuple[str, ...] | None:
    text = tiny(
        ("x-airbyte-record-extractor: $.data", f"x-airbyte-record-extractor: {extractor}"),
        ("x-airbyte-action: list", f"x-airbyte-action: {action}"),
        ('schema: {$ref: "#/components/schemas/Thing"}', f"schema: {schema}"),
    )
    loaded = load_text(text, "t.yaml", foreign=True)
    assert loaded.document is not None, loaded.diagnostics
    return compile_definition(loaded.document).operation("things", action).sibling_keys


LISTED = "data: {type: array, items: {}}"


@pytest.mark.parametrize(
    ("extractor", "schema", "names"),
    [
        ("$.data", f"{{type: object, properties: {{{LISTED}, next: {{}}, ok: {{}}}}}}", ("next", "ok")),
        ("$.data", f"{{type: object, properties: {{{LISTED}}}}}", ()),
        ("$.a.data", f"{{properties: {{a: {{properties: {{{LISTED}, n: {{}}}}}}}}}}", ("n",)),
        ("$.data", f"{{allOf: [{{properties: {{{LISTED}}}}}, {{properties: {{n: {{}}}}}}]}}", ("n",)),
        ("$.data", f"{{type: object, required: [data], properties: {{{LISTED}}}}}", None),
        ("$.data", "{type: object, properties: {data: {type: object}}}", None),
        ("$.data", "{type: object, properties: {other: {}}}", None),
        ("$.data[*]", f"{{type: object, properties: {{{LISTED}}}}}", None),
        ("$.data[0]", f"{{type: object, properties: {{{LISTED}}}}}", None),
        ("$", "{type: array, items: {}}", None),
    ],
)
def test_the_names_beside_a_list_that_may_be_left_out(extractor, schema, names):
    found = beside(extractor, schema)
    assert found is None if names is None else set(found) == set(names)
    assert beside(extractor, schema, "get") is None
