# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Credentials for Harbor Crm. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "HarborCrmAuthConfig",
    "HarborCrmOAuthAuthConfig",
    "HarborCrmPartnerAuthConfig",
    "HarborCrmPartnerTokenAuthConfig",
]


class HarborCrmAuthConfig(AuthChoice):
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
            partner_id: str,
            partner_token: str,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(
            self,
            *,
            partner_id: str,
            token: str,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class HarborCrmOAuthAuthConfig(HarborCrmAuthConfig, OAuthConfig):
    """OAuth.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "harborOAuth"
    client_id: str | None = None
    """Client id."""
    client_secret: str | None = None
    """Client secret."""
    refresh_token: str | None = None
    """Refresh token."""
    access_token: str | None = None
    """Access token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class HarborCrmPartnerAuthConfig(HarborCrmAuthConfig, OAuthConfig):
    """Partner."""

    scheme: ClassVar[str] = "partnerOAuth"
    partner_id: str
    """Partner id."""
    partner_token: str
    """Partner's refresh token."""


class HarborCrmPartnerTokenAuthConfig(HarborCrmPartnerAuthConfig):
    """Older name of `HarborCrmPartnerAuthConfig`, with the older field names."""

    def __init__(
        self,
        *,
        partner_id: str,
        token: str,
        on_token_refresh: TokenCallback | None = None,
        load_tokens: TokenLoader | None = None,
    ) -> None:
        super().__init__(
            partner_id=partner_id,
            partner_token=token,
            on_token_refresh=on_token_refresh,
            load_tokens=load_tokens,
        )
