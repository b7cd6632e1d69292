"""A made-up vendor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_generator.cli import app
from typer.testing import CliRunner

THING: dict[str, Any] = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string", "readOnly": True, "description": "Their words about an id"},
        "name": {"type": "string"},
        "size": {"type": "integer", "nullable": True},
        "parent": {"$ref": "#/components/schemas/Thing"},
    },
}


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "Their words", "content": {"application/json": {"schema": schema}}}}


def document() -> dict[str, Any]:
    thing = {"$ref": "#/components/schemas/Thing"}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Acme API", "version": "2.1"},
        "servers": [
            {"url": "https://{tenant}.acme.example/api", "variables": {"tenant": {"default": "demo"}}}
        ],
        "components": {
            "schemas": {"Thing": THING},
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "login": {"type": "http", "scheme": "basic"},
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "oauth": {
                    "type": "oauth2",
                    "flows": {
                        "authorizationCode": {
                            "authorizationUrl": "https://acme.example/authorize",
                            "tokenUrl": "https://acme.example/token",
                            "scopes": {"things:read": "Their words"},
                        }
                    },
                },
            },
        },
        "paths": {
            "/v2/things": {
                "get": {
                    "operationId": "theirs",
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                        {"name": "cursor", "in": "query", "schema": {"type": "string"}},
                        {"name": "debug", "in": "query", "schema": {"type": "boolean"}},
                    ],
                    "responses": answer(
                        {
                            "type": "object",
                            "properties": {
                                "things": {"type": "array", "items": thing},
                                "paging": {
                                    "type": "object",
                                    "properties": {"next_cursor": {"type": "string"}},
                                },
                            },
                        }
                    ),
                },
                "post": {
                    "operationId": "theirs2",
                    "requestBody": {"content": {"application/json": {"schema": thing}}},
                    "responses": answer({"type": "object", "properties": {"thing": thing}}),
                },
            },
            "/v2/things/{thingId}": {
                "parameters": [
                    {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "get": {"operationId": "theirs3", "responses": answer(thing)},
                "delete": {"operationId": "theirs4", "responses": {"204": {"description": "Their words"}}},
            },
            "/v2/things/{thingId}/file": {
                "get": {
                    "operationId": "theirs5",
                    "responses": answer(
                        {"type": "object", "properties": {"download_url": {"type": "string"}}}
                    ),
                }
            },
        },
    }


CATALOGUE = """\
slug\tentity\taction\tmethod\tpath\tparams\tbody_type\tbody_fields
other\tthings\tlist\tGET\t/x\t\t\t
acme\tthings\tlist\tGET\t/things.json\tlimit:q:integer cursor:q:string since:q:string\t\t
acme\tthings\tget\tGET\t/things/{id}.json\tid!:p:string\t\t
acme\tthings\tcreate\tPOST\t/things.json\t\tapplication/json\tname!:string tags:array<string>
acme\tthing_copies\tcreate\tPOST\t/things.json\t\tapplication/json\tname!:string
acme\tthings\tdelete\tDELETE\t/things/{id}.json\tid!:p:string\t\t
acme\tfiles\tdownload\tGET\t/things/{id}/file\tid!:p:string\t\t
acme\tparts\tlist\tGET\t/parts\tcolour:q:string\t\t
"""


class Desk:
    """A folder to work in, and the command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.specs = folder / "specs"
        self.put("acme.json", document())
        self.put("catalogue.tsv", CATALOGUE)

    def put(self, name: str, contents: Any) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(contents if isinstance(contents, str) else json.dumps(contents), encoding="utf-8")
        return path

    def run(self, *arguments: str | Path) -> Any:
        given = [
            str(self.folder / item) if isinstance(item, str) and "." in item else str(item)
            for item in arguments
        ]
        return CliRunner().invoke(app, [*given, "--specs", str(self.specs)])

    def new(self, *arguments: str | Path) -> Any:
        return self.run("new", "acme", "--from", "acme.json", *arguments)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
