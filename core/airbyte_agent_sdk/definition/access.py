"""Where an API is and how calls authenticate, as frozen tables: part of a definition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

__all__ = [
    "CredentialText",
    "Scheme",
    "SelfHosted",
    "Server",
    "ServerVariable",
    "TokenRefresh",
    "easiest",
    "meant",
]


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A ``{variable}`` of the server URL. ``default`` is ``None`` where the user must set it."""

    name: str
    default: str | None = None
    enum: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class SelfHosted:
    """Where the parts of an API are on a customer's own installation.

    ``base_url`` is a pattern of such a ``base_url``, which may end in the path of ``/``. ``paths`` maps the
    beginning of an operation's path to the path that precedes it there.
    """

    base_url: str
    paths: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API is.

    ``name`` is what security schemes call it. ``replication`` has the configuration of the connector's
    replication source: for each dotted path a setting, and a template over it.
    """

    url: str
    variables: tuple[ServerVariable, ...] = ()
    replication: Mapping[str, tuple[str, str | None]] = field(
        default_factory=dict[str, tuple[str, str | None]]
    )
    name: str | None = None
    self_hosted: SelfHosted | None = None


@dataclass(frozen=True, slots=True)
class TokenRefresh:
    """How an OAuth token is renewed."""

    auth_style: Literal["body", "basic"] = "body"
    body_format: Literal["form", "json"] = "form"
    header: str = "Authorization"
    prefix: str = "Bearer"
    grant_type: Literal["refresh_token", "client_credentials", "password", "jwt_bearer"] = "refresh_token"

    @property
    def needs(self) -> tuple[str, ...]:
        """What of the scheme's parameters a token request cannot do without."""
        needs = {
            "client_credentials": ("client_id", "client_secret"),
            "password": ("username", "password"),
            "jwt_bearer": ("credentials_json",),
        }
        return needs.get(self.grant_type, ("refresh_token",))


@dataclass(frozen=True, slots=True)
class CredentialText:
    """What users are told of a credential; an empty text says nothing.

    Attributes:
        title: What the service calls it.
        description: What it is.
        pattern: A regular expression that it matches.
        examples: Invented values of its form.
        where: Where in the service's own pages it is found.
    """

    title: str = ""
    description: str = ""
    pattern: str = ""
    examples: tuple[str, ...] = ()
    where: str = ""


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way to authenticate.

    Where calls carry the credentials of several schemes at once, ``name`` has the names of all of them,
    joined by ``+``; ``also`` are those after the first, and ``properties``, ``required``, ``texts`` and
    ``aliases`` are of all of them.

    ``mapping`` takes scheme parameters (``token``, ``username``...) to ``${property}`` templates;
    ``properties`` are the settings' names as the spec has them, with their defaults (``None``: none). A user
    agrees at ``authorization_url``, and the code that comes of it is changed into tokens at ``exchange_url``,
    or at ``token_url`` where that is ``None``. ``aliases`` are other names of
    properties. ``server`` names the only server that takes its credentials.
    ``title`` and ``description`` are for users, and so are ``texts``, by the names of ``properties``.
    """

    name: str
    kind: Literal["bearer", "basic", "api_key", "oauth2"]
    mapping: Mapping[str, str] = field(default_factory=dict[str, str])
    required: tuple[str, ...] = ()
    properties: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    location: Literal["header", "query", "cookie"] = "header"
    key: str = "Authorization"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    token_url: str | None = None
    authorization_url: str | None = None
    exchange_url: str | None = None
    refresh: TokenRefresh | None = None
    extract: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    server: str | None = None
    title: str = ""
    description: str = ""
    texts: Mapping[str, CredentialText] = field(default_factory=dict[str, CredentialText])
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    also: tuple[Scheme, ...] = ()

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the schemes whose credentials it is."""
        return tuple(self.name.split("+"))

    @property
    def needed(self) -> tuple[str, ...]:
        """The properties that calls need even with an access token: those of the schemes that go along."""
        return tuple(dict.fromkeys(name for part in self.also for name in part.required))

    @property
    def renewable(self) -> bool:
        """Whether its tokens can be had by a request."""
        needs = self.refresh.needs if self.refresh and self.token_url else ()
        return bool(needs) and all(name in self.mapping for name in needs)


def easiest(schemes: Iterable[Scheme]) -> list[Scheme]:
    """The schemes, those first that need no OAuth app, and of them those that require few properties."""
    return sorted(schemes, key=lambda scheme: (scheme.kind == "oauth2", len(scheme.required)))


def meant(name: str, titles: Mapping[str, str], required: Sequence[str]) -> str:
    """``; did you mean "api_key"?`` of a credential's name that there is not; nothing where none is near.

    Args:
        name: The name that was given.
        titles: The names that there are, the easiest first, with their titles.
        required: What the easiest way requires: where that is one credential, it is the last guess.
    """
    from ..errors import suggest  # tables alone need no httpx, which errors import

    wanted = _words(name)
    near = [key for key, title in titles.items() if wanted and wanted <= _words(f"{key} {title}")]
    hint = "" if near else suggest(name, titles)
    found = near or ([] if hint else required)
    return f'; did you mean "{found[0]}"?' if near or len(found) == 1 else hint


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", text.lower()))
