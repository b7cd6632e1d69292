"""Servers that npm packages have, as child processes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["ROOT", "SERVE", "missing", "node_server"]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
#: Prism over documents; `connectorgen try` has it.
SERVE = str(ROOT / "generator/airbyte_agent_generator/trying/serve.cjs")


def missing(what: str) -> None:
    """A part that the machine lacks: a reason to skip for a person, never for CI."""
    (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(what)


@contextmanager
def node_server(script: str, package: str, *arguments: Path) -> Iterator[str]:
    """Run a program of this folder that serves what an npm package has; gives the URL that it prints."""
    modules = Path(os.environ.get("PRISM") or ROOT / "build/prism/node_modules/.bin/prism").parent.parent
    node = shutil.which("node")
    if node is None:
        missing("node is not installed")
    if not (modules / package).is_dir():
        missing(f"no {package} in {modules}; run `make conformance`")
    command = [node, str(HERE / script), str(modules), *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            url = process.stdout.readline().strip()
            assert url, f"{script} did not start; its own words are above"
            yield url
        finally:
            process.kill()
