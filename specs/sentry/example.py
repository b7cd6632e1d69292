"""Print the issues that affect the most users, and the release in which each of them first happened."""

from airbyte_agent_sentry import SentryConnector


async def main(sentry: SentryConnector) -> None:
    """Look at the errors of one project, and print the ten with the most users."""
    issues = await sentry.issues.list("acme", "checkout", query="is:unresolved level:error").all()
    for issue in sorted(issues, key=lambda issue: issue.user_count or 0, reverse=True)[:10]:
        detail = await sentry.issues.get("acme", issue.id)
        release = (detail.first_release or {}).get("version", "an unknown release")
        print(f"{issue.short_id} {issue.title}: {issue.user_count} users since {release}")
