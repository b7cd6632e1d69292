"""Tokens of texts: as o200k_base counts them where Node.js is there, else estimated from characters."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

__all__ = ["Tokens"]

_HERE: Final = Path(__file__).parent
_BUILD: Final = _HERE.parents[1] / "build" / "tokens"
#: Characters of a token in the texts of this benchmark, which are mostly JSON: measured with o200k_base.
_PER_TOKEN: Final = 3.4


class Tokens:
    """Counts tokens, each text once.

    Args:
        exact: Whether to count with the package ``gpt-tokenizer``, which npm installs under ``build``; it is
            not there, and nor is Node.js, the number is estimated.
    """

    def __init__(self, *, exact: bool = True) -> None:
        self._known: dict[str, int] = {}
        self._modules = _installed() if exact else None

    @property
    def method(self) -> str:
        """How tokens are counted, for the report."""
        return "o200k_base" if self._modules else f"estimated: {_PER_TOKEN} characters a token"

    def count(self, texts: Iterable[str]) -> list[int]:
        """The tokens of each text."""
        listed = list(texts)
        new = [text for text in dict.fromkeys(listed) if text not in self._known]
        self._known.update(zip(new, self._counted(new), strict=True))
        return [self._known[text] for text in listed]

    def _counted(self, texts: list[str]) -> list[int]:
        if self._modules is None or not texts:
            return [round(len(text) / _PER_TOKEN) for text in texts]
        lines = "".join(f"{json.dumps(text)}\n" for text in texts)
        command = ["node", str(_HERE / "count.mjs"), str(self._modules)]
        done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
        return [int(line) for line in done.stdout.split()]


def _installed() -> Path | None:
    """The folder of npm packages that has the tokenizer; installed where it is missing."""
    modules = _BUILD / "node_modules"
    if shutil.which("node") is None or shutil.which("npm") is None:
        return None
    if not (modules / "gpt-tokenizer").is_dir():
        _BUILD.mkdir(parents=True, exist_ok=True)
        shutil.copy(_HERE / "package.json", _BUILD)
        command = [
            "npm",
            "install",
            "--silent",
            "--no-audit",
            "--no-fund",
            "--no-package-lock",
            "--prefix",
            str(_BUILD),
        ]
        if subprocess.run(command, check=False).returncode:
            return None
    return modules
