"""What is Customer.io's own: `next` and `start`, hosts by region, sends without keys, two kinds of errors."""

from __future__ import annotations

import datetime as dt
import json

import httpx
import pytest
from airbyte_agent_customer_io import CustomerIoAuthConfig, SyncCustomerIoConnector
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.errors import (
    AirbyteError,
    ConfigurationError,
    ConnectorValidationError,
    NotFoundError,
    RateLimitError,
    ServerError,
)

from tests.e2e.misbehaving.server import Cut, MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = CustomerIoAuthConfig(app_api_key="planted-app-key")
ADA = {"email": "ada@example.com"}
# The example of a delivery in the vendor's reference.
MESSAGE = {
    "id": "ag1q6QWq6QUBAAF4_CGoeVX7mFkDbRFu7ek=",
    "deduplicate_id": "ag1q6QWq6QUBAAF4_CGoeVX7mFkDbRFu7ek=:1619137768",
    "type": "email",
    "customer_id": None,
    "customer_identifiers": {"cio_id": 3000001, "email": "person@example.com", "id": None},
    "campaign_id": 23,
    "action_id": 215,
    "newsletter_id": None,
    "broadcast_id": None,
    "content_id": None,
    "parent_action_id": None,
    "trigger_event_id": None,
    "created": 1619137767,
    "metrics": {"delivered": 1619137768, "sent": 1619137768},
    "recipient": "person@example.com",
    "subject": "Did you get that thing I sent you?",
    "failure_message": None,
    "forgotten": False,
}
SENT = ok({"delivery_id": "RNTDAwIB5", "queued_at": 1619137767})


def connector(server: MisbehavingServer) -> SyncCustomerIoConnector:
    return SyncCustomerIoConnector(AUTH, base_url=server.url, strict=True)


def test_next_of_a_page_is_start_of_the_next_one(serve):
    server = serve(
        ok({"messages": [MESSAGE], "next": "MDE="}), ok({"messages": [{**MESSAGE, "id": "2"}], "next": ""})
    )
    with connector(server) as customer_io:
        page = customer_io.messages.list(limit=1, metric="delivered")
        assert [message.metrics.delivered for message in page if message.metrics] == [1619137768] * 2
    assert [request.target for request in server.requests] == [
        "/v1/messages?limit=1&metric=delivered",
        "/v1/messages?limit=1&metric=delivered&start=MDE%3D",
    ]
    assert server.requests[0].headers["authorization"] == "Bearer planted-app-key"


def test_actions_have_ten_records_a_page(serve):
    action = {"id": "96", "campaign_id": 5, "type": "webhook", "url": "https://example.com", "headers": "[]"}
    server = serve(ok({"actions": [action] * 10, "next": "b"}), ok({"actions": [{**action, "id": 97}]}))
    with connector(server) as customer_io:
        assert [item.id for item in customer_io.campaign_actions.list(5)] == ["96"] * 10 + [97]
    assert [request.target for request in server.requests] == [
        "/v1/campaigns/5/actions",
        "/v1/campaigns/5/actions?start=b",
    ]


def test_a_send_is_what_the_vendor_s_client_sends(serve):
    """The keys are those that customerio 3.2.0 (Python) writes."""
    server = serve(SENT)
    with connector(server) as customer_io:
        sent = customer_io.transactional_email.create(
            to="ada@example.com",
            identifiers=ADA,
            transactional_message_id="receipt",
            message_data={"order": 4711},
            from_="shop@example.com",
            preheader="Thank you",
            headers={"X-Campaign": "autumn"},
            attachments={"receipt.txt": "NDcxMQ=="},
            send_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
            queue_draft=False,
        )
    assert sent.delivery_id == "RNTDAwIB5"
    assert server.requests[0].line == "POST /v1/send/email HTTP/1.1"
    assert json.loads(server.requests[0].body) == {
        "to": "ada@example.com",
        "identifiers": {"email": "ada@example.com"},
        "transactional_message_id": "receipt",
        "message_data": {"order": 4711},
        "from": "shop@example.com",
        "preheader": "Thank you",
        "headers": {"X-Campaign": "autumn"},
        "attachments": {"receipt.txt": "NDcxMQ=="},
        "send_at": 1767225600,
        "queue_draft": False,
    }


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("transactional_sms", "/v1/send/sms"),
        ("transactional_push", "/v1/send/push"),
        ("transactional_inbox_message", "/v1/send/inbox_message"),
    ],
)
def test_each_channel_has_its_path(serve, method, path):
    server = serve(SENT)
    fields = {"transactional_message_id": 44, "identifiers": {"id": "7"}}
    with connector(server) as customer_io:
        customer_io.execute(method, "create", fields | ({"to": "+15550100"} if path.endswith("sms") else {}))
    assert server.requests[0].target == path


@pytest.mark.parametrize("failure", [answer(500, "{}"), answer(503, "{}", Retry_After="0"), Cut()])
def test_what_may_have_been_sent_is_not_sent_again(serve, failure):
    server = serve(failure, SENT)
    with connector(server) as customer_io, pytest.raises(AirbyteError):
        customer_io.transactional_push.create(identifiers=ADA, transactional_message_id=2)
    assert len(server.requests) == 1


def test_a_broadcast_over_its_limit_is_triggered_after_the_wait(serve):
    limited = {"errors": [{"detail": "rate limited to 1 requests per 10s", "status": "429"}]}
    server = serve(answer(429, json.dumps(limited), Retry_After="0"), ok({"id": 3}))
    with connector(server) as customer_io:
        trigger = customer_io.broadcast_trigger.create(12, recipients={"segment": {"id": 3}}, data={"a": 1})
    assert trigger.id == 3
    assert [request.line for request in server.requests] == ["POST /v1/campaigns/12/triggers HTTP/1.1"] * 2
    assert json.loads(server.requests[1].body) == {"recipients": {"segment": {"id": 3}}, "data": {"a": 1}}


def test_a_wait_that_is_too_long_is_told(serve):
    with connector(serve(answer(429, "{}", Retry_After="3600"))) as customer_io:
        with pytest.raises(RateLimitError) as caught:
            customer_io.campaigns.list()
        assert caught.value.retry_after == 3600


def test_reads_are_tried_again(serve):
    server = serve(answer(524, "{}", Retry_After="0"), ok({"campaigns": []}))
    with connector(server) as customer_io:
        assert customer_io.campaigns.list().data == []
    server = serve(answer(501, "{}"))
    with connector(server) as customer_io, pytest.raises(ServerError):
        customer_io.campaigns.list()


@pytest.mark.parametrize(
    ("status", "body", "error", "text"),
    [
        (422, {"errors": [{"detail": "name cannot be blank", "status": "422"}]}, ConnectorValidationError,
         "name cannot be blank"),
        (400, {"meta": {"error": "invalid filter"}}, ConnectorValidationError, "invalid filter"),
        (404, {"meta": {"errors": ["snippet not found"]}}, NotFoundError, "snippet not found"),
    ],
)  # fmt: skip
def test_both_shapes_of_errors_are_told(serve, status, body, error, text):
    with connector(serve(answer(status, json.dumps(body)))) as customer_io, pytest.raises(error, match=text):
        customer_io.snippets.update(name="address", value="x")


def test_records_are_where_the_reference_has_them(serve):
    webhook = {"id": 1, "name": "w", "endpoint": "https://example.com", "events": ["email_sent"]}
    content = {"id": 139, "name": "Receipt", "type": "email", "language": "", "reply_to_id": None}
    server = serve(
        ok({"message": {"id": 3, "name": "Receipt"}}),
        ok({"content": [content]}),
        ok({"reporting_webhooks": [webhook]}),
        ok(webhook),
        ok({"segment": {"id": 7, "name": "Beta", "type": "manual", "progress": None, "tags": None}}),
    )
    headers = [{"name": "X-Tag", "value": "a"}]
    with connector(server) as customer_io:
        assert customer_io.transactional_messages.get(3).name == "Receipt"
        variant = customer_io.transactional_message_contents.update(3, 139, headers=headers, reply_to_id=None)
        assert variant.id == 139
        assert [item.id for item in customer_io.reporting_webhooks.list()] == [1]
        assert customer_io.reporting_webhooks.get(1).events == ["email_sent"]
        assert customer_io.segments.create(segment={"name": "Beta"}).id == 7
    assert server.requests[1].line == "PUT /v1/transactional/3/content/139 HTTP/1.1"
    assert json.loads(server.requests[1].body) == {"headers": headers, "reply_to_id": None}
    assert json.loads(server.requests[4].body) == {"segment": {"name": "Beta"}}


def asked(**settings: str) -> str:
    urls: list[str] = []

    def customer_io(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        return httpx.Response(200, json={"campaigns": []})

    with (
        httpx.Client(transport=httpx.MockTransport(customer_io)) as client,
        SyncCustomerIoConnector(AUTH, http_client=client, **settings) as connector,
    ):
        connector.campaigns.list()
    return urls[0]


def test_the_region_has_a_host():
    assert asked() == "https://api.customer.io/v1/campaigns"
    assert asked(api_host="api-eu.customer.io") == "https://api-eu.customer.io/v1/campaigns"
    with pytest.raises(ConfigurationError, match=r"api_host must be one of api\.customer\.io"):
        asked(api_host="track.customer.io")


def hosted(request):
    if request.target.endswith("/token"):
        return ok({"access_token": "planted-app-token", "token_type": "Bearer", "expires_in": 900})
    return ok({"status": "success", "result": {"delivery_id": "1"}, "connector_metadata": {}})


def test_the_hosted_api_has_another_name_for_the_preview_text(serve):
    server = serve(hosted, forever=True)
    config = AirbyteAuthConfig(airbyte_client_id="planted-id", airbyte_client_secret="planted-secret")
    with SyncCustomerIoConnector(config, connector_id="c-1", base_url=server.url) as customer_io:
        customer_io.transactional_email.create(to="a@example.com", identifiers=ADA, preheader="Hello")
    assert json.loads(server.requests[-1].body)["params"] == {
        "to": "a@example.com",
        "identifiers": ADA,
        "preheader_text": "Hello",
    }
