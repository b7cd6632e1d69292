"""What the types of an argument accept is what the checks before a call accept, whatever the schema."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from airbyte_agent_format.compile import runtime_schema
from airbyte_agent_format.schema import REF, Schemas
from airbyte_agent_generator.plan.names import Names
from airbyte_agent_generator.plan.params import typed_dict
from airbyte_agent_generator.plan.shapes import Shapes
from airbyte_agent_generator.plan.types import annotation
from airbyte_agent_sdk.wire.validation import problems
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import ConfigDict, TypeAdapter, ValidationError
from typing_extensions import is_typeddict

Json = dict[str, Any]

_NAMES = ("a", "b", "c", "d")
_COMPONENTS = ("Apple", "Berry", "Cherry")
_HEAD = """\
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Required, TypedDict
"""


# Enums and bounds are left out: an enum is open to a type checker, and no type knows a bound.
_LEAVES = st.sampled_from([
    {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"const": "x"}, {},
    {"type": ["string", "integer"]}, {"type": ["integer", "null"]},
])  # fmt: skip
_REFERENCES = st.sampled_from([{"$ref": f"{REF}{name}"} for name in _COMPONENTS])


def _objects(below: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    def made(properties: Json, required: list[str], typed: bool) -> Json:
        kept = [name for name in required if name in properties]
        schema: Json = {"properties": properties, "required": kept}
        return {"type": "object", **schema} if typed else schema

    return st.builds(
        made,
        st.dictionaries(st.sampled_from(_NAMES), below, min_size=1, max_size=3),
        st.lists(st.sampled_from(_NAMES), max_size=2, unique=True),
        st.booleans(),
    )


def _schemas(named: bool) -> st.SearchStrategy[Json]:
    leaves = _LEAVES | _REFERENCES if named else _LEAVES

    def above(below: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
        objects = _objects(below)
        members = st.lists(objects | _REFERENCES if named else objects, min_size=1, max_size=3)
        keys = st.sampled_from(["anyOf", "oneOf"])
        return st.one_of(
            objects,
            st.builds(lambda items: {"type": "array", "items": items}, below),
            st.builds(lambda values: {"type": "object", "additionalProperties": values}, below),
            st.builds(lambda parts: {"allOf": parts}, members),
            st.builds(lambda parts, own: {**own, "allOf": parts}, members, objects),
            st.builds(lambda key, branches: {key: branches}, keys, st.lists(below, min_size=1, max_size=3)),
            st.builds(lambda key, branches: {key: branches}, keys, members),
            st.builds(lambda key, branches, own: {**own, key: branches}, keys, members, objects),
        )

    return st.recursive(leaves, above, max_leaves=7)


_documents = st.tuples(
    st.fixed_dictionaries(dict.fromkeys(_COMPONENTS, _schemas(named=False))), _schemas(named=True)
)


def _values(schema: Any, components: Json, draw: random.Random, depth: int = 0) -> Any:
    """A value that looks like the schema's, now and then wrong; what counts is that both judge it alike."""
    chance = draw.random()
    if chance < 0.06 or depth > 8:
        return draw.choice(["x", "", 1, 2.5, [], {}, [1], {"a": 1}, {"e": "x"}])
    if not isinstance(schema, dict) or not schema:
        return draw.choice(["x", 1, [1], {"a": "x"}])
    if "$ref" in schema:
        return _values(components[schema["$ref"].removeprefix(REF)], components, draw, depth + 1)
    if "const" in schema:
        return schema["const"] if draw.random() < 0.8 else "y"
    found: Any = {}
    for part in schema.get("allOf", ()):
        inner = _values(part, components, draw, depth + 1)
        found = {**found, **inner} if isinstance(inner, dict) and isinstance(found, dict) else inner
    for key in ("oneOf", "anyOf"):
        for branch in draw.sample(
            schema.get(key, []), min(len(schema.get(key, [])), draw.choice([1, 1, 1, 2]))
        ):
            inner = _values(branch, components, draw, depth + 1)
            found = {**found, **inner} if isinstance(inner, dict) and isinstance(found, dict) else inner
    if isinstance(found, dict):
        for name, inner in schema.get("properties", {}).items():
            if draw.random() < (0.95 if name in schema.get("required", ()) else 0.6):
                found[name] = _values(inner, components, draw, depth + 1)
        if isinstance(schema.get("additionalProperties"), dict):
            found["e"] = _values(schema["additionalProperties"], components, draw, depth + 1)
        if found or "properties" in schema or schema.get("type") == "object":
            return found
    kinds = schema.get("type", [])
    kind = draw.choice([kinds] if isinstance(kinds, str) else [*kinds, ""])
    plain: Json = {"string": "x", "integer": 1, "number": 2.5}
    if kind == "array":
        return [_values(schema["items"], components, draw, depth + 1) for _ in range(draw.choice([0, 1, 2]))]
    return plain.get(kind, found if found != {} else 1)


def _source(components: Json, schema: Json, prefix: str = "") -> tuple[str, str]:
    """The TypedDicts of a schema as source, and the annotation of its values."""
    shapes = Shapes(
        Schemas({f"{prefix}{name}": item for name, item in components.items()}), Names(), arguments=True
    )
    flat = shapes.flatten(_renamed(schema, prefix), f"{prefix}Value")
    lines: list[str] = []
    for plan in shapes.classes.values():
        keys = typed_dict(plan, shapes.classes).keys
        fields = ", ".join(f"{key.name!r}: {key.value!r}" for key in keys)
        lines.append(f"{plan.name} = TypedDict({plan.name!r}, {{{fields}}}, total=False)")
    return "\n".join(lines), annotation(flat, "argument")


def _renamed(schema: Any, prefix: str) -> Any:
    text = json.dumps(schema)
    return json.loads(text.replace(REF, f"{REF}{prefix}"))


def _accepted_by_types(components: Json, schema: Json, values: list[Any]) -> list[bool]:
    # A text is a sequence to Python, and no list to an API.
    text, hint = (part.replace("Sequence[", "list[") for part in _source(components, schema))
    module = ModuleType("_types_of_a_schema")  # where pydantic looks for names
    sys.modules[module.__name__] = module
    space = module.__dict__
    try:
        exec(_HEAD + text, space)
        for item in list(space.values()):
            if is_typeddict(item):
                item.__pydantic_config__ = ConfigDict(extra="forbid", strict=True)
        adapter: TypeAdapter[Any] = TypeAdapter(eval(hint, space))
        return [_holds(adapter, value) for value in values]
    finally:
        del sys.modules[module.__name__]


def _holds(adapter: TypeAdapter[Any], value: Any) -> bool:
    try:
        adapter.validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


def _is_open(table: Any) -> bool:
    """Whether an object knows names and takes others too; to a type checker that is any mapping."""
    if isinstance(table, list):
        return any(map(_is_open, table))
    if not isinstance(table, dict):
        return False
    is_open = table.get("additionalProperties", False) is not False
    return bool(table.get("properties") and is_open) or any(map(_is_open, table.values()))


def _accepted_by_checks(components: Json, schema: Json, values: list[Any]) -> list[bool]:
    table = runtime_schema(Schemas(components), schema)
    return [problems(value, table, "value") == [] for value in values]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=_documents, seed=st.integers(0, 2**32))
def test_types_and_checks_accept_the_same(document: tuple[Json, Json], seed: int) -> None:
    components, schema = document
    draw = random.Random(seed)
    values = [_values(schema, components, draw) for _ in range(12)]
    table = runtime_schema(Schemas(components), schema)
    assume(not _is_open(table))
    by_types = _accepted_by_types(components, schema, values)
    by_checks = _accepted_by_checks(components, schema, values)
    differ = [value for value, one, other in zip(values, by_types, by_checks, strict=True) if one != other]
    assert differ == [], (_source(components, schema), table)


_SIZES = {"properties": {"size": {"type": "string"}}}, {"properties": {"size": {"type": "integer"}}}
_CARD = {"type": "object", "properties": {"card": {"type": "string"}}, "required": ["card"]}
_BANK = {"type": "object", "properties": {"bank": {"type": "string"}}, "required": ["bank"]}


@pytest.mark.parametrize(
    ("schema", "accepted", "refused"),
    [
        # Members of allOf that contradict each other: what either allows, in both orders.
        ({"allOf": [_SIZES[0], _SIZES[1]]}, [{"size": "L"}, {"size": 4}], [{"size": []}]),
        ({"allOf": [_SIZES[1], _SIZES[0]]}, [{"size": "L"}, {"size": 4}], [{"size": []}]),
        # Members that agree: what all allow.
        (
            {"allOf": [{"properties": {"size": {"type": ["string", "integer"]}}}, _SIZES[1]]},
            [{"size": 4}, {}],
            [{"size": "L"}],
        ),
        # Inline objects are one.
        (
            {"anyOf": [_CARD, _BANK]},
            [{"card": "1"}, {"bank": "2"}, {"card": "1", "bank": "2"}],
            [{"card": 1}, {"x": "1"}],
        ),
        # Alternatives beside properties add theirs.
        (
            {"properties": {"id": {"type": "string"}}, "required": ["id"], "oneOf": [_CARD, _BANK]},
            [{"id": "1", "card": "2"}, {"id": "1"}],
            [{"card": "1"}, {"id": "1", "x": 1}],
        ),
        # A type that is left out is what the keywords tell.
        ({"properties": {"id": {}}}, [{"id": 1}], ["id", 1]),
        ({"items": {"type": "integer"}}, [[1], []], [1, ["x"]]),
    ],
)
def test_both_accept_what_is_meant(schema: Json, accepted: list[Any], refused: list[Any]) -> None:
    expected = [True] * len(accepted) + [False] * len(refused)
    assert _accepted_by_types({}, schema, [*accepted, *refused]) == expected
    assert _accepted_by_checks({}, schema, [*accepted, *refused]) == expected


def test_mypy_accepts_what_the_checks_accept(tmp_path: Path) -> None:
    """One run over a sample. Lists of texts are left out, since a text is a sequence to mypy."""
    lines, expected = [_HEAD], dict[int, bool]()
    count = 0

    @settings(max_examples=60, deadline=None, derandomize=True, database=None)
    @given(document=_documents, seed=st.integers(0, 2**32))
    def sample(document: tuple[Json, Json], seed: int) -> None:
        nonlocal count
        components, schema = document
        text, hint = _source(components, schema, f"Case{count}")
        if _is_open(runtime_schema(Schemas(components), schema)) or re.search(
            r"Sequence\[(?!int|float)|\bAny\b", text + hint
        ):
            return
        count += 1
        draw = random.Random(seed)
        values = [_values(schema, components, draw) for _ in range(6)]
        lines.append(text)
        for value, accepted in zip(values, _accepted_by_checks(components, schema, values), strict=True):
            lines.append(f"value_{len(expected)}: {hint} = {value!r}")
            expected["\n".join(lines).count("\n") + 1] = accepted

    sample()
    assert count >= 20
    assert set(expected.values()) == {True, False}
    (tmp_path / "cases.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", str(tmp_path), "cases.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    refused = {int(number) for number in re.findall(r"^cases\.py:(\d+): error", done.stdout, re.MULTILINE)}
    source = "\n".join(lines).split("\n")
    wrong = [source[line - 1] for line, accepted in expected.items() if accepted == (line in refused)]
    assert wrong == [], done.stdout
