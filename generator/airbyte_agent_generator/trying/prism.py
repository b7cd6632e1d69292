"""Prism as a child process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..errors import TryError

__all__ = ["prism"]

_PROGRAM = Path(__file__).with_name("serve.cjs")
#: Where npm puts the commands of what is installed in the current folder.
_LOCAL = str(Path("node_modules") / ".bin")
_PACKAGE = "@stoplight/prism-cli"


@contextmanager
def prism(documents: Sequence[Mapping[str, Any]], command: Path | None) -> Generator[str]:
    """Serve documents on loopback while the block runs; gives the URL.

    Args:
        documents: OpenAPI 2 or 3.
        command: Prism's; by default that of the environment variable ``PRISM``, else of ``PATH``, else of
            the current folder's ``node_modules``.

    Raises:
        TryError: Prism or Node.js is not installed, or does not start.
    """
    found = command or os.environ.get("PRISM") or shutil.which("prism") or shutil.which("prism", path=_LOCAL)
    node = shutil.which("node")
    modules = Path(found).parent.parent if found else None
    if node is None or modules is None or not (modules / _PACKAGE).is_dir():
        raise TryError(
            f"needs Node.js and Prism: run `npm install {_PACKAGE}` here, or in another folder and pass "
            "--prism FOLDER/node_modules/.bin/prism"
        )
    with TemporaryDirectory() as folder:
        paths: list[Path] = []
        for document in documents:
            paths.append(Path(folder) / f"{len(paths)}.json")
            paths[-1].write_text(json.dumps(document, default=str), encoding="utf-8")
        arguments = [node, str(_PROGRAM), str(modules), *map(str, paths)]
        with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
            try:
                url = process.stdout.readline().strip() if process.stdout else ""
                if not url:
                    raise TryError("Prism does not start with this document; its own message is above")
                yield url
            finally:
                process.kill()
