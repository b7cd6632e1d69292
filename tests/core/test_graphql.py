from __future__ import annotations

import json

import pytest
from airbyte_agent_sdk.definition import GraphQL, Paging, Parameter
from airbyte_agent_sdk.errors import InvalidParameterError, MissingParameterError
from airbyte_agent_sdk.operation import build_request
from flows import INTEGER, STRING, operation

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
            Parameter("tag", "variable", STRING),
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


def test_what_is_missing_takes_its_default_or_goes_or_is_null():
    body = posted(things(), {"owner": "o"})
    assert body["variables"] == {"owner": "o", "first": 20, "after": None, "filter": {"tags": ["always"]}}
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
    with pytest.raises(InvalidParameterError, match="a field is a name"):
        posted(things(), {"owner": "o", "fields": fields})


def test_parameters_are_checked_as_ever():
    with pytest.raises(MissingParameterError, match="owner"):
        posted(things(), {})
    with pytest.raises(InvalidParameterError, match='"first" must be an integer'):
        posted(things(), {"owner": "o", "first": "5"})
