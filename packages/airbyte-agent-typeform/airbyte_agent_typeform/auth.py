# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Credentials for Typeform. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["TypeformAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class TypeformAuthConfig(AuthConfig):
    """Access token.

    Authenticate with a personal access token. It needs the scopes `forms:read`, `responses:read`,
    `webhooks:read`, `workspaces:read`, `images:read` and `themes:read`, for what you read.
    """

    scheme: ClassVar[str] = "bearer"
    access_token: str
    """The personal access token, or the access token of an OAuth app. Example: `tfp_example`. Where to find
    it: Account settings, Personal tokens.
    """
