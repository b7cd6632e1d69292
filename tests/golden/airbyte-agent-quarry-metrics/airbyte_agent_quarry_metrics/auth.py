# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Credentials of Quarry Metrics. None of them is ever shown."""

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
    """Credentials of any of the schemes: makes the one that has the given fields."""

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
