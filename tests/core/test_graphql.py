from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from airbyte_agent_sdk.definition import GraphQL, Paging, Parameter
from airbyte_agent_sdk.errors import InvalidParameterError, MissingParameterError
from airbyte_agent_sdk.wire.request import build_request
from flows import INTEGER, STRING, operation
from hypothesis import given
from hypothesis import strategies as st

QUERY = "query Things($owner: ID!) { things(owner: $owner) { nodes { {{ fields }} } } }"


def things(**facts):
    given = {
        "query": QUERY,
        "variables": {
            "owner": "{{ owner }}",
            "first": "{{ first }}",
            "after": "{{ after }}",
            "filter": {"size": "{{ size }}", "tags": ["{{ tag }}", "always"]},
            "search": "org:{{ owner }} size:{{ size }}",
        },
        "nullable": ("after",),
        "default_fields": "id name",
    } | facts
    return operation(
        method="POST",
        path="/graphql",
        body="graphql",
        parameters=(
            Parameter("owner", "variable", STRING, required=True),
            Parameter("first", "variable", {"type": "integer", "default": 20}),
            Parameter("after", "variable", {"type": ["string", "null"]}),
            Parameter("size", "variable", INTEGER),
            Parameter("tag", "variable", {**STRING, "default": None}),
            Parameter("fields", "none", {"type": ["array", "string"], "items": STRING}),
        ),
        graphql=GraphQL(**given),
        paging=Paging("cursor", "after", next="$.data.end"),
    )


def posted(item, params):
    request = build_request(item, params, base_url="https://api.example.com", headers={})
    assert (request.method, request.url) == ("POST", "https://api.example.com/graphql")  # nothing in the URL
    assert request.headers["Content-Type"] == "application/json"
    return json.loads(request.content)


def test_what_is_missing_takes_its_default_or_is_left_out():
    body = posted(things(), {"owner": "o"})
    assert body["variables"] == {"owner": "o", "first": 20, "filter": {"tags": ["always"]}}
    assert body["query"] == QUERY.replace("{{ fields }}", "id name")
    assert "operationName" not in body


def test_values_keep_their_types_alone_and_become_text_among_text():
    variables = posted(things(), {"owner": "o", "first": 5, "after": "c", "size": 3, "tag": "t"})["variables"]
    assert variables == {
        "owner": "o",
        "first": 5,
        "after": "c",
        "filter": {"size": 3, "tags": ["t", "always"]},
        "search": "org:o size:3",
    }


def test_the_operation_is_named():
    assert posted(things(operation_name="Things"), {"owner": "o"})["operationName"] == "Things"


@pytest.mark.parametrize(
    "fields", [["id", "owner.login", "owner.team.id", "size"], "id, owner.login owner.team.id size"]
)
def test_fields_are_a_selection(fields):
    query = posted(things(), {"owner": "o", "fields": fields})["query"]
    assert "nodes { id owner { login team { id } } size }" in query


@pytest.mark.parametrize("fields", [["id } } mutation { evil"], ["a..b"], [""], ["1a"], "a(b:1)"])
def test_what_is_no_field_is_refused(fields):
    with pytest.raises(InvalidParameterError, match="a field must be a name"):
        posted(things(), {"owner": "o", "fields": fields})


def test_parameters_are_checked_as_ever():
    with pytest.raises(MissingParameterError, match="owner"):
        posted(things(), {})
    with pytest.raises(InvalidParameterError, match='"first" must be an integer'):
        posted(things(), {"owner": "o", "first": "5"})


def test_null_can_be_given_where_a_variable_or_a_parameter_may_be_null():
    item = things(
        variables={"cursor": "{{ after }}", "input": {"note": "{{ note }}", "size": "{{ size }}"}},
        nullable=("cursor", "note"),
    )
    parameters = tuple(Parameter(name, "variable", STRING) for name in ("after", "note", "size"))
    item = replace(item, parameters=parameters)
    assert posted(item, {"after": None, "note": None})["variables"] == {
        "cursor": None,
        "input": {"note": None},
    }
    assert posted(item, {})["variables"] == {}


def test_what_is_left_empty_is_dropped_but_what_is_empty_stays():
    variables = {"a": {"b": ["{{ x }}"]}, "list": ["{{ x }}"], "none": {}, "nothing": [], "fixed": 5}
    item = replace(things(variables=variables, nullable=()), parameters=(Parameter("x", "variable"),))
    assert posted(item, {})["variables"] == {"none": {}, "nothing": [], "fixed": 5}
    assert posted(item, {"x": {"y": [1]}})["variables"]["a"] == {"b": [{"y": [1]}]}


def test_a_path_and_headers_go_where_they_go_and_nothing_else_leaves_the_body():
    item = replace(
        things(variables={"owner": "{{owner}}"}),
        path="/{version}/graphql",
        parameters=(
            Parameter("version", "path", STRING, required=True),
            Parameter("X-Team", "header", STRING),
            Parameter("owner", "variable", STRING),
        ),
    )
    request = build_request(
        item, {"version": "v/1", "X-Team": "t", "owner": "o"}, base_url="https://x.test", headers={}
    )
    assert request.url == "https://x.test/v%2F1/graphql"
    assert request.headers["X-Team"] == "t"
    assert json.loads(request.content)["variables"] == {"owner": "o"}


@pytest.mark.parametrize("fields", [{"id": 1}, [5], [None], [["id"]], ".".join("a" * 31)])
def test_fields_are_names_alone(fields):
    item = replace(things(), parameters=(Parameter("fields", "none"), Parameter("owner", "variable")))
    with pytest.raises(InvalidParameterError, match="a field must be a name"):
        posted(item, {"owner": "o", "fields": fields})


@given(
    st.lists(
        st.text() | st.from_regex(r"[_A-Za-z][_0-9A-Za-z.]{0,9}", fullmatch=True), min_size=1, max_size=4
    )
)
def test_a_selection_holds_names_and_nothing_else(fields):
    try:
        query = posted(things(), {"owner": "o", "fields": fields})["query"]
    except InvalidParameterError:
        return
    selection = query.partition("nodes { ")[2].removesuffix(" } } }")
    names = {name for path in fields for name in path.split(".")}
    assert set(re.split(r"[ {}]+", selection)) - {""} == names
    assert selection.count("{") == selection.count("}")
    assert all(re.fullmatch(r"[_A-Za-z][_0-9A-Za-z]*", name) for name in names)
