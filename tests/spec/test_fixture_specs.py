"""The two fixture specs are good, and use between them every feature of the format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_sdk.spec.compile import compile_definition
from airbyte_agent_sdk.spec.document import Document
from airbyte_agent_sdk.spec.load import load
from airbyte_agent_sdk.spec.part import Part, is_list, is_mapping
from pydantic import BaseModel

FOLDER = Path(__file__).parents[1] / "fixtures" / "specs"
FILES = sorted(FOLDER.glob("*/connector.yaml"))
TEXT = "".join(file.read_text("utf-8") for file in FILES)

#: What OpenAPI allows, connectors carry along or refuse, and no fixture needs.
CARRIED = {
    "Document.external_docs", "Document.json_schema_dialect", "Document.tags", "Info.license",
    "Info.terms_of_service", "MediaType.encoding", "MediaType.examples", "OAuthFlows.implicit",
    "OAuthFlows.password", "Operation.external_docs", "Parameter.allow_empty_value",
    "Parameter.allow_reserved", "Parameter.deprecated", "Parameter.examples", "PathItem.description",
    "PathItem.head", "PathItem.options", "Response.links",
    "AuthConfig.additional_properties",
}  # fmt: skip


def read(file: Path) -> Document:
    document = load(file).document
    assert document is not None
    return document


DOCUMENTS = [read(file) for file in FILES]


def parts(value: Any) -> Iterator[Part]:
    if isinstance(value, Part):
        yield value
    if isinstance(value, BaseModel):
        value = [getattr(value, name) for name in type(value).model_fields]
    elif is_mapping(value):
        value = list(value.values())
    for member in value if is_list(value) else ():
        yield from parts(member)


def every_part() -> Iterator[type[Part]]:
    pending = [Part]
    while pending:
        part = pending.pop()
        pending += part.__subclasses__()
        yield part


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_only_the_list_that_says_nothing_of_pages_is_complained_of(file: Path) -> None:
    complaints = [str(complaint) for complaint in load(file).complaints]
    expected = "how the next page is asked for cannot be told"
    assert len(complaints) == (file.parent.name == "orbit-graph")
    assert all(expected in complaint for complaint in complaints)


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
    assert known - used == CARRIED


def test_every_extension_is_in_the_files() -> None:
    keys = {key for part in every_part() for key in part.known_keys() if key.startswith("x-")}
    keys |= {"x-airbyte-entity-name", "x-airbyte-stream-name", "x-airbyte-ai-hints"}
    assert {key for key in keys if key not in TEXT} == set()


def values(part: str, field: str) -> set[Any]:
    return {
        getattr(item, field)
        for document in DOCUMENTS
        for item in parts(document)
        if type(item).__name__ == part
    }


@pytest.mark.parametrize(
    ("part", "field", "wanted"),
    [
        ("Operation", "action", "list get create update delete search download api_search"),
        ("Pagination", "strategy", "cursor page offset next_url link_header last_id none"),
        ("Parameter", "in_", "path query header cookie"),
        ("Parameter", "style", "form spaceDelimited pipeDelimited deepObject"),
        ("SecurityScheme", "type", "http apiKey oauth2"),
        ("SecurityScheme", "scheme", "bearer basic"),
        ("SecurityScheme", "in_", "header query cookie"),
        ("TokenRefresh", "auth_style", "basic body"),
        ("TokenRefresh", "body_format", "json form"),
        ("TokenRefresh", "grant_type", "refresh_token jwt_bearer"),
        (
            "DocumentationUrl",
            "type",
            (
                "api_reference authentication_guide rate_limits api_release_history changelog status_page "
                "api_deprecations developer_community migration_guide openapi_spec data_model_reference "
                "permissions_scopes sql_reference other"
            ),
        ),
    ],
)
def test_every_choice_is_made(part: str, field: str, wanted: str) -> None:
    assert set(wanted.split()) - values(part, field) == set()


@pytest.mark.parametrize(
    ("feature", "pattern"),
    [
        ("alternatives of security", r"security:\n  - .*\n  - "),
        ("a default that is its own placeholder", r'default: "\{subdomain\}"'),
        ("a variable that holds an origin", r'url: "\{instance_url\}/'),
        ("an enum of a variable", r"default: eu\n +enum:"),
        ("a mapping of a path", r"mapping:\n +subdomain: subdomain"),
        ("a mapping with a format", r"source: region\n +format:"),
        ("a template with a constant", r"\$\{email\}/token"),
        ("a template after a constant", r"Lumen-API-Key \$\{api_key\}"),
        ("a constant header", r"X-Client: lumen"),
        ("a header in the place of Authorization", r'Authorization: "\{\{ token \}\}"'),
        ("a list by POST", r"post:\n +operationId: list"),
        ("a suffix of a path", r"/graphql:satellites:list:"),
        ("a colon of a path", r"\{property_id\}:runReport:"),
        ("records at the root", r"record-extractor: \$\n"),
        ("records under an index", r"record-extractor: \$\.\w+\[0\]\."),
        ("records in records", r"record-extractor: \$\.\w+\[\*\]\."),
        ("rows of cells", r"record-extractor: \$\[\*\]\[\*\]"),
        ("a value of the Link header", r'"@link\.next"'),
        ("a value of a header", r'"@header\.'),
        ("a download in one step", r"application/octet-stream"),
        ("a download in two", r"file-url: \w+\[0\]\.\{format\}"),
        ("a name with brackets", r"page\[size\]"),
        ("a name with empty brackets", r"statuses\[\]"),
        ("a name with a dot", r"updated_at\.after"),
        ("a name with a dash", r"body-format"),
        ("a header's name in small letters", r"workspace-id"),
        ("a keyword", r"name: from,.*\n.*name: class"),
        ("a list joined by commas", r"style: form\n +explode: false"),
        ("a header with a default", r"in: header, schema: \{type: string, default"),
        ("a required header", r"in: header, required: true"),
        ("a JSON body", r"application/json:\n +schema: \{\$ref"),
        ("a form body", r"application/x-www-form-urlencoded"),
        ("a form with files", r"multipart/form-data"),
        ("an upload", r"multipart/related"),
        ("an array body", r"application/json:\n +schema:\n +type: array"),
        ("any field", r"\{type: object, additionalProperties: true\}"),
        ("fields of the caller's choice", r"\{\{ fields \}\}"),
        ("userErrors", r"userErrors \{"),
        ("Rest.li", r"X-Restli-Protocol-Version"),
        ("a 201", r"\b201\b"),
        ("a 204", r'"204"'),
        ("a nullable reference", r"oneOf:\n +- \{\$ref.*\n +- \{type: \"null\""),
        ("anyOf", r"anyOf:"),
        ("allOf", r"allOf:"),
        ("nullable", r"nullable: true"),
        ("draft 3's required", r"\{type: string, required: true\}"),
        ("a type of one", r"type: \[string\],"),
        ("a type of seven", r"\[string, number, integer, boolean, array, object, \"null\"\]"),
        ("an unknown keyword", r"via:\n +type: string\n +#.*\n +is_public:"),
        ("an enum with null", r"enum: \[low, normal, urgent, null\]"),
        ("a schema that leads back to itself", r"parent: \{\$ref: \"#/components/schemas/Ticket\"\}"),
        ("shared parameters", r"#/components/parameters/"),
        ("shared bodies", r"#/components/requestBodies/"),
        ("shared responses", r"#/components/responses/"),
        ("parameters of a path", r"\n    parameters:\n"),
    ],
)
def test_every_feature_is_used(feature: str, pattern: str) -> None:
    assert re.search(pattern, TEXT), feature


@pytest.mark.parametrize("format", ["date-time", "uri", "date", "int64", "email", "uuid", "binary"])
def test_every_format_is_used(format: str) -> None:
    assert f"format: {format}" in TEXT


@pytest.mark.parametrize(
    "keyword",
    ["type", "default", "enum", "minimum", "maximum", "format", "items", "maxItems", "minItems", "pattern",
     "minLength", "maxLength", "uniqueItems", "properties", "example"],
)  # fmt: skip
def test_every_keyword_of_a_schema_is_used(keyword: str) -> None:
    assert re.search(rf"\b{keyword}:", TEXT)
