"""What the filter language means, in plain Python over records, without a database."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any


def matches(record: Any, condition: Mapping[str, Any]) -> bool:
    ((operator, operand),) = condition.items()
    if operator == "not":
        return not matches(record, operand)
    if operator == "and":
        return all(matches(record, item) for item in operand)
    if operator == "or":
        return any(matches(record, item) for item in operand)
    return all(holds(operator, at(record, name), wanted) for name, wanted in operand.items())


def at(record: Any, name: str) -> Any:
    for step in name.split("."):
        record = record.get(step) if isinstance(record, dict) else None
    return record


def kind(value: Any) -> str:
    if value is None:
        return "null"
    for name, types in (("boolean", bool), ("number", (int, float)), ("string", str), ("array", list)):
        if isinstance(value, types):
            return name
    return "object"


def same(value: Any, wanted: Any) -> bool:
    return kind(value) == kind(wanted) and bool(value == wanted)


def plain(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in plain(text)).split()


def holds(operator: str, value: Any, wanted: Any) -> bool:  # noqa: PLR0911
    elements = value if isinstance(value, list) else []
    several = wanted if isinstance(wanted, list) else [wanted]
    text = plain(value) if isinstance(value, str) else None
    match operator:
        case "eq":
            return same(value, wanted)
        case "neq":
            return not same(value, wanted)
        case "in":
            return any(same(value, item) for item in wanted)
        case "gt" | "gte" | "lt" | "lte":
            if kind(value) != kind(wanted):
                return False
            if operator.startswith("g"):
                return value > wanted or (operator == "gte" and value == wanted)
            return value < wanted or (operator == "lte" and value == wanted)
        case "contains":
            if text is not None and isinstance(wanted, str):
                return plain(wanted) in text
            return any(same(item, wanted) for item in elements)
        case "array_contains":
            return isinstance(value, list) and all(
                any(same(item, one) for item in elements) for one in several
            )
        case "any":
            return any(same(item, one) for item in elements for one in several)
        case "startswith":
            return text is not None and text.startswith(plain(wanted))
        case "endswith":
            return text is not None and text.endswith(plain(wanted))
        case "keyword":
            return text is not None and {*words(wanted)} <= {*words(text)}
        case "fuzzy":
            return text is not None and all(word in text for word in words(wanted))
    raise AssertionError(operator)
