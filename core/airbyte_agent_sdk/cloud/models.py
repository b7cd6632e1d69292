"""What the hosted API tells: connectors, workflows and automations of a workspace, answers to questions.

Each takes from an answer what it knows; the whole answer stands in ``raw``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Self

from ..errors import ResponseShapeError
from ..jsonvalue import is_array, is_object

__all__ = ["AskResult", "AutomationInfo", "ConnectorInfo", "WorkflowInfo"]


def _raw() -> Any:
    # Not shown: a server may put more into an answer than it should.
    return field(default_factory=dict[str, Any], repr=False, compare=False)


def _slug(raw: Mapping[str, Any]) -> str | None:
    """The slug of a connector's type, by its definition id or its name; a name that no slug has as it is."""
    from ..catalogue import CATALOGUE

    template, summary = raw.get("source_template"), raw.get("summarized_source_template")
    wanted = template.get("source_definition_id") if is_object(template) else raw.get("definition_id")
    name = summary.get("name") if is_object(summary) else None
    plain = "-".join(name.lower().split()) if isinstance(name, str) else None
    found = (slug for slug, known in CATALOGUE.items() if known == wanted or slug == plain)
    return next(found, name or None)


class _Info:
    """What has an id and times."""

    @classmethod
    def from_response(cls, raw: object) -> Self:
        """Read one from an answer; what is missing there is ``None``.

        Raises:
            ResponseShapeError: There is no id.
        """
        if not is_object(raw) or not raw.get("id"):
            raise ResponseShapeError("there is no id in the answer", body=raw)
        names = [item.name for item in fields(cls) if item.name != "raw"]  # type: ignore[arg-type]  # all are
        values = {name: raw.get(name) for name in names}
        times = {name: _time(values[name]) for name in ("created_at", "updated_at")}
        return cls(**{**values, **times, "id": str(raw["id"]), "raw": raw})


def _time(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


@dataclass(frozen=True, kw_only=True)
class ConnectorInfo(_Info):
    """A connector of a workspace.

    Attributes:
        id: What calls name it by.
        name: What its maker called it.
        connector_type: Slug of its type, such as ``stripe``; of a type that the catalogue does not have, its
            name.
        created_at: When it was made.
        updated_at: When it was changed last.
        raw: The answer, whole.
    """

    id: str
    name: str | None = None
    connector_type: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def from_response(cls, raw: object) -> Self:
        """Read one from an answer; its type stands there by its slug, its definition id or its name."""
        if is_object(raw):
            raw = {**raw, "connector_type": raw.get("connector_type") or _slug(raw)}
        return super().from_response(raw)


@dataclass(frozen=True, kw_only=True)
class WorkflowInfo(_Info):
    """A workflow of a workspace.

    Attributes:
        id: What calls name it by.
        name: What its maker called it.
        tasks: What is to be done, as it was sent.
        workspace_id: The workspace it is in.
        created_at: When it was made.
        updated_at: When it was changed last.
        raw: The answer, whole.
    """

    id: str
    name: str | None = None
    tasks: Sequence[Any] | None = None
    workspace_id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    raw: Mapping[str, Any] = _raw()


@dataclass(frozen=True, kw_only=True)
class AutomationInfo(_Info):
    """When a workflow runs.

    Attributes:
        id: What calls name it by.
        workflow_id: The workflow.
        trigger_type: What starts it, such as ``schedule``.
        enabled: Whether it is on.
        cron_expression: When it starts, where a schedule starts it.
        timezone: Of the cron expression, such as ``Europe/Paris``.
        completion_webhook_url: Called when it is done. Not shown: such addresses hold keys.
        trigger_webhook_url: Starts it when called. Not shown either.
        created_at: When it was made.
        updated_at: When it was changed last.
        raw: The answer, whole.
    """

    id: str
    workflow_id: str | None = None
    trigger_type: str | None = None
    enabled: bool | None = None
    cron_expression: str | None = None
    timezone: str | None = None
    completion_webhook_url: str | None = field(default=None, repr=False)
    trigger_webhook_url: str | None = field(default=None, repr=False)
    created_at: datetime | None = None
    updated_at: datetime | None = None
    raw: Mapping[str, Any] = _raw()


@dataclass(frozen=True, kw_only=True)
class AskResult:
    """The answer to a question.

    Attributes:
        outcome: How it went, such as ``success``; the server's own word.
        outcome_reason: Why, where it did not go well.
        answer: The answer, where there is one.
        results: The calls that were made for it: ``source_id``, ``entity``, ``action``, ``params``,
            ``status``, ``data`` and more of each.
        query_id: The server's name of the question.
        execution_metadata: What the server says of its work.
        raw: The server's answer, whole.
    """

    outcome: str
    outcome_reason: str | None = None
    answer: str | None = None
    results: Sequence[Mapping[str, Any]] = ()
    query_id: str | None = None
    execution_metadata: Mapping[str, Any] = field(default_factory=dict[str, Any])
    raw: Mapping[str, Any] = _raw()

    @classmethod
    def from_response(cls, raw: object) -> Self:
        """Read one from an answer.

        Raises:
            ResponseShapeError: There is no outcome.
        """
        if not is_object(raw) or not isinstance(raw.get("outcome"), str):
            raise ResponseShapeError("there is no outcome in the answer", body=raw)
        results, metadata = raw.get("results"), raw.get("execution_metadata")
        return cls(
            outcome=raw["outcome"],
            outcome_reason=raw.get("outcome_reason"),
            answer=raw.get("answer"),
            results=[item for item in results if is_object(item)] if is_array(results) else [],
            query_id=raw.get("query_id"),
            execution_metadata=metadata if is_object(metadata) else {},
            raw=raw,
        )
