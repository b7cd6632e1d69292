"""Results in the format that was asked for, on standard output or in a file."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from airbyte_agent_sdk.records.picking import pick
from airbyte_agent_sdk.values import is_object

from .options import Format, Reading

__all__ = ["Output", "to_stdout", "write_record", "write_records"]


@dataclass(frozen=True)
class Output:
    """Where a result goes, and how.

    Attributes:
        format: The format.
        select: Fields to keep.
        file: The file; ``None`` is standard output.
        overwrite: Whether to replace the file.
    """

    format: Format
    select: Sequence[str]
    file: Path | None
    overwrite: bool = False

    @classmethod
    def of(cls, reading: Reading) -> Output:
        """The output that was asked for."""
        file = None if reading.file in (None, "-") else Path(str(reading.file))
        default: Format = "table" if file is None and sys.stdout.isatty() else "json"
        return cls(reading.output or default, reading.select, file, reading.overwrite)

    @property
    def is_columns(self) -> bool:
        """Whether all records must be seen before the first is written."""
        return self.format in ("csv", "parquet")


def write_record(value: Any, output: Output) -> None:
    """Write a result that is no list."""
    value = pick(value, output.select)
    if output.is_columns:
        write_records([value], output)
        return
    with _opened(output) as out:
        if output.format == "table" and is_object(value):
            from .tabular import print_record

            print_record(value, output.select, out)
        elif value is not None:
            _dump(value, out, indent=None if output.format == "jsonl" else 2)
            out.write("\n")


def write_records(rows: Iterable[Any], output: Output) -> int:
    """Write records, as they come where the format allows.

    Returns:
        How many there were.

    Raises:
        FileExistsError: The file exists, and is not to be replaced.
        OSError: It cannot be written.
    """
    counted = _Counted(pick(row, output.select) for row in rows)
    if output.is_columns:
        _write_columns(counted, output)
        return counted.count
    with _opened(output) as out:
        match output.format:
            case "table":
                from .tabular import print_table

                print_table(list(counted), output.select, out)
            case "jsonl":
                for row in counted:
                    _dump(row, out)
                    out.write("\n")
            case _:
                for row in counted:
                    out.write(",\n" if counted.count > 1 else "[\n")
                    _dump(row, out)
                out.write("\n]\n" if counted.count else "[]\n")
    return counted.count


def to_stdout(suffix: str, write: Callable[[Path], Any]) -> Any:
    """Copy what ``write`` puts into a file to standard output."""
    with tempfile.TemporaryDirectory(prefix="airbyte-agent-") as folder:
        path = Path(folder) / f"records.{suffix}"
        written = write(path)
        with path.open("rb") as file:
            sys.stdout.flush()
            shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.buffer.flush()
    return written


def _write_columns(rows: Iterable[Any], output: Output) -> None:
    """CSV and Parquet of records that are not a list of the API's any more; types come from the values."""
    from airbyte_agent_sdk.exports.tables import write_csv, write_parquet

    write = write_csv if output.format == "csv" else write_parquet
    with tempfile.TemporaryFile("w+", encoding="utf-8") as spool:
        for row in rows:
            _dump(row, spool)
            spool.write("\n")

        def held() -> Iterator[Any]:
            spool.seek(0)
            for line in spool:
                yield json.loads(line)

        def written(path: Path) -> None:
            write(path, held(), held(), object, nested=True)

        if output.file is None:
            to_stdout(output.format, written)
        else:
            with _whole(output.file, overwrite=output.overwrite) as part:
                written(part)


@contextmanager
def _opened(output: Output) -> Generator[IO[str]]:
    if output.file is None:
        yield sys.stdout
        return
    with (
        _whole(output.file, overwrite=output.overwrite) as part,
        part.open("w", encoding="utf-8", errors="backslashreplace") as file,
    ):
        yield file


@contextmanager
def _whole(path: Path, *, overwrite: bool) -> Generator[Path]:
    """A file beside ``path`` that takes its place at the end, or disappears."""
    if path.exists() and not path.is_file():
        raise FileExistsError(f"{path} is not a regular file; leave out -o and redirect the output")
    if os.path.lexists(path) and not overwrite:
        raise FileExistsError(f"{path} exists; --overwrite replaces it")
    path = Path(os.path.realpath(path))  # what a link points to is replaced, not the link
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


class _Counted:
    """Records, and how many came so far."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.count = 0
        self._rows = rows

    def __iter__(self) -> Iterator[Any]:
        for row in self._rows:
            self.count += 1
            yield row


def _dump(value: Any, out: IO[str], indent: int | None = None) -> None:
    out.write(json.dumps(value, ensure_ascii=False, indent=indent, default=str))
