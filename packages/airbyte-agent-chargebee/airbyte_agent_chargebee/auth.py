# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Credentials for Chargebee. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["ChargebeeAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class ChargebeeAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key of the site. A read-only key is enough.
    """

    scheme: ClassVar[str] = "basic"
    api_key: str
    """API key. The key; a test site has keys of its own. Example: `example-site-key`. Where to find it:
    Settings, Configure Chargebee, API keys and webhooks, API keys.
    """
