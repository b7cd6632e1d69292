"""What is Sentry's own: links without results, paths that end in a slash, limits with a time."""

from __future__ import annotations

import time

import httpx
import pytest
from airbyte_agent_sdk.errors import AuthenticationError, MissingParameterError, NotFoundError, RateLimitError
from airbyte_agent_sentry import SentryAuthConfig, SyncSentryConnector

from tests.e2e.misbehaving.server import MisbehavingServer, Script, answer, ok

pytestmark = pytest.mark.once

AUTH = SentryAuthConfig(auth_token="planted-sentry-key")
PROJECT = {"id": "4505321021243392", "slug": "checkout", "name": "Checkout", "platform": "python"}
ISSUE = {
    "id": "1",
    "shortId": "PUMP-STATION-1",
    "title": "This is an example",
    "count": "150",
    "userCount": 2,
}
EVENT_ID = "9fac2ceed9344f2bbfdd1fdacb0ed9b1"


def connector(server: MisbehavingServer, **settings: str) -> SyncSentryConnector:
    return SyncSentryConnector(AUTH, base_url=f"{server.url}/api/0", strict=True, **settings)


def page(*records: object, results: bool) -> Script:
    """A page as in https://docs.sentry.io/api/pagination/: both links, always."""

    def reply(request):
        url = f"http://{request.headers['host']}{request.target.partition('?')[0]}?&cursor="
        return ok(
            [*records],
            Link=f'<{url}0:0:1>; rel="previous"; results="false"; cursor="0:0:1", '
            f'<{url}0:100:0>; rel="next"; results="{str(results).lower()}"; cursor="0:100:0"',
        )

    return reply


def test_a_list_ends_at_a_link_without_results(serve):
    server = serve(page(PROJECT, results=True), page({**PROJECT, "id": "2"}, results=False))
    with connector(server) as sentry:
        assert [project.id for project in sentry.projects.list("acme")] == ["4505321021243392", "2"]
    assert [request.target for request in server.requests] == [
        "/api/0/organizations/acme/projects/",
        "/api/0/organizations/acme/projects/?&cursor=0:100:0",
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer planted-sentry-key"}


def test_a_page_without_results_after_it_is_the_last(serve):
    with connector(serve(page(ISSUE, results=False))) as sentry:
        issues = sentry.issues.list("acme", "checkout", query="", stats_period="14d")
        assert not issues.has_next_page
        assert [(issue.short_id, issue.count, issue.user_count) for issue in issues.data] == [
            ("PUMP-STATION-1", "150", 2)
        ]


def test_an_empty_query_is_sent_since_it_lifts_the_default(serve):
    server = serve(page(results=False))
    with connector(server) as sentry:
        assert sentry.issues.list("acme", "checkout", query="").all() == []
    assert server.requests[0].target == "/api/0/projects/acme/checkout/issues/?query="


@pytest.mark.parametrize(
    ("call", "target"),
    [
        (lambda sentry: sentry.projects.get("acme", "checkout"), "/projects/acme/checkout/"),
        (lambda sentry: sentry.issues.get("acme", "1"), "/organizations/acme/issues/1/"),
        (
            lambda sentry: sentry.events.get("acme", "checkout", EVENT_ID),
            f"/projects/acme/checkout/events/{EVENT_ID}/",
        ),
        (
            lambda sentry: sentry.releases.get("acme", "web@1.0/beta 2"),
            "/organizations/acme/releases/web%401.0%2Fbeta%202/",
        ),
    ],
)
def test_paths_end_in_a_slash(serve, call, target):
    server = serve(answer(404, '{"detail": "The requested resource does not exist"}'))
    with connector(server) as sentry, pytest.raises(NotFoundError, match="requested resource does not exist"):
        call(sentry)
    assert server.requests[0].target == f"/api/0{target}"


def test_the_organization_and_the_project_can_be_settings(serve):
    server = serve(page(results=False), page(results=False))
    with connector(server, organization="acme", project="checkout") as sentry:
        sentry.events.list(full="true").all()
        sentry.events.list(project_slug="other").all()
    assert [request.target for request in server.requests] == [
        "/api/0/projects/acme/checkout/events/?full=true",
        "/api/0/projects/acme/other/events/",
    ]


def test_without_settings_the_organization_is_asked_for(serve):
    with connector(serve()) as sentry, pytest.raises(MissingParameterError, match="organization"):
        sentry.releases.list()


def test_the_end_of_the_window_says_when_to_try_again(serve):
    limited = answer(429, '{"detail": "limited"}', X_Sentry_Rate_Limit_Reset=str(int(time.time()) - 1))
    server = serve(limited, ok(PROJECT))
    with connector(server) as sentry:
        assert sentry.projects.get("acme", "checkout").platform == "python"
    assert len(server.requests) == 2


def test_a_window_that_ends_too_late_is_not_waited_for(serve):
    limited = answer(429, '{"detail": "limited"}', X_Sentry_Rate_Limit_Reset=str(int(time.time()) + 3000))
    server = serve(limited)
    with connector(server) as sentry, pytest.raises(RateLimitError, match="limited") as caught:
        sentry.projects.get("acme", "checkout")
    assert caught.value.retry_after is not None
    assert 2000 < caught.value.retry_after <= 3000
    assert len(server.requests) == 1


def test_a_detail_may_be_an_object(serve):
    body = '{"detail": {"code": "sso-required", "message": "Must login via SSO", "extra": {}}}'
    with (
        connector(serve(answer(401, body))) as sentry,
        pytest.raises(AuthenticationError, match="Must login via SSO"),
    ):
        sentry.projects.get("acme", "checkout")


@pytest.mark.parametrize("settings", [{}, {"hostname": "de.sentry.io"}, {"hostname": "sentry.example.com"}])
def test_the_host_is_a_setting(settings):
    urls: list[str] = []

    def sentry_io(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        return httpx.Response(200, json=[])

    with (
        httpx.Client(transport=httpx.MockTransport(sentry_io)) as client,
        SyncSentryConnector(AUTH, http_client=client, **settings) as sentry,
    ):
        sentry.projects.list("acme")
    assert urls == [f"https://{settings.get('hostname', 'sentry.io')}/api/0/organizations/acme/projects/"]
