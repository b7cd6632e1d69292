# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `notes`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import ApiVersionParam

__all__ = ["NoteCreateParams"]


class NoteCreateParams(TypedDict, total=False):
    """Arguments of `notes.create`, by name."""

    contact_id: Required[str]
    body: Required[str]
    intercom_version: ApiVersionParam | str | None
    admin_id: str | None
