"""Input of a generated package besides the definition: texts, and the schemas of its types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from airbyte_agent_sdk.definition import Definition, Operation
from airbyte_agent_sdk.records.jsonpath import Step, parse

from ..model import document as source
from ..model.access import AuthConfig, ServerVariable
from ..model.base import Schema, mapping_of
from ..model.document import Document
from ..model.info import Info
from ..schema import REF, Node, Schemas
from .access import auth_configs

__all__ = ["OperationTexts", "ParameterTexts", "Texts", "texts_of"]

_TEXT: Schema = {"type": "string"}
_BYTES: Schema = {"type": "string", "format": "binary"}


@dataclass(frozen=True, slots=True)
class ParameterTexts:
    """A parameter or a field of a body.

    Attributes:
        schema: Its schema, for :meth:`~..schema.Schemas.node`.
        description: Its description outside the schema.
    """

    schema: Schema
    description: str = ""


@dataclass(frozen=True, slots=True)
class OperationTexts:
    """An operation.

    Attributes:
        source: Its model in the file.
        parameters: Its parameters and body fields, by name.
        record: Schema of its result, or of a record for a list; ``None`` if the response has no body, empty
            if it is not described.
    """

    source: source.Operation
    parameters: Mapping[str, ParameterTexts]
    record: Schema | None


@dataclass(frozen=True, slots=True)
class Texts:
    """A connector.

    Attributes:
        info: Its ``info`` section.
        schemas: Its schemas.
        operations: Its operations by entity and action.
        entities: The component that declares itself as the record of an entity, by entity.
        schemes: Its authentication schemes in the file, by name.
        variables: The variables of its servers, by name.
        required: Names of the variables of the first server.
    """

    info: Info
    schemas: Schemas
    operations: Mapping[str, Mapping[str, OperationTexts]]
    entities: Mapping[str, Node]
    schemes: Mapping[str, AuthConfig]
    variables: Mapping[str, ServerVariable]
    required: frozenset[str]


def texts_of(document: Document, definition: Definition) -> Texts:
    """Collect the texts of a document.

    Args:
        document: As the loader returned it.
        definition: Its definition, including operations.
    """
    named = _named(document)
    operations: dict[str, dict[str, OperationTexts]] = {}
    for _, _, operation in document.operations():
        table = definition.operation(operation.entity, operation.action)
        parameters = _parameters(document, operation, table)
        told = OperationTexts(operation, parameters, _record(document, operation, table, named))
        operations.setdefault(operation.entity, {})[operation.action] = told
    return Texts(
        info=document.info,
        schemas=document.schemas,
        operations=operations,
        entities={entity: document.schemas.node(schema) for entity, schema in named.items()},
        schemes=auth_configs(document),
        variables={
            name: item
            for server in reversed((*document.servers, *document.operation_servers))
            for name, item in server.variables.items()
        },
        required=frozenset(document.servers[0].variables),
    )


def _named(document: Document) -> dict[str, Schema]:
    """References to the first component that names each entity."""
    found: dict[str, Schema] = {}
    for key, schema in document.components.schemas.items():
        entity = mapping_of(schema).get("x-airbyte-entity-name")
        if isinstance(entity, str):
            found.setdefault(entity, {"$ref": f"{REF}{key}"})
    return found


def _parameters(
    document: Document, operation: source.Operation, table: Operation
) -> dict[str, ParameterTexts]:
    found = {item.name: ParameterTexts(item.schema_, item.description) for item in operation.parameters}
    for body in (operation.body_schema, operation.file_body.schema_):
        for key, schema in document.schemas.body(body).properties.items():
            found.setdefault(key, ParameterTexts(schema))
    # A body without named fields is a single parameter.
    return {
        item.name: found.get(item.name, ParameterTexts(operation.body_schema)) for item in table.parameters
    }


def _record(
    document: Document, operation: source.Operation, table: Operation, named: Mapping[str, Schema]
) -> Schema | None:
    """The schema of one record.

    If the response describes nothing at the extractor's path, the schema that names the entity is used.
    """
    if operation.success is None and any(status.startswith("2") for status in operation.responses):
        return None
    if table.answer in ("text", "bytes"):
        return _TEXT if table.answer == "text" else _BYTES
    schemas = document.schemas
    found = _at(schemas, operation.success.schema_ if operation.success else {}, table.records)
    if found is not None and table.is_list and not (table.records or "").endswith("[*]"):
        items = [node.items for node in schemas.variants(found) if node.items is not None]
        found = items[0] if items else {}
    found = found or named.get(table.entity, {})
    return {"oneOf": [found, {"type": "null"}]} if operation.may_be_empty and not table.is_list else found


def _at(schemas: Schemas, schema: Schema, path: str | None) -> Schema | None:
    if not schema:
        return None
    for step in parse(path).steps if path else ():
        inner = next(_members(schemas, schema, step), None)
        if inner is None:
            return None
        schema = inner
    return schema


def _members(schemas: Schemas, schema: Schema, step: Step) -> Iterator[Schema]:
    """The schema after a step: a key of properties, an index or ``*`` of arrays, ``*`` of maps."""
    for node in schemas.variants(schema):
        inner: object = None
        if isinstance(step, str):
            inner = node.properties.get(step)
        elif node.items is not None:
            inner = node.items
        elif step is None:
            inner = node.additional
        if isinstance(inner, dict):
            yield inner
