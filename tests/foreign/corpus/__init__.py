"""Connector files as others write them: 56, with as much in them as the public ones have, and every oddity.

They are made up, and the same on every machine: a program draws them from seeds. ``ORDINARY`` ones are large
and plain; each of the ``ODD`` ones holds one family of what has gone wrong in files of this format.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .layout import text
from .odd import ODD
from .ordinary import ORDINARY

__all__ = ["ODD", "ORDINARY", "texts", "write"]


def texts(slugs: Iterable[str] | None = None) -> dict[str, str]:
    """The files by slug: all of them, or those named."""
    documents = {**ORDINARY, **ODD}
    return {slug: text(documents[slug]()) for slug in (documents if slugs is None else slugs)}


def write(folder: Path, slugs: Iterable[str] | None = None) -> None:
    """Put the files in ``folder`` as ``<slug>/connector.yaml``."""
    for slug, content in texts(slugs).items():
        path = folder / slug / "connector.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
