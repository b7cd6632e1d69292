"""Asks for a review of each pull request of a repository that waits for one and has lain still for a week."""

import datetime as dt

from airbyte_agent_github import GithubConnector

OWNER, REPO = "octo-org", "hello"


async def main(github: GithubConnector) -> None:
    """Comment on open pull requests that nobody has approved, or touched for seven days."""
    week_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    # All first: a comment changes its pull request, and with that the list.
    for pull in await github.pull_requests.list(OWNER, REPO, states=["OPEN"], per_page=50).all():
        settled = pull.is_draft or pull.review_decision == "APPROVED"
        if settled or pull.number is None or pull.updated_at is None or pull.updated_at > week_ago:
            continue
        asked = pull.review_requests.nodes if pull.review_requests else None
        people = [item.requested_reviewer.login for item in asked or [] if item.requested_reviewer]
        names = " ".join(f"@{login}" for login in people if login) or "Anyone"
        comment = await github.comments.create(
            OWNER,
            REPO,
            pull.number,
            body=f"{names}, could you have a look? This has waited since {pull.updated_at:%d %B}.",
        )
        print(f"#{pull.number} {pull.title}: {comment.html_url}")
