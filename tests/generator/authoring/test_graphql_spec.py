"""Operations of a spec out of a GraphQL schema."""

from __future__ import annotations

import pytest
from airbyte_agent_format.load import load_text
from airbyte_agent_generator.authoring.catalogue import CatalogueField, CatalogueOperation
from airbyte_agent_generator.authoring.graphql_spec import compose_graphql, propose_graphql
from airbyte_agent_generator.authoring.new import compose
from airbyte_agent_generator.authoring.picks import Pick
from airbyte_agent_generator.authoring.source import Source
from airbyte_agent_generator.authoring.writing import dump
from airbyte_agent_generator.errors import PickError
from airbyte_agent_generator.vendor.files import GRAPHQL, VendorFile

pytestmark = pytest.mark.once

SDL = """
type Query {
  books(first: Int, after: String, kind: String): Books!
  book(id: ID!): Book
  find(text: String!, first: Int, after: String): Found!
  shelves(page: Int): [Shelf!]!
  rooms: [Shelf!]!
}
type Mutation { bookUpdate(id: ID!, input: BookInput!): BookPayload! }
input BookInput { title: String pages: Int }
type BookPayload { success: Boolean! book: Book! }
type Books { nodes: [Book!]! pageInfo: PageInfo! }
type Found { nodes: [Thing!]! pageInfo: PageInfo! }
union Thing = Book | Shelf
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Book { id: ID! title: String! pages: Int shelf: Shelf! }
type Shelf { id: ID! name: String! }
"""
FILE = VendorFile("schema.graphql", SDL, "0" * 64, GRAPHQL, "Books", "1")


def row(entity, action, *parameters, path="/graphql"):
    """A row of the catalogue; a parameter is ``name``, ``name!``, ``body:name`` or ``header:name``."""
    items = []
    for text in parameters:
        place, _, name = text.rpartition(":")
        items.append(CatalogueField(name.rstrip("!"), "string", name.endswith("!"), place or "query"))
    outside = tuple(item for item in items if item.place != "body")
    fields = tuple(item for item in items if item.place == "body")
    return CatalogueOperation(entity, action, "GRAPHQL", path, outside, "", fields)


def composed(pick):
    found = compose_graphql(FILE, [pick])
    ((key, item),) = found.paths.items()
    return key, item["post"], found


def test_a_connection_is_a_list_that_pages():
    key, operation, found = composed(Pick("books", "list", "query books"))
    assert key == "/graphql:books:list"
    assert operation["x-airbyte-path-override"] == {"path": "/graphql"}
    assert operation["x-airbyte-record-extractor"] == "$.data.books.nodes"
    assert operation["x-airbyte-meta-extractor"] == {
        "end_cursor": "$.data.books.pageInfo.endCursor",
        "has_next_page": "$.data.books.pageInfo.hasNextPage",
    }
    assert operation["x-airbyte-pagination"] == {
        "strategy": "cursor",
        "param": "after",
        "next": "end_cursor",
        "has_more": "has_next_page",
        "page_size": "first",
    }
    assert [item["name"] for item in operation["parameters"]] == ["first", "after", "kind"]
    assert operation["parameters"][1] == {"name": "after", "in": "query", "schema": {"type": "string"}}
    assert operation["x-airbyte-body-type"]["variables"]["kind"] == "{{ kind }}"
    assert found.schemas["Book"]["x-airbyte-entity-name"] == "books"
    assert found.taken == {"books.list": "query books"}


@pytest.mark.parametrize(("field", "keys"), [("rooms", {"x-airbyte-no-pagination"}), ("shelves", set())])
def test_a_plain_list_says_so_unless_it_has_pages(field, keys):
    _, operation, _ = composed(Pick("shelves", "list", f"query {field}"))
    assert {key for key in operation if "pagination" in key} == keys


def test_the_catalogue_has_the_last_word_on_what_is_sent():
    pick = Pick(
        "books", "list", "", "", row("books", "list", "first", "limit", "header:x-version!", path="/v2")
    )
    key, operation, found = composed(pick)
    assert key == "/v2:books:list"
    assert [(item["name"], item["in"]) for item in operation["parameters"]] == [
        ("first", "query"),
        ("x-version", "header"),
    ]
    assert found.notes == ["books.list: the query has no variable $limit"]


def test_apollos_header_has_the_operations_name():
    pick = Pick("books", "list", "", "", row("books", "list", "header:x-apollo-operation-name!"))
    _, operation, _ = composed(pick)
    assert operation["parameters"][0]["schema"] == {"type": "string", "default": "Books"}


def test_a_header_that_fills_itself_in_is_nothing_that_check_needs():
    pick = Pick("books", "list", "", "", row("books", "list", "header:x-apollo-operation-name!"))
    written = compose("books", [FILE], [pick], Source())
    assert "x-airbyte-preferred-for-check: true" in written.spec
    assert "x-airbyte-probe-default" not in written.spec
    (made_up,) = written.notes  # a schema says nothing of servers
    assert made_up.startswith("https://api.example.com is a placeholder for the server's URL")


def test_a_mutations_variables_are_its_body_and_may_be_null():
    pick = Pick(
        "books", "update", "mutation bookUpdate", "", row("books", "update", "body:id!", "body:title")
    )
    _, operation, found = composed(pick)
    assert operation["requestBody"] == {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "id": {"type": "string"},
                        "title": {"type": ["string", "null"]},
                        "pages": {"type": ["integer", "null"]},
                    },
                    "required": ["id"],
                }
            }
        },
    }
    assert operation["x-airbyte-record-extractor"] == "$.data.bookUpdate.book"
    assert operation["x-airbyte-body-type"]["variables"] == {
        "id": "{{ id }}",
        "input": {"title": "{{ title }}", "pages": "{{ pages }}"},
    }
    assert found.notes == []


def test_what_the_catalogue_requires_is_required_and_not_null():
    known = row("books", "update", "body:id!", "body:title!")
    _, operation, found = composed(Pick("books", "update", "mutation bookUpdate", "", known))
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema["required"] == ["id", "title"]
    assert schema["properties"]["title"] == {"type": "string"}
    assert found.notes == []


def test_an_input_object_that_the_catalogue_knows_as_one_stays_one():
    pick = Pick(
        "books", "update", "mutation bookUpdate", "", row("books", "update", "body:id!", "body:input!")
    )
    _, operation, _ = composed(pick)
    assert operation["x-airbyte-body-type"]["variables"]["input"] == "{{ input }}"
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema["required"] == ["id", "input"]


def test_where_the_caller_chooses_fields_the_written_ones_are_the_default():
    nodes = "nodes { __typename ... on Book { id shelf { name } } }"
    query = f"query Q($text: String!) {{ find(text: $text) {{ {nodes} }} }}"
    pick = Pick("books", "search", "", query, row("books", "search", "text!", "fields"))
    _, operation, found = composed(pick)
    body = operation["x-airbyte-body-type"]
    assert "... on Book { {{ fields }} }" in " ".join(body["query"].split())
    assert body["default_fields"] == "id shelf { name }"
    assert operation["parameters"][1]["schema"] == {"type": "array", "items": {"type": "string"}}
    assert "id" in found.schemas["Book"]["properties"]
    assert "id" not in found.schemas["Book"].get("required", ())


def test_a_row_of_the_catalogue_that_nothing_looks_like_is_noted():
    found = compose_graphql(FILE, [Pick("readers", "list", "", "", row("readers", "list"))])
    assert found.paths == {}
    assert found.notes == ["readers.list: no field of the schema matches; pick it with a query"]


def test_a_document_that_does_not_fit_names_the_pick():
    with pytest.raises(PickError, match=r"books\.get: A GraphQL document, line 1, column 3: Cannot query"):
        compose_graphql(FILE, [Pick("books", "get", "", "{ boks { id } }")])


def test_names_of_other_schemas_are_left_alone():
    found = compose_graphql(FILE, [Pick("books", "get", "query book")], {"Book", "Shelf"})
    assert set(found.schemas) == {"BookNode", "ShelfNode"}


def test_all_that_is_proposed_makes_a_valid_spec():
    whole = compose_graphql(FILE, propose_graphql(SDL))
    paths, schemas = whole.paths, whole.schemas
    spec = {
        "openapi": "3.1.0",
        "info": {
            "title": "Books",
            "version": "0.1.0",
            "x-airbyte-connector-name": "books",
            "x-airbyte-connector-definition-id": "0b9b8a0e-6d0f-4c86-8d6a-6a4f7c2f9e02",
        },
        "servers": [{"url": "https://api.books.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }
    assert len(paths) == 6
    assert load_text(dump(spec).encode(), "books/connector.yaml").errors == ()
