"""CPU time of a call over loopback, beside the same call written by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from .environments import Environments
from .harness import Client, Row, amount, medians, server

_CALLS = 1000
# The vendor's client is slow enough for fewer calls to tell.
_CALLS_OF = {"stripe_python": 200}


def _cpu(contestants: Mapping[str, tuple[Path, str]], *, limit: int, in_flight: int = 1) -> dict[str, float]:
    """Median microseconds a call of each contestant: an environment and a program of ``clients/``."""
    with ExitStack() as stack:
        base_url = stack.enter_context(server())
        turns: dict[str, Callable[[], float]] = {}
        for name, (python, program) in contestants.items():
            client = Client(python, program, base_url, limit=limit, in_flight=in_flight)
            stack.callback(client.close)
            turns[name] = partial(client.cpu, _CALLS_OF.get(program, _CALLS))
        return medians(turns)


def _row(what: str, ours: float, baseline: float, limit: float, beside: str) -> Row:
    return Row(what, measured=ours / baseline, limit=limit, unit="x", ours=amount(ours, "us"), beside=beside)


def hundred(environments: Environments) -> list[Row]:
    """A page of a hundred customers."""
    cpu = _cpu(
        {
            "ours": (environments.plain, "ours"),
            "raw": (environments.plain, "raw_httpx"),
            "stripe": (environments.stripe, "stripe_python"),
        },
        limit=100,
    )
    times = cpu["stripe"] / cpu["raw"]
    beside = (
        f"raw httpx {amount(cpu['raw'], 'us')}, stripe-python {amount(cpu['stripe'], 'us')} ({times:.1f} ×)"
    )
    return [_row("list(limit=100), sequential", cpu["ours"], cpu["raw"], 1.0, beside)]


def one(environments: Environments, *, in_flight: int) -> list[Row]:
    """A page of one customer: what a call itself costs."""
    cpu = _cpu(
        {
            "ours": (environments.plain, "ours"),
            "raw": (environments.plain, "raw_httpx"),
            "bare": (environments.bare, "raw_httpx"),
            "aiohttp": (environments.aiohttp, "ours"),
        },
        limit=1,
        in_flight=in_flight,
    )
    sequential = in_flight == 1
    what = f"list(limit=1), {'sequential' if sequential else f'{in_flight} at once'}"
    raw = f"raw httpx {amount(cpu['raw'], 'us')}"
    bare = f"raw httpx, httpx and pydantic alone {amount(cpu['bare'], 'us')}"
    return [
        _row(what, cpu["ours"], cpu["raw"], 1.15, raw),
        _row(f"{what}, vs httpx without sniffio", cpu["ours"], cpu["bare"], 0.9, bare),
        _row(f"{what}, with the extra aiohttp", cpu["aiohttp"], cpu["raw"], 0.6 if sequential else 0.5, raw),
    ]


def hosted(environments: Environments) -> list[Row]:
    """A call through the hosted API."""
    cpu = _cpu(
        {"ours": (environments.plain, "hosted"), "raw": (environments.plain, "raw_hosted")},
        limit=10,
    )
    beside = f"raw httpx post + JSON {amount(cpu['raw'], 'us')}"
    return [_row("Hosted execute", cpu["ours"], cpu["raw"], 1.15, beside)]


def bodies(environments: Environments) -> list[Row]:
    """A GraphQL query and a form."""
    rows: list[Row] = []
    for what, name in (("GraphQL query", "graphql"), ("Form post", "form")):
        contestants = {
            "ours": (environments.plain, f"{name}_ours"),
            "raw": (environments.plain, f"{name}_raw"),
        }
        cpu = _cpu(contestants, limit=1)
        rows.append(_row(what, cpu["ours"], cpu["raw"], 1.3, f"raw httpx {amount(cpu['raw'], 'us')}"))
    return rows
