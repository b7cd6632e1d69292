"""Results in the format that was asked for, on standard output or in a file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import IO, Any

from airbyte_agent_sdk.records.picking import pick
from airbyte_agent_sdk.values import is_object

from .options import Format, Reading

__all__ = ["Output", "write_record", "write_records"]


@dataclass(frozen=True)
class Output:
    """Where a result goes, and how.

    Attributes:
        format: The format.
        select: Fields to keep.
        file: The file; ``None`` is standard output.
    """

    format: Format
    select: Sequence[str]
    file: str | None

    @classmethod
    def of(cls, reading: Reading) -> Output:
        """The output that was asked for."""
        default: Format = "table" if reading.file is None and sys.stdout.isatty() else "json"
        return cls(reading.output or default, reading.select, reading.file)

    @property
    def is_typed(self) -> bool:
        """Whether columns come from the record's model."""
        return self.format in ("csv", "parquet") and not self.select


def write_record(value: Any, output: Output) -> None:
    """Write a result that is no list."""
    value = pick(value, output.select)
    out = sys.stdout
    if output.format == "table" and is_object(value):
        from .tabular import print_record

        print_record(value, output.select, out)
    elif value is not None:
        _dump(value, out, indent=None if output.format == "jsonl" else 2)
        out.write("\n")


def write_records(rows: Iterable[Any], output: Output) -> None:
    """Write records, as they come where the format allows."""
    out = sys.stdout
    picked = (pick(row, output.select) for row in rows) if output.select else rows
    match output.format:
        case "table":
            from .tabular import print_table

            print_table(list(picked), output.select, out)
        case "jsonl":
            for row in picked:
                _dump(row, out)
                out.write("\n")
        case _:
            begun = False
            for row in picked:
                out.write(",\n" if begun else "[\n")
                _dump(row, out)
                begun = True
            out.write("\n]\n" if begun else "[]\n")


def _dump(value: Any, out: IO[str], indent: int | None = None) -> None:
    out.write(json.dumps(value, ensure_ascii=False, indent=indent, default=str))
