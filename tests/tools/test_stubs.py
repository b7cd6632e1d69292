"""The declarations of all operations of all packages, as models and the type checker read them."""

from __future__ import annotations

import ast
import json
import statistics
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from airbyte_agent_sdk.tools.catalog import Catalog, Entry, Selection
from airbyte_agent_sdk.tools.programs.checking import refusals
from airbyte_agent_sdk.tools.programs.space import Space
from airbyte_agent_sdk.tools.programs.stubs import argument_name, signature
from airbyte_agent_sdk.tools.signature import example_arguments, shown_name
from pydantic_monty import Monty, MontyTypingError

from tests.tools.every import catalogs, every_connector

#: Each connector by itself, and all together, where records of several have the same names.
SLUGS = [*sorted(every_connector()), "all"]


@pytest.fixture(scope="module")
def pool() -> Iterator[Monty]:
    with Monty() as pool:
        yield pool


def catalog(slug: str) -> Catalog:
    connectors = every_connector()
    return Catalog(connectors if slug == "all" else {slug: connectors[slug]}, Selection(read_only=False))


def checked(pool: Monty, space: Space, code: str) -> list[str]:
    """What the type checker finds in ``code``, which is not run."""
    stubs = space.stubs(list(space.services.values()))
    with pool.checkout(type_check=True, type_check_stubs=stubs, type_check_format="json") as sandbox:
        try:
            sandbox.feed_run(code)
        except MontyTypingError as error:
            return refusals(error.display(), code, space)
    return []


def call(entry: Entry, name: str, **extra: Any) -> str:
    """A call of an operation with the arguments of its example."""
    names = {shown_name(item): argument_name(item) for item in entry.parameters}
    given = {names[key]: value for key, value in example_arguments(entry.operation).items()} | extra
    return f"{name}({', '.join(f'{key}={value!r}' for key, value in given.items())})"


def unrun(lines: list[str]) -> str:
    return "\n".join(["def f():", *(f"    {line}" for line in lines), "1"])


@pytest.mark.parametrize("slug", SLUGS)
def test_the_type_checker_takes_the_example_of_every_operation(pool, slug):
    found = catalog(slug)
    space = Space(found)
    entries = [found.entry(name) for name in found.names]
    assert checked(pool, space, unrun([call(entry, space.name(entry.name)) for entry in entries])) == []


@pytest.mark.parametrize("slug", SLUGS)
def test_the_type_checker_refuses_an_unknown_argument_of_every_operation(pool, slug):
    found = catalog(slug)
    space = Space(found)
    entries = [entry for name in found.names if not (entry := found.entry(name)).operation.open_body]
    problems = checked(
        pool, space, unrun([call(entry, space.name(entry.name), zzz_unknown=1) for entry in entries])
    )
    refused = {problem.partition(":")[0] for problem in problems if "`zzz_unknown`" in problem}
    assert refused == {f"line {number}" for number in range(2, len(entries) + 2)}


@pytest.mark.parametrize("slug", SLUGS)
def test_the_type_checker_refuses_a_value_outside_every_enum(pool, slug):
    found = catalog(slug)
    space = Space(found)
    lines = [
        call(entry, space.name(entry.name), **{argument_name(item): "zzz"})
        for entry in map(found.entry, found.names)
        for item in entry.parameters
        if "enum" in item.schema and all(isinstance(value, str) for value in item.schema["enum"])
    ]
    problems = checked(pool, space, unrun(lines))
    refused = {problem.partition(":")[0] for problem in problems if "zzz" in problem}
    assert refused == {f"line {number}" for number in range(2, len(lines) + 2)}


@pytest.mark.parametrize("slug", SLUGS)
def test_the_type_checker_knows_the_fields_of_every_record(pool, slug):
    found = catalog(slug)
    space = Space(found)
    lines: list[str] = []
    for name in found.names:
        entry = found.entry(name)
        if entry.record is not None:
            field = next(iter(entry.record.model_fields.items()))
            record = f"{call(entry, space.name(name))}{'[0]' if entry.pages else ''}"
            lines += [f"{record}[{field[1].alias or field[0]!r}]", f"{record}['zzz_unknown']"]
    problems = checked(pool, space, unrun(lines))
    refused = {problem.partition(":")[0] for problem in problems if "zzz_unknown" in problem}
    assert refused == {f"line {number}" for number in range(3, len(lines) + 2, 2)}
    assert len(problems) == len(refused)


def test_a_signature_is_a_line_of_few_tokens_and_describe_of_not_many():
    lines: list[str] = []
    described: list[int] = []
    for slug, found in catalogs():
        space = Space(found)
        lines += [signature(found.entry(name), space.name(name), longest=400) for name in found.names]
        tools = every_connector()[slug].tools(
            style="code", read_only=False, confirm=lambda write: True, name_prefix=""
        )
        for name in found.names:
            steps = tools[0].steps({"operation": space.name(name)})
            described.append(len(_text(steps)))
    assert len(lines) >= 388
    assert statistics.median(map(len, lines)) <= 4 * 37
    assert max(map(len, lines)) <= 1_000
    assert statistics.quantiles(described, n=20)[-1] <= 4 * 350  # about four characters a token
    assert max(described) <= 4 * 800


def _text(steps: Iterator[Any]) -> str:
    try:
        next(steps)
    except StopIteration as stop:
        text: str = stop.value.text
        return text
    raise AssertionError("describe made a call")


def test_signatures_are_python_where_they_are_whole():
    for slug, found in catalogs():
        space = Space(found)
        for name in found.names:
            line = signature(found.entry(name), space.name(name))
            arguments, _, result = line.partition("(")[2].rpartition(") -> ")
            ast.parse(f"def f({arguments.replace(', ...]', ']')}) -> {result}: ...")
            assert line.startswith(f"{slug.replace('-', '_')}."), name


def test_the_definitions_of_the_tools_are_short():
    for connectors in ({slug: connector} for slug, connector in every_connector().items()):
        assert _characters(connectors) <= 4 * 600
    assert _characters(every_connector()) <= 4 * 600


def _characters(connectors: Mapping[str, Any]) -> int:
    from airbyte_agent_sdk import toolset

    tools = toolset(connectors, style="code", read_only=False, confirm=lambda write: True)
    assert all(len(tool.description) <= 1_024 for tool in tools)
    return len(json.dumps([[tool.name, tool.description, tool.parameters] for tool in tools]))
