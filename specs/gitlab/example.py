"""Print which open merge requests have waited for more than a week, and what they wait for."""

import datetime as dt

from airbyte_agent_gitlab import GitlabConnector


async def main(gitlab: GitlabConnector) -> None:
    """Go through the projects of the group "acme", and print their old merge requests with their status."""
    before = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    async for project in gitlab.projects.list(membership=True, order_by="path", sort="asc", per_page=100):
        if project.archived or not project.path_with_namespace.startswith("acme/"):
            continue
        waiting = gitlab.merge_requests.list(project.id, state="opened", created_before=before, per_page=100)
        async for merge_request in waiting:
            reviewers = ", ".join(user.name for user in merge_request.reviewers or []) or "nobody"
            print(f"{project.name} !{merge_request.iid} {merge_request.title}")
            print(f"  reviewed by {reviewers}: {merge_request.detailed_merge_status}")
