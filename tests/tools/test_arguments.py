"""What a model's arguments are understood as, and what is refused."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.tools.arguments import understood
from airbyte_agent_sdk.values import null

TEXT = {"type": "string"}
TICKET = {
    "type": "object",
    "properties": {
        "subject": TEXT,
        "assigneeId": {"type": ["integer", "null"]},
        "tags": {"type": "array", "items": TEXT},
    },
    "required": ["subject"],
}
UPDATE = Operation(
    "tickets",
    "update",
    "PUT",
    "/tickets/{ticket_id}",
    (
        Parameter("ticket_id", "path", {"type": "integer"}, required=True),
        Parameter("ticket", "body", TICKET),
        Parameter("notify", "query", {"type": "boolean"}),
        Parameter("priority", "body", {"type": "string", "enum": ["low", "high"]}),
        Parameter("note", "body", {"type": ["string", "null"]}),
        Parameter("score", "body", {"type": "number"}),
        Parameter("due", "body", {"type": "string", "format": "date"}),
        Parameter("metadata", "body", {"oneOf": [{"type": "string", "const": ""}, {"type": "object"}]}),
        Parameter("issue_number", "body", {"type": "integer"}, aliases={"number": {}}),
        Parameter("secret", "body", TEXT, inject=None),
    ),
)


@pytest.mark.parametrize(
    ("given", "params"),
    [
        ({"ticket_id": "10"}, {"ticket_id": 10}),
        ({"ticket_id": 10.0}, {"ticket_id": 10}),
        ({"ticketId": 10, "notify": "TRUE"}, {"ticket_id": 10, "notify": True}),
        ({"ticket_id": 1, "score": "1.5"}, {"ticket_id": 1, "score": 1.5}),
        ({"ticket_id": 1, "priority": "High"}, {"ticket_id": 1, "priority": "high"}),
        ({"ticket_id": 1, "ticket": '{"subject": "a"}'}, {"ticket_id": 1, "ticket": {"subject": "a"}}),
        (
            {"ticket_id": 1, "ticket": {"subject": "a", "assignee_id": None, "tags": "x"}},
            {"ticket_id": 1, "ticket": {"subject": "a", "tags": ["x"]} | {"tags": "x"}},
        ),
        ({"ticket_id": 1, "metadata": '{"a": 1}'}, {"ticket_id": 1, "metadata": {"a": 1}}),
        ({"ticket_id": 1, "metadata": ""}, {"ticket_id": 1, "metadata": ""}),
        ({"ticket_id": 1, "number": "7"}, {"ticket_id": 1, "issue_number": 7}),
        ({"ticket_id": 1, "note": None, "due": None}, {"ticket_id": 1}),
        ({"ticket_id": 1, "due": "", "priority": "", "note": ""}, {"ticket_id": 1, "note": ""}),
        ({"id": 5}, {"ticket_id": 5}),
        ({"ticket_id": 1, "secret": 5}, {"ticket_id": 1, "secret": "5"}),
    ],
)
def test_what_can_only_be_meant_one_way_is_understood(given, params):
    result = understood(UPDATE, given)
    assert result.problems == []
    if "tags" in str(params):
        params["ticket"]["tags"] = ["x"]
    assert result.params == params


def test_what_was_understood_is_said():
    result = understood(UPDATE, {"ticketId": "10", "priority": "HIGH"})
    assert result.notes == ["ticketId is ticket_id", 'ticket_id: "10" is 10', "priority: HIGH is high"]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"subject": "a"}, 'unknown parameter "subject"; did you mean "ticket.subject"?'),
        ({"ticket": {}, "Ticket": {}}, '"Ticket" and another argument are both the parameter "ticket"'),
        ({"ticket_id": None}, 'parameter "ticket_id" is required, and null does not give it'),
        ({"ticket_id": ""}, 'parameter "ticket_id" is required, and "" does not give it'),
        ({"user_id": 5}, 'unknown parameter "user_id"'),
    ],
)
def test_what_is_not_clear_is_refused(given, problem):
    assert any(found.startswith(problem) for found in understood(UPDATE, given).problems)


def test_null_is_asked_for_by_name():
    result = understood(UPDATE, {"ticket_id": 1, "ticket": {"subject": "a"}}, ["note", "ticket.assigneeId"])
    assert result.params["note"] is null
    assert result.params["ticket"] == {"subject": "a", "assigneeId": null}
    assert understood(UPDATE, {}, ["assigneeId"]).params == {"ticket": {"assigneeId": null}}
    assert understood(UPDATE, {}, ["due"]).problems == ['clear: "due" cannot be null']
    assert "there is no field" in understood(UPDATE, {}, ["nope"]).problems[0]


def test_a_value_that_is_no_number_is_left_to_the_check():
    assert understood(UPDATE, {"ticket_id": "ten"}).params == {"ticket_id": "ten"}
    assert understood(UPDATE, {"score": "nan"}).params == {"score": "nan"}
    assert understood(UPDATE, {"ticket_id": True}).params == {"ticket_id": True}


def test_an_open_body_takes_any_name():
    operation = Operation("rows", "create", "POST", "/rows", (), open_body=True)
    assert understood(operation, {"anything": "1"}).params == {"anything": "1"}


def test_paging_has_its_own_names():
    operation = Operation(
        "rows", "list", "GET", "/rows",
        (Parameter("after", "query", TEXT), Parameter("q", "query", TEXT)),
        paging=Paging("cursor", "after", next="$.next"), graphql=GraphQL("query { a }"),
    )  # fmt: skip
    problem = understood(operation, {"wrong": 1}).problems[0]
    assert problem.endswith("parameters: q, limit, cursor")
