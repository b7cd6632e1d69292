"""What is Jira's own: three ways of paging, fields that a site made up, documents, and two addresses."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from airbyte_agent_jira import (
    JiraApiTokenAuthConfig,
    JiraConnector,
    JiraOAuthAuthConfig,
    SyncJiraConnector,
)
from airbyte_agent_sdk.errors import ConfigurationError, PagingError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

TOKEN = JiraApiTokenAuthConfig(username="ann@example.com", password="planted-jira-token")
DOCUMENT = {
    "type": "doc",
    "version": 1,
    "content": [
        {"type": "paragraph", "content": [{"type": "text", "text": "Broken", "marks": [{"type": "em"}]}]}
    ],
}


def queries(server: MisbehavingServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in server.requests]


def people(*numbers: int) -> bytes:
    return ok([{"accountId": f"5b10-{number}", "displayName": "Ann", "active": True} for number in numbers])


def test_a_search_goes_on_by_its_token(serve):
    server = serve(
        ok({"issues": [{"id": "1", "fields": {"summary": "a"}}], "nextPageToken": "t1", "isLast": False}),
        ok({"issues": [{"id": "2", "fields": {"summary": "b"}}], "isLast": True}),
    )
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        found = jira.issues.search(jql="project = EX", fields="summary")
        assert [issue.fields.summary for issue in found if issue.fields] == ["a", "b"]
    asked = {"jql": "project = EX", "fields": "summary"}
    assert queries(server) == [asked, {**asked, "nextPageToken": "t1"}]
    pair = b64encode(b"ann@example.com:planted-jira-token").decode()
    assert server.requests[0].headers["authorization"] == f"Basic {pair}"


def test_users_go_on_behind_a_page_that_the_service_cut_short(serve):
    server = serve(people(1, 2), people(3), people())
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        assert [user.account_id for user in jira.users.list(max_results=5000)] == [
            "5b10-1",
            "5b10-2",
            "5b10-3",
        ]
    assert [query.get("startAt") for query in queries(server)] == [None, "2", "3"]


def test_a_search_for_users_ends_at_the_thousandth(serve):
    def some(request):
        query = dict(parse_qsl(urlsplit(request.target).query))
        first = int(query.get("startAt", 0))
        return people(*range(first, min(first + 100, 1000)))

    with (
        SyncJiraConnector(TOKEN, base_url=serve(some, forever=True).url) as jira,
        pytest.raises(PagingError, match=r"at most 1,000 records.*users\.list") as caught,
    ):
        jira.users.search(query="a", max_results=100).all()
    assert len(caught.value.records) == 1000


def test_records_that_jira_leaves_out_keep_their_places(serve):
    """The page says how many places it covers; two of the first fifty may not be seen."""
    hidden = {7, 30}

    def some(request):
        first = int(dict(parse_qsl(urlsplit(request.target).query)).get("startAt", 0))
        places = [place for place in range(first, min(first + 50, 90)) if place not in hidden]
        values = [{"id": str(place), "key": f"EX{place}", "name": "n"} for place in places]
        return ok({"values": values, "startAt": first, "maxResults": 50, "total": 90, "isLast": first > 0})

    server = serve(some, forever=True)
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        found = [project.id for project in jira.projects.search()]
    assert found == [str(place) for place in range(90) if place not in hidden]
    assert [query.get("startAt") for query in queries(server)] == [None, "50"]


def test_comments_end_with_their_total(serve):
    page = {"comments": [{"id": "1", "body": DOCUMENT}], "startAt": 0, "maxResults": 1, "total": 2}
    server = serve(ok(page), ok({**page, "comments": [{"id": "2", "body": DOCUMENT}], "startAt": 1}))
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        comments = list(jira.issue_comments.list("EX-1", max_results=1))
    assert [comment.id for comment in comments] == ["1", "2"]
    assert [comment.body.content[0].type for comment in comments if comment.body] == ["paragraph"] * 2
    assert len(server.requests) == 2


def test_a_field_that_the_site_made_up_goes_and_comes_by_its_id(serve):
    fields = {
        "summary": "Login",
        "description": DOCUMENT,
        "assignee": None,
        "customfield_10010": {"value": "A"},
    }
    server = serve(
        answer(201, json.dumps({"id": "1", "key": "EX-1", "self": "https://acme.atlassian.net/1"})),
        ok({"id": "1", "key": "EX-1", "fields": fields}),
    )
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        created = jira.issues.create(fields={"project": {"key": "EX"}, **fields})
        issue = jira.issues.get(created.key)
    assert json.loads(server.requests[0].body) == {"fields": {"project": {"key": "EX"}, **fields}}
    assert issue.fields is not None
    assert issue.fields.assignee is None
    assert (issue.fields.model_extra or {})["customfield_10010"] == {"value": "A"}


def test_a_change_answers_with_the_issue_only_where_it_is_asked_for(serve):
    server = serve(answer(204), ok({"id": "1", "key": "EX-1"}))
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        assert jira.issues.update("EX-1", update={"labels": [{"add": "urgent"}]}) is None
        issue = jira.issues.update("EX-1", fields={"duedate": None}, return_issue=True)
    assert issue is not None
    assert issue.key == "EX-1"
    assert json.loads(server.requests[0].body) == {"update": {"labels": [{"add": "urgent"}]}}
    assert queries(server)[1] == {"returnIssue": "true"}


class Atlassian(httpx.MockTransport):
    """The two servers that OAuth speaks with, whose names no test can have; the first token has ended."""

    def __init__(self) -> None:
        super().__init__(self.answer)
        self.asked: list[str] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url} {request.headers.get('authorization')}")
        if request.url.host == "auth.atlassian.com":
            assert json.loads(request.content)["refresh_token"] == "planted-refresh-1"
            return httpx.Response(200, json={"access_token": "planted-access-2", "expires_in": 3600})
        ended = request.headers["authorization"] != "Bearer planted-access-2"
        return httpx.Response(401, json={}) if ended else httpx.Response(200, json=[])


RENEWING = JiraOAuthAuthConfig(
    access_token="planted-access-1",
    refresh_token="planted-refresh-1",
    client_id="planted-client",
    client_secret="planted-secret",
)
FIELD = "GET https://api.atlassian.com/ex/jira/1324a887/rest/api/3/field"
RENEWED = [
    f"{FIELD} Bearer planted-access-1",
    "POST https://auth.atlassian.com/oauth/token None",
    f"{FIELD} Bearer planted-access-2",
]


@pytest.mark.parametrize(
    "where",
    [
        {"cloud_id": "1324a887"},
        {"cloud_id": "1324a887", "subdomain": "acme"},
        {"base_url": "https://api.atlassian.com/ex/jira/1324a887"},
    ],
)
def test_oauth_calls_go_to_the_gateway_and_tokens_are_renewed_where_atlassian_has_them(where):
    service = Atlassian()
    with SyncJiraConnector(RENEWING, http_client=httpx.Client(transport=service), **where) as jira:
        assert list(jira.issue_fields.list()) == []
    assert service.asked == RENEWED


def test_oauth_renews_asynchronously_too():
    service = Atlassian()

    async def listed() -> list[object]:
        client = httpx.AsyncClient(transport=service)
        async with client, JiraConnector(RENEWING, http_client=client, cloud_id="1324a887") as jira:
            return [*(await jira.issue_fields.list()).data]

    assert asyncio.run(listed()) == []
    assert service.asked == RENEWED


def test_oauth_without_a_cloud_id_says_so_and_an_api_token_may_have_one():
    service = Atlassian()
    client = httpx.Client(transport=service)
    with (
        SyncJiraConnector(RENEWING, http_client=client, subdomain="acme") as jira,
        pytest.raises(ConfigurationError, match=r"cloud_id is not set; construct .* cloud_id=\.\.\."),
    ):
        jira.issue_fields.list()
    for given, host in (({"subdomain": "acme"}, "acme.atlassian.net/"), ({"cloud_id": "1"}, "/ex/jira/1/")):
        with SyncJiraConnector(TOKEN, http_client=client, **given) as jira:
            jira.check()
        assert host in service.asked[-1]


def test_a_fake_has_the_tokens_too(serve):
    server = serve(answer(401), ok({"access_token": "planted-access-2"}), ok([]))
    with SyncJiraConnector(RENEWING, base_url=server.url, cloud_id="1324a887") as jira:
        assert list(jira.issue_fields.list()) == []
    assert [request.target for request in server.requests] == [
        "/rest/api/3/field",
        "/oauth/token",
        "/rest/api/3/field",
    ]


def test_oauth_works_where_the_cloud_id_is_part_of_the_address(serve):
    server = serve(ok([]))
    signed = JiraOAuthAuthConfig(access_token="planted-oauth-token")
    with SyncJiraConnector(signed, base_url=f"{server.url}/ex/jira/1324a887") as jira:
        assert list(jira.issue_fields.list()) == []
    assert server.requests[0].target == "/ex/jira/1324a887/rest/api/3/field"
    assert server.requests[0].headers["authorization"] == "Bearer planted-oauth-token"


def test_the_check_asks_for_one_user(serve):
    server = serve(people(1))
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        assert jira.check().success
    assert server.requests[0].target == "/rest/api/3/users?maxResults=1"


def test_names_that_jira_takes_joined_by_commas_may_be_a_list(serve):
    server = serve(ok({"issues": []}), ok({"issues": []}), ok({"id": "1", "key": "EX-1"}))
    with SyncJiraConnector(TOKEN, base_url=server.url) as jira:
        jira.issues.search(jql="project = EX", fields=["summary", "status"], expand="names")
        jira.execute("issues", "search", {"jql": "project = EX", "fields": "summary,status"})
        jira.issues.get("EX-1", fields=["summary"], expand=["names", "schema"])
    assert [query.get("fields") for query in queries(server)] == ["summary,status"] * 2 + ["summary"]
    assert [query.get("expand") for query in queries(server)] == ["names", None, "names,schema"]
    assert "fields=summary,status&" in server.requests[0].target
