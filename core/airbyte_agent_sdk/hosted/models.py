"""What the hosted API tells: connectors, workflows and automations of a workspace, answers to questions.

Each takes from an answer what it knows; the whole answer stands in ``raw``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Self

from ..errors import ResponseShapeError
from ..values import is_array, is_object

__all__ = ["AskResult", "AskToolCallResult", "AutomationInfo", "ConnectorId", "ConnectorInfo", "WorkflowInfo"]


def _raw() -> Any:
    # Not shown: a server may put more into an answer than it should.
    return field(default_factory=dict[str, Any], repr=False, compare=False, kw_only=True)


def _slug(raw: Mapping[str, Any]) -> str | None:
    """The slug of a connector's type, by its definition id or its name; a name that no slug has as it is."""
    from ..constants import CATALOGUE

    template, summary = raw.get("source_template"), raw.get("summarized_source_template")
    wanted = template.get("source_definition_id") if is_object(template) else raw.get("definition_id")
    name = summary.get("name") if is_object(summary) else None
    plain = "-".join(name.lower().split()) if isinstance(name, str) else None
    found = (slug for slug, known in CATALOGUE.items() if known == wanted or slug == plain)
    return next(found, name or None)


@dataclass(frozen=True)
class _Info:
    """What has an id and times."""

    @classmethod
    def from_response(cls, raw: object, **known: Any) -> Self:
        """Read one from an answer; what is missing there is empty.

        Args:
            raw: The answer.
            **known: Fields that are known besides, for where the answer lacks them.

        Raises:
            ResponseShapeError: There is no id.
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
        """The required fields, for where an answer lacks them."""
        return {}


@dataclass(frozen=True)
class ConnectorInfo(_Info):
    """A connector of a workspace.

    Attributes:
        id: What calls name it by.
        name: What its maker called it; empty where the answer does not say.
        connector_type: Slug of its type, such as ``stripe``; of a type that the catalogue does not have, its
            name.
        created_at: When it was made, as the server wrote it: ISO 8601.
        updated_at: When it was changed last.
        raw: The answer, whole.
    """

    id: str
    name: str
    connector_type: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def from_response(cls, raw: object, **known: Any) -> Self:
        """Read one from an answer; its type stands there by its slug, its definition id or its name."""
        if is_object(raw):
            raw = {**raw, "connector_type": raw.get("connector_type") or _slug(raw)}
        return super().from_response(raw, **known)

    @classmethod
    def _empty(cls) -> dict[str, Any]:
        return {"name": ""}


class ConnectorId(str):  # noqa: SLOT000  the details need a place
    """The id of a connector that was made, a ``str``, with what the server told of it.

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
        id: What calls name it by.
        name: What its maker called it; empty where the answer does not say.
        workspace_id: The workspace it is in.
        created_at: When it was made, as the server wrote it: ISO 8601.
        updated_at: When it was changed last.
        tasks: What is to be done, as it was sent.
        raw: The answer, whole.
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
        id: What calls name it by.
        workflow_id: The workflow.
        workspace_id: The workspace it is in.
        enabled: Whether it is on.
        trigger_type: What starts it, such as ``schedule``; empty where the answer does not say.
        cron_expression: When it starts, where a schedule starts it.
        timezone: Of the cron expression, such as ``Europe/Paris``.
        completion_webhook_url: Called when it is done. Not shown: such addresses hold keys.
        trigger_webhook_url: Starts it when called. Not shown either.
        created_at: When it was made, as the server wrote it: ISO 8601.
        updated_at: When it was changed last.
        raw: The answer, whole.
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
        params: What it was called with.
        status: How it went, such as ``success``.
        data: What it gave.
        connector_metadata: What the answer said besides, such as cursors.
        execution_time_ms: How long it took, in milliseconds.
        error: What went wrong, in one line.
        raw: The server's record of the call, whole.
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
        """Read one from the ``results`` of an answer."""
        names = {item.name for item in fields(cls)} - {"raw"}
        return cls(**{name: response[name] for name in names & response.keys()}, raw=response)


@dataclass(frozen=True)
class AskResult:
    """The answer to a question.

    Attributes:
        outcome: How it went, such as ``success``; the server's own word.
        outcome_reason: Why, where it did not go well.
        answer: The answer, where there is one.
        results: The calls that were made for it.
        query_id: The server's name of the question.
        execution_metadata: What the server says of its work.
        raw: The server's answer, whole.
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
        """Read one from an answer.

        Raises:
            ResponseShapeError: There is no outcome.
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
