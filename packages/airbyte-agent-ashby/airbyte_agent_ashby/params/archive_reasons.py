# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `archive_reasons`."""

from typing_extensions import TypedDict

__all__ = ["ArchiveReasonListParams"]


class ArchiveReasonListParams(TypedDict, total=False):
    """Arguments of `archive_reasons.list`, by name."""

    cursor: str | None
    limit: int | None
    include_archived: bool | None
