# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Credentials for Orbit Graph. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "OrbitGraphAuthConfig",
    "OrbitGraphConsoleSessionAuthConfig",
    "OrbitGraphOAuthAuthConfig",
    "OrbitGraphPersonalTokenAuthConfig",
    "OrbitGraphServiceAccountAuthConfig",
]


class OrbitGraphAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            client_id: str | None = None,
            client_secret: str | None = None,
            refresh_token: str | None = None,
            access_token: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            *,
            credentials_json: str,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(self, *, personal_token: str) -> None: ...

        @overload
        def __init__(self, *, session: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphOAuthAuthConfig(OrbitGraphAuthConfig, OAuthConfig):
    """OAuth.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "orbitOAuth"
    client_id: str | None = None
    """Client id."""
    client_secret: str | None = None
    """Client secret."""
    refresh_token: str | None = None
    """Refresh token."""
    access_token: str | None = None
    """Access token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphServiceAccountAuthConfig(OrbitGraphAuthConfig, OAuthConfig):
    """Service account."""

    scheme: ClassVar[str] = "serviceAccount"
    credentials_json: str
    """The JSON key file of the service account."""


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphPersonalTokenAuthConfig(OrbitGraphAuthConfig):
    """Personal token."""

    scheme: ClassVar[str] = "personalToken"
    personal_token: str
    """Personal token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphConsoleSessionAuthConfig(OrbitGraphAuthConfig):
    """Console session."""

    scheme: ClassVar[str] = "consoleSession"
    session: str
    """Session."""
