"""What the connectors of a set of tools can do: their operations by name."""

from __future__ import annotations

import inspect
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ..definition import LIST_ACTIONS, Definition, Operation, Parameter
from ..errors import ActionNotSupportedError, ConfigurationError, EntityNotFoundError, ExecutorError, suggest
from ..names import identifier
from .search import Document, Index
from .signature import parameters_of, shown_name, type_text

if TYPE_CHECKING:
    from ..calls.connector import Connector, SyncConnector

__all__ = ["Catalog", "Effect", "Entry", "Found", "Selection"]

#: What an operation does to the service's data.
Effect: TypeAlias = Literal["read", "create", "update", "delete"]
AnyConnector: TypeAlias = "Connector | SyncConnector"

_READS: Final = frozenset({"get", "download", *LIST_ACTIONS})
_ARGUMENT: Final = re.compile(r"^ {4}(\w+): (.+(?:\n {8}.+)*)$", re.MULTILINE)
_RECORD: Final = re.compile(r"(\w+)\[(.+)\]$")


@dataclass(frozen=True, eq=False)
class Entry:
    """One operation of a connector, with what a model is told of it.

    Attributes:
        connector: The connector that runs it.
        name: Its name in this set of tools: ``customers.list``, or ``stripe.customers.list`` among several.
        operation: Its table.
    """

    connector: AnyConnector
    name: str
    operation: Operation

    @cached_property
    def effect(self) -> Effect:
        """What it does to the service's data."""
        if self.operation.reads:
            return "read"
        action = self.operation.action
        return action if action in ("create", "update", "delete") else "update"  # type: ignore[return-value]  # pyright: ignore[reportReturnType]

    @cached_property
    def parameters(self) -> Sequence[Parameter]:
        """Those that a model gives."""
        return parameters_of(self.operation)

    @cached_property
    def pages(self) -> bool:
        """Whether it is a list that takes ``limit`` and ``cursor``."""
        return self.operation.is_list

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """What each parameter is, from the typed method's docstring, by the parameter's Python name."""
        found = _ARGUMENT.findall(inspect.getdoc(self._method) or "")
        return {name: " ".join(text.split()) for name, text in found}

    @cached_property
    def returns(self) -> str:
        """The type of its result: ``Customer`` or ``Customer[]``."""
        annotation = str(getattr(self._method, "__annotations__", {}).get("return", "object"))
        if annotation.startswith("dict["):
            return "map"
        wrapped = _RECORD.match(annotation)
        record = (wrapped[2] if wrapped else annotation).rpartition(".")[2]
        if self.operation.action == "download":
            return "file"
        return f"{record}[]" if self.operation.is_list else record

    @cached_property
    def record(self) -> Any:
        """The class of its records; ``None`` where it is not a model."""
        from typing import get_args, get_type_hints

        try:
            hint = get_type_hints(self._method).get("return")
        except NameError:
            return None
        record = next(iter(get_args(hint)), hint)
        return record if hasattr(record, "model_fields") else None

    @cached_property
    def summary(self) -> str:
        """What it does, in a line."""
        return self.operation.summary.strip().rstrip(".")

    @property
    def _method(self) -> Any:
        attribute = self.connector.definition.attributes[self.operation.entity]
        entity: object = getattr(self.connector, attribute, None)
        return getattr(type(entity), identifier(self.operation.action), None)

    def signature(self, *, depth: int = 0, longest: int | None = None) -> str:
        """``customers.list(email?: str, limit?, cursor?) -> Customer[]``.

        Args:
            depth: Levels of objects whose members are named.
            longest: Characters of the line; optional parameters beyond are counted.
        """
        shown: list[str] = []
        paged = ["limit?: int", "cursor?: str"] if self.pages else []
        room = None if longest is None else longest - len(self.name) - len(self.returns) - 40
        for number, item in enumerate(self.parameters):
            text = f"{shown_name(item)}{'' if item.required else '?'}: {type_text(item.schema, depth=depth)}"
            if room is not None:
                room -= len(text) + 2
                if room < 0 and not item.required:
                    shown.append(f"... {len(self.parameters) - number} more")
                    break
            shown.append(text)
        return f"{self.name}({', '.join([*shown, *paged])}) -> {self.returns}"

    def line(self, *, longest: int = 400) -> str:
        """Its signature and summary, as ``find`` lists it."""
        return f"{self.signature(longest=longest)}  # {self.summary or self.operation.action}"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which operations a set of tools has; patterns are such as ``customers``, ``*.list`` and ``stripe.*``.

    Attributes:
        include: Only these; ``None`` is all.
        exclude: Not these.
        read_only: Whether writes are left out.
        allow_writes: Writes that ``read_only`` does not leave out.
    """

    include: Sequence[str] | None = None
    exclude: Sequence[str] = ()
    read_only: bool = True
    allow_writes: Sequence[str] = ()

    def takes(self, slug: str, entity: str, action: str) -> bool:
        """Whether the operation is among them, as far as ``include`` and ``exclude`` say."""
        if self.include is not None and not _matches(self.include, slug, entity, action):
            return False
        return not _matches(self.exclude, slug, entity, action)

    def may_write(self, slug: str, entity: str, action: str) -> bool:
        """Whether the operation, a write, is allowed."""
        return not self.read_only or _matches(self.allow_writes, slug, entity, action)

    def require_known(self, names: Sequence[tuple[str, str, str]]) -> None:
        """Refuse a pattern that matches nothing, which is likely a misspelling.

        Raises:
            ConfigurationError: There is one.
        """
        for what, patterns in (
            ("include", self.include or ()),
            ("exclude", self.exclude),
            ("allow_writes", self.allow_writes),
        ):
            if isinstance(patterns, str):
                raise ConfigurationError(f"{what} must be a list of patterns, such as [{patterns!r}]")
            for pattern in patterns:
                if not any(_matches([pattern], *name) for name in names):
                    known = [f"{entity}.{action}" for _, entity, action in names]
                    known += [f"{entity}.*" for entity in dict.fromkeys(entity for _, entity, _ in names)]
                    hint = (
                        suggest(pattern, known)
                        or "; patterns are such as 'customers', 'customers.list', '*.list'"
                    )
                    raise ConfigurationError(f"{what}: no operation matches {pattern!r}{hint}")


def _matches(patterns: Sequence[str], slug: str, entity: str, action: str) -> bool:
    names = (entity, f"{entity}.{action}", slug, f"{slug}.{entity}", f"{slug}.{entity}.{action}")
    return any(fnmatchcase(name, pattern) for pattern in patterns for name in names)


@dataclass(frozen=True, slots=True)
class Found:
    """Operations that a query may mean.

    Attributes:
        names: Those that are allowed, the likeliest first.
        denied: Writes that are likelier still, and are not allowed.
    """

    names: list[str]
    denied: list[str]


class Catalog:
    """The operations of some connectors, as far as a selection takes them.

    Args:
        connectors: By the names that stand before those of their operations, where there are several.
        selection: Which operations there are.

    Attributes:
        names: The operations that the selection has.

    Raises:
        ConfigurationError: A pattern matches nothing, or no operation is left.
    """

    def __init__(self, connectors: Mapping[str, AnyConnector], selection: Selection) -> None:
        self.connectors = connectors
        self.selection = selection
        self._found: dict[str, Entry] = {}
        every = [(name, entity, action) for name, entity, action, _ in self._names()]
        selection.require_known(every)
        taken = list(self._taken())
        self._parts = {name: (slug, entity, action) for name, slug, entity, action, _ in taken}
        self.names = [name for name, *_, is_taken in taken if is_taken]
        if not self.names:
            raise ConfigurationError("include, exclude and read_only leave no operation")
        self._allowed = frozenset(self.names)
        folded = Counter(map(_fold, self._parts))
        #: Names by their spelling without case, where that is one name's.
        self._folded = {_fold(name): name for name in self._parts if folded[_fold(name)] == 1}

    @property
    def single(self) -> bool:
        """Whether there is one connector, whose name then need not be said."""
        return len(self.connectors) == 1

    @property
    def writes(self) -> list[str]:
        """Names of the writes that are allowed."""
        return [name for name in self.names if self._parts[name][2] not in _READS]

    def entry(self, name: str) -> Entry:
        """The operation of that name; of one connector, with or without the connector's own name before it.

        Raises:
            EntityNotFoundError, ActionNotSupportedError: There is none; the message names the nearest.
        """
        known = self._known(name)
        if known not in self._found:
            slug, entity, action = self._parts[known]
            connector = self.connectors[slug]
            self._found[known] = Entry(connector, known, connector.definition.operation(entity, action))
        return self._found[known]

    def nearest(self, name: str) -> list[Entry]:
        """The operations that a name which none has may mean, the likeliest first; three at most."""
        return [self.entry(found) for found in self.find(re.sub(r"[._]", " ", name)).names[:3]]

    def allowance(self, entry: Entry) -> str:
        """What the host allows, for the message that ``entry`` is not among it."""
        if entry.effect == "read":
            return "only some operations"
        writes = self.writes
        return f"only these writes: {', '.join(writes[:10])}" if writes else "only reads"

    def is_allowed(self, entry: Entry) -> bool:
        """Whether the selection has the operation."""
        return entry.name in self._allowed

    def _is_taken(self, name: str) -> bool:
        return self.selection.takes(*self._parts[name])

    def find(self, query: str) -> Found:
        """The operations that ``query`` may mean, the likeliest first."""
        ranked = self._index.ranked(query)
        found = [name for name in ranked if name in self._allowed]
        # Writes that only read_only leaves out, where they are what is meant more than all that is allowed.
        denied = [
            name for name in ranked[: ranked.index(found[0]) if found else None] if self._is_taken(name)
        ]
        return Found(found, denied[:3])

    def entities(self) -> Iterator[tuple[str, list[str]]]:
        """The entities, and their actions."""
        actions: dict[str, list[str]] = {}
        for name in self.names:
            entity, _, action = name.rpartition(".")
            actions.setdefault(entity, []).append(action)
        yield from actions.items()

    @cached_property
    def _index(self) -> Index:
        return Index([_document(self.entry(name)) for name in self._parts])

    def _known(self, name: str) -> str:
        asked = name.strip().removesuffix("()")
        if asked in self._parts:
            return asked
        folded = _fold(asked)
        for form in (folded, *([folded.partition(".")[2]] if self.single else [])):
            if form in self._folded:
                return self._folded[form]
        if not self.single:  # "customers.list" among several connectors, where it is the only one
            ends = [known for form, known in self._folded.items() if form.endswith(f".{folded}")]
            if len(ends) == 1:
                return ends[0]
        raise self._unknown(asked)

    def _unknown(self, asked: str) -> ExecutorError:
        entity, _, action = asked.rpartition(".")
        of_entity = [name for name in self.names if name.rpartition(".")[0] == entity]
        if of_entity:
            actions = ", ".join(name.rpartition(".")[2] for name in of_entity)
            return ActionNotSupportedError(f'{entity} has no action "{action}"; actions: {actions}')
        likely = self.find(asked.replace(".", " ")).names[:5] or self.names[:5]
        return EntityNotFoundError(f'there is no operation "{asked}"; the nearest are {", ".join(likely)}')

    def _names(self) -> Iterator[tuple[str, str, str, str]]:
        for slug, connector in self.connectors.items():
            for entity, actions in connector.definition.entities.items():
                for action in actions:
                    name = f"{entity}.{action}"
                    yield slug, entity, action, name if self.single else f"{slug}.{name}"

    def _taken(self) -> Iterator[tuple[str, str, str, str, bool]]:
        for slug, entity, action, name in self._names():
            taken = self.selection.takes(slug, entity, action)
            allowed = action in _READS or self.selection.may_write(slug, entity, action)
            yield name, slug, entity, action, taken and allowed


def _fold(name: str) -> str:
    return re.sub(r"[^a-z0-9.]", "", name.lower())


def _document(entry: Entry) -> Document:
    definition: Definition = entry.connector.definition
    entity = entry.operation.entity
    about = inspect.getdoc(getattr(type(entry.connector), definition.attributes[entity], None)) or ""
    names = " ".join(item.name for item in entry.parameters)
    return Document(entry.name, entity, entry.operation.action, entry.summary, f"{about} {names}")
