# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Credentials for Snowflake. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["SnowflakeAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class SnowflakeAuthConfig(AuthConfig):
    """Programmatic access token.

    Authenticate with a programmatic access token of a user, whose roles decide what it may do.
    """

    scheme: ClassVar[str] = "token"
    programmatic_access_token: str
    """Programmatic access token of a user. Example: `example-programmatic-access-token`. Where to find it:
    Snowsight, Settings, Authentication, Programmatic access tokens; or ALTER USER ... ADD PROGRAMMATIC ACCESS
    TOKEN.
    """
