"""`python -m benchmarks.agents`: run all tasks and write the figures to docs/agents/benchmark.md.

With OPENAI_BASE_URL, a real model does the tasks instead; nothing is written then.
"""

from __future__ import annotations

import os
import time

from benchmarks.harness import ROOT
from benchmarks.report import update

from .report import Report
from .running import benches
from .tasks import TASKS
from .tokens import Tokens
from .tools import STYLES

__all__ = ["main"]


def main() -> None:
    """Run all tasks with all styles."""
    if os.environ.get("OPENAI_BASE_URL"):
        from .real import main as real

        real()
        return
    start = time.perf_counter()
    with benches() as bench:
        definitions = {style.name: style.definitions for style in (make(bench.catalog) for make in STYLES)}
        print(f"bench-agents: {len(TASKS)} tasks, {len(STYLES)} styles; about five minutes...", flush=True)
        runs = list(bench.runs(TASKS))
    text = Report(runs, definitions, Tokens()).markdown()
    print(text)
    update(ROOT / "docs" / "agents" / "benchmark.md", "figures", f"{text}\n")
    print(f"bench-agents: docs/agents/benchmark.md is up to date, after {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
