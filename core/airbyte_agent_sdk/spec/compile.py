"""A connector.yaml document into the tables that run: :class:`~airbyte_agent_sdk.definition.Definition`.

The generator prints these very tables as Python, so that a bare file and a generated package cannot differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from .. import definition as tables
from ..errors import SpecError
from ..jsonvalue import is_object
from . import access
from . import document as source
from . import info as info_part
from .document import Document
from .load import load
from .pagination import infer_paging

__all__ = ["body_fields", "compile_definition", "load_definition", "runtime_schema"]

#: What the checks before a call read; the rest of a schema is for people.
_KEPT = (
    "type",
    "format",
    "enum",
    "const",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
)
#: No vendor's argument comes near; a hostile file could ask for more than there is memory.
_MAX_DEPTH = 30
_MAX_REFERENCES = 2_000
_BODY_KINDS: dict[str, tables.BodyKind] = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
    "multipart/related": "related",
}


def load_definition(path: Path) -> tables.Definition:
    """Read a ``connector.yaml``, written here or by others, into its tables.

    Raises:
        SpecError: The file has errors; each is listed with its line and column.
    """
    loaded = load(path, foreign=True)
    if loaded.document is None:
        errors = tuple(str(complaint) for complaint in loaded.complaints if complaint.severity == "error")
        raise SpecError(f"{path} cannot be used:", complaints=errors)
    return compile_definition(loaded.document)


def compile_definition(document: Document, *, package: str | None = None) -> tables.Definition:
    """The tables of a valid document.

    Args:
        document: As the loader returned it.
        package: Import name of the generated package; then the operations are left to its modules.
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
        server=_server(document),
        schemes=tuple(_scheme(name, scheme) for name, scheme in document.components.security_schemes.items()),
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
                rule.target, rule.source, rule.transform.delimiter, bool(rule.when_missing)
            )
            for rule in info.config_normalization
        ),
        relationships=tuple(
            tables.Relationship(link.source_entity, link.target_entity, link.foreign_key, link.target_key)
            for link in info.entity_relationships
        ),
        context_store=_context_store(info.context_store),
        runtime_mode=info.runtime_mode,
    )


def runtime_schema(document: Document, schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema as the runtime checks it: references in place, no prose.

    A cycle, and what would go too deep or grow too large, is cut to "anything", which the server will judge.
    """
    return _Inliner(document).inlined(schema, ())


class _Inliner:
    """Puts references in place within one schema. They may fan out, so their number has a bound."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._left = _MAX_REFERENCES

    def inlined(self, schema: Mapping[str, Any], above: tuple[str, ...]) -> dict[str, Any]:
        reference = schema.get("$ref")
        if isinstance(reference, str):
            self._left -= 1
            if reference in above or len(above) >= _MAX_DEPTH or self._left < 0:
                return {}
            return self.inlined(self._document.resolve(dict(schema)), (*above, reference))
        result: dict[str, Any] = {key: schema[key] for key in _KEPT if key in schema}
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                result[key] = [self.inlined(branch, above) for branch in schema[key]]
        if is_object(schema.get("items")):
            result["items"] = self.inlined(schema["items"], above)
        properties, required, additional = _object_parts(self._document, schema)
        if properties:
            result["properties"] = {
                name: self.inlined(item, above) if is_object(item) else {}
                for name, item in properties.items()
            }
        if required:
            result["required"] = required
        if is_object(additional):
            result["additionalProperties"] = self.inlined(additional, above)
        elif additional is not None:
            result["additionalProperties"] = additional
        return result


def _object_parts(document: Document, schema: Mapping[str, Any]) -> tuple[dict[str, Any], list[str], Any]:
    """Properties, required names and additionalProperties, with those of ``allOf`` members at any depth."""
    properties: dict[str, Any] = {}
    required: list[str] = []
    additional: Any = None
    pending: list[Any] = [schema]
    seen: list[Any] = []  # by identity: a member may lead back to where it stands
    while pending:
        part = document.resolve(pending.pop(0))
        if any(part is other for other in seen):
            continue
        seen.append(part)
        pending = [*part.get("allOf", ()), *pending]
        if is_object(part.get("properties")):
            properties = {**part["properties"], **properties}
        if isinstance(part.get("required"), list):
            required += part["required"]
        additional = part.get("additionalProperties") if additional is None else additional
    return properties, list(dict.fromkeys(required)), additional


def body_fields(document: Document, operation: source.Operation) -> tuple[dict[str, Any], list[str]]:
    """The top-level fields of an operation's body by name, as they stand in the file, and the required names.

    An array body's are those of its items.
    """
    schema = document.resolve(operation.body_schema)
    if schema.get("type") == "array":
        schema = document.resolve(schema.get("items") or {})
    properties, required, _ = _object_parts(document, schema)
    return properties, required


def _operation(document: Document, path: str, method: str, operation: source.Operation) -> tables.Operation:
    graphql = operation.body_type
    parameters = [_parameter(document, item, graphql) for item in operation.parameters]
    taken = {parameter.name for parameter in parameters}
    fields, required = ({}, []) if graphql else body_fields(document, operation)
    for name, schema in fields.items():
        if name not in taken:  # a path parameter of the same name is the same thing
            location: tables.Location = "none" if name == operation.upload_file_param else "body"
            parameters.append(
                tables.Parameter(name, location, runtime_schema(document, schema), required=name in required)
            )
    kind = _body_kind(operation)
    whole = document.resolve(operation.body_schema)
    is_array = whole.get("type") == "array"
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
        open_body=not graphql and not is_array and bool(whole.get("additionalProperties")),
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
    )


def _parameter(
    document: Document, item: source.Parameter, graphql: source.BodyType | None
) -> tables.Parameter:
    location: tables.Location = item.in_
    if graphql is not None and location == "query":
        # Declared as query parameters, they belong in the variables alone; `fields` goes into the query.
        location = "variable" if f"{{{{ {item.name} }}}}" in str(graphql.variables) else "none"
    inject = item.config_inject
    return tables.Parameter(
        item.name,
        location,
        runtime_schema(document, item.schema_),
        required=(item.required or item.in_ == "path") and inject is None and not _has_default(item),
        style=item.style,
        explode=item.explode,
        probe=item.probe_default,
        inject=tables.ConfigInject(inject.source, inject.map) if inject else None,
    )


def _has_default(item: source.Parameter) -> bool:
    """A required header with a default is filled in by itself: a vendor's version header."""
    return item.in_ == "header" and "default" in item.schema_


def _body_kind(operation: source.Operation) -> tables.BodyKind | None:
    if operation.body_type is not None:
        return "graphql"
    if operation.request_body is None:
        return None
    return next((_BODY_KINDS.get(kind, "json") for kind in operation.request_body.content), None)


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


def _server(document: Document) -> tables.Server:
    server = document.servers[0]
    return tables.Server(
        server.url,
        tuple(
            tables.ServerVariable(
                name,
                None if variable.default == f"{{{name}}}" else variable.default or None,
                tuple(variable.enum),
            )
            for name, variable in server.variables.items()
        ),
    )


def _scheme(name: str, scheme: access.SecurityScheme) -> tables.Scheme:
    config = scheme.auth_config
    kind: Literal["bearer", "basic", "api_key", "oauth2"] = "oauth2"
    if scheme.type == "apiKey":
        kind = "api_key"
    elif scheme.type == "http":
        kind = scheme.scheme or "bearer"
    flows = scheme.flows
    flow = (flows.authorization_code or flows.client_credentials) if flows else None
    return tables.Scheme(
        name=name,
        kind=kind,
        mapping=config.auth_mapping,
        required=tuple(config.required),
        properties={
            key: None if item.default is None else str(item.default)
            for key, item in config.properties.items()
        },
        location=scheme.in_ or "header",
        key=scheme.name or "Authorization",
        headers=config.additional_headers,
        token_url=(flow.refresh_url or flow.token_url) if flow else None,
        refresh=_refresh(scheme) if kind == "oauth2" else None,
        extract=tuple(scheme.token_extract),
        scopes=tuple(flow.scopes) if flow else (),
    )


def _refresh(scheme: access.SecurityScheme) -> tables.TokenRefresh:
    given = scheme.token_refresh or access.TokenRefresh()
    machine = scheme.flows is not None and scheme.flows.authorization_code is None
    plain = machine and given.grant_type == "refresh_token"
    return tables.TokenRefresh(
        auth_style=given.auth_style,
        body_format=given.body_format,
        header=given.header,
        prefix=given.prefix,
        grant_type="client_credentials" if plain else given.grant_type,
    )


def _settings(document: Document) -> dict[str, str | None]:
    """The configuration values that requests are filled from, with their defaults."""
    settings = {variable.name: variable.default for variable in _server(document).variables}
    names = [scope.config_key for scope in document.info.scoping]
    for _, _, operation in document.operations():
        names += [item.config_inject.source for item in operation.parameters if item.config_inject]
    for rule in document.info.config_normalization:
        names.append(rule.target)
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
        if "list" in actions and not actions["list"].required:
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
    )


def _error_check(check: info_part.ErrorCheck | None) -> tables.ErrorCheck | None:
    return tables.ErrorCheck(check.field, check.on_value, check.message_field) if check else None


def _context_store(store: info_part.ContextStore | None) -> dict[str, tables.ContextStoreEntity]:
    if store is None:
        return {}
    return {
        item.entity: tables.ContextStoreEntity(
            item.entity, item.stream_name or item.entity, tuple(column.name for column in item.fields)
        )
        for item in store.entities
    }
