# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `notes`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["NoteCreateParams", "NoteUpdateParams"]


class NoteCreateParams(TypedDict, total=False):
    """Arguments of `notes.create`, by name."""

    title: Required[str]
    parent_id: Required[str]
    body: str | None
    is_private: bool | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None


class NoteUpdateParams(TypedDict, total=False):
    """Arguments of `notes.update`, by name."""

    id: Required[str]
    title: str | None
    body: str | None
    is_private: bool | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None
