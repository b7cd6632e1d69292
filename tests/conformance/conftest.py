from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@dataclass
class Report:
    """What is said of one connector at the end of the run."""

    calls: Counter[str] = field(default_factory=Counter)
    excused: dict[str, Collection[str]] = field(default_factory=dict)

    def accept(self, operation: str, excused: Collection[str]) -> None:
        self.calls[operation] += 1
        self.excused[operation] = excused

    def lines(self) -> Iterator[str]:
        yield f"{len(self.calls)} operations, {self.calls.total()} calls accepted by the vendor's document"
        yield f"{sum(map(len, self.excused.values()))} parameters excused, being younger than it:"
        yield from (
            f"  {operation}: {', '.join(paths)}" for operation, paths in self.excused.items() if paths
        )


REPORTS = pytest.StashKey[dict[str, Report]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[REPORTS] = defaultdict(Report)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for connector, report in config.stash[REPORTS].items():
        terminalreporter.section(f"conformance: {connector}")
        for line in report.lines():
            terminalreporter.line(line)


@pytest.fixture(scope="session")
def reports(request: pytest.FixtureRequest) -> dict[str, Report]:
    """The reports by connector."""
    return request.config.stash[REPORTS]


def missing(what: str) -> None:
    """A part that the machine lacks: a reason to skip for a person, never for CI."""
    (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(what)


@pytest.fixture(scope="session")
def vendor_documents() -> Path:
    """The folder with the vendors' own API documents, one folder a connector."""
    folder = ROOT / os.environ.get("VENDOR_DOCS", "../shared/vendor")
    if not folder.is_dir():
        missing(f"no vendor documents at {folder}; set VENDOR_DOCS")
    return folder


@pytest.fixture(scope="session")
def prism() -> Callable[[Path], Iterator[str]]:
    """``prism(document)`` serves a document while a ``with`` block runs, and gives the URL."""
    command = Path(os.environ.get("PRISM", ""))
    node = shutil.which("node")
    if node is None:
        missing("node is not installed")
    if not command.is_file():
        missing("Prism is not installed; run `make conformance`")

    @contextmanager
    def serve(document: Path) -> Iterator[str]:
        arguments = [node, str(HERE / "serve.cjs"), str(command), str(document)]
        with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            try:
                url = process.stdout.readline().strip()
                assert url, "Prism did not start; its own words are above"
                yield url
            finally:
                process.kill()

    return serve
