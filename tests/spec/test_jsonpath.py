"""The paths by which records and meta values are found."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_sdk.records.jsonpath import parse

BODY = {"data": [{"id": 1, "tags": ["a", "b"]}, {"id": 2}], "page": {"next": None}, "a.b": {"it's": 5}}
BODY["links"] = [
    {"rel": "self", "href": "/1"},
    "x",
    {"rel": "next", "href": "/2"},
    {"rel": "it's", "href": "/3"},
]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$", [BODY]),
        ("$.data", [BODY["data"]]),
        ("$['data']", [BODY["data"]]),
        ("$.data[0].id", [1]),
        ("$.data[-1].id", [2]),
        ("$.data[*].id", [1, 2]),
        ("$.data[*].tags[*]", ["a", "b"]),
        ("$.data[*].*", [1, ["a", "b"], 2]),
        ("$.data[?(@.id=='2')]", []),
        ("$.links[?(@.rel=='next')].href", ["/2"]),
        ("$.links[?@.rel=='it\\'s'].href", ["/3"]),
        ("$.links[?(@.rel=='last')].href", []),
        ("$.page[?(@.rel=='next')]", []),
        ("$.page.next", [None]),
        ("$['a.b']['it\\'s']", [5]),
        ('$["a.b"]["it\'s"]', [5]),
        ("$.page.previous", []),
        ("$.page.next.deeper", []),
        ("$.data[7]", []),
        ("$.data.id", []),
        ("$.page[0]", []),
        ("$.data[0].id.x", []),
        ("$.data[0].tags.x", []),
    ],
)
def test_what_is_found(path: str, found: list[Any]) -> None:
    assert parse(path).find(BODY) == found
    assert parse(path).first(BODY, "absent") == (found[0] if found else "absent")


def test_a_list_of_lists() -> None:
    assert parse("$[*][*]").find([[1, 2], [3], "text", []]) == [1, 2, 3]


def test_a_text_has_no_members() -> None:
    assert parse("$.a").find("abc") == []
    assert parse("$[0]").find("abc") == []
    assert parse("$[*]").find("abc") == []


def test_null_is_a_match_and_absence_is_none() -> None:
    assert parse("$.page.next").first(BODY, "absent") is None
    assert parse("$.nothing").first(BODY) is None


def test_a_path_is_parsed_once() -> None:
    assert parse("$.data") is parse("$.data")
    assert parse("$.data").single
    assert not parse("$.data[*]").single
    assert repr(parse("$.data")) == "JsonPath('$.data')"


USE = "use $, .name, ['name'], [0], [*] or [?(@.name=='value')]"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("", "must be a JSONPath that starts with $, as in $.data, not ''"),
        ("data", "must be a JSONPath that starts with $, as in $.data, not 'data'"),
        ("$data", f"'$data' is invalid from column 2 on; {USE}"),
        ("$..id", f"'$..id' is invalid from column 2 on; {USE}"),
        ("$.a[?(@.b)]", f"'$.a[?(@.b)]' is invalid from column 4 on; {USE}"),
        ("$.a[?(@.b==2)]", f"'$.a[?(@.b==2)]' is invalid from column 4 on; {USE}"),
        ("$.a.", f"'$.a.' is invalid from column 4 on; {USE}"),
        ("$[1:2]", f"'$[1:2]' is invalid from column 2 on; {USE}"),
    ],
)
def test_what_is_no_path_says_so(path: str, said: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the whole message is compared
        parse(path)
    assert str(caught.value) == said
