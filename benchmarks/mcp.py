"""From a cold process to an MCP server that has listed its tools, beside one of the `mcp` package alone."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from .environments import Environments
from .harness import ROOT, Row

_REPETITIONS = 11
_INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "bench", "version": "1"},
    },
}
_AFTERWARDS = (
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
    {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
)


def rows(environments: Environments) -> list[Row]:
    """Time and memory of a server that is ready: ours with the Stripe package, and a bare one."""
    python = environments.mcp
    commands: dict[str, list[str | Path]] = {
        "ours": [python.with_name("airbyte-agent-mcp"), "stripe"],
        "bare": [python, ROOT / "benchmarks" / "clients" / "bare_mcp.py"],
    }
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(_REPETITIONS):
        for name, command in commands.items():
            samples[name].append(_ready(command))
    time_of = {name: statistics.median(pair[0] for pair in pairs) for name, pairs in samples.items()}
    memory = {name: statistics.median(pair[1] for pair in pairs) for name, pairs in samples.items()}
    return [
        Row(
            "MCP server ready: start, initialize, tools/list",
            time_of["ours"] / time_of["bare"],
            1.5,
            "x",
            f"{time_of['ours']:.0f} ms",
            f"mcp alone {time_of['bare']:.0f} ms",
        ),
        Row(
            "Memory of an MCP server above one of mcp alone",
            memory["ours"] - memory["bare"],
            20,
            "MiB",
            f"{memory['ours']:.0f} MiB",
            f"mcp alone {memory['bare']:.0f} MiB",
        ),
    ]


def _ready(command: Sequence[str | Path]) -> tuple[float, float]:
    """Milliseconds until its tools are listed, and its peak resident memory in MiB."""
    start = time.perf_counter()
    with subprocess.Popen(
        command,
        env={**os.environ, "STRIPE_API_KEY": "sk_test_bench"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        _send(process.stdin, _INITIALIZE)
        process.stdout.readline()
        for message in _AFTERWARDS:
            _send(process.stdin, message)
        listed = json.loads(process.stdout.readline())
        elapsed = (time.perf_counter() - start) * 1000
        assert listed["result"]["tools"]
        peak = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process.pid}/status").read_text("utf-8"))
        process.kill()
    assert peak
    return elapsed, int(peak[1]) / 1024


def _send(stream: IO[str], message: object) -> None:
    stream.write(f"{json.dumps(message)}\n")
    stream.flush()
