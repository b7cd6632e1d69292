"""Pages of records, and how the next one is found."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .definition import Operation
from .errors import PagingError
from .executor.protocol import Call
from .jsonpath import parse
from .jsonvalue import is_array
from .response import Outcome
from .transport import origin, resolve

__all__ = ["AsyncPager", "ContextStorePage", "Page", "SyncPage", "next_call"]

if TYPE_CHECKING:
    from .lenient import RecordWarning  # brings pydantic, which a connector needs only with its first records

T = TypeVar("T")


def next_call(call: Call, outcome: Outcome) -> Call | None:
    """The call for the page after ``outcome``, as the operation's paging says; ``None`` after the last.

    Raises:
        PagingError: The operation does not say how, or the next URL is on another origin.
    """
    operation, paging = call.operation, call.operation.paging
    if paging is None:
        raise PagingError(
            "the spec does not say how the next page is found; pass the API's own parameters instead"
        )
    if paging.strategy == "none" or (paging.has_more and not _found(paging.has_more, outcome)):
        return None
    if paging.strategy in ("next_url", "link_header"):
        return _by_url(call, outcome, paging.next or "@link.next")
    param = paging.param
    if param is None:
        raise PagingError(f"the spec names no parameter for its {paging.strategy} paging")
    records: Sequence[Any] = outcome.data if is_array(outcome.data) else ()
    value: Any
    match paging.strategy:
        case "cursor":
            value = _found(paging.next or param, outcome)
            if value is None or value in ("", False):
                return None
        case "last_id":
            if not records:
                return None
            value = parse(f"$.{paging.next or 'id'}").first(records[-1])
            if value is None:
                raise PagingError(
                    f"the last record has no {paging.next or 'id'}, which the next page is asked for by"
                )
        case _:
            advance = 1 if paging.strategy == "page" else len(records)
            stated = _found(paging.next, outcome) if paging.next else None
            if stated is None and _is_last(call, records, has_more=paging.has_more is not None):
                return None
            value = stated if stated is not None else _current(call, param, paging.strategy) + advance
    return call.with_params(**{param: _as_declared(operation, param, value)})


def _by_url(call: Call, outcome: Outcome, name: str) -> Call | None:
    target = (
        outcome.meta.get("next")
        if name.startswith("@") and name not in outcome.meta
        else _found(name, outcome)
    )
    if target is None and name.startswith("@"):
        target = next(
            (value for key, value in outcome.meta.items() if call.operation.meta.get(key) == name), None
        )
    if not target:
        return None
    try:
        url = resolve(outcome.url, str(target))
    except ValueError as error:
        raise PagingError(f"the next page's URL is not one: {error}") from None
    if origin(url) != origin(outcome.url):
        raise PagingError("the next page's URL is on another origin, which gets no credentials")
    return replace(call, url=url)


def _found(name: str, outcome: Outcome) -> Any:
    if name in outcome.meta:
        return outcome.meta[name]
    return parse(name).first(outcome.body) if name.startswith("$") else None


def _is_last(call: Call, records: Sequence[Any], *, has_more: bool) -> bool:
    """Whether a page without a cursor was the last: empty, or shorter than was asked for."""
    if not records:
        return True
    paging = call.operation.paging
    size = call.params.get(paging.page_size) if paging and paging.page_size else None
    return not has_more and isinstance(size, int) and len(records) < size


def _current(call: Call, param: str, strategy: str) -> int:
    given = call.params.get(param)
    if given is None:
        schema = call.operation.by_name[param].schema
        given = schema.get("default", schema.get("minimum", 1) if strategy == "page" else 0)
    return int(given)


def _as_declared(operation: Operation, param: str, value: Any) -> Any:
    """The value in the parameter's own type: cursors come as numbers and go as strings, and the other way."""
    parameter = operation.by_name.get(param)
    kind = parameter.schema.get("type") if parameter else None
    if kind == "string" and not isinstance(value, str):
        return str(value)
    if kind == "integer" and isinstance(value, str) and value.lstrip("-").isdigit():
        return int(value)
    return value


@dataclass(slots=True)
class Sheet(Generic[T]):
    """A page as an executor's driver hands it over: the records, and the call for the next page.

    ``following`` is an error where the next page cannot be found: it is raised only when asked for.
    """

    data: list[T]
    outcome: Outcome
    warnings: tuple[RecordWarning, ...]
    following: Call | PagingError | None


def _repetition(call: Call) -> PagingError:
    operation = call.operation
    return PagingError(
        "the server gave the same page twice; iteration would never end",
        entity=operation.entity,
        action=operation.action,
    )


class _Page(Generic[T]):
    """What pages of both colours have.

    Attributes:
        data: The records of this page.
        meta: What the answer said besides, by the names of the spec.
        warnings: Values that are not as the spec declares them, kept as they came.
    """

    def __init__(self, sheet: Sheet[T], seen: frozenset[str]) -> None:
        self.data: list[T] = sheet.data
        self.meta: Mapping[str, Any] = sheet.outcome.meta
        self.warnings: tuple[RecordWarning, ...] = sheet.warnings
        self._following = sheet.following
        self._seen = seen

    @property
    def has_next_page(self) -> bool:
        """Whether there is a page after this one.

        Raises:
            PagingError: That cannot be told for this operation.
        """
        if isinstance(self._following, PagingError):
            raise self._following
        return self._following is not None

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

    def _refuse_same(self, call: Call, sheet: Sheet[T]) -> None:
        # Page numbers and offsets always differ: only the records show a server that ignores them.
        counted = call.operation.paging is not None and call.operation.paging.strategy in ("page", "offset")
        if counted and sheet.data and sheet.data == self.data:
            raise _repetition(call)

    def __len__(self) -> int:
        return len(self.data)

    def __repr__(self) -> str:
        more = "?" if isinstance(self._following, PagingError) else self._following is not None
        return f"{type(self).__name__}({len(self.data)} records, has_next_page={more})"


class Page(_Page[T]):
    """One page, of an asynchronous connector."""

    def __init__(
        self, sheet: Sheet[T], seen: frozenset[str], fetch: Callable[[Call], Awaitable[Sheet[T]]]
    ) -> None:
        super().__init__(sheet, seen)
        self._fetch = fetch

    async def next_page(self) -> Page[T]:
        """The page after this one.

        Raises:
            PagingError: There is none, it cannot be found, or the server repeats itself.
        """
        call, seen = self._follow()
        sheet = await self._fetch(call)
        self._refuse_same(call, sheet)
        return Page(sheet, seen, self._fetch)


class AsyncPager(Generic[T]):
    """What ``list`` and ``search`` return: nothing is fetched before it is awaited or iterated.

    ``await`` gives the first :class:`Page`; ``async for`` every record of every page.
    """

    def __init__(self, call: Call, fetch: Callable[[Call], Awaitable[Sheet[T]]]) -> None:
        self._call = call
        self._fetch = fetch

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        return self._first().__await__()

    async def _first(self) -> Page[T]:
        return Page(await self._fetch(self._call), frozenset({repr(self._call.params)}), self._fetch)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for record in page.data:
                yield record

    async def pages(self, *, max_pages: int | None = None) -> AsyncIterator[Page[T]]:
        """Every page, fetched as it is asked for; ``max_pages`` stops early.

        Raises:
            PagingError: The next page cannot be found, or the server repeats itself.
        """
        if max_pages is not None and max_pages <= 0:
            return
        page, number = await self._first(), 1
        yield page
        while number != max_pages and page.has_next_page:
            page, number = await page.next_page(), number + 1
            yield page

    async def all(self, *, max_items: int | None = None, max_pages: int | None = None) -> list[T]:
        """Every record in a list, at most ``max_items`` of them from at most ``max_pages`` pages."""
        records: list[T] = []
        if max_items is not None and max_items <= 0:
            return records
        async for page in self.pages(max_pages=max_pages):
            records += page.data
            if max_items is not None and len(records) >= max_items:
                return records[:max_items]
        return records


class SyncPage(_Page[T]):
    """One page, of a blocking connector. Iterating it walks its records and those of all pages after it."""

    def __init__(self, sheet: Sheet[T], seen: frozenset[str], fetch: Callable[[Call], Sheet[T]]) -> None:
        super().__init__(sheet, seen)
        self._fetch = fetch

    def next_page(self) -> SyncPage[T]:
        """The page after this one; raises as :meth:`Page.next_page`."""
        call, seen = self._follow()
        sheet = self._fetch(call)
        self._refuse_same(call, sheet)
        return SyncPage(sheet, seen, self._fetch)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data

    def pages(self, *, max_pages: int | None = None) -> Iterator[SyncPage[T]]:
        """This page and every one after it, fetched as it is asked for; ``max_pages`` stops early."""
        if max_pages is not None and max_pages <= 0:
            return
        page, number = self, 1
        yield page
        while number != max_pages and page.has_next_page:
            page, number = page.next_page(), number + 1
            yield page

    def all(self, *, max_items: int | None = None, max_pages: int | None = None) -> list[T]:
        """Every record in a list, at most ``max_items`` of them from at most ``max_pages`` pages."""
        records: list[T] = []
        if max_items is not None and max_items <= 0:
            return records
        for page in self.pages(max_pages=max_pages):
            records += page.data
            if max_items is not None and len(records) >= max_items:
                return records[:max_items]
        return records


@dataclass(frozen=True, slots=True)
class ContextStorePage(Generic[T]):
    """Rows of the hosted context store.

    Attributes:
        data: The rows.
        meta: ``has_more``, ``cursor`` and ``took_ms``, as the store gives them.
        warnings: Values that are not as the spec declares them, kept as they came.
    """

    data: list[T]
    meta: Mapping[str, Any]
    warnings: tuple[RecordWarning, ...] = ()
