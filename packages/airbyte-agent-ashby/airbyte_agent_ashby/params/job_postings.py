# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `job_postings`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["JobPostingGetParams", "JobPostingListParams"]


class JobPostingListParams(TypedDict, total=False):
    """Arguments of `job_postings.list`, by name."""

    cursor: str | None
    limit: int | None
    location: str | None
    department: str | None
    listed_only: bool | None


class JobPostingGetParams(TypedDict, total=False):
    """Arguments of `job_postings.get`, by name."""

    job_posting_id: Required[str]
