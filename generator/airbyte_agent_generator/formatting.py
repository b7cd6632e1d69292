"""Formats generated Python with ruff: removes unused imports, sorts the others, formats the code."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

from .errors import RenderError
from .plan.docs import WIDTH

__all__ = ["formatted"]

# Isolated from other settings, so that the result is the same everywhere.
_OPTIONS = [
    *f"--isolated --no-cache --quiet --line-length={WIDTH} --target-version=py311".split(),
    *("--config", "format.skip-magic-trailing-comma=true"),
    *("--config", "lint.isort.split-on-trailing-comma=false"),
]


def formatted(texts: Mapping[str, str]) -> dict[str, str]:
    """Format all files at once.

    Raises:
        RenderError: A file is not Python.
    """
    with tempfile.TemporaryDirectory(prefix="connectorgen-") as folder:
        for path, text in texts.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        _ruff("check", "--fix", "--select=F401,I", *_OPTIONS, folder)
        _ruff("format", *_OPTIONS, folder)
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in texts}


def _ruff(*arguments: str) -> None:
    done = subprocess.run([find_ruff_bin(), *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise RenderError(
            f"generated invalid Python, which is a bug in the generator: {done.stdout or done.stderr}"
        )
