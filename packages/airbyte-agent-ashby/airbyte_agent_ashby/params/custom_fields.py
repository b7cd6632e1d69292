# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `custom_fields`."""

from typing_extensions import TypedDict

__all__ = ["CustomFieldListParams"]


class CustomFieldListParams(TypedDict, total=False):
    """Arguments of `custom_fields.list`, by name."""

    cursor: str | None
    limit: int | None
    sync_token: str | None
