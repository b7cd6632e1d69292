"""`ahead.py async|sync prefetch|concurrency on|off BASE_URL SECONDS` reads a list.

Prints the seconds it took; the consumer is busy for `SECONDS` with every page.
"""

import asyncio
import sys
import time

from airbyte_agent_sdk.definition import Paging
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

AUTH = StripeAuthConfig(api_key="sk_test_bench")
OFFSET = Paging("offset", "offset", page_size="limit")
BUSY, MANY = 5_000, 20_000


def by_offset(stripe):
    return stripe.request_pages("/v1/customers", paging=OFFSET, records="$.data", query={"limit": 100})


async def asynchronous(way, on, base_url, busy):
    async with StripeConnector(AUTH, base_url=base_url) as stripe:
        await stripe.customers.list(limit=100)
        start, count = time.perf_counter(), 0
        if way == "concurrency":
            count = len(await by_offset(stripe).all(max_items=MANY, concurrency=8 if on else 1))
        else:
            async for _ in stripe.with_options(prefetch=int(on)).customers.list(limit=100):
                count += 1
                if count % 100 == 0:
                    await asyncio.sleep(busy)
                if count == BUSY:
                    break
        return count, time.perf_counter() - start


def blocking(way, on, base_url, busy):
    with SyncStripeConnector(AUTH, base_url=base_url) as stripe:
        stripe.customers.list(limit=100)
        start, count = time.perf_counter(), 0
        if way == "concurrency":
            count = len(by_offset(stripe).all(max_items=MANY, concurrency=8 if on else 1))
        else:
            for _ in stripe.with_options(prefetch=int(on)).customers.list(limit=100):
                count += 1
                if count % 100 == 0:
                    time.sleep(busy)
                if count == BUSY:
                    break
        return count, time.perf_counter() - start


def main(variant, way, state, base_url, busy):
    arguments = (way, state == "on", base_url, float(busy))
    count, seconds = asyncio.run(asynchronous(*arguments)) if variant == "async" else blocking(*arguments)
    assert count == (MANY if way == "concurrency" else BUSY), count
    print(seconds)


if __name__ == "__main__":
    main(*sys.argv[1:])
