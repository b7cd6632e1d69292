# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `candidate_tags`."""

from typing_extensions import TypedDict

__all__ = ["CandidateTagListParams"]


class CandidateTagListParams(TypedDict, total=False):
    """Arguments of `candidate_tags.list`, by name."""

    cursor: str | None
    limit: int | None
    include_archived: bool | None
