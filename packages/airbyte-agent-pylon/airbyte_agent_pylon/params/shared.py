# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Sequence

from typing_extensions import TypedDict

__all__ = ["CustomFieldValueParam"]


class CustomFieldValueParam(TypedDict, total=False):
    """The value of a custom field."""

    slug: str | None
    """Slug of the field."""
    value: str | None
    """Value of a field with one."""
    values: Sequence[str] | None
    """Values of a field with several."""
