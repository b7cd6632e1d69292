# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Contacts, companies, deals, tickets, activities and custom objects of a HubSpot CRM, and the associations
between them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_hubspot requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-hubspot as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_hubspot requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-hubspot as described in its README."
    )

from .auth import (
    HubspotAuthConfig,
    HubspotOauth2AuthConfig,
    HubspotOAuthAuthConfig,
    HubspotPrivateAppAuthConfig,
)
from .connector import HubspotConnector, SyncHubspotConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.associations import Associations, SyncAssociations
    from .entities.calls import Calls, SyncCalls
    from .entities.companies import Companies, SyncCompanies
    from .entities.contacts import Contacts, SyncContacts
    from .entities.deals import Deals, SyncDeals
    from .entities.emails import Emails, SyncEmails
    from .entities.meetings import Meetings, SyncMeetings
    from .entities.notes import Notes, SyncNotes
    from .entities.objects import Objects, SyncObjects
    from .entities.schemas import Schemas, SyncSchemas
    from .entities.tasks import SyncTasks, Tasks
    from .entities.tickets import SyncTickets, Tickets
    from .models.associations import AssociatedRecord, AssociationLabels
    from .models.calls import Call
    from .models.companies import Company
    from .models.contacts import Contact
    from .models.deals import Deal
    from .models.emails import Email
    from .models.meetings import Meeting
    from .models.notes import Note
    from .models.objects import CrmObject
    from .models.schemas import ObjectSchema
    from .models.tasks import Task
    from .models.tickets import Ticket
    from .store.calls import CallsStoreColumn, CallsStoreRecord
    from .store.companies import CompaniesStoreColumn, CompaniesStoreRecord
    from .store.contacts import ContactsStoreColumn, ContactsStoreRecord
    from .store.deals import DealsStoreColumn, DealsStoreRecord
    from .store.emails import EmailsStoreColumn, EmailsStoreRecord
    from .store.meetings import MeetingsStoreColumn, MeetingsStoreRecord
    from .store.notes import NotesStoreColumn, NotesStoreRecord
    from .store.tasks import TasksStoreColumn, TasksStoreRecord
    from .store.tickets import TicketsStoreColumn, TicketsStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "AssociatedRecord",
    "AssociationLabels",
    "Associations",
    "Call",
    "Calls",
    "CallsStoreColumn",
    "CallsStoreRecord",
    "Companies",
    "CompaniesStoreColumn",
    "CompaniesStoreRecord",
    "Company",
    "Contact",
    "Contacts",
    "ContactsStoreColumn",
    "ContactsStoreRecord",
    "CrmObject",
    "Deal",
    "Deals",
    "DealsStoreColumn",
    "DealsStoreRecord",
    "Email",
    "Emails",
    "EmailsStoreColumn",
    "EmailsStoreRecord",
    "HubspotAuthConfig",
    "HubspotConnector",
    "HubspotOAuthAuthConfig",
    "HubspotOauth2AuthConfig",
    "HubspotPrivateAppAuthConfig",
    "Meeting",
    "Meetings",
    "MeetingsStoreColumn",
    "MeetingsStoreRecord",
    "Note",
    "Notes",
    "NotesStoreColumn",
    "NotesStoreRecord",
    "ObjectSchema",
    "Objects",
    "Schemas",
    "SyncAssociations",
    "SyncCalls",
    "SyncCompanies",
    "SyncContacts",
    "SyncDeals",
    "SyncEmails",
    "SyncHubspotConnector",
    "SyncMeetings",
    "SyncNotes",
    "SyncObjects",
    "SyncSchemas",
    "SyncTasks",
    "SyncTickets",
    "Task",
    "Tasks",
    "TasksStoreColumn",
    "TasksStoreRecord",
    "Ticket",
    "Tickets",
    "TicketsStoreColumn",
    "TicketsStoreRecord",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "AssociatedRecord": ".models.associations",
    "AssociationLabels": ".models.associations",
    "Associations": ".entities.associations",
    "Call": ".models.calls",
    "Calls": ".entities.calls",
    "CallsStoreColumn": ".store.calls",
    "CallsStoreRecord": ".store.calls",
    "Companies": ".entities.companies",
    "CompaniesStoreColumn": ".store.companies",
    "CompaniesStoreRecord": ".store.companies",
    "Company": ".models.companies",
    "Contact": ".models.contacts",
    "Contacts": ".entities.contacts",
    "ContactsStoreColumn": ".store.contacts",
    "ContactsStoreRecord": ".store.contacts",
    "CrmObject": ".models.objects",
    "Deal": ".models.deals",
    "Deals": ".entities.deals",
    "DealsStoreColumn": ".store.deals",
    "DealsStoreRecord": ".store.deals",
    "Email": ".models.emails",
    "Emails": ".entities.emails",
    "EmailsStoreColumn": ".store.emails",
    "EmailsStoreRecord": ".store.emails",
    "Meeting": ".models.meetings",
    "Meetings": ".entities.meetings",
    "MeetingsStoreColumn": ".store.meetings",
    "MeetingsStoreRecord": ".store.meetings",
    "Note": ".models.notes",
    "Notes": ".entities.notes",
    "NotesStoreColumn": ".store.notes",
    "NotesStoreRecord": ".store.notes",
    "ObjectSchema": ".models.schemas",
    "Objects": ".entities.objects",
    "Schemas": ".entities.schemas",
    "SyncAssociations": ".entities.associations",
    "SyncCalls": ".entities.calls",
    "SyncCompanies": ".entities.companies",
    "SyncContacts": ".entities.contacts",
    "SyncDeals": ".entities.deals",
    "SyncEmails": ".entities.emails",
    "SyncMeetings": ".entities.meetings",
    "SyncNotes": ".entities.notes",
    "SyncObjects": ".entities.objects",
    "SyncSchemas": ".entities.schemas",
    "SyncTasks": ".entities.tasks",
    "SyncTickets": ".entities.tickets",
    "Task": ".models.tasks",
    "Tasks": ".entities.tasks",
    "TasksStoreColumn": ".store.tasks",
    "TasksStoreRecord": ".store.tasks",
    "Ticket": ".models.tickets",
    "Tickets": ".entities.tickets",
    "TicketsStoreColumn": ".store.tickets",
    "TicketsStoreRecord": ".store.tickets",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
