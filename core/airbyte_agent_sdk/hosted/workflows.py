"""Workflows of a workspace and their automations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ..definition import Location, Operation, Parameter
from ..errors import ResponseShapeError
from ..transport import Flow
from ..transport.options import Options
from ..values import is_array, is_object
from .models import AutomationInfo, WorkflowInfo
from .workspaces import WorkspaceCalls

__all__ = ["WorkflowCalls"]

T = TypeVar("T", WorkflowInfo, AutomationInfo)

_WORKFLOWS = "/api/v1/internal/workflows"
_WORKFLOW = f"{_WORKFLOWS}/{{workflow_id}}"
_AUTOMATIONS = f"{_WORKFLOW}/automations"
_AUTOMATION = f"{_AUTOMATIONS}/{{automation_id}}"


class WorkflowCalls:
    """Flows for a workspace's workflows and their automations, specified by ``ids``.

    Args:
        workspace: The workspace.
        options: Options of every call.
    """

    def __init__(self, workspace: WorkspaceCalls, options: Options) -> None:
        self._workspace = workspace
        self._options = options

    def listed(self, kind: type[T], **ids: str) -> Flow[list[T]]:
        """List all items."""
        workspace_id = yield from self._workspace.id()
        body = yield from self._call("GET", _collection(ids), ids)
        items = body.get("data") if is_object(body) else body
        if not is_array(items):
            raise ResponseShapeError("the response has no list", body=body)
        known = {"workspace_id": workspace_id, **ids}
        return [kind.from_response(item, **known) for item in items]

    def create(self, kind: type[T], values: Mapping[str, Any], **ids: str) -> Flow[T]:
        """Create an item."""
        return (yield from self._one(kind, "POST", _collection(ids), ids, values))

    def get(self, kind: type[T], **ids: str) -> Flow[T]:
        """Get an item."""
        return (yield from self._one(kind, "GET", _item(ids), ids))

    def update(self, kind: type[T], values: Mapping[str, Any], **ids: str) -> Flow[T]:
        """Change an item: fields that are not ``None``."""
        return (yield from self._one(kind, "PATCH", _item(ids), ids, values))

    def delete(self, **ids: str) -> Flow[None]:
        """Delete an item."""
        yield from self._call("DELETE", _item(ids), ids)

    def _one(
        self,
        kind: type[T],
        method: str,
        path: str,
        ids: Mapping[str, str],
        values: Mapping[str, Any] | None = None,
    ) -> Flow[T]:
        workspace_id = yield from self._workspace.id()
        answer = yield from self._call(method, path, ids, values)
        return kind.from_response(answer, **{"workspace_id": workspace_id, **ids})

    def _call(
        self, method: str, path: str, ids: Mapping[str, str], values: Mapping[str, Any] | None = None
    ) -> Flow[Any]:
        workspace_id = yield from self._workspace.id()
        place: Location = "body" if method == "POST" else "query"
        operation = Operation(
            "workflows",
            method.lower(),
            method,
            path,
            (Parameter("workspace_id", place), *(Parameter(name, "path") for name in ids)),
            body="json" if values is not None else None,
            open_body=values is not None,
        )
        given = {name: value for name, value in (values or {}).items() if value is not None}
        params = {**given, **ids, "workspace_id": workspace_id}
        repeatable = method in ("GET", "DELETE")
        outcome = yield from self._workspace.client.call(
            operation, params, self._options, repeatable=repeatable
        )
        return outcome.data


def _collection(ids: Mapping[str, str]) -> str:
    return _AUTOMATIONS if "workflow_id" in ids else _WORKFLOWS


def _item(ids: Mapping[str, str]) -> str:
    return _AUTOMATION if "automation_id" in ids else _WORKFLOW
