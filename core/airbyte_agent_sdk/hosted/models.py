"""Models of the hosted API: connectors, workflows, automations and answers to questions.

Each model reads the fields it knows; ``raw`` has the complete JSON.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Self

from ..errors import ResponseShapeError
from ..values import is_array, is_object

__all__ = ["AskResult", "AskToolCallResult", "AutomationInfo", "ConnectorId", "ConnectorInfo", "WorkflowInfo"]


def _raw() -> Any:
    # Not shown in repr: a server may include confidential values.
    return field(default_factory=dict[str, Any], repr=False, compare=False, kw_only=True)


def _slug(raw: Mapping[str, Any]) -> str | None:
    """The slug of a connector type, by its definition id or name; an unknown name is returned unchanged."""
    from ..constants import CATALOGUE

    template, summary = raw.get("source_template"), raw.get("summarized_source_template")
    wanted = template.get("source_definition_id") if is_object(template) else raw.get("definition_id")
    name = summary.get("name") if is_object(summary) else None
    plain = "-".join(name.lower().split()) if isinstance(name, str) else None
    found = (slug for slug, known in CATALOGUE.items() if known == wanted or slug == plain)
    return next(found, name or None)


@dataclass(frozen=True)
class _Info:
    """Base class with an id and timestamps."""

    @classmethod
    def from_response(cls, raw: object, **known: Any) -> Self:
        """Parse an item. Missing fields are empty.

        Args:
            raw: The item's JSON.
            **known: Known fields, used if they are missing in the response.

        Raises:
            ResponseShapeError: The id is missing.
        """
        if not is_object(raw) or not raw.get("id"):
            raise ResponseShapeError("the response has no id", body=raw)
        values: dict[str, Any] = {"raw": raw}
        for item in fields(cls):
            value = raw.get(item.name)
            if value is None:
                value = known.get(item.name)
            if value is not None and item.name != "raw":
                values[item.name] = value
        for name in {"id", "created_at", "updated_at"} & values.keys():
            values[name] = str(values[name])
        return cls(**(cls._empty() | values))

    @classmethod
    def _empty(cls) -> dict[str, Any]:
        """Empty values for missing required fields."""
        return {}


@dataclass(frozen=True)
class ConnectorInfo(_Info):
    """A connector of a workspace.

    Attributes:
        id: Its id.
        name: Its name; empty if the response has none.
        connector_type: Slug of its type, such as ``stripe``; for a type that is not in the catalog, its name.
        created_at: Time of creation, in ISO 8601 as sent by the server.
        updated_at: Time of the last change.
        raw: The complete JSON.
    """

    id: str
    name: str
    connector_type: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def from_response(cls, raw: object, **known: Any) -> Self:
        """Parse a connector. Its type may be a slug, definition id or name."""
        if is_object(raw):
            raw = {**raw, "connector_type": raw.get("connector_type") or _slug(raw)}
        return super().from_response(raw, **known)

    @classmethod
    def _empty(cls) -> dict[str, Any]:
        return {"name": ""}


class ConnectorId(str):  # noqa: SLOT000  the details need a place
    """The id of a created connector, a ``str`` with the connector's details.

    Attributes:
        info: The connector.
    """

    info: ConnectorInfo

    def __new__(cls, info: ConnectorInfo) -> Self:
        """The id of a connector."""
        made = super().__new__(cls, info.id)
        made.info = info
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return (self.info,)


@dataclass(frozen=True)
class WorkflowInfo(_Info):
    """A workflow of a workspace.

    Attributes:
        id: Its id.
        name: Its name; empty if the response has none.
        workspace_id: Its workspace.
        created_at: Time of creation, in ISO 8601 as sent by the server.
        updated_at: Time of the last change.
        tasks: Its tasks, unchanged.
        raw: The complete JSON.
    """

    id: str
    name: str
    workspace_id: str
    created_at: str | None = None
    updated_at: str | None = None
    tasks: Sequence[Any] | None = field(default=None, kw_only=True)
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def _empty(cls) -> dict[str, Any]:
        return {"name": "", "workspace_id": ""}


@dataclass(frozen=True)
class AutomationInfo(_Info):
    """When a workflow runs.

    Attributes:
        id: Its id.
        workflow_id: The workflow.
        workspace_id: Its workspace.
        enabled: Whether it is enabled.
        trigger_type: Its kind of trigger, such as ``schedule``; empty if the response has none.
        cron_expression: The schedule, if the trigger is a schedule.
        timezone: Time zone of the cron expression, such as ``Europe/Paris``.
        completion_webhook_url: Called on completion. Not shown in repr: such URLs contain secrets.
        trigger_webhook_url: Starts the workflow when called. Also not shown.
        created_at: Time of creation, in ISO 8601 as sent by the server.
        updated_at: Time of the last change.
        raw: The complete JSON.
    """

    id: str
    workflow_id: str
    workspace_id: str
    enabled: bool
    trigger_type: str
    cron_expression: str | None = None
    timezone: str = "UTC"
    completion_webhook_url: str | None = field(default=None, repr=False)
    trigger_webhook_url: str | None = field(default=None, repr=False)
    created_at: str | None = None
    updated_at: str | None = None
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def _empty(cls) -> dict[str, Any]:
        return {"workflow_id": "", "workspace_id": "", "enabled": False, "trigger_type": ""}


@dataclass(frozen=True)
class AskToolCallResult:
    """A call that was made to answer a question.

    Attributes:
        source_id: Id of the connector that was called.
        entity: Such as ``customers``.
        action: Such as ``list``.
        params: Parameters of the call.
        status: Status of the call, such as ``success``.
        data: Result of the call.
        connector_metadata: Metadata of the result, such as cursors.
        execution_time_ms: Duration in milliseconds.
        error: The error message, in one line.
        raw: The complete JSON.
    """

    source_id: str | None = None
    entity: str | None = None
    action: str | None = None
    params: Mapping[str, Any] | None = None
    status: str | None = None
    data: Any = None
    connector_metadata: Mapping[str, Any] | None = None
    execution_time_ms: int | None = None
    error: str | None = None
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def from_response(cls, response: Mapping[str, Any]) -> Self:
        """Parse an item of ``results``."""
        names = {item.name for item in fields(cls)} - {"raw"}
        return cls(**{name: response[name] for name in names & response.keys()}, raw=response)


@dataclass(frozen=True)
class AskResult:
    """The answer to a question.

    Attributes:
        outcome: The server's outcome code, such as ``success``.
        outcome_reason: The reason, if there is no answer.
        answer: The answer, if there is one.
        results: The calls made to answer it.
        query_id: The server's id of the question.
        execution_metadata: The server's usage data.
        raw: The complete JSON.
    """

    outcome: str
    outcome_reason: str | None = None
    answer: str | None = None
    results: list[AskToolCallResult] = field(default_factory=list[AskToolCallResult])
    query_id: str | None = None
    execution_metadata: dict[str, Any] = field(default_factory=dict[str, Any])
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def from_response(cls, response: object) -> Self:
        """Parse a response.

        Raises:
            ResponseShapeError: The outcome is missing.
        """
        if not is_object(response) or not isinstance(response.get("outcome"), str):
            raise ResponseShapeError("the response has no outcome", body=response)
        results, metadata = response.get("results"), response.get("execution_metadata")
        listed: Sequence[Any] = results if is_array(results) else []
        return cls(
            outcome=response["outcome"],
            outcome_reason=response.get("outcome_reason"),
            answer=response.get("answer"),
            results=[AskToolCallResult.from_response(item) for item in listed if is_object(item)],
            query_id=response.get("query_id"),
            execution_metadata=dict(metadata) if is_object(metadata) else {},
            raw=response,
        )
