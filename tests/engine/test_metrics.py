"""Counts of several workers, told by any of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

COUNT = "from airbyte_agent_engine.metrics import Metrics\nmetrics = Metrics()\n"


def run(folder: Path, program: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", COUNT + program],
        env={"PROMETHEUS_MULTIPROC_DIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ran.stdout


def test_each_worker_tells_of_all(tmp_path: Path) -> None:
    run(tmp_path, "metrics.token('issued'); metrics.open_connectors(3); metrics.close()")
    run(tmp_path, "metrics.token('issued'); metrics.open_connectors(4)")
    text = run(tmp_path, "metrics.token('refused'); print(metrics.text().decode())")
    assert 'airbyte_engine_token_requests_total{outcome="issued"} 2.0' in text
    assert 'airbyte_engine_token_requests_total{outcome="refused"} 1.0' in text
    assert "airbyte_engine_open_connectors 4.0" in text  # those of the worker that has ended are closed
