from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

import httpx
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
from airbyte_agent_sdk.types import omit
from airbyte_agent_sdk.wire.arguments import to_api_params
from airbyte_agent_sdk.wire.request import build_request
from airbyte_agent_sdk.wire.response import read_response, status_error
from flows import GET, INTEGER, LIST, STRING, answer, operation
from hypothesis import given
from hypothesis import strategies as st


def build(item, params, **options):
    headers = {"Accept": "application/json"}
    return build_request(item, params, base_url="https://api.example.com", headers=headers, **options)


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
    with pytest.raises(InvalidParameterError, match="one line of ASCII"):
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
    assert to_api_params(item, {"created": {"not_before": 1, "x": omit}, "gone": omit}) == {
        "created": {"notBefore": 1}
    }


@pytest.mark.parametrize(
    "value",
    ["a/b", "..%2F", "%2F", "%2e%2e", "%2e%2e/x", "..;/x", "🙂", "x" * 10_000,
     "a;b", "?q=1", "#f", "\x00", "a\nb", "a\\b", "//evil.test", "@evil.test", ":80"],
)  # fmt: skip
def test_a_path_value_reaches_no_other_endpoint(value):
    url = build(GET, {"id": value}).url
    head, _, segment = url.rpartition("/")
    assert head == "https://api.example.com/v1/things"
    assert unquote(segment) == value
    sent = httpx.URL(url)  # what the client makes of it
    assert sent.raw_path.decode() == f"/v1/things/{segment}"
    assert (sent.host, sent.query, sent.fragment) == ("api.example.com", b"", "")


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.text(st.characters(codec="utf-8"), min_size=1))
def test_two_values_in_one_segment_cannot_either(first, second):
    item = operation(
        "get",
        path="/a/{x}{y}:run/{x}",
        parameters=(Parameter("x", "path", required=True), Parameter("y", "path", required=True)),
    )
    try:
        url = build(item, {"x": first, "y": second}).url
    except InvalidParameterError:
        return
    assert httpx.URL(url).raw_path.decode().count("/") == 3
    assert [unquote(part) for part in url.split("/")[3:]] == ["a", f"{first}{second}:run", first]


def test_a_path_value_of_a_list_a_number_or_a_boolean():
    def path(value):
        return build(replace(GET, parameters=(Parameter("id", "path", required=True),)), {"id": value}).url[
            33:
        ]

    assert [path(5), path(True), path(["a", "b/c"]), path({"k": 1})] == ["/5", "/true", "/a,b%2Fc", "/k,1"]


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_a_path_value_that_is_another_endpoint_is_refused(value):
    item = replace(GET, parameters=(Parameter("id", "path", required=True),))
    with pytest.raises(InvalidParameterError, match=r'parameter "id" must not be .* another endpoint'):
        build(item, {"id": value})


def test_a_url_that_no_client_sends_is_refused():
    with pytest.raises(InvalidParameterError, match="URL would have 100"):
        build(GET, {"id": "x" * 100_000})


def test_a_path_with_a_query_of_its_own_goes_on():
    item = operation("get", path="/x?v=1", parameters=(Parameter("q", "query"),))
    assert build(item, {"q": 2}).url == "https://api.example.com/x?v=1&q=2"
    assert build(item, {"q": []}).url == "https://api.example.com/x?v=1"


def test_null_is_sent_where_it_can_be():
    nullable = {"type": ["string", "null"]}
    item = operation(
        "create",
        method="POST",
        body="json",
        parameters=(
            Parameter("q", "query", nullable),
            Parameter("H", "header", {**nullable, "default": "d"}),
            Parameter("c", "cookie", nullable),
            Parameter("b", "body", nullable),
        ),
    )
    request = build(item, {"q": None, "H": None, "c": None, "b": None})
    assert request.url == "https://api.example.com/v1/things?q="
    assert request.content == b'{"b":null}'
    assert request.headers.keys() == {"Accept", "Content-Type"}  # no header and no cookie says null
    assert build(item, {}).headers["H"] == "d"
    assert build(replace(item, body="form"), {"b": None}).content == b"b="


@pytest.mark.parametrize("value", ["é", "日本", "a\nb", "a\rb", "a\x00b", "\x7f", "\x1b[0m"])
def test_a_header_holds_one_line_of_ascii(value):
    with pytest.raises(
        InvalidParameterError, match=r'parameter "T" must not contain .*: a header is one line of ASCII'
    ):
        build(operation(parameters=(Parameter("T", "header", STRING),)), {"T": value})


@pytest.mark.parametrize(
    ("value", "explode", "sent"),
    [
        (["a", "b"], None, "a,b"),
        ({"k": 1}, None, "k,1"),
        ({"k": 1}, True, "k=1"),
        (" x ", None, "x"),
        (True, None, "true"),
    ],
)
def test_header_styles(value, explode, sent):
    item = operation(parameters=(Parameter("T", "header", explode=explode),))
    assert build(item, {"T": value}).headers["T"] == sent


def test_a_header_of_the_spec_stands_in_place_of_ours_in_any_case():
    item = operation(
        "create",
        method="POST",
        body="json",
        parameters=(
            Parameter("accept", "header", {"default": "application/vnd.x+json"}),
            Parameter("content-type", "header", STRING),
            Parameter("Client", "header", STRING, required=True),
        ),
    )
    headers = build(item, {"content-type": "application/vnd.y+json", "Client": "c"}).headers
    assert headers == {
        "accept": "application/vnd.x+json",
        "content-type": "application/vnd.y+json",
        "Client": "c",
    }
    given = build(item, {"accept": "text/csv", "Client": "c"}).headers
    assert given == {"accept": "text/csv", "Client": "c", "Content-Type": "application/json"}
    with pytest.raises(MissingParameterError, match='missing parameter "Client"'):
        build(item, {})


def test_a_json_body_may_call_itself_something_else():
    item = operation("create", method="POST", body="json", media_type="application/vnd.api+json")
    assert build(item, {}).headers["Content-Type"] == "application/vnd.api+json"


def test_a_value_stands_in_the_path_and_in_a_body_that_needs_it_too():
    item = replace(GET, method="PUT", body="json", also_in_body=("id",))
    request = build(item, {"id": "a/b"})
    assert (request.url, request.content) == ("https://api.example.com/v1/things/a%2Fb", b'{"id":"a/b"}')


ROWS = operation(
    "create",
    method="POST",
    body="json",
    array_body=True,
    parameters=(
        Parameter("id", "body", INTEGER, required=True),
        Parameter("q", "query", STRING, required=True),
    ),
)


def test_a_list_for_a_body_that_is_one():
    assert build(ROWS, {"q": "x", "id": 1}).content == b'[{"id":1}]'
    assert build(ROWS, {"q": "x", "items": [{"id": 1}, {"id": 2}]}).content == b'[{"id":1},{"id":2}]'
    assert build(ROWS, {"q": "x", "items": []}).content == b"[]"
    with pytest.raises(InvalidParameterError, match=r'"items\[1\]": missing required field "id"'):
        build(ROWS, {"q": "x", "items": [{"id": 1}, {}]})
    with pytest.raises(InvalidParameterError, match=r'unknown parameter "items\[0\].idd"; did you mean "id"'):
        build(ROWS, {"q": "x", "items": [{"id": 1, "idd": 2}]})
    with pytest.raises(MissingParameterError, match='"q"'):
        build(ROWS, {"items": [{"id": 1}]})
    with pytest.raises(MissingParameterError, match='"id"'):
        build(ROWS, {"q": "x", "items": 5})
    words = replace(
        ROWS, parameters=(Parameter("items", "none", {"type": "array", "items": STRING}, required=True),)
    )
    assert build(words, {"items": ["a", "b"]}).content == b'["a","b"]'


def test_files_and_uploads():
    form = operation(
        "create",
        method="POST",
        body="multipart",
        parameters=(
            Parameter("file", "body", {"format": "binary"}, required=True),
            Parameter("n", "body", INTEGER),
        ),
    )
    request = build(form, {"file": ("a.txt", b"\xff"), "n": 1})
    assert request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert b'filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n\xff\r\n' in request.content
    upload = operation(
        "create",
        method="POST",
        body="related",
        upload="up",
        parameters=(Parameter("up", "none", STRING, required=True), Parameter("name", "body", STRING)),
    )
    request = build(upload, {"up": "/w==", "name": "n"})
    assert request.headers["Content-Type"].startswith("multipart/related; boundary=")
    assert b'{"name":"n"}' in request.content
    assert b"\r\n\r\n\xff\r\n" in request.content
    with pytest.raises(InvalidParameterError, match='"up" must be the file as valid base64'):
        build(upload, {"up": "?"})
    with pytest.raises(InvalidParameterError, match='"up" must be a string'):
        build(upload, {"up": ["a"]})
    with pytest.raises(MissingParameterError, match='"up"'):
        build(upload, {"name": "n"})


def test_restli_is_told_by_its_header():
    version = Parameter("x-restli-protocol-version", "header", {"default": "2.0.0"})
    item = operation(parameters=(version, Parameter("ids", "query"), Parameter("range", "query")))
    params = {"ids": ["urn:a", "b"], "range": "(start:1)"}
    assert build(item, params).url.endswith("?ids=List(urn%3Aa,b)&range=(start:1)")
    plain = replace(item, parameters=item.parameters[1:])
    assert build(plain, params).url.endswith("?ids=urn%3Aa&ids=b&range=%28start%3A1%29")


def test_values_may_go_unchecked_but_names_do_not():
    item = replace(LIST, parameters=(*LIST.parameters, Parameter("must", "query", required=True)))
    assert build(item, {"limit": "a lot", "must": 1}, check_values=False).url.endswith(
        "?limit=a%20lot&must=1"
    )
    with pytest.raises(InvalidParameterError, match='unknown parameter "limits"'):
        build(item, {"limits": 1, "must": 1}, check_values=False)
    with pytest.raises(MissingParameterError, match='"must"'):
        build(item, {}, check_values=False)


def test_what_holds_itself_is_refused():
    held: list[object] = []
    held.append(held)
    with pytest.raises(InvalidParameterError, match='"x" is nested too deeply'):
        build(operation("create", method="POST", body="json", open_body=True), {"x": held})
    with pytest.raises(InvalidParameterError, match=r'"x\[0\]" cannot be sent'):
        build(operation("create", method="POST", body="json", open_body=True), {"x": [object()]})


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
        ("$.data[*].x", {"data": []}, []),
        ("$.data", {"data": None}, []),
        ("$", [1], [1]),
        (None, [1], [1]),
        ("$[*].x", [{"x": 1}, {"x": 2}], [1, 2]),
    ],
)
def test_lists_are_found(path, body, records):
    assert read_response(operation(records=path), answer(body)).data == records


@pytest.mark.parametrize(
    ("path", "body", "found"),
    [
        (None, {"total": 3}, {"total": 3}),
        ("$", {"total": 3}, {"total": 3}),
        ("$.data", {"data": {"id": 1}}, {"id": 1}),
    ],
)
def test_an_object_in_place_of_a_list_is_that_object(path, body, found):
    assert read_response(operation(records=path), answer(body)).data == found


@pytest.mark.parametrize("body", [{"error": "x"}, {"data": "no"}, "text", 5])
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
    with pytest.raises(ResponseDecodeError, match=r"not JSON .* it is text/html and starts"):
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
        (403, RateLimitError),  # for its Retry-After
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
        ({"detail": {"code": "sso-required", "message": "sign in first"}}, "sign in first"),
        ({"detail": [{"loc": ["query"], "msg": "field required"}]}, "field required"),
        ({"detail": "d"}, "d"),
        ({"err": "Team not authorized", "ECODE": "OAUTH_023"}, "Team not authorized"),
        ({"code": "THROTTLED", "details": "d"}, "d"),
        ({"message": {"title": ["is too long", "is taken"]}}, "title: is too long"),
        ({"errors": {"email": ["is invalid"], "name": []}}, "email: is invalid"),
        ("plain words", "plain words"),
    ],
)
def test_the_vendors_words_are_found(body, said):
    assert status_error(answer(body, 400), "GET").message == f"400: {said}"


def test_a_page_of_html_is_not_repeated():
    assert status_error(answer(b"<html>huge</html>", 502), "GET").message == "the server responded with 502"
