"""The calls of one program: counted, bounded, and with their values as the declarations say."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ...definition import Operation
from ...errors import AirbyteError
from ...values import is_array
from ..catalog import Entry
from ..output import page_digest
from ..session import Call, Session
from ..tool import Outcome, Steps, ToolResult
from .space import Space
from .stubs import argument_name, argument_names, signature
from .values import completed

__all__ = ["ProgramCalls", "StoppedError"]

#: Requests of a program, records that its lists hold in all, and characters of a text that it downloads.
_CALLS, _RECORDS, _DOWNLOADED = 100, 10_000, 20_000
#: Results of writes that made no request.
_NOT_MADE: Final = frozenset({"declined", "already_made"})


class StoppedError(Exception):
    """The host ends a program, which cannot catch that.

    Attributes:
        outcome: Of the tool call.
        facts: What the model is told.
    """

    def __init__(self, outcome: Outcome, **facts: Any) -> None:
        super().__init__(facts.get("message"))
        self.outcome: Outcome = outcome
        self.facts = facts


class ProgramCalls:
    """Makes the calls of a program.

    Args:
        session: Checks and sends them.
        space: How programs name operations.

    Attributes:
        count: Requests so far.
        writes: Writes that were made, by the names of the operations.
        notes: What to say beside the result.
        accounts: Which accounts the connectors act on, where that was not said before.
    """

    def __init__(self, session: Session, space: Space) -> None:
        self._session, self._space = session, space
        self._deadline, self._waited = session.deadline(), session.waited
        self._records = 0
        self.count = 0
        self.writes: Counter[str] = Counter()
        self.notes: list[str] = []
        self.accounts: list[str] = []

    def make(self, entry: Entry, values: Sequence[Any], named: Mapping[str, Any]) -> Steps[Any]:
        """The value of a call, or the result that says why there is none.

        Args:
            entry: The operation.
            values: Arguments by position.
            named: Arguments by their names in Python.

        Raises:
            StoppedError: The program may make no more calls.
        """
        self._require_room()
        names = argument_names(entry)
        if len(values) > len(names):
            problem = (
                f"{self._space.name(entry.name)} takes at most {len(names)} arguments, not {len(values)}"
            )
            return ToolResult.of("invalid", error="invalid_arguments", problems=[problem])
        arguments = {**dict(zip(names, values, strict=False)), **named}
        own = ("clear", "again") if entry.effect != "read" else ()
        clear, again = (arguments.pop(name, None) if name in own else None for name in ("clear", "again"))
        call = self._session.checked(entry.name, _by_api_names(entry.operation, arguments), clear or ())
        if isinstance(call, ToolResult):
            return self._in_python(entry, call)
        self._introduce(entry)
        try:
            if entry.effect != "read":
                return (yield from self._write(call, again=again is True))
            if entry.pages:
                return (yield from self._list(call))
            data = (yield from self._executed(call, call.params)).data
            if entry.operation.action == "download":
                data, note = yield from self._session.folder.downloaded(data, _DOWNLOADED)
                self.notes += [note] if note else []
            return completed(data, entry.record)
        except AirbyteError as error:
            return self._session.failure(call, error)

    def _write(self, call: Call, *, again: bool) -> Steps[Any]:
        made = yield from self._session.writing(call, again=again, deadline=self._until())
        if not isinstance(made, ToolResult):
            self.count += 1
            self.writes[self._space.name(call.entry.name)] += 1
            return completed(made.data, call.entry.record)
        self.count += json.loads(made.text).get("error") not in _NOT_MADE
        return made

    def _list(self, call: Call) -> Steps[list[Any]]:
        """The records of all pages, or the first ``limit``."""
        entry, name = call.entry, self._space.name(call.entry.name)
        params, records, seen = _with_page_size(call), list[Any](), set[int]()
        while True:
            result = yield from self._executed(call, params)
            page, meta = _records(result.data), dict(result.meta or {})
            digest = page_digest(page)
            if page and digest in seen:
                raise StoppedError(
                    "failed", error="repeated_page", message=f"{name}: the service returned a page twice"
                )
            seen.add(digest)
            records += [completed(record, entry.record) for record in page]
            self._records += len(page)
            more, cursor = meta.get("has_next_page"), meta.get("end_cursor")
            if call.limit is not None and len(records) >= call.limit:
                if more or len(records) > call.limit:
                    self.notes.append(f"{name} stopped at limit={call.limit}; there are more records.")
                return records[: call.limit]
            if more is None:
                self.notes.append(f"{name}: the service does not say whether there are more records.")
            if not more or cursor is None:
                return records
            if self._records >= _RECORDS:
                message = f"{name} has more than {_RECORDS:,} records; pass filters, or limit"
                raise StoppedError("invalid", error="too_many_records", message=message)
            self._require_room()
            params["cursor"] = cursor

    def _executed(self, call: Call, params: Mapping[str, Any]) -> Steps[Any]:
        self.count += 1
        client = self._session.client(call.entry)
        return (yield from self._session.execute(call.entry, client, params, self._until()))

    def _require_room(self) -> None:
        if self.count >= _CALLS:
            message = f"a program makes at most {_CALLS} requests; read less, with filters or limit"
            raise StoppedError("invalid", error="too_many_calls", message=message)
        until = self._until()
        if until is not None and time.monotonic() > until:
            seconds = self._session.limits.seconds
            message = f"a program takes at most {seconds:g} seconds; do less in one program"
            raise StoppedError("invalid", error="out_of_time", message=message)

    def _until(self) -> float | None:
        """When the program has to end; the time that people take to confirm does not count."""
        return None if self._deadline is None else self._deadline + self._session.waited - self._waited

    def _introduce(self, entry: Entry) -> None:
        account = self._session.introduced(entry)
        self.accounts += [account] if account is not None else []

    def _in_python(self, entry: Entry, result: ToolResult) -> ToolResult:
        """The result of arguments that the check refused, with the signature as programs have it."""
        facts = json.loads(result.text)
        facts.pop("example", None)
        if "signature" in facts:
            facts["signature"] = signature(entry, self._space.name(entry.name), longest=600)
        return ToolResult.of(result.outcome, **facts)


def _by_api_names(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments by the API's names, where those are no names in Python."""
    names = {argument_name(item): item.name for item in operation.parameters}
    return {names.get(name, name): value for name, value in arguments.items()}


def _with_page_size(call: Call) -> dict[str, Any]:
    """The parameters of a list, whose pages are as large as the API and ``limit`` allow: so there are few."""
    params, operation = dict(call.params), call.entry.operation
    name = operation.paging.page_size if operation.paging is not None else None
    parameter = operation.by_name.get(name) if name is not None else None
    schema: Mapping[str, Any] = parameter.schema if parameter is not None else {}
    sizes = [size for size in (schema.get("maximum"), call.limit) if size is not None]
    if name is not None and parameter is not None and sizes:
        params.setdefault(name, max(int(min(sizes)), int(schema.get("minimum", 1))))
    if call.cursor is not None:
        params["cursor"] = call.cursor
    return params


def _records(data: Any) -> list[Any]:
    return list(data) if is_array(data) else [data] if data else []
