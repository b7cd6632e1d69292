"""Closes the issues that have waited a month for an answer from whoever reported them."""

from airbyte_agent_jira import JiraConnector


async def main(jira: JiraConnector) -> None:
    """Find issues that nobody touched for 30 days, say why each is closed, and take it to a done status."""
    waiting = 'status = "Waiting for reporter" AND updated <= -30d ORDER BY updated'
    async for issue in jira.issues.search(jql=waiting, fields="summary,reporter", max_results=100):
        key = issue.key or issue.id
        transitions = await jira.issue_transitions.list(key)
        done = [
            step
            for step in transitions.data
            if step.to and step.to.status_category and step.to.status_category.key == "done"
        ]
        if not done or done[0].id is None:
            continue
        text = "Closed after 30 days without an answer. Write a comment, and it is opened again."
        paragraph = {"type": "paragraph", "content": [{"type": "text", "text": text}]}
        await jira.issue_comments.create(key, body={"type": "doc", "version": 1, "content": [paragraph]})
        await jira.issue_transitions.create(key, transition={"id": done[0].id})
        print(f"{key} {issue.fields.summary if issue.fields else ''}")
