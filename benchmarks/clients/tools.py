"""Tools for models: making them for all connectors, and what a call adds to ``execute``.

Prints a JSON object of milliseconds: of ``compact`` and ``code`` the time to make the tools of all connectors
whose modules are given, and of ``typed`` those of Stripe's reads; of ``read`` and ``typed call`` a tool call,
beside ``execute`` for the same records; of ``run`` a program of one call. The transport is in memory.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

import httpx
from airbyte_agent_sdk import toolset
from airbyte_agent_sdk.auth import AuthConfig
from airbyte_agent_sdk.calls.connector import Connector

TURNS, CALLS = 15, 200
PAGE = {
    "object": "list",
    "has_more": False,
    "data": [
        {"id": f"cus_{n}", "object": "customer", "email": f"c{n}@example.com", "created": 1_700_000_000 + n}
        for n in range(10)
    ],
}


def connector(module: str, **options: Any) -> Any:
    package = importlib.import_module(module)
    classes = [item for name in package.__all__ if isinstance(item := getattr(package, name), type)]
    kind: Any = next(item for item in classes if issubclass(item, Connector))
    auth: Any = next(
        item for item in classes if issubclass(item, AuthConfig) and is_dataclass(item) and fields(item)
    )
    credentials = {
        item.name: "sk_test_bench"
        for item in fields(auth)
        if item.name == "access_token" or (item.default is MISSING and item.default_factory is MISSING)
    }
    settings = {name: "acme" for name, default in kind.definition.settings.items() if default is None}
    return kind(auth_config=auth(**credentials), **settings, **options)


def made(connectors: list[Any], **options: Any) -> float:
    gc.collect()
    start = time.perf_counter()
    toolset(connectors, **options)
    return (time.perf_counter() - start) * 1000


async def timed(call: Callable[[], Awaitable[Any]], calls: int) -> float:
    start = time.process_time()
    for _ in range(calls):
        await call()
    return (time.process_time() - start) * 1000 / calls


async def called() -> dict[str, float]:
    body = json.dumps(PAGE).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    async with httpx.AsyncClient(transport=transport) as client:
        stripe = connector("airbyte_agent_stripe", http_client=client)
        read = next(tool for tool in stripe.tools() if tool.name.endswith("read"))
        typed = stripe.tools(style="typed", include=["customers.list"])[0]
        run = next(tool for tool in stripe.tools(style="code") if tool.name.endswith("run"))
        given = {"operation": "customers.list", "arguments": {"email": "ada@example.com"}}
        contestants = {
            "execute": lambda: stripe.execute("customers", "list", {"email": "ada@example.com"}),
            "read": lambda: read.call(given),
            "typed call": lambda: typed.call({"email": "ada@example.com"}),
        }
        samples: dict[str, list[float]] = {name: [] for name in contestants}
        for _ in range(TURNS):
            for name, call in contestants.items():
                samples[name].append(await timed(call, CALLS))
        found = {name: statistics.median(values) for name, values in samples.items()}
        programs: list[float] = []
        for _ in range(TURNS):
            start = time.perf_counter()
            await run.call({"code": 'len(stripe.customers.list(email="ada@example.com"))'})
            programs.append((time.perf_counter() - start) * 1000)
        return {**found, "run": statistics.median(programs)}


def main() -> None:
    connectors = [connector(module) for module in sys.argv[1:]]
    stripe = [item for item in connectors if item.definition.slug == "stripe"]
    reads = ["*.list", "*.get"]
    styles: dict[str, Callable[[], float]] = {
        "compact": lambda: made(connectors),
        "code": lambda: made(connectors, style="code"),
        "typed": lambda: made(stripe, style="typed", include=reads),
    }
    samples = {name: [measure() for _ in range(TURNS)] for name, measure in styles.items()}
    found = {name: statistics.median(values) for name, values in samples.items()}
    print(json.dumps({**found, **asyncio.run(called())}))


if __name__ == "__main__":
    main()
