"""The calls of one set of tools: checked, counted, made once, and returned as text."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..calls.local import LocalBackend
from ..errors import (
    ActionNotSupportedError,
    AirbyteError,
    ConfigurationError,
    EntityNotFoundError,
    ExecutorError,
    InvalidParameterError,
    MissingParameterError,
)
from ..values import Null, is_array, is_object
from ..wire.arguments import given
from ..wire.request import check_params
from .arguments import require_object, understood
from .catalog import Catalog, Effect, Entry
from .failures import failed, is_outcome_unknown, outcome_unknown, without_secrets
from .files import Folder
from .ledger import Ledger, State
from .output import Shape, cleaned, envelope, without_empty
from .paging import ListReader
from .signature import example, example_arguments, shown_name
from .tool import Steps, ToolResult, json_text

__all__ = ["Call", "Confirm", "Limits", "PendingWrite", "Session"]

#: Answers whether a write may be made; for asynchronous connectors it may be a coroutine function.
Confirm: TypeAlias = "Callable[[PendingWrite], Any]"

#: What messages say for those who write code.
_FOR_CODE = "; with_options(check_values=False) sends it anyway"
#: Problems of one call that are told at once.
_MOST = 20
#: Cursors whose pages are remembered.
_CURSORS = 1_000
#: After as many failures of the same call for the same reason, a model should stop.
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class PendingWrite:
    """A write that waits for confirmation.

    Attributes:
        connector: Slug of the connector.
        account: Which account it acts on, as far as it is known.
        operation: Such as ``customers.delete``.
        effect: ``create`` adds; ``update`` and ``delete`` change what is there.
        summary: What the operation does.
        arguments: Its parameters by the API's names.
    """

    connector: str
    account: str
    operation: str
    effect: Effect
    summary: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a set of tools.

    Attributes:
        output: Characters of a result, at least 1,000.
        calls: Requests that the tools make in all; ``None`` is no limit.
        rps: Requests a second; ``None`` is no limit.
        seconds: How long a tool call may take, its waits included; ``None`` is no limit.
    """

    output: int = 25_000
    calls: int | None = None
    rps: float | None = None
    seconds: float | None = 50.0

    def __post_init__(self) -> None:
        if self.output < 1_000:
            raise ConfigurationError(f"max_output_chars must be at least 1,000, not {self.output}")
        if self.calls is not None and self.calls < 1:
            raise ConfigurationError(f"max_calls must be at least 1, not {self.calls}")


@dataclass(slots=True)
class Call:
    """A call of a model, on its way.

    Attributes:
        entry: The operation.
        params: Parameters by the API's names, without ``limit`` and ``cursor``.
        notes: What was understood otherwise than written.
        limit: Records wanted of a list.
        cursor: Where a list goes on.
    """

    entry: Entry
    params: dict[str, Any] = field(default_factory=dict[str, Any])
    notes: list[str] = field(default_factory=list[str])
    limit: int | None = None
    cursor: Any = None

    @property
    def key(self) -> str:
        """A text that is the same for the same call."""
        return f"{self.entry.name} {json.dumps(self.params, sort_keys=True, default=repr)}"


class Session:
    """Makes the calls of one set of tools, and remembers them.

    Args:
        catalog: The operations.
        limits: Their bounds.
        confirm: Asked before each write; ``None`` asks nobody.
        folder: Where files are read and saved.
        run: What makes idempotency keys differ from those of other runs; by default a random text.
    """

    def __init__(
        self,
        catalog: Catalog,
        limits: Limits,
        *,
        confirm: Confirm | None = None,
        folder: Folder | None = None,
        run: str | None = None,
    ) -> None:
        self.catalog, self.limits, self.folder = catalog, limits, folder or Folder()
        self._confirm, self._ledger = confirm, Ledger(run or uuid.uuid4().hex)
        options: dict[str, Any] = {} if limits.rps is None else {"max_rps": limits.rps}
        self._clients = {id(item): item.with_options(**options) for item in catalog.connectors.values()}
        self._lock = threading.Lock()
        #: Seconds that confirmations have taken in all.
        self.waited = 0.0
        self._made = 0
        self._failures: Counter[tuple[str, str]] = Counter()
        self._introduced: set[int] = set()
        self._pages: OrderedDict[str, int] = OrderedDict()

    def read(
        self, name: Any, arguments: Any, *, select_fields: Sequence[str] = (), table: bool = False
    ) -> Steps[ToolResult]:
        """Make a call that changes nothing."""
        checked = self.checked(name, arguments)
        if isinstance(checked, ToolResult):
            return checked
        if checked.entry.effect != "read":
            return ToolResult.of(
                "invalid",
                error="wrong_tool",
                message=f"{checked.entry.name} changes data; use the tool for writes",
            )
        return (yield from self.reading(checked, select_fields, table))

    def write(
        self, name: Any, arguments: Any, *, clear: Iterable[str] = (), again: bool = False
    ) -> Steps[ToolResult]:
        """Make a call that changes something; of an operation that does not, the same as :meth:`read`."""
        checked = self.checked(name, arguments, clear)
        if isinstance(checked, ToolResult):
            return checked
        if checked.entry.effect == "read":
            return (yield from self.reading(checked, (), table=False))
        return (yield from self._written(checked, again))

    def reading(self, call: Call, select_fields: Sequence[str], table: bool) -> Steps[ToolResult]:
        """Make a checked call that changes nothing."""
        entry, shape = call.entry, Shape(self.limits.output, table, notes=_said(call.notes))
        client = self.client(entry)
        if select_fields:
            client = client.with_options(select_fields=list(select_fields))
        try:
            if entry.pages:
                text = yield from ListReader(self, entry, client, call.params, shape, select_fields).read(
                    call
                )
            else:
                result = yield from self.execute(entry, client, call.params, self.deadline())
                text = yield from self._single(entry, result.data, shape, select_fields)
        except AirbyteError as error:
            return self.failure(call, error)
        except OSError as error:  # of a file that is saved
            message = f"the file cannot be saved: {error.strerror or type(error).__name__}"
            return ToolResult.of("failed", error="not_saved", message=message)
        return ToolResult(text)

    def execute(
        self, entry: Entry, client: Any, params: Mapping[str, Any], deadline: float | None
    ) -> Steps[Any]:
        """One request, counted.

        Raises:
            AirbyteError: As ``execute``; ``InvalidParameterError`` where no calls are left.
        """
        with self._lock:
            if self.limits.calls is not None and self._made >= self.limits.calls:
                raise BudgetSpentError(
                    f"all {self.limits.calls} calls of this run were made; answer with what you have"
                )
            self._made += 1
        operation = entry.operation
        timed = client if deadline is None else client.with_options(deadline=_seconds(client, deadline))
        return (yield lambda: timed.execute(operation.entity, operation.action, params))

    def page_before(self, cursor: str) -> int | None:
        """The digest of the page that a cursor came with; ``None`` where it is not known."""
        return self._pages.get(cursor)

    def note_page(self, cursor: str, digest: int) -> None:
        """Note the page that a cursor came with."""
        self._pages[cursor] = digest
        if len(self._pages) > _CURSORS:
            self._pages.popitem(last=False)

    def deadline(self) -> float | None:
        """When a tool call that begins now has to end, by the monotonic clock."""
        return None if self.limits.seconds is None else time.monotonic() + self.limits.seconds

    def introduced(self, entry: Entry) -> str | None:
        """Which account a connector acts on, in its first result; ``None`` in later ones."""
        key = id(entry.connector)
        if key in self._introduced:
            return None
        self._introduced.add(key)
        account = self.account(entry)
        return None if account == entry.connector.definition.slug else account

    def account(self, entry: Entry) -> str:
        """Which account a connector acts on, as far as it is known without a call."""
        said = entry.connector.execution.account
        slug = entry.connector.definition.slug
        return f"{slug} ({said})" if said else slug

    @property
    def confirms(self) -> bool:
        """Whether somebody is asked before each write."""
        return self._confirm is not None

    def client(self, entry: Entry) -> Any:
        """The connector that makes the calls of an operation."""
        return self._clients[id(entry.connector)]

    def checked(self, name: Any, arguments: Any, clear: Iterable[str] = ()) -> Call | ToolResult:
        """The call that a model means, or the result that says all that is wrong with it."""
        try:
            if not isinstance(name, str) or not name.strip():
                raise MissingParameterError("operation is missing: the name of one, as find lists them")
            entry = self.catalog.entry(name)
            if not self.catalog.is_allowed(entry):
                return _not_allowed(entry, self.catalog.allowance(entry))
            values = dict(require_object(arguments, "arguments"))
        except (EntityNotFoundError, ActionNotSupportedError) as error:
            return failed(error, operations=[item.line(longest=300) for item in self.catalog.nearest(name)])
        except ExecutorError as error:
            return failed(error)
        call = Call(entry)
        window = self._take_window(call, values) if entry.pages else []
        meant = understood(entry.operation, values, clear)
        call.params, call.notes = meant.params, meant.notes
        problems = window + meant.problems + self._problems(entry, call)
        if problems:
            return self._invalid(call, problems)
        return call

    def _take_window(self, call: Call, values: dict[str, Any]) -> list[str]:
        """Take ``limit`` and ``cursor`` out of a list's arguments, unless the API uses them otherwise.

        Returns:
            What is wrong with them.
        """
        operation, paging = call.entry.operation, call.entry.operation.paging
        size = paging.page_size if paging is not None else None
        names = ("limit", size, "page_size", "per_page") if size is not None else ("limit",)
        limits = {
            name: values.pop(name)
            for name in dict.fromkeys(filter(None, names))
            if name in values and (name == size or name not in operation.by_name)
        }
        if "cursor" not in operation.by_name or (paging is not None and paging.param == "cursor"):
            call.cursor = values.pop("cursor", None)
        given = {name: _digits(value) for name, value in limits.items() if value not in (None, "")}
        if len(set(given.values())) > 1:
            return [f"{' and '.join(given)} are the same; give one of them"]
        for name, number in given.items():
            if not number.isdecimal() or len(number) > 9 or int(number) < 1:
                return [f'parameter "{name}" must be an integer of at least 1, not {number[:20]}']
            call.limit = int(number)
        return []

    def _problems(self, entry: Entry, call: Call) -> list[str]:
        """What the check of every call says, before anybody is asked to confirm it."""
        operation = entry.operation
        try:
            self.folder.uploads(operation, call.params)
            check_params(operation, given(operation, call.params))
        except ExecutorError as error:
            lines = [line.removeprefix("- ") for line in error.message.splitlines() if line.startswith("- ")]
            return lines or [error.message]
        return []

    def _invalid(self, call: Call, problems: Sequence[str]) -> ToolResult:
        entry = call.entry
        found = [without_secrets(problem.replace(_FOR_CODE, ""))[:400] for problem in dict.fromkeys(problems)]
        found = [*found[:_MOST], *([f"and {len(found) - _MOST} more"] if len(found) > _MOST else [])]
        wrong = {
            name
            for name in call.params
            if any(f'"{name}"' in text or f'"{name}.' in text or f'"{name}[' in text for text in found)
        }
        kept = {name: value for name, value in call.params.items() if name not in wrong and _is_shown(value)}
        missing = {
            shown_name(item): example(item.schema, shown_name(item))
            for item in entry.parameters
            if item.required and item.name not in kept
        }
        arguments = {**kept, **missing} or example_arguments(entry.operation)
        result = ToolResult.of(
            "invalid",
            error="invalid_arguments",
            problems=found,
            signature=entry.signature(depth=1, longest=600),
            example={"operation": entry.name, "arguments": arguments} if entry.parameters else None,
        )
        return self._counted(call, result)

    def writing(self, call: Call, *, again: bool, deadline: float | None = None) -> Steps[Any]:
        """Make a checked write once: what the service answered, or the result that says why there is none.

        Args:
            call: The write.
            again: Whether it is repeated on purpose.
            deadline: When it has to end, beside the session's own limit.
        """
        entry, key, ledger = call.entry, call.key, self._ledger
        keyed = _is_keyed(entry)
        sent = False
        begun, before = ledger.begin(key, again=again, keyed=keyed)
        if not begun:
            return _already(entry, before)
        try:
            if self._confirm is not None and not (yield from self._confirmed(call)):
                ledger.end(key, before)
                message = f"{entry.name} was not confirmed, and not made. Do not repeat it; ask the user."
                return ToolResult.of("failed", error="declined", message=message)
            sent = True
            client = self.client(entry)
            if keyed:
                client = client.with_options(idempotency_key=ledger.idempotency_key(key))
            until = min(filter(None, (self.deadline(), deadline)), default=None)
            result = yield from self.execute(entry, client, call.params, until)
        except AirbyteError as error:
            unknown = is_outcome_unknown(error)
            ledger.end(key, "unknown" if unknown else before)
            if not unknown:
                return self.failure(call, error)
            return self._counted(call, outcome_unknown(error, self._verify(entry), repeatable=keyed))
        except BaseException:  # cancelled on its way, it may have taken effect
            ledger.end(key, "unknown" if sent else before)
            raise
        ledger.end(key, "done")
        return result

    def _written(self, call: Call, again: bool) -> Steps[ToolResult]:
        result = yield from self.writing(call, again=again)
        if isinstance(result, ToolResult):
            return result
        shape = Shape(self.limits.output, notes=_said(call.notes))
        return ToolResult((yield from self._single(call.entry, result.data, shape, ())))

    def _confirmed(self, call: Call) -> Steps[bool]:
        confirm, entry = self._confirm, call.entry
        assert confirm is not None  # noqa: S101  the caller has looked
        pending = PendingWrite(
            entry.connector.definition.slug,
            self.account(entry),
            entry.name,
            entry.effect,
            entry.summary,
            {name: None if isinstance(value, Null) else value for name, value in call.params.items()},
        )
        asked = time.monotonic()
        confirmed = yield lambda: confirm(pending)
        self.waited += time.monotonic() - asked
        return bool(confirmed)

    def _verify(self, entry: Entry) -> str:
        entity = entry.name.rpartition(".")[0]
        reads = [
            name
            for name in self.catalog.names
            if name.rpartition(".")[0] == entity and self.catalog.entry(name).effect == "read"
        ]
        return f"Look with {reads[0]}." if reads else "Look at the service."

    def _single(self, entry: Entry, data: Any, shape: Shape, selected: Sequence[str]) -> Steps[str]:
        """The text of a result that is no list."""
        account = self.introduced(entry)
        if entry.operation.action == "download":
            data, note = yield from self.folder.downloaded(data, shape.longest - 1_000)
            shape.notes += [note] if note else []
        records = without_empty([cleaned(data)])
        data = records[0] if records and records[0] is not None else {}
        if not is_object(data) and not is_array(data):
            data = {"value": data}
        if data == {} and entry.effect != "read":
            shape.notes.append("Done; the service returned nothing.")
        if selected and data == {}:
            shape.notes.append(f"None of the fields is there: {', '.join(selected)}.")
        return envelope(data, shape, account=account)

    def failure(self, call: Call, error: AirbyteError) -> ToolResult:
        """The result of a checked call that raised ``error``."""
        if isinstance(error, BudgetSpentError):
            return ToolResult.of("failed", error="budget_spent", message=error.message)
        if isinstance(error, ExecutorError):
            found = failed(error)
            return self._invalid(call, json.loads(found.text)["problems"])
        return self._counted(call, failed(error, operation=call.entry.name))

    def _counted(self, call: Call, result: ToolResult) -> ToolResult:
        """``result``, which says to stop where the same call has failed in the same way before."""
        facts = json.loads(result.text)
        reason = (call.key, json_text([facts.get("error"), facts.get("problems"), facts.get("status")]))
        self._failures[reason] += 1
        if self._failures[reason] < _ENOUGH:
            return result
        times = self._failures[reason]
        facts["advice"] = f"Stop: this call has failed {times} times in the same way. Tell the user instead."
        return ToolResult(json_text(facts), "failed")


class BudgetSpentError(InvalidParameterError):
    """The set of tools has made all the calls that it may make."""


def _seconds(client: Any, deadline: float) -> float:
    """Seconds for a request: what is left, unless the connector itself allows less."""
    left = max(deadline - time.monotonic(), 0.001)
    own: float | None = client._options.deadline  # noqa: SLF001  no other of its options is needed
    return left if own is None else min(left, own)


def _is_keyed(entry: Entry) -> bool:
    """Whether the service recognizes a write that comes twice by its key; the hosted API takes none."""
    operation = entry.operation
    header = operation.idempotency_header or entry.connector.definition.idempotency_header
    local = isinstance(entry.connector.execution, LocalBackend)
    return local and header is not None and operation.method in ("POST", "PATCH")


def _digits(value: Any) -> str:
    """A number as text; some clients send every number as a float."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _said(notes: Sequence[str]) -> list[str]:
    return [f"Understood: {'; '.join(notes)}."] if notes else []


def _is_shown(value: Any) -> bool:
    return len(json.dumps(value, default=str)) <= 300 and not isinstance(value, bytes | tuple | Null)


def _not_allowed(entry: Entry, allowance: str) -> ToolResult:
    return ToolResult.of(
        "failed",
        error="not_allowed",
        message=f"{entry.name} is not available: the host allows {allowance}. No arguments change that.",
    )


def _already(entry: Entry, state: State | None) -> ToolResult:
    match state:
        case "running":
            message = f"the same {entry.name} is being made right now; wait for its result"
        case "unknown":
            message = (
                f"the same {entry.name} may have taken effect; verify that it did not, then pass again=true"
            )
        case _:
            message = f"the same {entry.name} succeeded before, and was not repeated; again=true repeats it"
    return ToolResult.of("failed", error="already_made", message=message)
