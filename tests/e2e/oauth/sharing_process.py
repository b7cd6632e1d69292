"""A process that shares tokens with others: ``sharing_process.py KIND URL TOKENS PACKAGE CALLS``."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

kind, url, tokens, package, calls = sys.argv[1:]
ROOT = Path(__file__).parents[3]
sys.path[:0] = [str(ROOT / "examples"), package]

from airbyte_agent_sdk.errors import AuthenticationError  # noqa: E402
from airbyte_agent_sdk.executor import LocalExecutor  # noqa: E402
from airbyte_agent_vault import SyncVaultConnector, VaultUserAuthConfig  # noqa: E402
from token_file import TokenFile  # noqa: E402

FILE = TokenFile(tokens)
SETTINGS = {"instance_url": url, "login_url": url}
USER = {
    "client_id": "planted-client",
    "client_secret": "planted&secret",
    "refresh_token": "planted-refresh-0",
    "access_token": "planted-access-0",
}


@contextmanager
def ended_meanwhile() -> Generator[None]:
    """The vault ends tokens by the number of calls, so that a new one may have ended before its first."""
    try:
        yield
    except AuthenticationError as error:
        if "no access token" in str(error):
            raise


def blocking() -> None:
    config = VaultUserAuthConfig(**USER, load_tokens=FILE.load, on_token_refresh=FILE.store)
    with SyncVaultConnector(config, **SETTINGS) as connector:
        for _ in range(int(calls)):
            with ended_meanwhile():
                connector.execute("things", "list")


async def asynchronous() -> None:
    async with LocalExecutor(
        Path(__file__).with_name("vault.yaml"),
        USER,
        settings=SETTINGS,
        load_tokens=FILE.load_async,
        on_token_refresh=FILE.store,
    ) as connector:
        for _ in range(int(calls) // 4):
            with ended_meanwhile():
                await asyncio.gather(*[connector.execute("things", "list") for _ in range(4)])


if kind == "blocking":
    blocking()
else:
    asyncio.run(asynchronous())
