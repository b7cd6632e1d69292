"""From a cold process to a constructed connector."""

from __future__ import annotations

import re
import statistics
import time
from pathlib import Path

from .environments import Environments
from .harness import Row, run

_REPETITIONS = 11
_PROGRAMS = {
    "ours": "from airbyte_agent_stripe import StripeAuthConfig, StripeConnector\n"
    "StripeConnector(auth_config=StripeAuthConfig(api_key='sk_test_bench'))",
    "baseline": "import httpx\nfrom pydantic import BaseModel\nclass Customer(BaseModel):\n    id: str",
    "python": "",
}
# The kernel's own mark of this very program: what `getrusage` says includes the process that started it.
_REPORT = "\nprint(open('/proc/self/status').read())"


def _measure(python: Path, program: str) -> tuple[float, float]:
    """Milliseconds of the whole process, and its peak resident memory in MiB."""
    start = time.perf_counter()
    status = run(python, "-c", program + _REPORT)
    elapsed = (time.perf_counter() - start) * 1000
    peak = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert peak
    return elapsed, int(peak[1]) / 1024


def rows(environments: Environments) -> list[Row]:
    """Time and memory of import and construction."""
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in _PROGRAMS}
    for _ in range(_REPETITIONS):
        for name, program in _PROGRAMS.items():
            samples[name].append(_measure(environments.plain, program))
    milliseconds = {name: statistics.median(pair[0] for pair in pairs) for name, pairs in samples.items()}
    peak = {name: statistics.median(pair[1] for pair in pairs) for name, pairs in samples.items()}
    beside = "httpx + one pydantic model {:.0f} {unit}, bare Python {:.0f} {unit}"
    return [
        Row(
            "Import and construct, whole process",
            measured=milliseconds["ours"] / milliseconds["baseline"],
            limit=1.3,
            unit="x",
            ours=f"{milliseconds['ours']:.0f} ms",
            beside=beside.format(milliseconds["baseline"], milliseconds["python"], unit="ms"),
        ),
        Row(
            "Memory above httpx + pydantic",
            measured=peak["ours"] - peak["baseline"],
            limit=8,
            unit="MiB",
            ours=f"{peak['ours']:.1f} MiB",
            beside=beside.format(peak["baseline"], peak["python"], unit="MiB"),
        ),
    ]
