"""The methods by which a list becomes a file or a table, of async pagers and of sync pages."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .exporting import Export, Format

__all__ = ["Exports"]

Count = TypeVar("Count")
Table = TypeVar("Table")


class Exports(Generic[Count, Table]):
    """Exports of a list: the methods of an async pager are awaited, those of a sync page are not."""

    def to_jsonl(
        self,
        path: str | os.PathLike[str],
        *,
        max_items: int | None = None,
        resume: bool = False,
        overwrite: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> Count:
        """Write every record to a file of JSON Lines, as the API returned it, in constant memory.

        The file appears when it is complete. Until then the records are in ``<path>.part``.

        Args:
            path: The file. Missing folders are created.
            max_items: Write at most this many records.
            resume: Continue an interrupted export of the same list to the same path. If this one is
                interrupted, ``<path>.part`` and ``<path>.cursor`` stay for the next attempt.
            overwrite: Replace an existing file.
            progress: Called after each page with the number of records so far.

        Returns:
            The number of records in the file.

        Raises:
            FileExistsError: The file exists; nothing was written.
            OSError: The file cannot be written.
            AirbyteError: A page failed.
        """
        result: Count = self._file("jsonl", path, False, max_items, resume, overwrite, progress)
        return result

    def to_csv(
        self,
        path: str | os.PathLike[str],
        *,
        nested: bool = True,
        max_items: int | None = None,
        resume: bool = False,
        overwrite: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> Count:
        """Write every record to a CSV file (RFC 4180, UTF-8, with a header), in constant memory.

        The columns are the fields of the record's model, then any others that the records have.

        Args:
            path: The file. Missing folders are created.
            nested: Give the fields of nested objects columns of their own, such as ``address.city``. If
                false, an object is JSON in one column. Lists and maps always are.
            max_items: Write at most this many records.
            resume: Continue an interrupted export; see :meth:`to_jsonl`.
            overwrite: Replace an existing file.
            progress: Called after each page with the number of records so far.

        Returns:
            The number of records in the file.

        Raises:
            FileExistsError: The file exists; nothing was written.
            OSError: The file cannot be written.
            AirbyteError: A page failed.
        """
        result: Count = self._file("csv", path, nested, max_items, resume, overwrite, progress)
        return result

    def to_parquet(
        self,
        path: str | os.PathLike[str],
        *,
        nested: bool = True,
        max_items: int | None = None,
        resume: bool = False,
        overwrite: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> Count:
        """Write every record to a Parquet file, in constant memory; see :meth:`to_csv`.

        Column types come from the record's model; times are in UTC. A column with a value of another type
        becomes text, so no value is lost.

        Raises:
            ImportError: ``pyarrow`` is not installed: ``pip install 'airbyte-agent-sdk[arrow]>=1.0'``.
            FileExistsError: The file exists; nothing was written.
            OSError: The file cannot be written.
            AirbyteError: A page failed.
        """
        result: Count = self._file("parquet", path, nested, max_items, resume, overwrite, progress)
        return result

    def to_arrow(self, *, nested: bool = True, max_items: int | None = None) -> Table:
        """Every record in a ``pyarrow.Table``, with columns and types as in :meth:`to_parquet`.

        Args:
            nested: Give the fields of nested objects columns of their own.
            max_items: Return at most this many records.

        Raises:
            ImportError: ``pyarrow`` is not installed: ``pip install 'airbyte-agent-sdk[arrow]>=1.0'``.
            AirbyteError: A page failed.
        """
        result: Table = self._table(None, nested, max_items)
        return result

    def to_pandas(self, *, nested: bool = True, max_items: int | None = None) -> Table:
        """Every record in a ``pandas.DataFrame`` of Arrow types; see :meth:`to_arrow`. Needs pandas too."""
        result: Table = self._table("pandas", nested, max_items)
        return result

    def to_polars(self, *, nested: bool = True, max_items: int | None = None) -> Table:
        """Every record in a ``polars.DataFrame``; see :meth:`to_arrow`. Needs polars too."""
        result: Table = self._table("polars", nested, max_items)
        return result

    def _export(self) -> Export:
        raise NotImplementedError

    def _run(self, steps: Generator[Any, Any, Any]) -> Any:
        raise NotImplementedError

    def _file(
        self,
        kind: Format,
        path: str | os.PathLike[str],
        nested: bool,
        max_items: int | None,
        resume: bool,
        overwrite: bool,
        progress: Callable[[int], object] | None,
    ) -> Any:
        steps = self._export().to_file(
            path,
            kind,
            nested=nested,
            max_items=max_items,
            resume=resume,
            overwrite=overwrite,
            progress=progress,
        )
        return self._run(steps)

    def _table(self, library: str | None, nested: bool, max_items: int | None) -> Any:
        return self._run(self._export().table(library, max_items, nested=nested))
