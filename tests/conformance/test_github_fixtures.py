"""GitHub's own answers to the connector's writes, as Octokit has recorded them.

They hold only new issues. Schemas and Prism say what GitHub may answer; this is what it did.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from airbyte_agent_github import GithubPersonalAccessTokenAuthConfig, SyncGithubConnector
from airbyte_agent_sdk.errors import NotFoundError

from .node import node_server

SCENARIOS = ("add-labels-to-issue", "lock-issue", "paginate-issues", "search-issues")


@pytest.fixture(scope="module")
def recordings() -> Iterator[str]:
    """The URL where they are served."""
    with node_server("replay.mjs", "@octokit/fixtures-server") as url:
        yield url


def exchanges(url: str, scenario: str) -> list[dict[str, Any]]:
    return httpx.get(f"{url}/recordings").json()[scenario]


def started(url: str, scenario: str) -> str:
    """The base URL of one run of a recording."""
    return httpx.post(f"{url}/fixtures", json={"scenario": scenario}).json()["url"]


def connector(base_url: str, exchange: dict[str, Any]) -> SyncGithubConnector:
    """A connector with the token that an exchange was made with."""
    token = exchange["reqheaders"]["authorization"].removeprefix("Bearer ")
    return SyncGithubConnector(
        GithubPersonalAccessTokenAuthConfig(token=token), base_url=base_url, max_retries=0, strict=True
    )


def test_no_recording_is_left_out(recordings):
    assert sorted(httpx.get(f"{recordings}/recordings").json()) == sorted(SCENARIOS)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_new_issues_are_what_github_answered(recordings, scenario):
    run = started(recordings, scenario)
    for exchange in exchanges(recordings, scenario):
        answer = exchange["response"]
        _, _, owner, repo, _ = exchange["path"].split("/")
        with connector(run, exchange) as github:
            issue = github.issues.create(owner, repo, **exchange["body"])
        assert (issue.number, issue.title, issue.body) == (answer["number"], answer["title"], answer["body"])
        assert (issue.node_id, issue.state, issue.comments) == (answer["node_id"], "open", 0)
        assert issue.user is not None
        assert issue.user.login == answer["user"]["login"]
        assert issue.model_extra == {}, "GitHub answers what the schema does not have"


def test_another_issue_is_not_taken_for_it(recordings):
    (exchange,) = exchanges(recordings, "add-labels-to-issue")
    _, _, owner, repo, _ = exchange["path"].split("/")
    run = started(recordings, "add-labels-to-issue")
    with connector(run, exchange) as github, pytest.raises(NotFoundError):
        github.issues.create(owner, repo, title="Another title")
