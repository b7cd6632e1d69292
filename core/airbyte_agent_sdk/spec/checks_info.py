"""What the info section says of entities, parameters and settings that stand elsewhere."""

from __future__ import annotations

import re

from .checks_operations import header_problem
from .complaints import Path, nearest
from .document import Operation
from .draft import Draft, Located
from .info import ContextStore, Info
from .reading import Reading

__all__ = ["check_health_operation", "check_info"]

_SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_PAGE_TYPES = (
    "api_reference authentication_guide rate_limits api_release_history changelog status_page "
    "api_deprecations developer_community migration_guide openapi_spec data_model_reference "
    "permissions_scopes sql_reference other"
)


def check_info(reading: Reading, draft: Draft, info: Info) -> None:
    """Check the info section against the rest of the file."""
    if not _SLUG.fullmatch(info.connector_name):
        place: Path = ("info", "x-airbyte-connector-name")
        reading.error(
            place, f"{info.connector_name!r} is no slug; write small letters, digits and single dashes"
        )
    if not _UUID.fullmatch(info.connector_definition_id):
        reading.error(("info", "x-airbyte-connector-definition-id"), "must be a UUID")
    types = _PAGE_TYPES.split()
    for index, page in enumerate(info.external_documentation_urls):
        if page.type not in types:
            place = ("info", "x-airbyte-external-documentation-urls", index, "type")
            reading.lapse(place, f"must be one of {', '.join(types)}{nearest(page.type, types)}")
    if info.idempotency_header and (problem := header_problem(info.idempotency_header)):
        reading.lapse(("info", "x-airbyte-idempotency-header"), problem)
    if info.runtime_mode == "context_store_only" and not info.context_store:
        reading.lapse(("info", "x-airbyte-runtime-mode"), "context_store_only needs x-airbyte-context-store")
    if draft.whole and draft.components is not None:
        _check_entities(reading, draft, info)
        _check_settings(reading, draft, info)


def _check_entities(reading: Reading, draft: Draft, info: Info) -> None:
    entities = draft.entities()
    for index, link in enumerate(info.entity_relationships):
        for key, name in (("source_entity", link.source_entity), ("target_entity", link.target_entity)):
            if name not in entities:
                place: Path = ("info", "x-airbyte-entity-relationships", index, key)
                reading.lapse(place, f"there is no entity {name}{nearest(name, entities)}")
    if info.context_store:
        _check_context_store(reading, info.context_store)


def _check_context_store(reading: Reading, store: ContextStore) -> None:
    at: Path = ("info", "x-airbyte-context-store", "entities")
    names: list[str] = []
    for index, entity in enumerate(store.entities):
        if entity.entity in names:
            reading.lapse((*at, index, "entity"), f"{entity.entity} is there twice")
        names.append(entity.entity)
    for index, entity in enumerate(store.entities):
        for number, join in enumerate(entity.enrichment):
            if join.target not in names:
                place = (*at, index, "x-airbyte-enrichment", number, "target")
                reading.lapse(place, f"there is no such entity in the store{nearest(join.target, names)}")


def _check_settings(reading: Reading, draft: Draft, info: Info) -> None:
    parameters = {item.name for located in draft.operations for item in located.operation.parameters}
    for index, scope in enumerate(info.scoping):
        if scope.param not in parameters:
            hint = nearest(scope.param, parameters)
            reading.lapse(
                ("info", "x-airbyte-scoping", index, "param"),
                f"no operation has a parameter {scope.param}{hint}",
            )
    variables = {name for server in draft.servers or () for name in server.variables}
    settings = variables | {scope.config_key for scope in info.scoping}
    for scheme in draft.schemes.values():
        settings |= scheme.auth_config.properties.keys()
    for index, rule in enumerate(info.config_normalization):
        for key, name in (("target", rule.target), ("source", rule.source)):
            if draft.servers is not None and name not in settings:
                place: Path = ("info", "x-airbyte-config-normalization", "rules", index, key)
                reading.lapse(place, f"there is no setting {name}{nearest(name, settings)}")


def check_health_operation(reading: Reading, draft: Draft, info: Info) -> None:
    """``check()`` has one operation to call, and all that the call needs."""
    if info.runtime_mode == "context_store_only" or not draft.operations:
        return
    given = {scope.param for scope in info.scoping}
    preferred = [located for located in draft.operations if located.operation.preferred_for_check]
    for located in preferred[1:]:
        line, _ = reading.source.place(preferred[0].at)
        place = (*located.at, "x-airbyte-preferred-for-check")
        reading.lapse(place, f"one operation is enough, and the one on line {line} is marked already")
    if preferred:
        if missing := _asked(preferred[0].operation, given):
            place = (*preferred[0].at, "x-airbyte-preferred-for-check")
            message = f"needs {', '.join(missing)}; give it a default or x-airbyte-probe-default"
            reading.lapse(place, message)
    elif not any(_is_probe(located, given) for located in draft.operations):
        message = "check() has nothing to call; mark an operation x-airbyte-preferred-for-check: true"
        reading.lapse(("paths",), message)


def _is_probe(located: Located, given: set[str]) -> bool:
    return located.operation.action == "list" and not _asked(located.operation, given)


def _asked(operation: Operation, given: set[str]) -> list[str]:
    """The parameters that only a caller can give."""
    return [
        parameter.name
        for parameter in operation.parameters
        if (parameter.required or parameter.in_ == "path")
        and parameter.name not in given
        and parameter.config_inject is None
        and parameter.probe_default is None
        and "default" not in parameter.schema_
    ]
