"""How things are measured: contestants take turns, and the median of their turns counts."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).parent.parent
CLIENTS = Path(__file__).parent / "clients"
REPETITIONS = 7

K = TypeVar("K")


#: Units of what is counted, and has no fractions.
_COUNTED = frozenset(
    {"lines", "statements", "functions", "files", "changes of file", "lost or leaked", "errors"}
)


@dataclass(frozen=True)
class Row:
    """One figure.

    Attributes:
        what: What is measured.
        measured: The figure, in ``unit``.
        limit: What it must not exceed.
        unit: ``x`` (times the baseline), ``s``, ``us``, ``KiB``, ``MiB``, ``KB``, or what is counted.
        ours: The quantity itself, as text.
        beside: The baseline of the same run, as text.
    """

    what: str
    measured: float
    limit: float
    unit: str
    ours: str
    beside: str

    @property
    def met(self) -> bool:
        """Whether the limit holds."""
        return self.measured <= self.limit

    @property
    def verdict(self) -> str:
        """``met``, or by how much it is missed."""
        if self.met:
            return "met"
        over = self.measured - self.limit
        return f"missed by {over / self.limit:.0%}" if self.limit else f"missed by {over:g}"

    def as_dict(self) -> dict[str, Any]:
        """The row as JSON has it."""
        return {**asdict(self), "measured": round(self.measured, 3), "verdict": self.verdict}


def amount(value: float, unit: str) -> str:
    """A figure as people read it: three digits where it is small."""
    decimals = 0 if unit in _COUNTED or value >= 100 else 1 if value >= 10 else 2
    sign = {"x": "×", "us": "µs"}.get(unit, unit)
    return f"{value:,.{decimals}f} {sign}"


def medians(contestants: Mapping[K, Callable[[], float]], repetitions: int = REPETITIONS) -> dict[K, float]:
    """Give each contestant its turn, ``repetitions`` times round, and return each one's median.

    Taking turns spreads what else the machine does over all of them.
    """
    samples: dict[K, list[float]] = {name: [] for name in contestants}
    for _ in range(repetitions):
        for name, measure in contestants.items():
            samples[name].append(measure())
    return {name: statistics.median(values) for name, values in samples.items()}


@contextmanager
def server(program: str = "server.py", *arguments: str) -> Generator[str]:
    """A loopback server in a process of its own; gives its base URL."""
    command = [sys.executable, str(Path(__file__).parent / program), *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


class Client:
    """A client program of :mod:`benchmarks.clients` in an environment, kept alive between its turns."""

    def __init__(
        self, python: Path, program: str, base_url: str, *, limit: int = 1, in_flight: int = 1
    ) -> None:
        command = [str(python), str(CLIENTS / "run.py"), program, base_url, str(limit), str(in_flight)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._read()

    def _read(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args} ended early")
        return line

    def cpu(self, calls: int) -> float:
        """CPU time of the client's process, user and system, in microseconds a call."""
        assert self._process.stdin
        self._process.stdin.write(f"{calls}\n")
        self._process.stdin.flush()
        return float(self._read()) * 1e6

    def close(self) -> None:
        """End the program."""
        self._process.communicate()


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command to its end and return what it printed.

    Raises:
        RuntimeError: It failed; the message holds what it printed.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AIRBYTE_")}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout
