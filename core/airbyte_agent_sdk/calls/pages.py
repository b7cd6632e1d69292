"""Pages of records, and the calls for those after them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import PagingError
from ..records.meta import Meta
from ..records.picking import pick
from ..values import is_object
from ..wire.call import Call
from ..wire.next_page import asked_size, end_of, is_complete, is_own_next, predicted
from ..wire.response import ParsedResponse
from .ahead import identity

__all__ = ["ContextStorePage", "PageBase", "RawPage", "read_page"]

if TYPE_CHECKING:  # the readers of records bring pydantic, which a client needs only with its first records
    from ..records.record import Reader, RecordWarning
    from .backend import Backend

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


def _too_many(call: Call) -> PagingError:
    return PagingError(
        "more records have the time at which this page ends than fit on a page, and the API cannot go on "
        "within it; begin at a later time to get what follows"
    ).during(call.operation.entity, call.operation.action)


def _cut(sheet: RawPage[Any], count: int) -> PagingError | None:
    """Why the list ends with this page although there may be more: the API gives no more of one list."""
    call, outcome = sheet.call, sheet.outcome
    paging = call.operation.paging
    if paging is None or paging.max_records is None:
        return None
    total = outcome.meta.get(paging.total) if paging.total else None
    most, whole = paging.max_records, isinstance(total, int) and total <= count
    if paging.strategy == "none":
        if paging.page_size:
            most = min(most, call.params.get(paging.page_size, most))
        if isinstance(total, int):  # the page may be smaller where no size is asked for
            most = min(most, count)
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
        counted = paging is not None and paging.strategy in ("page", "offset")
        # The records are needed once more only where `_joined` compares them.
        self._sent = sheet.outcome.sent if counted or (paging is not None and paging.inclusive) else ()
        self._size = len(sheet.outcome.sent)
        self._count = before + self._size
        #: Whether it has fewer records than the pages before it had on average.
        self._short = self._size * (len(seen) - 1) < before
        self._end = end_of(sheet.call, sheet.outcome) if counted else None
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
        where = identity(call)
        if where in self._seen:
            raise _repetition(call)
        return call, self._seen | {where}

    def upcoming(self, most: int, max_pages: int | None, max_items: int | None) -> list[Call]:
        """The calls for the next pages, as far as they are known before those pages are.

        Args:
            most: Maximum number of calls.
            max_pages: Number of pages, from the list's first one, after which no more are needed.
            max_items: Number of records, from the list's first one, after which no more are needed.
        """
        following = self._following
        if not isinstance(following, Call) or identity(following) in self._seen:
            return []
        if max_pages is not None:
            most = min(most, max_pages - len(self._seen))
        if max_items is not None:
            most = min(most, -(-(max_items - self._count) // (self._size or 1)))
        if most <= 0:
            return []
        if self._short:  # which is usually the last
            return [following]
        return [following, *predicted(self._call, following, most - 1, self._end)]

    def _joined(self, sheet: RawPage[T]) -> RawPage[T]:
        """The next page, without records that this one has already.

        Page numbers and offsets always differ, so only the records show a server that ignores them. An offset
        that is counted by the records that came is too small where the server left some out. A page that is
        asked for by a time begins with the records of that time, which are the last of the previous page.
        """
        call, before, after = self._call, self._sent, sheet.outcome.sent
        paging = call.operation.paging
        if paging is not None and paging.inclusive and len(sheet.data) == len(after):
            known = _overlap(before, after)
            # The previous page was full, this one is too, and both end at the same time.
            stuck = known < len(after) >= len(before) and is_own_next(paging, sheet.outcome)
            data = sheet.data[known:]
            return (
                replace(sheet, data=data, following=_too_many(call)) if stuck else replace(sheet, data=data)
            )
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


@dataclass(frozen=True, slots=True)
class ContextStorePage(Generic[T]):
    """Rows of the context store.

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
