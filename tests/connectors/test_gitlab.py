"""What is GitLab's own: paths as ids, pages by the Link header, hosts as a setting, limits with their end."""

from __future__ import annotations

import datetime as dt
import json
import time
from urllib.parse import parse_qsl

import httpx
import pytest
from airbyte_agent_gitlab import (
    GitlabAuthConfig,
    GitlabOAuthAuthConfig,
    GitlabPersonalAccessTokenAuthConfig,
    SyncGitlabConnector,
)
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorValidationError,
    InvalidParameterError,
    NotFoundError,
    RateLimitError,
    ServerError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

TOKEN = GitlabPersonalAccessTokenAuthConfig(access_token="planted-gitlab-token")
APP = {
    "client_id": "app",
    "client_secret": "planted-secret",
    "refresh_token": "planted-refresh-1",
    "access_token": "planted-access-1",
}
USER = {
    "id": 1,
    "username": "root",
    "name": "Administrator",
    "state": "active",
    "avatar_url": None,
    "web_url": "https://gitlab.example.com/root",
}
# The example of https://docs.gitlab.com/api/group_members/.
MEMBER = {
    **USER,
    "created_at": "2012-09-22T14:13:35Z",
    "created_by": {**USER, "id": 2, "username": "john_doe"},
    "expires_at": "2012-10-22",
    "access_level": 30,
    "group_saml_identity": {"extern_uid": "ABC-1234567890", "provider": "group_saml", "saml_provider_id": 10},
}
# After the example of https://docs.gitlab.com/api/merge_requests/.
MERGE_REQUEST = {
    "id": 1,
    "iid": 1,
    "project_id": 3,
    "title": "test1",
    "description": "fixed login page css paddings",
    "state": "merged",
    "created_at": "2017-04-29T08:46:00Z",
    "updated_at": "2017-04-29T08:46:00Z",
    "target_branch": "master",
    "source_branch": "test1",
    "upvotes": 0,
    "downvotes": 0,
    "author": USER,
    "user": {"can_merge": False},
    "assignees": [USER],
    "reviewers": [],
    "labels": ["Community contribution", "Manage"],
    "draft": False,
    "milestone": None,
    "merge_when_pipeline_succeeds": True,
    "merge_commit_sha": None,
    "discussion_locked": None,
    "should_remove_source_branch": True,
    "squash": False,
    "changes_count": "1000+",
    "merged_at": "2018-09-07T11:16:17.520Z",
    "has_conflicts": False,
    "approvals_before_merge": None,
}


def connector(server: MisbehavingServer) -> SyncGitlabConnector:
    return SyncGitlabConnector(TOKEN, base_url=server.url, strict=True)


def test_pages_follow_the_link_header_whatever_it_adds(serve):
    """After the example of https://docs.gitlab.com/api/rest/#pagination."""

    def first(request):
        following = f"{server.url}/groups?per_page=3&page=2&cursor=abc"
        link = f'<{following}>; rel="next", <{server.url}/groups>; rel="first"'
        return ok([group(1)], Link=link, X_Next_Page="2", X_Total="2")

    def group(number):
        return {"id": number, "name": "A", "path": "a", "full_path": "a", "parent_id": None}

    last = '<http://127.0.0.1/groups?page=1>; rel="prev", <http://127.0.0.1/groups>; rel="first"'
    server = serve(first, ok([group(2)], Link=last, X_Next_Page=""))
    with connector(server) as gitlab:
        page = gitlab.groups.list(per_page=3)
        assert page.meta["total"] == "2"
        assert [group.id for group in page] == [1, 2]
    assert server.requests[0].target == "/groups?per_page=3"
    assert server.requests[1].target == "/groups?per_page=3&page=2&cursor=abc"
    assert server.requests[0].headers["authorization"] == "Bearer planted-gitlab-token"


def test_a_page_has_at_most_100_records(serve):
    with connector(serve()) as gitlab, pytest.raises(InvalidParameterError, match="at most 100"):
        gitlab.projects.list(per_page=101)


@pytest.mark.parametrize(("id", "sent"), [(42, "42"), ("acme/web app", "acme%2Fweb%20app"), ("42", "42")])
def test_a_project_s_path_is_one_segment(serve, id, sent):
    server = serve(ok([]))
    with connector(server) as gitlab:
        gitlab.issues.list(id).all()
    assert server.requests[0].target == f"/projects/{sent}/issues"


@pytest.mark.parametrize(
    ("entity", "names", "target"),
    [
        ("branches", ("acme/web", "my/branch"), "/projects/acme%2Fweb/repository/branches/my%2Fbranch"),
        ("tags", (1, "my/tag"), "/projects/1/repository/tags/my%2Ftag"),
        ("releases", (1, "v1.0+build"), "/projects/1/releases/v1.0%2Bbuild"),
        ("commits", (1, "main"), "/projects/1/repository/commits/main"),
    ],
)
def test_names_with_slashes_are_one_segment(serve, entity, names, target):
    server = serve(answer(404, '{"message":"404 Not found"}'))
    with connector(server) as gitlab, pytest.raises(NotFoundError, match="404 Not found"):
        getattr(gitlab, entity).get(*names)
    assert server.requests[0].target == target


def test_a_plus_of_a_time_zone_is_encoded(serve):
    """https://docs.gitlab.com/api/rest/#encoding--in-iso-8601-dates"""
    server = serve(ok([]))
    with connector(server) as gitlab:
        zone = dt.timezone(dt.timedelta(hours=5, minutes=30))
        gitlab.commits.list(
            1, since=dt.datetime(2017, 10, 17, 23, 11, 13, tzinfo=zone), with_stats=True
        ).all()
    assert server.requests[0].target == (
        "/projects/1/repository/commits?since=2017-10-17T23%3A11%3A13%2B05%3A30&with_stats=true"
    )


def test_records_have_the_types_of_the_vendor_s_pages(serve):
    with connector(serve(ok(MERGE_REQUEST), ok(MEMBER))) as gitlab:
        merge_request = gitlab.merge_requests.get(3, 1)
        member = gitlab.group_members.get("acme", 1)
    assert merge_request.labels == ["Community contribution", "Manage"]
    assert merge_request.changes_count == "1000+"
    assert merge_request.user is not None
    assert merge_request.user.can_merge is False
    assert (member.id, member.access_level, member.expires_at) == (1, 30, dt.date(2012, 10, 22))
    assert member.created_by is not None
    assert member.created_by.username == "john_doe"


@pytest.mark.parametrize(
    ("status", "body", "error", "text"),
    [
        (401, {"message": "401 Unauthorized"}, AuthenticationError, "401 Unauthorized"),
        (
            401,
            {"error": "invalid_token", "error_description": "It was revoked."},
            AuthenticationError,
            "revoked",
        ),
        (403, {"error": "insufficient_scope", "scope": "read_api api"}, AuthenticationError, "read_api api"),
        (400, {"message": {"bio": ["is too long"]}}, ConnectorValidationError, "bio: is too long"),
        (400, {"error": "sort does not have a valid value"}, ConnectorValidationError, "valid value"),
    ],
)
def test_errors_are_told_in_gitlab_s_words(serve, status, body, error, text):
    with connector(serve(answer(status, json.dumps(body)))) as gitlab, pytest.raises(error, match=text):
        gitlab.users.list()


@pytest.mark.parametrize("status", [429, 502, 525])
def test_what_the_vendor_s_client_tries_again_is_tried_again(serve, status):
    server = serve(answer(status, "{}", Retry_After="0"), ok([]))
    with connector(server) as gitlab:
        assert gitlab.users.list().data == []
    assert len(server.requests) == 2


def test_a_501_is_final(serve):
    with connector(serve(answer(501, "{}"))) as gitlab, pytest.raises(ServerError):
        gitlab.users.list()


def test_a_limit_can_name_the_time_of_its_end(serve):
    later = str(int(time.time()) + 3600)
    limited = answer(
        429, '{"message":"429 Too Many Requests"}', RateLimit_Remaining="0", RateLimit_Reset=later
    )
    server = serve(limited)
    with connector(server) as gitlab, pytest.raises(RateLimitError) as caught:
        gitlab.users.list()
    assert caught.value.retry_after is not None
    assert 3500 < caught.value.retry_after <= 3600
    assert len(server.requests) == 1


def sent_to(auth: GitlabAuthConfig, **settings: str) -> list[httpx.Request]:
    sent: list[httpx.Request] = []

    def gitlab_com(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if request.url.path == "/oauth/token":
            new = {
                "access_token": "planted-access-2",
                "refresh_token": "planted-refresh-2",
                "expires_in": 7200,
            }
            return httpx.Response(200, json=new)
        if request.headers["authorization"] == "Bearer planted-access-1":
            return httpx.Response(
                401, json={"error": "invalid_token", "error_description": "Token is expired."}
            )
        return httpx.Response(200, json=[])

    with (
        httpx.Client(transport=httpx.MockTransport(gitlab_com)) as client,
        SyncGitlabConnector(auth, http_client=client, **settings) as gitlab,
    ):
        gitlab.projects.list()
    return sent


def test_gitlab_com_is_the_default():
    (request,) = sent_to(TOKEN)
    assert str(request.url) == "https://gitlab.com/api/v4/projects"


def test_the_host_of_an_instance_is_a_setting_and_renews_its_tokens():
    """After the example of https://docs.gitlab.com/api/oauth2/."""
    stored = []
    auth = GitlabOAuthAuthConfig(**APP, on_token_refresh=stored.append)
    refused, renewal, listed = sent_to(auth, api_url="gitlab.example.com")
    assert str(refused.url) == str(listed.url) == "https://gitlab.example.com/api/v4/projects"
    assert (renewal.method, str(renewal.url)) == ("POST", "https://gitlab.example.com/oauth/token")
    assert dict(parse_qsl(renewal.content.decode())) == {
        "client_id": "app",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh-1",
        "grant_type": "refresh_token",
    }
    assert listed.headers["authorization"] == "Bearer planted-access-2"
    assert [tokens.refresh_token for tokens in stored] == ["planted-refresh-2"]


@pytest.mark.parametrize(
    "host", ["gitlab.example.com@evil.example", "gitlab.example.com?x=", "evil.example#"]
)
def test_a_host_is_no_more_than_a_host(host):
    with pytest.raises(ConfigurationError, match="api_url"):
        sent_to(TOKEN, api_url=host)


def test_an_access_token_alone_is_a_personal_one():
    assert type(GitlabAuthConfig(access_token="planted")) is GitlabPersonalAccessTokenAuthConfig
    assert type(GitlabAuthConfig(**APP)) is GitlabOAuthAuthConfig
