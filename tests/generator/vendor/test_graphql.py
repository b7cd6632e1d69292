"""Documents typed, drafted and proposed from a small made-up schema."""

from __future__ import annotations

import pytest
from airbyte_agent_generator.errors import VendorDocumentError
from airbyte_agent_generator.vendor.graphql import read_query, read_schema, typed, typed_together
from airbyte_agent_generator.vendor.graphql_draft import draft, proposals
from graphql import parse, validate

pytestmark = pytest.mark.once

SDL = '''
scalar DateTime
scalar Date
scalar URI
scalar JSON
scalar Money

enum Kind { BOOK MAP }
enum Sort { NEWEST TITLE }

interface Node { id: ID! }
union Owner = Reader | Library

"""Lends books. This text is the vendor's."""
type Library implements Node {
  id: ID!
  name: String!
}

type Reader implements Node {
  id: ID!
  name: String
  email: String!
  born: Date
  loans(first: Int!): [Book!]!
  friend: Reader
}

type Book implements Node {
  id: ID!
  title: String!
  kind: Kind
  pages: Int
  weight: Float!
  lent: Boolean!
  cover: URI
  printedAt: DateTime!
  extra: JSON
  price: Money!
  isbn: String @deprecated(reason: "Use ids.")
  authors: [Author!]!
  owner: Owner!
  node: Node
  copies(first: Int, after: String): BookConnection!
  sequel: Book
}

type Author { id: ID! name: String! born: Int }

type BookConnection { nodes: [Book] edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int! }
type BookEdge { cursor: String! node: Book! }
type PageInfo { hasNextPage: Boolean! endCursor: String }

input BookFilter { and: [BookFilter!] title: TextFilter kind: Kind owner: OwnerFilter }
input TextFilter { eq: String in: [String!] }
input OwnerFilter { name: TextFilter books: BookFilter }
input BookInput { title: String! kind: Kind = BOOK printedAt: DateTime tags: [String!] old: Int @deprecated }

type BookPayload { success: Boolean! book: Book errors: [Problem!]! }
type Problem { field: [String!] message: String! }
type DeletePayload { success: Boolean! }

type Query {
  books(filter: BookFilter, first: Int = 50, after: String, last: Int, sort: Sort): BookConnection!
  book(id: ID!): Book
  searchBooks(query: String!): [Book!]!
  reader(id: ID!): Reader
  me: Reader!
  status: String!
  bookTitles: [String!]!
  oldBooks: [Book!]! @deprecated
  owner(id: ID!): Owner
}

type Mutation {
  bookCreate(input: BookInput!): BookPayload!
  updateBook(id: ID!, input: BookInput!): BookPayload!
  bookDelete(id: ID!): DeletePayload!
  bookRead(id: ID!): Boolean!
}
'''

REF = "#/components/schemas/"


@pytest.fixture(scope="module")
def schema():
    return read_schema(SDL)


def record(found, name="Book"):
    return found.components[name]["properties"]


@pytest.mark.parametrize(
    ("sdl", "said"),
    [
        ("type Query {\n  a: Missing\n}", "line 2, column 6: Unknown type 'Missing'"),
        ("type Query {\n  a String\n}", "line 2, column 5: Syntax Error"),
        ("type A { b: Int }", "it has no type Query"),
        ("query { a }", "it has no type Query"),
        ("", "line 1, column 1: Syntax Error"),
    ],
)
def test_what_is_no_schema_says_where(sdl, said):
    with pytest.raises(VendorDocumentError, match="A GraphQL schema") as raised:
        read_schema(sdl)
    assert said in str(raised.value)


@pytest.mark.parametrize(
    "fields", ["a: Int @deprecated", "a: Int a: Int"], ids=["deprecated unlike its interface's", "said twice"]
)
def test_a_fault_of_the_schema_that_matters_to_nobody_is_passed_over(fields):
    sdl = f"interface I {{ a: Int }} type T implements I {{ {fields} }} type Query {{ t: T }}"
    assert typed(read_schema(sdl), "{ t { a } }", many=False).components


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("query {\n  bokos { totalCount }\n}", "line 2, column 3: Cannot query field 'bokos'"),
        ("query {", "line 1, column 8: Syntax Error"),
        ("{ me { id } } mutation M { bookRead(id: 1) }", "line 1, column 1"),
        ("query A { me { id } } query B { me { id } }", "one query or one mutation"),
        ("query A($id: ID!) { me { id } }", "never used"),
        ("{ me { {{ fields }} } }", "default fields"),
    ],
)
def test_a_document_that_does_not_fit_says_where(schema, query, said):
    with pytest.raises(VendorDocumentError) as raised:
        read_query(schema, query)
    assert said in str(raised.value)


def test_a_mutation_of_a_schema_without_one_is_refused():
    with pytest.raises(VendorDocumentError, match="mutation"):
        read_query(read_schema("type Query { a: Int }"), "mutation { a }")


def test_leaves_have_their_types_formats_and_nulls(schema):
    query = "{ book(id: 1) { id title kind pages weight lent cover printedAt extra price } }"
    found = typed(schema, query, many=False)
    assert record(found) == {
        "id": {"type": "string"},
        "title": {"type": "string"},
        "kind": {"type": ["string", "null"], "enum": ["BOOK", "MAP", None]},
        "pages": {"type": ["integer", "null"]},
        "weight": {"type": "number"},
        "lent": {"type": "boolean"},
        "cover": {"type": ["string", "null"], "format": "uri"},
        "printedAt": {"type": "string", "format": "date-time"},
        "extra": {},
        "price": {"type": "string"},
    }
    assert found.data == {
        "type": "object",
        "properties": {"book": {"oneOf": [{"$ref": f"{REF}Book"}, {"type": "null"}]}},
        "required": ["book"],
    }
    assert "vendor's" not in str(found)


@pytest.mark.parametrize(
    ("scalar", "format"),
    [
        ("scalar Date", {}),
        ('"A date." scalar Date', {}),
        ('"An ISO 8601-encoded date." scalar Date', {"format": "date"}),
        ('"A day, such as 2019-07-16." scalar Date', {"format": "date"}),
        ('scalar Date @specifiedBy(url: "https://scalars.example/date")', {"format": "date"}),
    ],
)
def test_a_date_is_a_day_only_where_the_schema_says_how_it_is_written(scalar, format):
    found = typed(
        read_schema(f"{scalar} type T {{ at: Date! }} type Query {{ t: T }}"), "{ t { at } }", many=False
    )
    assert found.components["T"]["properties"]["at"] == {"type": "string", **format}


def test_a_field_that_is_selected_is_there_unless_a_condition_says_otherwise(schema):
    query = """query Q($with: Boolean!) { book(id: 1) {
        name: title pages @include(if: $with) ...More ... on Node { id } ... @skip(if: $with) { lent } } }
        fragment More on Book { weight }"""
    found = typed(schema, query, many=False)
    assert list(record(found)) == ["name", "pages", "weight", "id", "lent"]
    assert found.components["Book"]["required"] == ["name", "weight", "id"]


def test_unions_and_interfaces_have_the_fields_of_all_their_members(schema):
    query = """{ book(id: 1) { owner { __typename ... on Reader { id email } ... on Library { id name } }
        node { id ... on Book { pages } } } }"""
    found = typed(schema, query, many=False)
    assert found.components["Owner"] == {
        "type": "object",
        "properties": {
            "__typename": {"type": "string", "enum": ["Reader", "Library"]},
            "id": {"type": "string"},
            "email": {"type": "string"},
            "name": {"type": "string"},
        },
        "required": ["__typename"],
    }
    assert found.components["Node"]["required"] == ["id"]


def test_two_selections_of_one_field_are_one(schema):
    found = typed(schema, "{ book(id: 1) { sequel { id } ... on Book { sequel { title } } } }", many=False)
    sequel = next(item for item in found.components.values() if "title" in item["properties"])
    assert sequel["required"] == ["id", "title"]


def test_the_largest_selection_of_a_type_has_its_name(schema):
    query = "{ books { nodes { id title pages authors { id name } sequel { id title } } } }"
    found = typed(schema, query)
    assert set(found.components) == {"Book", "Author", "BookSequel"}
    assert record(found)["sequel"] == {"oneOf": [{"$ref": f"{REF}BookSequel"}, {"type": "null"}]}
    assert record(found)["authors"] == {"type": "array", "items": {"$ref": f"{REF}Author"}}


def test_documents_share_the_components_of_the_same_selection(schema):
    first = read_query(schema, "{ books { nodes { id title } } }")
    second = read_query(schema, "query B($id: ID!) { book(id: $id) { id title } }")
    listed, one = typed_together([(first, True), (second, False)])
    assert listed.components == one.components
    assert list(listed.components) == ["Book"]


def test_what_stands_nowhere_has_a_name_all_the_same():
    schema = read_schema("type Query { node: Book } type Book { id: ID! title: String! node: Book }")
    found = typed(schema, "{ node { id node { id title node { title } } } }", many=False)
    assert set(found.components) == {"Book", "BookSummary", "BookSummarySummary"}


def test_a_name_that_is_taken_gets_another(schema):
    (found,) = typed_together([(read_query(schema, "{ me { id } }"), False)], {"Reader"})
    assert list(found.components) == ["ReaderNode"]


def test_what_the_caller_may_replace_is_never_certain(schema):
    found = typed(schema, "{ books { nodes { {{ fields }} } } }", "id authors { name }")
    assert "required" not in found.components["Book"]
    assert "required" not in found.components["Author"]
    assert found.data["properties"]["books"]["required"] == ["nodes"]


def test_variables_have_schemas(schema):
    query = """query Q($id: ID!, $first: Int! = 20, $sort: Sort, $ids: [String!]) {
        book(id: $id) { id } books(first: $first, sort: $sort) { totalCount }
        many: books(filter: {and: [{title: {in: $ids}}]}) { totalCount } }"""
    variables = typed(schema, query).variables
    assert {name: item.schema for name, item in variables.items()} == {
        "id": {"type": "string"},
        "first": {"type": "integer", "default": 20},
        "sort": {"type": "string", "enum": ["NEWEST", "TITLE"]},
        "ids": {"type": "array", "items": {"type": "string"}},
    }
    assert [name for name, item in variables.items() if item.required] == ["id"]
    assert [name for name, item in variables.items() if item.nullable] == ["sort", "ids"]
    assert variables["ids"].type == "[String!]"


def test_input_objects_stand_in_place_until_they_lead_back(schema):
    query = """query Q($filter: BookFilter) { books(filter: $filter) { totalCount } }"""
    text = {
        "type": ["object", "null"],
        "properties": {
            "eq": {"type": ["string", "null"]},
            "in": {"type": ["array", "null"], "items": {"type": "string"}},
        },
    }
    anything = {"type": "object", "additionalProperties": True}
    assert typed(schema, query).variables["filter"].schema == {
        "type": "object",
        "properties": {
            "and": {"type": ["array", "null"], "items": anything},
            "title": text,
            "kind": {"type": ["string", "null"], "enum": ["BOOK", "MAP", None]},
            "owner": {**anything, "type": ["object", "null"]},
        },
    }


def test_an_input_object_requires_what_has_no_default(schema):
    query = "mutation M($input: BookInput!) { bookCreate(input: $input) { success } }"
    variable = typed(schema, query, many=False).variables["input"]
    assert variable.schema["required"] == ["title"]
    assert list(variable.schema["properties"]) == ["title", "kind", "printedAt", "tags"]


@pytest.mark.parametrize(
    ("query", "many", "path"),
    [
        ("{ books { nodes { id } } }", True, "$.data.books.nodes"),
        ("{ all: books { edges { node { id } } } }", True, "$.data.all.edges[*].node"),
        ('{ searchBooks(query: "1") { id authors { id } } }', True, "$.data.searchBooks"),
        ("{ book(id: 1) { id copies { nodes { id } } } }", True, "$.data.book.copies.nodes"),
        ("{ book(id: 1) { id sequel { id } } }", False, "$.data.book"),
        ("{ book(id: 1) { sequel { id pages } } }", False, "$.data.book.sequel"),
        ("{ me { {{ fields }} } }", False, "$.data.me"),
        ("mutation { bookDelete(id: 1) { success } }", False, "$.data.bookDelete"),
        (
            'mutation { bookCreate(input: {title: "a"}) { success book { id } } }',
            False,
            "$.data.bookCreate.book",
        ),
        ("{ status }", False, "$.data.status"),
    ],
)
def test_records_are_found(schema, query, many, path):
    fields = "friend { id }" if "fields" in query else ""
    assert typed(schema, query, fields, many=many).records.path == path


def test_a_connection_says_how_it_goes_on(schema):
    query = """query Q($size: Int, $from: String) { book(id: 1) { copies(first: $size, after: $from) {
        nodes { id } page: pageInfo { endCursor more: hasNextPage } } } }"""
    records = typed(schema, query).records
    assert records.end_cursor == "$.data.book.copies.page.endCursor"
    assert records.has_next_page == "$.data.book.copies.page.more"
    assert (records.after, records.first) == ("from", "size")


def test_every_draft_fits_the_schema(schema):
    for root, kind in (("query", schema.query_type), ("mutation", schema.mutation_type)):
        for field in kind.fields:
            assert validate(schema, parse(draft(schema, root, field))) == [], field


def test_a_draft_of_a_connection_asks_for_one_page(schema):
    assert (
        draft(schema, "query", "books")
        == """query Books($filter: BookFilter, $first: Int, $after: String, $sort: Sort) {
  books(filter: $filter, first: $first, after: $after, sort: $sort) {
    nodes {
      id
      title
      kind
      pages
      weight
      lent
      cover
      printedAt
      extra
      price
      authors { id name }
      node { id }
      sequel { id title }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""
    )


def test_a_draft_of_a_mutation_has_the_record_and_the_errors(schema):
    text = draft(schema, "mutation", "bookCreate")
    assert "mutation BookCreate($input: BookInput!) {\n  bookCreate(input: $input) {" in text
    assert "    success\n    book {\n      id\n" in text
    assert "    errors { field message }\n" in text


def test_a_draft_has_only_the_arguments_that_are_wanted(schema):
    assert draft(schema, "query", "books", {"first", "after"}).startswith(
        "query Books($first: Int, $after: String) {\n"
    )
    text = draft(schema, "query", "books", {"title"})
    assert text.startswith("query Books($filter: BookFilter) {\n  books(filter: $filter) {\n")


@pytest.mark.parametrize(
    ("root", "field", "said"),
    [
        ("query", "boks", "no such field"),
        ("query", "ook", "books, book"),
        ("subscription", "x", "no subscription"),
    ],
)
def test_a_draft_of_what_is_not_there_is_refused(schema, root, field, said):
    with pytest.raises(VendorDocumentError, match=said):
        draft(schema, root, field)


def test_root_fields_propose_operations(schema):
    assert [f"{item.entity}.{item.action} {item.vendor}" for item in proposals(schema)] == [
        "books.list query books",
        "books.get query book",
        "books.search query searchBooks",
        "readers.get query reader",
        "me.get query me",
        "owners.get query owner",
        "books.create mutation bookCreate",
        "books.update mutation updateBook",
        "books.delete mutation bookDelete",
    ]
