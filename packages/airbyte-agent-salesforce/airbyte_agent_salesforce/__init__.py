# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Accounts, contacts, leads, opportunities, activities, campaigns, cases, files, reports and records of any
other object, over the Salesforce REST API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_salesforce requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-salesforce as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import SalesforceAuthConfig as SalesforceAuthConfig
from .connector import SalesforceConnector as SalesforceConnector
from .connector import SyncSalesforceConnector as SyncSalesforceConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.attachments import Attachments as Attachments
    from .entities.attachments import SyncAttachments as SyncAttachments
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.cases import Cases as Cases
    from .entities.cases import SyncCases as SyncCases
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.content_versions import ContentVersions as ContentVersions
    from .entities.content_versions import SyncContentVersions as SyncContentVersions
    from .entities.events import Events as Events
    from .entities.events import SyncEvents as SyncEvents
    from .entities.leads import Leads as Leads
    from .entities.leads import SyncLeads as SyncLeads
    from .entities.notes import Notes as Notes
    from .entities.notes import SyncNotes as SyncNotes
    from .entities.opportunities import Opportunities as Opportunities
    from .entities.opportunities import SyncOpportunities as SyncOpportunities
    from .entities.opportunity_stages import OpportunityStages as OpportunityStages
    from .entities.opportunity_stages import SyncOpportunityStages as SyncOpportunityStages
    from .entities.query import Query as Query
    from .entities.query import SyncQuery as SyncQuery
    from .entities.reports import Reports as Reports
    from .entities.reports import SyncReports as SyncReports
    from .entities.sobjects import Sobjects as Sobjects
    from .entities.sobjects import SyncSobjects as SyncSobjects
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.accounts import Account as Account
    from .models.attachments import Attachment as Attachment
    from .models.campaigns import Campaign as Campaign
    from .models.cases import Case as Case
    from .models.contacts import Contact as Contact
    from .models.content_versions import ContentVersion as ContentVersion
    from .models.events import Event as Event
    from .models.leads import Lead as Lead
    from .models.notes import Note as Note
    from .models.opportunities import Opportunity as Opportunity
    from .models.opportunity_stages import OpportunityStage as OpportunityStage
    from .models.reports import Report as Report
    from .models.reports import ReportResult as ReportResult
    from .models.shared import SaveResult as SaveResult
    from .models.shared import SObjectRecord as SObjectRecord
    from .models.sobjects import SObject as SObject
    from .models.tasks import Task as Task
    from .models.users import User as User
    from .params import *
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.attachments import AttachmentsStoreColumn as AttachmentsStoreColumn
    from .store.attachments import AttachmentsStoreRecord as AttachmentsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.cases import CasesStoreColumn as CasesStoreColumn
    from .store.cases import CasesStoreRecord as CasesStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.content_versions import ContentVersionsStoreColumn as ContentVersionsStoreColumn
    from .store.content_versions import ContentVersionsStoreRecord as ContentVersionsStoreRecord
    from .store.events import EventsStoreColumn as EventsStoreColumn
    from .store.events import EventsStoreRecord as EventsStoreRecord
    from .store.leads import LeadsStoreColumn as LeadsStoreColumn
    from .store.leads import LeadsStoreRecord as LeadsStoreRecord
    from .store.notes import NotesStoreColumn as NotesStoreColumn
    from .store.notes import NotesStoreRecord as NotesStoreRecord
    from .store.opportunities import OpportunitiesStoreColumn as OpportunitiesStoreColumn
    from .store.opportunities import OpportunitiesStoreRecord as OpportunitiesStoreRecord
    from .store.opportunity_stages import OpportunityStagesStoreColumn as OpportunityStagesStoreColumn
    from .store.opportunity_stages import OpportunityStagesStoreRecord as OpportunityStagesStoreRecord
    from .store.tasks import TasksStoreColumn as TasksStoreColumn
    from .store.tasks import TasksStoreRecord as TasksStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["SalesforceAuthConfig"],
            ".connector": ["SalesforceConnector", "SyncSalesforceConnector"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.attachments": ["Attachments", "SyncAttachments"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.cases": ["Cases", "SyncCases"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.content_versions": ["ContentVersions", "SyncContentVersions"],
            ".entities.events": ["Events", "SyncEvents"],
            ".entities.leads": ["Leads", "SyncLeads"],
            ".entities.notes": ["Notes", "SyncNotes"],
            ".entities.opportunities": ["Opportunities", "SyncOpportunities"],
            ".entities.opportunity_stages": ["OpportunityStages", "SyncOpportunityStages"],
            ".entities.query": ["Query", "SyncQuery"],
            ".entities.reports": ["Reports", "SyncReports"],
            ".entities.sobjects": ["Sobjects", "SyncSobjects"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.accounts": ["Account"],
            ".models.attachments": ["Attachment"],
            ".models.campaigns": ["Campaign"],
            ".models.cases": ["Case"],
            ".models.contacts": ["Contact"],
            ".models.content_versions": ["ContentVersion"],
            ".models.events": ["Event"],
            ".models.leads": ["Lead"],
            ".models.notes": ["Note"],
            ".models.opportunities": ["Opportunity"],
            ".models.opportunity_stages": ["OpportunityStage"],
            ".models.reports": ["Report", "ReportResult"],
            ".models.shared": ["SObjectRecord", "SaveResult"],
            ".models.sobjects": ["SObject"],
            ".models.tasks": ["Task"],
            ".models.users": ["User"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.attachments": ["AttachmentsStoreColumn", "AttachmentsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.cases": ["CasesStoreColumn", "CasesStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.content_versions": ["ContentVersionsStoreColumn", "ContentVersionsStoreRecord"],
            ".store.events": ["EventsStoreColumn", "EventsStoreRecord"],
            ".store.leads": ["LeadsStoreColumn", "LeadsStoreRecord"],
            ".store.notes": ["NotesStoreColumn", "NotesStoreRecord"],
            ".store.opportunities": ["OpportunitiesStoreColumn", "OpportunitiesStoreRecord"],
            ".store.opportunity_stages": ["OpportunityStagesStoreColumn", "OpportunityStagesStoreRecord"],
            ".store.tasks": ["TasksStoreColumn", "TasksStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.sobjects",
            ".params.accounts",
            ".params.contacts",
            ".params.leads",
            ".params.opportunities",
            ".params.tasks",
            ".params.events",
            ".params.campaigns",
            ".params.cases",
            ".params.notes",
            ".params.users",
        ],
    )
