# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Leads, contacts, accounts, deals, activities, products, quotes and invoices, over the Zoho CRM API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_zoho_crm requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-zoho-crm as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ZohoCrmAuthConfig as ZohoCrmAuthConfig
from .connector import SyncZohoCrmConnector as SyncZohoCrmConnector
from .connector import ZohoCrmConnector as ZohoCrmConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.calls import Calls as Calls
    from .entities.calls import SyncCalls as SyncCalls
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.deals import Deals as Deals
    from .entities.deals import SyncDeals as SyncDeals
    from .entities.events import Events as Events
    from .entities.events import SyncEvents as SyncEvents
    from .entities.invoices import Invoices as Invoices
    from .entities.invoices import SyncInvoices as SyncInvoices
    from .entities.leads import Leads as Leads
    from .entities.leads import SyncLeads as SyncLeads
    from .entities.notes import Notes as Notes
    from .entities.notes import SyncNotes as SyncNotes
    from .entities.products import Products as Products
    from .entities.products import SyncProducts as SyncProducts
    from .entities.quotes import Quotes as Quotes
    from .entities.quotes import SyncQuotes as SyncQuotes
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .models.accounts import Account as Account
    from .models.calls import Call as Call
    from .models.campaigns import Campaign as Campaign
    from .models.contacts import Contact as Contact
    from .models.deals import Deal as Deal
    from .models.events import Event as Event
    from .models.invoices import Invoice as Invoice
    from .models.leads import Lead as Lead
    from .models.notes import Note as Note
    from .models.products import Product as Product
    from .models.quotes import Quote as Quote
    from .models.tasks import Task as Task
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.calls import CallsStoreColumn as CallsStoreColumn
    from .store.calls import CallsStoreRecord as CallsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.deals import DealsStoreColumn as DealsStoreColumn
    from .store.deals import DealsStoreRecord as DealsStoreRecord
    from .store.events import EventsStoreColumn as EventsStoreColumn
    from .store.events import EventsStoreRecord as EventsStoreRecord
    from .store.invoices import InvoicesStoreColumn as InvoicesStoreColumn
    from .store.invoices import InvoicesStoreRecord as InvoicesStoreRecord
    from .store.leads import LeadsStoreColumn as LeadsStoreColumn
    from .store.leads import LeadsStoreRecord as LeadsStoreRecord
    from .store.notes import NotesStoreColumn as NotesStoreColumn
    from .store.notes import NotesStoreRecord as NotesStoreRecord
    from .store.products import ProductsStoreColumn as ProductsStoreColumn
    from .store.products import ProductsStoreRecord as ProductsStoreRecord
    from .store.quotes import QuotesStoreColumn as QuotesStoreColumn
    from .store.quotes import QuotesStoreRecord as QuotesStoreRecord
    from .store.tasks import TasksStoreColumn as TasksStoreColumn
    from .store.tasks import TasksStoreRecord as TasksStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["ZohoCrmAuthConfig"],
            ".connector": ["SyncZohoCrmConnector", "ZohoCrmConnector"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.calls": ["Calls", "SyncCalls"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.deals": ["Deals", "SyncDeals"],
            ".entities.events": ["Events", "SyncEvents"],
            ".entities.invoices": ["Invoices", "SyncInvoices"],
            ".entities.leads": ["Leads", "SyncLeads"],
            ".entities.notes": ["Notes", "SyncNotes"],
            ".entities.products": ["Products", "SyncProducts"],
            ".entities.quotes": ["Quotes", "SyncQuotes"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".models.accounts": ["Account"],
            ".models.calls": ["Call"],
            ".models.campaigns": ["Campaign"],
            ".models.contacts": ["Contact"],
            ".models.deals": ["Deal"],
            ".models.events": ["Event"],
            ".models.invoices": ["Invoice"],
            ".models.leads": ["Lead"],
            ".models.notes": ["Note"],
            ".models.products": ["Product"],
            ".models.quotes": ["Quote"],
            ".models.tasks": ["Task"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.calls": ["CallsStoreColumn", "CallsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.deals": ["DealsStoreColumn", "DealsStoreRecord"],
            ".store.events": ["EventsStoreColumn", "EventsStoreRecord"],
            ".store.invoices": ["InvoicesStoreColumn", "InvoicesStoreRecord"],
            ".store.leads": ["LeadsStoreColumn", "LeadsStoreRecord"],
            ".store.notes": ["NotesStoreColumn", "NotesStoreRecord"],
            ".store.products": ["ProductsStoreColumn", "ProductsStoreRecord"],
            ".store.quotes": ["QuotesStoreColumn", "QuotesStoreRecord"],
            ".store.tasks": ["TasksStoreColumn", "TasksStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
