# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Arguments of `users`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["UserGetParams", "UserListParams"]


class UserListParams(TypedDict, total=False):
    """Arguments of `users.list`, by name."""

    cursor: str | None
    limit: int | None
    sync_token: str | None
    include_deactivated: bool | None


class UserGetParams(TypedDict, total=False):
    """Arguments of `users.get`, by name."""

    user_id: Required[str]
