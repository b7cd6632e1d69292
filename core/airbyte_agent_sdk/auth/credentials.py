"""Credentials of requests and the scheme they belong to.

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
_ESCAPE = re.compile(r"%[0-9A-F]{2}")
_UNSENDABLE = re.compile(r"[^\t -~]")


@dataclass(frozen=True, slots=True, repr=False)
class Credentials(Confidential):
    """The credentials that a scheme adds to each request, and the secrets to redact elsewhere."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: str = ""
    secrets: tuple[str, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict[str, str])  # from the token response

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
    """The scheme that a configuration matches, with its values.

    Attributes:
        scheme: The scheme.
        known: Its properties by the spec's names, including defaults.
        mapped: The values derived from them: ``token``, ``username``, ``refresh_token``...
        secrets: All secrets that no message may repeat.
        also: The same of the schemes whose credentials go along.
    """

    scheme: Scheme
    known: Mapping[str, str]
    mapped: Mapping[str, str]
    secrets: tuple[str, ...]
    also: tuple[Choice, ...] = ()


class Authenticator(Confidential):
    """Provides the credentials of each call. This class has static credentials."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    @property
    def secrets(self) -> tuple[str, ...]:
        """All secrets that no message may repeat."""
        return self._credentials.secrets

    @property
    def settings(self) -> Mapping[str, str]:
        """Server settings from the current credentials."""
        return self._credentials.settings

    @property
    def token_url(self) -> str | None:
        """The token URL; ``None`` if the scheme uses no tokens.

        Raises:
            ConfigurationError: It cannot be determined.
        """
        return None

    def credentials(self, options: Options) -> Flow[Credentials]:
        """A flow that returns the credentials for a call."""
        del options
        yield from ()  # a flow without requests
        return self._credentials

    def renewed(self, refused: Credentials, options: Options) -> Flow[Credentials | None]:
        """A flow that renews rejected credentials; ``None`` if that is not possible."""
        del refused, options
        yield from ()
        return None


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """Redacts secrets in ``text``: services often repeat a rejected key."""
    for secret in secrets:
        if secret in text:
            text = text.replace(secret, "***")
    return text


def hidden(texts: Iterable[str]) -> tuple[str, ...]:
    """``texts`` in each form that a server may repeat: plain, URL, form or JSON; longest first."""
    forms = {form for text in texts for form in _forms(text)}
    return tuple(sorted((form for form in forms if len(form) >= 4), key=len, reverse=True))


def _forms(text: str) -> Iterable[str]:
    """A text in each form. .NET writes escapes of URLs in lower case, and PHP escapes slashes in JSON."""
    in_url, in_form, in_json = quote(text, safe=""), quote_plus(text), json.dumps(text)[1:-1]
    lowered = (_ESCAPE.sub(lambda match: match[0].lower(), form) for form in (in_url, in_form))
    return text, in_url, in_form, *lowered, in_json, in_json.replace("/", "\\/")


def bearing(slug: str, choice: Choice, token: str, settings: Mapping[str, str]) -> Credentials:
    """The credentials for an access token, as the scheme specifies.

    Args:
        slug: The connector's, for messages.
        choice: The scheme.
        token: The access token.
        settings: Server settings from the token response.
    """
    refresh = choice.scheme.refresh or TokenRefresh()
    headers = {refresh.header: f"{refresh.prefix} {token}".strip()}
    mapped = {**choice.mapped, "access_token": token}
    return Credentials(headers_of(slug, choice, headers, mapped), settings=settings)


def basic(username: str, password: str) -> str:
    """Encodes credentials for HTTP Basic authentication."""
    return base64.b64encode(f"{username}:{password}".encode()).decode()


def headers_of(
    slug: str, choice: Choice, headers: Mapping[str, str], mapped: Mapping[str, str]
) -> dict[str, str]:
    """``headers`` overridden by the scheme's additional headers."""
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
