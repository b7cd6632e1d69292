"""What is SendGrid's own: marketing lists go on by URL, suppressions by offset; limits have a reset time."""

from __future__ import annotations

import time
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorValidationError,
    NotFoundError,
    PagingError,
)
from airbyte_agent_sendgrid import SendgridAuthConfig, SyncSendgridConnector

from tests.e2e.misbehaving.server import MisbehavingServer, Received, answer, ok

pytestmark = pytest.mark.once

AUTH = SendgridAuthConfig(api_key="planted-sendgrid-key")


def connector(server: MisbehavingServer) -> SyncSendgridConnector:
    return SyncSendgridConnector(AUTH, base_url=server.url, strict=True)


def targets(server: MisbehavingServer) -> list[tuple[str, dict[str, str]]]:
    urls = [urlsplit(request.target) for request in server.requests]
    return [(url.path, dict(parse_qsl(url.query))) for url in urls]


def going_on(path: str, key: str, *records: object):
    """A page whose `_metadata.next` is an absolute URL, as in the vendor's examples."""

    def page(request: Received) -> bytes:
        here = f"http://{request.headers['host']}{path}"
        return ok({key: [*records], "_metadata": {"self": here, "next": f"{here}?page_size=1&page_token=t2"}})

    return page


LIST = {"id": "abc12312-x3y4-1234-abcd-123qwe456rty", "name": "News", "contact_count": 2}
STAT = {
    "id": "2f6dec81-43b9-4c67-a890-3a38cb63b54a",
    "ab_variation": "all",
    "ab_phase": "all",
    "aggregation": "total",
}
TEMPLATE = {
    "id": "d-fae7c985eb924b47998728ec29dbc698",
    "name": "Welcome",
    "generation": "dynamic",
    "updated_at": "2020-11-12 12:00:09",
    "versions": [],
}


@pytest.mark.parametrize(
    ("entity", "path", "key", "record"),
    [
        ("lists", "/v3/marketing/lists", "result", LIST),
        ("campaigns", "/v3/marketing/campaigns", "result", {"id": "1", "channels": ["email"]}),
        ("singlesend_stats", "/v3/marketing/stats/singlesends", "results", STAT),
        ("templates", "/v3/templates", "result", TEMPLATE),
    ],
)
def test_marketing_records_go_on_by_a_url(serve, entity, path, key, record):
    last = ok({key: [{**record, "id": "last"}], "_metadata": {"count": 2}})
    server = serve(going_on(path, key, record), last)
    with connector(server) as sendgrid:
        found = getattr(sendgrid, entity).list(page_size=1).all()
    assert [item.id for item in found] == [record["id"], "last"]
    assert targets(server) == [(path, {"page_size": "1"}), (path, {"page_size": "1", "page_token": "t2"})]
    assert {request.headers["authorization"] for request in server.requests} == {
        "Bearer planted-sendgrid-key"
    }


def test_the_key_is_not_sent_to_another_host(serve):
    server = serve(ok({"result": [LIST], "_metadata": {"next": "https://evil.example/v3/marketing/lists"}}))
    with connector(server) as sendgrid, pytest.raises(PagingError, match="another origin"):
        sendgrid.lists.list().all()


def test_templates_need_a_page_size(serve):
    server = serve(ok({"result": [TEMPLATE], "_metadata": {"count": 1}}))
    with connector(server) as sendgrid:
        (template,) = sendgrid.templates.list(generations="legacy,dynamic").all()
    assert template.updated_at == "2020-11-12 12:00:09"
    assert targets(server) == [("/v3/templates", {"generations": "legacy,dynamic", "page_size": "200"})]


@pytest.mark.parametrize(
    ("entity", "path"),
    [
        ("bounces", "/v3/suppression/bounces"),
        ("blocks", "/v3/suppression/blocks"),
        ("spam_reports", "/v3/suppression/spam_reports"),
        ("invalid_emails", "/v3/suppression/invalid_emails"),
        ("global_suppressions", "/v3/suppression/unsubscribes"),
    ],
)
def test_suppressions_go_on_by_offset_to_an_empty_page(serve, entity, path):
    def record(address: str) -> dict[str, object]:
        return {
            "created": 1443651154,
            "email": address,
            "reason": "550",
            "status": "5.1.1",
            "ip": "10.63.202.100",
        }

    server = serve(ok([record("a@x.test"), record("b@x.test")]), ok([record("c@x.test")]), ok([]))
    with connector(server) as sendgrid:
        found = getattr(sendgrid, entity).list(limit=2).all()
    assert [item.email for item in found] == ["a@x.test", "b@x.test", "c@x.test"]
    assert found[0].created == 1443651154
    assert targets(server) == [
        (path, {"limit": "2"}),
        (path, {"limit": "2", "offset": "2"}),
        (path, {"limit": "2", "offset": "3"}),
    ]


def test_a_service_that_ignores_the_offset_does_not_repeat_its_members(serve):
    member = {
        "email": "test1@example.com",
        "group_id": 1,
        "group_name": "Weekly News",
        "created_at": 1410986704,
    }
    with connector(serve(ok([member]), ok([member]))) as sendgrid, pytest.raises(PagingError) as caught:
        sendgrid.suppression_group_members.list().all()
    assert [found.email for found in caught.value.records] == ["test1@example.com"]


def test_segments_are_in_results(serve):
    segment = {
        "id": "s1",
        "name": "Readers",
        "contacts_count": 7,
        "created_at": "2021-01-27T19:33:36.479Z",
        "updated_at": "2021-01-27T19:33:36.479Z",
        "sample_updated_at": "2021-01-27T19:33:36.479Z",
        "next_sample_update": "2021-01-27T20:33:36.479Z",
        "parent_list_ids": [],
        "query_version": "2",
        "status": {"query_validation": "VALID"},
    }
    with connector(serve(ok({"results": [segment]}))) as sendgrid:
        (found,) = sendgrid.segments.list().all()
    assert (found.id, found.status.query_validation) == ("s1", "VALID")


def test_an_exhausted_limit_is_waited_out(serve):
    limit = {"X_RateLimit_Limit": "150", "X_RateLimit_Remaining": "0"}
    refused = '{"errors": [{"field": null, "message": "too many requests"}]}'
    server = serve(answer(429, refused, **limit, X_RateLimit_Reset=f"{time.time():.0f}"), ok(LIST))
    with connector(server) as sendgrid:
        assert sendgrid.lists.get("abc").name == "News"
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("status", "message", "error"),
    [
        (400, "page_size is required", ConnectorValidationError),
        (401, "authorization required", AuthenticationError),
        (403, "access forbidden", AuthenticationError),
        (404, "not found", NotFoundError),
    ],
)
def test_errors_are_told_once(serve, status, message, error):
    server = serve(answer(status, f'{{"errors": [{{"message": "{message}", "field": "page_size"}}]}}'))
    with connector(server) as sendgrid, pytest.raises(error, match=message):
        sendgrid.templates.list().all()
    assert len(server.requests) == 1
