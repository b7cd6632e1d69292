"""What calls become on the wire, and which are not sent at all."""

from __future__ import annotations

from io import BytesIO

import pytest
from airbyte_agent_sdk.errors import (
    ConfigurationError,
    InvalidParameterError,
    MissingParameterError,
)

from ..misbehaving.server import answer, ok

pytestmark = pytest.mark.anyio

DONE = ok({"label": "l"})


async def sent(depot, serve, entity, action, params, *, reply=DONE, **settings):
    """The one request that a call made, and its body with the boundary's place marked."""
    server = serve(reply)
    await depot(server.url, **settings).execute(entity, action, params)
    (request,) = server.requests
    kind, _, boundary = request.headers.get("content-type", "").partition("; boundary=")
    return request, kind, request.body.replace(boundary.encode(), b"B") if boundary else request.body


async def test_json(depot, serve):
    contents = [{"name": "ä", "kind": "toy"}]
    params = {"label": "a/b", "state": "sent", "weight": None, "contents": contents}
    request, kind, body = await sent(depot, serve, "parcels", "create", params)
    assert (request.line, kind) == ("POST /parcels HTTP/1.1", "application/json")
    assert body == (
        '{"label":"a/b","state":"sent","weight":null,"contents":[{"name":"ä","kind":"toy"}]}'.encode()
    )


async def test_a_list_as_a_body(depot, serve):
    _, _, body = await sent(depot, serve, "batches", "create", {"label": "l"})
    assert body == b'[{"label":"l"}]'
    _, _, body = await sent(depot, serve, "batches", "create", {"items": [{"label": "a"}, {"label": "b"}]})
    assert body == b'[{"label":"a"},{"label":"b"}]'


async def test_a_form(depot, serve):
    params = {"text": None, "about": {"ids": [1, 2]}}
    _, kind, body = await sent(depot, serve, "notes", "create", params)
    assert (kind, body) == (
        "application/x-www-form-urlencoded",
        b"text=&about%5Bids%5D%5B0%5D=1&about%5Bids%5D%5B1%5D=2",
    )


@pytest.mark.parametrize("action", ["update", "create"])
async def test_a_request_without_a_body_has_no_content_type(depot, serve, action):
    request, _, body = await sent(depot, serve, "notes", action, {})
    assert body == b""
    assert "content-type" not in request.headers
    assert request.headers["content-length"] == "0"


async def test_a_form_with_a_file(depot, serve):
    params = {"file": ('sc"an\r\n.pdf', BytesIO(b"\x00\xff\r\n--")), "pages": [1, 2]}
    request, kind, body = await sent(depot, serve, "scans", "update", params)
    assert (kind, request.line) == ("multipart/form-data", "PUT /scans HTTP/1.1")
    assert body == (
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="sc%22an%0D%0A.pdf"\r\n'
        b"Content-Type: application/pdf\r\n\r\n\x00\xff\r\n--\r\n"
        b'--B\r\nContent-Disposition: form-data; name="pages"\r\n\r\n1\r\n'
        b'--B\r\nContent-Disposition: form-data; name="pages"\r\n\r\n2\r\n--B--\r\n'
    )


async def test_a_file_that_is_sent_again_is_the_same(depot, serve):
    server = serve(answer(503, retry_after="0"), DONE)
    file = BytesIO(b"skipped, sent")
    file.seek(9)
    await depot(server.url).execute("scans", "update", {"file": file})
    first, again = server.requests
    assert first.raw == again.raw
    assert b"\r\n\r\nsent\r\n" in first.body


async def test_an_upload(depot, serve):
    params = {"name": "s", "mimeType": "image/png", "content": "_w"}
    _, kind, body = await sent(depot, serve, "scans", "create", params)
    assert kind == "multipart/related"
    assert body == (
        b"--B\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n"
        b'{"name":"s","mimeType":"image/png"}\r\n--B\r\nContent-Type: image/png\r\n\r\n\xff\r\n--B--\r\n'
    )


async def test_graphql(depot, serve):
    answered = ok({"data": {"parcels": []}})
    params = {"label": "l", "fields": ["id", "owner.name"]}
    request, kind, body = await sent(
        depot, serve, "parcels", "search", params, reply=answered, account_id="42"
    )
    assert (request.line, kind) == ("POST /graphql HTTP/1.1", "application/json")
    assert body == (
        b'{"query":"query Find($f: F, $after: ID) { parcels(f: $f, after: $after) { id owner { name } } }",'
        b'"variables":{"f":{"tenant":42,"label":"l"}},"operationName":"Find"}'
    )
    given = {"tenant": 7, "after": None, "size": 0}
    _, _, body = await sent(depot, serve, "parcels", "search", given, reply=answered, account_id="42")
    assert b'"variables":{"f":{"tenant":7,"size":0},"after":null}' in body


async def test_restli(depot, serve):
    params = {"ids": ["urn:a:1", "b,c"], "range": "(start:(day:1),end:(day:2))"}
    request, _, _ = await sent(depot, serve, "routes", "list", params, reply=ok([]))
    assert request.target == "/routes?ids=List(urn%3Aa%3A1,b%2Cc)&range=(start:(day:1),end:(day:2))"
    assert request.headers["x-restli-protocol-version"] == "2.0.0"


async def test_what_the_settings_give(depot, serve):
    params = {"id": "../x", "Depot-Client": "c"}
    request, _, _ = await sent(depot, serve, "parcels", "get", params, account_id="4/2", country="DE")
    assert request.target == "/parcels/accounts%2F4%2F2/..%2Fx:close?market=M%201"
    assert (request.headers["depot-client"], request.headers["depot-version"]) == ("c", "3")
    params |= {"account": "mine", "Depot-Version": "4"}
    request, _, _ = await sent(depot, serve, "parcels", "get", params, account_id="42", country="US")
    assert request.target == "/parcels/mine/..%2Fx:close?market=M%202"
    assert request.headers["depot-version"] == "4"


@pytest.mark.parametrize(
    ("entity", "action", "params", "error", "said"),
    [
        (
            "parcels",
            "create",
            {"label": "l", "state": "send"},
            InvalidParameterError,
            'parameter "state" must be one of "packed", "sent", "lost", not str \'send\'; did you mean',
        ),
        (
            "parcels",
            "create",
            {"label": "l", "contents": [{"kind": "toi"}]},
            InvalidParameterError,
            'parameter "contents[0].kind" must be one of "book", "toy", not str \'toi\'; did you mean',
        ),
        (
            "parcels",
            "create",
            {"label": "l", "contents": [{"title": "t"}]},
            InvalidParameterError,
            'unknown parameter "contents[0].title"; known: name, kind',
        ),
        (
            "parcels",
            "create",
            {"label": "l", "weight": 0},
            InvalidParameterError,
            'parameter "weight" must be more than 0, not 0',
        ),
        (
            "parcels",
            "create",
            {},
            MissingParameterError,
            'missing parameter "label"; required: label',
        ),
        (
            "parcels",
            "get",
            {"id": "1", "Depot-Client": "c"},
            MissingParameterError,
            'missing parameter "account"; pass it, or construct the connector with account_id=...',
        ),
        (
            "scans",
            "create",
            {"content": "no base64"},
            InvalidParameterError,
            'parameter "content" must be the file as valid base64: ',
        ),
        (
            "scans",
            "update",
            {"file": 5},
            InvalidParameterError,
            'parameter "file" must be bytes, an open binary file, or a tuple of a file name and one of these',
        ),
    ],
)
async def test_what_is_wrong_is_not_sent(depot, serve, entity, action, params, error, said):
    server = serve()
    with pytest.raises(error) as caught:
        await depot(server.url).execute(entity, action, params)
    assert str(caught.value).startswith(f"{entity}.{action}: {said}")
    assert server.requests == []


async def test_a_value_that_the_spec_does_not_know_yet(depot, serve):
    server = serve(DONE)
    unchecked = depot(server.url).with_options(check_values=False)
    await unchecked.execute("parcels", "create", {"label": "l", "state": "stolen", "weight": -1})
    assert server.requests[0].body == b'{"label":"l","state":"stolen","weight":-1}'
    with pytest.raises(InvalidParameterError, match='unknown parameter "stat"; did you mean "state"'):
        await unchecked.execute("parcels", "create", {"label": "l", "stat": "stolen"})
    with pytest.raises(MissingParameterError, match="label"):
        await unchecked.execute("parcels", "create", {"state": "stolen"})


@pytest.mark.parametrize("region", ["evil.test/", "x@evil.test", "eu#", "eu.evil.test:443", "eu\\", "。"])
async def test_a_setting_cannot_lead_elsewhere(depot, region):
    with pytest.raises(ConfigurationError, match="depot: region must be ASCII letters"):
        await depot(None, region=region).execute("parcels", "create", {"label": "l"})


async def test_settings_that_are_missing_or_unknown_to_the_spec(depot, serve):
    server = serve()
    with pytest.raises(ConfigurationError, match="region is not set; construct the connector with region="):
        await depot(None).execute("parcels", "create", {"label": "l"})
    given = {"account": "a", "id": "1", "Depot-Client": "c"}
    with pytest.raises(ConfigurationError, match="country is not set"):
        await depot(server.url).execute("parcels", "get", given)
    with pytest.raises(ConfigurationError, match="country must be one of DE, US, not 'FR'"):
        await depot(server.url, country="FR").execute("parcels", "get", given)
    with pytest.raises(InvalidParameterError, match='unknown parameter "market"'):
        await depot(server.url, country="DE").execute("parcels", "get", {**given, "market": "x"})
    assert server.requests == []
