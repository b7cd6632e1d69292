# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Credentials for GitLab. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "GitlabAuthConfig",
    "GitlabOAuthAuthConfig",
    "GitlabOauth20AuthConfig",
    "GitlabPersonalAccessTokenAuthConfig",
]


class GitlabAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, access_token: str) -> None: ...

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

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class GitlabPersonalAccessTokenAuthConfig(GitlabAuthConfig):
    """Personal access token.

    Authenticate with a personal, group or project access token, or with an OAuth access token that is not
    renewed. Reading needs the scope `read_api`.
    """

    scheme: ClassVar[str] = "token"
    access_token: str
    """Access token. The token, which begins with `glpat-` on GitLab.com. Example: `glpat-example`. Where to
    find it: User settings, Access tokens.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class GitlabOAuthAuthConfig(GitlabAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as a user who authorized an application. Access tokens expire after two hours, and each
    refresh token can be used once.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str | None = None
    """Client id. Id of the application. Example: `example_application_id`. Where to find it: User settings,
    Applications, the application, Application ID.
    """
    client_secret: str | None = None
    """Client secret. Secret of the application. Where to find it: User settings, Applications, the
    application, Secret.
    """
    refresh_token: str | None = None
    """Refresh token of the user. Where to find it: the response of the token URL after a user authorized the
    application: `refresh_token`.
    """
    access_token: str | None = None
    """Access token of the user; obtained if absent. Where to find it: the response of the token URL after a
    user authorized the application: `access_token`.
    """


GitlabOauth20AuthConfig = GitlabOAuthAuthConfig
