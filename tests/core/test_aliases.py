"""Other names of parameters, and other spellings of their values."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import Paging, Parameter
from airbyte_agent_sdk.errors import InvalidParameterError
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.types import omit
from airbyte_agent_sdk.wire.aliases import canonical, canonical_arguments
from airbyte_agent_sdk.wire.call import Call
from flows import INTEGER, STRING, operation

STATES = {"type": "array", "items": {"type": "string", "enum": ["OPEN", "CLOSED"]}}
ISSUES = operation(
    action="list",
    parameters=(
        Parameter("number", "path", INTEGER, required=True, aliases={"issue_number": {}, "id": {}}),
        Parameter("states", "query", STATES, aliases={"state": {"all": ["OPEN", "CLOSED"]}}),
        Parameter("first", "query", INTEGER),
        Parameter("label", "query", STRING, aliases={"labelName": {}}),
        Parameter("kind", "body", {"type": "string", "enum": ["a", "A", "b"]}),
    ),
    paging=Paging("cursor", "after", page_size="first"),
)


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ({"issue_number": 7}, {"number": 7}),
        ({"id": "7"}, {"number": 7}),
        ({"id": "I_7"}, {"number": "I_7"}),
        ({"state": "open"}, {"states": ["OPEN"]}),
        ({"state": ["open", "CLOSED"]}, {"states": ["OPEN", "CLOSED"]}),
        ({"state": "All"}, {"states": ["OPEN", "CLOSED"]}),
        ({"states": ["Closed"]}, {"states": ["CLOSED"]}),
        ({"states": ["merged"]}, {"states": ["merged"]}),
        ({"per_page": 5}, {"first": 5}),
        ({"limit": "5"}, {"first": 5}),
        ({"page_size": 5, "label": "x"}, {"first": 5, "label": "x"}),
        ({"issue_number": omit, "number": 7}, {"number": 7}),
        ({"kind": "B"}, {"kind": "B"}),  # an enum that tells its cases apart
        ({"unknown": 1}, {"unknown": 1}),
    ],
)
def test_what_is_given_under_another_name_is_what_the_operation_declares(given, taken):
    assert canonical(ISSUES, given) == taken


def test_values_are_left_alone_where_they_are_not_checked():
    assert canonical(ISSUES, {"states": ["open"]}, values=False) == {"states": ["open"]}
    assert canonical(ISSUES, {"state": "all"}, values=False) == {"states": ["OPEN", "CLOSED"]}


@pytest.mark.parametrize("given", [{"number": 1, "issue_number": 1}, {"id": 1, "issue_number": 2}])
def test_two_names_of_one_parameter_are_an_error(given):
    first, second = given
    with pytest.raises(InvalidParameterError) as caught:
        Call.of(ISSUES, given, Options())
    assert str(caught.value) == (
        f'things.list: parameter "number" is given twice: "{first}" and "{second}" are aliases of it'
    )


def test_a_name_that_the_operation_has_itself_is_no_alias():
    parameters = (*ISSUES.parameters, Parameter("limit", "query", INTEGER), Parameter("id", "query", STRING))
    other = operation(action="list", parameters=parameters, paging=ISSUES.paging)
    assert canonical(other, {"limit": 5, "id": "7"}) == {"limit": 5, "id": "7"}


def test_only_a_list_has_a_page_size():
    one = operation(action="get", parameters=ISSUES.parameters, paging=ISSUES.paging)
    assert canonical(one, {"per_page": 5}) == {"per_page": 5}


def test_arguments_of_a_typed_method_have_python_names():
    assert canonical_arguments(ISSUES, {"number": 7, "label": "x"}) is None
    assert canonical_arguments(ISSUES, {"label_name": "x", "id": 7}) == {"label": "x", "number": 7}
    with pytest.raises(InvalidParameterError, match='"number" and "issue_number" are aliases of it'):
        canonical_arguments(ISSUES, {"number": 7, "issue_number": 8})
