"""Servers and authentication: ``servers`` and ``components.securitySchemes``."""

# ruff: noqa: RUF012  (pydantic copies a default before it hands it out)

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field

from .base import OpenApiModel, SpecModel, TypeNames, UnknownKeyPolicy, extension


class ServerVariable(SpecModel):
    """A ``{variable}`` of the server's URL. A default equal to its own placeholder stands for none.

    Attributes:
        default: Value if the caller gives none.
        enum: Values that are allowed, compared case-insensitively.
    """

    default: str | None = None
    enum: list[str] = []
    description: str | None = None
    title: str | None = None


class SelfHosted(SpecModel):
    """Where the parts of the API are on a customer's own installation: path prefix to the path above it.

    Attributes:
        base_url: Pattern that ``base_url=`` must match.
        paths: Path of the installation, by path prefix of the API.
    """

    unknown_keys: ClassVar[UnknownKeyPolicy] = "error"

    base_url: str
    paths: dict[str, str]


class Server(OpenApiModel):
    """Where the API is. Those after the first have a name, or variables, and are used where these are set.

    Attributes:
        url: URL, possibly with ``{variables}``.
        variables: Settings that fill the URL.
        server_name: Name for security schemes to refer to.
        self_hosted: Paths of self-hosted installations.
    """

    url: str
    description: str | None = None
    variables: dict[str, ServerVariable] = {}
    replication_environment_mapping: dict[str, Any] = extension("replication-environment-mapping", {})
    server_name: str | None = extension("server-name", None)
    self_hosted: SelfHosted | None = extension("self-hosted", None)


class AuthProperty(SpecModel):
    """A credential that the user provides. Always a secret, flagged or not.

    ``where_to_find`` says where in the service's own pages it is.

    Attributes:
        title: Name for people.
        description: What it is.
        pattern: Regular expression that it matches.
        alias: Name of its field in older packages.
        where_to_find: Where in the service's own pages it is.
    """

    unknown_keys: ClassVar[UnknownKeyPolicy] = "ignore"

    type: TypeNames = "string"
    title: str | None = None
    description: str | None = None
    format: str | None = None
    pattern: str | None = None
    examples: list[Any] = []
    default: Any = None
    airbyte_secret: bool = False
    alias: str | None = None
    where_to_find: str | None = extension("where-to-find", None)


class AuthConfig(SpecModel):
    """The properties of a scheme, and how they are used.

    ``aliases`` are other names of its generated class; a property's ``alias`` is the name of its field there.

    Attributes:
        aliases: Names of its class in older packages.
        title: Name for people, from which the class is named.
        required: Credentials that must be given.
        properties: Credentials by name.
        auth_mapping: What the scheme sends, such as ``token``, as templates over the credentials.
        additional_headers: Headers to send, as templates over the credentials.
    """

    unknown_keys: ClassVar[UnknownKeyPolicy] = "error"

    aliases: list[str] = []
    title: str | None = None
    description: str | None = None
    type: Literal["object"] = "object"
    required: list[str] = []
    properties: dict[str, AuthProperty] = {}
    additional_properties: Any = Field(default=None, alias="additionalProperties")
    auth_mapping: dict[str, str] = {}
    replication_auth_key_mapping: dict[str, Any] = {}
    replication_auth_key_constants: dict[str, Any] = {}
    additional_headers: dict[str, str] = {}


class TokenRefresh(SpecModel):
    """How an OAuth token is renewed.

    Attributes:
        auth_style: Whether client id and secret are sent in the body or as basic authentication.
        body_format: Format of the request's body.
        header: Header that carries the token in calls.
        prefix: Word before the token.
        grant_type: The OAuth grant.
    """

    unknown_keys: ClassVar[UnknownKeyPolicy] = "error"

    auth_style: Literal["body", "basic"] = "body"
    body_format: Literal["form", "json"] = "form"
    header: str = "Authorization"
    prefix: str = "Bearer"
    grant_type: Literal["refresh_token", "client_credentials", "password", "jwt_bearer"] = "refresh_token"


class OAuthFlow(OpenApiModel):
    """The URLs of an OAuth flow; they may be templates over server variables.

    Attributes:
        authorization_url: Where users consent.
        token_url: Where tokens are issued.
        refresh_url: Where they are refreshed, if elsewhere.
        scopes: Descriptions by scope.
    """

    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    scopes: dict[str, Any] = {}


class OAuthFlows(OpenApiModel):
    """The flows of an OAuth scheme. ``implicit`` is known to be refused with a reason."""

    authorization_code: OAuthFlow | None = None
    client_credentials: OAuthFlow | None = None
    password: OAuthFlow | None = None
    implicit: Any = None

    def usable(self) -> dict[str, OAuthFlow]:
        """The flows that work unattended, by key."""
        flows = {
            "authorizationCode": self.authorization_code,
            "clientCredentials": self.client_credentials,
            "password": self.password,
        }
        return {name: flow for name, flow in flows.items() if flow is not None}


class SecurityScheme(OpenApiModel):
    """One way to authenticate.

    Attributes:
        type: Kind of scheme.
        scheme: Kind of HTTP authentication.
        name: Header, query parameter or cookie of an API key.
        in_: Where an API key is sent.
        flows: OAuth flows.
        auth_config: Credentials of the scheme.
        token_refresh: How tokens are refreshed.
        token_extract: Fields of a token response that fill server variables.
        server_name: The only server on which the credentials work.
    """

    type: Literal["http", "apiKey", "oauth2"]
    description: str | None = None
    scheme: Literal["bearer", "basic"] | None = None
    bearer_format: str | None = None
    name: str | None = None
    in_: Literal["header", "query", "cookie"] | None = Field(default=None, alias="in")
    flows: OAuthFlows | None = None
    auth_config: AuthConfig = extension("auth-config")
    token_refresh: TokenRefresh | None = extension("token-refresh", None)
    token_extract: list[str] = extension("token-extract", [])
    oauth_scopes: Any = extension("oauth-scopes", None)
    oauth_credentials: Any = extension("oauth-credentials", None)
    untested: Any = extension("untested", None)
    server_name: str | None = extension("server-name", None)
