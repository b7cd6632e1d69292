# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `attachments`."""

from typing import Required

from airbyte_agent_sdk.types import FileContent
from typing_extensions import TypedDict

__all__ = ["AttachmentCreateParams"]


class AttachmentCreateParams(TypedDict, total=False):
    """Arguments of `attachments.create`, by name."""

    file: Required[FileContent]
    name: str | None
    inline: bool | None
