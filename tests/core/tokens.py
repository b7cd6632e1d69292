"""A scheme of OAuth as a table, and its authenticator played without any I/O."""

from __future__ import annotations

import base64
from dataclasses import replace

from airbyte_agent_sdk.auth.schemes import authenticator
from airbyte_agent_sdk.auth.settings import Settings
from airbyte_agent_sdk.definition import Scheme, TokenRefresh
from airbyte_agent_sdk.transport.options import Options
from flows import answer, definition, play

NAMES = ("access_token", "refresh_token", "client_id", "client_secret")
SCHEME = Scheme(
    "oauth",
    "oauth2",
    {name: f"${{{name}}}" for name in NAMES},
    (),
    dict.fromkeys(NAMES),
    token_url="https://login.example.com/oauth/token",
    refresh=TokenRefresh(),
    scopes=("read", "write"),
)
CLIENT = {"client_id": "the-client", "client_secret": "the&secret"}
GIVEN = {**CLIENT, "refresh_token": "refresh-0"}
PAIR = base64.b64encode(b"the-client:the&secret").decode()


def made(given=GIVEN, *, base_url=None, settings=None, server=None, callback=None, **facts):
    """An authenticator of a scheme that is ``SCHEME`` but for ``facts``."""
    connector = definition(schemes=(replace(SCHEME, **facts),), **({"server": server} if server else {}))
    return authenticator(connector, given, Settings(connector, settings or {}, given, base_url), callback)


def fetched(auth, *answers):
    return play(auth.credentials(Options()), *answers)


def renewed(auth, refused, *answers):
    return play(auth.renewed(refused, Options()), *answers)


def token(number=1, **facts):
    return answer({"access_token": f"access-{number}"} | facts)
