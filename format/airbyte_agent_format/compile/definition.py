"""Compiles a connector.yaml document to a :class:`~airbyte_agent_sdk.definition.Definition`.

The generator writes the same definition as Python, so that a bare file and a generated package cannot differ.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from airbyte_agent_sdk import definition as tables
from airbyte_agent_sdk.errors import SpecError
from airbyte_agent_sdk.records.jsonpath import parse
from airbyte_agent_sdk.values import is_object

from ..load import load
from ..model import document as source
from ..model import info as info_part
from ..model.base import mapping_of
from ..model.document import Document
from ..model.pagination import infer_paging
from ..schema import ANY, Node
from .access import scheme_tables, server_table
from .checks import runtime_schema
from .stored import context_store
from .texts import Texts, texts_of

__all__ = ["TEXT_MEDIA", "compile_connector", "compile_definition", "load_definition"]

_PLACEHOLDER = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_VARIABLE = re.compile(r"\{+\s*([^{}\s]+)\s*\}+")
#: Media types of text; anything other than these and JSON is bytes.
TEXT_MEDIA = re.compile(
    r"text/.+|application/(.+\+)?(xml|yaml|x-yaml|javascript|x-ndjson|ndjson|jsonl|json-seq)"
)
#: JSON by any name, and what may be anything; a value on each line is no JSON.
_JSON = re.compile(r"(?!.*(ndjson|jsonl|json-seq|json-stream))[^;]*json[^;]*(;.*)?|\*/\*")
_BODY_KINDS: dict[str, tables.BodyKind] = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
    "multipart/related": "related",
}


def load_definition(path: Path) -> tables.Definition:
    """Load a ``connector.yaml``, our own or a foreign one, and compile it.

    Raises:
        SpecError: The file has errors; each is listed with its line and column.
    """
    loaded = load(path, foreign=True)
    if loaded.document is None:
        errors = tuple(str(diagnostic) for diagnostic in loaded.diagnostics if diagnostic.severity == "error")
        raise SpecError(f"{path} cannot be used:", diagnostics=errors)
    return compile_definition(loaded.document)


def compile_connector(document: Document) -> tuple[tables.Definition, Texts]:
    """The definition of a valid document, and the texts for its generated package."""
    definition = compile_definition(document)
    return definition, texts_of(document, definition)


def compile_definition(document: Document, *, package: str | None = None) -> tables.Definition:
    """The definition of a valid document.

    Args:
        document: As the loader returned it.
        package: Import name of the generated package, whose modules then contain the operations.
    """
    info = document.info
    operations: dict[str, dict[str, tables.Operation]] = {}
    for path, method, operation in document.operations():
        compiled = _operation(document, path, method, operation)
        operations.setdefault(operation.entity, {})[operation.action] = compiled
    return tables.Definition(
        slug=info.connector_name,
        name=info.display_name,
        definition_id=info.connector_definition_id,
        version=info.version,
        server=server_table(document.servers[0]),
        schemes=scheme_tables(document),
        entities={
            entity: {action: operation.required for action, operation in actions.items()}
            for entity, actions in operations.items()
        },
        security=tuple(tuple(alternative) for alternative in document.security),
        check=_check(document, operations),
        package=package,
        tables=None if package else operations,
        settings=_settings(document),
        retry=_retry(info.retry_config),
        error_check=_error_check(info.response_error_check),
        scoping=tuple(
            tables.Scope(scope.param, scope.config_key, scope.value_template) for scope in info.scoping
        ),
        normalization=tuple(
            tables.ConfigNormalization(
                rule.target, rule.source, rule.transform.delimiter, rule.when_missing not in (False, "false")
            )
            for rule in info.config_normalization
            if rule.transform.delimiter
        ),
        relationships=tuple(
            tables.Relationship(
                link.source_entity,
                link.target_entity,
                link.foreign_key,
                link.target_key,
                link.parent_record_filter if is_object(link.parent_record_filter) else {},
            )
            for link in info.entity_relationships
        ),
        context_store=context_store(info.context_store),
        runtime_mode=info.runtime_mode,
        idempotency_header=info.idempotency_header or _idempotency_header(operations),
        headers=_headers(operations),
        other_servers=tuple(server_table(server) for server in document.servers[1:] if server.server_name),
        operation_servers=tuple(map(server_table, document.operation_servers)),
    )


def _headers(operations: Mapping[str, Mapping[str, tables.Operation]]) -> dict[str, str]:
    """The headers with a default that all operations have in common."""
    every = [
        {
            item.name: str(item.schema["default"])
            for item in operation.parameters
            if item.location == "header" and item.schema.get("default") is not None
        }
        for actions in operations.values()
        for operation in actions.values()
    ]
    first = every[0] if every else {}
    return {name: value for name, value in first.items() if all(some.get(name) == value for some in every)}


def _idempotency_header(operations: Mapping[str, Mapping[str, tables.Operation]]) -> str | None:
    """The idempotency header of all writes, if it is the same."""
    names = {
        operation.idempotency_header
        for actions in operations.values()
        for operation in actions.values()
        if operation.method in ("PATCH", "POST")
    }
    return names.pop() if len(names) == 1 else None


def _operation(document: Document, path: str, method: str, operation: source.Operation) -> tables.Operation:
    graphql = operation.body_type
    scoped = {scope.param for scope in document.info.scoping}
    parameters = [_parameter(document, item, operation, scoped) for item in operation.parameters]
    taken = {parameter.name for parameter in parameters}
    whole, body = document.schemas.node(operation.body_schema), document.schemas.body(operation.body_schema)
    kind = _body_kind(operation)
    fields, required = body.properties, body.required
    is_list = whole.types == ("array",) and kind == "json"
    as_items = is_list and (not fields or operation.whole_list)
    is_array = is_list and not (as_items and whole.nullable)  # null is a value like any other
    whole_body = None
    if is_list != is_array or (not is_list and _is_one_value(kind, whole, body)):
        whole_body = _free("items" if is_list else "body", taken)
    as_whole = whole_body is not None or as_items
    if as_whole:
        name, needed = whole_body or "items", is_array or operation.body_required
        fields, required = {name: operation.body_schema}, (name,) * needed
    files = {name: schema for name, schema in _files(document, operation).items() if name not in fields}
    parameters += [
        _field(document, operation, name, schema, name in required, scoped=name in scoped, whole=as_whole)
        for name, schema in (*fields.items(), *files.items())
        if name not in taken  # same as the path parameter of that name
    ]
    parameters = _with_aliases(document, operation, parameters)
    writes = method in ("post", "patch")
    return tables.Operation(
        entity=operation.entity,
        action=operation.action,
        method=method.upper(),
        path=path,
        parameters=tuple(parameters),
        summary=operation.summary,
        body=kind,
        array_body=is_array,
        open_body=not graphql and not is_array and bool(whole.additional),
        graphql=_graphql(graphql),
        upload=operation.upload_file_param,
        records=operation.record_extractor,
        meta=dict(operation.meta_extractor),
        paging=infer_paging(document, operation) if operation.action in tables.LIST_ACTIONS else None,
        download=tables.Download(operation.file_url) if operation.action == "download" else None,
        transform=dict(operation.record_transform),
        filter=operation.record_filter,
        idempotency_header=(operation.idempotency_header or document.info.idempotency_header)
        if writes
        else None,
        param_sources={
            name: (origin.parent_entity, origin.parent_key)
            for name, origin in operation.param_sources.items()
        },
        sibling_keys=_sibling_keys(document, operation),
        also_in_body=tuple(name for name in required if name in taken)
        if kind not in (None, "graphql")
        else (),
        media_type=_media_type(operation) if kind in ("json", "raw") else None,
        whole_body=whole_body,
        files=tuple(files),
        answer=_answer(operation),
        accept=_accept(operation),
        security=None if operation.security is None else tuple(map(tuple, operation.security)),
        server=next(
            (item.url for item in operation.servers[:1] if item.url != document.servers[0].url), None
        ),
    )


def _is_one_value(kind: tables.BodyKind | None, whole: Node, body: Node) -> bool:
    """Whether a body has no fields for parameters: a file, a text, a number."""
    if kind == "raw":
        return True
    return kind == "json" and not body.properties and not whole.additional and "object" not in whole.types


def _free(name: str, taken: Container[str]) -> str:
    return name if name not in taken else _free(f"{name}_", taken)


def _files(document: Document, operation: source.Operation) -> Mapping[str, Any]:
    """The fields that only the body's ``multipart/form-data`` has, if another format comes first."""
    known = document.schemas.body(operation.body_schema).properties
    found = document.schemas.body(operation.file_body.schema_).properties
    return {name: schema for name, schema in found.items() if name not in known}


def _answer(operation: source.Operation) -> tables.Answer:
    """How a successful response is parsed."""
    name, media = operation.answer
    if operation.action == "download" or operation.action in tables.LIST_ACTIONS:
        return "json"
    if media is None:
        return "none" if any(status.startswith("2") for status in operation.responses) else "json"
    if _JSON.fullmatch(name.lower()):
        return "json"
    return "text" if TEXT_MEDIA.fullmatch(name.lower()) else "bytes"


def _accept(operation: source.Operation) -> str | None:
    name, _ = operation.answer
    return (
        None if name.lower() in ("", "application/json", "application/octet-stream") or "*" in name else name
    )


def _parameter(
    document: Document, item: source.Parameter, operation: source.Operation, scoped: Container[str]
) -> tables.Parameter:
    location: tables.Location = item.in_
    if operation.body_type is not None and location == "query":
        # Although declared as query parameters, they are only variables; `fields` is inserted into the query.
        location = _graphql_place(operation.body_type, item.name)
    is_upload = item.name == operation.upload_file_param
    inject = item.config_inject
    schema = runtime_schema(document.schemas, item.schema_)
    has_default = "default" in schema
    # A required header with a default is filled in automatically, such as a version header.
    needed = (item.required or item.in_ == "path" or is_upload) and not (item.in_ == "header" and has_default)
    by_default = location == "query" and has_default
    may_be_left_out = inject is not None or item.name in scoped or by_default
    return tables.Parameter(
        item.name,
        "none" if is_upload else location,
        schema,
        required=needed and not may_be_left_out,
        style="json" if item.content else item.style,
        explode=item.explode,
        probe=item.probe_default,
        inject=tables.ConfigInject(inject.source, inject.map) if inject else None,
        required_by_api=needed and may_be_left_out,
        reserved=item.allow_reserved,
        hosted_name=item.hosted_name,
    )


def _field(
    document: Document,
    operation: source.Operation,
    name: str,
    schema: Any,
    needed: bool,
    *,
    scoped: bool,
    whole: bool,
) -> tables.Parameter:
    """A field of a body, with its ``encoding`` in the media type."""
    location: tables.Location = "body"
    if operation.body_type is not None:
        location = _graphql_place(operation.body_type, name)
    elif name == operation.upload_file_param:
        location, needed = "none", True
    elif whole:
        location = "none"
    encodings = mapping_of(operation.file_body.encoding) | mapping_of(_media(operation)[1].encoding)
    encoding = mapping_of(encodings.get(name))
    inlined = runtime_schema(document.schemas, schema)
    media = encoding.get("contentType")
    if isinstance(media, str) and not re.search(r"[,*]|^application/json", media):
        inlined["contentMediaType"] = media
    style, explode = encoding.get("style"), encoding.get("explode")
    if style is None and isinstance(media, str) and media.startswith("application/json"):
        style = "json" if _body_kind(operation) == "form" else None  # in a multipart body it is anyway
    may_be_left_out = scoped or (location == "body" and "default" in inlined)
    hosted_name = mapping_of(schema).get("x-airbyte-hosted-name")
    return tables.Parameter(
        name,
        location,
        inlined,
        required=needed and not may_be_left_out,
        style=style if style in get_args(tables.Style) else None,
        explode=explode if isinstance(explode, bool) else None,
        probe=mapping_of(schema).get("x-airbyte-probe-default"),
        required_by_api=needed and may_be_left_out,
        reserved=encoding.get("allowReserved") is True,
        hosted_name=hosted_name if isinstance(hosted_name, str) else None,
    )


def _with_aliases(
    document: Document, operation: source.Operation, parameters: list[tables.Parameter]
) -> list[tables.Parameter]:
    """The parameters with their aliases: their own, or else those of the info section.

    The name in the hosted API is one of them.
    """
    known = {parameter.name for parameter in parameters}
    stated = {item.name: item.aliases for item in operation.parameters if item.aliases}
    result: list[tables.Parameter] = []
    for parameter in parameters:
        others = stated.get(parameter.name) or document.info.aliases.get(parameter.name) or ()
        given = (parameter.hosted_name, *others) if parameter.hosted_name else others
        aliases = {
            item if isinstance(item, str) else item.name: {} if isinstance(item, str) else item.values
            for item in given
        }
        kept = {name: values for name, values in aliases.items() if name not in known}
        result.append(replace(parameter, aliases=kept) if kept else parameter)
    return result


def _graphql_place(body: source.BodyType, name: str) -> tables.Location:
    return "variable" if name in _PLACEHOLDER.findall(str(body.variables)) else "none"


def _sibling_keys(document: Document, operation: source.Operation) -> tuple[str, ...] | None:
    """The declared keys of the object that contains the list, if the list is optional."""
    success, extractor = operation.success, operation.record_extractor
    if operation.action not in tables.LIST_ACTIONS or success is None or not extractor:
        return None
    try:
        path = parse(extractor)
    except ValueError:  # foreign files may contain anything; it was reported
        return None
    if not path.single:
        return None
    *above, last = path.steps or (0,)
    schemas = document.schemas
    node = schemas.node(success.schema_)
    for step in above:
        node = schemas.node(node.properties.get(step)) if isinstance(step, str) else ANY
    found = schemas.node(node.properties.get(last)) if isinstance(last, str) else ANY
    if last in node.required or "array" not in found.types:
        return None
    return tuple(name for name in node.properties if name != last)


def _media(operation: source.Operation) -> tuple[str, source.MediaType]:
    """The body's first format, which is used for requests."""
    content = operation.request_body.content if operation.request_body else {}
    return next(iter(content.items()), ("", source.MediaType()))


def _media_type(operation: source.Operation) -> str | None:
    name, _ = _media(operation)
    return None if name.partition(";")[0].strip() in ("application/json", "*/*") else name


def _body_kind(operation: source.Operation) -> tables.BodyKind | None:
    if operation.body_type is not None:
        return "graphql"
    if operation.upload_file_param is not None:
        return "related"
    name, _ = _media(operation)
    if not name:
        return None
    return _BODY_KINDS.get(name.partition(";")[0].strip(), "json" if _JSON.fullmatch(name) else "raw")


def _graphql(body: source.BodyType | None) -> tables.GraphQL | None:
    if body is None:
        return None
    default = body.default_fields
    return tables.GraphQL(
        query=body.query,
        variables=body.variables,
        nullable=tuple(body.nullable_variables),
        operation_name=body.operation_name,
        default_fields=" ".join(default) if isinstance(default, list) else default,
    )


def _settings(document: Document) -> dict[str, str | None]:
    """The settings used in URLs and requests, with their defaults."""
    named = [server for server in document.servers[1:] if server.server_name]
    servers = [server_table(server) for server in (document.servers[0], *named, *document.operation_servers)]
    settings: dict[str, str | None] = {}
    for variable in (item for server in servers for item in server.variables):
        settings.setdefault(variable.name, variable.default)
    names = [name for server in servers for name in _VARIABLE.findall(server.url)]
    for scheme in document.components.security_schemes.values():
        for flow in scheme.flows.usable().values() if scheme.flows else ():
            names += _VARIABLE.findall(f"{flow.token_url} {flow.refresh_url} {flow.authorization_url}")
    names += [scope.config_key for scope in document.info.scoping]
    for _, _, operation in document.operations():
        names += [item.config_inject.source for item in operation.parameters if item.config_inject]
    for rule in document.info.config_normalization:
        names += [rule.target, rule.source]
    credentials = {
        name
        for scheme in document.components.security_schemes.values()
        for name in scheme.auth_config.properties
    }
    return settings | {name: settings.get(name) for name in names if name not in credentials}


def _check(
    document: Document, operations: Mapping[str, Mapping[str, tables.Operation]]
) -> tuple[str, str] | None:
    for _, _, operation in document.operations():
        if operation.preferred_for_check:
            return operation.entity, operation.action
    for entity, actions in operations.items():
        found = actions.get("list")
        if found and all(item.probe is not None for item in found.parameters if item.required):
            return entity, "list"
    return None


def _retry(config: info_part.RetryConfig | None) -> tables.RetryConfig | None:
    if config is None:
        return None
    return tables.RetryConfig(
        max_attempts=config.max_attempts,
        initial_delay=config.initial_delay_seconds,
        max_delay=config.max_delay_seconds,
        exponential_base=config.exponential_base,
        jitter=config.jitter,
        status_codes=tuple(config.retry_on_status_codes),
        on_timeout=config.retry_on_timeout,
        on_network_error=config.retry_on_network_error,
        after_header=config.retry_after_header,
        after_format=config.retry_after_format,
        rules=tuple(map(_rule, config.rules)),
    )


def _rule(rule: info_part.RetryRule) -> tables.AnswerRule:
    wait = rule.wait
    return tables.AnswerRule(
        rule.means,
        status=tuple(rule.status),
        headers={name: tuple(values) for name, values in rule.headers.items()},
        body={path: tuple(values) for path, values in rule.body.items()},
        contains={path: tuple(texts) for path, texts in rule.body_contains.items()},
        wait=tables.RetryWait(wait.header, wait.json_path, wait.unit, wait.seconds, wait.growth)
        if wait
        else None,
        details=tuple(rule.details),
        url=rule.url,
    )


def _error_check(check: info_part.ErrorCheck | None) -> tables.ErrorCheck | None:
    return (
        tables.ErrorCheck(check.field, check.on_value, check.message_field, check.ok_value) if check else None
    )
