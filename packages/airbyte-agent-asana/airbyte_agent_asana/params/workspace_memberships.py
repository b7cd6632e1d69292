# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `workspace_memberships`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["WorkspaceMemberParam"]


class WorkspaceMemberParam(TypedDict, total=False):
    """The user to add."""

    user: Required[str]
    """User id, email address or `me`."""
