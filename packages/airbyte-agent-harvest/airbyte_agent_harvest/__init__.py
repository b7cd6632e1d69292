# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Tracked time, projects, clients, expenses, estimates and invoices, over the Harvest API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_harvest requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-harvest as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import HarvestAuthConfig as HarvestAuthConfig
from .auth import HarvestOauth20AuthConfig as HarvestOauth20AuthConfig
from .auth import HarvestOAuthAuthConfig as HarvestOAuthAuthConfig
from .auth import HarvestPersonalAccessTokenAuthConfig as HarvestPersonalAccessTokenAuthConfig
from .connector import HarvestConnector as HarvestConnector
from .connector import SyncHarvestConnector as SyncHarvestConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.clients import Clients as Clients
    from .entities.clients import SyncClients as SyncClients
    from .entities.company import CompanyEntity as CompanyEntity
    from .entities.company import SyncCompanyEntity as SyncCompanyEntity
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.estimate_item_categories import EstimateItemCategories as EstimateItemCategories
    from .entities.estimate_item_categories import SyncEstimateItemCategories as SyncEstimateItemCategories
    from .entities.estimates import Estimates as Estimates
    from .entities.estimates import SyncEstimates as SyncEstimates
    from .entities.expense_categories import ExpenseCategories as ExpenseCategories
    from .entities.expense_categories import SyncExpenseCategories as SyncExpenseCategories
    from .entities.expenses import Expenses as Expenses
    from .entities.expenses import SyncExpenses as SyncExpenses
    from .entities.invoice_item_categories import InvoiceItemCategories as InvoiceItemCategories
    from .entities.invoice_item_categories import SyncInvoiceItemCategories as SyncInvoiceItemCategories
    from .entities.invoices import Invoices as Invoices
    from .entities.invoices import SyncInvoices as SyncInvoices
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.roles import Roles as Roles
    from .entities.roles import SyncRoles as SyncRoles
    from .entities.task_assignments import SyncTaskAssignments as SyncTaskAssignments
    from .entities.task_assignments import TaskAssignments as TaskAssignments
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .entities.time_entries import SyncTimeEntries as SyncTimeEntries
    from .entities.time_entries import TimeEntries as TimeEntries
    from .entities.time_projects import SyncTimeProjects as SyncTimeProjects
    from .entities.time_projects import TimeProjects as TimeProjects
    from .entities.time_tasks import SyncTimeTasks as SyncTimeTasks
    from .entities.time_tasks import TimeTasks as TimeTasks
    from .entities.user_assignments import SyncUserAssignments as SyncUserAssignments
    from .entities.user_assignments import UserAssignments as UserAssignments
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.clients import Client as Client
    from .models.company import Company as Company
    from .models.contacts import Contact as Contact
    from .models.estimate_item_categories import EstimateItemCategory as EstimateItemCategory
    from .models.estimates import Estimate as Estimate
    from .models.expense_categories import ExpenseCategory as ExpenseCategory
    from .models.expenses import Expense as Expense
    from .models.invoice_item_categories import InvoiceItemCategory as InvoiceItemCategory
    from .models.invoices import Invoice as Invoice
    from .models.projects import Project as Project
    from .models.roles import Role as Role
    from .models.task_assignments import TaskAssignment as TaskAssignment
    from .models.tasks import Task as Task
    from .models.time_entries import TimeEntry as TimeEntry
    from .models.time_projects import ProjectTime as ProjectTime
    from .models.time_tasks import TaskTime as TaskTime
    from .models.user_assignments import UserAssignment as UserAssignment
    from .models.users import User as User
    from .store.clients import ClientsStoreColumn as ClientsStoreColumn
    from .store.clients import ClientsStoreRecord as ClientsStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.estimates import EstimatesStoreColumn as EstimatesStoreColumn
    from .store.estimates import EstimatesStoreRecord as EstimatesStoreRecord
    from .store.expenses import ExpensesStoreColumn as ExpensesStoreColumn
    from .store.expenses import ExpensesStoreRecord as ExpensesStoreRecord
    from .store.invoices import InvoicesStoreColumn as InvoicesStoreColumn
    from .store.invoices import InvoicesStoreRecord as InvoicesStoreRecord
    from .store.projects import ProjectsStoreColumn as ProjectsStoreColumn
    from .store.projects import ProjectsStoreRecord as ProjectsStoreRecord
    from .store.roles import RolesStoreColumn as RolesStoreColumn
    from .store.roles import RolesStoreRecord as RolesStoreRecord
    from .store.tasks import TasksStoreColumn as TasksStoreColumn
    from .store.tasks import TasksStoreRecord as TasksStoreRecord
    from .store.time_entries import TimeEntriesStoreColumn as TimeEntriesStoreColumn
    from .store.time_entries import TimeEntriesStoreRecord as TimeEntriesStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "HarvestAuthConfig",
                "HarvestOAuthAuthConfig",
                "HarvestOauth20AuthConfig",
                "HarvestPersonalAccessTokenAuthConfig",
            ],
            ".connector": ["HarvestConnector", "SyncHarvestConnector"],
            ".entities.clients": ["Clients", "SyncClients"],
            ".entities.company": ["CompanyEntity", "SyncCompanyEntity"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.estimate_item_categories": ["EstimateItemCategories", "SyncEstimateItemCategories"],
            ".entities.estimates": ["Estimates", "SyncEstimates"],
            ".entities.expense_categories": ["ExpenseCategories", "SyncExpenseCategories"],
            ".entities.expenses": ["Expenses", "SyncExpenses"],
            ".entities.invoice_item_categories": ["InvoiceItemCategories", "SyncInvoiceItemCategories"],
            ".entities.invoices": ["Invoices", "SyncInvoices"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.roles": ["Roles", "SyncRoles"],
            ".entities.task_assignments": ["SyncTaskAssignments", "TaskAssignments"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".entities.time_entries": ["SyncTimeEntries", "TimeEntries"],
            ".entities.time_projects": ["SyncTimeProjects", "TimeProjects"],
            ".entities.time_tasks": ["SyncTimeTasks", "TimeTasks"],
            ".entities.user_assignments": ["SyncUserAssignments", "UserAssignments"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.clients": ["Client"],
            ".models.company": ["Company"],
            ".models.contacts": ["Contact"],
            ".models.estimate_item_categories": ["EstimateItemCategory"],
            ".models.estimates": ["Estimate"],
            ".models.expense_categories": ["ExpenseCategory"],
            ".models.expenses": ["Expense"],
            ".models.invoice_item_categories": ["InvoiceItemCategory"],
            ".models.invoices": ["Invoice"],
            ".models.projects": ["Project"],
            ".models.roles": ["Role"],
            ".models.task_assignments": ["TaskAssignment"],
            ".models.tasks": ["Task"],
            ".models.time_entries": ["TimeEntry"],
            ".models.time_projects": ["ProjectTime"],
            ".models.time_tasks": ["TaskTime"],
            ".models.user_assignments": ["UserAssignment"],
            ".models.users": ["User"],
            ".store.clients": ["ClientsStoreColumn", "ClientsStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.estimates": ["EstimatesStoreColumn", "EstimatesStoreRecord"],
            ".store.expenses": ["ExpensesStoreColumn", "ExpensesStoreRecord"],
            ".store.invoices": ["InvoicesStoreColumn", "InvoicesStoreRecord"],
            ".store.projects": ["ProjectsStoreColumn", "ProjectsStoreRecord"],
            ".store.roles": ["RolesStoreColumn", "RolesStoreRecord"],
            ".store.tasks": ["TasksStoreColumn", "TasksStoreRecord"],
            ".store.time_entries": ["TimeEntriesStoreColumn", "TimeEntriesStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
