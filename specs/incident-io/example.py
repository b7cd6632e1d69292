"""Print the open incidents with who leads them, and who is on call."""

from airbyte_agent_incident_io import IncidentIoConnector


async def main(incident_io: IncidentIoConnector) -> None:
    """Print incidents that are not closed, and the current shifts of every schedule."""
    async for incident in incident_io.incidents.list(page_size=250):
        if incident.incident_status.category in ("triage", "live"):
            leads = [
                assignment.assignee.name
                for assignment in incident.incident_role_assignments
                if assignment.role.role_type == "lead" and assignment.assignee
            ]
            severity = incident.severity.name if incident.severity else "no severity"
            print(f"{incident.reference} {incident.name} ({severity}), led by {leads or 'nobody'}")
    async for schedule in incident_io.schedules.list():
        people = [shift.user.name for shift in schedule.current_shifts or [] if shift.user]
        print(f"{schedule.name}: {', '.join(people) or 'nobody'} on call")
