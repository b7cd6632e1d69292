# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Arguments of `records`."""

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RecordListParamsSort"]


class RecordListParamsSort(TypedDict, total=False):
    field: Required[str]
    """Name or id of the field."""
    direction: Literal["asc", "desc"] | str | None
    """`asc`, which is the default, or `desc`."""
