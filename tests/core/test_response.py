"""What an answer's bytes are read as, and what is refused."""

from __future__ import annotations

import math

import pytest
from airbyte_agent_sdk.definition import ErrorCheck, GraphQL, RetryConfig
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    GraphQLError,
    HTTPStatusError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseShapeError,
)
from airbyte_agent_sdk.transport.body import read_json
from airbyte_agent_sdk.wire.response import read_response, status_error, token_ended
from flows import GET, LIST, answer, operation

GRAPHQL = operation("get", graphql=GraphQL("query { a }"), records="$.data")


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'{"a": 123456789012345678901234567890}', {"a": 123456789012345678901234567890}),
        (b'{"a": 9007199254740993, "b": 1e400}', {"a": 9007199254740993, "b": math.inf}),
        (b"[Infinity, -Infinity]", [math.inf, -math.inf]),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b" \r\n[1] ", [1]),
        (b'{"cut": "smile \\ud83d"}', {"cut": "smile ?"}),
        (b'{"whole": "\\ud83d\\ude00"}', {"whole": "\U0001f600"}),
        ('{"a": "é"}'.encode("utf-16"), {"a": "é"}),
        ('{"a": "é"}'.encode("utf-32-le"), {"a": "é"}),
    ],
)
def test_json_however_it_is_written(content, value):
    assert read_json(content) == value


def test_nan_is_a_float():
    assert math.isnan(read_json(b'{"a": NaN}')["a"])


@pytest.mark.parametrize(
    ("content", "kind", "value"),
    [
        ("é".encode("latin-1"), "application/json; charset=ISO-8859-1", "é"),
        ("é".encode(), "application/json; charset=ISO-8859-1", "é"),  # declared by habit, and not so
        ("é".encode(), "application/json; charset=martian", "é"),
        ("é".encode("cp437"), "application/json; charset=IBM437", "é"),
        ("日本".encode("shift_jis"), "application/json; charset=Shift_JIS", "日本"),
        ("я".encode("cp1251"), 'text/plain; charset="windows-1251"', "я"),
    ],
)
def test_a_charset_counts_where_the_bytes_are_no_utf8(content, kind, value):
    assert read_json(b'"' + content + b'"', kind) == value


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        (b'"\xe9"', "application/json", "invalid unicode"),
        (b'"\xe9"', "application/json; charset=martian", "invalid unicode"),
        (b'"\xe9-"', "application/json; charset=raw_unicode_escape", "invalid unicode"),
        (b'"' + b"\xe9" * 300_000 + b'-a"', "text/plain; charset=punycode", "invalid unicode"),
        (b"<!DOCTYPE html><p>Sign in", "text/html", "it is a web page or XML"),
        (b'{"a": [1', "application/json", "EOF"),
        (b"[" * 100_000, "application/json", "recursion limit"),
        (b'{"a":' * 100_000, "application/json", "recursion limit"),
        (b'{"a": ' + b"9" * 5000 + b"}", "application/json", "number out of range"),
        (b"\x00\xff\xfe", "application/json", "expected value"),
        (b"   ", "application/json", "EOF"),
        (b"ok", "text/plain", "expected"),
    ],
)
def test_what_is_no_json_is_a_typed_error(content, kind, said):
    with pytest.raises(ResponseDecodeError, match=said) as caught:
        read_response(LIST, answer(content, Content_Type=kind))
    assert caught.value.status_code == 200
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/vnd.api+json", ""])
def test_json_of_another_content_type_is_json(kind):
    assert read_response(GET, answer(b'{"id": 1}', Content_Type=kind)).data == {"id": 1}


@pytest.mark.parametrize(
    ("link", "relations"),
    [
        ("<" * 300_000, {"next": None}),
        ("<a>;b" * 100_000 + '</p2>; rel="next"', {"next": "/p2"}),
        ('</p2>; rel="next"', {"next": "/p2"}),
        ("</p2>; rel=next", {"next": "/p2"}),
        ("</p2>;rel=next,</p9>;rel=last", {"next": "/p2", "last": "/p9"}),
        ('<https://x.test/a,b;c?d=1>; rel="next"', {"next": "https://x.test/a,b;c?d=1"}),
        ('</p2>; title="a, b; rel=prev"; rel="next"', {"next": "/p2", "prev": None}),
        ('</p2>; title="a \\"b\\", </p9>; rel=last"; rel="next"', {"next": "/p2", "last": None}),
        ('</p2>; rel="first next"', {"first": "/p2", "next": "/p2"}),
        ('</p2>; REL="Next"', {"next": "/p2"}),
        ("</p2>; crossorigin; rel=next", {"next": "/p2"}),
        ('</p2>; rel="next"; rel="last"', {"next": "/p2", "last": None}),
        ('</p2>; rel="next", </p3>; rel="next"', {"next": "/p2"}),
        ("</p2> ; rel = next ; type = x", {"next": "/p2"}),
        ('</p2>; title*=UTF-8\'\'n; results="true"; rel="next"', {"next": "/p2"}),
        (
            '</p1>; rel="previous"; results="false", </p2>; rel=next; results=true',
            {"previous": None, "next": "/p2"},
        ),
        ('</p1>; rel="previous"; results="true", </p2>; rel="next"; results="false"', {"next": None}),
        ("", {"next": None}),
        ("/p2; rel=next", {"next": None}),
    ],
)
def test_link_headers(link, relations):
    item = operation("get", records=None, meta={name: f"@link.{name}" for name in relations})
    assert read_response(item, answer({}, Link=link)).meta == relations


def test_several_link_headers_are_one():
    response = answer({})
    response.headers = type(response.headers)([("link", "</p2>; rel=next"), ("Link", "</p9>; rel=last")])
    item = operation("get", records=None, meta={"last": "@link.last", "next": "@link.NEXT"})
    assert read_response(item, response).meta == {"last": "/p9", "next": "/p2"}


@pytest.mark.parametrize(
    ("records", "body", "beside"),
    [
        ("$.messages", {"resultSizeEstimate": 0}, ("resultSizeEstimate", "nextPageToken")),
        ("$.messages", {}, ()),
        ("$.data.items", {"data": {"total": 0}}, ("total",)),
        ("$.items[*].item", {"kind": "list"}, ("kind",)),
        ("$.items[*]", {}, ()),
    ],
)
def test_a_list_that_may_be_left_out_is_empty(records, body, beside):
    assert read_response(operation(records=records, sibling_keys=beside), answer(body)).data == []


@pytest.mark.parametrize(
    ("records", "body", "beside"),
    [
        ("$.messages", {"resultSizeEstimate": 0}, None),
        ("$.messages", {"error": "quota"}, ("resultSizeEstimate",)),
        ("$.data.items", {}, ("total",)),
        ("$.messages", [], ()),
        ("$[*][*]", {"error": "x"}, ()),
    ],
)
def test_any_other_shape_is_an_error(records, body, beside):
    with pytest.raises(ResponseShapeError, match="no list at"):
        read_response(operation(records=records, sibling_keys=beside), answer(body))


@pytest.mark.parametrize(
    ("item", "status", "data"),
    [(LIST, 204, []), (LIST, 205, []), (GET, 204, None), (operation("delete"), 200, None)],
)
def test_no_content(item, status, data):
    assert read_response(item, answer(status=status)).data == data


def test_an_empty_answer_that_should_hold_something():
    with pytest.raises(ResponseDecodeError, match="empty; expected a record"):
        read_response(GET, answer())
    with pytest.raises(ResponseDecodeError, match="expected a list; 202 means that it is not ready yet"):
        read_response(LIST, answer(status=202))


def test_partial_content_is_content():
    assert read_response(LIST, answer({"data": [1]}, status=206)).data == [1]


@pytest.mark.parametrize(
    ("response", "cls", "said"),
    [
        (answer(status=304), HTTPStatusError, "the server responded with 304"),
        (answer(status=302, Location="https://x.test/login?s=1"), HTTPStatusError, "login, which is not"),
        (answer({"errors": [{"message": "no field b"}]}, 400), ConnectorValidationError, "400: no field b"),
        (answer({"message": "no"}, 403), AuthenticationError, "403: no"),
        (answer({"message": "slow"}, 403, X_RateLimit_Remaining="0"), RateLimitError, "403: slow"),
        (answer({"message": "slow"}, 403, X_RateLimit_Remaining="7"), AuthenticationError, "403: slow"),
        (answer(b'{"a": "\xe9"}', 400, Content_Type="text/json; charset=latin-1"), HTTPStatusError, "400"),
        (
            answer({"errors": [{"message": "later", "extensions": {"code": "RATELIMITED"}}]}, 400),
            RateLimitError,
            "400: later",
        ),
        (answer(b"[" * 100_000, 500), HTTPStatusError, "500"),
    ],
)
def test_error_statuses(response, cls, said):
    error = status_error(response, "GET", graphql=b"RATELIMITED" in response.content)
    assert isinstance(error, cls)
    assert said in str(error)
    assert error.retryable == isinstance(error, RateLimitError) or error.status_code == 500


def test_an_error_says_when_to_come_back_by_the_specs_header():
    retry = RetryConfig(after_header="X-Come-Back", after_format="milliseconds")
    assert status_error(answer(status=429, X_Come_Back="1500"), "GET", retry).retry_after == 1.5
    assert status_error(answer(status=429, X_RateLimit_Reset="8"), "GET").retry_after == 8


def failure(body, status=200):
    with pytest.raises(GraphQLError) as caught:
        read_response(GRAPHQL, answer(body, status))
    return caught.value


def test_graphql_errors_carry_the_partial_data():
    error = failure({"data": {"a": 1}, "errors": [{"message": "no b"}, {"message": "no c"}]})
    assert (str(error), error.partial_data, len(error.errors)) == ("no b", {"a": 1}, 2)
    assert (error.retryable, error.status_code) == (False, 200)
    assert failure({"errors": "down"}).errors == ["down"]
    assert str(failure({"errors": [{"code": 5}]})) == "{'code': 5}"


@pytest.mark.parametrize("name", ["userErrors", "customerUserErrors", "mediaUserErrors"])
def test_what_a_mutation_found_wrong_is_an_error(name):
    errors = [
        {"field": ["input", "lines", "0", "sku"], "message": "is taken"},
        {"field": None, "message": "x"},
    ]
    data = {"productCreate": {"product": None, name: errors}}
    error = failure({"data": data})
    assert str(error) == "input.lines.0.sku: is taken (and 1 more)"
    assert (error.errors, error.partial_data) == (errors, data)
    assert str(failure({"data": {"a": {name: [{"field": None, "message": "no"}]}}})) == "no"
    assert str(failure({"data": {"a": {name: [{"field": "title", "message": "no"}]}}})) == "title: no"
    assert str(failure({"data": {"a": {name: ["odd"]}}})) == "odd"


@pytest.mark.parametrize("data", [{"a": {"userErrors": []}}, {"userErrors": []}, {"a": None}, {"a": 5}])
def test_nothing_found_wrong(data):
    assert read_response(GRAPHQL, answer({"data": data})).data == data


@pytest.mark.parametrize(
    "error",
    [
        {"type": "RATE_LIMITED"},
        {"extensions": {"code": "THROTTLED"}},
        {"extensions": {"code": "RATELIMITED"}},
    ],
)
def test_a_throttled_query_may_succeed_later(error):
    cost = {"requestedQueryCost": 300, "throttleStatus": {"currentlyAvailable": 100, "restoreRate": 50}}
    found = failure({"errors": [{"message": "Throttled", **error}], "extensions": {"cost": cost}})
    assert (found.retryable, found.retry_after) == (True, 4.0)
    assert failure({"errors": [{"message": "Throttled", **error}]}).retry_after is None


@pytest.mark.parametrize("odd", [None, 5, {"code": []}, {"code": {"THROTTLED": 1}}, "THROTTLED"])
def test_odd_extensions_are_no_throttle(odd):
    assert not failure({"errors": [{"message": '"THROTTLED"', "extensions": odd}, 5, None]}).retryable


def test_a_reported_failure():
    check = ErrorCheck("ok", False, "error")
    with pytest.raises(ResponseError, match="not_in_channel") as caught:
        read_response(GET, answer({"ok": False, "error": "not_in_channel"}), check)
    assert caught.value.body == {"ok": False, "error": "not_in_channel"}
    with pytest.raises(ResponseError, match="reports a failure"):
        read_response(GET, answer({"ok": False}), check)
    assert read_response(GET, answer({"ok": 0}), ErrorCheck("ok", "no")).data == {"ok": 0}
    assert read_response(GET, answer({}), ErrorCheck("ok", None)).data == {}


@pytest.mark.parametrize("body", [{"code": 0}, {"code": 0, "message": "OK"}, {}, {"message": "no code"}])
def test_a_value_that_means_success(body):
    check = ErrorCheck("code", message_field="message", ok_value=0)
    assert read_response(GET, answer(body), check).data == body


@pytest.mark.parametrize("code", [40105, "40105", None, -1])
def test_every_other_value_is_a_failure(code):
    check = ErrorCheck("code", message_field="message", ok_value=0)
    with pytest.raises(ResponseError, match="token is wrong"):
        read_response(GET, answer({"code": code, "message": "token is wrong"}), check)


@pytest.mark.parametrize(
    ("body", "ended"),
    [
        ({"ok": False, "error": "token_expired"}, True),
        ({"ok": False, "error": "invalid_token"}, True),
        ({"ok": True, "error": "token_expired"}, False),
        ({"ok": False, "error": "missing_scope", "was": "token_expired"}, False),
        ({"ok": False, "error": {"code": "token_expired"}}, False),
        (["token_expired"], False),
        (b"token_expired", False),
    ],
)
def test_a_failure_with_success_may_say_that_the_token_has_ended(body, ended):
    assert token_ended(answer(body), ErrorCheck("ok", False, "error")) is ended


def test_only_the_error_check_knows_where_failures_stand():
    body = {"ok": False, "error": "token_expired"}
    assert not token_ended(answer(body), None)
    assert not token_ended(answer(body), ErrorCheck("ok", False))


def test_a_redirect_is_named_without_its_secrets():
    location = "ftp://user:secret@host.example/a?token=secret#access_token=secret"
    error = status_error(answer({}, 302, Location=location), "GET")
    assert "redirected to ftp://host.example/a, which is not followed" in str(error)
    assert "secret" not in str(error)
