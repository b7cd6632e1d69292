"""Conditions and orders as SQL of SQLite.

A record is the JSONB in ``data``. ``folded`` has its texts without regard to case where ``lower()``, which
knows ASCII only, is not enough. Paths are literals: SQLite does not use an index on an expression whose path
is a parameter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from airbyte_agent_store.query import (
    All,
    Compare,
    Condition,
    Contains,
    Elements,
    Equal,
    Not,
    Order,
    Scalar,
    Some,
    Text,
    folded,
)
from airbyte_agent_store.tables import Path
from airbyte_agent_store.values import key_text

__all__ = ["Binding", "Compiler", "quoted", "value_at"]

#: What is bound to a parameter.
Binding = str | int | float | None
_OPERATORS = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
#: The integers that SQLite has; others are kept as digits in JSON.
_LARGEST = 2**63 - 1


def quoted(name: str) -> str:
    """A name in double quotes."""
    return '"' + name.replace('"', '""') + '"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _json_path(path: Path) -> str:
    return _literal("$" + "".join(f'."{step}"' for step in path.steps))


def value_at(path: Path) -> str:
    """The value as SQL has it: texts and numbers, booleans as 1 and 0, null, arrays and objects as JSON."""
    return f"data ->> {_json_path(path)}"


def _type_at(path: Path) -> str:
    return f"json_type(data, {_json_path(path)})"


def _folded_at(path: Path) -> str:
    return f"coalesce(folded ->> {_json_path(path)}, lower({value_at(path)}))"


class Compiler:
    """Compiles conditions into an expression that is 0 or 1, and never null.

    Args:
        key: The column that is the key of the records, if one is.

    Attributes:
        bindings: The values of its parameters, in their order.
    """

    def __init__(self, key: tuple[str, ...] = ()) -> None:
        self.bindings: list[Binding] = []
        self._key = key

    def condition(self, condition: Condition) -> str:
        """The expression of a condition."""
        match condition:
            case Equal():
                return self._equal(condition)
            case Compare():
                return self._compare(condition)
            case Text():
                return self._text(condition)
            case Contains():
                return self._contains(condition)
            case Elements():
                return self._elements(condition)
            case Not():
                return f"(NOT {self.condition(condition.condition)})"
            case All():
                return _joined(" AND ", map(self.condition, condition.conditions), "1")
            case Some():
                return _joined(" OR ", map(self.condition, condition.conditions), "0")

    def _bound(self, value: Binding) -> str:
        self.bindings.append(value)
        return f"?{len(self.bindings)}"

    def _equal(self, condition: Equal) -> str:
        path = condition.path
        keys = _keys(condition.values) if path.steps == self._key else None
        if keys is not None:
            return f"key IN ({', '.join(map(self._bound, keys))})" if keys else "0"
        return self._among(condition.values, value_at(path), _type_at(path), f"data -> {_json_path(path)}")

    def _among(self, given: Sequence[Scalar], value: str, kind: str, text: str) -> str:
        """Whether a value is one of ``given``.

        Args:
            given: What is looked for.
            value: SQL of the value.
            kind: SQL of its JSON type.
            text: SQL of the value as JSON.
        """
        texts: list[Binding] = []
        numbers: list[Binding] = []
        large: list[Binding] = []
        found: list[str] = []
        for item in given:
            match item:
                case None:
                    found.append(f"coalesce({kind}, 'null') = 'null'")
                case bool():
                    found.append(f"{kind} IS '{'true' if item else 'false'}'")
                case str():
                    texts.append(item)
                case int() if abs(item) > _LARGEST:
                    large.append(str(item))
                case _:
                    numbers.append(item)
        for bound, one, needed in (
            (texts, value, f"{kind} IS 'text'"),
            (numbers, value, f"({kind} IS 'integer' OR {kind} IS 'real')"),
            (large, text, f"{kind} IS 'integer'"),
        ):
            if bound:
                found.append(f"({one} IN ({', '.join(map(self._bound, bound))}) AND {needed})")
        return _joined(" OR ", list(dict.fromkeys(found)), "0")

    def _compare(self, condition: Compare) -> str:
        value, kind = value_at(condition.path), _type_at(condition.path)
        given, operator = condition.value, _OPERATORS[condition.operator]
        if isinstance(given, str):
            return f"({kind} IS 'text' AND {value} {operator} {self._bound(given)})"
        number = f"({kind} IS 'integer' OR {kind} IS 'real')"
        if isinstance(given, int) and abs(given) > _LARGEST:
            text = f"data -> {_json_path(condition.path)}"
            return f"({number} AND exactly_compared({text}, {self._bound(str(given))}) {operator} 0)"
        return f"({number} AND {value} {operator} {self._bound(given)})"

    def _text(self, condition: Text) -> str:
        text = _folded_at(condition.path)
        kind = f"{_type_at(condition.path)} IS 'text'"
        match condition.how:
            case "startswith":
                found = f"substr({text}, 1, {len(condition.parts[0])}) = {self._bound(condition.parts[0])}"
            case "endswith" if not condition.parts[0]:
                found = "1"
            case "endswith":
                found = f"substr({text}, -{len(condition.parts[0])}) = {self._bound(condition.parts[0])}"
            case "keyword":
                found = f"has_words({text}, {self._bound(' '.join(condition.parts))})"
            case _:
                found = _joined(
                    " AND ", [f"instr({text}, {self._bound(part)}) > 0" for part in condition.parts], "1"
                )
        return f"({kind} AND {found})"

    def _contains(self, condition: Contains) -> str:
        element = self._elements(Elements(condition.path, (condition.value,), every=True))
        if not isinstance(condition.value, str):
            return element
        needle = self._bound(folded(condition.value))
        text = f"({_type_at(condition.path)} IS 'text' AND instr({_folded_at(condition.path)}, {needle}) > 0)"
        return f"({text} OR {element})"

    def _elements(self, condition: Elements) -> str:
        path = _json_path(condition.path)
        groups = [[value] for value in condition.values] if condition.every else [condition.values]
        matches = [self._among(values, "e.atom", "e.type", "data -> e.fullkey") for values in groups]
        found = [f"EXISTS (SELECT 1 FROM json_each(data, {path}) AS e WHERE {match})" for match in matches]
        return _joined(" AND ", [f"{_type_at(condition.path)} IS 'array'", *found], "1")

    def after(self, order: Iterable[Order], values: Iterable[Binding], key: str) -> str:
        """Whether a record comes after another one, whose values and key are given.

        The first column's bound stands by itself as well: an index seeks by it.
        """
        columns = [(value_at(item.path), item.descending) for item in order]
        given = list(values)
        chain = f"key > {self._bound(key)}"
        for (value, descending), last in reversed(list(zip(columns, given, strict=True))):
            if last is None:
                chain = f"({value} IS NULL AND {chain})"
            else:
                bound = self._bound(last)
                beyond = f"{value} {'<' if descending else '>'} {bound}"
                chain = f"({value} IS NULL OR {beyond} OR ({value} = {bound} AND {chain}))"
        if columns and given[0] is not None:
            value, descending = columns[0]
            beyond = f"{value} {'<=' if descending else '>='} {self._bound(given[0])}"
            return f"(({value} IS NULL OR {beyond}) AND {chain})"
        return chain


def _keys(values: Sequence[Scalar]) -> list[str] | None:
    """The keys of records with one of the values in their only key column; ``None`` if not certain."""
    found: list[str] = []
    for value in values:
        if isinstance(value, str):
            found.append(key_text(value))
        elif isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53:
            found += [key_text(value), key_text(float(value))]
        else:
            return None
    return found


def _joined(operator: str, expressions: Iterable[str], none: str) -> str:
    """Expressions with an operator between them; ``none`` if there are none.

    They are nested evenly, since SQLite limits how deep an expression is.
    """
    found = list(expressions)
    while len(found) > 1:
        pairs = zip(found[::2], found[1::2], strict=False)
        found = [f"({one}{operator}{other})" for one, other in pairs] + found[len(found) // 2 * 2 :]
    return found[0] if found else none
