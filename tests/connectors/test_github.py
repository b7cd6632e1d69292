"""What is GitHub's own: things found by name, files at a revision, searches of mixed kinds, chosen fields."""

from __future__ import annotations

import asyncio
import json
from urllib.parse import parse_qs

import httpx
import pytest
from airbyte_agent_github import (
    AirbyteAuthConfig,
    GithubConnector,
    GithubOAuthAuthConfig,
    GithubPersonalAccessTokenAuthConfig,
    SyncGithubConnector,
)
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    GraphQLError,
    MissingParameterError,
    ResponseShapeError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

TOKEN = GithubPersonalAccessTokenAuthConfig(token="planted-token")
APP = GithubOAuthAuthConfig(
    access_token="planted-access-1",
    refresh_token="planted-refresh-1",
    client_id="Iv1.planted",
    client_secret="planted-secret",
)
PLACE = {"owner": "octo-org", "repo": "hello"}
VIEWER = ok({"data": {"viewer": {"id": "U_1", "login": "octocat"}}})


def in_repository(**found: object) -> bytes:
    return ok({"data": {"repository": found}})


def connector(server: MisbehavingServer) -> SyncGithubConnector:
    return SyncGithubConnector(TOKEN, base_url=server.url, strict=True, max_retries=0)


def variables(server: MisbehavingServer, index: int = -1) -> dict[str, object]:
    return json.loads(server.requests[index].body)["variables"]


def test_a_file_is_read_at_a_revision_or_at_the_tip(serve):
    blob = {"id": "B_1", "oid": "9f86d0", "text": "# Hello\n", "isBinary": False}
    server = serve(in_repository(object=blob), in_repository(object=blob))
    with connector(server) as github:
        assert github.file_content.get(**PLACE, path="docs/README.md").text == "# Hello\n"
        github.file_content.get(**PLACE, path="docs/README.md", ref="v2.1.0")
    expressions = [variables(server, index)["expression"] for index in (0, 1)]
    assert expressions == ["HEAD:docs/README.md", "v2.1.0:docs/README.md"]


def test_the_root_is_a_directory(serve):
    entries = [{"name": "src", "oid": "9f86d0", "type": "tree"}]
    server = serve(in_repository(object={"entries": entries}))
    with connector(server) as github:
        assert [entry.name for entry in github.directory_content.list(**PLACE, path="")] == ["src"]
    assert variables(server)["expression"] == "HEAD:"


@pytest.mark.parametrize("found", [None, {}], ids=["nothing", "a directory"])
def test_what_is_no_file_is_no_empty_file(serve, found):
    with (
        connector(serve(in_repository(object=found))) as github,
        pytest.raises(ResponseShapeError, match=r"file_content\.get: the response contains no record"),
    ):
        github.file_content.get(**PLACE, path="src")


@pytest.mark.parametrize("found", [None, {}], ids=["nothing", "a file"])
def test_what_is_no_directory_is_no_empty_directory(serve, found):
    with (
        connector(serve(in_repository(object=found))) as github,
        pytest.raises(ResponseShapeError, match=r"directory_content\.list: no list at"),
    ):
        github.directory_content.list(**PLACE, path="README.md")


def test_branches_and_tags_are_asked_for_by_their_whole_names(serve):
    branch, tag = {"id": "R_1", "name": "release/2"}, {"id": "R_2", "name": "v2.1.0"}
    server = serve(in_repository(ref=branch), in_repository(ref=tag), in_repository(ref=None))
    with connector(server) as github:
        assert github.branches.get(**PLACE, branch="release/2").name == "release/2"
        assert github.tags.get(**PLACE, tag="v2.1.0").name == "v2.1.0"
        with pytest.raises(ResponseShapeError, match=r"branches\.get: the response contains no record"):
            github.branches.get(**PLACE, branch="gone")
    assert variables(server, 0)["branch"] == "refs/heads/release/2"
    assert variables(server, 1)["tag"] == "refs/tags/v2.1.0"


def test_a_repository_that_is_not_there_is_an_error_with_githubs_words(serve):
    missing = "Could not resolve to a Repository with the name 'octo-org/hello'."
    error = {"type": "NOT_FOUND", "path": ["repository"], "message": missing}
    server = serve(ok({"data": {"repository": None}, "errors": [error]}))
    with connector(server) as github, pytest.raises(GraphQLError) as caught:
        github.repositories.get(**PLACE)
    assert str(caught.value).startswith(f"repositories.get: {missing}")
    assert (caught.value.errors, caught.value.retryable) == ([error], False)


def test_a_used_up_limit_is_waited_for(serve):
    error = {"type": "RATE_LIMITED", "message": "API rate limit already exceeded for user ID 1."}
    server = serve(ok({"errors": [error]}), VIEWER)
    with SyncGithubConnector(TOKEN, base_url=server.url, max_retries=1) as github:
        assert github.viewer.get().login == "octocat"
    server = serve(ok({"errors": [error]}))
    with connector(server) as github, pytest.raises(GraphQLError) as caught:
        github.viewer.get()
    assert caught.value.retryable


def test_a_search_gives_its_own_kind_alone(serve):
    # What is of another kind has none of the fields asked for; a query with OR finds such.
    page = {"hasNextPage": True, "endCursor": "Y3Vyc29yOjI="}
    last = {"hasNextPage": False, "endCursor": None}
    first = {"nodes": [{"id": "I_1", "number": 1}, {}], "pageInfo": page, "issueCount": 3}
    second = {"nodes": [{}], "pageInfo": last, "issueCount": 3}
    server = serve(ok({"data": {"search": first}}), ok({"data": {"search": second}}))
    with connector(server) as github:
        found = github.issues.search(query="label:bug OR label:crash", per_page=2)
        assert found.meta["total_count"] == 3
        assert [issue.id for issue in found] == ["I_1"]
    asked = {"query": "is:issue label:bug OR label:crash", "per_page": 2}
    assert [variables(server, 0), variables(server, 1)] == [asked, asked | {"after": "Y3Vyc29yOjI="}]


def test_chosen_fields_take_the_place_of_the_usual_ones_and_the_id_stays(serve):
    server = serve(in_repository(issue={"id": "I_1", "author": {"login": "octocat"}}))
    with connector(server) as github:
        issue = github.issues.get(**PLACE, number=42, fields=["author.login"])
    assert (issue.id, issue.title) == ("I_1", None)
    query = json.loads(server.requests[0].body)["query"]
    assert "issue(number: $number) { id author { login } }" in query


def test_a_comment_on_a_pull_request_is_read_and_written_alike(serve):
    comments = {
        "nodes": [{"id": "IC_1"}],
        "pageInfo": {"hasNextPage": False, "endCursor": None},
        "totalCount": 1,
    }
    refusal = answer(422, json.dumps({"message": "Validation Failed", "errors": [{"field": "body"}]}))
    server = serve(in_repository(issueOrPullRequest={"comments": comments}), refusal)
    with connector(server) as github:
        assert [comment.id for comment in github.comments.list(**PLACE, number=42)] == ["IC_1"]
        with pytest.raises(Exception, match=r"comments\.create: 422: Validation Failed"):
            github.comments.create("octo-org", "hello", 42, body="")
    read, written = server.requests
    assert written.target == "/repos/octo-org/hello/issues/42/comments"
    assert json.loads(written.body) == {"body": ""}
    for request in (read, written):
        assert request.headers["authorization"] == "Bearer planted-token"
        assert request.headers["x-github-api-version"] == "2022-11-28"


def test_an_oauth_apps_token_is_all_it_needs(serve):
    server = serve(VIEWER, answer(401, json.dumps({"message": "Bad credentials"})))
    token = GithubOAuthAuthConfig(access_token="planted-access-1")
    with SyncGithubConnector(token, base_url=server.url, max_retries=0) as github:
        assert github.viewer.get().login == "octocat"
        with pytest.raises(AuthenticationError, match="Bad credentials"):
            github.viewer.get()
    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer planted-access-1"
    ] * 2


def test_a_github_apps_token_is_renewed(serve):
    renewed = {
        "access_token": "planted-access-2",
        "expires_in": 28800,
        "refresh_token": "planted-refresh-2",
        "refresh_token_expires_in": 15897600,
        "scope": "",
        "token_type": "bearer",
    }
    server = serve(answer(401, json.dumps({"message": "Bad credentials"})), ok(renewed), VIEWER)
    with SyncGithubConnector(APP, base_url=server.url, max_retries=0) as github:
        assert github.viewer.get().login == "octocat"
    _, renewal, again = server.requests
    assert renewal.target == "/login/oauth/access_token"
    assert renewal.headers["accept"] == "application/json"  # GitHub answers a form otherwise
    assert parse_qs(renewal.body.decode()) == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["planted-refresh-1"],
        "client_id": ["Iv1.planted"],
        "client_secret": ["planted-secret"],
    }
    assert again.headers["authorization"] == "Bearer planted-access-2"


@pytest.mark.parametrize("path", ["", "/"])
def test_one_address_of_github_enterprise_server_has_both_apis_and_the_tokens(path):
    asked: list[str] = []

    def answered(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.path == "/login/oauth/access_token":
            return httpx.Response(200, json={"access_token": "planted-access-2"})
        if request.headers["authorization"] != "Bearer planted-access-2":
            return httpx.Response(401, json={"message": "Bad credentials"})
        return httpx.Response(200, json={"data": {"viewer": {"id": "U_1", "login": "octocat"}}})

    client = httpx.Client(transport=httpx.MockTransport(answered))
    url = f"https://ghe.example.com{path}"
    with SyncGithubConnector(APP, base_url=url, http_client=client, max_retries=0) as github:
        assert github.viewer.get().login == "octocat"
        github.issues.update(**PLACE, number=7, state="closed")
    assert asked == [
        "https://ghe.example.com/api/graphql",
        "https://ghe.example.com/login/oauth/access_token",
        "https://ghe.example.com/api/graphql",
        "https://ghe.example.com/api/v3/repos/octo-org/hello/issues/7",
    ]


def test_the_address_of_its_rest_api_will_do(serve):
    server = serve(VIEWER, ok({"id": 1, "number": 7}))
    with SyncGithubConnector(TOKEN, base_url=f"{server.url}/api/v3", max_retries=0) as github:
        assert github.viewer.get().login == "octocat"
        github.issues.update(**PLACE, number=7, state="closed")
    targets = [request.target for request in server.requests]
    assert targets == ["/api/graphql", "/api/v3/repos/octo-org/hello/issues/7"]


def test_a_state_and_a_number_have_other_names(serve):
    listed = in_repository(issues={"nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}})
    pulls = in_repository(pullRequests={"nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}})
    issue = in_repository(issue={"id": "I_1", "number": 7})
    server = serve(listed, listed, listed, pulls, issue, issue, issue, ok({"id": 1, "number": 7}))
    with connector(server) as github:
        github.issues.list(**PLACE, state="open")  # pyright: ignore[reportCallIssue]
        github.issues.list(**PLACE, states=["closed"], limit=5)  # pyright: ignore[reportCallIssue]
        github.execute("issues", "list", {**PLACE, "state": "all", "page_size": 5})
        github.execute("pull_requests", "list", {**PLACE, "state": "closed"})
        assert github.issues.get(**PLACE, issue_number=7).number == 7  # pyright: ignore[reportCallIssue]
        github.execute("issues", "get", {**PLACE, "id": "7"})
        github.execute("issues", "get", {**PLACE, "number": 7})
        github.execute("issues", "update", {**PLACE, "number": 7, "state": "CLOSED"})
    asked = [variables(server, index) for index in range(4)]
    assert [item["states"] for item in asked] == [
        ["OPEN"],
        ["CLOSED"],
        ["OPEN", "CLOSED"],
        ["CLOSED", "MERGED"],
    ]
    assert [item["per_page"] for item in asked[1:3]] == [5, 5]
    assert [variables(server, index)["number"] for index in (4, 5, 6)] == [7, 7, 7]
    assert server.requests[7].target == "/repos/octo-org/hello/issues/7"
    assert json.loads(server.requests[7].body) == {"state": "closed"}


def hosted(request):
    """The hosted API, as far as a call needs it."""
    if request.target.endswith("/token"):
        return ok({"access_token": "planted-app-token", "token_type": "Bearer", "expires_in": 900})
    pages = json.loads(request.body)["action"] == "search"
    meta = {"has_next_page": True, "end_cursor": "c1"}
    return ok({"status": "success", "result": [{"id": "R_1"}] if pages else {}, "connector_metadata": meta})


def test_the_hosted_api_gets_the_names_that_it_knows(serve):
    server = serve(hosted, forever=True)
    config = AirbyteAuthConfig(airbyte_client_id="planted-id", airbyte_client_secret="planted-secret")
    with SyncGithubConnector(config, connector_id="c-1", base_url=server.url) as github:
        for name in ("number", "issue_number", "pull_number"):
            github.execute("issues", "update", {**PLACE, name: 7, "state": "closed"})
        github.execute("comments", "create", {**PLACE, "number": 7, "body": "Ping"})
        github.execute("issues", "get", {**PLACE, "issue_number": 7})
        github.repositories.search("language:rust", per_page=5).next_page()
        with pytest.raises(MissingParameterError, match='missing parameter "number"'):
            github.execute("issues", "update", PLACE)
    sent = [json.loads(request.body) for request in server.requests if request.target.endswith("/execute")]
    assert [item["params"] for item in sent] == [
        *[{**PLACE, "issue_number": 7, "state": "closed"}] * 3,
        {**PLACE, "issue_number": 7, "body": "Ping"},
        {**PLACE, "number": 7},
        {"query": "language:rust", "limit": 5},
        {"query": "language:rust", "limit": 5, "cursor": "c1"},
    ]


def test_the_names_of_the_hosted_api_are_taken_by_direct_calls(serve):
    server = serve(ok({"id": 1, "number": 7}), forever=True)
    with SyncGithubConnector(TOKEN, base_url=server.url) as github:
        github.execute("issues", "update", {**PLACE, "issue_number": 7, "state": "closed"})
        github.issues.update("octo-org", "hello", issue_number=7)  # pyright: ignore[reportCallIssue]
        github.comments.create("octo-org", "hello", 7, body="Ping")
        github.execute("comments", "create", {**PLACE, "issue_number": 7, "body": "Ping"})
    paths = ["/repos/octo-org/hello/issues/7"] * 2 + ["/repos/octo-org/hello/issues/7/comments"] * 2
    assert [request.target for request in server.requests] == paths


def test_a_state_has_another_name_asynchronously_too(serve):
    server = serve(in_repository(issue={"id": "I_1", "number": 7}))

    async def got() -> object:
        async with GithubConnector(TOKEN, base_url=server.url) as github:
            with pytest.raises(TypeError, match='unknown parameter "isue_number"; did you mean'):
                await github.issues.get(**PLACE, isue_number=7)  # pyright: ignore[reportCallIssue]
            issue = await github.issues.get(**PLACE, issue_number=7)  # pyright: ignore[reportCallIssue]
            return issue.number

    assert asyncio.run(got()) == 7


EMPTY = in_repository(issues={"nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}})


def test_a_repository_given_once_fills_owner_and_repo(serve):
    issue = in_repository(issue={"id": "I_1", "number": 7})
    server = serve(EMPTY, EMPTY, issue, ok({"id": 1, "number": 7}), EMPTY)
    with SyncGithubConnector(TOKEN, base_url=server.url, repositories="octo-org/hello") as github:
        github.issues.list(per_page=10)
        github.execute("issues", "list", {"per_page": 10})
        assert github.issues.get(number=7).number == 7
        github.issues.update(number=7, state="closed")
        github.issues.list("other", "world")
    asked = [variables(server, index) for index in (0, 1, 2, 4)]
    places = [(item["owner"], item["repo"]) for item in asked]
    assert places == [("octo-org", "hello")] * 3 + [("other", "world")]
    assert [item["per_page"] for item in asked[:2]] == [10, 10]
    assert server.requests[3].target == "/repos/octo-org/hello/issues/7"


def test_a_repository_given_once_does_so_asynchronously_too(serve):
    server = serve(EMPTY)

    async def listed() -> int:
        async with GithubConnector(TOKEN, base_url=server.url, repositories="octo-org/hello") as github:
            return len((await github.issues.list(per_page=10)).data)

    assert asyncio.run(listed()) == 0
    assert variables(server)["repo"] == "hello"


@pytest.mark.parametrize("given", [None, "hello"])
def test_without_a_repository_the_call_says_what_is_missing(serve, given):
    server = serve()
    with SyncGithubConnector(TOKEN, base_url=server.url, repositories=given) as github:
        with pytest.raises(MissingParameterError) as caught:
            github.issues.list(per_page=10)
        with pytest.raises(MissingParameterError, match='missing parameter "number"'):
            github.issues.get("octo-org", "hello")  # type: ignore[call-overload]
    ways = {
        None: "pass it, or construct the connector with repositories=...",
        "hello": "repositories is set, but does not contain it; pass it",
    }
    for name in ("owner", "repo"):
        assert f'missing parameter "{name}"; {ways[given]}' in str(caught.value)
    assert not server.requests
