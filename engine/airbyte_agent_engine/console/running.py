"""Running an operation: selection, form, confirmation of writes, and result."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.spi import STORE_ACTIONS, Operation, is_object
from starlette.responses import Response

from ..api.connectors import ConnectorSummary
from ..encoding import without
from ..execution.asked import Asked
from ..execution.calls import Result
from ..execution.failures import failed
from ..execution.files import File, FileAnswer, gone
from ..execution.offloading import encoded, is_light, offload
from ..problems import not_found
from . import connectors
from .fields import Field, of_operation, values_of, with_values
from .records import Shown, shown
from .visits import Form, Visit

__all__ = ["form", "operations", "run"]

#: Prefix of the names of parameter fields.
_PREFIX = "params."
#: Operations that the engine does not support.
_NOT_HERE = frozenset({"upload", *STORE_ACTIONS})
_OTHERS = Field(
    "others",
    "Other fields",
    "json",
    description="A JSON object with additional fields, which are sent to the service unchanged.",
    placeholder="{}",
)


async def operations(visit: Visit) -> Response:
    """The connector's operations."""
    connector, workspace = await connectors.here(visit)
    kind = connectors.kind(visit, connector)
    found: list[tuple[str, list[str]]] = []
    for entity, actions in kind.definition.entities.items():
        runnable = [action for action in actions if action not in _NOT_HERE]
        if runnable:
            found.append((entity, runnable))
    return await visit.show(
        "operations.html", here="workspaces", connector=connector, workspace=workspace, entities=found
    )


async def form(visit: Visit) -> Response:
    """The form for one operation."""
    connector, _ = await connectors.here(visit)
    operation = _operation(visit, connector)
    return await _page(visit, operation, _fields(operation))


async def run(visit: Visit) -> Response:
    """Run an operation, or ask for confirmation if it writes."""
    connector, workspace = await connectors.here(visit)
    sent, operation = await visit.form(), _operation(visit, connector)
    fields = _fields(operation)
    params, errors = _params(fields, sent)
    texts = {item.name: sent.get(item.name) for item in fields}
    filled = with_values(fields, texts, errors)
    if errors:
        return await _page(visit, operation, filled, status=422)
    if not operation.reads and sent.get("confirmed") != "yes":
        written = json.dumps(params, indent=2, ensure_ascii=False)
        return await visit.show(
            "confirm.html",
            here="workspaces",
            connector=connector,
            workspace=workspace,
            operation=operation,
            texts={name: text for name, text in texts.items() if text},
            written=written,
        )
    if sent.get("cursor"):
        params["cursor"] = sent.get("cursor")
    asked = Asked(operation.entity, operation.action, params)
    try:
        result = await visit.engine.calls.run(
            visit.caller, connector.id, asked, visit.request_id, gone=lambda: gone(visit.request.receive)
        )
    except AirbyteError as error:
        problem = failed(error)
        return await _page(visit, operation, filled, status=problem.status, problem=problem)
    if not isinstance(result, Result):
        return _download(result)
    try:
        heavy = not is_light(result.data)
        showing = partial(_shown, result)
        found = await offload(showing) if heavy else showing()
        cursor = result.meta.get("end_cursor")
        milliseconds = result.milliseconds
    finally:
        await result.aclose()
    return await _page(
        visit,
        operation,
        filled,
        heavy=heavy,
        result=found,
        milliseconds=milliseconds,
        cursor=cursor if isinstance(cursor, str) else "",
        later=bool(sent.get("cursor")),
        texts={name: text for name, text in texts.items() if text},
    )


def _shown(result: Result) -> Shown:
    """The result without the connector's secrets, which a service may echo."""
    return shown(json.loads(without(encoded(result.data), result.secrets)))


async def _page(visit: Visit, operation: Operation, fields: list[Field], **facts: Any) -> Response:
    connector, workspace = await connectors.here(visit)
    facts = {"problem": None, "result": None, **facts}
    return await visit.show(
        "run.html",
        here="workspaces",
        connector=connector,
        workspace=workspace,
        operation=operation,
        required=[item for item in fields if item.required],
        optional=[item for item in fields if not item.required],
        opened=any(item.value or item.error for item in fields if not item.required),
        **facts,
    )


def _fields(operation: Operation) -> list[Field]:
    found = of_operation(operation, _PREFIX)
    return [*found, _OTHERS] if operation.open_body else found


def _params(fields: list[Field], sent: Form) -> tuple[dict[str, Any], dict[str, str]]:
    values, errors = values_of(fields, {item.name: sent.get(item.name) for item in fields})
    others = values.pop(_OTHERS.name, {})
    params = {name.removeprefix(_PREFIX): value for name, value in values.items()}
    if not is_object(others):
        errors[_OTHERS.name] = "This must be a JSON object."
    elif twice := others.keys() & {item.name.removeprefix(_PREFIX) for item in fields}:
        errors[_OTHERS.name] = f"These parameters have their own fields: {', '.join(sorted(twice))}."
    else:
        params = {**others, **params}
    return params, errors


def _operation(visit: Visit, connector: ConnectorSummary) -> Operation:
    """The operation of the URL.

    Raises:
        ProblemError: The connector has no such operation, or it cannot be run here.
    """
    kind, entity, action = connectors.kind(visit, connector), visit.path("entity"), visit.path("action")
    if action in _NOT_HERE or action not in kind.definition.entities.get(entity, ()):
        raise not_found("operation")
    return kind.definition.operation(entity, action)


def _download(file: File) -> Response:
    """Always served as a download: a page shown inline could act with the console's origin."""
    _, _, name = file.headers["content-disposition"].partition(";")
    file.headers["content-disposition"] = f"attachment;{name}" if name else "attachment"
    file.headers["content-type"] = "application/octet-stream"
    file.headers |= {
        "x-content-type-options": "nosniff",
        "content-security-policy": "sandbox; default-src 'none'",
        "cache-control": "no-store",
    }
    return FileAnswer(file)
