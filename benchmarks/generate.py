"""How long a package takes to generate."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from .harness import ROOT, Row, medians, run

_BIN = Path(sys.executable).parent


def _seconds(*command: str | Path) -> Callable[[], float]:
    def measure() -> float:
        start = time.perf_counter()
        run(*command)
        return time.perf_counter() - start

    return measure


def rows() -> list[Row]:
    """The Stripe package from scratch and unchanged, beside its models alone."""
    with tempfile.TemporaryDirectory() as folder:
        generate = [_BIN / "connectorgen", "generate", "stripe", "--out", folder]
        run(*generate)
        seconds = medians(
            {
                "force": _seconds(*generate, "--force"),
                "unchanged": _seconds(*generate),
                "models": _seconds(
                    *(_BIN / "datamodel-codegen", "--input", ROOT / "specs" / "stripe" / "connector.yaml"),
                    *("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"),
                    *("--no-formatters", "--output", Path(folder) / "models.py"),
                ),
            }
        )
    beside = f"datamodel-codegen alone, unformatted {seconds['models']:.2f} s"
    return [
        Row(
            "connectorgen generate stripe --force",
            measured=seconds["force"],
            limit=6,
            unit="s",
            ours=f"{seconds['force']:.2f} s",
            beside=beside,
        ),
        Row(
            "connectorgen generate stripe, unchanged",
            measured=seconds["unchanged"],
            limit=1,
            unit="s",
            ours=f"{seconds['unchanged']:.2f} s",
            beside=beside,
        ),
    ]
