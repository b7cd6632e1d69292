# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Arguments of `files`."""

from typing_extensions import TypedDict

__all__ = ["FilesCreateShortcutDetails"]


class FilesCreateShortcutDetails(TypedDict, total=False):
    """What a shortcut points to; with the media type `application/vnd.google-apps.shortcut`."""

    target_id: str | None
    """Id of the file to point to."""
