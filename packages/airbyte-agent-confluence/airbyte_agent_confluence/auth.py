# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Credentials for Confluence. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["ConfluenceAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class ConfluenceAuthConfig(AuthConfig):
    """API token.

    Authenticate with an Atlassian account's email address and an API token of it.
    """

    scheme: ClassVar[str] = "basicAuth"
    username: str
    """Email address of the Atlassian account. Example: `ann@example.com`. Where to find it:
    https://id.atlassian.com/manage-profile/email.
    """
    password: str
    """API token of that account, from its security settings. Example: `ATATT3example`. Where to find it:
    https://id.atlassian.com/manage-profile/security/api-tokens, Create API token.
    """
