"""OAuth consent: exchanges a user's authorization code for a connector's credentials."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from airbyte_agent_sdk import TokenSet
from airbyte_agent_sdk.spi import (
    USER_AGENT,
    Confidential,
    Definition,
    Flow,
    Request,
    Response,
    Scheme,
    Settings,
    TokenRefresh,
    basic,
    identifier,
    is_object,
    json_body,
    read_json,
)

__all__ = [
    "RESERVED",
    "Agreement",
    "ConsentError",
    "asking_schemes",
    "granted",
    "has_own_server",
    "known_error",
    "place_of",
    "token_set",
    "with_query",
]

#: Parameters of a scheme that an app and a user's consent provide.
_GRANTED = ("client_id", "client_secret", "access_token", "refresh_token")
#: Parameters of the authorization URL that only the engine sets.
RESERVED = frozenset(
    {"client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method"}
)
_HOST = re.compile(r"https?://([^/?#]*)")
_VARIABLE = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}|\$?\{\s*([^{}\s]+)\s*\}")
_DOMAIN = re.compile(r"(\.[A-Za-z0-9-]+){2,}(:\d+)?")
_PROPERTY = re.compile(r"\$\{\s*([^}\s]+)\s*\}")
_NAME = re.compile(r"[\w.-]+")
_ERROR = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_KNOWN = frozenset({"access_token", "refresh_token", "expires_in"})
_TOKEN = re.compile(r"[!-~]+")


class ConsentError(Exception):
    """A consent failed.

    Args:
        code: An error code, such as ``access_denied``.
        message: A human-readable message.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


def asking_schemes(definition: Definition) -> dict[str, Scheme]:
    """The type's schemes with user consent, by name."""
    return {scheme.name: scheme for scheme in definition.schemes if scheme.authorization_url}


def has_own_server(definition: Definition, scheme: Scheme, app: Mapping[str, Any]) -> bool:
    """Whether ``app``'s secrets are only sent to servers of the spec's own domain, whatever the settings.

    If not, whoever creates a connector determines where an app's secrets are sent: in token requests, and in
    headers or parameters of calls that contain them.

    Args:
        definition: The type.
        scheme: The OAuth scheme.
        app: The stored OAuth app.
    """
    urls = [scheme.token_url, scheme.exchange_url]
    if _sent_with_calls(scheme, app):
        urls += [server.url for server in definition.servers if scheme.server in (None, server.name)]
    chosen = {item.name for server in definition.servers for item in server.variables if item.enum}

    def filled(match: re.Match[str]) -> str:
        return "x" if (match[1] or match[2]) in chosen else "{}"

    for template in filter(None, urls):
        host = _HOST.match(_VARIABLE.sub(filled, template))
        domain = host[1].rpartition("{}") if host else ("", "{}", "")
        if domain[1] and not _DOMAIN.fullmatch(domain[2]):
            return False
    return True


def _sent_with_calls(scheme: Scheme, app: Mapping[str, Any]) -> bool:
    """Whether calls contain one of the app's other credentials, or its id or secret in a header."""
    if any(name in scheme.properties for name in app.get("credentials", ())):
        return True
    given = {"client_id", "client_secret"}
    given |= {name for name in (place_of(scheme, parameter) for parameter in given) if name}
    return any(
        identifier(name) in map(identifier, _NAME.findall(template))
        for template in scheme.headers.values()
        for name in given
    )


def place_of(scheme: Scheme, parameter: str) -> str | None:
    """The credential for a scheme's parameter, such as ``refresh_token``."""
    found = _PROPERTY.fullmatch(scheme.mapping.get(parameter, ""))
    return found[1] if found else None


def granted(scheme: Scheme) -> set[str]:
    """The credentials of a scheme that an app and a user's consent provide."""
    return {place for place in (place_of(scheme, name) for name in _GRANTED) if place}


def with_query(url: str, params: Mapping[str, str]) -> str:
    """``url`` with ``params`` in its query, replacing parameters of the same names."""
    parts = urlsplit(url)
    given = parse_qsl(parts.query, keep_blank_values=True)
    query = [*((name, value) for name, value in given if name not in params), *params.items()]
    return parts._replace(query=urlencode(query)).geturl()


def known_error(code: object) -> str | None:
    """A service's error code, if it is safe to show."""
    return code if isinstance(code, str) and _ERROR.fullmatch(code) else None


@dataclass(frozen=True, slots=True, repr=False)
class Agreement(Confidential):
    """Everything that is needed to complete a consent. It is stored encrypted.

    Attributes:
        caller: Client id of the caller that started it.
        scheme: Name of the scheme.
        client_id: The OAuth app's.
        client_secret: Its secret; empty for a public client.
        parameters: Other parameters of its authorization URL, including ``scope``.
        credentials: The connector's other credentials.
        source_config: The connector's.
        environment: The connector's.
        name: The connector's name; ``None`` picks one that is not used.
        redirect_uri: The URL of this engine to which the service redirects the user.
        redirect_url: The URL to which the engine redirects the user afterwards.
        verifier: The PKCE code verifier.
        connector_id: The connector whose credentials are renewed; ``None`` makes a new one.
    """

    caller: str
    scheme: str
    client_id: str
    client_secret: str
    parameters: dict[str, str]
    credentials: dict[str, str]
    source_config: dict[str, Any]
    environment: dict[str, Any]
    name: str | None
    redirect_uri: str
    redirect_url: str | None
    verifier: str
    connector_id: str | None = None

    @classmethod
    def opened(cls, facts: Mapping[str, Any]) -> Self:
        """The consent from its serialized form."""
        return cls(**facts)

    def facts(self) -> dict[str, Any]:
        """The serialized form."""
        return asdict(self)

    @staticmethod
    def new_verifier() -> str:
        """A new PKCE code verifier."""
        return secrets.token_urlsafe(48)

    def authorization_url(self, definition: Definition, state: str, base_url: str | None) -> str:
        """The URL of the service's consent page.

        Raises:
            ConfigurationError: A setting that the URL requires is missing or invalid.
        """
        scheme = asking_schemes(definition)[self.scheme]
        url = self._settings(definition, scheme, base_url).token_url(scheme.authorization_url or "")
        digest = hashlib.sha256(self.verifier.encode()).digest()
        asked = {"scope": " ".join(scheme.scopes)} if scheme.scopes else {}
        asked |= self.parameters | {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        return with_query(url, asked)

    def token_url(self, definition: Definition, base_url: str | None) -> str:
        """The token URL. Raises the same errors as :meth:`authorization_url`."""
        scheme = asking_schemes(definition)[self.scheme]
        url = scheme.exchange_url or scheme.token_url or ""
        return self._settings(definition, scheme, base_url).token_url(url)

    def exchange(self, definition: Definition, code: str, base_url: str | None) -> Flow[dict[str, Any]]:
        """The flow that exchanges the code for tokens. It returns the token server's response.

        Raises:
            ConsentError: The server refused, or returned no token.
            HTTPClientError: There was no response.
        """
        scheme = asking_schemes(definition)[self.scheme]
        refresh = scheme.refresh or TokenRefresh()
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "code_verifier": self.verifier,
        }
        credentials: dict[str, str] = {}
        if refresh.auth_style == "basic":
            credentials["Authorization"] = f"Basic {basic(self.client_id, self.client_secret)}"
        else:
            fields["client_id"] = self.client_id
            if self.client_secret:
                fields["client_secret"] = self.client_secret
        as_json = refresh.body_format == "json"
        kind = "application/json" if as_json else "application/x-www-form-urlencoded"
        response: Response = yield Request(
            "POST",
            self.token_url(definition, base_url),
            {"Accept": "application/json", "User-Agent": USER_AGENT, "Content-Type": kind},
            json_body(fields) if as_json else urlencode(fields).encode(),
            timeout=30.0,
            credentials=credentials,
        )
        return _tokens(response)

    def granted(self, definition: Definition, answer: Mapping[str, Any]) -> dict[str, str]:
        """The connector's credentials, with the tokens from ``answer``.

        Raises:
            ConsentError: There is no refresh token, and the type requires one.
        """
        scheme = asking_schemes(definition)[self.scheme]
        given = {"client_id": self.client_id, "client_secret": self.client_secret}
        given |= {name: answer[name] for name in _GRANTED[2:] if isinstance(answer.get(name), str)}
        placed = {place_of(scheme, name): value for name, value in given.items() if value}
        values = {**self.credentials, **{name: value for name, value in placed.items() if name}}
        if place_of(scheme, "refresh_token") in scheme.required and "refresh_token" not in given:
            raise ConsentError(
                "no_refresh_token",
                "the service returned no refresh token; request one with the OAuth app's "
                "authorization_params (such as access_type=offline and prompt=consent)",
            )
        return values

    def _settings(self, definition: Definition, scheme: Scheme, base_url: str | None) -> Settings:
        credentials = {**self.credentials, place_of(scheme, "client_id") or "client_id": self.client_id}
        given = {**self.source_config, **self.environment}
        return Settings(definition, given, credentials, base_url, scheme=scheme)


def token_set(answer: Mapping[str, Any]) -> TokenSet:
    """The tokens of a response, and when they expire."""
    refresh_token, lasts = answer.get("refresh_token"), answer.get("expires_in")
    try:
        seconds = float(lasts) if isinstance(lasts, int | float | str) else 0.0
        ends = datetime.now(UTC) + timedelta(seconds=seconds) if seconds > 0 else None
    except (ValueError, OverflowError):
        ends = None
    extra = {name: value for name, value in answer.items() if name not in _KNOWN}
    return TokenSet(
        answer["access_token"], refresh_token if isinstance(refresh_token, str) else None, ends, extra
    )


def _tokens(response: Response) -> dict[str, Any]:
    try:
        body: Any = read_json(response.content, response.headers.get("content-type", ""))
    except ValueError:
        body = None
    answer: dict[str, Any] = dict(body) if is_object(body) else {}
    token = answer.get("access_token")
    if 200 <= response.status < 300 and isinstance(token, str) and _TOKEN.fullmatch(token):
        return answer
    said = known_error(answer.get("error"))  # nothing else: a server may echo what it received
    raise ConsentError(
        "exchange_failed",
        f"the service returned no token for the code: HTTP {response.status}{f', {said}' if said else ''}",
    )
