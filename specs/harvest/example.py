"""Print how many hours each project took last month, and what of them can be billed."""

import datetime as dt

from airbyte_agent_harvest import HarvestConnector


async def main(harvest: HarvestConnector) -> None:
    """Print the projects with tracked time of the last month, the longest first."""
    last = dt.datetime.now(dt.UTC).date().replace(day=1) - dt.timedelta(days=1)
    projects = await harvest.time_projects.list(last.replace(day=1), last).all()
    for project in sorted(projects, key=lambda project: -(project.total_hours or 0)):
        hours = f"{project.total_hours or 0:.1f} hours, {project.billable_hours or 0:.1f} billable"
        amount = (
            f"{project.billable_amount:,.2f} {project.currency}" if project.billable_amount else "not billed"
        )
        print(f"{project.client_name}: {project.project_name}: {hours}, {amount}")
