"""A server that plays a GraphQL service from its schema: it refuses what does not fit, and makes up the rest.

Queries are validated, their variables coerced, and executed on the types: every field has a value of its
type, the same for the same path in every run. What may be null sometimes is; lists have two members; a
connection has a second page, and ends with it; so has a list whose answer holds the cursor that it takes.
"""

from __future__ import annotations

import json
import uuid
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from airbyte_agent_generator.vendor.graphql import read_schema
from airbyte_agent_generator.vendor.graphql_types import is_list, is_non_null, leaf_schema, within
from graphql import (
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLResolveInfo,
    GraphQLScalarType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    execute,
    get_named_type,
    is_leaf_type,
    parse,
    validate,
)

__all__ = ["GraphQLVendor", "serve"]

_READ = {"date-time": datetime.fromisoformat, "date": date.fromisoformat, "uuid": uuid.UUID}
_VALUES = {
    "date-time": ("2026-01-31T12:00:00.000Z", "2025-12-24T08:30:15Z"),
    "date": ("2026-01-31", "2025-12-24"),
    "uri": ("https://example.com/a?b=c", "https://example.org/"),
    "uuid": ("9f8dda77-1048-4368-815b-269bf54ee9b8", "e094cb9a-26de-4645-8761-65c0c425d1de"),
}
_PLAIN: Mapping[str, tuple[Any, ...]] = {
    "integer": (3, 0, 2_000_000_000),
    "number": (0.5, 3.0, 12),
    "boolean": (True, False),
    "string": ("plain", "Größe & 100 %", ""),
    "object": ({"a": 1}, {}),
}


@dataclass
class GraphQLVendor:
    """What the server knows, and what it was last asked.

    Attributes:
        schema: The vendor's.
        depth: Fields on the way to the records, which are never null: an answer without them shows nothing.
        refusals: What did not fit in the last request, one message each.
        requests: Bodies of all requests.
    """

    schema: GraphQLSchema
    depth: int = 1
    refusals: list[str] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)

    def answer(self, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Status and body for a request's body."""
        self.requests.append(body)
        self.refusals = self._refusals(body)
        if self.refusals:
            return 400, {"errors": [{"message": message} for message in self.refusals]}
        result = execute(
            self.schema,
            parse(body["query"]),
            root_value=None,
            variable_values=body.get("variables"),
            operation_name=body.get("operationName"),
            field_resolver=self._resolve,
            type_resolver=_type_of,
        )
        self.refusals = [error.message for error in result.errors or ()]
        return 400 if self.refusals else 200, result.formatted

    def _refusals(self, body: dict[str, Any]) -> list[str]:
        if strangers := body.keys() - {"query", "variables", "operationName"}:
            return [f"unknown key {name}" for name in sorted(strangers)]
        try:
            document = parse(body["query"])
        except GraphQLError as error:
            return [str(error)]
        declared = {
            variable.variable.name.value
            for node in document.definitions
            if isinstance(node, OperationDefinitionNode)
            for variable in node.variable_definitions or ()
        }
        undeclared = sorted(set(body.get("variables") or {}) - declared)
        return [
            *map(str, validate(self.schema, document)),
            *(f"variable ${name} is not declared" for name in undeclared),
        ]

    def _resolve(self, source: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
        path = ".".join(map(str, info.path.as_list()))
        if info.field_name == "hasNextPage":
            return "after" not in source["arguments"]
        if info.field_name == "endCursor":
            return None if "after" in source["arguments"] else "cursor-of-the-second-page"
        if info.field_name == "cursor" and source["arguments"]:
            return None if "cursor" in source["arguments"] else "cursor-of-the-second-page"
        names = [key for key in info.path.as_list() if isinstance(key, str)]
        seed = zlib.crc32(path.encode())
        kind = info.return_type
        if is_non_null(kind):
            kind = within(kind)
        elif len(names) > self.depth and seed % 3 == 0:
            return None
        if is_list(kind):
            # Errors of a mutation would make an error of the answer.
            count = 0 if names[-1].lower().endswith("errors") else 2
            return [self._value(get_named_type(kind), info, seed + index, {}) for index in range(count)]
        above = source["arguments"] if info.field_name == "pageInfo" else {}
        return self._value(get_named_type(kind), info, seed, arguments or above)

    def _value(self, kind: Any, info: GraphQLResolveInfo, seed: int, arguments: dict[str, Any]) -> Any:
        if not is_leaf_type(kind):
            passed = {name: value for name, value in arguments.items() if value is not None}
            return {"arguments": passed, "seed": seed, "wanted": _wanted(info)}
        if isinstance(kind, GraphQLEnumType):
            return list(kind.values)[seed % len(kind.values)]
        schema = leaf_schema(kind)
        values = _VALUES.get(
            schema.get("format", ""), _PLAIN.get(schema.get("type", ""), ({"any": [1]}, "x"))
        )
        return values[seed % len(values)]


def _wanted(info: GraphQLResolveInfo) -> list[str]:
    """Names of the types whose fragments stand in a field."""
    waiting: list[SelectionNode] = [
        node
        for chosen in info.field_nodes
        if chosen.selection_set
        for node in chosen.selection_set.selections
    ]
    names: list[str] = []
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, FragmentSpreadNode):
            names.append(info.fragments[node.name.value].type_condition.name.value)
        elif isinstance(node, InlineFragmentNode):
            if node.type_condition is not None:
                names.append(node.type_condition.name.value)
            waiting += node.selection_set.selections
    return names


def _type_of(value: dict[str, Any], info: GraphQLResolveInfo, kind: Any) -> str:
    """One of the types that are asked for, where there are such."""
    possible = [member.name for member in info.schema.get_possible_types(kind)]
    wanted = [name for name in value["wanted"] if name in possible]
    names = wanted or possible
    return names[value["seed"] % len(names)]


def _reads_its_form(scalar: GraphQLScalarType) -> None:
    """A scalar of the vendor's takes texts of its own form alone."""
    schema = leaf_schema(scalar)
    if schema.get("type") != "string":
        return
    read = _READ.get(schema.get("format", ""), str)

    def parsed(value: Any) -> Any:
        if not isinstance(value, str):
            raise GraphQLError(f"{scalar.name} must be a text, not {value!r}")
        try:
            read(value)
        except ValueError as error:
            raise GraphQLError(f"{scalar.name}: {error}") from None
        return value

    scalar.parse_value = parsed


@contextmanager
def serve(path: Path) -> Iterator[tuple[str, GraphQLVendor]]:
    """Serve a schema on a free loopback port while the block runs; gives the URL, and what answers there."""
    schema = read_schema(path.read_text(encoding="utf-8"))
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLScalarType) and kind.ast_node is not None:
            _reads_its_form(kind)
    vendor = GraphQLVendor(schema)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if "?" in self.path:
                vendor.refusals = [f"{self.path}: what is in the URL belongs in the variables"]
                status, found = 400, {"errors": [{"message": vendor.refusals[0]}]}
            else:
                status, found = vendor.answer(body)
            content = json.dumps(found).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", vendor
        finally:
            server.shutdown()
            thread.join()
