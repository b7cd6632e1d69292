# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Credentials for Quarry Metrics. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "QuarryMetricsAuthConfig",
    "QuarryMetricsClientCredentialsAuthConfig",
    "QuarryMetricsServiceAccountAuthConfig",
]


class QuarryMetricsAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            client_id: str,
            client_secret: str,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            *,
            key_file: str,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class QuarryMetricsClientCredentialsAuthConfig(QuarryMetricsAuthConfig, OAuthConfig):
    """Client credentials."""

    scheme: ClassVar[str] = "clientCredentials"
    client_id: str
    """Client id."""
    client_secret: str
    """Client secret."""


@dataclass(frozen=True, kw_only=True, repr=False)
class QuarryMetricsServiceAccountAuthConfig(QuarryMetricsAuthConfig, OAuthConfig):
    """Service account."""

    scheme: ClassVar[str] = "robot"
    key_file: str
    """Key file."""
