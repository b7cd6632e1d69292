"""How the next page is found."""

from __future__ import annotations

import pytest
from airbyte_agent_format.model.pagination import infer_paging
from airbyte_agent_sdk.definition import Paging

from tests.spec.tiny import TINY, document

OPERATION = TINY[TINY.index("      x-airbyte-meta-extractor:") : TINY.index("      responses:")]
SCHEMA = '{$ref: "#/components/schemas/Thing"}'


def inferred(
    metas: str = "", parameters: str = "", *, extra: str = "", info: str = "", schema: str = SCHEMA
) -> Paging | None:
    loaded = document(
        (
            OPERATION,
            f"      x-airbyte-meta-extractor: {{{metas}}}\n      parameters: [{parameters}]\n{extra}",
        ),
        ("  title: Tiny\n", "  title: Tiny\n" + info),
        (SCHEMA, schema),
        foreign=True,
    )
    [(_, _, operation)] = loaded.operations()
    return infer_paging(loaded, operation)


def query(name: str, kind: str = "string") -> str:
    return f'{{name: "{name}", in: query, schema: {{type: {kind}}}}}'


@pytest.mark.parametrize(
    ("meta", "param"),
    [
        ("next_cursor", "cursor"),
        ("next_cursor", "after"),
        ("next_cursor", "start_cursor"),
        ("nextCursor", "page[cursor]"),
        ("cursor", "cursor"),
        ("end_cursor", "after"),
        ("endCursor", "after"),
        ("nextPageToken", "pageToken"),
        ("next_page_token", "page_token"),
        ("NextToken", "NextToken"),
        ("next_offset", "offset"),
        ("next_page", "page"),
        ("after", "after"),
        ("offset", "offset"),
        ("next", "cursor"),
    ],
)
def test_a_value_of_the_answer_is_sent_back(meta: str, param: str) -> None:
    assert inferred(f"{meta}: $.meta.value", query(param)) == Paging("cursor", param, meta)


def test_more_and_size_are_found_beside_it() -> None:
    found = inferred(
        "next_cursor: $.c, hasMore: $.more", f"{query('cursor')}, {query('page_size', 'integer')}"
    )
    assert found == Paging("cursor", "cursor", "next_cursor", "hasMore", "page_size")


def test_the_last_records_id() -> None:
    assert inferred("has_more: $.has_more", f"{query('starting_after')}, {query('limit')}") == Paging(
        "last_id", "starting_after", None, "has_more", "limit"
    )


@pytest.mark.parametrize(
    ("param", "strategy"), [("page", "page"), ("offset", "offset"), ("startAt", "offset")]
)
def test_numbers_are_counted_on(param: str, strategy: str) -> None:
    for metas in ("", f"{param}: $.{param}", "total: $.total"):
        found = inferred(metas, query(param, "integer"))
        assert found is not None
        assert (found.strategy, found.param, found.next) == (strategy, param, None)


def test_a_page_that_is_a_text_is_not_counted() -> None:
    assert inferred("", query("page")) is None
    assert inferred("", query("offset")) is None


def test_the_link_header() -> None:
    assert inferred('more: "@link.next"', query("page", "integer")) == Paging("link_header", None, "more")
    assert inferred('before: "@link.prev"') is None


@pytest.mark.parametrize(
    "meta",
    ["next_url: $.x.next", "nextLink: $.nextLink", "next: $.links.next", "more: $.nextRecordsUrl",
     "next: $._links.next.href", "more: \"$['@odata.nextLink']\""],
)  # fmt: skip
def test_a_url_of_the_answer_is_followed(meta: str) -> None:
    found = inferred(meta, query("cursor"))
    assert found == Paging("next_url", None, meta.partition(":")[0])


def test_a_url_is_known_by_its_schema() -> None:
    uri = "{type: object, properties: {p: {oneOf: [{type: 'null'}, {type: string, format: uri}]}}}"
    assert inferred("next: $.p", query("cursor"), schema=uri) == Paging("next_url", None, "next")
    text = uri.replace(", format: uri", "")
    assert inferred("next: $.p", query("cursor"), schema=text) == Paging("cursor", "cursor", "next")


def test_a_bare_next_is_a_url_where_nothing_takes_a_cursor() -> None:
    number = "{type: object, properties: {next: {type: integer}}}"
    page = query("page", "integer")
    assert inferred("next: $.next", page) == Paging("next_url", None, "next")
    assert inferred("next: $.next", page, schema=number) == Paging("cursor", "page", "next")
    maybe = number.replace("integer", "[integer, 'null']")
    assert inferred("next: $.next", page, schema=maybe) == Paging("cursor", "page", "next")
    assert inferred("next: $.next", query("cursor")) == Paging("cursor", "cursor", "next")
    assert inferred("next: $.next_page.offset", query("offset")) == Paging("cursor", "offset", "next")


def test_the_page_before_is_not_the_next_one() -> None:
    assert inferred("previous_url: $.previous, prev: $.links.prev") is None


def test_fields_of_the_body_count_as_parameters() -> None:
    body = (
        "      requestBody: {content: {application/json: {schema: {allOf: "
        "[{type: object, properties: {pageToken: {type: string}}}]}}}}\n"
    )
    assert inferred("nextPageToken: $.t", extra=body) == Paging("cursor", "pageToken", "nextPageToken")


def test_path_and_headers_do_not() -> None:
    assert inferred("next_cursor: $.c", "{name: cursor, in: header}") is None


def test_what_the_operation_says_counts_first() -> None:
    said = "      x-airbyte-pagination: {strategy: page, param: cursor, page_size: size}\n"
    parameters = f"{query('cursor')}, {query('size')}"
    assert inferred("next_cursor: $.c", parameters, extra=said) == Paging("page", "cursor", page_size="size")
    none = "      x-airbyte-no-pagination: There are never more than ten.\n"
    assert inferred("next_cursor: $.c", query("cursor"), extra=none) == Paging("none")


def test_what_info_says_holds_where_its_parameters_are() -> None:
    info = "  x-airbyte-pagination: {strategy: last_id, param: after_id, page_size: size}\n"
    parameters = f"{query('after_id')}, {query('size')}"
    assert inferred("", parameters, info=info) == Paging("last_id", "after_id", page_size="size")
    assert inferred("next_cursor: $.c", query("cursor"), info=info) == Paging(
        "cursor", "cursor", "next_cursor"
    )


def test_only_lists_have_pages_and_not_every_list_tells() -> None:
    loaded = document(("x-airbyte-action: list", "x-airbyte-action: get"), foreign=True)
    [(_, _, operation)] = loaded.operations()
    assert infer_paging(loaded, operation) is None
    assert inferred("total: $.total", query("colour")) is None
    assert inferred("has_more: $.has_more", query("colour")) is None
    assert inferred("total: $.total", query("starting_after")) is None
