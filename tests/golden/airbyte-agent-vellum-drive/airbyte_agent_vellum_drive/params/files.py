# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Arguments of `files`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """Arguments of `files.create`, by name."""

    name: Required[str]
    file_content: Required[str]
    upload_type: str | None
    parents: Sequence[str] | None
