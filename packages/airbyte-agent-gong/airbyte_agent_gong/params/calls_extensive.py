# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `calls_extensive`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import ExposedFieldsParam

__all__ = ["CallsExtensiveListParams", "CallsFilterParam", "ContentSelectorParam"]


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
    """What else to tell of each call; nothing by default."""


class CallsExtensiveListParams(TypedDict, total=False):
    """Arguments of `calls_extensive.list`, by name."""

    filter: Required[CallsFilterParam]
    content_selector: ContentSelectorParam | None
    cursor: str | None
