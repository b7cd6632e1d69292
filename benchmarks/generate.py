"""How long packages take to generate, and how long they are."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.foreign.corpus import write

from .harness import ROOT, Row, medians, run

_BIN = Path(sys.executable).parent
_CONNECTORGEN = _BIN / "connectorgen"
#: What reading YAML takes at the very least.
_PARSE = (
    "import pathlib, sys, yaml\n"
    "for path in pathlib.Path(sys.argv[1]).rglob('*.yaml'):\n"
    "    yaml.load(path.read_bytes(), yaml.CSafeLoader)\n"
)


def _seconds(*command: str | Path, before: Callable[[], None] | None = None) -> Callable[[], float]:
    def measure() -> float:
        if before:
            before()
        start = time.perf_counter()
        run(*command)
        return time.perf_counter() - start

    return measure


def rows() -> list[Row]:
    """The Stripe package, all of this repository's, and 56 specs as large as the public ones."""
    return [*_stripe(), *_ours(), *_corpus()]


def _stripe() -> list[Row]:
    """From scratch and unchanged, beside its models alone."""
    with tempfile.TemporaryDirectory() as folder:
        generate = [_CONNECTORGEN, "generate", "stripe", "--out", folder]
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
        _timed("connectorgen generate stripe --force", seconds["force"], 6, beside),
        _timed("connectorgen generate stripe, unchanged", seconds["unchanged"], 1, beside),
    ]


def _ours() -> list[Row]:
    """This repository's packages from scratch, and unchanged where they stand."""
    with tempfile.TemporaryDirectory() as folder:
        cold = Path(folder, "cold")
        seconds = medians(
            {
                "cold": _seconds(
                    *(_CONNECTORGEN, "generate", "--out", cold),
                    before=lambda: shutil.rmtree(cold, ignore_errors=True),
                ),
                "unchanged": _seconds(_CONNECTORGEN, "generate"),
                "parse": _seconds(sys.executable, "-c", _PARSE, ROOT / "specs"),
                "start": _seconds(_CONNECTORGEN, "--help"),
            },
            repetitions=3,
        )
        count = len(list(cold.iterdir()))
    parse = f"PyYAML's C loader alone {seconds['parse']:.2f} s"
    start = f"connectorgen --help {seconds['start']:.2f} s"
    return [
        _timed(f"connectorgen generate, our {count} specs", seconds["cold"], 40, parse),
        _timed(f"connectorgen generate, our {count} specs unchanged", seconds["unchanged"], 1, start),
    ]


def _corpus() -> list[Row]:
    """From scratch, unchanged, only read; beside reading the YAML alone, and starting the command."""
    with tempfile.TemporaryDirectory() as folder:
        specs, packages, cold = (Path(folder, name) for name in ("specs", "packages", "cold"))
        write(specs)
        generate = [_CONNECTORGEN, "generate", "--specs", specs, "--out"]
        run(*generate, packages)
        seconds = medians(
            {
                "cold": _seconds(*generate, cold, before=lambda: shutil.rmtree(cold, ignore_errors=True)),
                "unchanged": _seconds(*generate, packages),
                "validate": _seconds(_CONNECTORGEN, "validate", "--foreign", "--specs", specs),
                "parse": _seconds(sys.executable, "-c", _PARSE, specs),
                "start": _seconds(_CONNECTORGEN, "--help"),
            },
            repetitions=3,
        )
        before, after = _lines(specs, "*.yaml"), _lines(packages, "*.py")
    parse = f"PyYAML's C loader alone {seconds['parse']:.2f} s"
    return [
        _timed("connectorgen generate, 56 specs", seconds["cold"], 40, parse),
        _timed(
            "connectorgen generate, 56 specs unchanged",
            seconds["unchanged"],
            3,
            f"connectorgen --help {seconds['start']:.2f} s",
        ),
        _timed("connectorgen validate, 56 specs", seconds["validate"], 12, parse),
        Row(
            "Python generated from 56 specs",
            measured=after,
            limit=250_000,
            unit="lines",
            ours=f"{after:,} lines",
            beside=f"their YAML {before:,} lines",
        ),
    ]


def _timed(what: str, seconds: float, limit: float, beside: str) -> Row:
    return Row(what, measured=seconds, limit=limit, unit="s", ours=f"{seconds:.2f} s", beside=beside)


def _lines(folder: Path, pattern: str) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob(pattern))
