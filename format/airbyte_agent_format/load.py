"""Loads a connector.yaml: all diagnostics at once, and the document if there are no errors."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .check.access import check_access
from .check.info import check_info, check_probe
from .check.operations import check_operations
from .model.base import is_mapping
from .model.document import Document
from .read.diagnostics import Diagnostic
from .read.draft import read_draft
from .read.placement import resolve_placement
from .read.reading import Reading, TooManyError
from .read.schemas import normalize_schemas
from .read.yaml_source import MAX_BYTES, UnreadableError, read_yaml

__all__ = ["Loaded", "load", "load_text"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """The result of loading a file: no document if there are errors. Diagnostics are in the file's order.

    There are at most 500 diagnostics: further warnings are dropped, and a further error stops loading.
    """

    document: Document | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that prevent the use of the file."""
        return tuple(item for item in self.diagnostics if item.severity == "error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """The other diagnostics."""
        return tuple(item for item in self.diagnostics if item.severity == "warning")


def load(path: Path, *, foreign: bool = False) -> Loaded:
    """Load a file.

    Args:
        path: A connector.yaml.
        foreign: Whether the file was written elsewhere: unknown keys and other harmless mistakes only cause
            warnings, and the last of two operations with the same entity and action is used.

    Raises:
        OSError: The file cannot be opened.
    """
    with path.open("rb") as file:
        text = file.read(MAX_BYTES + 1)
    return load_text(text, str(path), foreign=foreign)


def load_text(text: bytes, name: str, *, foreign: bool = False) -> Loaded:
    """Load a file's contents; diagnostics use ``name``. Otherwise like :func:`load`."""
    try:
        source = read_yaml(text, name)
    except UnreadableError as error:
        return Loaded(None, (error.diagnostic,))
    reading = Reading(source, foreign=foreign)
    document: Document | None = None
    if is_mapping(source.data):
        with suppress(TooManyError):
            document = _document(reading, source.data)
    else:
        what = "the file is empty" if source.data is None else "the file is not a mapping"
        reading.error((), f"{what}; a connector must start with openapi: 3.1.0")
    return Loaded(None if reading.failed else document, tuple(sorted(reading.diagnostics)))


def _document(reading: Reading, root: dict[str, Any]) -> Document:
    resolve_placement(reading, root)
    normalize_schemas(reading, root)
    draft = read_draft(reading, root)
    check_operations(reading, draft)
    check_access(reading, draft)
    if "info" not in draft.broken:
        check_info(reading, draft)
    if not draft.broken:
        check_probe(reading, draft)
    return draft.document
