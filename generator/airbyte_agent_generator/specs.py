"""Finds specs in a folder: ``<slug>/connector.yaml``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from .errors import SpecsError

__all__ = ["FILE_NAME", "Spec", "find"]

FILE_NAME = "connector.yaml"
#: Beside it: a real task as a program, which the package's README shows.
_EXAMPLE = "example.py"


@dataclass(frozen=True, slots=True)
class Spec:
    """One spec.

    Attributes:
        slug: Name of its folder, and of the connector.
        path: The file.
        source: How generated files name it: from the folder of specs on, the same on every machine.
    """

    slug: str
    path: Path
    source: str

    @property
    def distribution(self) -> str:
        """Name of its package, and of that package's folder."""
        return f"airbyte-agent-{self.slug}"

    @property
    def example(self) -> str:
        """The text of its ``example.py``; empty where there is none."""
        path = self.path.with_name(_EXAMPLE)
        return path.read_text(encoding="utf-8") if path.exists() else ""

    @property
    def contents(self) -> bytes:
        """Everything that a package is generated from."""
        return self.path.read_bytes() + self.example.encode()


def find(folder: Path, slugs: Sequence[str] = ()) -> list[Spec]:
    """The specs in a folder: all, or those with the given slugs.

    Raises:
        SpecsError: The folder contains no specs, or none with a slug.
    """
    if not folder.is_dir():
        raise SpecsError(f"{folder}: no such folder; pass one with --specs")
    known = sorted(path.parent.name for path in folder.glob(f"*/{FILE_NAME}"))
    if not known:
        raise SpecsError(f"{folder}: no <slug>/{FILE_NAME} in it")
    for slug in slugs:
        if slug not in known:
            near = get_close_matches(slug, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
            raise SpecsError(f"{folder}: no connector {slug!r}; {hint}")
    name = folder.resolve().name
    return [
        Spec(slug, folder / slug / FILE_NAME, f"{name}/{slug}/{FILE_NAME}")
        for slug in known
        if not slugs or slug in slugs
    ]
