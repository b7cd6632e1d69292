# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Arguments of `labels`."""

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["LabelColorParam", "LabelCreateParams", "LabelUpdateParams"]


class LabelColorParam(TypedDict, total=False):
    """Colors of a label, from the palette that Google defines."""

    text_color: str | None
    """Color of the text, such as #ffffff."""
    background_color: str | None
    """Color behind the text, such as #16a765."""


class LabelCreateParams(TypedDict, total=False):
    """Arguments of `labels.create`, by name."""

    name: Required[str]
    message_list_visibility: Literal["show", "hide"] | str | None
    label_list_visibility: Literal["labelShow", "labelShowIfUnread", "labelHide"] | str | None
    color: LabelColorParam | None


class LabelUpdateParams(TypedDict, total=False):
    """Arguments of `labels.update`, by name."""

    label_id: Required[str]
    id: str | None
    name: str | None
    message_list_visibility: Literal["show", "hide"] | str | None
    label_list_visibility: Literal["labelShow", "labelShowIfUnread", "labelHide"] | str | None
    color: LabelColorParam | None
