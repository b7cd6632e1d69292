"""`stress.py BASE_URL CALLS` makes so many calls at once on one connector, and prints what came of them.

As JSON: `success`, the number of each error by its class, `untyped` errors, `leaked` tasks and warnings,
`seconds`.
"""

import asyncio
import gc
import json
import sys
import time
import warnings
from collections import Counter

from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector


async def stress(base_url, calls):
    outcomes, tasks = Counter(untyped=0), asyncio.all_tasks()
    auth = StripeAuthConfig(api_key="sk_test_bench")
    async with StripeConnector(auth, base_url=base_url, timeout=2) as stripe:

        async def call():
            try:
                await stripe.customers.get("cus_1")
                outcomes["success"] += 1
            except AirbyteError as error:
                outcomes[type(error).__name__] += 1
            except Exception:
                outcomes["untyped"] += 1

        start = time.perf_counter()
        await asyncio.gather(*(call() for _ in range(calls)))
        seconds = time.perf_counter() - start
    return {**outcomes, "seconds": seconds, "leaked": len(asyncio.all_tasks() - tasks)}


if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = asyncio.run(stress(sys.argv[1], int(sys.argv[2])))
        gc.collect()
    result["leaked"] += len(caught)
    print(json.dumps(result))
