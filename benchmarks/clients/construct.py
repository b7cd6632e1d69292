"""What one more connector takes once 99 exist, in microseconds and KiB; then what an httpx client takes."""

import os
import statistics
import time
from pathlib import Path

import httpx
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector


def connector(number):
    return StripeConnector(auth_config=StripeAuthConfig(api_key=f"sk_test_{number}"))


def client(_):
    return httpx.AsyncClient()


def resident():
    """KiB of this process in memory, the TLS library's included, which Python's own count leaves out."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024


def cost(make, count):
    times, kept, before = [], [], resident()
    for number in range(count):
        start = time.perf_counter_ns()
        kept.append(make(number))
        times.append(time.perf_counter_ns() - start)
    return statistics.median(times) / 1000, (resident() - before) / count


first = [connector(number) for number in range(99)]
print(*cost(connector, 1000), *cost(client, 20))
