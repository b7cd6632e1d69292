# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `calls_extensive`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

from .shared import ExposedFieldsParam

__all__ = [
    "CallsExtensiveColumn", "CallsExtensiveCondition", "CallsExtensiveSearchQuery", "CallsExtensiveValues",
    "CallsFilterParam", "ContentSelectorParam",
]  # fmt: skip

CallsExtensiveColumn: TypeAlias = Literal[
    "metaData", "parties", "content", "interaction", "collaboration", "context",
]  # fmt: skip


class CallsFilterParam(TypedDict, total=False):
    from_date_time: dt.datetime | str | None
    """Only calls that were recorded at this time or later."""
    to_date_time: dt.datetime | str | None
    """Only calls that were recorded before this time."""
    workspace_id: str | None
    """Only calls of this workspace."""
    call_ids: Sequence[str] | None
    """Only these calls."""
    primary_user_ids: Sequence[str] | None
    """Only calls that these users hosted."""


class ContentSelectorParam(TypedDict, total=False):
    context: Literal["None", "Basic", "Extended"] | str | None
    """No links to records of other systems, links, or also what these hold."""
    context_timing: Sequence[Literal["Now", "TimeOfCall"] | str] | None
    """With `Extended`: what they hold now, as at first, or held then."""
    exposed_fields: ExposedFieldsParam | None
    """What else to tell of each call; nothing where absent."""


class CallsExtensiveValues(TypedDict, total=False):
    """A value for each column that is compared."""

    metaData: Mapping[str, Any] | None
    parties: Sequence[Any] | None
    content: Mapping[str, Any] | None
    interaction: Mapping[str, Any] | None
    collaboration: Mapping[str, Any] | None
    context: Sequence[Any] | None


CallsExtensiveCondition = TypedDict("CallsExtensiveCondition", {
    "eq": CallsExtensiveValues, "neq": CallsExtensiveValues, "gt": CallsExtensiveValues,
    "gte": CallsExtensiveValues, "lt": CallsExtensiveValues, "lte": CallsExtensiveValues,
    "contains": CallsExtensiveValues, "array_contains": CallsExtensiveValues, "any": CallsExtensiveValues,
    "in": Mapping[CallsExtensiveColumn, Sequence[Any]], "startswith": Mapping[CallsExtensiveColumn, str],
    "endswith": Mapping[CallsExtensiveColumn, str], "fuzzy": Mapping[CallsExtensiveColumn, str],
    "keyword": Mapping[CallsExtensiveColumn, str], "not": "CallsExtensiveCondition",
    "and": Sequence["CallsExtensiveCondition"], "or": Sequence["CallsExtensiveCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CallsExtensiveSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CallsExtensiveCondition
    sort: Sequence[Mapping[CallsExtensiveColumn, Literal["asc", "desc"]]]
