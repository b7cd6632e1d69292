# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Credentials for Airtable. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["AirtableAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class AirtableAuthConfig(AuthConfig):
    """Personal access token.

    Authenticate with a personal access token. It needs the scopes `schema.bases:read` and
    `data.records:read`, and access to the bases.
    """

    scheme: ClassVar[str] = "bearer"
    personal_access_token: str
    """The personal access token, or the access token of an OAuth integration. Example: `patEXAMPLE.0123`.
    Where to find it: Builder hub, Personal access tokens (airtable.com/create/tokens).
    """
