# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Contacts, companies, deals, tickets, activities and custom objects of a HubSpot CRM, and the associations
between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_hubspot requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-hubspot as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import HubspotAuthConfig as HubspotAuthConfig
from .auth import HubspotOauth2AuthConfig as HubspotOauth2AuthConfig
from .auth import HubspotOAuthAuthConfig as HubspotOAuthAuthConfig
from .auth import HubspotPrivateAppAuthConfig as HubspotPrivateAppAuthConfig
from .connector import HubspotConnector as HubspotConnector
from .connector import SyncHubspotConnector as SyncHubspotConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.associations import Associations as Associations
    from .entities.associations import SyncAssociations as SyncAssociations
    from .entities.calls import Calls as Calls
    from .entities.calls import SyncCalls as SyncCalls
    from .entities.companies import Companies as Companies
    from .entities.companies import SyncCompanies as SyncCompanies
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.deals import Deals as Deals
    from .entities.deals import SyncDeals as SyncDeals
    from .entities.emails import Emails as Emails
    from .entities.emails import SyncEmails as SyncEmails
    from .entities.meetings import Meetings as Meetings
    from .entities.meetings import SyncMeetings as SyncMeetings
    from .entities.notes import Notes as Notes
    from .entities.notes import SyncNotes as SyncNotes
    from .entities.objects import Objects as Objects
    from .entities.objects import SyncObjects as SyncObjects
    from .entities.schemas import Schemas as Schemas
    from .entities.schemas import SyncSchemas as SyncSchemas
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .entities.tickets import SyncTickets as SyncTickets
    from .entities.tickets import Tickets as Tickets
    from .models.associations import AssociatedRecord as AssociatedRecord
    from .models.associations import AssociationLabels as AssociationLabels
    from .models.calls import Call as Call
    from .models.companies import Company as Company
    from .models.contacts import Contact as Contact
    from .models.deals import Deal as Deal
    from .models.emails import Email as Email
    from .models.meetings import Meeting as Meeting
    from .models.notes import Note as Note
    from .models.objects import CrmObject as CrmObject
    from .models.schemas import ObjectSchema as ObjectSchema
    from .models.tasks import Task as Task
    from .models.tickets import Ticket as Ticket
    from .params import *
    from .store.calls import CallsStoreColumn as CallsStoreColumn
    from .store.calls import CallsStoreRecord as CallsStoreRecord
    from .store.companies import CompaniesStoreColumn as CompaniesStoreColumn
    from .store.companies import CompaniesStoreRecord as CompaniesStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.deals import DealsStoreColumn as DealsStoreColumn
    from .store.deals import DealsStoreRecord as DealsStoreRecord
    from .store.emails import EmailsStoreColumn as EmailsStoreColumn
    from .store.emails import EmailsStoreRecord as EmailsStoreRecord
    from .store.meetings import MeetingsStoreColumn as MeetingsStoreColumn
    from .store.meetings import MeetingsStoreRecord as MeetingsStoreRecord
    from .store.notes import NotesStoreColumn as NotesStoreColumn
    from .store.notes import NotesStoreRecord as NotesStoreRecord
    from .store.tasks import TasksStoreColumn as TasksStoreColumn
    from .store.tasks import TasksStoreRecord as TasksStoreRecord
    from .store.tickets import TicketsStoreColumn as TicketsStoreColumn
    from .store.tickets import TicketsStoreRecord as TicketsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "HubspotAuthConfig",
                "HubspotOAuthAuthConfig",
                "HubspotOauth2AuthConfig",
                "HubspotPrivateAppAuthConfig",
            ],
            ".connector": ["HubspotConnector", "SyncHubspotConnector"],
            ".entities.associations": ["Associations", "SyncAssociations"],
            ".entities.calls": ["Calls", "SyncCalls"],
            ".entities.companies": ["Companies", "SyncCompanies"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.deals": ["Deals", "SyncDeals"],
            ".entities.emails": ["Emails", "SyncEmails"],
            ".entities.meetings": ["Meetings", "SyncMeetings"],
            ".entities.notes": ["Notes", "SyncNotes"],
            ".entities.objects": ["Objects", "SyncObjects"],
            ".entities.schemas": ["Schemas", "SyncSchemas"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".entities.tickets": ["SyncTickets", "Tickets"],
            ".models.associations": ["AssociatedRecord", "AssociationLabels"],
            ".models.calls": ["Call"],
            ".models.companies": ["Company"],
            ".models.contacts": ["Contact"],
            ".models.deals": ["Deal"],
            ".models.emails": ["Email"],
            ".models.meetings": ["Meeting"],
            ".models.notes": ["Note"],
            ".models.objects": ["CrmObject"],
            ".models.schemas": ["ObjectSchema"],
            ".models.tasks": ["Task"],
            ".models.tickets": ["Ticket"],
            ".store.calls": ["CallsStoreColumn", "CallsStoreRecord"],
            ".store.companies": ["CompaniesStoreColumn", "CompaniesStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.deals": ["DealsStoreColumn", "DealsStoreRecord"],
            ".store.emails": ["EmailsStoreColumn", "EmailsStoreRecord"],
            ".store.meetings": ["MeetingsStoreColumn", "MeetingsStoreRecord"],
            ".store.notes": ["NotesStoreColumn", "NotesStoreRecord"],
            ".store.tasks": ["TasksStoreColumn", "TasksStoreRecord"],
            ".store.tickets": ["TicketsStoreColumn", "TicketsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.contacts",
            ".params.companies",
            ".params.deals",
            ".params.tickets",
            ".params.notes",
            ".params.calls",
            ".params.emails",
            ".params.meetings",
            ".params.tasks",
            ".params.associations",
        ],
    )
