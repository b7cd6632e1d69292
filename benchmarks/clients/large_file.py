"""`large_file.py ours|raw BASE_URL read|save` downloads a gigabyte.

Prints the seconds it took, and the MiB of its peak above what the process held when it had read a small file.
"""

import asyncio
import json
import re
import sys
import tempfile
import time
from contextlib import asynccontextmanager
from pathlib import Path


@asynccontextmanager
async def ours(base_url):
    from airbyte_agent_lumen_desk import LumenDeskAgentTokenAuthConfig, LumenDeskConnector

    auth = LumenDeskAgentTokenAuthConfig(email="a@example.com", api_token="token")
    async with LumenDeskConnector(auth, base_url=base_url) as desk:

        async def read(_):
            total = 0
            async with await desk.exports.download("1") as file:
                async for chunk in file.aiter_bytes():
                    total += len(chunk)
            return total

        async def save(path):
            return (await (await desk.exports.download("1")).save(path)).stat().st_size

        async with await desk.attachments.download(7, format="content") as file:
            await file.read()
        yield {"read": read, "save": save}


@asynccontextmanager
async def raw(base_url):
    import httpx

    async with httpx.AsyncClient(base_url=base_url, headers={"Authorization": "Bearer token"}) as http:

        async def read(_):
            total = 0
            async with http.stream("GET", "/exports/1/archive") as response:
                async for chunk in response.aiter_bytes():
                    total += len(chunk)
            return total

        async def save(path):
            async with http.stream("GET", "/exports/1/archive") as response:
                with path.open("wb") as file:
                    async for chunk in response.aiter_bytes():
                        file.write(chunk)
            return path.stat().st_size

        (await http.get("/files/7")).raise_for_status()
        yield {"read": read, "save": save}


def memory(name):
    """MiB that the process holds now (``VmRSS``) or held at most (``VmHWM``).

    The peak that ``getrusage`` reports includes the process that started this one.
    """
    return int(re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))[1]) / 1024


async def main(contestant, base_url, way):
    with tempfile.TemporaryDirectory() as folder:
        async with {"ours": ours, "raw": raw}[contestant](base_url) as ways:
            idle = memory("VmRSS")
            start = time.perf_counter()
            size = await ways[way](Path(folder, "large.bin"))
            seconds = time.perf_counter() - start
            grown = memory("VmHWM") - idle
    if size != 2**30:
        raise SystemExit(f"{contestant}: {size} bytes instead of {2**30}")
    print(json.dumps({"seconds": seconds, "grown": grown}))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
