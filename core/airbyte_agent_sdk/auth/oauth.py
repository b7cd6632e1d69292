"""OAuth 2.0: fetches and renews access tokens once for all callers.

Tokens are requested from the spec's token URL, with the connector's settings filled in. With another
``base_url``, such as a test server or proxy, they are requested from the same path there, so that credentials
only go to one server. The caller's own headers are not sent with token requests.
"""

from __future__ import annotations

import logging
import math
import re
import threading
from collections import deque
from collections.abc import Mapping
from copy import copy
from datetime import UTC, datetime, timedelta
from functools import partial
from time import monotonic
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from ..definition import TokenRefresh
from ..errors import (
    AirbyteError,
    AuthenticationError,
    ConfigurationError,
    MissingCredentialsError,
    ResponseShapeError,
)
from ..transport import USER_AGENT, Callback, Flow, InContext, Request, Response
from ..transport.body import read_json
from ..transport.fork import after_fork
from ..transport.options import Options
from ..transport.rate_limit import rate_limited
from ..transport.retry import RetryPolicy, deliver
from ..transport.single_flight import SingleFlight
from ..values import is_object
from ..wire.encoding import json_body
from ..wire.response import message_in, status_error
from .configuration import SharedTokens, TokenCallback, TokenLoader, TokenSet
from .credentials import Authenticator, Choice, Credentials, basic, bearing, hidden, redact
from .service_account import ServiceAccount
from .settings import Settings

__all__ = ["OAuth"]

_LOG = logging.getLogger("airbyte_agent_sdk.oauth")
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
_TOKEN = re.compile(r"[!-~]+")
_KNOWN = frozenset({"access_token", "refresh_token", "expires_in"})
#: Seconds before its expiry that a token is renewed.
_EARLY = 60.0
#: Longer lifetimes, in seconds, mean no expiry.
_LONGEST = 1e9
#: Number of recent token secrets to redact: a slow call may still repeat one.
_REMEMBERED = 24

_GRANT_TYPES: Final = {
    "refresh_token": "refresh_token",
    "client_credentials": "client_credentials",
    "password": "password",
    "jwt_bearer": "urn:ietf:params:oauth:grant-type:jwt-bearer",
}
_ADVICE: Final = {
    "refresh_token": "the refresh token has expired, was revoked or was already used: authorize again, and "
    "construct the connector with the new one",
    "client_credentials": "check the client's id and secret",
    "password": "check the user name and the password",
    "jwt_bearer": "check the service account's key file, and the account's permissions",
}


class _Held(NamedTuple):
    """Credentials with an access token, and the monotonic time at which to renew it."""

    credentials: Credentials
    renew_at: float = math.inf


class OAuth(Authenticator):
    """Provides a valid access token for each call, passed by the caller or fetched.

    A token that is about to expire or was rejected is renewed by a single request for all waiting calls.
    Tokens are shared by all event loops and threads.

    Args:
        slug: The connector's, for messages.
        choice: The scheme and its values.
        settings: Settings for the token URL.
        callback: Called with every new set of tokens.
        load: Returns the last stored tokens, possibly from another process.
        shared: Storage shared with other processes: one process renews the tokens, the others load them.

    Raises:
        ConfigurationError: There is neither an access token nor the credentials to obtain one.
    """

    def __init__(
        self,
        slug: str,
        choice: Choice,
        settings: Settings,
        *,
        callback: TokenCallback | None = None,
        load: TokenLoader | None = None,
        shared: SharedTokens | None = None,
    ) -> None:
        scheme, mapped = choice.scheme, choice.mapped
        self._slug, self._choice, self._settings, self._callback = slug, choice, settings, callback
        self._load, self._shared = load, shared
        self._refresh = scheme.refresh or TokenRefresh()
        self._renewable = scheme.renewable and all(mapped.get(name) for name in self._refresh.needs)
        self._refresh_token = mapped.get("refresh_token")
        self._account: ServiceAccount | None = None
        if self._renewable and self._refresh.grant_type == "jwt_bearer":
            self._account = ServiceAccount(mapped["credentials_json"])
        pair = basic(mapped.get("client_id", ""), mapped.get("client_secret", ""))
        self._secrets = (*choice.secrets, *hidden((pair, *(self._account.secrets if self._account else ()))))
        self._past = deque[str](maxlen=_REMEMBERED)
        self._flight = SingleFlight[Credentials]("access token")
        self._untold = deque[TokenSet]()
        self.forked()
        after_fork(self)
        self._held: _Held | None = None
        self._spent: AuthenticationError | None = None
        token = mapped.get("access_token")
        if not token and not self._renewable:
            needed = f", or {' and '.join(self._refresh.needs)} to obtain one" if scheme.renewable else ""
            raise MissingCredentialsError(f"{slug}: scheme {scheme.name} requires an access_token{needed}")
        self._token = token
        if token and (self._located or not self._renewable):
            self._held = _Held(bearing(slug, choice, token, {}))
        if shared is not None and shared.kept is not None:
            self._adopt(shared.kept)

    def forked(self) -> None:
        """Reset locks held by threads of the parent process."""
        self._telling = threading.Lock()

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every text that no message may repeat."""
        return (*hidden(self._past), *self._secrets)

    @property
    def settings(self) -> Mapping[str, str]:
        """Server settings from the token response."""
        return self._held.credentials.settings if self._held is not None else {}

    @property
    def token_url(self) -> str | None:
        """See :meth:`Authenticator.token_url`."""
        template = self._choice.scheme.token_url
        return self._settings.token_url(template) if template else None

    def credentials(self, options: Options) -> Flow[Credentials]:
        """See :meth:`Authenticator.credentials`.

        Raises:
            AuthenticationError: The server rejected the credentials.
            HTTPClientError: There was no response, or another failure.
            ResponseShapeError: The response contains no token.
        """
        credentials = yield from self._flight.get(self._current, partial(self._fetch, options))
        yield from self._tell()
        return credentials

    def renewed(self, refused: Credentials, options: Options) -> Flow[Credentials | None]:
        """See :meth:`Authenticator.renewed`. Raises the errors of :meth:`credentials`, with the cause."""
        if not self._renewable:
            return None
        try:
            credentials = yield from self._flight.get(
                partial(self._current, refused), partial(self._fetch, options)
            )
        except AirbyteError as error:
            error.message = f"401: the access token was rejected, and refreshing it failed: {error.message}"
            raise
        yield from self._tell()
        return credentials

    @property
    def _located(self) -> bool:
        """Whether the server is known before the token response."""
        if not self._choice.scheme.extract:
            return True
        try:
            self._settings.base_url({})
        except ConfigurationError:
            return False
        return True

    def _current(self, refused: Credentials | None = None) -> Credentials | None:
        """The current token, unless it is about to expire or was rejected."""
        held = self._held
        if held is None or held.credentials is refused or monotonic() >= held.renew_at:
            return None
        return held.credentials

    def _fetch(self, options: Options) -> Flow[Credentials]:
        load, shared = self._load, self._shared
        if load is not None:
            return (yield from self._fetch_stored(load, options))
        if shared is None:
            answer, asked_at = yield from self._ask(options)
            return self._taken(self._tokens(answer), answer, asked_at)
        credentials: Credentials = yield InContext(shared.turn, partial(self._fetch_shared, shared, options))
        return credentials

    def _fetch_stored(self, load: TokenLoader, options: Options) -> Flow[Credentials]:
        """Fetch with the stored tokens; retry once if another process has used the refresh token."""
        attempt = InContext(load, partial(self._fetch_loaded, options), "load_tokens")
        credentials: Credentials
        try:
            credentials = yield attempt
        except AuthenticationError:
            if self._spent is None:
                raise
            credentials = yield attempt
        return credentials

    def _fetch_loaded(self, options: Options, stored: object) -> Flow[Credentials]:
        """The stored tokens if they are new and valid, otherwise fetched ones, reported within the lock."""
        if stored is not None and not isinstance(stored, TokenSet):
            raise ConfigurationError(
                f"{self._slug}: load_tokens must return a TokenSet or None, not {type(stored).__name__}"
            )
        known = self._token
        # Tokens that could not be stored yet are newer than the stored ones.
        if stored is not None and not self._untold:
            differs = stored.access_token != known
            if differs or stored.refresh_token not in (None, self._refresh_token):
                credentials = self._adopt(stored)
                if differs and self._current() is not None:
                    return credentials
        answer, asked_at = yield from self._ask(options)
        credentials = self._taken(self._tokens(answer), answer, asked_at)
        yield from self._tell()
        return credentials

    def _fetch_shared(
        self, shared: SharedTokens, options: Options, kept: TokenSet | None
    ) -> Flow[Credentials]:
        """Tokens that another process fetched, otherwise new ones, which are stored before use."""
        if kept is not None and kept.access_token != self._token:
            credentials = self._adopt(kept)
            if self._current() is not None:
                return credentials
        answer, asked_at = yield from self._ask(options)
        tokens = self._tokens(answer)
        failure: Exception | None = yield Callback(shared.keep, tokens)
        if failure is not None:
            raise failure
        return self._taken(tokens, answer, asked_at)

    def _ask(self, options: Options) -> Flow[tuple[Mapping[str, Any], float]]:
        """Request a token; returns the response and the time of the request."""
        if self._spent is not None:
            raise copy(self._spent)
        asked_at = monotonic()
        # A refresh token may be invalidated by the first request that arrives; other credentials are not.
        repeatable = self._refresh.grant_type != "refresh_token"
        request = self._request(options)
        policy = RetryPolicy(max_retries=options.max_retries)
        response = yield from deliver(request, policy, keyed=repeatable, refused=_turned_away)
        return self._read(response), asked_at

    def _request(self, options: Options) -> Request:
        scheme, mapped, refresh = self._choice.scheme, self._choice.mapped, self._refresh
        missing = [name for name in scheme.required if not self._choice.known.get(name)]
        if missing:
            raise MissingCredentialsError(
                f"{self._slug}: obtaining an access token also requires {' and '.join(missing)}"
            )
        fields = {"grant_type": _GRANT_TYPES[refresh.grant_type]}
        credentials: dict[str, str] = {}
        if self._account is not None:
            audience = self._settings.url(scheme.token_url or "")
            fields["assertion"] = self._account.assertion(scheme.scopes, audience)
            self._past.append(fields["assertion"])
        else:
            if refresh.grant_type == "refresh_token":
                fields["refresh_token"] = self._refresh_token or ""
            elif scheme.scopes:
                fields["scope"] = " ".join(scheme.scopes)
            if refresh.grant_type == "password":
                fields |= {name: mapped[name] for name in refresh.needs}
            client = {name: mapped[name] for name in ("client_id", "client_secret") if name in mapped}
            if refresh.auth_style == "body":
                fields |= client
            elif client:
                pair = basic(client.get("client_id", ""), client.get("client_secret", ""))
                credentials["Authorization"] = f"Basic {pair}"
        as_json = refresh.body_format == "json"
        kind = "application/json" if as_json else "application/x-www-form-urlencoded"
        return Request(
            "POST",
            self._settings.token_url(scheme.token_url or ""),
            {**_HEADERS, "Content-Type": kind},
            json_body(fields) if as_json else urlencode(fields).encode(),
            timeout=options.timeout,
            credentials=credentials,
        )

    def _read(self, response: Response) -> Mapping[str, Any]:
        """The token response. Errors never repeat a response that may contain a token."""
        try:
            body = read_json(response.content, response.headers.get("content-type", ""))
        except ValueError:
            body = None
        answer: Mapping[str, Any] = body if is_object(body) else {}
        succeeded = 200 <= response.status < 300
        refused = bool(answer.get("error")) or answer.get("ok") is False
        token = answer.get("access_token")
        if succeeded and not refused and isinstance(token, str) and _TOKEN.fullmatch(token):
            return answer
        if succeeded and not refused:
            raise ResponseShapeError("the token response has no access_token")
        error = status_error(response, "POST")
        said = error.message
        if succeeded:
            reason = {key: answer.get(key) for key in ("error_description", "error", "message")}
            said = message_in(reason) or "it was rejected"
        if not succeeded and (rate_limited(response) or response.status not in (400, 401, 403)):
            error.message = f"no access token: {said}"
            raise error
        client = answer.get("error") in ("invalid_client", "unauthorized_client")
        advice = _ADVICE["client_credentials" if client else self._refresh.grant_type]
        refusal = AuthenticationError(
            f"no access token: {said}; {advice}",
            method="POST",
            url=response.url,
            headers={} if succeeded else error.headers,
            content=b"" if succeeded else error.content,
            status_code=response.status,
            request_id=error.request_id,
            body=None if succeeded else error.body,
        )
        if answer.get("error") == "invalid_grant" and self._refresh.grant_type == "refresh_token":
            self._spent = copy(refusal)  # it cannot become valid again, so it is not retried
        raise refusal

    def _tokens(self, answer: Mapping[str, Any]) -> TokenSet:
        """The tokens of a response, which messages redact from now on."""
        token: str = answer["access_token"]
        refresh_token, replaced = self._refresh_token, answer.get("refresh_token")
        if isinstance(replaced, str) and replaced:
            refresh_token = replaced
            self._past.append(replaced)
        self._past.append(token)
        seconds = _lifetime(answer.get("expires_in"))
        ends = None if seconds is None else datetime.now(UTC) + timedelta(seconds=seconds)
        extra = {name: value for name, value in answer.items() if name not in _KNOWN}
        return TokenSet(token, refresh_token, ends, extra)

    def _taken(self, tokens: TokenSet, answer: Mapping[str, Any], asked_at: float) -> Credentials:
        """Use new tokens, before anything else can fail."""
        credentials = self._hold(tokens, _lifetime(answer.get("expires_in")), asked_at)
        if self._callback is not None:
            self._untold.append(tokens)
        return credentials

    def _adopt(self, kept: TokenSet) -> Credentials:
        """Use stored tokens."""
        if kept.refresh_token and kept.refresh_token != self._refresh_token:
            self._past.append(kept.refresh_token)
            self._spent = None
        self._past.append(kept.access_token)
        ends = kept.expires_at
        if ends is not None and ends.tzinfo is None:
            ends = ends.replace(tzinfo=UTC)
        seconds = None if ends is None else (ends - datetime.now(UTC)).total_seconds()
        return self._hold(kept, seconds, monotonic())

    def _hold(self, tokens: TokenSet, seconds: float | None, since: float) -> Credentials:
        """Set the current tokens and their expiry."""
        self._token, self._refresh_token = tokens.access_token, tokens.refresh_token or self._refresh_token
        extract, extra = self._choice.scheme.extract, tokens.extra
        settings = {name: str(extra[name]) for name in extract if extra.get(name) is not None}
        credentials = bearing(self._slug, self._choice, tokens.access_token, settings)
        renew_at = math.inf if seconds is None else since + seconds - min(_EARLY, seconds / 2)
        self._held = _Held(credentials, renew_at)
        return credentials

    def _tell(self) -> Flow[None]:
        """Pass new tokens to the callback, one set at a time. A set is only dropped after it was accepted."""
        if self._callback is None:
            return
        # No lock is held: the callback may make calls with this connector.
        while self._untold and self._telling.acquire(blocking=False):
            try:
                failure: Exception | None = yield Callback(self._callback, self._untold[0])
                if failure is None:
                    self._untold.popleft()
            finally:
                self._telling.release()
            if failure is not None:
                _LOG.error(
                    "%s: on_token_refresh failed (%s: %s); the tokens are used, and will be passed to "
                    "it again",
                    self._slug,
                    type(failure).__name__,
                    redact(str(failure), self.secrets),
                )
                return


def _turned_away(response: Response) -> bool:
    """Whether the server did not process a request, so that its refresh token is still valid."""
    return rate_limited(response) or response.status == 503


def _lifetime(value: object) -> float | None:
    """``expires_in``, which may be text; ``None`` if it is missing or invalid."""
    if not isinstance(value, int | float | str) or isinstance(value, bool):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if 0 < seconds < _LONGEST else None
