from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import Paging, Parameter
from airbyte_agent_sdk.errors import InvalidParameterError, PagingError
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call
from airbyte_agent_sdk.wire.next_page import (
    at_cursor,
    completed,
    next_call,
    position,
    prepared,
    with_paging_fields,
)
from airbyte_agent_sdk.wire.response import ParsedResponse, read_response
from flows import INTEGER, STRING, answer, operation


def call(paging, params=None, url=None, **facts):
    parameters = (
        Parameter("after", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("offset", "query", INTEGER),
        Parameter("limit", "query", INTEGER),
    )
    return Call(operation(parameters=parameters, paging=paging, **facts), params or {}, Options(), url)


def following(paging, body, params=None, **facts):
    asked = call(paging, params, **facts)
    return next_call(asked, read_response(asked.operation, answer(body)))


ROWS = [{"id": "a"}, {"id": "b"}]


@pytest.mark.parametrize(
    ("paging", "body", "params", "expected"),
    [
        (Paging("cursor", "after", next="$.next"), {"data": ROWS, "next": "c1"}, {}, {"after": "c1"}),
        (Paging("cursor", "after", next="$.next"), {"data": ROWS, "next": 17}, {}, {"after": "17"}),
        (Paging("cursor", "after", next="$.next"), {"data": ROWS, "next": ""}, {}, None),
        (Paging("cursor", "after", next="$.next"), {"data": ROWS}, {}, None),
        (
            Paging("cursor", "after", next="$.next"),
            {"data": ROWS, "next": {"page": 2, "after": "c2"}},
            {},
            {"after": "c2"},
        ),
        (Paging("cursor", "after", next="$.next"), {"data": ROWS, "next": {"page": 2}}, {}, None),
        (
            Paging("cursor", "after", next="$.next", has_more="$.more"),
            {"data": ROWS, "next": "c", "more": False},
            {},
            None,
        ),
        (Paging("last_id", "after", has_more="$.more"), {"data": ROWS, "more": True}, {}, {"after": "b"}),
        (Paging("last_id", "after", has_more="$.more"), {"data": ROWS, "more": False}, {}, None),
        (Paging("last_id", "after"), {"data": []}, {}, None),
        (Paging("page", "page"), {"data": ROWS}, {}, {"page": 2}),
        (Paging("page", "page"), {"data": ROWS}, {"page": 4}, {"page": 5}),
        (Paging("page", "page"), {"data": []}, {"page": 4}, None),
        # A server may have a smaller limit of its own.
        (Paging("page", "page", page_size="limit"), {"data": ROWS}, {"limit": 3}, {"page": 2}),
        (Paging("page", "page", page_size="limit"), {"data": ROWS}, {"limit": 2}, {"page": 2}),
        (Paging("page", "page", has_more="$.more"), {"data": ROWS, "more": True}, {"limit": 9}, {"page": 2}),
        (Paging("offset", "offset"), {"data": ROWS}, {}, {"offset": 2}),
        (Paging("offset", "offset"), {"data": ROWS}, {"offset": 10}, {"offset": 12}),
        (
            Paging("offset", "offset", next="$.next"),
            {"data": ROWS, "next": "40"},
            {"offset": 10},
            {"offset": 40},
        ),
        (Paging("none"), {"data": ROWS}, {}, None),
        # Digits to `str.isdigit`, and no number.
        (Paging("page", "page", has_more="$.total"), {"data": ROWS, "total": "\u00b2"}, {}, {"page": 2}),
        (Paging("cursor", "offset", next="$.next"), {"data": ROWS, "next": "--5"}, {}, {"offset": "--5"}),
    ],
)
def test_the_next_page(paging, body, params, expected):
    found = following(paging, body, params)
    assert (None if found is None else dict(found.params)) == (
        None if expected is None else params | expected
    )


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("https://api.example.com/v1/things?page=2", "https://api.example.com/v1/things?page=2"),
        ("/v1/things?page=2", "https://api.example.com/v1/things?page=2"),
        ("?page=2", "https://api.example.com/v1/things?page=2"),
        (None, None),
        ("", None),
    ],
)
def test_a_returned_url_is_followed(target, url):
    found = following(Paging("next_url", next="$.next"), {"data": ROWS, "next": target})
    assert (found and found.url) == url


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.test/v1/things?page=2",
        "http://api.example.com/x",
        "//evil.test/x",
        "https://api.example.com:444/x",
    ],
)
def test_a_returned_url_on_another_origin_is_not(target):
    with pytest.raises(PagingError, match="another origin"):
        following(Paging("next_url", next="$.next"), {"data": ROWS, "next": target})


@pytest.mark.parametrize(
    ("param", "url", "expected"),
    [
        (None, "/x?after=2", "/x?after=2&owner=7"),
        ("after", "/x?after=2", "/x?after=2"),
        ("after", "/x?page=2", "/x?page=2&owner=7"),
        ("after", "/x?owner=8&page=2", "/x?owner=8&page=2"),
    ],
)
def test_a_url_with_the_position_needs_nothing_else(param, url, expected):
    parameters = (Parameter("after", "query", STRING), Parameter("owner", "query", INTEGER, required=True))
    asked = operation(parameters=parameters, paging=Paging("link_header", param))
    assert completed(url, asked, {"owner": 7}) == expected


def test_a_link_header_is_followed():
    asked = call(Paging("link_header", next="next"), meta={"next": "@link.next"}, records="$")
    outcome = read_response(
        asked.operation, answer(ROWS, Link='<https://api.example.com/p?page=2>; rel="next"')
    )
    assert next_call(asked, outcome).url == "https://api.example.com/p?page=2"
    assert next_call(asked, read_response(asked.operation, answer(ROWS))) is None


@pytest.mark.parametrize(
    ("paging", "body"),
    [
        (Paging("cursor", "after", next="$.next", has_more="$.more"), {"data": ROWS, "more": True}),
        (Paging("cursor", "after", next="$.next", has_more="$.more"), {"data": [], "more": True, "next": ""}),
        (Paging("last_id", "after", has_more="$.more"), {"data": [], "more": True}),
        (Paging("offset", "offset", has_more="$.more"), {"data": [], "more": True}),
        (Paging("next_url", next="$.next", has_more="$.more"), {"data": ROWS, "more": True}),
        (Paging("offset", "offset", has_more="$.total"), {"data": [], "total": 5}),
    ],
)
def test_a_promise_of_more_is_never_the_end(paging, body):
    with pytest.raises(PagingError, match=r"the response says that there (is a next page|are 5 records)"):
        following(paging, body)


@pytest.mark.parametrize(
    ("paging", "body", "params", "expected"),
    [
        (Paging("page", "page", has_more="$.more"), {"data": [], "more": True}, {}, {"page": 2}),
        (
            Paging("cursor", "after", next="$.next", has_more="$.more"),
            {"data": [], "more": True, "next": "c"},
            {},
            {"after": "c"},
        ),
        # The server says the size that it used, which counts the records that it left out.
        (
            Paging("offset", "offset", has_more="$.total", page_size="limit"),
            {"data": ROWS, "total": 500, "limit": 50},
            {"limit": 100},
            {"limit": 100, "offset": 50},
        ),
        (
            Paging("offset", "offset", has_more="$.total", page_size="limit"),
            {"data": [], "total": 500},
            {"limit": 100, "offset": 100},
            {"limit": 100, "offset": 200},
        ),
    ],
)
def test_what_goes_on(paging, body, params, expected):
    asked = call(paging, params, meta={"limit": "$.limit"})
    assert dict(next_call(asked, read_response(asked.operation, answer(body))).params) == expected


@pytest.mark.parametrize(
    ("strategy", "params", "total", "goes_on"),
    [
        ("offset", {"limit": 3, "offset": 4}, 6, False),
        ("offset", {"limit": 3, "offset": 4}, 7, True),
        ("offset", {"limit": 2, "offset": 4}, 6, True),  # a full page: the number may be that of the page
        ("offset", {"offset": 4}, 6, True),
    ],
)
def test_a_short_page_with_the_number_of_records(strategy, params, total, goes_on):
    asked = call(Paging(strategy, strategy, page_size="limit"), params)
    assert bool(next_call(asked, ParsedResponse(ROWS, {"total_count": total}))) is goes_on


def test_what_cannot_be_told_is_an_error():
    with pytest.raises(PagingError, match="does not define pagination"):
        following(None, {"data": ROWS})
    with pytest.raises(PagingError, match="has no id"):
        following(Paging("last_id", "after"), {"data": [{"name": "x"}]})
    with pytest.raises(PagingError, match="names no parameter"):
        next_call(call(Paging("cursor")), ParsedResponse(ROWS, {}))


@pytest.mark.parametrize(
    ("paging", "params"),
    [
        (Paging("last_id", "after"), {"after": "b"}),
        (Paging("page", "page", page_size="limit"), {"page": 2}),
        (Paging("offset", "offset", page_size="limit"), {"offset": 2}),
    ],
)
def test_pages_are_counted_as_the_server_sent_them(paging, params):
    asked = call(paging, {"limit": 2})
    assert dict(next_call(asked, ParsedResponse([], {}, page=ROWS)).params) == {"limit": 2, **params}
    assert next_call(asked, ParsedResponse([], {}, page=[])) is None


#: As ClickUp's comments: by the date and the id of the last one.
BY_TWO = Paging("last_id", "after", also=(("offset", "$.at.ms"),))


def test_the_last_record_can_be_named_by_several_fields():
    found = following(BY_TWO, {"data": [{"id": "a", "at": {"ms": 2}}, {"id": "b", "at": {"ms": "1"}}]})
    assert found.params == {"after": "b", "offset": 1}
    assert next_call(found, ParsedResponse([], {})) is None
    with pytest.raises(PagingError, match=r"has no \$\.at\.ms"):
        following(BY_TWO, {"data": ROWS})


def test_a_position_of_several_fields_is_one_cursor():
    found = call(BY_TWO, {"after": "b&c=d", "offset": 1, "limit": 5})
    assert position(found) == "after=b%26c%3Dd&offset=1"
    resumed = at_cursor(call(BY_TWO, {"cursor": position(found), "limit": 5}))
    assert resumed.params == found.params
    assert position(call(BY_TWO)) is None
    for cursor in ("b", "after=b", "after=b&offset=1&limit=9"):
        with pytest.raises(InvalidParameterError, match="end_cursor of a previous page"):
            at_cursor(call(BY_TWO, {"cursor": cursor}))


#: As Amazon's reports: a token is refused beside any other parameter.
ALONE = Paging("cursor", "after", next="$.next", alone=True)


def test_a_position_may_have_to_be_the_only_query_parameter():
    found = following(ALONE, {"data": ROWS, "next": "c=&1"}, {"limit": 2})
    assert (found.url, position(found)) == ("?after=c%3D%261", "c=&1")
    assert following(ALONE, {"data": ROWS}, {"limit": 2}) is None
    resumed = at_cursor(call(ALONE, {"cursor": position(found), "limit": 2}))
    assert resumed.url == found.url


#: As Zendesk Chat's bans: two lists in one, from an id on.
FROM_ID = Paging("last_id", "page", inclusive=True)


def test_the_next_page_may_begin_after_the_highest_id():
    rows = [{"id": 8}, {"id": 12}, {"id": 5}]
    assert following(FROM_ID, {"data": rows}, {"limit": 3}).params == {"limit": 3, "page": 13}
    assert following(FROM_ID, {"data": []}) is None
    with pytest.raises(PagingError, match="no integer id"):
        following(FROM_ID, {"data": [{"id": 1}, {"id": "2"}]})


@pytest.mark.parametrize(
    ("target", "goes_on"),
    [("?page=2", True), ("/v1/things?page=1", False), ("/v1/things?page=1&fields=*", True), (None, False)],
)
def test_a_page_whose_next_one_is_itself_is_the_last_of_those_by_time(target, goes_on):
    by_time = Paging("next_url", next="$.next", inclusive=True)
    assert (following(by_time, {"data": ROWS, "next": target}) is not None) == goes_on


def test_a_returned_url_may_have_to_stay_as_it_is():
    """As Salesforce's queries: the next page is another path, which has no place for the query."""
    parameters = (Parameter("q", "query", STRING, required=True),)
    asked = operation(parameters=parameters, paging=Paging("next_url", next="$.next", alone=True))
    assert completed("/query/01g-2000", asked, {"q": "SELECT Id FROM Lead"}) == "/query/01g-2000"
    found = following(Paging("next_url", next="$.next", alone=True), {"data": ROWS, "next": "/query/2"})
    assert position(found) == found.url == "https://api.example.com/query/2"


@pytest.mark.parametrize(
    ("more", "params", "goes_on"),
    [(3, {"page": 2}, True), (3, {"page": 3}, False), ("3", {"page": 3}, False), (None, {"page": 9}, True)],
)
def test_a_number_of_pages_ends_the_list(more, params, goes_on):
    asked = call(Paging("page", "page", has_more="total_pages"), params)
    assert bool(next_call(asked, ParsedResponse(ROWS, {"total_pages": more}))) is goes_on


@pytest.mark.parametrize(
    ("more", "goes_on"), [(True, True), (1, True), ("true", True), ("false", False), (0, False), (None, True)]
)
def test_a_flag_is_no_number_of_pages(more, goes_on):
    asked = call(Paging("page", "page", has_more="has_more"), {"page": 1})
    assert bool(next_call(asked, ParsedResponse(ROWS, {"has_more": more}))) is goes_on


def test_an_offset_ends_with_the_number_of_records():
    asked = call(Paging("offset", "offset", has_more="$.total"), {"offset": 4})
    assert next_call(asked, ParsedResponse(ROWS, {}, {"total": 6})) is None
    assert next_call(asked, ParsedResponse(ROWS, {}, {"total": 7})).params == {"offset": 6}


def test_a_flag_may_stand_in_a_header():
    asked = call(Paging("cursor", "after", next="@header.X-Next", has_more="@header.X-More"))
    headers = {"X-Next": "c", "X-More": "true"}
    assert next_call(asked, ParsedResponse(ROWS, {}, headers=headers)).params == {"after": "c"}
    assert next_call(asked, ParsedResponse(ROWS, {}, headers={**headers, "X-More": "false"})) is None


def test_a_page_that_is_no_number_is_an_error():
    with pytest.raises(PagingError, match="page must be a number"):
        next_call(call(Paging("page", "page"), {"page": "one"}), ParsedResponse(ROWS, {}))


def test_parameters_after_a_url_replace_it():
    asked = call(Paging("cursor", "after", next="$.next"), {}, "https://api.example.com/v1/things/page/2")
    found = next_call(asked, ParsedResponse(ROWS, {}, {"next": "c"}, asked.url))
    assert (found.url, found.params) == (None, {"after": "c"})


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("id,name", "id,name,next"),
        ("id, next ,name", "id, next ,name"),
        ("files(id,next)", "files(id,next),next"),
        ("files(id),next", "files(id),next"),
        ("*", "*"),
        ("a(b),c(d,next),e", "a(b),c(d,next),e,next"),
        ("a(b," * 200_000, "a(b," * 200_000 + ",next"),
        ("a," * 300_000 + "next", "a," * 300_000 + "next"),
    ],
)
def test_fields_that_paging_reads_are_asked_for(given, sent):
    asked = call(Paging("cursor", "after", next="$.next", fields="page"), {"page": given})
    assert with_paging_fields(asked).params == {"page": sent}


NUMBERS_OR_TOKENS = Paging(
    "page",
    "page",
    has_more="$.more",
    others=(Paging("cursor", "after", next="$.token", has_more="$.more", when=("after",)),),
)


def test_a_counted_list_goes_on_by_a_cursor_as_soon_as_it_has_one():
    first = prepared(call(NUMBERS_OR_TOKENS, {"limit": 2}))
    second = next_call(first, read_response(first.operation, answer({"data": ROWS, "more": True})))
    assert second is not None
    assert (second.params, position(second)) == ({"limit": 2, "page": 2}, "2")
    body = {"data": ROWS, "more": True, "token": "t3"}
    third = next_call(second, read_response(second.operation, answer(body)))
    assert third is not None
    assert (third.params, position(third)) == ({"limit": 2, "after": "t3"}, "t3")
    body = {"data": ROWS, "more": False, "token": "t4"}
    assert next_call(third, read_response(third.operation, answer(body))) is None


@pytest.mark.parametrize(("cursor", "params"), [("2", {"page": 2}), ("t3", {"after": "t3"})])
def test_a_position_is_a_page_number_or_a_cursor(cursor, params):
    assert at_cursor(prepared(call(NUMBERS_OR_TOKENS, {"cursor": cursor}))).params == params


def test_a_list_by_cursor_is_not_counted():
    asked = prepared(call(NUMBERS_OR_TOKENS, {"after": "t3"}))
    with pytest.raises(PagingError, match="no cursor"):
        next_call(asked, read_response(asked.operation, answer({"data": ROWS, "more": True})))
