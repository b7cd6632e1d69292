"""Print the open jobs with the candidates in each stage, and who has waited for more than a week."""

import datetime as dt
from collections import Counter

from airbyte_agent_ashby import AshbyConnector


async def main(ashby: AshbyConnector) -> None:
    """Print each open job, how many active applications are in each stage, and the oldest of them."""
    week = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    async for job in ashby.jobs.list(status=["Open"]):
        stages: Counter[str] = Counter()
        waiting: list[str] = []
        async for application in ashby.applications.list(job_id=job.id, status="Active"):
            stages[application.current_interview_stage.title] += 1
            if application.updated_at < week:
                waiting.append(application.candidate.name)
        print(f"{job.title}: {', '.join(f'{count} in {stage}' for stage, count in stages.most_common())}")
        for name in waiting:
            print(f"  {name} has waited for more than a week")
