"""Documents of every age come out in one shape."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from airbyte_agent_generator.errors import VendorDocumentError
from airbyte_agent_generator.vendor.shape import upgraded

from .test_discovery import DISCOVERY, without_places

pytestmark = pytest.mark.once

Json = dict[str, Any]

PONDS: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Ponds", "version": "1"},
    "servers": [{"url": "https://ponds.example/v1"}],
    "paths": {
        "/ponds/{id}": {
            "parameters": [
                {"$ref": "#/components/parameters/Id"},
                {"name": "lang", "in": "query", "schema": {"type": "string", "nullable": True}},
            ],
            "get": {
                "operationId": "getPond",
                "parameters": [
                    {"name": "lang", "in": "query", "required": True, "schema": {"type": "string"}},
                    {
                        "name": "q",
                        "in": "query",
                        "content": {"application/json": {"schema": {"type": "object"}}},
                    },
                ],
                "responses": {"200": {"$ref": "#/components/responses/Pond"}},
            },
            "put": {
                "requestBody": {"$ref": "#/components/requestBodies/Pond"},
                "callbacks": {"later": {}},
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "$ref": "#/components/responses/Pond/content/application~1json/schema"
                                }
                            }
                        }
                    }
                },
            },
        }
    },
    "components": {
        "parameters": {"Id": {"name": "id", "in": "path", "schema": {"type": "integer"}}},
        "responses": {"Pond": {"content": {"application/json": {"schema": {"title": "A pond"}}}}},
        "requestBodies": {
            "Pond": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pond%20Record"}}},
            }
        },
        "schemas": {"Pond Record": {"type": "object"}, "Pond_Record": {"type": "string"}},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}


def of(schema: Any, **named: Any) -> Any:
    """A schema of OpenAPI 3.0, in the one shape."""
    document = {"openapi": "3.0.0", "paths": {}, "components": {"schemas": {"It": schema, **named}}}
    return upgraded(document)["components"]["schemas"]["It"]


def test_references_are_resolved_and_parameters_merged() -> None:
    before = json.dumps(PONDS)

    whole = without_places(upgraded(PONDS))

    assert json.dumps(PONDS) == before
    item = whole["paths"]["/ponds/{id}"]
    assert item["get"]["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
        {"name": "lang", "in": "query", "required": True, "schema": {"type": "string"}},
        {
            "name": "q",
            "in": "query",
            "required": False,
            "content": {"application/json": {"schema": {"type": "object"}}},
            "schema": {"type": "object"},
        },
    ]
    assert item["get"]["responses"] == {
        "200": {"content": {"application/json": {"schema": {"title": "A pond"}}}}
    }
    assert item["put"]["operationId"] == "put_ponds_id"
    assert item["put"]["parameters"][1]["schema"] == {"type": ["string", "null"]}
    assert item["put"]["requestBody"]["required"] is True
    assert "callbacks" not in item["put"]
    assert whole["servers"] == PONDS["servers"]
    assert whole["components"]["securitySchemes"] == PONDS["components"]["securitySchemes"]


def test_every_schema_has_a_name_that_openapi_allows_and_its_own() -> None:
    whole = upgraded(PONDS)

    put = whole["paths"]["/ponds/{id}"]["put"]
    body = put["requestBody"]["content"]["application/json"]["schema"]
    answer = put["responses"]["200"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/Pond_Record"}
    assert answer == {"$ref": "#/components/schemas/components_responses_Pond_application_json"}
    assert whole["components"]["schemas"] == {
        "Pond_Record": {"type": "object"},
        "Pond_Record_2": {"type": "string"},
        "components_responses_Pond_application_json": {"title": "A pond"},
    }


def test_servers_of_paths_stand_in_for_the_document_s() -> None:
    document = {
        "openapi": "3.0.1",
        "paths": {"/a": {"servers": [{"url": "https://a.example"}], "get": {}}, "/b": {"get": {}}},
    }

    whole = upgraded(document)

    assert whole["servers"] == [{"url": "https://a.example"}]
    assert upgraded({"openapi": "3.0.1"})["servers"] == [{"url": "/"}]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"nullable": True}, {}),
        ({"properties": {}, "nullable": True}, {"type": ["object", "null"], "properties": {}}),
        (
            {"anyOf": [{"type": "string"}], "nullable": True},
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
        ),
        (
            {"allOf": [{"$ref": "#/components/schemas/Pond"}], "nullable": True, "description": "Where."},
            {
                "oneOf": [{"allOf": [{"$ref": "#/components/schemas/Pond"}]}, {"type": "null"}],
                "description": "Where.",
            },
        ),
        (
            {"$ref": "#/components/schemas/Pond", "nullable": True},
            {"oneOf": [{"$ref": "#/components/schemas/Pond"}, {"type": "null"}]},
        ),
        (
            {"$ref": "#/components/schemas/Pond", "type": "object", "description": "Where."},
            {"$ref": "#/components/schemas/Pond", "description": "Where."},
        ),
        ({"$ref": "#/components/schemas/Lake"}, {"x-unresolved": "#/components/schemas/Lake"}),
        ({"$ref": "#/components/schemas/It"}, {}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": False}, {"maximum": 1}),
        ({"type": "string", "example": "x"}, {"type": "string", "examples": ["x"]}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"type": "datetime"}, {}),
        ({"type": ["string"], "required": True}, {"type": "string"}),
        ({"items": [{"type": "file"}]}, {"prefixItems": [{"type": "string", "format": "binary"}]}),
        (
            {"properties": {"example": {"nullable": True, "type": "null"}}},
            {"properties": {"example": {"type": ["null"]}}},
        ),
        ({"discriminator": "kind"}, {"discriminator": {"propertyName": "kind"}}),
        ({"additionalProperties": False, "default": None}, {"additionalProperties": False, "default": None}),
        (True, {}),
        (False, {"not": {}}),
        ({"type": "string", "deprecated": "Use `b`."}, {"type": "string", "deprecated": True}),
    ],
)
def test_a_schema_is_spelt_as_3_1_spells_it(old: Any, new: Json) -> None:
    assert of(old, Pond={"type": "object"}) == new


def test_beside_a_reference_3_1_may_say_anything() -> None:
    schema = {"$ref": "#/components/schemas/Pond", "minProperties": 1}
    document = {"openapi": "3.1.0", "components": {"schemas": {"It": schema, "Pond": {}}}}

    assert upgraded(document)["components"]["schemas"]["It"] == schema


def test_a_circle_of_references_ends() -> None:
    circle = {"$ref": "#/components/parameters/A"}
    document = {
        "openapi": "3.0.0",
        "paths": {"/a": {"get": {"parameters": [circle]}}},
        "components": {"parameters": {"A": circle}},
    }

    assert upgraded(document)["paths"]["/a"]["get"]["parameters"] == []


@pytest.mark.parametrize("version", [{"openapi": "4.0.0"}, {"swagger": "1.2"}, {"openapi": 3}, {}])
def test_other_versions_are_refused(version: Json) -> None:
    with pytest.raises(VendorDocumentError, match="is not supported"):
        upgraded(version)


def test_what_nests_without_end_is_refused() -> None:
    schema: Json = {}
    for _ in range(5000):
        schema = {"items": schema}

    with pytest.raises(VendorDocumentError, match="nested too deep"):
        of(schema)


SWAGGER: Json = {
    "swagger": "2.0",
    "info": {"title": "Ponds", "version": "1"},
    "host": "ponds.example",
    "basePath": "/v2/",
    "schemes": ["http", "https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "parameters": {
        "Body": {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Pond"}}
    },
    "responses": {"Gone": {"description": "Gone.", "schema": {"$ref": "#/definitions/Pond"}}},
    "definitions": {"Pond": {"properties": {"depth": {"type": "number", "x-nullable": True}}}},
    "securityDefinitions": {
        "login": {"type": "basic"},
        "oauth": {
            "type": "oauth2",
            "flow": "accessCode",
            "authorizationUrl": "https://ponds.example/a",
            "tokenUrl": "https://ponds.example/t",
            "scopes": {"read": "Read."},
        },
    },
    "paths": {
        "/ponds": {
            "parameters": [
                {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}},
                {
                    "name": "tags",
                    "in": "query",
                    "type": "array",
                    "items": {"type": "string"},
                    "collectionFormat": "multi",
                },
            ],
            "get": {
                "produces": ["application/json", "text/csv"],
                "responses": {"200": {"schema": {"type": "file"}}},
            },
            "post": {
                "parameters": [{"$ref": "#/parameters/Body"}],
                "responses": {"404": {"$ref": "#/responses/Gone"}},
            },
        },
        "/photos": {
            "post": {
                "parameters": [
                    {"name": "photo", "in": "formData", "type": "file", "required": True},
                    {"name": "note", "in": "formData", "type": "string", "description": "What it shows."},
                ]
            },
            "put": {
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [{"name": "note", "in": "formData", "type": "string"}],
            },
        },
    },
}


def test_swagger_becomes_the_same() -> None:
    whole = without_places(upgraded(SWAGGER))

    ponds, photos = whole["paths"]["/ponds"], whole["paths"]["/photos"]
    assert whole["servers"] == [{"url": "https://ponds.example/v2"}]
    assert ponds["get"]["parameters"] == [
        {
            "name": "ids", "in": "query", "required": False, "style": "form", "explode": False,
            "schema": {"type": "array", "items": {"type": "string"}},
        },
        {
            "name": "tags", "in": "query", "required": False, "style": "form", "explode": True,
            "schema": {"type": "array", "items": {"type": "string"}},
        },
    ]  # fmt: skip
    assert list(ponds["get"]["responses"]["200"]["content"]) == ["application/json", "text/csv"]
    pond = {"application/json": {"schema": {"$ref": "#/components/schemas/Pond"}}}
    assert ponds["post"]["requestBody"] == {"required": True, "description": "", "content": pond}
    assert ponds["post"]["responses"] == {"404": {"description": "Gone.", "content": pond}}
    assert photos["post"]["requestBody"]["content"] == {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "properties": {
                    "photo": {"type": "string", "format": "binary"},
                    "note": {"type": "string", "description": "What it shows."},
                },
                "required": ["photo"],
            }
        }
    }
    assert list(photos["put"]["requestBody"]["content"]) == ["application/x-www-form-urlencoded"]
    assert whole["components"]["schemas"]["Pond"] == {"properties": {"depth": {"type": ["number", "null"]}}}
    assert whole["components"]["securitySchemes"] == {
        "login": {"type": "http", "scheme": "basic"},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://ponds.example/a",
                    "tokenUrl": "https://ponds.example/t",
                    "scopes": {"read": "Read."},
                }
            },
        },
    }


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    for key, value in list(node.items() if isinstance(node, dict) else enumerate(node)):
        yield node, key
        if isinstance(value, dict | list):
            yield from places(value)


@pytest.mark.parametrize("document", [PONDS, SWAGGER, DISCOVERY], ids=["openapi", "swagger", "discovery"])
def test_nonsense_in_any_place_is_no_traceback(document: Json) -> None:
    """Vendors write all of this."""
    junk: list[Any] = [
        None, [], {}, "x", 3, True, [{}], [["x"]], {"a": []}, {"$ref": "#/nowhere"}, {"$ref": "#"},
        {"$ref": 3},
    ]  # fmt: skip
    chance = random.Random(7)
    spots = len(list(places(copy.deepcopy(document))))
    for spot in range(spots):
        broken = copy.deepcopy(document)
        container, key = list(places(broken))[spot]
        container[key] = copy.deepcopy(chance.choice(junk))
        try:
            json.dumps(upgraded(broken))
        except VendorDocumentError as error:
            assert "is not supported" in str(error)  # noqa: PT017


def standing_at(document: Json, pointer: str) -> Any:
    """What a JSON pointer leads to, as RFC 6901 has it."""
    node: Any = document
    for spelt in pointer.removeprefix("#").split("/")[1:]:
        step = spelt.replace("~1", "/").replace("~0", "~")
        node = node[int(step)] if isinstance(node, list) else node[step]
    return node


def pointers(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        at = node.get("x-at", ())
        yield from [at] if isinstance(at, str) else at.values() if isinstance(at, dict) else at
        yield from (one[0] for one in node.get("x-left-out", ()))
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from pointers(inner)


@pytest.mark.parametrize("document", [PONDS, SWAGGER, DISCOVERY], ids=["openapi", "swagger", "discovery"])
def test_every_part_says_where_it_stands_in_the_vendors_document(document: Json) -> None:
    found = [*pointers(upgraded(document))]
    assert len(found) > 5
    for pointer in found:
        assert standing_at(document, pointer) is not None


def test_what_the_shape_has_no_place_for_is_listed() -> None:
    document = {
        "openapi": "3.1.0",
        "webhooks": {"pondDrained": {"post": {}}},
        "paths": {
            "/a~b": {
                "post": {
                    "callbacks": {"done": {}},
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {
                                "encoding": {"photo": {"contentType": "image/png", "headers": {"X-A": {}}}}
                            },
                            "application/json": {"encoding": {"name": {"contentType": "text/plain"}}},
                        }
                    },
                    "responses": {"201": {"links": {"pond": {}}}},
                }
            }
        },
    }

    whole = upgraded(document)

    assert [one[:3] for one in whole["x-left-out"]] == [["#/webhooks/pondDrained", "webhook", "pondDrained"]]
    assert [one[:3] for one in whole["paths"]["/a~b"]["post"]["x-left-out"]] == [
        ["#/paths/~1a~0b/post/callbacks/done", "callback", "done"],
        [
            "#/paths/~1a~0b/post/requestBody/content/multipart~1form-data/encoding/photo/headers",
            "encoding",
            "photo",
        ],
        ["#/paths/~1a~0b/post/requestBody/content/application~1json/encoding/name", "encoding", "name"],
        ["#/paths/~1a~0b/post/responses/201/links/pond", "link", "pond"],
    ]


def test_a_pattern_in_a_path_is_no_part_of_its_parameters_name():
    path = "/halls/{hall:[a-z]+}/rows/{row}:open"
    document = {"openapi": "3.0.3", "info": {}, "paths": {path: {"get": {"responses": {}}}}}
    assert [*upgraded(document)["paths"]] == ["/halls/{hall}/rows/{row}:open"]


def test_a_content_may_be_a_reference():
    content = {"application/json": {"schema": {"type": "string"}}}
    answers = {"200": {"description": "Text", "content": {"$ref": "#/x-contents/text"}}}
    document = {
        "openapi": "3.0.3",
        "info": {},
        "x-contents": {"text": content},
        "paths": {"/text": {"get": {"responses": answers}}},
    }
    read = upgraded(document)["paths"]["/text"]["get"]["responses"]["200"]["content"]
    assert read == content
