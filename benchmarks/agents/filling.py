"""Records of a realistic size: a few facts, and plausible values in the other fields of their model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from typing import Any, Final, cast, get_args, get_origin, get_type_hints

from airbyte_agent_sdk.values import is_array, is_object

__all__ = ["filled", "merged"]

#: Levels of nested records that are filled.
_DEPTH: Final = 2
#: Of ten fields, so many hold a value; the others are null, as in the answers of most services.
_HELD: Final = 6
_WORDS: Final = ("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor")


def filled(model: Any, facts: Mapping[str, Any], number: int) -> dict[str, Any]:
    """A record of ``model`` that holds ``facts``; the same for the same number.

    Args:
        model: A pydantic model, or anything else for a record of ``facts`` alone.
        facts: What matters of the record, by the API's names.
        number: Of the record within its list.
    """
    if not hasattr(model, "model_fields"):
        return dict(facts)
    text = json.dumps(_template(model))
    record: dict[str, Any] = json.loads(text.replace("000000", f"{number:06d}"))
    return merged(record, facts)


def merged(record: Mapping[str, Any], facts: Mapping[str, Any]) -> dict[str, Any]:
    """``record`` with ``facts`` in place of what it holds, at any depth; lists are replaced."""
    result = dict(record)
    for name, fact in facts.items():
        held = result.get(name)
        result[name] = merged(held, fact) if is_object(held) and is_object(fact) else fact
    return result


@cache
def _template(model: Any) -> dict[str, Any]:
    return _record(model, "", _DEPTH)


def _record(model: Any, path: str, depth: int) -> dict[str, Any]:
    hints = get_type_hints(model)
    return {
        (name := field.alias or attribute): _value(hints[attribute], f"{path}.{name}", depth)
        for attribute, field in model.model_fields.items()
    }


def _value(hint: Any, path: str, depth: int) -> Any:
    chance = blake2b(path.encode(), digest_size=2).digest()
    if chance[0] % 10 >= _HELD:
        return None
    name = path.rpartition(".")[2]
    kinds = [kind for kind in (get_args(hint) or (hint,)) if kind is not type(None)]
    kind = kinds[0] if kinds and get_origin(hint) not in (list, dict) else hint
    origin = get_origin(kind)
    if origin is list:
        inner = _value(get_args(kind)[0], f"{path}.0", depth - 1) if depth else None
        return [] if inner is None else [inner]
    if hasattr(kind, "model_fields"):
        return _record(kind, path, depth - 1) if depth else None
    values = [item for item in get_args(kind) if isinstance(item, str)]
    if values:
        return values[chance[1] % len(values)]
    return _scalar(kind, name, chance[1])


def _scalar(kind: Any, name: str, chance: int) -> Any:
    named: str = getattr(kind, "__name__", "")
    match named:
        case "bool":
            return chance % 2 == 0
        case "int":
            return 1_700_000_000 if name.endswith(("created", "_at", "At")) else chance
        case "float":
            return chance / 4
        case "datetime":
            return "2026-11-02T09:00:00Z"
        case "dict":
            return {}
        case _:
            return _text(name, chance)


def _text(name: str, chance: int) -> str:
    lower = name.lower()
    word = _WORDS[chance % len(_WORDS)]
    if "url" in lower or "link" in lower:
        return f"https://{word}.example.com/{name}/000000"
    if lower.endswith(("at", "time", "date")):
        return "2026-11-02T09:00:00Z"
    if lower.endswith(("id", "key")):
        return f"{word[:3]}_000000"
    if "email" in lower:
        return f"{word}.000000@example.com"
    if lower in ("description", "body", "content", "text", "notes"):
        return f"{' '.join(cast('tuple[str, ...]', _WORDS))} of {word} 000000, as written when it was opened."
    return f"{word} 000000"


def plain(value: Any) -> Any:
    """``value`` without the keys that begin with ``_``, which a service keeps for itself."""
    if is_object(value):
        return {key: plain(item) for key, item in value.items() if not key.startswith("_")}
    if is_array(value):
        return [plain(item) for item in value]
    return value
