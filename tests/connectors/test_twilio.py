"""What is Twilio's own: its account in every path, forms, pages by relative URL, and limits by error code."""

from __future__ import annotations

import base64
import datetime as dt
import json
from urllib.parse import parse_qsl

import pytest
from airbyte_agent_sdk.errors import (
    AirbyteError,
    AuthenticationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from airbyte_agent_sdk.testing import Fake
from airbyte_agent_twilio import SyncTwilioConnector, TwilioAuthConfig

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

SID = "AC" + "0a" * 16
SUBACCOUNT = "AC" + "5b" * 16
AUTH = TwilioAuthConfig(account_sid=SID, auth_token="planted-twilio-token")
ROOT = f"/2010-04-01/Accounts/{SID}"
# As in the vendor's document.
MESSAGE = {
    "account_sid": SID,
    "api_version": "2010-04-01",
    "body": "Hello! 👍",
    "date_created": "Thu, 24 Aug 2023 05:01:45 +0000",
    "date_sent": "Thu, 24 Aug 2023 05:01:45 +0000",
    "date_updated": "Thu, 24 Aug 2023 05:01:45 +0000",
    "direction": "outbound-api",
    "error_code": None,
    "error_message": None,
    "from": "+14155552345",
    "num_media": "0",
    "num_segments": "1",
    "price": None,
    "price_unit": None,
    "messaging_service_sid": None,
    "sid": "SM" + "1c" * 16,
    "status": "queued",
    "subresource_uris": {"media": f"{ROOT}/Messages/SM{'1c' * 16}/Media.json"},
    "to": "+14155552346",
    "uri": f"{ROOT}/Messages/SM{'1c' * 16}.json",
}


def connector(server: MisbehavingServer) -> SyncTwilioConnector:
    return SyncTwilioConnector(AUTH, base_url=f"{server.url}/2010-04-01", strict=True)


def page(*records: object, after: str | None = None, kind: str = "messages") -> bytes:
    return ok({kind: [*records], "next_page_uri": after, "page": 0, "page_size": 2, "uri": "/"})


def refusal(status: int, code: int, message: str = "No", **headers: str) -> bytes:
    body = {
        "code": code,
        "message": message,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return answer(status, json.dumps(body), **headers)


def test_the_account_of_the_credentials_is_in_the_path(serve):
    server = serve(ok(MESSAGE), ok(MESSAGE))
    with connector(server) as twilio:
        assert twilio.messages.get(sid=str(MESSAGE["sid"])).body == "Hello! 👍"
        twilio.messages.get(SUBACCOUNT, str(MESSAGE["sid"]))
    assert [request.target for request in server.requests] == [
        f"{ROOT}/Messages/{MESSAGE['sid']}.json",
        f"/2010-04-01/Accounts/{SUBACCOUNT}/Messages/{MESSAGE['sid']}.json",
    ]
    login = base64.b64encode(f"{SID}:planted-twilio-token".encode()).decode()
    assert {request.headers["authorization"] for request in server.requests} == {f"Basic {login}"}


def test_pages_follow_the_path_of_the_next_one(serve):
    rest = f"{ROOT}/Messages.json?PageSize=2&Page=1&PageToken=PAMM%3D26"
    server = serve(page(MESSAGE, MESSAGE, after=rest), page({**MESSAGE, "num_media": "3"}))
    with connector(server) as twilio:
        assert [message.num_media for message in twilio.messages.list(page_size=2)] == ["0", "0", "3"]
    assert [request.target for request in server.requests] == [f"{ROOT}/Messages.json?PageSize=2", rest]
    assert server.requests[1].headers["authorization"].startswith("Basic ")


def test_no_credentials_are_sent_to_another_host(serve):
    server = serve(page(MESSAGE, after="//twilio.example/2010-04-01/Accounts.json"))
    with connector(server) as twilio, pytest.raises(AirbyteError, match="another origin"):
        twilio.messages.list().all()
    assert len(server.requests) == 1


def test_a_message_is_a_form_with_repeated_fields(serve):
    server = serve(answer(201, json.dumps(MESSAGE)))
    with connector(server) as twilio:
        twilio.messages.create(
            to="+14155552346",
            from_="+14155552345",
            body="Hello! 👍 & more",
            media_url=["https://example.com/a.png", "https://example.com/b.png"],
            send_at=dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC),
            smart_encoded=True,
        )
    (request,) = server.requests
    assert request.line == f"POST {ROOT}/Messages.json HTTP/1.1"
    assert request.headers["content-type"].partition(";")[0] == "application/x-www-form-urlencoded"
    assert parse_qsl(request.body.decode(), strict_parsing=True) == [
        ("To", "+14155552346"),
        ("From", "+14155552345"),
        ("Body", "Hello! 👍 & more"),
        ("MediaUrl", "https://example.com/a.png"),
        ("MediaUrl", "https://example.com/b.png"),
        ("SmartEncoded", "true"),
        ("SendAt", "2026-03-01T12:00:00+00:00"),
    ]


def test_accounts_have_no_account_in_the_path(serve):
    server = serve(ok({"accounts": [{"sid": SID, "status": "active"}], "next_page_uri": None}))
    with connector(server) as twilio:
        assert twilio.check().success
    assert server.requests[0].target.partition("?")[0] == "/2010-04-01/Accounts.json"


@pytest.mark.parametrize("sid", ["SM1", f"SM{'1c' * 15}zz", "CA" + "1c" * 16])
def test_an_id_of_another_kind_is_not_sent(serve, sid):
    server = serve()
    with connector(server) as twilio, pytest.raises(InvalidParameterError, match="sid"):
        twilio.messages.get(sid=sid)
    assert server.requests == []


@pytest.mark.parametrize(
    ("first", "error", "requests"),
    [
        (refusal(400, 21211, "The 'To' number is not valid"), ConnectorValidationError, 1),
        (refusal(401, 20003, "Authenticate"), AuthenticationError, 1),
        (refusal(404, 20404, "The requested resource was not found"), NotFoundError, 1),
        (refusal(429, 63038, "Account exceeded the 50 daily messages limit"), RateLimitError, 1),
        (refusal(429, 20429, "Too Many Requests", Retry_After="0"), None, 2),
        (refusal(503, 20503, "Service Unavailable", Retry_After="0"), None, 2),
    ],
)  # fmt: skip
def test_errors_of_a_read(serve, first, error, requests):
    server = serve(first, page())
    with connector(server) as twilio:
        if error is None:
            assert twilio.messages.list().all() == []
        else:
            with pytest.raises(error) as caught:
                twilio.messages.list().all()
            assert json.loads(first.partition(b"\r\n\r\n")[2])["message"] in str(caught.value)
    assert len(server.requests) == requests


def test_a_write_is_repeated_only_if_it_was_not_processed(serve):
    server = serve(refusal(429, 20429, Retry_After="0"), answer(201, json.dumps(MESSAGE)))
    with connector(server) as twilio:
        assert twilio.messages.create(to="+14155552346", body="Hi").status == "queued"
    assert server.requests[0].body == server.requests[1].body
    server = serve(refusal(503, 20503))
    with connector(server) as twilio, pytest.raises(ServerError):
        twilio.messages.create(to="+14155552346", body="Hi")
    assert len(server.requests) == 1


def test_its_fake_knows_the_account_of_its_credentials():
    fake = Fake(SyncTwilioConnector, records=2)
    with fake.connect(strict=True) as twilio:
        first, second = twilio.messages.list()
        assert first.sid != second.sid
        assert twilio.messages.get(sid=str(first.sid)).to == first.to
        sent = twilio.messages.create(to="+14155552346", body="Hi", media_url=["https://example.com/a.png"])
        assert [sent.body, len(twilio.messages.list().all())] == ["Hi", 3]
