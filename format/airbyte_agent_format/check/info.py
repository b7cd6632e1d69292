"""Checks references in the info section to entities, parameters and settings."""

from __future__ import annotations

import re
from typing import Final

from airbyte_agent_sdk.auth.settings import needs_jinja
from airbyte_agent_sdk.names import identifier

from ..model.document import Document, Operation
from ..model.info import ContextStore, Info
from ..read.diagnostics import Path
from ..read.draft import Draft
from ..read.reading import Reading, header_problem
from .retry import check_retry
from .templates import jinja_names

__all__ = ["check_info", "check_probe"]

_SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_READING: Final = frozenset({"list", "get", "search"})
_PAGE_TYPES: Final = (
    "api_reference authentication_guide rate_limits api_release_history changelog status_page "
    "api_deprecations developer_community migration_guide openapi_spec data_model_reference "
    "permissions_scopes sql_reference other"
)


def check_info(reading: Reading, draft: Draft) -> None:
    """Check the info section against the rest of the file."""
    info = draft.document.info
    if not _SLUG.fullmatch(info.connector_name):
        message = f"{info.connector_name!r} must be a slug: lower-case letters, digits and single dashes"
        reading.error(("info", "x-airbyte-connector-name"), message)
    if not _UUID.fullmatch(info.connector_definition_id):
        reading.error(("info", "x-airbyte-connector-definition-id"), "must be a UUID")
    types = _PAGE_TYPES.split()
    for index, page in enumerate(info.external_documentation_urls):
        place: Path = ("info", "x-airbyte-external-documentation-urls", index, "type")
        reading.expect(place, page.type, types, f"must be one of {', '.join(types)}")
    if problem := header_problem(info.idempotency_header):
        reading.strict_error(("info", "x-airbyte-idempotency-header"), problem)
    check_retry(reading, info)
    if (check := info.response_error_check) and (check.on_value is None) is (check.ok_value is None):
        place = ("info", "x-airbyte-response-error-check")
        reading.error(place, "needs on_value, which means failure, or ok_value, which means success")
    if info.runtime_mode == "context_store_only" and not info.context_store:
        reading.strict_error(
            ("info", "x-airbyte-runtime-mode"), "context_store_only needs x-airbyte-context-store"
        )
    if info.context_store:
        _check_context_store(reading, info.context_store)
    if not draft.broken:
        for index, link in enumerate(info.entity_relationships):
            place = ("info", "x-airbyte-entity-relationships", index)
            for key, name in (("source_entity", link.source_entity), ("target_entity", link.target_entity)):
                reading.expect((*place, key), name, draft.entities, f"there is no entity {name}")
        _check_settings(reading, draft, info)


def _check_context_store(reading: Reading, store: ContextStore) -> None:
    names = {entity.entity: None for entity in store.entities}
    seen: set[str] = set()
    for index, entity in enumerate(store.entities):
        at = ("info", "x-airbyte-context-store", "entities", index)
        if entity.entity in seen:
            reading.strict_error((*at, "entity"), f"{entity.entity} is listed twice")
        seen.add(entity.entity)
        columns = {item.name: None for item in entity.fields}
        for number, name in enumerate(entity.primary_key):
            column = (*at, "x-airbyte-primary-key", number)
            reading.expect(column, name, columns, f"{entity.entity} has no such column")
        for number, join in enumerate(entity.enrichment):
            place = (*at, "x-airbyte-enrichment", number, "target")
            reading.expect(place, join.target, names, "the context store has no such entity")


def _check_settings(reading: Reading, draft: Draft, info: Info) -> None:
    parameters = {item.name for located in draft.operations for item in located.operation.parameters}
    for located in draft.operations:
        parameters |= draft.document.schemas.body(located.operation.body_schema).properties.keys()
    servers = (*draft.document.servers, *draft.document.operation_servers)
    settings = {name for server in servers for name in server.variables}
    settings |= {scope.config_key for scope in info.scoping}
    for scheme in draft.document.components.security_schemes.values():
        settings |= scheme.auth_config.properties.keys()
    for index, scope in enumerate(info.scoping):
        place = ("info", "x-airbyte-scoping", index)
        reading.expect(
            (*place, "param"), scope.param, parameters, f"no operation has a parameter {scope.param}"
        )
        _check_template(reading, (*place, "value_template"), scope.value_template, settings)
    for name in info.aliases:
        reading.expect(
            ("info", "x-airbyte-aliases", name), name, parameters, f"no operation has a parameter {name}"
        )
    for index, rule in enumerate(info.config_normalization):
        at = ("info", "x-airbyte-config-normalization", "rules", index)
        for key, name in (("target", rule.target), ("source", rule.source)):
            reading.expect((*at, key), name, settings, f"there is no setting {name}")


def _check_template(reading: Reading, place: Path, template: str | None, settings: set[str]) -> None:
    """A Jinja value template can be parsed, and only reads existing names."""
    if template is None or not needs_jinja(template):
        return
    try:
        names = jinja_names(template)
    except ValueError as error:
        reading.strict_error(place, str(error))
        return
    for name in sorted(names):
        message = f"{name} does not exist; a value template can use value, config and settings"
        reading.expect(place, name, {"value", "config_key", "config", *settings}, message)


def check_probe(reading: Reading, draft: Draft) -> None:
    """``check()`` has one operation to call, and all that the call needs, unless all operations write."""
    info = draft.document.info
    if info.runtime_mode == "context_store_only" or not draft.operations:
        return
    scoped = {scope.param for scope in info.scoping}

    def asked(operation: Operation) -> list[str]:
        links = (link for link in info.entity_relationships if link.source_entity == operation.entity)
        known = {identifier(link.foreign_key) for link in links}
        return [name for name in _asked(draft.document, operation, scoped) if identifier(name) not in known]

    preferred = [located for located in draft.operations if located.operation.preferred_for_check]
    for located in preferred[1:]:
        line, _ = reading.source.place(preferred[0].at)
        message = f"only one operation can be marked; line {line} is marked already"
        reading.strict_error((*located.at, "x-airbyte-preferred-for-check"), message)
    if preferred and (missing := asked(preferred[0].operation)):
        message = f"needs {', '.join(missing)}; add a default or x-airbyte-probe-default"
        reading.strict_error((*preferred[0].at, "x-airbyte-preferred-for-check"), message)
    lists = (located.operation for located in draft.operations if located.operation.action == "list")
    reads = any(
        located.operation.action in _READING and located.operation.request_body is None
        for located in draft.operations
    )
    if not preferred and reads and all(asked(operation) for operation in lists):
        message = "check() has no operation to call; mark one with x-airbyte-preferred-for-check: true"
        reading.strict_error(("paths",), message)


def _asked(document: Document, operation: Operation, given: set[str]) -> list[str]:
    """The parameters that only a caller can provide."""
    return [
        parameter.name
        for parameter in operation.parameters
        if (parameter.required or parameter.in_ == "path")
        and parameter.name not in given
        and parameter.name not in operation.param_sources
        and parameter.config_inject is None
        and parameter.probe_default is None
        and "default" not in document.schemas.node(parameter.schema_).facts
    ]
