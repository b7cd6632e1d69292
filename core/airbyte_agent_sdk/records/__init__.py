"""Raw JSON to models, leniently. Its names are imported when first asked for: most of them bring pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazily

if TYPE_CHECKING:
    from .record import Reader, Record, RecordWarning, dumped, plain, reader, warnings_of

__all__ = ["Reader", "Record", "RecordWarning", "dumped", "plain", "reader", "warnings_of"]

if not TYPE_CHECKING:  # a checker would take it for leave to import any name
    __getattr__, __dir__ = lazily(__name__, dict.fromkeys(__all__, "records.record"))
