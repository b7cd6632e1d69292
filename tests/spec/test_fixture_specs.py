"""The fixture specs are good, and use between them every key that the models know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_format.compile import compile_definition
from airbyte_agent_format.load import load
from airbyte_agent_format.model.base import SpecModel, is_list, is_mapping
from airbyte_agent_format.model.document import Document
from pydantic import BaseModel

FOLDER = Path(__file__).parents[1] / "fixtures" / "specs"
FILES = sorted(FOLDER.glob("*/connector.yaml"))
TEXT = "".join(file.read_text("utf-8") for file in FILES)

#: What OpenAPI allows, connectors carry along or refuse, and no fixture needs.
CARRIED = {
    "Document.external_docs", "Document.json_schema_dialect", "Document.tags", "Info.license",
    "Info.terms_of_service", "MediaType.encoding", "MediaType.examples", "OAuthFlows.implicit",
    "Operation.external_docs", "Parameter.allow_empty_value",
    "Parameter.allow_reserved", "Parameter.deprecated", "Parameter.examples", "PathItem.description",
    "PathItem.head", "PathItem.options", "Response.links",
    "AuthConfig.additional_properties",
}  # fmt: skip

#: Keys that connectors use, whose tests cover them: Amazon Seller Partner's, Zendesk Talk's.
OF_CONNECTORS = {"Pagination.alone", "Pagination.inclusive"}


def read(file: Path) -> Document:
    document = load(file).document
    assert document is not None
    return document


DOCUMENTS = [read(file) for file in FILES]


def parts(value: Any) -> Iterator[SpecModel]:
    if isinstance(value, SpecModel):
        yield value
    if isinstance(value, BaseModel):
        value = [getattr(value, name) for name in type(value).model_fields]
    elif is_mapping(value):
        value = list(value.values())
    for member in value if is_list(value) else ():
        yield from parts(member)


def every_part() -> Iterator[type[SpecModel]]:
    pending = [SpecModel]
    while pending:
        part = pending.pop()
        pending += part.__subclasses__()
        yield part


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_only_the_list_that_says_nothing_of_pages_is_complained_of(file: Path) -> None:
    diagnostics = [str(diagnostic) for diagnostic in load(file).diagnostics]
    expected = "the pagination cannot be inferred"
    assert len(diagnostics) == (file.parent.name == "orbit-graph")
    assert all(expected in diagnostic for diagnostic in diagnostics)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.info.connector_name)
def test_they_compile(document: Document) -> None:
    definition = compile_definition(document)
    assert definition.check is not None


def test_every_key_of_every_part_is_used() -> None:
    used = {
        f"{type(part).__name__}.{name}"
        for document in DOCUMENTS
        for part in parts(document)
        for name in part.model_fields_set
        if getattr(part, name) is not None
    }
    known = {f"{part.__name__}.{name}" for part in every_part() for name in part.model_fields}
    assert known - used == CARRIED | OF_CONNECTORS


def test_every_extension_is_in_the_files() -> None:
    keys = {key for part in every_part() for key in part.known_keys() if key.startswith("x-")}
    keys |= {"x-airbyte-entity-name", "x-airbyte-stream-name", "x-airbyte-ai-hints"}
    assert {key for key in keys if key not in TEXT} == set()
