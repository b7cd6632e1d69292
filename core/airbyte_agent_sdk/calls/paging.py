"""Pages of records, and iterating them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import AirbyteError, PagingError
from ..records.meta import Meta
from ..records.picking import pick
from ..values import is_object
from ..wire.call import Call
from ..wire.next_page import asked_size, is_complete
from ..wire.response import ParsedResponse
from .exports import Exports

__all__ = [
    "AsyncPager",
    "ContextStorePage",
    "Page",
    "PageBase",
    "RawPage",
    "SyncPage",
    "first_page",
    "read_page",
]

if TYPE_CHECKING:  # the readers of records bring pydantic, which a client needs only with its first records
    from ..records.record import Reader, RecordWarning
    from .backend import Backend
    from .exporting import Export

T = TypeVar("T")


@dataclass(slots=True)
class RawPage(Generic[T]):
    """A page as an executor's driver hands it over: the records, and the call for the next page.

    ``following`` is an error where the next page cannot be found: it is raised only when asked for.
    """

    call: Call
    data: list[T]
    outcome: ParsedResponse
    warnings: tuple[RecordWarning, ...]
    following: Call | PagingError | None


def read_page(execution: Backend, records: Reader[T], call: Call, outcome: ParsedResponse) -> RawPage[T]:
    """The page that an answer holds, and the call for the one after it."""
    following: Call | PagingError | None
    try:
        following = execution.next_call(call, outcome)
    except PagingError as error:
        following = error.during(call.operation.entity, call.operation.action)
    options = call.options
    # After paging, which may need other fields.
    # An answer that is an object in place of a list is a page of that one record.
    held: Any = outcome.data
    rows: list[Any] = held if isinstance(held, list) else [held]  # pyright: ignore[reportUnknownVariableType]
    if options.partial:
        rows = pick(rows, options.select_fields, options.exclude_fields)
    data, warnings = records.many(rows, strict=options.strict, partial=options.partial)
    if outcome.incomplete is not None:
        if options.strict:
            raise PagingError(
                f"{outcome.incomplete}; narrow the request, for example with a filter",
                entity=call.operation.entity,
                action=call.operation.action,
            )
        warnings = (*warnings, records.warning("data", outcome.incomplete))
    return RawPage(call, data, outcome, warnings, following)


def _repetition(call: Call) -> PagingError:
    return PagingError("the server returned the same page twice; iteration would never end").during(
        call.operation.entity, call.operation.action
    )


def _cut(sheet: RawPage[Any], count: int) -> PagingError | None:
    """Why the list ends with this page although there may be more: the API gives no more of one list."""
    call, outcome = sheet.call, sheet.outcome
    paging = call.operation.paging
    if paging is None or paging.max_records is None:
        return None
    total = outcome.meta.get(paging.total) if paging.total else None
    most, whole = paging.max_records, isinstance(total, int) and total <= count
    if paging.strategy == "none" and paging.page_size:
        most = min(most, call.params.get(paging.page_size, most))
    if count < most or whole:
        return None
    last = outcome.sent[-1] if outcome.sent else None
    of = f" of {total:,}" if isinstance(total, int) else ""
    seen = f" (the last one has the id {last['id']})" if is_object(last) and "id" in last else ""
    message = f"the API returns at most {most:,}{of} records of this list{seen}: {paging.beyond}"
    return PagingError(message).during(call.operation.entity, call.operation.action)


def _overlap(before: Sequence[Any], after: Sequence[Any]) -> int:
    """How many records at the end of one page stand at the start of the next one too."""
    for count in range(min(len(before), len(after)), 0, -1):
        if all(map(_is_same, before[-count:], after[:count])):
            return count
    return 0


def _is_same(one: Any, other: Any) -> bool:
    if not is_object(one) or not is_object(other):
        return False  # values repeat without being the same record
    return bool(one["id"] == other["id"]) if "id" in one and "id" in other else bool(one == other)


class PageBase(Generic[T]):
    """Base class of async and sync pages.

    Attributes:
        data: The records of this page.
        meta: Metadata of the response, with the spec's names. Pass a cursor from it to the list to continue
            after this page, also later or in another process.
        warnings: Values that do not match their declared type. They are kept as they are.
        errors: GraphQL errors in addition to the records, with ``with_options(allow_partial=True)``.
    """

    def __init__(self, sheet: RawPage[T], seen: frozenset[str], before: int = 0) -> None:
        self.data: list[T] = sheet.data
        self.meta = Meta(sheet.outcome.meta)
        self.warnings: tuple[RecordWarning, ...] = sheet.warnings
        self.errors: tuple[Any, ...] = tuple(sheet.outcome.errors)
        self._call = sheet.call
        paging = sheet.call.operation.paging
        # The records are needed once more only where `_joined` compares them.
        self._sent = sheet.outcome.sent if paging and paging.strategy in ("page", "offset") else ()
        self._count = before + len(sheet.outcome.sent)
        ended = isinstance(sheet.following, Call) and is_complete(sheet.call, sheet.outcome, self._count)
        self._following = _cut(sheet, self._count) or (None if ended else sheet.following)
        self._seen = seen

    @property
    def has_next_page(self) -> bool:
        """Whether there is a next page.

        Raises:
            PagingError: This is unknown for the operation.
        """
        if isinstance(self._following, PagingError):
            raise self._following
        return self._following is not None

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """The page as a dict of its ``data`` and ``meta``.

        Args:
            **options: As of pydantic's ``model_dump``, for each record.
        """
        from ..records.record import dumped  # brings pydantic

        return dumped(self.data, self.meta, options)

    def _follow(self) -> tuple[Call, frozenset[str]]:
        if isinstance(self._following, PagingError):
            raise self._following
        if self._following is None:
            raise PagingError("this is the last page")
        call = self._following
        where = call.url or repr(call.params)
        if where in self._seen:
            raise _repetition(call)
        return call, self._seen | {where}

    def _joined(self, sheet: RawPage[T]) -> RawPage[T]:
        """The next page, without records that this one has already.

        Page numbers and offsets always differ, so only the records show a server that ignores them. An offset
        that is counted by the records that came is too small where the server left some out.
        """
        call, before, after = self._call, self._sent, sheet.outcome.sent
        paging = call.operation.paging
        if paging is None or paging.strategy not in ("page", "offset"):
            return sheet
        asked = asked_size(call)
        if before == after:
            if 0 < len(before) < asked and paging.has_more is None:
                return replace(sheet, data=[], following=None)  # the list, whatever position is asked for
            raise _repetition(call)
        if paging.strategy == "page" or len(before) >= asked > 0 or len(sheet.data) != len(after):
            return sheet
        return replace(sheet, data=sheet.data[_overlap(before, after) :])

    def to_dicts(self) -> list[Any]:
        """The records of this page as plain JSON values, for ``json.dumps`` or a data frame.

        Returns:
            A dict for each record, by the API's own names, with the fields that the API gave.
        """
        from ..records.record import plain  # brings pydantic

        return plain(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def __repr__(self) -> str:
        more = "?" if isinstance(self._following, PagingError) else self._following is not None
        return f"{type(self).__name__}({len(self.data)} records, has_next_page={more})"


class Page(PageBase[T]):
    """One page of an async connector's list."""

    def __init__(
        self,
        sheet: RawPage[T],
        seen: frozenset[str],
        fetch: Callable[[Call], Awaitable[RawPage[T]]],
        before: int = 0,
    ) -> None:
        super().__init__(sheet, seen, before)
        self._fetch = fetch

    async def next_page(self) -> Page[T]:
        """Fetch the next page.

        Raises:
            PagingError: There is none, it cannot be determined, or the server returned the same page again.
        """
        call, seen = self._follow()
        return Page(self._joined(await self._fetch(call)), seen, self._fetch, self._count)


class AsyncPager(Exports["Awaitable[int]", "Awaitable[Any]"], Generic[T]):
    """Returned by ``list`` and ``search``. Nothing is fetched until it is awaited or iterated over.

    ``await`` returns the first :class:`Page`; ``async for`` yields every record of every page.
    """

    def __init__(
        self,
        backend: Backend,
        perform: Callable[[Call], Awaitable[ParsedResponse]],
        call: Call,
        records: Reader[T],
    ) -> None:
        self._backend = backend
        self._perform = perform
        self._call = call
        self._records = records

    async def _fetch(self, call: Call) -> RawPage[T]:
        return read_page(self._backend, self._records, call, await self._perform(call))

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        return self._first().__await__()

    if not TYPE_CHECKING:  # a checker reports both mistakes by itself

        def __getattr__(self, name: str) -> Any:
            hint = "; did you forget await? `page = await ...` fetches the first page"
            raise AttributeError(
                f"{type(self).__name__} has no {name!r}{'' if name.startswith('__') else hint}",
                name=name,
                obj=self,
            )

        def __iter__(self) -> Iterator[T]:
            raise TypeError(f"{type(self).__name__} is not iterable with `for`; use `async for`")

    async def _first(self) -> Page[T]:
        return Page(await self._fetch(self._call), frozenset({repr(self._call.params)}), self._fetch)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for record in page.data:
                yield record

    async def pages(self, *, max_pages: int | None = None) -> AsyncIterator[Page[T]]:
        """Iterate over all pages, each fetched when it is needed, up to ``max_pages``.

        Raises:
            PagingError: The next page cannot be determined, or the server returned the same page again.
        """
        if max_pages is not None and max_pages <= 0:
            return
        page, number = await self._first(), 1
        yield page
        while number != max_pages and page.has_next_page:
            page, number = await page.next_page(), number + 1
            yield page

    async def all(self, *, max_items: int | None = None, max_pages: int | None = None) -> list[T]:
        """Return all records in a list, up to ``max_items`` records and ``max_pages`` pages.

        Raises:
            AirbyteError: A page failed; the error's ``records`` are those of the previous pages.
        """
        records: list[T] = []
        if max_items is not None and max_items <= 0:
            return records
        try:
            async for page in self.pages(max_pages=max_pages):
                records += page.data
                if max_items is not None and len(records) >= max_items:
                    return records[:max_items]
        except AirbyteError as error:
            error.records = records
            raise
        return records

    async def to_dicts(self, *, max_items: int | None = None) -> list[Any]:
        """Every record of every page as a plain JSON value, by the API's own names.

        Args:
            max_items: Return at most this many records.
        """
        records: list[Any] = await self._run(self._export().collected(max_items))
        return records

    def _export(self) -> Export:
        from .exporting import Export

        return Export(self._backend, self._call, self._records.kind)

    async def _run(self, steps: Generator[Any, Any, Any]) -> Any:
        from .exporting import run

        return await run(steps, self._perform)


class SyncPage(PageBase[T], Exports[int, Any]):
    """One page of a sync connector's list. Iterating over it yields its records and those of later pages."""

    def __init__(
        self,
        sheet: RawPage[T],
        seen: frozenset[str],
        source: Source[T],
        before: int = 0,
    ) -> None:
        super().__init__(sheet, seen, before)
        self._source = source

    def next_page(self) -> SyncPage[T]:
        """Fetch the next page; raises :class:`PagingError` if there is none."""
        call, seen = self._follow()
        return SyncPage(self._joined(self._source.fetch(call)), seen, self._source, self._count)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data

    def pages(self, *, max_pages: int | None = None) -> Iterator[SyncPage[T]]:
        """Iterate over this page and all later ones, each fetched when needed, up to ``max_pages``."""
        if max_pages is not None and max_pages <= 0:
            return
        page, number = self, 1
        yield page
        while number != max_pages and page.has_next_page:
            page, number = page.next_page(), number + 1
            yield page

    def all(self, *, max_items: int | None = None, max_pages: int | None = None) -> list[T]:
        """Return all records in a list, up to ``max_items`` records and ``max_pages`` pages.

        Raises:
            AirbyteError: A page failed; the error's ``records`` are those of the previous pages.
        """
        records: list[T] = []
        if max_items is not None and max_items <= 0:
            return records
        try:
            for page in self.pages(max_pages=max_pages):
                records += page.data
                if max_items is not None and len(records) >= max_items:
                    return records[:max_items]
        except AirbyteError as error:
            error.records = records
            raise
        return records

    def _export(self) -> Export:
        from .exporting import Export

        source = self._source
        return Export(source.backend, self._call, source.records.kind, self)

    def _run(self, steps: Generator[Any, Any, Any]) -> Any:
        from .exporting import run_blocking

        return run_blocking(steps, self._source.perform)


@dataclass(frozen=True, slots=True)
class Source(Generic[T]):
    """Where the pages of a blocking list come from."""

    backend: Backend
    perform: Callable[[Call], ParsedResponse]
    records: Reader[T]

    def fetch(self, call: Call) -> RawPage[T]:
        """The page that ``call`` asks for."""
        return read_page(self.backend, self.records, call, self.perform(call))


def first_page(
    backend: Backend, perform: Callable[[Call], ParsedResponse], call: Call, records: Reader[T]
) -> SyncPage[T]:
    """Fetch the page that ``call`` asks for."""
    source = Source(backend, perform, records)
    return SyncPage(source.fetch(call), frozenset({repr(call.params)}), source)


@dataclass(frozen=True, slots=True)
class ContextStorePage(Generic[T]):
    """Rows of the hosted context store.

    Attributes:
        data: The rows.
        meta: ``has_more``, ``cursor`` and ``took_ms``, as the store gives them.
        warnings: Values that are not as the spec declares them, kept as they came.
    """

    data: list[T]
    meta: Meta
    warnings: tuple[RecordWarning, ...] = ()

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """The page as a dict of its ``data`` and ``meta``; see :meth:`Page.model_dump`."""
        from ..records.record import dumped  # brings pydantic

        return dumped(self.data, self.meta, options)

    def to_dicts(self) -> list[Any]:
        """The records as plain JSON values, for ``json.dumps`` or a data frame.

        Returns:
            A dict for each record, by the API's own names, with the fields that the API gave.
        """
        from ..records.record import plain  # brings pydantic

        return plain(self.data)
