"""What is Airtable's own: cursors with a slash, bracketed sorting, tables by name, limits of 30 seconds."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_airtable import AirtableAuthConfig, SyncAirtableConnector
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    RateLimitError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

BASE = "appLkNDICXNqxSDhG"
NEXT = "itr23sEjsdfEr3282/appSW9R5uCNmRmfl6"
APARTMENT = {
    "id": "rec560UJdUtocSouk",
    "createdTime": "2022-09-12T21:03:48.000Z",
    "fields": {"Name": "Union Square", "Visited": True, "Pictures": [{"id": "attCE1L8ubR5Ciq80"}]},
}


def connector(server: MisbehavingServer) -> SyncAirtableConnector:
    auth = AirtableAuthConfig(personal_access_token="planted-pat")
    return SyncAirtableConnector(auth, base_url=f"{server.url}/v0", strict=True)


def problem(status: int, kind: str, message: str) -> bytes:
    """An error as in https://airtable.com/developers/web/api/errors."""
    return answer(status, f'{{"error": {{"type": "{kind}", "message": "{message}"}}}}')


def test_bases_go_on_while_there_is_an_offset(serve):
    base = {"id": BASE, "name": "Apartment Hunting", "permissionLevel": "create"}
    server = serve(
        ok({"bases": [base], "offset": NEXT}),
        ok({"bases": [{**base, "id": "appSW9R5uCNmRmfl6"}]}),
    )
    with connector(server) as airtable:
        assert [found.id for found in airtable.bases.list()] == [BASE, "appSW9R5uCNmRmfl6"]
    assert [request.target for request in server.requests] == [
        "/v0/meta/bases",
        "/v0/meta/bases?offset=itr23sEjsdfEr3282%2FappSW9R5uCNmRmfl6",
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer planted-pat"}


def test_all_pages_are_filtered_and_sorted_alike(serve):
    server = serve(ok({"records": [APARTMENT], "offset": NEXT}), ok({"records": []}))
    formula = "AND({Status} = 'Open', {Rooms} > 2)"
    with connector(server) as airtable:
        found = airtable.records.list(
            BASE,
            "Größe & Lage/1",
            page_size=1,
            view="Open tasks",
            filter_by_formula=formula,
            sort=[{"field": "Rooms", "direction": "desc"}, {"field": "Name"}],
        ).all()
    assert [record.id for record in found] == ["rec560UJdUtocSouk"]
    asked = [urlsplit(request.target) for request in server.requests]
    assert {url.path for url in asked} == {f"/v0/{BASE}/Gr%C3%B6%C3%9Fe%20%26%20Lage%2F1"}
    same = {
        "pageSize": "1",
        "view": "Open tasks",
        "filterByFormula": formula,
        "sort[0][field]": "Rooms",
        "sort[0][direction]": "desc",
        "sort[1][field]": "Name",
    }
    assert [dict(parse_qsl(url.query)) for url in asked] == [same, {**same, "offset": NEXT}]


def test_a_page_of_records_has_at_most_100(serve):
    with connector(serve()) as airtable, pytest.raises(InvalidParameterError, match="at most 100"):
        airtable.records.list(BASE, "Apartments", page_size=101)


def test_a_record_has_the_fields_of_its_table_without_empty_ones(serve):
    server = serve(ok(APARTMENT))
    with connector(server) as airtable:
        record = airtable.records.get(BASE, "tbltp8DGLhqbUmjK1", "rec560UJdUtocSouk")
    assert record.created_time == dt.datetime(2022, 9, 12, 21, 3, 48, tzinfo=dt.UTC)
    assert record.fields == APARTMENT["fields"]
    assert server.requests[0].target == f"/v0/{BASE}/tbltp8DGLhqbUmjK1/rec560UJdUtocSouk"


def test_tables_say_which_fields_there_are(serve):
    link = {"isReversed": False, "linkedTableId": "tblK6MZHez0ZvBChZ", "prefersSingleRecordLink": True}
    table = {
        "id": "tbltp8DGLhqbUmjK1",
        "name": "Apartments",
        "primaryFieldId": "fld1VnoyuotSTyxW1",
        "fields": [
            {"id": "fld1VnoyuotSTyxW1", "name": "Name", "type": "singleLineText"},
            {"id": "fldumZe00w09RYTW6", "name": "District", "type": "multipleRecordLinks", "options": link},
            {"id": "fldK2XWZ0ZpTGHSjQ", "name": "Manager", "type": "aTypeOfNextYear"},
        ],
        "views": [{"id": "viwQpsuEDqHFqegkp", "name": "Grid view", "type": "grid"}],
    }
    with connector(serve(ok({"tables": [table]}))) as airtable:
        (found,) = airtable.tables.list(BASE).all()
    assert [field.type for field in found.fields] == [
        "singleLineText",
        "multipleRecordLinks",
        "aTypeOfNextYear",
    ]
    assert found.fields[1].options == link


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        (
            problem(401, "AUTHENTICATION_REQUIRED", "Authentication required"),
            AuthenticationError,
            "Authentication required",
        ),
        (
            problem(403, "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND", "Invalid permissions, or the requested"),
            AuthenticationError,
            "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND",
        ),
        (answer(404, '{"error": "NOT_FOUND"}'), NotFoundError, "NOT_FOUND"),
        (
            problem(422, "LIST_RECORDS_ITERATOR_NOT_AVAILABLE", "The iterator expired"),
            ConnectorValidationError,
            "LIST_RECORDS_ITERATOR_NOT_AVAILABLE",
        ),
    ],
)
def test_errors_say_their_type(serve, reply, error, said):
    server = serve(reply)
    with connector(server) as airtable, pytest.raises(error, match=said):
        airtable.records.list(BASE, "Apartments", offset=NEXT)
    assert len(server.requests) == 1


def test_a_limit_lasts_for_30_seconds(serve, monkeypatch):
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    limited = problem(429, "TOO_MANY_REQUESTS", "Rate limit exceeded. Please try again later")
    server = serve(limited, ok({"bases": []}), limited)
    with connector(server) as airtable:
        assert airtable.bases.list().all() == []
        assert pauses == [30]
        with pytest.raises(RateLimitError, match="Rate limit exceeded"):
            airtable.with_options(max_retries=0).bases.list()
