"""From a cold process to a constructed connector."""

from __future__ import annotations

import importlib
import re
import statistics
import time
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import partial
from pathlib import Path

from airbyte_agent_sdk.auth import AuthConfig
from airbyte_agent_sdk.calls.connector import Connector

from .environments import PACKAGES, Environments
from .harness import CLIENTS, Row, amount, medians, run, server

_REPETITIONS = 11
_STRIPE = "airbyte-agent-stripe"
_BESIDE = {
    "baseline": "import httpx\nfrom pydantic import BaseModel\nclass Customer(BaseModel):\n    id: str",
    "python": "",
}
_COMPARED = "httpx + one pydantic model {:.0f} {unit}, bare Python {:.0f} {unit}"
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


def _program(module: str) -> str:
    """A program that imports a package and constructs its connector with the first of its credentials."""
    package = importlib.import_module(module)
    given = [getattr(package, name) for name in package.__all__]
    classes = [item for item in given if isinstance(item, type)]
    connector = next(item for item in classes if issubclass(item, Connector))
    auth = next(
        item for item in classes if issubclass(item, AuthConfig) and is_dataclass(item) and fields(item)
    )
    credentials = [
        f"{item.name}='sk_test_bench'"
        for item in fields(auth)
        if item.name == "access_token" or (item.default is MISSING and item.default_factory is MISSING)
    ]
    settings = [
        f", {name}='acme'" for name, default in connector.definition.settings.items() if default is None
    ]
    return (
        f"from {module} import {auth.__name__}, {connector.__name__}\n"
        f"{connector.__name__}(auth_config={auth.__name__}({', '.join(credentials)}){''.join(settings)})"
    )


def rows(environments: Environments) -> list[Row]:
    """Time and memory of import and construction: Stripe's, every other's, and all of them together."""
    programs = {path.name: _program(path.name.replace("-", "_")) for path in PACKAGES}
    programs |= {"all": "\n".join(programs.values()), **_BESIDE}
    milliseconds, peak = _medians(environments.plain, programs)
    crowded, _ = _medians(environments.crowded, {_STRIPE: programs[_STRIPE], **_BESIDE})
    names = [path.name for path in PACKAGES]
    slowest, largest = max(names, key=milliseconds.__getitem__), max(names, key=peak.__getitem__)
    what = "Import and construct, whole process"
    return [
        _time(milliseconds, _STRIPE, 0.55, what),
        _time(crowded, _STRIPE, 0.35, f"{what}, with click and rich installed"),
        _memory(peak, _STRIPE, "Memory above httpx + pydantic"),
        _time(milliseconds, slowest, 0.55, f"{what}: the slowest of {len(names)}"),
        _memory(peak, largest, f"Memory above httpx + pydantic: the largest of {len(names)}"),
        _time(milliseconds, "all", 2.0, f"{what}: all {len(names)} in one"),
        _first_answer(environments),
    ]


def _medians(python: Path, programs: dict[str, str]) -> tuple[dict[str, float], dict[str, float]]:
    """Median milliseconds and MiB of each program, run in turns."""
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    for _ in range(_REPETITIONS):
        for name, program in programs.items():
            samples[name].append(_measure(python, program))
    milliseconds = {name: statistics.median(pair[0] for pair in pairs) for name, pairs in samples.items()}
    peak = {name: statistics.median(pair[1] for pair in pairs) for name, pairs in samples.items()}
    return milliseconds, peak


def _first_answer(environments: Environments) -> Row:
    with server() as base_url:
        turns: dict[str, Callable[[], float]] = {
            name: partial(_seconds, environments.plain, CLIENTS / f"first_{name}.py", base_url)
            for name in ("ours", "raw")
        }
        seconds = medians(turns)
    return Row(
        "Import, construct and first page of customers, whole process",
        measured=seconds["ours"] / seconds["raw"],
        limit=1.0,
        unit="x",
        ours=amount(seconds["ours"], "s"),
        beside=f"by hand with httpx and pydantic {amount(seconds['raw'], 's')}",
    )


def _seconds(python: Path, program: Path, base_url: str) -> float:
    start = time.perf_counter()
    run(python, program, base_url)
    return time.perf_counter() - start


def _time(milliseconds: dict[str, float], name: str, limit: float, what: str) -> Row:
    return Row(
        what,
        measured=milliseconds[name] / milliseconds["baseline"],
        limit=limit,
        unit="x",
        ours=f"{milliseconds[name]:.0f} ms{_named(name)}",
        beside=_COMPARED.format(milliseconds["baseline"], milliseconds["python"], unit="ms"),
    )


def _memory(peak: dict[str, float], name: str, what: str) -> Row:
    return Row(
        what,
        measured=peak[name] - peak["baseline"],
        limit=8,
        unit="MiB",
        ours=f"{peak[name]:.1f} MiB{_named(name)}",
        beside=_COMPARED.format(peak["baseline"], peak["python"], unit="MiB"),
    )


def _named(name: str) -> str:
    return f" ({name.removeprefix('airbyte-agent-')})" if name not in {_STRIPE, "all"} else ""
