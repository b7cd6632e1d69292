"""Many clients of many connectors, and how long others wait while one request is as large as may be."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import statistics
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any

import httpx

from .harness import Row
from .load import Line, Target, latency

__all__ = ["CLIENTS", "Crowd", "crowd", "crowd_rows", "waiting"]

#: Clients at once, and seconds that they go on.
CLIENTS, SECONDS = 200, 60.0
#: Seconds between two looks at ``/healthz``.
_PAUSE = 0.002
_EXECUTE = "/api/v1/integrations/connectors/{}/execute"
#: Calls that are as large as may be: those of a service with answers of each kind, and long requests.
_HOSTILE: Mapping[str, dict[str, Any]] = {
    "100 long names excluded from 1,000 records": {
        "entity": "customers",
        "action": "list",
        "params": {"limit": 1},
        "exclude_fields": [f"{'a.' * 99}{number:02}" for number in range(100)],
    },
    "an answer of 28 MB": {"entity": "customers", "action": "list", "params": {"limit": 2}},
    "an answer of 1,000,000 values": {"entity": "customers", "action": "list", "params": {"limit": 3}},
    "a request of 15 MB": {
        "entity": "customers",
        "action": "create",
        "params": {"description": "x" * 15_000_000},
    },
    "a request of 95,000 values": {
        "entity": "customers",
        "action": "create",
        "params": {"metadata": {str(number): "" for number in range(95_000)}},
    },
    "a request of 15,000 unknown names": {
        "entity": "customers",
        "action": "create",
        "params": {f"unknown {number}": "" for number in range(15_000)},
    },
}


@dataclass(frozen=True)
class Crowd:
    """What many clients met with.

    Attributes:
        seconds: How long each call took, sorted.
        errors: Calls that did not succeed.
    """

    seconds: Sequence[float]
    errors: int

    def percentile(self, percent: float) -> float:
        """The time that so many of a hundred calls did not take longer than."""
        return self.seconds[int((len(self.seconds) - 1) * percent / 100)]


async def _crowd(targets: Sequence[Target], seconds: float) -> Crowd:
    wires = [target.wire for target in targets]
    weights = [*itertools.accumulate(1 / rank for rank in range(1, len(wires) + 1))]
    took: list[float] = []
    errors, end = 0, time.perf_counter() + seconds

    async def client(seed: int) -> None:
        nonlocal errors
        choices, line = random.Random(seed), await Line.open(targets[0])
        while (start := time.perf_counter()) < end:
            try:
                await line.call(choices.choices(wires, cum_weights=weights)[0])
                took.append(time.perf_counter() - start)
            except (RuntimeError, OSError, EOFError):
                errors += 1
                line.close()
                line = await Line.open(targets[0])
        line.close()

    await asyncio.gather(*map(client, range(CLIENTS)))
    return Crowd(sorted(took), errors)


def crowd(targets: Sequence[Target], seconds: float = SECONDS) -> Crowd:
    """Have :data:`CLIENTS` clients call, the n-th target a n-th as often as the first."""
    return asyncio.run(_crowd(targets, seconds))


def crowd_rows(found: Crowd, before: float, after: float) -> list[Row]:
    """The figures of a crowd; memory in bytes."""
    p50, p99 = found.percentile(50), found.percentile(99)
    what = f"Engine: 1,000 connectors, {CLIENTS} clients, {SECONDS:.0f} s"
    made = f"{len(found.seconds):,} calls"
    return [
        Row(f"{what}: errors", found.errors, 0, "errors", f"{found.errors} errors", made),
        Row(
            f"{what}: p99 over p50", p99 / p50, 6.0, "x", f"p99 {p99 * 1e3:.0f} ms", f"p50 {p50 * 1e3:.0f} ms"
        ),
        Row(
            f"{what}: memory after over before",
            after / before,
            1.3,
            "x",
            f"{after / 2**20:.0f} MiB",
            f"before {before / 2**20:.0f} MiB",
        ),
    ]


def waiting(client: httpx.Client, connector_id: str) -> Row:
    """How long ``/healthz`` takes at most while one hostile call runs, and while none does."""
    health = Target(f"{str(client.base_url).rstrip('/')}/healthz")
    latency(health, 200)
    alone = _longest(health, lambda: time.sleep(1.0))
    longest = {name: _repeated(health, client, connector_id, body) for name, body in _HOSTILE.items()}
    name = max(longest, key=longest.__getitem__)
    return Row(
        "Engine: /healthz while one hostile call runs, the longest",
        longest[name] * 1e3,
        50.0,
        "ms",
        f"{longest[name] * 1e3:.0f} ms ({name})",
        f"{alone * 1e3:.1f} ms while none runs; "
        + ", ".join(f"{other} {seconds * 1e3:.0f} ms" for other, seconds in longest.items() if other != name),
    )


def _repeated(health: Target, client: httpx.Client, connector_id: str, body: Mapping[str, Any]) -> float:
    """The median of three turns, each its longest wait."""
    content = json.dumps(body).encode()

    def call() -> None:
        client.post(
            _EXECUTE.format(connector_id), content=content, headers={"Content-Type": "application/json"}
        )

    return statistics.median(_longest(health, call) for _ in range(3))


def _longest(health: Target, work: Any) -> float:
    """Seconds of the slowest look at ``/healthz`` until ``work``, in a thread, is done."""
    done = Event()

    def working() -> None:
        try:
            work()
        finally:
            done.set()

    async def looking() -> float:
        line, slowest = await Line.open(health), 0.0
        while not done.is_set():
            start = time.perf_counter()
            await line.call(health.wire)
            slowest = max(slowest, time.perf_counter() - start)
            await asyncio.sleep(_PAUSE)
        line.close()
        return slowest

    with ThreadPoolExecutor(1) as pool:
        pending = pool.submit(working)
        slowest = asyncio.run(looking())
        pending.result()
    return slowest
