"""Lenient conversion of JSON to models. Names are imported lazily, since most of them import pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazily

if TYPE_CHECKING:
    from .record import Reader, Record, RecordWarning, dumped, plain, reader, warnings_of

__all__ = ["Reader", "Record", "RecordWarning", "dumped", "plain", "reader", "warnings_of"]

if not TYPE_CHECKING:  # type checkers would accept any name
    __getattr__, __dir__ = lazily(__name__, dict.fromkeys(__all__, "records.record"))
