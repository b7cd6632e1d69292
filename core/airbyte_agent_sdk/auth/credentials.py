"""What a request carries to be let in, and which of a connector's schemes it is.

Every value of an auth configuration is a secret: it appears in no repr, log or message.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, quote_plus

from ..definition import Scheme, TokenRefresh
from ..errors import ConfigurationError, UnsupportedFeatureError
from ..names import identifier
from ..transport import Flow
from ..transport.options import Options
from .confidential import Confidential

__all__ = [
    "Authenticator",
    "Choice",
    "Credentials",
    "basic",
    "bearing",
    "headers_of",
    "hidden",
    "redact",
]

_JINJA = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_UNSENDABLE = re.compile(r"[^\t -~]")


@dataclass(frozen=True, slots=True, repr=False)
class Credentials(Confidential):
    """What one scheme puts on each request, and the texts that may appear nowhere else."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: str = ""
    secrets: tuple[str, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict[str, str])  # what the token's answer gave

    def joined(self, other: Credentials) -> Credentials:
        """Both on one request."""
        headers = {**self.headers, **other.headers}
        cookies = [item.headers["Cookie"] for item in (self, other) if "Cookie" in item.headers]
        if cookies:
            headers["Cookie"] = "; ".join(cookies)
        query = "&".join(filter(None, (self.query, other.query)))
        return Credentials(headers, query, (*self.secrets, *other.secrets), self.settings)


@dataclass(frozen=True, slots=True, repr=False)
class Choice(Confidential):
    """The scheme that a configuration fits, and what it has for it.

    Attributes:
        scheme: The scheme.
        known: Its properties by the spec's names, with the spec's defaults.
        mapped: What it takes from them: ``token``, ``username``, ``refresh_token``...
        secrets: Every text that no message may repeat.
        also: The same of the schemes whose credentials go along.
    """

    scheme: Scheme
    known: Mapping[str, str]
    mapped: Mapping[str, str]
    secrets: tuple[str, ...]
    also: tuple[Choice, ...] = ()


class Authenticator(Confidential):
    """Provides each call's credentials. This one's never change."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every text that no message may repeat."""
        return self._credentials.secrets

    @property
    def settings(self) -> Mapping[str, str]:
        """What the credentials at hand say of the server."""
        return self._credentials.settings

    @property
    def token_url(self) -> str | None:
        """Where tokens are asked for; ``None`` where none are.

        Raises:
            ConfigurationError: It cannot be told.
        """
        return None

    def credentials(self, options: Options) -> Flow[Credentials]:
        """The flow that gives the credentials for one call."""
        del options
        yield from ()  # a flow that asks for nothing
        return self._credentials

    def renewed(self, refused: Credentials, options: Options) -> Flow[Credentials | None]:
        """The flow that replaces credentials a server refused; ``None`` where that cannot be done."""
        del refused, options
        yield from ()
        return None


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """``text`` with each secret replaced, since vendors like to repeat a key they refuse."""
    for secret in secrets:
        if secret in text:
            text = text.replace(secret, "***")
    return text


def hidden(texts: Iterable[str]) -> tuple[str, ...]:
    """``texts`` in each form a server may repeat: as they are, in a URL, a form or JSON; longest first."""
    forms = {
        form
        for text in texts
        for form in (text, quote(text, safe=""), quote_plus(text), json.dumps(text)[1:-1])
    }
    return tuple(sorted((form for form in forms if len(form) >= 4), key=len, reverse=True))


def bearing(slug: str, choice: Choice, token: str, settings: Mapping[str, str]) -> Credentials:
    """The credentials with an access token, where its scheme wants it.

    Args:
        slug: The connector's, for messages.
        choice: The scheme.
        token: The access token.
        settings: What the token's answer says of the server.
    """
    refresh = choice.scheme.refresh or TokenRefresh()
    headers = {refresh.header: f"{refresh.prefix} {token}".strip()}
    mapped = {**choice.mapped, "access_token": token}
    return Credentials(headers_of(slug, choice, headers, mapped), settings=settings)


def basic(username: str, password: str) -> str:
    """A pair as HTTP's Basic scheme sends it."""
    return base64.b64encode(f"{username}:{password}".encode()).decode()


def headers_of(
    slug: str, choice: Choice, headers: Mapping[str, str], mapped: Mapping[str, str]
) -> dict[str, str]:
    """``headers`` with the scheme's additional ones, which may replace them."""
    known = {
        **{identifier(name): value for name, value in choice.known.items()},
        **choice.known,
        **mapped,
    }
    result = dict(headers)
    for name, template in choice.scheme.headers.items():
        if re.search(r"\{[{%#]", _JINJA.sub("", template)):
            raise UnsupportedFeatureError(
                f"{slug}: header {name} is {template!r}, but only {{{{ name }}}} is supported"
            )
        if all(used in known for used in _JINJA.findall(template)):
            result = {given: value for given, value in result.items() if given.lower() != name.lower()}
            result[name] = _JINJA.sub(lambda match: known[match[1]], template)
    for value in result.values():
        if _UNSENDABLE.search(value):
            raise ConfigurationError(
                f"{slug}: a credential sent in a header contains a line break or a non-ASCII character"
            )
    return result
