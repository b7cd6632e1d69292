"""Checks GraphQL documents, and that their variables match the operation's parameters.

Only words and brackets are parsed: the server knows whether the fields exist, and a full parser would be
another dependency of every spec at run time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..model.base import is_list, is_mapping
from ..model.document import BodyType
from ..read.diagnostics import Path
from ..read.reading import Reading

__all__ = ["GraphQLQuery", "check_graphql", "parse_query"]

_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_VARIABLE = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_SYMBOL = re.compile(
    r'''
      [\s,\ufeff]+ | \#[^\n]*
    | (?P<text> """(?:\\"""|(?!""").)*""" | "(?:[^"\\\n]|\\.)*" )
    | (?P<mark> \.\.\. | [!$&()\[\]{}:=@|] )
    | (?P<word> [_A-Za-z][_0-9A-Za-z]* )
    | (?P<number> -?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)? )
    ''',
    re.VERBOSE | re.DOTALL,
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(slots=True)
class GraphQLQuery:
    """Names in a document: operations, declared and used variables, and ``{{ placeholders }}``."""

    operations: list[str] = field(default_factory=list[str])
    declared: set[str] = field(default_factory=set[str])
    used: set[str] = field(default_factory=set[str])
    placeholders: set[str] = field(default_factory=set[str])


def parse_query(text: str) -> GraphQLQuery:
    """Parse a document.

    Raises:
        ValueError: It is invalid; the message contains the line, starting at 1 within the document.
    """
    query = GraphQLQuery(placeholders=set(_PLACEHOLDER.findall(text)))
    symbols = _symbols(_PLACEHOLDER.sub("placeholder", text))
    open_at: list[tuple[str, int]] = []
    previous = ""
    for index, (symbol, line) in enumerate(symbols):
        following = symbols[index + 1][0] if index + 1 < len(symbols) else ""
        if not open_at and previous in {"", "}"} and symbol not in {"{", "(", "@", *_CLOSING.values()}:
            if symbol not in {"query", "mutation", "subscription", "fragment"}:
                raise ValueError(
                    f"line {line}: a document must start with query, mutation or {{, not {symbol}"
                )
            if symbol != "fragment":
                query.operations.append(following if following not in {"{", "("} else "")
        if symbol in _CLOSING:
            open_at.append((symbol, line))
        elif symbol in _CLOSING.values():
            if not open_at or _CLOSING[open_at[-1][0]] != symbol:
                raise ValueError(f"line {line}: {symbol} closes nothing")
            opening, _ = open_at.pop()
            # `{}` and `[]` are only valid as values of arguments.
            if previous == opening and not any(bracket == "(" for bracket, _ in open_at) and symbol != "]":
                raise ValueError(f"line {line}: {previous}{symbol} is empty")
        elif previous == "$":
            (query.declared if following == ":" else query.used).add(symbol)
        previous = symbol
    if open_at:
        raise ValueError(f"line {open_at[-1][1]}: {open_at[-1][0]} is not closed")
    if previous != "}":
        raise ValueError("it selects no fields")
    return query


def _symbols(text: str) -> list[tuple[str, int]]:
    """Each significant token with its line."""
    symbols: list[tuple[str, int]] = []
    end, line = 0, 1
    while end < len(text):
        match = _SYMBOL.match(text, end)
        if match is None:
            raise ValueError(f"line {line}: {text[end]} is invalid")
        if match.lastgroup:
            symbols.append(('""' if match.lastgroup == "text" else match[0], line))
        line += match[0].count("\n")
        end = match.end()
    return symbols


def check_graphql(reading: Reading, at: Path, body: BodyType, known: Iterable[str]) -> None:
    """Check ``body`` at position ``at``; ``known`` are the operation's parameters."""
    try:
        query = parse_query(body.query)
    except ValueError as error:
        reading.strict_error((*at, "query"), f"not GraphQL: {error}")
        return
    for name in sorted(query.used - query.declared):
        reading.strict_error((*at, "query"), f"${name} is not declared by the operation")
    for name in sorted(query.placeholders - {"fields"}):
        reading.strict_error(
            (*at, "query"), f"{{{{ {name} }}}} is not supported here; only {{{{ fields }}}} is"
        )
    if "fields" in query.placeholders and not body.default_fields:
        reading.strict_error((*at, "query"), "{{ fields }} requires default_fields next to the query")
    if body.operation_name is not None:
        message = f"the query has no operation {body.operation_name}"
        reading.expect((*at, "operationName"), body.operation_name, query.operations, message)
    for variable, template in body.variables.items():
        place = (*at, "variables", variable)
        reading.expect(place, variable, query.declared, f"the query declares no ${variable}")
        for name in _parameters_in(template):
            reading.expect(place, name, known, f"{name} is not a parameter of this operation")
    for index, name in enumerate(body.nullable_variables):
        place = (*at, "x-airbyte-nullable-variables", index)
        message = f"{name} is neither a variable nor a parameter"
        reading.expect(place, name, {*known, *body.variables}, message)


def _parameters_in(template: Any) -> list[str]:
    """The names in the ``{{ name }}`` of a variable's template, at any depth."""
    if isinstance(template, str):
        return _VARIABLE.findall(template)
    members: Any = template if is_list(template) else template.values() if is_mapping(template) else ()
    return [name for member in members for name in _parameters_in(member)]
