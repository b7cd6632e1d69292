"""What each operation does to the records of a fake: which of them it reads, makes, changes or removes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from ..definition import Definition, Operation
from ..records.jsonpath import Step, parse
from ..wire.next_page import position_names
from .responses import Responses, Schema, kinds_of, reference
from .texts import snake

__all__ = ["Effect", "Plan", "plans_of"]

Effect: TypeAlias = Literal["list", "search", "get", "create", "update", "delete", "act", "download"]

#: Fields that identify a record, the usual first.
IDENTITIES: Final = (
    "id",
    "gid",
    "admin_graphql_api_id",
    "sid",
    "accountId",
    "user_id",
    "userId",
    "callId",
    "ts",
    "key",
    "number",
    "name",
    "login",
    "slug",
)
#: Fields that parameters of these names hold.
_MEANT: Final[Mapping[str, tuple[str, ...]]] = {
    "sha": ("oid",), "branch": ("name",), "tag": ("tagName", "name"), "username": ("login",),
    "org": ("login",), "repo": ("name",), "team_slug": ("slug",), "project_number": ("number",),
}  # fmt: skip
_UNLIKE: Final = frozenset(
    {"query", "q", "jql", "fields", "search", "expand", "path", "ref", "type", "types", "states"}
)
_LAST: Final = re.compile(r"\{([^}]+)\}[^/{]*$")


@dataclass(slots=True)
class Plan:
    """One operation.

    Attributes:
        operation: Its table.
        effect: What it does; ``act`` answers without looking at records.
        schema: The schema of its response; ``None`` where that has no body.
        steps: Where the records, or the one record, stand in the response.
        record: The schema of one record.
        collection: The name of the records that it is about.
        target: The parameter that says which record, and the fields that may hold it.
        scope: Parameters whose records it is about alone: an owner, a parent.
        parents: Parameters that must name a record of another collection; not those that credentials fill,
            such as an account's.
        file_urls: Where in the response URLs of files stand.
        single: Whether each page of a list is one record, and no list.
    """

    operation: Operation
    effect: Effect
    schema: Schema | None
    steps: tuple[Step, ...]
    record: Schema
    collection: str
    target: tuple[str, tuple[str, ...]] | None = None
    scope: tuple[str, ...] = ()
    parents: Mapping[str, tuple[str, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[str, tuple[str, ...]]]
    )
    file_urls: tuple[str, ...] = ()
    single: bool = False

    @property
    def name(self) -> str:
        """``entity.action``."""
        return f"{self.operation.entity}.{self.operation.action}"

    @property
    def whole(self) -> bool:
        """Whether the response is the record, with nothing around it."""
        return not self.steps


def identity(properties: Mapping[str, Any]) -> str | None:
    """The field by which records are told apart; ``None`` where there is none."""
    return next((name for name in IDENTITIES if name in properties), None)


def plans_of(definition: Definition, responses: Responses) -> dict[str, Plan]:
    """The plan of every operation, by ``entity.action``."""
    return _Planner(definition, responses).plans()


class _Planner:
    def __init__(self, definition: Definition, responses: Responses) -> None:
        self._responses = responses
        self._operations = {
            f"{entity}.{action}": operation
            for entity in definition.entities
            for action, operation in definition.operations(entity).items()
        }
        self._homes = self._found_homes()
        credentials = {name for scheme in definition.schemes for name in scheme.properties}
        self._own = frozenset(item.param for item in definition.scoping if item.config_key in credentials)

    def plans(self) -> dict[str, Plan]:
        plans = {name: self._plan(name, operation) for name, operation in self._operations.items()}
        for plan in plans.values():
            self._aim(plan, plans)
        return plans

    def _record(self, name: str, operation: Operation) -> tuple[tuple[Step, ...], Schema]:
        schema = self._responses.schema(name)
        if schema is None:
            return (), {}
        steps = tuple(parse(operation.records).steps) if operation.records else ()
        several = operation.is_list
        if several:
            if steps and steps[0] is None:  # of several lists beside each other, the first
                beside = self._responses.properties(schema)
                steps = (next(iter(beside), None), *steps[1:])
            while steps and steps[-1] is None and steps.index(None) == len(steps) - 1:
                steps = steps[:-1]
            several = None not in steps  # else `$.list[*].customer`: what is there is one record
        for step in steps:
            schema = self._responses.inner(schema, step) or {}
        if several and not self._is_single(schema):
            schema = self._responses.inner(schema, None) or {}
        return steps, schema

    def _is_single(self, schema: Schema) -> bool:
        """Whether an object stands where a list is expected: each page is one record."""
        return self._responses.inner(schema, None) is None and bool(self._responses.properties(schema))

    def _found_homes(self) -> dict[str, list[str]]:
        """Named schemas to the entities that give one of them by its id."""
        homes: dict[str, list[str]] = {}
        for name, operation in self._operations.items():
            named = reference(self._record(name, operation)[1])
            if operation.action == "get" and named is not None:
                homes.setdefault(named, []).append(operation.entity)
        return homes

    def _collection(self, entity: str, record: Schema) -> str:
        """Entities whose records are those that only one entity gives by id share its records."""
        homes = self._homes.get(reference(record) or "", [])
        if entity in homes or any(f"{entity}.{action}" in self._operations for action in ("get",)):
            return entity
        return homes[0] if len(homes) == 1 else entity

    def _plan(self, name: str, operation: Operation) -> Plan:
        steps, record = self._record(name, operation)
        effect: Effect = "act"
        if operation.download is not None:
            effect = "download"
        elif operation.is_list:
            effect = "list" if operation.action == "list" else "search"
        elif operation.action in ("get", "create", "update", "delete"):
            effect = operation.action  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
        collection = self._collection(operation.entity, record)
        schema: Schema = self._responses.schema(name) or {}
        for step in steps:
            schema = self._responses.inner(schema, step) or {}
        single = operation.is_list and bool(steps) and None not in steps and self._is_single(schema)
        return Plan(operation, effect, self._responses.schema(name), steps, record, collection, single=single)

    def _aim(self, plan: Plan, plans: Mapping[str, Plan]) -> None:
        """Find the record that an operation is about, and those that must be there."""
        operation = plan.operation
        found: dict[str, tuple[str, tuple[str, ...]]] = {}
        for param, prefix in _prefixes(operation.path):
            getter = self._getter(prefix, plans)
            if getter is not None:
                found[param] = (getter.collection, self._fields(param, getter.record))
        own = [param for param, (collection, _) in found.items() if collection == plan.collection]
        if plan.effect in ("get", "update", "delete", "download") or (plan.effect == "create" and own):
            target = own[-1] if own else self._identifying(plan)
            fields = self._holding(plan, target, self._known(plan, plans)) if target is not None else ()
            if target is not None and fields:
                plan.target = target, fields
                if plan.effect == "create":
                    plan.effect = "update"
        plan.parents = {
            param: item
            for param, item in found.items()
            if (plan.target is None or param != plan.target[0]) and param not in self._own
        }
        plan.file_urls = tuple(
            item.operation.download.file_url
            for item in plans.values()
            if item.operation.download is not None
            and item.operation.download.file_url is not None
            and (item.operation.method, item.operation.path) == (operation.method, operation.path)
        )
        if plan.effect != "search":
            plan.scope = tuple(self._scoping(plan))

    def _known(self, plan: Plan, plans: Mapping[str, Plan]) -> Schema:
        """The schema of the records that the operation is about, where its own response is another."""
        for action in ("get", "list", "search"):
            other = plans.get(f"{plan.collection}.{action}")
            if other is not None and self._responses.properties(other.record):
                return other.record
        return plan.record

    def _getter(self, path: str, plans: Mapping[str, Plan]) -> Plan | None:
        bare = _bare(path)
        for plan in plans.values():
            operation = plan.operation
            if operation.action == "get" and operation.method == "GET" and _bare(operation.path) == bare:
                return plan
        return None

    def _identifying(self, plan: Plan) -> str | None:
        operation = plan.operation
        last = _LAST.search(operation.path)
        if last is not None:
            return last[1]
        if "{" in operation.path:
            return None
        names = [
            item.name
            for item in operation.parameters
            if (item.required or item.required_by_api)
            and item.location in ("query", "variable", "body")
            and item.name not in _UNLIKE
            and "default" not in item.schema
        ]
        if operation.action == "get":
            return names[-1] if names else None
        return next((name for name in names if name in ("id", "ts") or snake(name).endswith("_id")), None)

    def _fields(self, param: str, record: Schema) -> tuple[str, ...]:
        """The fields of a record that a parameter may hold a value of."""
        properties, words = self._responses.properties(record), snake(param)
        wanted = [param, *_MEANT.get(param, ()), words.rpartition("_")[2]]
        if words.endswith("_or_key"):
            wanted += ["id", "key"]
        wanted += ["id", "gid", "admin_graphql_api_id"]
        return tuple(dict.fromkeys(name for name in wanted if name in properties))

    def _holding(self, plan: Plan, param: str, record: Schema) -> tuple[str, ...]:
        """The fields that may hold a parameter's value, none with numbers for a text of GraphQL."""
        fields, properties = self._fields(param, record), self._responses.properties(record)
        if plan.operation.graphql is None or plan.operation.by_name[param].schema.get("type") != "string":
            return fields
        return tuple(
            name
            for name in fields
            if any("string" in kinds_of(branch) for branch in self._responses.branches(properties[name]))
        )

    def _scoping(self, plan: Plan) -> Iterator[str]:
        operation, paging = plan.operation, plan.operation.paging
        ways = (paging, *paging.others) if paging is not None else ()
        hidden = {name for way in ways for name in (*position_names(way), way.page_size)}
        target = plan.target[0] if plan.target else None
        if plan.effect in ("search", "act"):
            return
        for item in operation.parameters:
            in_path = item.location == "path"
            needed = item.required or (item.required_by_api and "default" not in item.schema)
            asked = plan.effect == "list" and needed and item.location in ("query", "variable")
            scalar = "properties" not in item.schema and item.schema.get("type") in (
                "string",
                "integer",
                None,
            )
            left_out = item.name == target or item.name in hidden or item.name in _UNLIKE
            if not left_out and (in_path or (asked and scalar) or item.name in ("owner", "repo", "org")):
                yield item.name


def _prefixes(path: str) -> Iterator[tuple[str, str]]:
    """Each parameter of a path, and the path up to and with it."""
    for match in re.finditer(r"\{([^}]+)\}(\.json)?", path):
        yield match[1], path[: match.end()]


def _bare(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path).removesuffix(".json")
