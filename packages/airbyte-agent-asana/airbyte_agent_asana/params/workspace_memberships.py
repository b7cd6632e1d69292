# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `workspace_memberships`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["WorkspaceMemberParam", "WorkspaceMembershipCreateParams"]


class WorkspaceMemberParam(TypedDict, total=False):
    """The user to add."""

    user: Required[str]
    """User id, email address or `me`."""


class WorkspaceMembershipCreateParams(TypedDict, total=False):
    """Arguments of `workspace_memberships.create`, by name."""

    workspace_gid: Required[str]
    data: Required[WorkspaceMemberParam]
