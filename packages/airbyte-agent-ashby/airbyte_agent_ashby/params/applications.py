# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `applications`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ApplicationGetParams", "ApplicationListParams"]


class ApplicationListParams(TypedDict, total=False):
    """Arguments of `applications.list`, by name."""

    cursor: str | None
    limit: int | None
    created_after: int | dt.datetime | None
    sync_token: str | None
    expand: Sequence[Literal["openings"] | str] | None
    status: Literal["Hired", "Archived", "Active", "Lead"] | str | None
    job_id: str | None


class ApplicationGetParams(TypedDict, total=False):
    """Arguments of `applications.get`, by name."""

    application_id: Required[str]
    expand: Sequence[Literal["openings", "applicationFormSubmissions"] | str] | None
