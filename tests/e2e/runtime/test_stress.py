"""Ten thousand calls at once on one connector, of which one in twenty fails."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

pytestmark = pytest.mark.anyio

PROGRAM = Path(__file__).parents[3] / "benchmarks" / "failing_server.py"
AUTH = StripeAuthConfig(api_key="sk_test_stress")
WAYS = {"NetworkError", "TimeoutError", "ResponseDecodeError", "ServerError"}


class Failing:
    """The server of :mod:`benchmarks.failing_server` in a process of its own."""

    def __init__(self):
        command = [sys.executable, str(PROGRAM)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = f"http://127.0.0.1:{int(self.process.stdout.readline())}"

    def open_connections(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def wait_for_none(self):
        """Connections that were closed on this side are gone on the other side a little later."""
        end = time.monotonic() + 10
        while self.open_connections() and time.monotonic() < end:
            time.sleep(0.02)
        assert self.open_connections() == 0


@pytest.fixture
def failing():
    server = Failing()
    yield server
    server.process.communicate(timeout=10)


def sockets():
    gc.collect()
    links = []
    for descriptor in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):  # the listing's own
            links.append(str(descriptor.readlink()))
    return sorted(link for link in links if link.startswith("socket:"))


async def test_ten_thousand_calls_at_once(failing, stack, anyio_backend):
    outcomes, before, tasks = Counter(), sockets(), asyncio.all_tasks()
    async with StripeConnector(AUTH, base_url=failing.url, timeout=2, max_retries=2) as stripe:

        async def call():
            try:
                customer = await stripe.customers.get("cus_1")
            except AirbyteError as error:
                outcomes[type(error).__name__] += 1
            else:
                assert customer.id == "cus_1"
                outcomes["success"] += 1

        await asyncio.gather(*(call() for _ in range(10_000)))
    assert outcomes.total() == 10_000
    assert outcomes["success"] >= 9_800  # only the garbage is never repeated, and that is one in 160
    assert outcomes["ResponseDecodeError"] > 0
    assert outcomes.keys() - {"success"} <= WAYS
    assert asyncio.all_tasks() == tasks
    assert sockets() == before
    failing.wait_for_none()


def test_a_thousand_calls_from_many_threads(failing):
    outcomes, before, threads = Counter(), sockets(), threading.active_count()
    with SyncStripeConnector(AUTH, base_url=failing.url, timeout=1, max_retries=2) as stripe:

        def call(_number):
            try:
                return "success" if stripe.customers.get("cus_1").id == "cus_1" else "another's answer"
            except AirbyteError as error:
                return type(error).__name__

        with ThreadPoolExecutor(64) as pool:
            outcomes.update(pool.map(call, range(1_000)))
    assert outcomes.total() == 1_000
    assert outcomes["success"] >= 950
    assert outcomes.keys() - {"success"} <= WAYS
    assert threading.active_count() == threads
    assert sockets() == before
    failing.wait_for_none()
