"""The wall clock jumps: a token may end early, and a new one works at once."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

import jwt.api_jwt
import pytest

from tests.engine.serving import RunningEngine

CONNECTORS = "/api/v1/integrations/connectors"


@pytest.fixture
def jump(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets this process' wall clock off by so many seconds."""
    now, offset = time.time, [0.0]

    class Moved(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return dt.datetime.fromtimestamp(now() + offset[0], tz)

    monkeypatch.setattr(time, "time", lambda: now() + offset[0])
    monkeypatch.setattr(jwt.api_jwt, "datetime", Moved)
    return lambda seconds: offset.__setitem__(0, seconds)


@pytest.mark.parametrize("seconds", [3600, -3600, 86400 * 400, -86400 * 400])
def test_after_a_jump_a_new_token_works(
    engine: RunningEngine, jump: Callable[[float], None], seconds: int
) -> None:
    application = engine.organization()
    with engine.client(application) as client:
        made = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
        jump(seconds)
        assert client.get(f"{CONNECTORS}/{made}").status_code == 401
        with engine.client(application) as renewed:
            assert renewed.get(f"{CONNECTORS}/{made}").status_code == 200
            second = engine.create(renewed, "Stripe", name="2", credentials={"api_key": "sk_test_1"})
            listed = renewed.get(CONNECTORS).json()["data"]
            assert {item["id"] for item in listed} == {made, second}
        jump(0)
        assert client.get(f"{CONNECTORS}/{made}").status_code == 200


@pytest.mark.parametrize("seconds", [4, -4])
def test_clocks_that_differ_a_little_do_not_matter(
    engine: RunningEngine, jump: Callable[[float], None], seconds: int
) -> None:
    with engine.client() as client:
        jump(seconds)
        assert client.get(CONNECTORS).status_code == 200
