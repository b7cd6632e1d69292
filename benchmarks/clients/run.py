"""`run.py PROGRAM BASE_URL LIMIT IN_FLIGHT` runs a client; each line of input is a number of calls to make.

Answers each line with the CPU seconds a call took of this process.
"""

import asyncio
import gc
import importlib
import sys
import time


async def batch(call, calls, in_flight):
    async def several():
        for _ in range(calls // in_flight):
            await call()

    await asyncio.gather(*(several() for _ in range(in_flight)))


async def main(program, base_url, limit, in_flight):
    async with importlib.import_module(program).client(base_url, limit) as call:
        records = await call()
        if records != limit:
            raise SystemExit(f"{program}: {records} records instead of {limit}")
        await batch(call, 4 * in_flight, in_flight)
        print("ready", flush=True)
        for line in sys.stdin:
            calls = int(line) // in_flight * in_flight
            gc.collect()
            start = time.process_time()
            await batch(call, calls, in_flight)
            print((time.process_time() - start) / calls, flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
