# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Credentials of Harbor Crm. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["HarborCrmAuthConfig", "HarborCrmOAuthAuthConfig", "HarborCrmPartnerAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class HarborCrmOAuthAuthConfig(OAuthConfig):
    """OAuth."""

    scheme: ClassVar[str] = "harborOAuth"
    client_id: str
    """Client id."""
    client_secret: str
    """Client secret."""
    refresh_token: str
    """Refresh token."""
    access_token: str | None = None
    """Access token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class HarborCrmPartnerAuthConfig(OAuthConfig):
    """Partner."""

    scheme: ClassVar[str] = "partnerOAuth"
    partner_id: str
    """Partner id."""
    partner_token: str
    """Partner's refresh token."""


HarborCrmAuthConfig: TypeAlias = HarborCrmOAuthAuthConfig | HarborCrmPartnerAuthConfig
