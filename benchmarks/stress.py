"""Ten thousand calls at once on one connector, against a server that fails one request in twenty."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .environments import Environments
from .harness import CLIENTS, Row, run, server

_CALLS = 10_000


def rows(environments: Environments) -> list[Row]:
    """On either HTTP stack: calls without an answer or a typed error, and what was left behind."""
    stacks = {"": environments.plain, ", with the extra aiohttp": environments.aiohttp}
    return [_row(f"{_CALLS:,} calls at once, 5% fail{name}", python) for name, python in stacks.items()]


def _row(what: str, python: Path) -> Row:
    with server("failing_server.py") as base_url:
        found: dict[str, Any] = json.loads(run(python, CLIENTS / "stress.py", base_url, str(_CALLS)))
    seconds, leaked = found.pop("seconds"), found.pop("leaked")
    answered = sum(found.values()) - found.pop("untyped")
    success = found.pop("success")
    errors = ", ".join(f"{count} {name}" for name, count in sorted(found.items()))
    return Row(
        what,
        measured=_CALLS - answered + leaked,
        limit=0,
        unit="lost or leaked",
        ours=f"{success:,} succeed in {seconds:.1f} s",
        beside=f"typed errors: {errors}",
    )
