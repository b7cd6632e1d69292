# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Credentials for Intercom. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["IntercomAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class IntercomAuthConfig(AuthConfig):
    """Access token.

    Authenticate with the access token of an app in the workspace, or with one that a user gave the app.
    """

    scheme: ClassVar[str] = "bearerAuth"
    access_token: str
    """Access token. Token from the developer hub, under the app, Authentication. Example: `dG9rOmV4YW1wbGU=`.
    Where to find it: https://app.intercom.com/a/apps/_/developer-hub, the app, Configure, Authentication.
    """
