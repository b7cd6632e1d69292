"""Pages of records, and how the next one is found."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar
from urllib.parse import parse_qsl, urlsplit

from .definition import Operation
from .encoding import query_string
from .errors import PagingError
from .executor.protocol import Call
from .jsonpath import parse
from .jsonvalue import is_object
from .response import Outcome, extract
from .transport import origin, resolve

__all__ = ["AsyncPager", "ContextStorePage", "Page", "SyncPage", "as_declared", "completed", "next_call"]

if TYPE_CHECKING:
    from .lenient import RecordWarning  # brings pydantic, which a connector needs only with its first records

T = TypeVar("T")

#: A name of how many pages or records there are in all.
_TOTAL: Final = re.compile(r"total|count|num_?pages", re.IGNORECASE)
#: A URL or the query of one, which no cursor begins like.
_REFERENCE: Final = re.compile(r"https?://|/[^?#]*\?|\?")


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
    counted = paging.strategy in ("page", "offset")
    more = _found(paging.has_more, outcome) if paging.has_more else None
    # A page number or an offset goes on without being told; a server may leave `false` out.
    if paging.strategy == "none" or (paging.has_more and not (counted and more is None) and _is_no(more)):
        return None
    if paging.strategy in ("next_url", "link_header"):
        target = _found(paging.next or "@link.next", outcome)
        return _by_url(call, outcome, str(target)) if target else None
    param = paging.param
    if param is None:
        raise PagingError(f"the spec names no parameter for its {paging.strategy} paging")
    value: Any
    match paging.strategy:
        case "cursor":
            value = _found(paging.next or param, outcome)
            if is_object(value):  # the next page's parameters
                value = value.get(param)
            if value is None or value in ("", False):
                return None
        case "last_id":
            if not outcome.sent:
                return None
            name = paging.next or "id"
            value = parse(name if name.startswith("$") else f"$.{name}").first(outcome.sent[-1])
            if value is None:
                raise PagingError(f"the last record has no {name}, which the next page is asked for by")
        case _:
            value = _counted(call, outcome, param, more)
            if value is None:
                return None
    if isinstance(value, str) and _REFERENCE.match(value):
        # The place of a cursor may hold the next page's whole URL.
        within = dict(parse_qsl(urlsplit(value).query))
        if param not in within and "://" in value:
            return _by_url(call, outcome, value)
        value = within.get(param, value)
    return call.with_params(**{param: as_declared(operation, param, value)})


def _counted(call: Call, outcome: Outcome, param: str, more: Any) -> Any:
    """The next page's number or offset; ``None`` after the last page."""
    paging = call.operation.paging
    assert paging is not None  # noqa: S101  the caller has looked
    stated = _found(paging.next, outcome) if paging.next else None
    if stated is not None and stated != "":
        return stated
    count, current = len(outcome.sent), _current(call, param, paging.strategy)
    following = current + (1 if paging.strategy == "page" else count)
    if more is not None and _TOTAL.search(paging.has_more or "") and str(more).isdigit():
        ended = following > int(more) if paging.strategy == "page" else following >= int(more)
    else:
        size = call.params.get(paging.page_size) if paging.page_size else None
        short = more is None and isinstance(size, int) and count < size
        ended = short or (paging.next is not None and more is None)
    return None if ended or not count else following


def _by_url(call: Call, outcome: Outcome, target: str) -> Call:
    try:
        url = resolve(outcome.url, target)
    except ValueError as error:
        raise PagingError(f"the next page's URL is not one: {error}") from None
    if origin(url) != origin(outcome.url):
        raise PagingError("the next page's URL is on another origin, which gets no credentials")
    return replace(call, url=url)


def completed(url: str, operation: Operation, params: Mapping[str, Any]) -> str:
    """A next page's URL with the required query parameters that the server left out of it."""
    given = {name.partition("[")[0] for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
    missing = [
        (item, params[item.name])
        for item in operation.parameters
        if item.location == "query"
        and item.required
        and item.name in params
        and item.name.partition("[")[0] not in given
    ]
    return f"{url}{'&' if '?' in url else '?'}{query_string(missing)}" if missing else url


def _found(name: str, outcome: Outcome) -> Any:
    if name in outcome.meta:
        return outcome.meta[name]
    return extract(name, outcome.body, outcome.headers) if name[:1] in ("$", "@") else None


def _is_no(more: Any) -> bool:
    return more.strip().lower() in ("", "false", "no", "0") if isinstance(more, str) else not more


def _current(call: Call, param: str, strategy: str) -> int:
    given = call.params.get(param)
    if given is None:
        schema = call.operation.by_name[param].schema
        given = schema.get("default", schema.get("minimum", 1) if strategy == "page" else 0)
    try:
        return int(given)
    except (TypeError, ValueError):
        raise PagingError(f"{param} is no number, so the page after it cannot be counted") from None


def as_declared(operation: Operation, param: str, value: Any) -> Any:
    """The value in the parameter's own type: ids come as numbers and go as strings, and the other way."""
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


def _is_counted(call: Call) -> bool:
    return call.operation.paging is not None and call.operation.paging.strategy in ("page", "offset")


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
        meta: What the answer said besides, by the names of the spec. A cursor in it, given to the list as
            its parameter, goes on after this page: later, or in another process.
        warnings: Values that are not as the spec declares them, kept as they came.
    """

    def __init__(self, sheet: Sheet[T], seen: frozenset[str]) -> None:
        self.data: list[T] = sheet.data
        self.meta: Mapping[str, Any] = sheet.outcome.meta
        self.warnings: tuple[RecordWarning, ...] = sheet.warnings
        self._following = sheet.following
        # Page numbers and offsets always differ: only the records show a server that ignores them.
        counted = isinstance(sheet.following, Call) and _is_counted(sheet.following)
        self._sent = sheet.outcome.sent if counted else ()
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

    def to_dicts(self) -> list[Any]:
        """The records of this page as plain JSON values, for ``json.dumps`` or a data frame.

        Returns:
            A dict for each record, by the API's own names, with the fields that the API gave.
        """
        from .records import plain  # brings pydantic

        return plain(self.data)

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
        if self._sent and sheet.outcome.sent == self._sent:
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

    def to_dicts(self) -> list[Any]:
        """The records as plain JSON values, for ``json.dumps`` or a data frame.

        Returns:
            A dict for each record, by the API's own names, with the fields that the API gave.
        """
        from .records import plain  # brings pydantic

        return plain(self.data)
