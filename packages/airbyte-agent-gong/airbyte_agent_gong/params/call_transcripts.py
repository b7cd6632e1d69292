# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `call_transcripts`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CallTranscriptsColumn", "CallTranscriptsCondition", "CallTranscriptsSearchQuery",
    "CallTranscriptsValues", "TranscriptsFilterParam",
]  # fmt: skip

CallTranscriptsColumn: TypeAlias = Literal["callId", "transcript"]


class TranscriptsFilterParam(TypedDict, total=False):
    from_date_time: dt.datetime | str | None
    """Only calls that were recorded at this time or later."""
    to_date_time: dt.datetime | str | None
    """Only calls that were recorded before this time."""
    workspace_id: str | None
    """Only calls of this workspace."""
    call_ids: Sequence[str] | None
    """Only these calls."""


class CallTranscriptsValues(TypedDict, total=False):
    """A value for each column that is compared."""

    callId: str | None
    transcript: Sequence[Any] | None


CallTranscriptsCondition = TypedDict("CallTranscriptsCondition", {
    "eq": CallTranscriptsValues, "neq": CallTranscriptsValues, "gt": CallTranscriptsValues,
    "gte": CallTranscriptsValues, "lt": CallTranscriptsValues, "lte": CallTranscriptsValues,
    "contains": CallTranscriptsValues, "array_contains": CallTranscriptsValues, "any": CallTranscriptsValues,
    "in": Mapping[CallTranscriptsColumn, Sequence[Any]], "startswith": Mapping[CallTranscriptsColumn, str],
    "endswith": Mapping[CallTranscriptsColumn, str], "fuzzy": Mapping[CallTranscriptsColumn, str],
    "keyword": Mapping[CallTranscriptsColumn, str], "not": "CallTranscriptsCondition",
    "and": Sequence["CallTranscriptsCondition"], "or": Sequence["CallTranscriptsCondition"],
}, total=False)  # fmt: skip
"""Exactly one key: a comparison, or other conditions."""


class CallTranscriptsSearchQuery(TypedDict, total=False):
    """Which rows, and in what order."""

    filter: CallTranscriptsCondition
    sort: Sequence[Mapping[CallTranscriptsColumn, Literal["asc", "desc"]]]
