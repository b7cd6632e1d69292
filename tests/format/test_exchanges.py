"""Every operation of every fixture, by each door, against a server that keeps every byte."""

from __future__ import annotations

import re
from typing import Any

import pytest
from airbyte_agent_sdk import errors
from airbyte_agent_sdk.auth import TokenSet

from .doors import DOORS
from .exchanges import SPECS, Exchange, definition, exchanges
from .wire import shown

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("exchange", exchanges(), ids=str)
async def test_what_is_sent_and_what_comes_of_it(
    exchange: Exchange, door: str, serve: Any, pauses: list[float]
) -> None:
    if exchange.options and door == "bare":
        pytest.skip("a bare file takes no options")
    told: list[TokenSet] = []
    server = serve(*(step.answered.raw for step in exchange.steps))
    if exchange.raises:
        ((kind, message),) = exchange.raises.items()
        with pytest.raises(getattr(errors, kind), match=re.escape(message)):
            await DOORS[door](exchange, server.url, told)
    else:
        assert await DOORS[door](exchange, server.url, told) == exchange.result
    sent = [shown(request) for request in server.requests]
    assert sent == [step.sent for step in exchange.steps]
    assert exchange.pauses in (None, pauses)
    if exchange.tokens:
        assert [(tokens.access_token, tokens.refresh_token) for tokens in told] == [*exchange.tokens]


@pytest.mark.parametrize("slug", sorted(path.name for path in SPECS.iterdir()))
def test_no_operation_is_left_out(slug: str) -> None:
    operations = {
        f"{entity}.{action}" for entity, actions in definition(slug).entities.items() for action in actions
    }
    assert operations - {exchange.call for exchange in exchanges() if exchange.slug == slug} == set()
