# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Credentials of Gong. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["GongAccessKeyAuthConfig", "GongAuthConfig", "GongOAuthAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class GongOAuthAuthConfig(OAuthConfig):
    """OAuth.

    Act for a company whose administrator let an app do so; tokens end after a day.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str
    """Client id of the app."""
    client_secret: str
    """Client secret of the app."""
    refresh_token: str
    """Gets access tokens; each answer brings the next one."""
    access_token: str | None = None
    """Token to begin with; fetched where absent."""


@dataclass(frozen=True, kw_only=True, repr=False)
class GongAccessKeyAuthConfig(AuthConfig):
    """Access key.

    Act for the company, by a key that a technical administrator makes.
    """

    scheme: ClassVar[str] = "accessKey"
    access_key: str
    """From the company's settings, under Ecosystem, API."""
    access_key_secret: str
    """Shown once, when the key is made."""


GongAuthConfig: TypeAlias = GongOAuthAuthConfig | GongAccessKeyAuthConfig
