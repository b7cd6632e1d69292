"""Values made from schemas: of the right type and format, plausible, and the same in every run."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from ..values import is_array, is_object
from .responses import Responses, Schema, items_of, kinds_of, members_of, reference
from .texts import START, Texts, snake

__all__ = ["MISSING", "Maker"]

#: What :meth:`Maker.fitted` gives of a value that the schema does not take.
MISSING: Final[Any] = object()
_DEEPEST: Final = 7
_FALSE: Final = re.compile(
    r"delet|archiv|trash|livemode|disput|disabled|suspend|cancel|bot$|error|fail|has_?(more|next)|incomplete|private",
    re.IGNORECASE,
)
#: States of what was just created, the likeliest first.
_FRESH: Final = (
    "new",
    "draft",
    "active",
    "open",
    "pending",
    "requires_payment_method",
    "enabled",
    "available",
    "succeeded",
)
_NEVER: Final = re.compile(
    r"delet|cancel|ended|fail|error|archiv|trash|complet|closed|decline|revoke", re.IGNORECASE
)
_MOMENT: Final = re.compile(
    r"(^|_)(created|updated|modified|start|end|date|time|timestamp|period|due|on|at)(_|$)"
)


class Maker:
    """Makes values.

    Args:
        responses: Where references lead.
        seed: Another one gives other values.
    """

    def __init__(self, responses: Responses, seed: int = 0) -> None:
        self._responses = responses
        self.texts = Texts(seed)
        self.number = self.texts.number

    def value(  # noqa: PLR0911  a case for each kind of schema
        self,
        schema: Schema,
        key: str,
        name: str = "",
        *,
        depth: int = 0,
        within: tuple[str, ...] = (),
        bare: bool = False,
    ) -> Any:
        """A value of a schema.

        Args:
            schema: The schema.
            key: What the value is of; another key gives another value.
            name: The name of the field.
            depth: Levels above it.
            within: The named schemas that it is part of.
            bare: Whether only what has to be there is made, as of a record that was just created.
        """
        named = reference(schema)
        if named is not None:
            if within.count(named) > 1 or (named in within and self._responses.nullable(schema)):
                return None if self._responses.nullable(schema) else {}
            within = (*within, named)
        schema = self._responses.resolved(schema)
        alternatives = schema.get("oneOf") or schema.get("anyOf")
        if alternatives:
            return self.value(
                self._chosen(alternatives, depth, bare=bare), key, name, depth=depth, within=within, bare=bare
            )
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._member(schema["enum"], key, name, bare=bare)
        kinds = schema.get("type", "object" if "properties" in schema else "any")
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        nullable, kind = "null" in kinds, next((item for item in kinds if item != "null"), "null")
        if (
            nullable
            and depth
            and (bare or _NEVER.search(name) or (kind in ("object", "array") and depth > 1))
        ):
            return None
        match kind:
            case "object":
                return self._object(schema, key, depth, within, bare=bare)
            case "array":
                return self._array(schema, key, name, depth, within, bare=bare)
            case "boolean":
                return bool(
                    not _FALSE.search(name)
                    and (name in ("ok", "success", "active") or self.number(f"{key}.{name}") % 2)
                )
            case "integer" | "number":
                return self._numeric(schema, kind, key, name)
            case "string":
                return self.texts.text(schema, key, name)
            case _:
                return None

    def _member(self, members: Sequence[Any], key: str, name: str, *, bare: bool) -> Any:
        """One of an enum's values: of a new record one that new records have."""
        allowed = [item for item in members if item is not None]
        likely = [item for item in allowed if not _NEVER.search(str(item))] or allowed
        if bare and (fresh := next((item for item in _FRESH if item in likely), None)) is not None:
            return fresh
        return likely[self.number(f"{key}.{name}") % len(likely)] if likely else None

    def _chosen(self, alternatives: list[Schema], depth: int, *, bare: bool) -> Schema:
        """The alternative to take: of an id and the whole record the id, null only deep down."""
        branches = [item for item in alternatives if item.get("type") != "null"]
        if len(branches) < len(alternatives) and (depth > 2 or (bare and depth)):
            return {"type": "null"}
        scalar = (item for item in branches if item.get("type") in ("string", "integer"))
        return next(scalar, branches[0] if branches else alternatives[0])

    def _object(
        self, schema: Schema, key: str, depth: int, within: tuple[str, ...], *, bare: bool
    ) -> dict[str, Any]:
        if depth > _DEEPEST:
            return {}
        required = frozenset(schema.get("required", ()))
        made: dict[str, Any] = {}
        for name, inner in members_of(schema).items():
            if name not in required and (bare or not self._wanted(inner, name, depth, within)):
                continue
            below = f"{key}.{name}" if depth else key
            made[name] = self.value(inner, below, name, depth=depth + 1, within=within, bare=bare)
        return made

    def _wanted(self, schema: Schema, name: str, depth: int, within: tuple[str, ...]) -> bool:
        """Whether an optional property is given."""
        if _NEVER.search(name) or (named := reference(schema)) in within:
            return False
        if depth == 0:
            return True
        kinds = {kind for branch in self._responses.branches(schema) for kind in kinds_of(branch)}
        return named is None and bool(kinds) and not kinds & {"object", "array"} and depth < 3

    def _array(
        self, schema: Schema, key: str, name: str, depth: int, within: tuple[str, ...], *, bare: bool
    ) -> list[Any]:
        items = items_of(schema)
        fewest = int(schema.get("minItems", 0))
        named = reference(items)
        count = max(fewest, 1 if depth == 1 and not bare and items and named not in within else 0)
        if schema.get("maxItems") == 0 or name.lower().endswith("usererrors"):  # a mutation that succeeded
            return []
        singular = name.removesuffix("s")
        return [
            self.value(items, f"{key}[{index}]", singular, depth=depth + 1, within=within, bare=bare)
            for index in range(count)
        ]

    def _numeric(self, schema: Schema, kind: str, key: str, name: str) -> int | float:
        number, words = self.number(f"{key}.{name}"), snake(name)
        value: int
        if _MOMENT.search(words) and kind == "integer":
            value = int((START + timedelta(minutes=number % 200_000)).timestamp())
            if schema.get("format") == "unix-time-ms":
                value *= 1000
        elif re.search(r"amount|total|price|balance|fee|net|size", words):
            value = 500 + number % 100_000
        else:
            value = 1 + number % 90
        least = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
        most = schema.get("maximum", value)
        value = max(value, int(least)) if value < least else value
        value = int(most) if value > most else value
        return value if kind == "integer" else round(value * 1.0, 2)

    def fitted(self, schema: Schema, value: Any, key: str, name: str = "") -> Any:
        """``value`` as ``schema`` has it, completed by what that requires; else :data:`MISSING`.

        Text is read as a number where a number is wanted, and an id where an object is wanted becomes an
        object with that id.
        """
        branches = self._responses.branches(schema)
        if value is None or value == "":
            return (
                (None if self._responses.nullable(schema) else MISSING)
                if value is None
                else self._emptied(branches)
            )
        for branch in branches:
            fitted = self._fitted(branch, value, key, name)
            if fitted is not MISSING:
                return fitted
        return MISSING

    def _emptied(self, branches: list[Schema]) -> Any:
        """What an empty text is: null where that is allowed, since in forms it unsets a value."""
        kinds = {kind for branch in branches for kind in kinds_of(branch)}
        return None if "null" in kinds else "" if "string" in kinds else MISSING

    def _fitted(self, schema: Schema, value: Any, key: str, name: str) -> Any:
        if "enum" in schema:
            return next(
                (item for item in schema["enum"] if item == value or str(item) == str(value)), MISSING
            )
        kinds = kinds_of(schema)
        if is_object(value):
            return self._fitted_object(schema, value, key) if not kinds or "object" in kinds else MISSING
        if is_array(value):
            if kinds and "array" not in kinds:
                return MISSING
            items = items_of(schema)
            fitted = [self.fitted(items, item, f"{key}[{index}]", name) for index, item in enumerate(value)]
            return MISSING if MISSING in fitted else fitted
        if "object" in kinds and "string" not in kinds:
            return self._referred(schema, value, key)
        return _scalar(kinds, value) if _is_formatted(schema, value) else MISSING

    def _fitted_object(self, schema: Schema, value: Mapping[str, Any], key: str) -> Any:
        properties, extra = members_of(schema), schema.get("additionalProperties")
        made: dict[str, Any] = {}
        for name, item in value.items():
            inner = properties.get(name, extra if is_object(extra) else None)
            if inner is None:
                if not properties or extra is True:
                    made[name] = item
                continue
            fitted = self.fitted(inner, item, f"{key}.{name}", name)
            if fitted is not MISSING:
                made[name] = fitted
        for name in schema.get("required", ()):
            if name not in made:
                made[name] = self.value(properties.get(name, {}), f"{key}.{name}", name, depth=2)
        return made

    def _referred(self, schema: Schema, value: Any, key: str) -> Any:
        properties = members_of(schema)
        for name in ("id", "gid", "accountId", "key", "login", "name"):
            if name in properties:
                return self._fitted_object(schema, {name: value}, key)
        return MISSING


def _is_formatted(schema: Schema, value: Any) -> bool:
    """Whether a text that should be a date or a time is one."""
    if schema.get("format") not in ("date", "date-time") or not isinstance(value, str):
        return True
    return bool(re.match(r"\d{4}-\d\d-\d\d" + ("[Tt ]" if schema["format"] == "date-time" else "$"), value))


def _scalar(kinds: tuple[str, ...], value: Any) -> Any:
    if not kinds:
        return value
    if isinstance(value, bool):
        return value if "boolean" in kinds else MISSING
    exact = "number" in kinds or (isinstance(value, int) and "integer" in kinds)
    if isinstance(value, int | float) and (exact or "string" not in kinds):
        return value if exact else MISSING
    if "string" in kinds:
        return str(value)
    if "boolean" in kinds and value in ("true", "false"):
        return value == "true"
    try:
        return int(value) if "integer" in kinds else float(value) if "number" in kinds else MISSING
    except ValueError:
        return MISSING
