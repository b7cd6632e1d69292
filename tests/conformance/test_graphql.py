"""Every GraphQL operation of every connector, with generated parameters, against its vendor's own schema."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_generator.trying.samples import arguments
from airbyte_agent_generator.vendor.files import GRAPHQL
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.names import identifiers
from graphql import FieldNode, OperationDefinitionNode, SelectionSetNode, parse

from .calls import Caller
from .graphql_server import GraphQLVendor, serve
from .node import ROOT, missing
from .subjects import Subject
from .test_vendor import TURNS, field_path
from .vendor_documents import home, load


def operations(subject: Subject) -> Iterator[tuple[str]]:
    for document in subject.readable.documents:
        if document.format == GRAPHQL:
            yield from ((name,) for name in document.operations)


def turns(subject: Subject) -> Iterator[tuple[str, str]]:
    yield from ((name, turn) for (name,) in operations(subject) for turn in TURNS)


def lists(subject: Subject) -> Iterator[tuple[str]]:
    for (name,) in operations(subject):
        paging = subject.operation(name).paging
        if paging is not None and paging.strategy == "cursor":
            yield (name,)


def with_graphql(subject: Subject) -> Iterator[tuple[()]]:
    if any(operations(subject)):
        yield ()


class Stage:
    """The connector under test before its vendor's schema."""

    def __init__(self, subject: Subject, url: str, vendor: GraphQLVendor) -> None:
        self.subject, self.url, self.vendor = subject, url, vendor
        self.caller = Caller(subject, url, subject.credentials[0])

    def parameters(self, name: str, turn: int) -> dict[str, Any]:
        """Valid ones; fields to choose are those of the document, all or one."""
        operation = self.subject.operation(name)
        self.vendor.depth = (operation.records or "$.data").count(".") - 1
        without = self.subject.excused_parameters(name)
        found = arguments(operation, turn, without=without)
        for template in operation.graphql.variables.values():
            names = re.findall(r"\w+", " ".join(template.values())) if isinstance(template, dict) else []
            if names and not found.keys() & set(names):  # an input object cannot be left out
                found[names[0]] = arguments(operation, 1, without=without)[names[0]]
        if "fields" in found:
            names = list(chosen(operation))
            found["fields"] = names if turn == 1 else names[:1]
        return found


def chosen(operation: Operation) -> Iterator[str]:
    """The fields that an operation asks for by default, dotted."""
    (document,) = parse(f"{{ {operation.graphql.default_fields} }}").definitions
    assert isinstance(document, OperationDefinitionNode)
    yield from dotted(document.selection_set, "")


def dotted(selection: SelectionSetNode, before: str) -> Iterator[str]:
    for node in selection.selections:
        if isinstance(node, FieldNode) and not node.arguments and node.alias is None:
            name = f"{before}{node.name.value}"
            if node.selection_set is None:
                yield name
            else:
                yield from dotted(node.selection_set, f"{name}.")


def place(folder: Path, file: str) -> Path:
    """The folder of a document; what begins with ``@`` is in an npm package beside Prism."""
    if not file.startswith("@"):
        return home(folder, file)
    command = Path(os.environ.get("PRISM") or ROOT / "build/prism/node_modules/.bin/prism")
    packages = command.parent.parent
    if not (packages / file).is_file():
        missing(f"no {file} in {packages}; run `make conformance`")
    return packages


@pytest.fixture(scope="session")
def graphql_stage(vendor_documents, tmp_path_factory) -> Iterator[Callable[[Subject], Stage]]:
    """``graphql_stage(subject)`` serves a connector's schema until another's is asked for."""
    now: dict[Subject, Stage] = {}
    running = ExitStack()

    def stage(subject: Subject) -> Stage:
        if subject not in now:
            running.close()
            now.clear()
            (document,) = (one for one in subject.readable.documents if one.format == GRAPHQL)
            assert document.overrides == [], "a GraphQL schema is taken as it is"
            file = load(place(vendor_documents / subject.slug, document.file), document)
            path = tmp_path_factory.mktemp(subject.slug) / "schema.graphql"
            path.write_text(file.contents, encoding="utf-8")
            url, vendor = running.enter_context(serve(path))
            now[subject] = Stage(subject, url, vendor)
            running.callback(now[subject].caller.close)
        return now[subject]

    with running:
        yield stage


@pytest.fixture
def staged(subject, graphql_stage) -> Stage:
    return graphql_stage(subject)


@pytest.mark.each(("operation", "turn"), turns)
def test_the_schema_accepts(subject, staged, accepted, operation, turn):
    params = staged.parameters(operation, TURNS[turn])
    problem = ""
    try:
        different = staged.caller.call(operation, params)
    except AirbyteError as refusal:
        problem = "\n".join([str(refusal), *staged.vendor.refusals, str(params)])
    if problem:
        pytest.fail(problem, pytrace=False)
    excused = subject.excused_fields(operation)
    assert [str(warning) for warning in different if field_path(warning.path) not in excused] == []
    accepted(subject, operation)


@pytest.mark.each(("operation",), lists)
def test_a_list_goes_on_to_its_end(subject, staged, operation):
    table = subject.operation(operation)
    first = len(staged.vendor.requests)
    names = identifiers(table.by_name)
    params = {names[name]: value for name, value in staged.parameters(operation, 0).items()}
    entity = getattr(staged.caller.connector, subject.definition.attributes[table.entity])
    records = list(getattr(entity, table.action)(**params))
    sent = [request["variables"].get(table.paging.param) for request in staged.vendor.requests[first:]]
    assert sent == [None, "cursor-of-the-second-page"]
    assert len(records) == 4


@pytest.mark.each((), with_graphql)
def test_source_names_the_fields_that_are_called(subject):
    """``query issues`` is the root field of the operation's document."""
    (document,) = (one for one in subject.readable.documents if one.format == GRAPHQL)
    called = {}
    for name in document.operations:
        text = subject.operation(name).graphql.query.replace("{{ fields }}", "__typename")
        (node,) = (one for one in parse(text).definitions if isinstance(one, OperationDefinitionNode))
        called[name] = f"{node.operation.value} {node.selection_set.selections[0].name.value}"
    assert called == document.operations


@pytest.mark.each((), with_graphql)
def test_the_schema_refuses_what_is_wrong(subject, staged):
    """Were it to accept anything, the tests above would prove nothing."""
    query = staged.vendor.schema.query_type.name
    wrong = [
        {"query": "{ noSuchField }"},
        {"query": "query Q($id: NoSuchType) { __typename }"},
        {"query": "{ __typename }", "variables": {"id": 1}},
        {
            "query": "query Q($id: Int!) { __typename @include(if: true) @skip(if: $id) }",
            "variables": {"id": 1},
        },
        {"query": "{ __typename", "variables": {}},
        {"query": "{ __typename }", "fields": []},
    ]
    for body in wrong:
        assert httpx.post(f"{staged.url}/graphql", json=body).status_code == 400, body
    right = {"query": "{ __typename }", "variables": {}}
    assert httpx.post(f"{staged.url}/graphql", json=right).json() == {"data": {"__typename": query}}
    assert httpx.post(f"{staged.url}/graphql?id=1", json=right).status_code == 400
