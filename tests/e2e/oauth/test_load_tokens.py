"""``load_tokens=``: several processes with one refresh token that serves once."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from airbyte_agent_sdk.auth import TokenSet
from airbyte_agent_sdk.errors import AuthenticationError, ConfigurationError

from .conftest import USER
from .server import Vault

pytestmark = pytest.mark.anyio

SCRIPT = Path(__file__).with_name("sharing_process.py")
SPENT = {**USER, "access_token": "planted-old", "refresh_token": "planted-spent"}


def loader(door_kind, load):
    """``load`` as the door's variant takes it, in each of the ways that it may return its tokens."""
    if door_kind == "httpx":

        async def load_later():
            await asyncio.sleep(0)
            return load()

        return load_later
    if door_kind == "aiohttp":

        @asynccontextmanager
        async def loading():
            yield load()

        return loading
    if door_kind == "blocking":

        @contextmanager
        def loading_blocking():
            yield load()

        return loading_blocking
    return load


async def test_what_another_process_stored_is_used(vault, door, door_kind):
    stored = TokenSet("planted-access-0", "planted-refresh-0")
    connector = door(SPENT, load_tokens=loader(door_kind, lambda: stored))
    assert (await connector.list()).data == [{"id": "1"}]
    assert vault.grants == []


async def test_a_stored_refresh_token_is_asked_with_where_its_access_token_has_ended(vault, door, door_kind):
    ended = datetime.now(UTC) - timedelta(minutes=1)
    stored = TokenSet("planted-ended", "planted-refresh-0", ended)
    told = []
    connector = door(SPENT, told.append, load_tokens=loader(door_kind, lambda: stored))
    await connector.list()
    assert [grant["refresh_token"] for grant in vault.grants] == ["planted-refresh-0"]
    assert [tokens.refresh_token for tokens in told] == ["planted-refresh-1"]


async def test_a_date_without_a_time_zone_is_utc(vault, door, door_kind):
    soon = (datetime.now(UTC) + timedelta(hours=1)).replace(tzinfo=None)
    stored = TokenSet("planted-access-0", "planted-refresh-0", soon)
    await door(SPENT, load_tokens=loader(door_kind, lambda: stored)).list()
    assert vault.grants == []


async def test_with_nothing_stored_tokens_are_renewed_as_ever(vault, door, door_kind):
    connector = door(load_tokens=loader(door_kind, lambda: None))
    vault.expire()
    await connector.list()
    assert len(vault.grants) == 1


async def test_many_calls_load_once(vault, door, door_kind):
    loads = []

    def load():
        loads.append(1)

    results = await door({**USER, "access_token": "planted-old"}, load_tokens=loader(door_kind, load)).many(
        20
    )
    assert [result.data for result in results] == [[{"id": "1"}]] * 20
    assert len(loads) == len(vault.grants) == 1


async def test_where_another_process_was_first_its_tokens_are_loaded_again(vault, door, door_kind):
    """Without a lock: at the first look there is nothing new, and the refresh token is used meanwhile."""
    answers = [None, TokenSet("planted-access-0", "planted-refresh-0")]
    connector = door(SPENT, load_tokens=loader(door_kind, lambda: answers.pop(0)))
    assert (await connector.list()).data == [{"id": "1"}]
    assert [grant["refresh_token"] for grant in vault.grants] == ["planted-spent"]


async def test_where_nothing_newer_is_stored_the_refusal_stands(vault, door, door_kind):
    connector = door(SPENT, load_tokens=loader(door_kind, lambda: None))
    with pytest.raises(AuthenticationError, match="authorize again"):
        await connector.list()
    assert len(vault.grants) == 1


async def test_tokens_that_could_not_be_stored_are_newer_than_what_is_stored(vault, door, door_kind):
    def refuse(_):
        raise OSError("disk full")

    stale = TokenSet("planted-access-0", "planted-refresh-0")
    connector = door(callback=refuse, load_tokens=loader(door_kind, lambda: stale))
    for _ in range(3):
        vault.expire()
        await connector.list()
    assert [grant["refresh_token"] for grant in vault.grants] == [f"planted-refresh-{n}" for n in range(3)]


async def test_a_loader_that_fails_fails_the_call_and_asks_for_no_token(vault, door, door_kind):
    def load():
        raise OSError("no such disk, planted-old")

    connector = door(SPENT, load_tokens=loader(door_kind, load))
    with pytest.raises(ConfigurationError, match=r"load_tokens failed \(OSError: no such disk, \*\*\*\)"):
        await connector.list()
    assert vault.grants == []


@pytest.mark.parametrize("given", ["planted-access-0", {"access_token": "planted-access-0"}])
async def test_what_is_no_set_of_tokens_is_refused(vault, door, door_kind, given):
    connector = door(SPENT, load_tokens=loader(door_kind, lambda: given))
    with pytest.raises(ConfigurationError, match="load_tokens must return a TokenSet or None") as error:
        await connector.list()
    assert "planted-access-0" not in str(error.value)
    assert vault.grants == []


async def test_a_loader_of_the_other_variant_is_refused(vault, door, door_kind):
    @contextmanager
    def blocking():
        yield None

    @asynccontextmanager
    async def asynchronous():
        yield None

    with pytest.raises(ConfigurationError, match=r"load_tokens.*context manager"):
        await door(SPENT, load_tokens=asynchronous if door_kind == "blocking" else blocking).list()
    assert vault.grants == []


@pytest.mark.parametrize("kinds", [("blocking", "blocking"), ("blocking", "async"), ("async", "async")])
def test_processes_share_tokens_that_serve_once(package, tmp_path, kinds):
    class Hasty(Vault):
        """Ends the access token after every fifth call."""

        def call(self, headers):
            answer = super().call(headers)
            if len(self.headers) % 5 == 0:
                self.expire()
            return answer

    with Hasty() as vault:
        arguments = [vault.url, tmp_path / "tokens.json", Path(package.__file__).parents[1], "24"]
        processes = [
            subprocess.Popen([sys.executable, SCRIPT, kind, *map(str, arguments)], stderr=subprocess.PIPE)
            for kind in kinds
        ]
        failures = [process.communicate(timeout=120)[1].decode() for process in processes]
    assert [process.returncode for process in processes] == [0, 0], failures
    used = [grant["refresh_token"] for grant in vault.grants]
    assert len(used) == len(set(used)) > 2
