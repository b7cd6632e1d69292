"""What is given and what is not: None, omit, null, and moments."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone

import airbyte_agent_sdk
import pytest
from airbyte_agent_sdk.definition import GraphQL, Parameter
from airbyte_agent_sdk.errors import InvalidParameterError, MissingParameterError
from airbyte_agent_sdk.types import null, omit
from airbyte_agent_sdk.wire.arguments import given
from airbyte_agent_sdk.wire.request import build_request, check_params
from flows import GET, INTEGER, STRING, operation

NULLABLE = {"type": ["string", "null"]}
PERSON = {
    "type": "object",
    "properties": {
        "name": STRING,
        "nick": NULLABLE,
        "pets": {
            "type": "array",
            "items": {"type": "object", "properties": {"name": STRING, "nick": NULLABLE}},
        },
        "tags": {"type": "array", "items": STRING},
        "notes": {"type": "array", "items": NULLABLE},
        "any": {},
    },
}


def body(value, schema=PERSON, kind="json"):
    """The body of a call whose one field is ``value``."""
    item = operation("create", method="POST", body=kind, parameters=(Parameter("p", "body", schema),))
    params = given(item, {"p": value})
    return build_request(item, params, base_url="https://x.test", headers={}).content


def test_none_is_null_where_the_schema_allows_it_and_else_not_given_at_any_depth():
    value = {
        "name": None,
        "nick": None,
        "pets": [{"name": None, "nick": None}, None, {"name": "Rex", "nick": omit}],
        "tags": ["a", None],
        "notes": ["b", None],
        "any": None,
    }
    assert json.loads(body(value)) == {
        "p": {
            "nick": None,
            "pets": [{"nick": None}, {"name": "Rex"}],
            "tags": ["a"],
            "notes": ["b", None],
            "any": None,
        }
    }


def test_null_is_null_everywhere():
    value = {"name": null, "tags": ["a", null], "pets": [{"name": null}]}
    assert json.loads(body(value)) == {"p": {"name": None, "tags": ["a", None], "pets": [{"name": None}]}}
    assert json.loads(body(null)) == {"p": None}
    assert body({"name": null}, kind="form") == b"p%5Bname%5D="


def test_null_is_one_value_that_shows_itself():
    assert airbyte_agent_sdk.null is null
    assert (repr(null), bool(null)) == ("null", False)
    assert pickle.loads(pickle.dumps(null)) is copy.deepcopy(null) is null


def test_in_a_place_without_null_none_is_not_given():
    item = operation(
        parameters=(
            Parameter("q", "query", STRING),
            Parameter("any", "query"),
            Parameter("n", "query", NULLABLE),
            Parameter("d", "query", {"type": "integer", "default": 5}),
            Parameter("H", "header", {"type": "string", "default": "v1"}),
            Parameter("c", "cookie", STRING),
        )
    )
    params = given(item, dict.fromkeys(("q", "any", "n", "d", "H", "c")))
    request = build_request(item, params, base_url="https://x.test", headers={})
    assert request.url == "https://x.test/v1/things?n=&d=5"
    assert request.headers == {"H": "v1"}
    forced = build_request(item, {"q": null}, base_url="https://x.test", headers={})
    assert forced.url == "https://x.test/v1/things?q=&d=5"


@pytest.mark.parametrize("value", [None, omit])
def test_a_required_parameter_that_is_not_given_is_missing(value):
    with pytest.raises(MissingParameterError, match='missing parameter "id"'):
        build_request(GET, given(GET, {"id": value}), base_url="https://x.test", headers={})


def test_a_graphql_variable_is_null_where_it_may_be():
    item = operation(
        "update",
        method="POST",
        body="graphql",
        parameters=tuple(
            Parameter(name, "variable", schema)
            for name, schema in {
                "title": STRING,
                "assignee": STRING,
                "note": NULLABLE,
                "size": INTEGER,
            }.items()
        ),
        graphql=GraphQL(
            "mutation M { m }",
            {"input": {name: f"{{{{ {name} }}}}" for name in ("title", "assignee", "note", "size")}},
            nullable=("assignee",),
        ),
    )

    def variables(params):
        request = build_request(item, given(item, params), base_url="https://x.test", headers={})
        return json.loads(request.content)["variables"]["input"]

    assert variables({"title": "t"}) == {"title": "t"}
    none = dict.fromkeys(("assignee", "note", "size"))
    assert variables({"title": "t", **none}) == {"title": "t", "assignee": None, "note": None}
    assert variables({"title": null}) == {"title": None}


SECONDS, MILLIS = {"type": "integer", "format": "unix-time"}, {"type": "integer", "format": "unix-time-ms"}
MOMENT = datetime(2026, 1, 31, 12, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("schema", "value", "sent"),
    [
        (SECONDS, MOMENT, 1769857200),
        (MILLIS, MOMENT, 1769857200250),
        ({"type": "number", "format": "unix-time"}, MOMENT, 1769857200.25),
        ({"type": "string", "format": "unix-time"}, MOMENT, "1769857200.250000"),
        ({"type": "string", "format": "unix-time"}, MOMENT.replace(microsecond=0), "1769857200"),
        (SECONDS, date(2026, 1, 31), 1769817600),
        (SECONDS, datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), -1),
        (SECONDS, 5, 5),
        (SECONDS, "2026-01-31T12:00:00+01:00", 1769857200),
        (SECONDS, "2026-01-31T11:00:00Z", 1769857200),
        (SECONDS, "2026-01-31", 1769817600),
        (SECONDS, "2026-01-31 or so", "2026-01-31 or so"),
        (STRING, "2026-01-31", "2026-01-31"),
        ({"anyOf": [{"type": "object", "properties": {"gte": SECONDS}}, SECONDS]}, MOMENT, 1769857200),
        (
            {"anyOf": [{"type": "object", "properties": {"gte": SECONDS}}, SECONDS]},
            {"gte": MOMENT},
            {"gte": 1769857200},
        ),
        ({"type": "string", "format": "date-time"}, MOMENT, MOMENT),
        ({"anyOf": [{"type": "string", "format": "date-time"}, SECONDS]}, MOMENT, MOMENT),
    ],
)
def test_a_moment_becomes_the_number_that_the_api_takes(schema, value, sent):
    item = operation(parameters=(Parameter("p", "query", schema),))
    assert given(item, {"p": value}) == {"p": sent}


def test_a_moment_without_a_time_zone_is_not_guessed():
    item = operation(parameters=(Parameter("p", "query", SECONDS, style="deepObject"),))
    naive = given(item, {"p": MOMENT.replace(tzinfo=None)})
    with pytest.raises(InvalidParameterError, match='"p" must have a time zone to be sent as a number'):
        build_request(item, naive, base_url="https://x.test", headers={})


def test_all_mistakes_of_a_call_are_reported_at_once():
    item = operation(
        "get",
        path="/v1/{id}/{part}",
        parameters=(
            Parameter("id", "path", STRING, required=True),
            Parameter("part", "path", STRING, required=True),
            Parameter("limit", "query", {"type": "integer", "maximum": 10}),
            Parameter("T", "header", STRING),
        ),
    )
    with pytest.raises(MissingParameterError) as caught:
        build_request(
            item, {"part": "..", "limit": 11, "T": "\n", "limits": 1}, base_url="https://x.test", headers={}
        )
    assert str(caught.value).split("\n- ") == [
        "5 mistakes:",
        'missing parameter "id"; required: id, part',
        "parameter \"part\" must not be '..': it would address another endpoint",
        'parameter "limit" must be at most 10, not 11',
        "parameter \"T\" must not contain '\\n': a header is one line of ASCII",
        'unknown parameter "limits"; did you mean "limit"? required: id, part',
    ]


@pytest.mark.parametrize("kind", ["form", "multipart"])
def test_a_number_and_its_digits_are_the_same_where_text_is_sent(kind):
    item = operation(
        "create",
        method="POST",
        path="/v1/{id}",
        body=kind,
        parameters=(
            Parameter("id", "path", INTEGER, required=True),
            Parameter("limit", "query", INTEGER),
            Parameter("T", "header", INTEGER),
            Parameter("name", "body", STRING),
            Parameter("sizes", "body", {"type": "array", "items": INTEGER}),
        ),
    )
    params = {"id": "12", "limit": "5", "T": "7", "name": 3, "sizes": ["1", 2]}
    request = build_request(item, params, base_url="https://x.test", headers={})
    assert request.url == "https://x.test/v1/12?limit=5"
    assert request.headers["T"] == "7"
    if kind == "form":
        assert request.content == b"name=3&sizes%5B0%5D=1&sizes%5B1%5D=2"


def test_json_stays_strict():
    with pytest.raises(InvalidParameterError, match='"p" must be an integer, not str'):
        body("12", INTEGER)
    multipart = {"type": "object", "properties": {"a": INTEGER}}
    with pytest.raises(InvalidParameterError, match=r'"p\.a" must be an integer, not str'):
        body({"a": "12"}, multipart, "multipart")


def test_an_empty_list_unsets_in_a_form():
    lists = {"type": "array", "items": STRING}
    assert body([], lists, "form") == b"p="
    assert body({"tags": []}, kind="form") == b"p%5Btags%5D="
    assert body({}, {"type": "object"}, "form") == b""
    either = {"anyOf": [{"type": "object", "additionalProperties": STRING}, {"type": "string", "enum": [""]}]}
    assert body("", either, "form") == b"p="
    with pytest.raises(InvalidParameterError, match='"p" must be "", not str'):
        body("x", either, "form")


LIST_OF_TEXTS = {"type": "array", "items": STRING}


@pytest.mark.parametrize(
    ("schema", "value", "sent"),
    [
        (LIST_OF_TEXTS, '["1", "2"]', "%5B%221%22%2C%222%22%5D"),
        (LIST_OF_TEXTS, ["1", "2"], "%5B%221%22%2C%222%22%5D"),
        ({"type": "object"}, '{"a": 1}', "%7B%22a%22%3A1%7D"),
        (STRING, '["1"]', "%22%5B%5C%221%5C%22%5D%22"),
        ({}, "[1]", "%22%5B1%5D%22"),
        ({"oneOf": [STRING, LIST_OF_TEXTS]}, "[1]", "%22%5B1%5D%22"),
    ],
)
def test_json_text_stands_for_a_list_or_an_object_that_is_written_as_json(schema, value, sent):
    item = operation(parameters=(Parameter("p", "query", schema, style="json"),))
    params = given(item, {"p": value})
    check_params(item, params)
    assert build_request(item, params, base_url="https://x.test", headers={}).url.endswith(f"?p={sent}")


@pytest.mark.parametrize("text", ["1,2", '["1"', '{"a": 1}', "[" * 10_000])
def test_other_text_does_not(text):
    item = operation(parameters=(Parameter("p", "query", LIST_OF_TEXTS, style="json"),))
    with pytest.raises(InvalidParameterError, match='"p" must be'):
        check_params(item, given(item, {"p": text}))
