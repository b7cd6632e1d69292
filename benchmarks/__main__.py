"""`python -m benchmarks`: measure everything and print the table.

It also writes `docs/performance.md`, `docs/figures.*` and the README's summary.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial

from . import (
    ahead,
    calls,
    construct,
    downloads,
    engine,
    environments,
    exporting,
    generate,
    mcp,
    mock_server,
    path,
    sizes,
    startup,
    stress,
    tools,
)
from .chart import write_chart
from .harness import ROOT, Row, amount
from .report import markdown, show, summary, update, write_json

_VERSIONS = (
    "httpx",
    "httpcore",
    "pydantic",
    "sniffio",
    "httpx-aiohttp",
    "aiohttp",
    "stripe",
    "fastapi",
    "sqlalchemy",
    "mcp",
)


def main() -> None:
    """Run all benchmarks, one after the other."""
    # Programs start as they do for users: with the bytecode that Python keeps of them.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    print("bench: building wheels and environments...", flush=True)
    places = environments.build()
    stages: dict[str, Callable[[], list[Row]]] = {
        "sizes": partial(sizes.rows, places.stripe_wheel),
        "generation": generate.rows,
        "start-up": partial(startup.rows, places),
        "construction": partial(construct.rows, places),
        "path of a call": partial(path.rows, places),
        "100 records a call": partial(calls.hundred, places),
        "1 record a call, sequential": partial(calls.one, places, in_flight=1),
        "1 record a call, 32 at once": partial(calls.one, places, in_flight=32),
        "hosted execute": partial(calls.hosted, places),
        "GraphQL and forms": partial(calls.bodies, places),
        "10,000 calls at once": partial(stress.rows, places),
        "large downloads": partial(downloads.large, places),
        "two-step downloads": partial(downloads.first_byte, places),
        "pages ahead": partial(ahead.rows, places),
        "exports": partial(exporting.rows, places),
        "engine": partial(engine.rows, places),
        "MCP": partial(mcp.rows, places),
        "mock": mock_server.rows,
        "tools for models": partial(tools.rows, places),
    }
    rows: list[Row] = []
    for name, measure in stages.items():
        start = time.perf_counter()
        print(f"bench: {name}...", end="", flush=True)
        found = measure()
        print(f" {time.perf_counter() - start:.0f} s", flush=True)
        for row in found:
            print(f"  {row.what}: {amount(row.measured, row.unit)}, {row.verdict}", flush=True)
        rows += found

    show(rows)
    installed = environments.versions(places.aiohttp) | environments.versions(places.stripe)
    installed |= environments.versions(places.engine) | environments.versions(places.mcp)
    write_json(ROOT / "docs" / "figures.json", rows, {name: installed[name] for name in _VERSIONS})
    write_chart(ROOT / "docs" / "figures.svg", rows)
    update(ROOT / "docs" / "performance.md", "figures", markdown(rows))
    update(ROOT / "README.md", "summary", summary(rows))
    print("bench: docs/performance.md, docs/figures.* and the README's summary are up to date")


if __name__ == "__main__":
    main()
