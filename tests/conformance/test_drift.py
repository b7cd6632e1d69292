"""Every document that is kept is read, and no connector drifts from one that says what its own says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from airbyte_agent_generator.authoring.drift import find_drift
from airbyte_agent_generator.vendor.files import GRAPHQL, read
from airbyte_agent_generator.vendor.shape import upgraded
from jsonschema_rs import meta

from .subjects import SPECS
from .test_graphql import place

#: Parts of documents, and formats that nobody reads here.
NO_DOCUMENTS = {
    "amazon-ads/postman_collection.json.gz",
    "facebook-marketing/business-sdk-api-specs.json.gz",
    "snowflake/common-cortex-agent.json.gz",
    "snowflake/common-cortex-analyst.json.gz",
    "snowflake/common-cortex-tool.json.gz",
    "snowflake/common.json.gz",
}


def references(node: Any) -> set[str]:
    if isinstance(node, list):
        return set().union(*map(references, node))
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
    return own.union(
        *(references(node[key]) for key in node if key not in {"example", "examples", "default"})
    )


def test_every_document_is_read(vendor_documents: Path) -> None:
    paths = [path for path in vendor_documents.glob("*/*") if path.suffix != ".md"]
    assert len(paths) > 300
    for path in paths:
        if f"{path.parent.name}/{path.name}" in NO_DOCUMENTS:
            continue
        file = read(path)
        if isinstance(file.contents, str):
            assert file.format == GRAPHQL
            continue
        whole = upgraded(file.contents)
        schemas = whole["components"]["schemas"]
        known = {f"#/components/schemas/{name}" for name in schemas}
        assert references(whole["paths"]) | references(schemas) <= known, path
        for name, schema in schemas.items():
            # The draft that OpenAPI 3.1 uses, and that a schema without "$schema" is of.
            assert meta.is_valid(schema), f"{path} {name}"


def test_nothing_has_drifted(subject, vendor_documents: Path) -> None:
    folder = vendor_documents / subject.slug
    names = [document.file for document in subject.source.documents]
    files = [read(place(folder, name) / name) for name in names]
    newer = [replace(file, sha256="0" * 64, version="newer") for file in files]

    found = find_drift(SPECS / subject.slug, newer)

    advice = (
        f"is the spec right? then `connectorgen drift {subject.slug} --apply` with the document that it has"
    )
    assert [str(one) for drift in found for one in drift.differences] == [], advice
    assert [note for drift in found for note in drift.notes] == []
