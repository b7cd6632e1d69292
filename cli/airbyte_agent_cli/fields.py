"""Names of fields that no record has: most likely misspelt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

import click
from airbyte_agent_sdk.errors import suggest
from airbyte_agent_sdk.values import is_array, is_object

from .schemas import branches

__all__ = ["Fields"]

Schema = Mapping[str, Any]
#: Records whose names are suggested.
_SAMPLE: Final = 10
#: Names that are compared with a misspelt one, and the levels of objects that they come from.
_MOST: Final = 2_000
_DEEPEST: Final = 4


class Fields:
    """Looks for fields in records as they pass by.

    Args:
        names: Names or paths such as ``address.city``, by the option that gives them.
    """

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._missing = {(option, name) for option, paths in names.items() for name in paths}
        self._known: dict[str, None] = {}
        self._count = 0

    def watched(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The same records."""
        for row in rows:
            self._see(row)
            yield row

    def warn(self, schema: Callable[[], Schema | None] = lambda: None) -> None:
        """Name the fields that neither a record nor the schema has, on standard error.

        Extra fields are allowed, so this is no error.

        Args:
            schema: Gives the record's JSON Schema, or ``None``; called only if a field was in no record.
        """
        if not self._missing:
            return
        found = schema()
        if found is None and not self._count:
            return  # nothing to compare with
        known = dict(self._known)
        if found is not None:
            known |= dict.fromkeys(islice(_schema_paths(found, found), _MOST))
        for option, name in sorted(self._missing):
            if found is None or not _allows(found, name, found):
                click.echo(f'{option}: no field "{name}"{suggest(name, known)}', err=True)

    def _see(self, row: Any) -> None:
        self._count += 1
        if self._missing:
            self._missing = {(option, name) for option, name in self._missing if not _has(row, name)}
        if self._missing and self._count <= _SAMPLE:
            self._known |= dict.fromkeys(islice(_paths(row), _MOST))


def _has(value: Any, path: str) -> bool:
    """Whether a record has a field, or may have it: nothing is known about the inside of null and ``[]``."""
    if value is None or value == []:
        return True
    head, dot, rest = path.partition(".")
    if is_array(value):
        if dot and head.isdigit():
            return any(_has(item, rest) for item in value)
        return any(_has(item, path) for item in value)
    if not is_object(value):
        return False
    return path in value or (bool(dot) and head in value and _has(value[head], rest))


def _paths(value: Any, depth: int = 0) -> Iterator[str]:
    if is_array(value):
        for item in value[:1]:
            yield from _paths(item, depth)
    elif is_object(value) and depth < _DEEPEST:
        for name, item in value.items():
            yield name
            yield from (f"{name}.{inner}" for inner in _paths(item, depth + 1))


def _allows(schema: Schema, path: str, root: Schema) -> bool:
    """Whether a schema has a field, or an object whose fields it does not list."""
    head, dot, rest = path.partition(".")
    for branch in _objects(schema, root):
        properties = branch.get("properties")
        if not is_object(properties):
            if branch.get("type", "object") == "object":
                return True
            continue
        if path in properties or (dot and head.isdigit() and _allows(branch, rest, root)):
            return True
        if dot and is_object(properties.get(head)) and _allows(properties[head], rest, root):
            return True
    return False


def _schema_paths(schema: Schema, root: Schema, depth: int = 0) -> Iterator[str]:
    if depth == _DEEPEST:
        return
    for branch in _objects(schema, root):
        properties: Any = branch.get("properties")
        for name, item in properties.items() if is_object(properties) else ():
            yield name
            if is_object(item):
                yield from (f"{name}.{inner}" for inner in _schema_paths(item, root, depth + 1))


def _objects(schema: Schema, root: Schema) -> Iterator[Schema]:
    """The alternatives of a schema, with references followed and items in place of lists."""
    for branch in branches(schema):
        reference, items = branch.get("$ref"), branch.get("items")
        if isinstance(reference, str):
            yield from _objects(root.get("$defs", {}).get(reference.rpartition("/")[2], {}), root)
        elif is_object(items):
            yield from _objects(items, root)
        else:
            yield branch
