"""Access tokens that several processes share: what is kept is used, and what is used was kept."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.auth import TokenSet
from airbyte_agent_sdk.auth.schemes import authenticator
from airbyte_agent_sdk.auth.settings import Settings
from airbyte_agent_sdk.errors import AirbyteError, AuthenticationError, ConfigurationError, ResponseError
from airbyte_agent_sdk.transport import AsyncTransport, Request, SyncTransport
from airbyte_agent_sdk.transport.options import Options
from flows import definition
from tokens import GIVEN, SCHEME

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Shelf:
    """Tokens of another process, and those that were kept."""

    def __init__(self, kept: TokenSet | None = None) -> None:
        self.kept = kept
        self.events: list[str] = []
        self.failure: Exception | None = None

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[TokenSet | None]:
        self.events.append("turn")
        yield self.kept
        self.events.append("over")

    async def keep(self, tokens: TokenSet) -> None:
        self.events.append(f"keep {tokens.access_token}")
        if self.failure is not None:
            raise self.failure
        self.kept = tokens


class Asked:
    """An authenticator on a shelf, and a token server."""

    def __init__(self, shelf: Shelf, **given: str) -> None:
        self.shelf, self.sent = shelf, list[str]()
        connector = definition(schemes=(SCHEME,))
        values = GIVEN | given
        self.auth: Any = authenticator(
            connector, values, Settings(connector, {}, values), shared_tokens=shelf
        )
        self.refused = False

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.shelf.events.append("asked")
        self.sent.append(request.content.decode())
        if self.refused:
            return httpx.Response(400, json={"error": "invalid_grant"})
        number = len(self.sent)
        return httpx.Response(
            200,
            json={"access_token": f"new-{number}", "refresh_token": f"refresh-{number}", "expires_in": 3600},
        )

    async def __call__(self, refused: Any = None) -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(self._answer)) as client:
            flow = (
                self.auth.credentials(Options()) if refused is None else self.auth.renewed(refused, Options())
            )
            return await AsyncTransport(client).run(flow)


def _token(credentials: Any) -> str:
    return credentials.headers["Authorization"].removeprefix("Bearer ")


def _kept(token: str, seconds: float | None = 3600) -> TokenSet:
    ends = None if seconds is None else datetime.now(UTC) + timedelta(seconds=seconds)
    return TokenSet(token, f"refresh-of-{token}", ends)


async def test_new_tokens_are_kept_before_they_are_used() -> None:
    asked = Asked(Shelf())
    assert _token(await asked()) == _token(await asked()) == "new-1"
    assert asked.shelf.events == ["turn", "asked", "keep new-1", "over"]


async def test_what_is_kept_is_used_while_it_lasts() -> None:
    asked = Asked(Shelf(_kept("theirs")))
    assert _token(await asked()) == "theirs"
    assert asked.shelf.events == []
    ended = Asked(Shelf(_kept("ended", -1)))
    assert _token(await ended()) == "new-1"
    assert "refresh_token=refresh-of-ended" in ended.sent[0]


async def test_what_another_process_got_meanwhile_is_used() -> None:
    asked = Asked(Shelf(_kept("first")))
    held = await asked()
    asked.shelf.kept = _kept("second")
    again = await asked(held)
    assert _token(again) == "second"
    assert asked.sent == []
    assert _token(await asked(again)) == "new-1"  # refused too
    assert "refresh_token=refresh-of-second" in asked.sent[0]


async def test_what_could_not_be_kept_is_not_used() -> None:
    asked = Asked(Shelf())
    asked.shelf.failure = AirbyteError("the shelf is full")
    with pytest.raises(AirbyteError, match="the shelf is full"):
        await asked()
    asked.shelf.failure, asked.shelf.kept = None, _kept("new-1")
    assert _token(await asked()) == "new-1"
    assert len(asked.sent) == 1


async def test_a_spent_refresh_token_is_forgotten_with_another() -> None:
    asked = Asked(Shelf())
    asked.refused = True
    for _ in range(2):
        with pytest.raises(AuthenticationError):
            await asked()
    assert len(asked.sent) == 1
    asked.refused, asked.shelf.kept = False, _kept("authorized", -1)
    assert _token(await asked()) == "new-2"


async def test_no_message_repeats_what_was_kept() -> None:
    asked = Asked(Shelf(_kept("very-long-token")))
    await asked()
    assert {"very-long-token", "refresh-of-very-long-token"} <= {*asked.auth.secrets}


def test_a_blocking_connector_shares_none() -> None:
    asked = Asked(Shelf())
    with pytest.raises(ConfigurationError, match="sync connector"):
        SyncTransport(httpx.Client()).run(asked.auth.credentials(Options()))


async def test_a_transport_has_its_own_bound_of_an_answer() -> None:
    client = httpx.AsyncClient(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, content=b"x" * 1001))
    )
    async with client:
        with pytest.raises(ResponseError, match="larger than 1,000 bytes"):
            await AsyncTransport(client, max_content=1000).send(Request("GET", "https://example.com", {}))
