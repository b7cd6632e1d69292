"""Lists for a model: as many records as asked for and as fit, and a cursor for the rest."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..errors import AirbyteError, ResponseError
from ..values import is_array, is_object
from .failures import without_secrets
from .output import Shape, cleaned, envelope, fitted, page_digest, without_empty
from .position import Position
from .tool import Steps

if TYPE_CHECKING:
    from .catalog import Entry
    from .session import Session

__all__ = ["ListReader"]

#: Pages that one tool call asks for, and records that it returns, at most.
_PAGES, _RECORDS = 20, 1_000
#: Pages without a record that are passed over to find one.
_EMPTY = 5


class ListReader:
    """Reads a list from a place on.

    Args:
        session: Makes the requests.
        entry: The list.
        client: Its connector, with options.
        params: Parameters by the API's names.
        shape: How the result is written.
        selected: The fields that were asked for.
    """

    def __init__(
        self,
        session: Session,
        entry: Entry,
        client: Any,
        params: Mapping[str, Any],
        shape: Shape,
        selected: Sequence[str],
    ) -> None:
        self._session, self._entry, self._client = session, entry, client
        self._params, self._shape, self._selected = params, shape, selected
        self._records: list[Any] = []
        #: Where each page began: the number of its first record, and its place.
        self._starts: list[tuple[int, Position]] = []
        self._next: Position | None = None
        self._more: bool | None = None
        self._totals: dict[str, Any] = {}
        #: Digests of the pages that were read.
        self._walked: set[int] = set()
        self._key = json.dumps([entry.name, params], sort_keys=True, default=str)

    def read(self, asked: Any) -> Steps[str]:
        """The text of the result.

        Raises:
            AirbyteError: The first page cannot be had, or the list does not go on.
        """
        place = Position.of(asked.cursor)
        wanted = min(asked.limit or _RECORDS, _RECORDS)
        place = replace(place, size=self._size(place, asked.limit))
        deadline = self._session.deadline()
        for number in range(_PAGES):
            try:
                place = yield from self._page(place, deadline)
            except AirbyteError as error:
                if not self._records:
                    raise
                self._next, self._more = place, True
                why = without_secrets(error.message)
                self._shape.notes.append(f"The next page failed ({why}); cursor tries it again.")
                break
            count = len(self._records)
            if not self._more or count >= wanted:
                break
            if asked.limit is None and (count or number >= _EMPTY):
                break
            if fitted(self._records, self._shape) < count:
                break
            if (
                deadline is not None
                and deadline - time.monotonic() < (self._session.limits.seconds or 0) / 10
            ):
                break
        return self._written(asked.limit, wanted)

    def _page(self, place: Position, deadline: float | None) -> Steps[Position]:
        """Read the page at ``place``; returns the place of the next one, or ``place`` after the last."""
        params = dict(self._params)
        paging = self._entry.operation.paging
        if place.size is not None and paging is not None and paging.page_size is not None:
            params[paging.page_size] = place.size
        if place.cursor is not None:
            params["cursor"] = place.cursor
        result = yield from self._session.execute(self._entry, self._client, params, deadline)
        data = result.data
        page = list(data) if is_array(data) else [data] if data else []
        meta = dict(result.meta or {})
        cursor = meta.get("end_cursor")
        self._refuse_repeated(place, page, cursor)
        self._totals = {
            name: item for name, item in meta.items() if "total" in name.lower() and isinstance(item, int)
        }
        self._more = meta.get("has_next_page")
        following = (
            Position(str(cursor), place.size, max(place.skip - len(page), 0)) if cursor is not None else None
        )
        self._next = following if self._more else None
        self._starts.append((len(self._records) - place.skip, place))
        self._records += [cleaned(record) for record in page[place.skip :]]
        return following or place

    def _refuse_repeated(self, place: Position, page: Sequence[Any], following: Any) -> None:
        """Raise where a cursor brings the page that it came with, or one before that: such a list never ends.

        Records of which only some fields came may be alike on different pages. Such a page is another one's
        if it leads on to the same place, too.
        """
        if not page or (place.cursor is None and following is None):
            return
        told_apart = not self._selected and all(map(_has_id, page))
        digest = page_digest(page if told_apart else [page, str(following)])
        before = (
            self._session.page_before(f"{self._key} {place.cursor}") if place.cursor is not None else None
        )
        if digest in self._walked or digest == before:
            raise ResponseError(
                "the service returned a page again that came before, so the list cannot be "
                "read on; there may be more records"
            )
        self._walked.add(digest)
        if following is not None:
            self._session.note_page(f"{self._key} {following}", digest)

    def _size(self, place: Position, limit: int | None) -> int | None:
        paging = self._entry.operation.paging
        if place.size is not None or limit is None or paging is None or paging.page_size is None:
            return place.size
        if place.cursor is not None and any(way.strategy == "page" for way in (paging, *paging.others)):
            return None  # the number of a page counts pages of the size that the ones before it had
        parameter = self._entry.operation.by_name.get(paging.page_size)
        schema: Mapping[str, Any] = parameter.schema if parameter is not None else {}
        size = min(limit, schema.get("maximum", limit), _RECORDS)
        return max(int(size), int(schema.get("minimum", 1)))

    def _written(self, limit: int | None, wanted: int) -> str:
        count, shape = len(self._records), self._shape
        records = without_empty(self._records[:wanted])
        shown = fitted(records, shape)
        records = records[:shown]
        more, place = self._more, self._next
        if shown < count:
            more, place = True, self._place_of(shown)
        if shown < min(count, wanted):
            ways = "select_fields, filters" + ("" if shape.table else ", table=true")
            shape.notes.append(
                f"{shown} of the {min(count, wanted)} records read fit here; {ways} make room."
            )
        elif limit is not None and more and shown < limit:
            shape.notes.append(f"{shown} of the {limit} records asked for; cursor continues.")
        elif limit is None and more and self._starts[0][1].cursor is None:
            shape.notes.append("limit, up to 1,000, reads several pages in one call.")
        if more and place is None:
            shape.notes.append("The service gave no cursor for the records that follow.")
        if more is None:
            shape.notes.append("The service does not say whether there are more records.")
        missing = [
            name
            for name in self._selected
            if records and not any(_has(record, name.split(".")) for record in records)
        ]
        if missing:
            shape.notes.append(f"No record has a value of {', '.join(missing[:10])}.")
        if shape.table:
            records = [record for record in records if record is not None]
        return envelope(
            records,
            shape,
            count=len(records),
            has_more=more,
            complete=None if more is None else not more,
            cursor=str(place) if more and place is not None else None,
            **self._totals,
            account=self._session.introduced(self._entry),
        )

    def _place_of(self, index: int) -> Position:
        """The place of the record of that number."""
        start, place = max((item for item in self._starts if item[0] <= index), key=lambda item: item[0])
        return replace(place, skip=index - start)


def _has_id(record: Any) -> bool:
    return is_object(record) and any(name.lower().endswith("id") or name in ("key", "ts") for name in record)


def _has(record: Any, path: Sequence[str]) -> bool:
    if not path:
        return record is not None
    if is_array(record):
        return any(_has(item, path) for item in record)
    return isinstance(record, dict) and path[0] in record and _has(record[path[0]], path[1:])
