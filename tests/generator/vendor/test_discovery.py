"""Google discovery documents come out as OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_generator.vendor.shape import upgraded

pytestmark = pytest.mark.once

Json = dict[str, Any]

DISCOVERY: Json = {
    "discoveryVersion": "v1",
    "title": "Pond API",
    "version": "v3",
    "rootUrl": "https://ponds.example/",
    "servicePath": "pond/v3/",
    "auth": {"oauth2": {"scopes": {"https://ponds.example/auth/read": {"description": "See ponds."}}}},
    "parameters": {
        "alt": {"type": "string", "enum": ["json", "media"], "default": "json", "location": "query"}
    },
    "schemas": {
        "Pond": {
            "id": "Pond",
            "type": "object",
            "properties": {
                "size": {"type": "string", "format": "int64", "description": "In litres."},
                "seen": {"type": "string", "format": "google-datetime"},
                "depth": {"type": "number", "format": "double"},
                "count": {"type": "integer", "format": "uint32"},
                "rest": {"type": "any"},
                "near": {"type": "array", "items": {"$ref": "Pond"}},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            },
        }
    },
    "resources": {
        "parks": {
            "resources": {
                "ponds": {
                    "methods": {
                        "get": {
                            "id": "pond.parks.ponds.get",
                            "httpMethod": "GET",
                            "path": "{+name}",
                            "flatPath": "parks/{parksId}/ponds/{pondsId}",
                            "supportsMediaDownload": True,
                            "scopes": ["https://ponds.example/auth/read"],
                            "parameters": {
                                "name": {
                                    "type": "string",
                                    "location": "path",
                                    "required": True,
                                    "description": "Which.",
                                },
                                "mask": {"type": "string", "format": "google-fieldmask", "location": "query"},
                                "limit": {
                                    "type": "integer",
                                    "format": "int32",
                                    "minimum": "1",
                                    "default": "10",
                                    "location": "query",
                                },
                                "kinds": {"type": "string", "repeated": True, "location": "query"},
                                "deep": {
                                    "type": "boolean",
                                    "default": "false",
                                    "location": "query",
                                    "deprecated": True,
                                },
                            },
                            "response": {"$ref": "Pond"},
                        }
                    }
                }
            }
        },
        "ponds": {
            "methods": {
                "create": {
                    "id": "pond.ponds.create",
                    "httpMethod": "POST",
                    "path": "ponds",
                    "request": {"$ref": "Pond"},
                    "mediaUpload": {"protocols": {"simple": {"path": "/upload/pond/v3/ponds"}}},
                }
            }
        },
    },
}


def without_places(node: Any) -> Any:
    """The shape without what says where its parts came from."""
    if isinstance(node, list):
        return [without_places(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: without_places(value) for key, value in node.items() if key not in {"x-at", "x-left-out"}}


def test_discovery_becomes_the_same() -> None:
    whole = without_places(upgraded(DISCOVERY))

    get = whole["paths"]["/pond/v3/parks/{parksId}/ponds/{pondsId}"]["get"]
    assert whole["servers"] == [{"url": "https://ponds.example"}]
    assert get["operationId"] == "pond.parks.ponds.get"
    assert get["security"] == [{"oauth2": ["https://ponds.example/auth/read"]}]
    pond = {"$ref": "#/components/schemas/Pond"}
    assert get["responses"]["200"]["content"] == {
        "application/json": {"schema": pond},
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
    }
    by_name = {parameter.pop("name"): parameter for parameter in get["parameters"]}
    assert by_name == {
        "mask": {"in": "query", "required": False, "schema": {"type": "string"}},
        "limit": {
            "in": "query",
            "required": False,
            "schema": {"type": "integer", "format": "int32", "minimum": 1, "default": 10},
        },
        "kinds": {
            "in": "query",
            "required": False,
            "schema": {"type": "array", "items": {"type": "string"}},
            "style": "form",
            "explode": True,
        },
        "deep": {
            "in": "query",
            "required": False,
            "schema": {"type": "boolean", "default": False},
            "deprecated": True,
        },
        "parksId": {"in": "path", "required": True, "schema": {"type": "string"}, "description": "Which."},
        "pondsId": {"in": "path", "required": True, "schema": {"type": "string"}, "description": "Which."},
        "alt": {
            "in": "query",
            "required": False,
            "schema": {"type": "string", "enum": ["json", "media"], "default": "json"},
            "x-shared": True,
        },
    }
    assert whole["components"]["schemas"]["Pond"]["properties"] == {
        "size": {"type": "string", "pattern": "^-?[0-9]+$", "description": "In litres."},
        "seen": {"type": "string", "format": "date-time"},
        "depth": {"type": "number", "format": "double"},
        "count": {"type": "integer", "minimum": 0},
        "rest": {},
        "near": {"type": "array", "items": pond},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
    }
    flow = whole["components"]["securitySchemes"]["oauth2"]["flows"]["authorizationCode"]
    assert flow["scopes"] == {"https://ponds.example/auth/read": "See ponds."}


def test_discovery_uploads_have_a_path_of_their_own() -> None:
    paths = without_places(upgraded(DISCOVERY))["paths"]

    plain, upload = paths["/pond/v3/ponds"]["post"], paths["/upload/pond/v3/ponds"]["post"]
    assert list(plain["requestBody"]["content"]) == ["application/json"]
    assert (plain["operationId"], upload["operationId"]) == ("pond.ponds.create", "pond.ponds.create.upload")
    assert upload["parameters"][0] == {
        "name": "uploadType",
        "in": "query",
        "required": True,
        "schema": {"type": "string", "enum": ["multipart"]},
    }
    assert upload["requestBody"]["content"] == {
        "multipart/related": {
            "schema": {
                "type": "object",
                "properties": {
                    "metadata": {"$ref": "#/components/schemas/Pond"},
                    "file": {"type": "string", "format": "binary"},
                },
                "required": ["file"],
            }
        }
    }
