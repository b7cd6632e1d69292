"""The mock of Stripe beside localstripe: requests per second with 32 clients."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from .harness import CLIENTS, ROOT, Row, run

_REPETITIONS = 3
_EMPTY = {"ours": ("POST", "/_mock/reset"), "localstripe": ("DELETE", "/_config/data")}
_WHAT = {"get": "reading a customer", "list": "listing 10 customers", "create": "creating a customer"}


def rows() -> list[Row]:
    """Time of a request, as a share of localstripe's."""
    command = Path(sys.executable).with_name("airbyte-agent")
    python = Path(sys.executable)
    found: dict[str, dict[str, list[float]]] = {name: {} for name in _EMPTY}
    with (
        _serving([command, "mock", "stripe", "--port", "0", "--records", "0"]) as ours,
        _serving([python, "-W", "ignore", ROOT / "examples" / "localstripe_server.py"]) as localstripe,
    ):
        for _ in range(_REPETITIONS):
            for name, port in (("ours", ours), ("localstripe", localstripe)):
                rates: dict[str, float] = json.loads(
                    run(python, CLIENTS / "mock_load.py", port, *_EMPTY[name])
                )
                for kind, rate in rates.items():
                    found[name].setdefault(kind, []).append(rate)
    rows: list[Row] = []
    for kind, what in _WHAT.items():
        mock, other = median(found["ours"][kind]), median(found["localstripe"][kind])
        rows.append(
            Row(
                f"Mock of Stripe, 32 clients, {what}: time of a request",
                measured=other / mock,
                limit=1 / 3,
                unit="x",
                ours=f"{mock:,.0f} requests/s",
                beside=f"localstripe {other:,.0f} requests/s",
            )
        )
    return rows


@contextmanager
def _serving(command: Sequence[object]) -> Generator[str]:
    """Run a server that prints its port, or a URL that ends with it; yields the port."""
    with subprocess.Popen(
        [*map(str, command)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            port = process.stdout.readline().strip().rpartition(":")[2]
            if not port:
                raise RuntimeError(f"{command[0]} did not start")
            yield port
        finally:
            process.kill()
