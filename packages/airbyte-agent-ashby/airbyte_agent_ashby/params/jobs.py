# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `jobs`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["JobGetParams", "JobListParams"]


class JobListParams(TypedDict, total=False):
    """Arguments of `jobs.list`, by name."""

    cursor: str | None
    limit: int | None
    sync_token: str | None
    status: Sequence[Literal["Draft", "Open", "Closed", "Archived"] | str] | None
    opened_after: int | dt.datetime | None
    opened_before: int | dt.datetime | None
    closed_after: int | dt.datetime | None
    closed_before: int | dt.datetime | None
    expand: Sequence[Literal["location", "openings"] | str] | None


class JobGetParams(TypedDict, total=False):
    """Arguments of `jobs.get`, by name."""

    id: Required[str]
    expand: Sequence[Literal["location", "openings"] | str] | None
