"""Print how many active applications each open job has, by stage."""

from collections import Counter

from airbyte_agent_greenhouse import GreenhouseConnector


async def main(greenhouse: GreenhouseConnector) -> None:
    """Count the active applications of every open job."""
    jobs = {job.id: job.name async for job in greenhouse.jobs.list(per_page=500) if job.status == "open"}
    stages: Counter[tuple[int | None, str | None]] = Counter()
    async for application in greenhouse.applications.list(per_page=500):
        if application.status == "active" and application.job_id in jobs:
            stages[application.job_id, application.stage_name] += 1
    for (job, stage), count in stages.most_common():
        print(f"{jobs[job]}: {count} in {stage or 'no stage'}")
