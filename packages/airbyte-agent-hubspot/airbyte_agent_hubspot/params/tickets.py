# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `tickets`."""

from typing_extensions import TypedDict

__all__ = ["TicketPropertiesInput"]


class TicketPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    subject: str | None
    """One line that says what the ticket is about."""
    content: str | None
    """Text of the request."""
    hs_pipeline: str | None
    """Id of the pipeline; `0` is the first one."""
    hs_pipeline_stage: str | None
    """Id of the stage in the pipeline, not its label."""
    hs_ticket_priority: str | None
    """Priority: `LOW`, `MEDIUM`, `HIGH` or `URGENT`."""
    hs_ticket_category: str | None
    """Main reason of the request; several are separated by semicolons."""
    source_type: str | None
    """Channel the ticket came by, such as `EMAIL` or `CHAT`."""
    hubspot_owner_id: str | None
    """Id of the owner of the ticket."""
