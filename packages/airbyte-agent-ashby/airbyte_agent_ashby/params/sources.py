# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `sources`."""

from typing_extensions import TypedDict

__all__ = ["SourceListParams"]


class SourceListParams(TypedDict, total=False):
    """Arguments of `sources.list`, by name."""

    cursor: str | None
    limit: int | None
    include_archived: bool | None
