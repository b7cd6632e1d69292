"""Answers with success in their status and something wrong in their body."""

from __future__ import annotations

import gzip

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConflictError,
    ConnectorValidationError,
    NetworkError,
    NotFoundError,
    RecordValidationError,
    ResponseDecodeError,
    ResponseShapeError,
    ServerError,
)
from airbyte_agent_sdk.records import warnings_of

from .server import Cut, answer, ok

pytestmark = pytest.mark.anyio


def customer(number: int, **changes: object) -> dict[str, object]:
    plain = {
        "id": f"cus_{number}",
        "object": "customer",
        "created": 1,
        "livemode": False,
        "email": f"{number}@x.org",
    }
    return plain | changes


def listed(*records: object, has_more: bool = False) -> dict[str, object]:
    return {"object": "list", "url": "/v1/customers", "has_more": has_more, "data": list(records)}


async def test_html_is_no_answer(connect, serve):
    server = serve(
        answer(200, "<!DOCTYPE html><title>Log in</title>", content_type="text/html; charset=utf-8")
    )
    with pytest.raises(ResponseDecodeError, match="not JSON") as caught:
        await connect(server.url).customers.list()
    assert "text/html" in str(caught.value)
    assert "<title>Log in</title>" in caught.value.body
    assert (caught.value.status_code, caught.value.entity, caught.value.action) == (200, "customers", "list")


@pytest.mark.parametrize(
    "body", ['{"object": "list", "data": [{"id": "cu', '{"data": []}x', "[1", "nul", "\ufeff"]
)
async def test_truncated_json_is_no_answer(connect, serve, body):
    with pytest.raises(ResponseDecodeError, match="not JSON"):
        await connect(serve(answer(200, body)).url).customers.list()


async def test_an_empty_answer_is_no_list_and_no_record(connect, serve):
    with pytest.raises(ResponseDecodeError, match="empty"):
        await connect(serve(answer(200)).url).customers.list()
    with pytest.raises(ResponseDecodeError, match="empty; expected a record"):
        await connect(serve(answer(200)).url).customers.get("cus_1")


@pytest.mark.parametrize("body", [[], {}, {"data": "none"}, None, "text", 5])
async def test_a_list_that_is_not_where_it_should_be(connect, serve, body):
    with pytest.raises(ResponseShapeError, match=r"customers\.list: "):
        await connect(serve(ok(body)).url).customers.list()


@pytest.mark.parametrize(("body", "said"), [([1], "a list"), (5, "a bare value"), ("gone", "a bare value")])
async def test_what_is_no_object_is_no_record(connect, serve, body, said):
    with pytest.raises(ResponseShapeError, match=f"the response contains {said} instead of a record"):
        await connect(serve(ok(body)).url).customers.get("cus_1")


async def test_an_object_in_place_of_a_list_is_its_one_record(connect, serve):
    (customer,) = (await connect(serve(ok({"data": {"id": "cus_1"}})).url).customers.list()).data
    assert customer.id == "cus_1"


async def test_a_null_for_a_list_is_an_empty_one(connect, serve):
    assert (await connect(serve(ok(listed() | {"data": None})).url).customers.list()).data == []


async def test_a_wrong_type_in_row_37_of_100_costs_nothing_but_a_warning(connect, serve):
    records = [customer(number) for number in range(100)]
    records[37] = customer(37, created="the day before yesterday")
    server = serve(ok(listed(*records)), forever=True)

    page = await connect(server.url).customers.list(limit=100)
    assert [record.id for record in page.data] == [f"cus_{number}" for number in range(100)]
    assert page.data[37].created == "the day before yesterday"
    assert type(page.data[37]) is type(page.data[36])
    assert page.data[36].created == 1
    (warning,) = page.warnings
    assert warning.path == "data[37].created"
    assert warning.value == "the day before yesterday"

    with pytest.raises(RecordValidationError, match=r"data\[37\]\.created"):
        await connect(server.url, strict=True).customers.list(limit=100)


async def test_wrong_types_below_keep_what_is_right_around_them(connect, serve):
    address = {"city": "London", "line1": 12, "line2": None}
    server = serve(ok(customer(1, address=address, shipping="by sea")), forever=True)
    record = await connect(server.url).customers.get("cus_1")
    assert (record.address.city, record.address.line1, record.shipping) == ("London", 12, "by sea")
    assert [warning.path for warning in warnings_of(record)] == ["address.line1", "shipping"]
    with pytest.raises(RecordValidationError, match=r"address\.line1"):
        await connect(server.url, strict=True).customers.get("cus_1")


@pytest.mark.parametrize("row", [None, "cus_1", 5, []])
async def test_a_row_that_is_no_record_is_kept_as_it_came(connect, serve, row):
    server = serve(ok(listed(customer(0), row, customer(2))))
    page = await connect(server.url).customers.list()
    assert (page.data[0].id, page.data[1], page.data[2].id) == ("cus_0", row, "cus_2")
    assert [warning.path for warning in page.warnings] == ["data[1]"]


async def test_a_missing_required_field_is_a_warning(connect, serve):
    bare = customer(1)
    del bare["id"]
    page = await connect(serve(ok(listed(bare))).url).customers.list()
    assert page.data[0].id is None
    assert [warning.path for warning in page.warnings] == ["data[0].id"]


async def test_new_fields_and_new_enum_values_are_no_news(connect, serve, caplog):
    invoice = {
        "id": "in_1",
        "object": "invoice",
        "status": "pending_next_year",
        "collection_method": "by_pigeon",
    }
    server = serve(
        ok(listed(customer(1, tax_exempt="sometimes", a_field_of_tomorrow={"deep": [1]}))),
        ok(listed(invoice)),
    )
    stripe = connect(server.url)
    page = await stripe.customers.list()
    assert page.warnings == ()
    assert page.data[0].tax_exempt == "sometimes"
    assert page.data[0].a_field_of_tomorrow == {"deep": [1]}
    unchecked = stripe.with_options(check_values=False)
    (read,) = (await unchecked.invoices.list(status="overdue_by_a_century")).data
    assert (read.status, read.collection_method) == ("pending_next_year", "by_pigeon")
    assert server.requests[1].target == "/v1/invoices?status=overdue_by_a_century"


async def test_no_content_is_nothing(odd, serve):
    result = await odd(serve(answer(204)).url).execute("items", "delete", {"id": "7"})
    assert (result.success, result.data) == (True, None)


async def test_compressed_and_chunked_bodies_are_read(connect, serve):
    packed = gzip.compress(ok(listed(customer(1))).partition(b"\r\n\r\n")[2])
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
    page = await connect(serve(head + chunked).url).customers.list()
    assert page.data[0].id == "cus_1"


async def test_a_body_that_is_not_the_gzip_it_says_is_an_error_of_ours(connect, serve, pauses):
    server = serve(answer(200, "not gzip", Content_Encoding="gzip"), forever=True)
    with pytest.raises(Exception, match=r"customers\.list: ") as caught:
        await connect(server.url, max_retries=0).customers.list()
    assert type(caught.value).__module__ == "airbyte_agent_sdk.errors"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, ConnectorValidationError),
        (401, AuthenticationError),
        (403, AuthenticationError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, ConnectorValidationError),
        (500, ServerError),
        (599, ServerError),
    ],
)
async def test_error_statuses_have_classes_and_the_vendor_s_words(connect, serve, pauses, status, error):
    body = '{"error": {"message": "No such customer: \'cus_9\'", "type": "invalid_request_error"}}'
    server = serve(answer(status, body, Request_Id="req_123"), forever=True)
    with pytest.raises(error) as caught:
        await connect(server.url).customers.get("cus_9")
    failure = caught.value
    assert str(failure) == f"customers.get: {status}: No such customer: 'cus_9'"
    assert (failure.status_code, failure.request_id) == (status, "req_123")
    assert failure.body["error"]["type"] == "invalid_request_error"
    assert failure.response.json() == failure.body


async def test_an_error_page_is_not_quoted_at_length(connect, serve, pauses):
    server = serve(answer(502, "<html>" + "bad gateway " * 10_000, content_type="text/html"), forever=True)
    with pytest.raises(ServerError) as caught:
        await connect(server.url).customers.get("cus_1")
    assert str(caught.value) == "customers.get: the server responded with 502"
    assert len(caught.value.body) <= 2_000


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nSet-Cookie: planted\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
    ],
)
async def test_an_answer_that_is_cut_short_says_where_and_nothing_of_it(connect, serve, reply):
    server = serve(Cut(reply), forever=True)
    with pytest.raises(NetworkError) as caught:
        await connect(server.url, max_retries=0).customers.list()
    assert str(caught.value).endswith(f"at GET {server.url}/v1/customers")
    assert "planted" not in str(caught.value)
    assert "\n" not in str(caught.value)
