# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Credentials for Twin Gate. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "TwinGateAuthConfig",
    "TwinGateKeyAndAppAndSeatAuthConfig",
    "TwinGateLoginAndAppAuthConfig",
    "TwinGateVisitorAuthConfig",
]


class TwinGateAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, key: str, app_key: str, seat: str | None = None) -> None: ...

        @overload
        def __init__(
            self,
            *,
            username: str | None = None,
            password: str | None = None,
            access_token: str | None = None,
            app_key: str,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(self, *, badge: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class TwinGateKeyAndAppAndSeatAuthConfig(TwinGateAuthConfig):
    """Key and App and Seat."""

    scheme: ClassVar[str] = "key+app+seat"
    key: str
    """Key."""
    app_key: str
    """App key."""
    seat: str | None = None
    """Seat. Default: `front`."""


@dataclass(frozen=True, kw_only=True, repr=False)
class TwinGateLoginAndAppAuthConfig(TwinGateAuthConfig, OAuthConfig):
    """Login and App.

    Requires an `access_token`, or the credentials to obtain one: `username`, `password`.
    """

    scheme: ClassVar[str] = "login+app"
    username: str | None = None
    """User name."""
    password: str | None = None
    """Password."""
    access_token: str | None = None
    """Access token."""
    app_key: str
    """App key."""


@dataclass(frozen=True, kw_only=True, repr=False)
class TwinGateVisitorAuthConfig(TwinGateAuthConfig):
    """Visitor."""

    scheme: ClassVar[str] = "visitor"
    badge: str
    """Badge."""
