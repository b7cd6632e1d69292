# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Tickets, contacts, companies, agents, groups, roles, surveys and time entries, over the Freshdesk API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_freshdesk requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-freshdesk as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import FreshdeskAuthConfig as FreshdeskAuthConfig
from .connector import FreshdeskConnector as FreshdeskConnector
from .connector import SyncFreshdeskConnector as SyncFreshdeskConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.agents import Agents as Agents
    from .entities.agents import SyncAgents as SyncAgents
    from .entities.companies import Companies as Companies
    from .entities.companies import SyncCompanies as SyncCompanies
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.groups import Groups as Groups
    from .entities.groups import SyncGroups as SyncGroups
    from .entities.roles import Roles as Roles
    from .entities.roles import SyncRoles as SyncRoles
    from .entities.satisfaction_ratings import SatisfactionRatings as SatisfactionRatings
    from .entities.satisfaction_ratings import SyncSatisfactionRatings as SyncSatisfactionRatings
    from .entities.surveys import Surveys as Surveys
    from .entities.surveys import SyncSurveys as SyncSurveys
    from .entities.ticket_fields import SyncTicketFields as SyncTicketFields
    from .entities.ticket_fields import TicketFields as TicketFields
    from .entities.tickets import SyncTickets as SyncTickets
    from .entities.tickets import Tickets as Tickets
    from .entities.time_entries import SyncTimeEntries as SyncTimeEntries
    from .entities.time_entries import TimeEntries as TimeEntries
    from .models.agents import Agent as Agent
    from .models.companies import Company as Company
    from .models.contacts import Contact as Contact
    from .models.contacts import ListContact as ListContact
    from .models.groups import Group as Group
    from .models.roles import Role as Role
    from .models.satisfaction_ratings import SatisfactionRating as SatisfactionRating
    from .models.surveys import Survey as Survey
    from .models.ticket_fields import TicketField as TicketField
    from .models.tickets import Ticket as Ticket
    from .models.time_entries import TimeEntry as TimeEntry
    from .store.agents import AgentsStoreColumn as AgentsStoreColumn
    from .store.agents import AgentsStoreRecord as AgentsStoreRecord
    from .store.companies import CompaniesStoreColumn as CompaniesStoreColumn
    from .store.companies import CompaniesStoreRecord as CompaniesStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.groups import GroupsStoreColumn as GroupsStoreColumn
    from .store.groups import GroupsStoreRecord as GroupsStoreRecord
    from .store.roles import RolesStoreColumn as RolesStoreColumn
    from .store.roles import RolesStoreRecord as RolesStoreRecord
    from .store.satisfaction_ratings import SatisfactionRatingsStoreColumn as SatisfactionRatingsStoreColumn
    from .store.satisfaction_ratings import SatisfactionRatingsStoreRecord as SatisfactionRatingsStoreRecord
    from .store.surveys import SurveysStoreColumn as SurveysStoreColumn
    from .store.surveys import SurveysStoreRecord as SurveysStoreRecord
    from .store.ticket_fields import TicketFieldsStoreColumn as TicketFieldsStoreColumn
    from .store.ticket_fields import TicketFieldsStoreRecord as TicketFieldsStoreRecord
    from .store.tickets import TicketsStoreColumn as TicketsStoreColumn
    from .store.tickets import TicketsStoreRecord as TicketsStoreRecord
    from .store.time_entries import TimeEntriesStoreColumn as TimeEntriesStoreColumn
    from .store.time_entries import TimeEntriesStoreRecord as TimeEntriesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["FreshdeskAuthConfig"],
            ".connector": ["FreshdeskConnector", "SyncFreshdeskConnector"],
            ".entities.agents": ["Agents", "SyncAgents"],
            ".entities.companies": ["Companies", "SyncCompanies"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.groups": ["Groups", "SyncGroups"],
            ".entities.roles": ["Roles", "SyncRoles"],
            ".entities.satisfaction_ratings": ["SatisfactionRatings", "SyncSatisfactionRatings"],
            ".entities.surveys": ["Surveys", "SyncSurveys"],
            ".entities.ticket_fields": ["SyncTicketFields", "TicketFields"],
            ".entities.tickets": ["SyncTickets", "Tickets"],
            ".entities.time_entries": ["SyncTimeEntries", "TimeEntries"],
            ".models.agents": ["Agent"],
            ".models.companies": ["Company"],
            ".models.contacts": ["Contact", "ListContact"],
            ".models.groups": ["Group"],
            ".models.roles": ["Role"],
            ".models.satisfaction_ratings": ["SatisfactionRating"],
            ".models.surveys": ["Survey"],
            ".models.ticket_fields": ["TicketField"],
            ".models.tickets": ["Ticket"],
            ".models.time_entries": ["TimeEntry"],
            ".store.agents": ["AgentsStoreColumn", "AgentsStoreRecord"],
            ".store.companies": ["CompaniesStoreColumn", "CompaniesStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.groups": ["GroupsStoreColumn", "GroupsStoreRecord"],
            ".store.roles": ["RolesStoreColumn", "RolesStoreRecord"],
            ".store.satisfaction_ratings": [
                "SatisfactionRatingsStoreColumn",
                "SatisfactionRatingsStoreRecord",
            ],
            ".store.surveys": ["SurveysStoreColumn", "SurveysStoreRecord"],
            ".store.ticket_fields": ["TicketFieldsStoreColumn", "TicketFieldsStoreRecord"],
            ".store.tickets": ["TicketsStoreColumn", "TicketsStoreRecord"],
            ".store.time_entries": ["TimeEntriesStoreColumn", "TimeEntriesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
