# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `candidates`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["CandidateGetParams", "CandidateListParams"]


class CandidateListParams(TypedDict, total=False):
    """Arguments of `candidates.list`, by name."""

    cursor: str | None
    limit: int | None
    sync_token: str | None


class CandidateGetParams(TypedDict, total=False):
    """Arguments of `candidates.get`, by name."""

    id: Required[str]
