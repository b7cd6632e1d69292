"""Lists: their pages, and all of their records one after the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import AirbyteError
from ..wire.call import Call
from ..wire.response import ParsedResponse
from .ahead import Ahead, Background, at_once
from .exports import Exports
from .pages import PageBase, RawPage, read_page

__all__ = ["AsyncPager", "Page", "SyncPage", "first_page"]

if TYPE_CHECKING:
    import asyncio

    from ..records.record import Reader
    from .backend import Backend
    from .exporting import Export

T = TypeVar("T")


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

    async def _fetch(
        self, call: Call, ahead: Ahead[asyncio.Task[ParsedResponse]] | None = None
    ) -> RawPage[T]:
        under_way = ahead.take(call) if ahead is not None else None
        outcome = await (under_way or self._perform(call))
        return read_page(self._backend, self._records, call, outcome)

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

    async def _first(self, ahead: Ahead[asyncio.Task[ParsedResponse]] | None = None) -> Page[T]:
        call = self._call
        fetch = self._fetch if ahead is None else partial(self._fetch, ahead=ahead)
        return Page(await self._fetch(call), frozenset({repr(call.params)}), fetch)

    def _ahead(self, depth: int, **limits: int | None) -> Ahead[asyncio.Task[ParsedResponse]]:
        def start(call: Call) -> asyncio.Task[ParsedResponse]:
            from asyncio import ensure_future

            task = ensure_future(self._perform(call))
            task.add_done_callback(lambda done: done.cancelled() or done.exception())  # it may not be due
            return task

        return Ahead(start, lambda task: task.cancel(), depth, **limits)

    async def _pages(
        self, ahead: Ahead[asyncio.Task[ParsedResponse]], max_pages: int | None, *, certain: bool
    ) -> AsyncIterator[Page[T]]:
        """All pages; ``certain`` is whether the caller takes more than the first one."""
        if max_pages is not None and max_pages <= 0:
            return
        page, number = await self._first(ahead), 1
        while True:
            if certain:
                ahead.begin(page)
            yield page
            certain = True
            if number == max_pages or not page.has_next_page:
                return
            page, number = await page.next_page(), number + 1

    async def __aiter__(self) -> AsyncIterator[T]:
        ahead = self._ahead(self._call.options.prefetch)
        try:
            async for page in self._pages(ahead, None, certain=False):
                records = iter(page.data)
                for record in records:
                    yield record
                    break
                ahead.begin(page)  # since the caller went on after the first record
                for record in records:
                    yield record
        finally:
            ahead.drop()

    async def pages(self, *, max_pages: int | None = None, concurrency: int = 1) -> AsyncIterator[Page[T]]:
        """Iterate over all pages, up to ``max_pages``.

        From the second page on, the next page is requested while one is used; see ``prefetch`` of
        ``with_options``.

        Args:
            max_pages: Maximum number of pages.
            concurrency: Maximum number of pages to request at the same time, where the list is paginated by
                offset or page number.

        Raises:
            PagingError: The next page cannot be determined, or the server returned the same page again.
            ConfigurationError: ``concurrency`` is out of bounds.
        """
        many = at_once(concurrency)
        ahead = self._ahead(many if many > 1 else self._call.options.prefetch, max_pages=max_pages)
        try:
            async for page in self._pages(ahead, max_pages, certain=many > 1):
                yield page
        finally:
            ahead.drop()

    async def all(
        self, *, max_items: int | None = None, max_pages: int | None = None, concurrency: int = 1
    ) -> list[T]:
        """Return all records in a list, up to ``max_items`` records and ``max_pages`` pages.

        Args:
            max_items: Maximum number of records.
            max_pages: Maximum number of pages.
            concurrency: Maximum number of pages to request at the same time, where the list is paginated by
                offset or page number. Records stay in the list's order. If the API does not say how long the
                list is, up to ``concurrency - 1`` pages after its end are requested.

        Raises:
            AirbyteError: A page failed; the error's ``records`` are those of the previous pages.
            ConfigurationError: ``concurrency`` is out of bounds.
        """
        records: list[T] = []
        many = at_once(concurrency)
        if max_items is not None and max_items <= 0:
            return records
        ahead = self._ahead(many if many > 1 else 0, max_pages=max_pages, max_items=max_items)
        try:
            async for page in self._pages(ahead, max_pages, certain=True):
                records += page.data
                if max_items is not None and len(records) >= max_items:
                    return records[:max_items]
        except AirbyteError as error:
            error.records = records
            raise
        finally:
            ahead.drop()
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
        return self._next(self._source.fetch)

    def _next(self, fetch: Callable[[Call], RawPage[T]]) -> SyncPage[T]:
        call, seen = self._follow()
        return SyncPage(self._joined(fetch(call)), seen, self._source, self._count)

    def _last(self, max_pages: int | None) -> int | None:
        """The number that the last of ``max_pages`` pages has in the list."""
        return None if max_pages is None else len(self._seen) + max_pages - 1

    def _ahead(
        self, depth: int, *, max_pages: int | None = None, max_items: int | None = None
    ) -> Ahead[Background]:
        perform = self._source.perform
        return Ahead(
            lambda call: Background(perform, call),
            Background.abandon,
            depth,
            max_pages=self._last(max_pages),
            max_items=None if max_items is None else self._count - self._size + max_items,
        )

    def _pages(
        self, ahead: Ahead[Background], max_pages: int | None, *, certain: bool
    ) -> Iterator[SyncPage[T]]:
        """This page and all later ones; ``certain`` is whether the caller takes more than this one."""
        source = self._source

        def fetch(call: Call) -> RawPage[T]:
            under_way = ahead.take(call)
            outcome = under_way.result() if under_way is not None else source.perform(call)
            return read_page(source.backend, source.records, call, outcome)

        if max_pages is not None and max_pages <= 0:
            return
        page, last = self, self._last(max_pages)
        while True:
            if certain:
                ahead.begin(page)
            yield page
            certain = True
            if len(page._seen) == last or not page.has_next_page:
                return
            page = page._next(fetch)

    def __iter__(self) -> Iterator[T]:
        ahead = self._ahead(self._call.options.prefetch)
        for page in self._pages(ahead, None, certain=False):
            records = iter(page.data)
            for record in records:
                yield record
                break
            ahead.begin(page)  # since the caller went on after the first record
            yield from records

    def pages(self, *, max_pages: int | None = None, concurrency: int = 1) -> Iterator[SyncPage[T]]:
        """Iterate over this page and all later ones, up to ``max_pages``.

        From the second page on, the next page is requested by a thread while one is used; see ``prefetch`` of
        ``with_options``.

        Args:
            max_pages: Maximum number of pages.
            concurrency: Maximum number of pages to request at the same time, each by a thread, where the list
                is paginated by offset or page number.

        Raises:
            PagingError: The next page cannot be determined, or the server returned the same page again.
            ConfigurationError: ``concurrency`` is out of bounds.
        """
        many = at_once(concurrency)
        ahead = self._ahead(many if many > 1 else self._call.options.prefetch, max_pages=max_pages)
        yield from self._pages(ahead, max_pages, certain=many > 1)

    def all(
        self, *, max_items: int | None = None, max_pages: int | None = None, concurrency: int = 1
    ) -> list[T]:
        """Return all records in a list, up to ``max_items`` records and ``max_pages`` pages.

        Args:
            max_items: Maximum number of records.
            max_pages: Maximum number of pages.
            concurrency: Maximum number of pages to request at the same time, each by a thread, where the list
                is paginated by offset or page number. Records stay in the list's order. If the API does not
                say how long the list is, up to ``concurrency - 1`` pages after its end are requested.

        Raises:
            AirbyteError: A page failed; the error's ``records`` are those of the previous pages.
            ConfigurationError: ``concurrency`` is out of bounds.
        """
        records: list[T] = []
        many = at_once(concurrency)
        if max_items is not None and max_items <= 0:
            return records
        ahead = self._ahead(many if many > 1 else 0, max_pages=max_pages, max_items=max_items)
        try:
            for page in self._pages(ahead, max_pages, certain=True):
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
