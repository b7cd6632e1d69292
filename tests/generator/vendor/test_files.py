"""Vendors' documents are read as they are, and what is none is told apart."""

from __future__ import annotations

import gzip
import hashlib
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_generator.errors import VendorDocumentError
from airbyte_agent_generator.vendor import files
from airbyte_agent_generator.vendor.files import read
from airbyte_agent_generator.vendor.shape import upgraded

pytestmark = pytest.mark.once

OPENAPI: dict[str, Any] = {"openapi": "3.0.3", "info": {"title": "Ponds", "version": "2"}, "paths": {}}


def test_json_packed_or_not_is_the_same_document(tmp_path: Path) -> None:
    raw = json.dumps(OPENAPI).encode()
    (tmp_path / "ponds.json").write_bytes(raw)
    (tmp_path / "ponds.json.gz").write_bytes(gzip.compress(raw))

    plain, packed = read(tmp_path / "ponds.json"), read(tmp_path / "ponds.json.gz")

    assert plain.contents == packed.contents == OPENAPI
    assert plain.sha256 == packed.sha256 == hashlib.sha256(raw).hexdigest()
    assert (packed.name, packed.format, packed.title, packed.version) == (
        "ponds.json.gz", "OpenAPI 3.0.3", "Ponds", "2",
    )  # fmt: skip


def test_yaml_is_read_as_yaml_1_2(tmp_path: Path) -> None:
    path = tmp_path / "ponds.yml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: Ponds, version: 2024-01-01}\npaths: {/on: {get: {on: 1}}}\n"
    )

    document = read(path)

    assert (document.format, document.version) == ("OpenAPI 3.1.0", "2024-01-01")
    assert document.contents == {
        "openapi": "3.1.0",
        "info": {"title": "Ponds", "version": "2024-01-01"},
        "paths": {"/on": {"get": {"on": 1}}},
    }


def test_discovery_says_which_revision_it_is(tmp_path: Path) -> None:
    path = tmp_path / "discovery.json"
    path.write_text(
        '{"discoveryVersion": "v1", "title": "Pond API", "version": "v3", "revision": "20260101"}'
    )

    document = read(path)

    assert (document.format, document.title, document.version) == (
        "Google discovery v1", "Pond API", "v3 revision 20260101",
    )  # fmt: skip


def test_a_graphql_schema_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "schema.graphqls.gz"
    path.write_bytes(gzip.compress(b"type Query { pond: String }"))

    document = read(path)

    assert (document.contents, document.format) == ("type Query { pond: String }", "GraphQL SDL")


def test_files_beside_it_come_along(tmp_path: Path) -> None:
    schema = {"$ref": "#/components/schemas/Depth"}
    common = {
        "components": {"schemas": {"Pond": {"properties": {"depth": schema}}, "Depth": {"type": "number"}}}
    }
    (tmp_path / "common.json.gz").write_bytes(gzip.compress(json.dumps(common).encode()))
    content = {
        "application/json": {
            "schema": {"$ref": "https://vendor.example/docs/common.yaml#/components/schemas/Pond"}
        }
    }
    own = {"application/json": {"schema": {"$ref": "./ponds.yaml#/components/schemas/Own"}}}
    document = OPENAPI | {
        "paths": {"/ponds": {"get": {"responses": {"200": {"content": content}, "201": {"content": own}}}}},
        "components": {"schemas": {"Own": {"type": "string"}, "Depth": {"type": "integer"}}},
    }
    (tmp_path / "ponds.json").write_text(json.dumps(document))

    contents = read(tmp_path / "ponds.json").contents
    assert isinstance(contents, dict)
    whole = upgraded(contents)

    responses = whole["paths"]["/ponds"]["get"]["responses"]
    assert responses["201"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Own"}
    assert responses["200"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Pond"}
    assert whole["components"]["schemas"] == {
        "Own": {"type": "string"},
        "Depth": {"type": "integer"},
        "Pond": {"properties": {"depth": {"$ref": "#/components/schemas/Depth_2"}}},
        "Depth_2": {"type": "number"},
    }


def test_only_the_own_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text('{"components": {"schemas": {"Key": {"const": "planted-key"}}}}')
    folder = tmp_path / "vendor"
    folder.mkdir()
    schema = {"$ref": "../secret.json#/components/schemas/Key"}
    (folder / "ponds.json").write_text(json.dumps(OPENAPI | {"components": {"schemas": {"Key": schema}}}))

    contents = read(folder / "ponds.json").contents

    assert "planted-key" not in json.dumps(contents)
    assert isinstance(contents, dict)
    assert upgraded(contents)["components"]["schemas"] == {"Key": {"x-unresolved": schema["$ref"]}}


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("ponds.json", None, "No such file"),
        ("ponds.txt", b"{}", "must end in .json"),
        ("ponds.json", b"{", "not JSON"),
        ("ponds.json", b"[]", "must be a mapping"),
        ("ponds.json", b"\xff{}", "not UTF-8"),
        ("ponds.json", b"[" * 100_000, "nested too deep"),
        ("ponds.json", b"{}", "none of the keys openapi, swagger"),
        ("ponds.json", b'{"info": {}, "item": []}', "a Postman collection"),
        ("ponds.json.gz", b"{}", "truncated gzip file"),
        ("ponds.json.gz", gzip.compress(b"{}" * 9000)[:-12], "truncated gzip file"),
        ("ponds.yaml", b"a: [", "not YAML"),
        ("ponds.graphql", b"\xff", "not UTF-8"),
    ],
    ids=itertools.count(),
)
def test_what_cannot_be_read_is_told(name: str, raw: bytes | None, said: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if raw is not None:
        path.write_bytes(raw)

    with pytest.raises(VendorDocumentError) as raised:
        read(path)

    assert said in str(raised.value)
    assert str(path) in str(raised.value)


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1_000_000)
    (tmp_path / "ponds.json.gz").write_bytes(gzip.compress(b" " * 1_000_001))

    with pytest.raises(VendorDocumentError, match="larger than 1 MB"):
        read(tmp_path / "ponds.json.gz")
