# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Credentials for Customer.io. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["CustomerIoAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class CustomerIoAuthConfig(AuthConfig):
    """App API key.

    Authenticate with an App API key, which is for one workspace and has scopes. Tracking keys belong to
    another API.
    """

    scheme: ClassVar[str] = "bearer"
    app_api_key: str
    """App API key. The key. Example: `example-app-api-key`. Where to find it: Settings, Account settings, API
    credentials, App API keys; shown once.
    """
