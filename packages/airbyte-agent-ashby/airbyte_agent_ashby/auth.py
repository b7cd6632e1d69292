# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Credentials for Ashby. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["AshbyAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class AshbyAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key. Its permissions decide which operations work.
    """

    scheme: ClassVar[str] = "BasicAuth"
    api_key: str
    """API key of the organization. Example: `00000000000000000000000000000000`. Where to find it:
    https://app.ashbyhq.com/admin/api/keys.
    """
