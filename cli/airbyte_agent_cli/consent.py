"""Signing in with OAuth: a browser, a redirect to this machine, and PKCE (RFC 8252, RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
import secrets
import webbrowser
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

import click
from airbyte_agent_sdk.auth import TokenSet
from airbyte_agent_sdk.auth.credentials import basic
from airbyte_agent_sdk.auth.settings import Settings
from airbyte_agent_sdk.definition import Definition, Scheme, TokenRefresh
from airbyte_agent_sdk.errors import AuthenticationError
from airbyte_agent_sdk.transport import USER_AGENT, Flow, Request, Response, SyncTransport
from airbyte_agent_sdk.values import is_object
from airbyte_agent_sdk.wire.encoding import json_body

__all__ = ["agreed"]

_PAGE: Final = b"<!doctype html><title>airbyte-agent</title><p>Done. You can close this window.</p>"


def agreed(
    definition: Definition,
    scheme: Scheme,
    client: Mapping[str, str],
    settings: Mapping[str, str | None],
    *,
    base_url: str | None = None,
    port: int = 0,
) -> TokenSet:
    """Send the user to the service's consent page, and exchange the code that comes back for tokens.

    Args:
        definition: The connector.
        scheme: One with an authorization URL.
        client: ``client_id`` and ``client_secret`` of the user's OAuth app.
        settings: What URLs of the connector need.
        base_url: Another server.
        port: The redirect's port on 127.0.0.1; 0 is any that is free.

    Raises:
        AuthenticationError: The user or the service refused.
        AirbyteError: There was no answer.
    """
    urls = Settings(definition, settings, {}, base_url, scheme=scheme)
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
    try:
        server = _Redirect(port, state)
    except OSError as error:
        raise click.UsageError(f"--port: {error}") from None
    with server:
        redirect_uri = f"http://127.0.0.1:{server.server_port}/"
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        asked = {
            **({"scope": " ".join(scheme.scopes)} if scheme.scopes else {}),
            "response_type": "code",
            "client_id": client["client_id"],
            "redirect_uri": redirect_uri,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        url = _with_query(urls.token_url(scheme.authorization_url or ""), asked)
        click.echo(f"Allow access in your browser. If it does not open, go to:\n\n{url}\n", err=True)
        webbrowser.open(url)
        while server.answer is None:
            server.handle_request()
    answer = server.answer
    if "code" not in answer:
        said = answer.get("error_description") or answer.get("error") or "no code came back"
        raise AuthenticationError(f"{definition.slug}: access was not granted: {said}")
    token_url = urls.token_url(scheme.exchange_url or scheme.token_url or "")
    transport = SyncTransport(None)
    try:
        return transport.run(_exchanged(token_url, scheme, client, answer["code"], redirect_uri, verifier))
    finally:
        transport.close()


def _exchanged(
    url: str, scheme: Scheme, client: Mapping[str, str], code: str, redirect_uri: str, verifier: str
) -> Flow[TokenSet]:
    refresh = scheme.refresh or TokenRefresh()
    fields = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect_uri,
        "code_verifier": verifier,
    }
    credentials: dict[str, str] = {}
    if refresh.auth_style == "basic":
        pair = basic(client["client_id"], client.get("client_secret", ""))
        credentials["Authorization"] = f"Basic {pair}"
    else:
        fields |= client
    as_json = refresh.body_format == "json"
    kind = "application/json" if as_json else "application/x-www-form-urlencoded"
    response: Response = yield Request(
        "POST",
        url,
        {"Accept": "application/json", "User-Agent": USER_AGENT, "Content-Type": kind},
        json_body(fields) if as_json else urlencode(fields).encode(),
        timeout=30.0,
        credentials=credentials,
    )
    try:
        read: object = response.json()
    except ValueError:
        read = None
    answer: Mapping[str, Any] = read if is_object(read) else {}
    token = answer.get("access_token")
    if not 200 <= response.status < 300 or not isinstance(token, str) or not token:
        said = answer.get("error_description") or answer.get("error") or f"status {response.status}"
        raise AuthenticationError(f"no access token: {said}", status_code=response.status)
    refresh_token, seconds = answer.get("refresh_token"), answer.get("expires_in")
    ends = datetime.now(UTC) + timedelta(seconds=seconds) if isinstance(seconds, int) else None
    return TokenSet(token, refresh_token if isinstance(refresh_token, str) else None, ends)


def _with_query(url: str, added: Mapping[str, str]) -> str:
    parts = urlsplit(url)
    query = {**dict(parse_qsl(parts.query, keep_blank_values=True)), **added}
    return urlunsplit(parts._replace(query=urlencode(query)))


class _Redirect(HTTPServer):
    """Waits on loopback for the redirect that ends a consent.

    Attributes:
        answer: The parameters of the redirect, once it came with the right state.
    """

    def __init__(self, port: int, state: str) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.state = state
        self.answer: dict[str, str] | None = None


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Take the redirect; anything else that asks gets nothing."""
        server = self.server
        assert isinstance(server, _Redirect)  # noqa: S101
        found = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        if not secrets.compare_digest(found.get("state", "").encode(), server.state.encode()):
            self.send_error(404)
            return
        server.answer = found
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(_PAGE)))
        self.end_headers()
        self.wfile.write(_PAGE)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the path holds the code."""
