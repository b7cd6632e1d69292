from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import ErrorCheck, GraphQL, Parameter
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConflictError,
    ConnectorValidationError,
    GraphQLError,
    HTTPStatusError,
    InvalidParameterError,
    MissingParameterError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseShapeError,
    ServerError,
)
from airbyte_agent_sdk.operation import build_request, named
from airbyte_agent_sdk.response import read_response, status_error
from airbyte_agent_sdk.types import omit
from flows import GET, LIST, STRING, answer, operation


def build(item, params):
    return build_request(
        item, params, base_url="https://api.example.com", headers={"Accept": "application/json"}
    )


def test_path_and_query():
    assert build(GET, {"id": "a/b ?"}).url == "https://api.example.com/v1/things/a%2Fb%20%3F"
    assert build(LIST, {"limit": 5, "after": "x"}).url == "https://api.example.com/v1/things?limit=5&after=x"
    assert build(LIST, {}).url == "https://api.example.com/v1/things"


@pytest.mark.parametrize(
    ("kind", "array", "content", "content_type"),
    [
        ("json", False, b'{"name":"n","tags":["a"],"gone":null}', "application/json"),
        ("json", True, b'[{"name":"n","tags":["a"],"gone":null}]', "application/json"),
        ("form", False, b"name=n&tags%5B0%5D=a&gone=", "application/x-www-form-urlencoded"),
    ],
)
def test_bodies(kind, array, content, content_type):
    create = operation(
        "create",
        method="POST",
        body=kind,
        array_body=array,
        parameters=(
            Parameter("name", "body", STRING),
            Parameter("tags", "body", {"type": "array"}),
            Parameter("gone", "body", {"type": ["string", "null"]}),
        ),
    )
    request = build(create, {"name": "n", "tags": ["a"], "gone": None})
    assert request.content == content
    assert request.headers["Content-Type"] == content_type


def test_an_open_body_takes_any_field_and_a_closed_one_none():
    fields = {"name": "n", "Custom__c": 5}
    assert build(operation("create", method="POST", body="json", open_body=True), fields).content == (
        b'{"name":"n","Custom__c":5}'
    )
    with pytest.raises(InvalidParameterError, match='unknown parameter "name"'):
        build(operation("create", method="POST", body="json"), fields)


def test_headers_and_cookies():
    item = operation(
        parameters=(
            Parameter("Version", "header", {"type": "string", "default": "2026-01-01"}),
            Parameter("Trace", "header", STRING),
            Parameter("sid", "cookie", STRING),
        )
    )
    assert build(item, {}).headers["Version"] == "2026-01-01"
    sent = build(item, {"Version": "v2", "Trace": "t", "sid": "a;b"}).headers
    assert (sent["Version"], sent["Trace"], sent["Cookie"]) == ("v2", "t", "sid=a%3Bb")
    with pytest.raises(InvalidParameterError, match="line breaks"):
        build(item, {"Trace": "a\r\nX-Evil: 1"})


def test_what_is_missing_or_misspelt_is_named():
    item = operation(
        "get",
        parameters=(
            Parameter("owner", "query", STRING, required=True),
            Parameter("repo", "query", STRING, required=True),
        ),
    )
    with pytest.raises(MissingParameterError, match='missing parameter "repo"; required: owner, repo'):
        build(item, {"owner": "o"})
    with pytest.raises(InvalidParameterError) as caught:
        build(item, {"owner": "o", "repo": "r", "repository": "r"})
    assert str(caught.value) == 'unknown parameter "repository"; did you mean "repo"? required: owner, repo'


def test_arguments_lose_what_was_omitted_and_nested_python_names():
    item = operation(
        parameters=(Parameter("created", "query", {"type": "object", "properties": {"notBefore": {}}}),)
    )
    assert named(item, {"created": {"not_before": 1, "x": omit}, "gone": omit}) == {
        "created": {"notBefore": 1}
    }


def test_records_and_meta():
    item = operation(
        meta={"next": "$.next", "url": "@link.next", "left": "@header.X-Left"},
    )
    response = answer(
        {"data": [{"id": 1}], "next": "c"},
        Link='<https://api.example.com/p2>; rel="next", </p9>; rel=last',
        X_Left="9",
    )
    outcome = read_response(item, response)
    assert outcome.data == [{"id": 1}]
    assert outcome.meta == {"next": "c", "url": "https://api.example.com/p2", "left": "9"}


@pytest.mark.parametrize(
    ("path", "body", "records"),
    [
        ("$.data[*]", {"data": [1, 2]}, [1, 2]),
        ("$.data[*]", {"data": [[1], [2]]}, [[1], [2]]),
        ("$.data[*]", {"data": []}, []),
        ("$.data", {"data": None}, []),
        ("$", [1], [1]),
        (None, [1], [1]),
        ("$[*].x", [{"x": 1}, {"x": 2}], [1, 2]),
    ],
)
def test_lists_are_found(path, body, records):
    assert read_response(operation(records=path), answer(body)).data == records


@pytest.mark.parametrize("body", [{"error": "x"}, {"data": {"id": 1}}, {"data": "no"}, "text", 5])
def test_a_list_that_is_not_there_is_an_error_not_an_empty_list(body):
    with pytest.raises(ResponseShapeError, match=r"no list at \$.data"):
        read_response(LIST, answer(body))


def test_one_object_is_the_first_match_or_the_body():
    assert read_response(operation("get", records="$.thing"), answer({"thing": {"id": 1}})).data == {"id": 1}
    assert read_response(GET, answer({"id": 1})).data == {"id": 1}


def test_no_content_is_nothing():
    assert read_response(GET, answer(status=204)).data is None
    assert read_response(LIST, answer(status=204)).data == []


@pytest.mark.parametrize("content", [b"<html><body>Hi</body></html>", b'{"data": [{"id": 1}', b"\xff\xfe"])
def test_what_is_not_json_says_what_it_is(content):
    with pytest.raises(ResponseDecodeError, match=r"not JSON .* it is text/html and begins"):
        read_response(LIST, answer(content, content_type="text/html"))


def test_big_integers_survive():
    assert (
        read_response(GET, answer(b'{"id": 123456789012345678901234567890}')).data["id"]
        == 123456789012345678901234567890
    )


def test_failures_in_a_200_are_errors():
    with pytest.raises(ResponseError, match="channel_not_found"):
        read_response(
            GET, answer({"ok": False, "error": "channel_not_found"}), ErrorCheck("ok", False, "error")
        )
    graphql = operation("get", graphql=GraphQL("query { a }"), records="$.data")
    with pytest.raises(GraphQLError, match="no such field") as caught:
        read_response(graphql, answer({"data": {"a": 1}, "errors": [{"message": "no such field"}]}))
    assert caught.value.partial_data == {"a": 1}


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, ConnectorValidationError),
        (401, AuthenticationError),
        (403, AuthenticationError),
        (404, NotFoundError),
        (409, ConflictError),
        (418, HTTPStatusError),
        (422, ConnectorValidationError),
        (429, RateLimitError),
        (500, ServerError),
        (599, ServerError),
    ],
)
def test_each_status_has_its_class(status, cls):
    error = status_error(
        answer({"error": {"message": "so it is"}}, status, Retry_After="7", Request_Id="req_1"), "GET"
    )
    assert type(error) is cls
    assert (error.status_code, error.retry_after, error.request_id) == (status, 7.0, "req_1")
    assert str(error) == f"{status}: so it is"
    assert error.response.status_code == status
    assert error.response.json() == {"error": {"message": "so it is"}}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"message": "m"}, "m"),
        ({"error": "e"}, "e"),
        ({"error": {"message": "m"}}, "m"),
        ({"errors": [{"userPresentableMessage": "u"}]}, "u"),
        ({"errors": [{"detail": "d", "code": 5}]}, "d"),
        ({"errorMessages": ["no such issue"], "errors": {}}, "no such issue"),
        ({"detail": "d"}, "d"),
        ("plain words", "plain words"),
    ],
)
def test_the_vendors_words_are_found(body, said):
    assert status_error(answer(body, 400), "GET").message == f"400: {said}"


def test_a_page_of_html_is_not_repeated():
    assert status_error(answer(b"<html>huge</html>", 502), "GET").message == "the server answered 502"
