"""The records that a fake service keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, Final

from ..definition import Definition
from ..values import is_array, is_object
from .making import MISSING, Maker
from .plan import IDENTITIES, Plan, identity
from .responses import Responses, Schema, kinds_of
from .texts import START, snake
from .vendors import Vendor

__all__ = ["Store", "Stored"]

_ANYTHING: Final[Schema] = {}
#: A pattern that is some text, or one of several, and a number of characters of one class.
_PATTERN: Final = re.compile(r"\^?(?:\((?:\?:)?)?([\w-]*)(?:(?:\|[\w-]*)*\))?\[[^\]]+\]\{(\d+)\}\$?")
_CREATED: Final = (
    "created",
    "created_at",
    "createdAt",
    "createdTime",
    "created_time",
    "createDate",
    "started",
)


@dataclass(slots=True)
class Stored:
    """A record.

    Attributes:
        key: What its made values are made of.
        id: What tells it apart.
        data: The fields that were given or chosen; any other is made of its key.
        scope: Arguments that it was created or listed with, as text.
        bare: Whether fields that nobody gave are null or absent, rather than made up.
        shown: The record as operations show it.
    """

    key: str
    id: str
    data: dict[str, Any]
    scope: dict[str, str] = field(default_factory=dict[str, str])
    bare: bool = False
    shown: dict[str, Any] = field(default_factory=dict[str, Any])

    def has(self, fields: Iterable[str], value: Any) -> bool:
        """Whether one of the fields holds a value, numbers and their digits being the same."""
        text = str(value)
        return text == self.id or any(
            str(self.data.get(name)) == text for name in fields if name in self.data
        )

    def is_in(self, scope: Mapping[str, str]) -> bool:
        """Whether it belongs to what the arguments name."""
        return all(
            self.scope[name] == value if name in self.scope else self._mentions(name, value)
            for name, value in scope.items()
        )

    def _mentions(self, param: str, value: str) -> bool:
        base = snake(param)
        for ending in ("_gid", "_id", "_key"):
            base = base.removesuffix(ending)
        for name in (base, f"{base}s", param, f"{base}_id"):
            held = self.data.get(name)
            for item in held if is_array(held) else (held,):
                if str(item) == value or (is_object(item) and value in map(str, item.values())):
                    return True
        return False


class Store:
    """All records, by collection.

    Args:
        definition: The connector.
        plans: Its operations.
        responses: The schemas of its records.
        maker: Makes what was not given.
        vendor: What ids look like.
        records: As many records are in each list from the beginning.
    """

    def __init__(
        self,
        definition: Definition,
        plans: Mapping[str, Plan],
        responses: Responses,
        maker: Maker,
        vendor: Vendor,
        records: int,
    ) -> None:
        self._definition = definition
        self._plans = plans
        self._responses = responses
        self._maker = maker
        self._vendor = vendor
        self._records = records
        self._kept: dict[str, list[Stored]] = {}
        self._seeded: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
        self._numbers = count(1)

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._seeded.clear()
        self._numbers = count(1)

    def of(self, collection: str, scope: Mapping[str, str]) -> list[Stored]:
        """The records of a collection that belong to what the arguments name, the oldest first."""
        self._seed(collection, scope)
        return [record for record in self._kept.get(collection, ()) if not scope or record.is_in(scope)]

    def find(
        self, collection: str, fields: Sequence[str], value: Any, scope: Mapping[str, str]
    ) -> Stored | None:
        """The record that holds a value in one of the fields; the first field counts most."""
        records = self.of(collection, scope)
        return next((record for record in records if record.has(fields, value)), None)

    def add(
        self, collection: str, fields: Mapping[str, Any], scope: Mapping[str, str], *, bare: bool = False
    ) -> Stored:
        """A new record with the fields that were given."""
        number = next(self._numbers)
        key = f"{collection}/{number}"
        schema = self.schema(collection)
        data = dict(fields)
        properties = self._responses.properties(schema)
        self._identify(collection, properties, data, key, number)
        for name in _CREATED:
            if name in properties and name not in data:
                made = self._moment(properties[name], number)
                if made is not MISSING:
                    data[name] = made
        if not bare:
            self._relate(collection, properties, data, key)
        main = identity(properties) or self._asked_by(collection)
        record = Stored(key, str(data[main]) if main in data else key, data, dict(scope), bare)
        self._kept.setdefault(collection, []).append(record)
        return record

    def remove(self, collection: str, record: Stored) -> None:
        """Remove a record."""
        self._kept[collection].remove(record)

    def schema(self, collection: str) -> Schema:
        """The schema of a collection's records: of those that operations return, the first with an id."""
        plans = (self._plans.get(f"{collection}.{action}") for action in ("get", "list", "search"))
        found = [plan.record for plan in plans if plan and plan.effect != "download" and plan.record]
        for record in found:
            if identity(self._responses.properties(record)) is not None:
                return record
        others = (plan.record for plan in self._plans.values() if plan.collection == collection)
        return found[0] if found else next(others, _ANYTHING)

    def _seed(self, collection: str, scope: Mapping[str, str]) -> None:
        place = collection, tuple(sorted(scope.items()))
        if place in self._seeded:
            return
        self._seeded.add(place)
        for _ in range(self._records):
            self.add(collection, {}, scope)

    def _identify(
        self, collection: str, properties: Mapping[str, Schema], data: dict[str, Any], key: str, number: int
    ) -> None:
        main = identity(properties)
        for name in dict.fromkeys((*IDENTITIES, *filter(None, [self._asked_by(collection)]))):
            if name not in properties or name in data or (name in ("name", "login", "slug") and name != main):
                continue
            wanted = self._id(collection, properties, name, key, number)
            fitted = self._maker.fitted(properties[name], wanted, key, name)
            data[name] = number if fitted is MISSING else fitted

    def _asked_by(self, collection: str) -> str | None:
        """The field by which a record is asked for, such as `profileId`, or what follows it in a list."""
        plans = [plan for plan in self._plans.values() if plan.collection == collection]
        fields = [plan.target[1][0] for plan in plans if plan.target is not None and plan.target[1]]
        for plan in plans:
            paging = plan.operation.paging
            if paging is not None and paging.strategy == "last_id" and paging.next is not None:
                fields.append(paging.next)
        return next((field for field in fields if snake(field).endswith("_id")), None)

    def _id(self, collection: str, properties: Mapping[str, Schema], name: str, key: str, number: int) -> Any:
        branches = self._responses.branches(properties[name])
        object_ = (properties.get("object") or {}).get("enum", [""])[0]
        ids = self._vendor.ids
        style = ids.get(object_) or ids.get(collection) or ids.get("*", "")
        made = self._maker.number(f"{key}/{name}")
        ids_by_name: dict[str, Any] = {
            "number": number,
            "key": f"ACME-{number}",
            "ts": f"{int(START.timestamp()) + 60 * number}.{number:06d}",
        }
        if name in ids_by_name:
            return ids_by_name[name]
        if name in ("name", "login", "slug"):
            return f"{self._maker.value(properties[name], key, name)}-{number}".lower().replace(" ", "-")
        if any("integer" in kinds_of(branch) for branch in branches):
            return 10_000 + number
        if style == "uuid" or any(branch.get("format") == "uuid" for branch in branches):
            return self._maker.texts.uuid(f"{key}/id")
        styles = {"digits": str(10_000 + number), "hex": f"{made:08x}{number:08x}"}
        usual = styles.get(style, f"{style}{made:08X}{number:04X}")
        pattern = self._pattern(collection, name)
        if pattern is None or re.search(pattern, usual):
            return usual
        parts = _PATTERN.fullmatch(pattern)
        built = f"{parts[1]}{number:0{parts[2]}d}" if parts is not None else usual
        return next((text for text in (*styles.values(), built) if re.search(pattern, text)), usual)

    def _pattern(self, collection: str, name: str) -> str | None:
        """What the parameter that holds an id must match."""
        for plan in self._plans.values():
            if plan.collection == collection and plan.target is not None and plan.target[1][0] == name:
                pattern = plan.operation.by_name[plan.target[0]].schema.get("pattern")
                if isinstance(pattern, str):
                    return pattern
        return None

    def _moment(self, schema: Schema, number: int) -> Any:
        moment = START + timedelta(minutes=number)
        for branch in self._responses.branches(schema):
            if "integer" in kinds_of(branch):
                return int(moment.timestamp())
            if branch.get("format") == "date-time":
                return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
        return MISSING

    def _relate(
        self, collection: str, properties: Mapping[str, Schema], data: dict[str, Any], key: str
    ) -> None:
        """Ids of records of other collections, where those are there."""
        for relation in self._definition.relationships:
            if relation.source != collection or relation.foreign_key in data:
                continue
            schema, others = properties.get(relation.foreign_key), self._kept.get(relation.target)
            if schema is None or not others or relation.target == collection:
                continue
            other = others[self._maker.number(f"{key}/{relation.foreign_key}") % len(others)]
            fitted = self._maker.fitted(schema, other.data.get(relation.target_key, other.id), key)
            if fitted is not MISSING:
                data[relation.foreign_key] = fitted

    def __iter__(self) -> Iterator[Stored]:
        return (record for records in self._kept.values() for record in records)
