"""Records as tables: CSV files, and Arrow tables and Parquet files where ``pyarrow`` is installed."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from .columns import Column, Kind, Layout, text
from .part import private

__all__ = ["arrow_table", "write_csv", "write_parquet"]

#: Rows that are in memory at once.
_ROWS = 2_000


def _all_columns(records: Iterable[Any], layout: Layout) -> dict[str, Column]:
    """The columns of the model, then those that only the records have.

    A column whose values are not all of its type is one of JSON, or of text, so that every value has a place.
    """
    columns = {column.name: column for column in layout.columns}
    nulls: dict[str, None] = {}
    for record in records:
        for name, value in layout.row(record).items():
            column = columns.get(name)
            if column is None and value is None:
                nulls[name] = None  # of a type that is not known yet
            elif column is None:
                columns[name] = Column(name, _kind_of(value))
            elif value is not None and not _fits(value, column.kind):
                columns[name] = Column(name, _wider(column.kind, value))
    for name in nulls:
        if not any(other == name or other.startswith(f"{name}.") for other in columns):
            columns[name] = Column(name, "string")
    return columns


def _kind_of(value: Any) -> Kind:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer" if _fits(value, "integer") else "json"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return "json"


def _fits(value: Any, kind: Kind) -> bool:
    match kind:
        case "json":
            return True
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case _:
            return _moment(value, kind) is not None


def _wider(kind: Kind, value: Any) -> Kind:
    if kind == "integer" and isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) and kind in ("datetime", "date") else "json"


def _moment(value: Any, kind: Kind) -> dt.date | None:
    if not isinstance(value, str):
        return None
    try:
        if kind == "date":
            return dt.date.fromisoformat(value)
        moment = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)


def write_csv(path: Path, records: Iterable[Any], again: Iterable[Any], model: Any, *, nested: bool) -> None:
    """Write records as CSV (RFC 4180, UTF-8), with the columns' names in the first line.

    Args:
        path: The file.
        records: The records, to see which columns there are.
        again: The same records, to write them.
        model: Their model class.
        nested: Whether nested objects are columns of their own.
    """
    layout = Layout(model, nested=nested)
    columns = _all_columns(records, layout)
    with private(path) as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for record in again:
            row = layout.row(record)
            writer.writerow([text(row.get(name)) for name in columns])


def write_parquet(
    path: Path, records: Iterable[Any], again: Iterable[Any], model: Any, *, nested: bool
) -> None:
    """Write records as Parquet; arguments as for :func:`write_csv`.

    Raises:
        ImportError: ``pyarrow`` is not installed.
    """
    pyarrow = _pyarrow()
    layout = Layout(model, nested=nested)
    columns = _all_columns(records, layout)
    private(path).close()
    with import_module("pyarrow.parquet").ParquetWriter(path, _schema(pyarrow, columns)) as writer:
        for batch in _batches(pyarrow, again, columns, layout):
            writer.write_batch(batch)


def arrow_table(records: list[Any], model: Any, *, nested: bool) -> Any:
    """Records as a ``pyarrow.Table``.

    Raises:
        ImportError: ``pyarrow`` is not installed.
    """
    pyarrow = _pyarrow()
    layout = Layout(model, nested=nested)
    columns = _all_columns(records, layout)
    batches = list(_batches(pyarrow, records, columns, layout))
    return pyarrow.Table.from_batches(batches, schema=_schema(pyarrow, columns))


def _pyarrow() -> Any:
    try:
        return import_module("pyarrow")
    except ImportError as error:
        raise ImportError(
            "Arrow and Parquet need pyarrow: pip install 'airbyte-agent-sdk[arrow]>=1.0'"
        ) from error


def _schema(pyarrow: Any, columns: dict[str, Column]) -> Any:
    types: dict[Kind, Any] = {
        "string": pyarrow.string(),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
        "datetime": pyarrow.timestamp("us", tz="UTC"),
        "date": pyarrow.date32(),
        "json": pyarrow.string(),
    }
    return pyarrow.schema([(column.name, types[column.kind]) for column in columns.values()])


def _batches(
    pyarrow: Any, records: Iterable[Any], columns: dict[str, Column], layout: Layout
) -> Iterator[Any]:
    schema = _schema(pyarrow, columns)
    for some in _batched(records):
        rows = [layout.row(record) for record in some]
        arrays = [
            pyarrow.array([_cell(row.get(column.name), column.kind) for row in rows], type=field.type)
            for column, field in zip(columns.values(), schema, strict=True)
        ]
        yield pyarrow.RecordBatch.from_arrays(arrays, schema=schema)


def _batched(records: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(records)
    while some := list(islice(rest, _ROWS)):
        yield some


def _cell(value: Any, kind: Kind) -> Any:
    if value is None:
        return None
    match kind:
        case "json":
            return value if isinstance(value, str) else str(text(value))
        case "datetime" | "date":
            return _moment(value, kind)
        case "number":
            return float(value)
        case _:
            return value
