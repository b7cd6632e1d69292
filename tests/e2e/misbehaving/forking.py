"""A program that forks with open connections: ``forking.py KIND URL``. Both processes go on with calls."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
import traceback

from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

kind, url = sys.argv[1:]
AUTH = StripeAuthConfig(api_key="sk_test_local")
CALLS = 50


def blocking(stripe: SyncStripeConnector, name: str) -> None:
    for _ in range(CALLS):
        found = stripe.customers.get(name).id
        assert found == name, f"{name} read the answer for {found}"


async def asynchronous(stripe: StripeConnector, name: str) -> None:
    for _ in range(CALLS):
        found = (await stripe.customers.get(name)).id
        assert found == name, f"{name} read the answer for {found}"


def in_both(work) -> None:
    """Run ``work(name)`` in a child and in this process; ends the child."""
    child = os.fork()
    if child == 0:
        try:
            work("cus_child")
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    work("cus_parent")
    assert os.waitpid(child, 0)[1] == 0


if kind == "blocking":
    with SyncStripeConnector(AUTH, base_url=url) as stripe:
        blocking(stripe, "cus_before")
        in_both(lambda name: blocking(stripe, name))
elif kind == "locks":
    with SyncStripeConnector(AUTH, base_url=url, timeout=3, max_retries=0) as stripe:
        stripe.customers.get("cus_before")  # what is imported meanwhile would stay locked in the child
        single = stripe.with_options(max_concurrency=1)
        # The answer to this never comes: in the child nobody gives its place back.
        threading.Thread(target=lambda: single.customers.list(limit=1), daemon=True).start()
        time.sleep(0.5)
        child = os.fork()
        if child == 0:
            single.customers.get("cus_child")
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
else:
    if kind != "aiohttp":
        sys.modules["httpx_aiohttp"] = None  # type: ignore[assignment]
    stripe = StripeConnector(AUTH, base_url=url)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(asynchronous(stripe, "cus_before"))

    def go_on(name: str) -> None:
        if name == "cus_child":  # a loop is of one process
            asyncio.run(asynchronous(stripe, name))
        else:
            loop.run_until_complete(asynchronous(stripe, name))

    in_both(go_on)
    loop.run_until_complete(stripe.close())
    loop.close()
