"""Lists into files and tables: written once, run by async pagers and by sync pages."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from ..errors import ConfigurationError
from ..exports.part import Part
from ..exports.tables import arrow_table, write_csv, write_parquet
from ..records.record import anything
from ..wire.call import Call
from ..wire.next_page import position
from ..wire.response import ParsedResponse
from .pages import PageBase, read_page
from .steps import run as run_steps
from .steps import run_blocking as run_steps_blocking

if TYPE_CHECKING:
    from .backend import Backend

__all__ = ["Export", "Format", "Progress", "Step", "run", "run_blocking"]

T = TypeVar("T")

#: Called after each page with the number of records so far.
Progress: TypeAlias = Callable[[int], object]
Format: TypeAlias = Literal["jsonl", "csv", "parquet"]
#: A step of an export: a call to make, or a function that blocks.
Step: TypeAlias = "Call | Callable[[], Any]"


class Rows:
    """The pages of a list as plain JSON rows, for exports.

    Args:
        backend: Finds the next pages.
        call: The call for the first page.
        page: The first page, where it is there already.

    Attributes:
        call: The call for the page to fetch.
        held: The rows of the page that is there already, in its place.
    """

    def __init__(self, backend: Backend, call: Call, page: PageBase[Any] | None = None) -> None:
        self.call = call
        self.held: list[Any] | None = None if page is None else page.to_dicts()
        self._backend, self._page = backend, page
        self._seen = frozenset({repr(call.params)})

    def taken(self, outcome: ParsedResponse) -> list[Any]:
        """The rows of the response to ``call``."""
        sheet, page = read_page(self._backend, anything(), self.call, outcome), self._page
        count = 0
        if page is not None:
            sheet, count = page._joined(sheet), page._count  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._page = PageBase(sheet, self._seen, count)
        return self._page.data

    def follow(self) -> bool:
        """Go on to the next page; returns whether there is one.

        Raises:
            PagingError: It cannot be found, or the server repeats itself.
        """
        self.held = None
        if self._page is None or not self._page.has_next_page:
            return False
        self.call, self._seen = self._page._follow()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return True


@dataclass(frozen=True, slots=True)
class Export:
    """A list to export.

    Attributes:
        backend: Finds the next pages.
        call: The call for the first page.
        model: The class of its records.
        page: The first page, where it is there already.
    """

    backend: Backend
    call: Call
    model: Any
    page: PageBase[Any] | None = None

    def to_file(
        self,
        path: str | os.PathLike[str],
        kind: Format,
        *,
        nested: bool,
        max_items: int | None,
        resume: bool,
        overwrite: bool,
        progress: Progress | None,
    ) -> Generator[Step, Any, int]:
        """Write the list to a file, which holds it whole or not at all; returns the number of records."""
        if max_items is not None and max_items < 0:
            raise ConfigurationError(f"max_items must be at least 0, not {max_items}")
        part: Part = yield partial(Part, path, self._identity(max_items), resume=resume, overwrite=overwrite)
        try:
            if not part.complete and max_items != 0:
                yield from self._filled(part, max_items, progress)
            yield partial(self._finished, part, kind, nested=nested)
        except BaseException:
            part.abandon()
            raise
        return part.count

    def collected(self, max_items: int | None) -> Generator[Step, Any, list[Any]]:
        """Every record as a plain JSON value."""
        records: list[Any] = []
        rows = self._rows()
        while max_items is None or len(records) < max_items:
            records += rows.held if rows.held is not None else rows.taken((yield rows.call))
            if not rows.follow():
                break
        return records[:max_items]

    def table(self, library: str | None, max_items: int | None, *, nested: bool) -> Generator[Step, Any, Any]:
        """Every record in a table of ``pandas`` or ``polars``, or in a ``pyarrow.Table``."""
        records = yield from self.collected(max_items)
        table = yield partial(arrow_table, records, self.model, nested=nested)
        match library:
            case "pandas":
                return table.to_pandas(types_mapper=_library("pandas").ArrowDtype)
            case "polars":
                return _library("polars").from_arrow(table)
            case _:
                return table

    def _filled(
        self, part: Part, max_items: int | None, progress: Progress | None
    ) -> Generator[Step, Any, None]:
        rows = self._rows() if part.cursor is None else Rows(self.backend, self._from(part.cursor))
        while True:
            page = rows.held if rows.held is not None else rows.taken((yield rows.call))
            room = None if max_items is None else max_items - part.count
            ended = (room is not None and len(page) >= room) or not rows.follow()
            yield partial(part.write, page[:room], None if ended else position(rows.call))
            if progress is not None:
                progress(part.count)
            if ended:
                return

    def _rows(self) -> Rows:
        return Rows(self.backend, self.call, self.page)

    def _from(self, cursor: str) -> Call:
        return self.backend.prepare(replace(self.call, params={**self.call.params, "cursor": cursor}))

    def _identity(self, max_items: int | None) -> str:
        operation, options = self.call.operation, self.call.options
        fields = (options.select_fields, options.exclude_fields)
        facts = [
            self.backend.identity,
            operation.entity,
            operation.action,
            self.call.params,
            fields,
            max_items,
        ]
        return hashlib.sha256(json.dumps(facts, sort_keys=True, default=repr).encode()).hexdigest()

    def _finished(self, part: Part, kind: Format, *, nested: bool) -> None:
        if kind == "jsonl":
            part.finish()
            return
        write = write_csv if kind == "csv" else write_parquet
        table = part.path.with_name(f"{part.path.name}.table")
        try:
            write(table, part.records(), part.records(), self.model, nested=nested)
            part.finish(table)
        finally:
            table.unlink(missing_ok=True)


async def run(steps: Generator[Step, Any, T], perform: Callable[[Call], Awaitable[ParsedResponse]]) -> T:
    """Run an export: calls are awaited, and what blocks runs in a thread."""
    from anyio import to_thread

    async def do(step: Step) -> Any:
        return await (perform(step) if isinstance(step, Call) else to_thread.run_sync(step))

    return await run_steps(steps, do)


def run_blocking(steps: Generator[Step, Any, T], perform: Callable[[Call], ParsedResponse]) -> T:
    """Run an export, blocking."""
    return run_steps_blocking(steps, lambda step: perform(step) if isinstance(step, Call) else step())


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise ImportError(f"this needs {name}: pip install {name}") from error
