# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments of `labels`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["LabelCreateInput", "LabelCreateParams", "LabelOperationParam", "TextLabelParam"]


class TextLabelParam(TypedDict, total=False):
    """Color and description of a label."""

    background_color: str | None
    """Color, as in `#2B8FFF`."""
    description: str | None
    """Description, of at most 200 characters."""


class LabelCreateInput(TypedDict, total=False):
    """A new label."""

    name: Required[str]
    """Name of the label, unique in the account. 1 to 80 characters."""
    text_label: TextLabelParam | None
    """Color and description."""


class LabelOperationParam(TypedDict, total=False):
    """What to create."""

    create: Required[LabelCreateInput]
    """A new label."""


class LabelCreateParams(TypedDict, total=False):
    """Arguments of `labels.create`, by name."""

    customer_id: Required[str]
    operations: Required[Sequence[LabelOperationParam]]
    login_customer_id: str | None
    partial_failure: bool | None
    validate_only: bool | None
    response_content_type: Literal["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"] | str | None
