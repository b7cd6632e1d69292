"""What is Harvest's own: an account in a header, lists that go on by URL, reports of a period."""

from __future__ import annotations

import datetime as dt
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_harvest import (
    HarvestAuthConfig,
    HarvestOauth20AuthConfig,
    HarvestPersonalAccessTokenAuthConfig,
    SyncHarvestConnector,
)
from airbyte_agent_sdk.errors import AuthenticationError, NotFoundError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = HarvestPersonalAccessTokenAuthConfig(token="planted-harvest-token", account_id="1234567")


def connector(server: MisbehavingServer) -> SyncHarvestConnector:
    return SyncHarvestConnector(AUTH, base_url=server.url, strict=True)


def page(name: str, *records: object, following: str | None = None, **more: object) -> bytes:
    links = {
        "first": "https://api.harvestapp.com/v2/x?page=1",
        "next": following,
        "previous": None,
        "last": None,
    }
    return ok({name: [*records], "per_page": 1, "total_pages": 2, "total_entries": 2, "links": links, **more})


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


@pytest.mark.parametrize(
    ("query", "pages"),
    [
        ("cursor=eyJhZnRlciI6MX0&per_page=1&ref=next_cursor", {"page": None, "next_page": None}),
        ("page=2&per_page=1&ref=next", {"page": 1, "next_page": 2}),
    ],
)
def test_lists_go_on_by_a_url_with_a_cursor_or_a_number(serve, query, pages):
    server = serve(
        lambda request: page(
            "time_entries",
            {"id": 1},
            following=f"http://{request.headers['host']}/time_entries?{query}",
            **pages,
        ),
        page("time_entries", {"id": 2, "hours": 1.5, "client": {"id": 3, "name": "Acme"}}),
    )
    with connector(server) as harvest:
        found = harvest.time_entries.list(per_page=1).all()
    assert [entry.id for entry in found] == [1, 2]
    assert found[1].client is not None
    assert (found[1].hours, found[1].client.name) == (1.5, "Acme")
    assert queries(server) == [{"per_page": "1"}, dict(parse_qsl(query))]
    for request in server.requests:
        assert request.headers["authorization"] == "Bearer planted-harvest-token"
        assert request.headers["harvest-account-id"] == "1234567"
        assert request.headers["user-agent"]


def test_a_report_is_of_a_period(serve):
    row = {"project_id": 1, "project_name": "Site", "total_hours": 12.25, "billable_amount": None}
    server = serve(page("results", row))
    with connector(server) as harvest:
        (project,) = harvest.time_projects.list(dt.date(2026, 3, 1), dt.date(2026, 3, 31)).all()
    assert (project.project_id, project.total_hours) == (1, 12.25)
    assert urlsplit(server.requests[0].target).path == "/reports/time/projects"
    assert queries(server) == [{"from": "2026-03-01", "to": "2026-03-31"}]


def test_limits_are_waited_out_and_refusals_are_not(serve):
    server = serve(answer(429, "{}", Retry_After="0"), ok({"name": "Acme", "is_active": True}))
    with connector(server) as harvest:
        assert harvest.company.get().name == "Acme"
    server = serve(answer(403, '{"message": "Not allowed"}'))
    with connector(server) as harvest, pytest.raises(AuthenticationError, match="Not allowed"):
        harvest.invoices.list().all()
    with connector(serve(answer(404, "{}"))) as harvest, pytest.raises(NotFoundError):
        harvest.projects.get(1)


def test_the_fields_tell_how_to_authenticate():
    oauth = {"client_id": "c", "client_secret": "s", "refresh_token": "r", "account_id": "1"}
    assert isinstance(HarvestAuthConfig(**oauth), HarvestOauth20AuthConfig)
    assert isinstance(HarvestAuthConfig(token="t", account_id="1"), HarvestPersonalAccessTokenAuthConfig)
    with pytest.raises(TypeError, match="account_id"):
        HarvestPersonalAccessTokenAuthConfig(token="t")
