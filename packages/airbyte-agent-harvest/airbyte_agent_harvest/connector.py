# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Tracked time, projects, clients, expenses, estimates and invoices, over the Harvest API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import HarvestAuthConfig
from .calls import HarvestCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.clients import Clients, SyncClients
    from .entities.company import CompanyEntity, SyncCompanyEntity
    from .entities.contacts import Contacts, SyncContacts
    from .entities.estimate_item_categories import EstimateItemCategories, SyncEstimateItemCategories
    from .entities.estimates import Estimates, SyncEstimates
    from .entities.expense_categories import ExpenseCategories, SyncExpenseCategories
    from .entities.expenses import Expenses, SyncExpenses
    from .entities.invoice_item_categories import InvoiceItemCategories, SyncInvoiceItemCategories
    from .entities.invoices import Invoices, SyncInvoices
    from .entities.projects import Projects, SyncProjects
    from .entities.roles import Roles, SyncRoles
    from .entities.task_assignments import SyncTaskAssignments, TaskAssignments
    from .entities.tasks import SyncTasks, Tasks
    from .entities.time_entries import SyncTimeEntries, TimeEntries
    from .entities.time_projects import SyncTimeProjects, TimeProjects
    from .entities.time_tasks import SyncTimeTasks, TimeTasks
    from .entities.user_assignments import SyncUserAssignments, UserAssignments
    from .entities.users import SyncUsers, Users

__all__ = ["HarvestConnector", "SyncHarvestConnector"]


class HarvestConnector(HarvestCalls[AsyncResult], Connector):
    """Tracked time, projects, clients, expenses, estimates and invoices, over the Harvest API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "harvest"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: HarvestAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> Users:
        """A person who tracks time."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def clients(self) -> Clients:
        """A client that projects are for."""
        from .entities.clients import Clients

        return Clients(self)

    @cached_property
    def contacts(self) -> Contacts:
        """A person at a client."""
        from .entities.contacts import Contacts

        return Contacts(self)

    @cached_property
    def company(self) -> CompanyEntity:
        """The account."""
        from .entities.company import CompanyEntity

        return CompanyEntity(self)

    @cached_property
    def projects(self) -> Projects:
        """A project."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def tasks(self) -> Tasks:
        """A task that projects can have."""
        from .entities.tasks import Tasks

        return Tasks(self)

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Time that was tracked on a task."""
        from .entities.time_entries import TimeEntries

        return TimeEntries(self)

    @cached_property
    def invoices(self) -> Invoices:
        """An invoice."""
        from .entities.invoices import Invoices

        return Invoices(self)

    @cached_property
    def invoice_item_categories(self) -> InvoiceItemCategories:
        """A category of lines of invoices."""
        from .entities.invoice_item_categories import InvoiceItemCategories

        return InvoiceItemCategories(self)

    @cached_property
    def estimates(self) -> Estimates:
        """An estimate."""
        from .entities.estimates import Estimates

        return Estimates(self)

    @cached_property
    def estimate_item_categories(self) -> EstimateItemCategories:
        """A category of lines of estimates."""
        from .entities.estimate_item_categories import EstimateItemCategories

        return EstimateItemCategories(self)

    @cached_property
    def expenses(self) -> Expenses:
        """An expense."""
        from .entities.expenses import Expenses

        return Expenses(self)

    @cached_property
    def expense_categories(self) -> ExpenseCategories:
        """A category of expenses."""
        from .entities.expense_categories import ExpenseCategories

        return ExpenseCategories(self)

    @cached_property
    def roles(self) -> Roles:
        """A role of users."""
        from .entities.roles import Roles

        return Roles(self)

    @cached_property
    def user_assignments(self) -> UserAssignments:
        """The assignment of a user to a project."""
        from .entities.user_assignments import UserAssignments

        return UserAssignments(self)

    @cached_property
    def task_assignments(self) -> TaskAssignments:
        """The assignment of a task to a project."""
        from .entities.task_assignments import TaskAssignments

        return TaskAssignments(self)

    @cached_property
    def time_projects(self) -> TimeProjects:
        """Time on a project in a period."""
        from .entities.time_projects import TimeProjects

        return TimeProjects(self)

    @cached_property
    def time_tasks(self) -> TimeTasks:
        """Time on a task in a period."""
        from .entities.time_tasks import TimeTasks

        return TimeTasks(self)


class SyncHarvestConnector(HarvestCalls[ExecutionResult], SyncConnector):
    """Tracked time, projects, clients, expenses, estimates and invoices, over the Harvest API.

    Sync version of `HarvestConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "harvest"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: HarvestAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> SyncUsers:
        """A person who tracks time."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def clients(self) -> SyncClients:
        """A client that projects are for."""
        from .entities.clients import SyncClients

        return SyncClients(self)

    @cached_property
    def contacts(self) -> SyncContacts:
        """A person at a client."""
        from .entities.contacts import SyncContacts

        return SyncContacts(self)

    @cached_property
    def company(self) -> SyncCompanyEntity:
        """The account."""
        from .entities.company import SyncCompanyEntity

        return SyncCompanyEntity(self)

    @cached_property
    def projects(self) -> SyncProjects:
        """A project."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def tasks(self) -> SyncTasks:
        """A task that projects can have."""
        from .entities.tasks import SyncTasks

        return SyncTasks(self)

    @cached_property
    def time_entries(self) -> SyncTimeEntries:
        """Time that was tracked on a task."""
        from .entities.time_entries import SyncTimeEntries

        return SyncTimeEntries(self)

    @cached_property
    def invoices(self) -> SyncInvoices:
        """An invoice."""
        from .entities.invoices import SyncInvoices

        return SyncInvoices(self)

    @cached_property
    def invoice_item_categories(self) -> SyncInvoiceItemCategories:
        """A category of lines of invoices."""
        from .entities.invoice_item_categories import SyncInvoiceItemCategories

        return SyncInvoiceItemCategories(self)

    @cached_property
    def estimates(self) -> SyncEstimates:
        """An estimate."""
        from .entities.estimates import SyncEstimates

        return SyncEstimates(self)

    @cached_property
    def estimate_item_categories(self) -> SyncEstimateItemCategories:
        """A category of lines of estimates."""
        from .entities.estimate_item_categories import SyncEstimateItemCategories

        return SyncEstimateItemCategories(self)

    @cached_property
    def expenses(self) -> SyncExpenses:
        """An expense."""
        from .entities.expenses import SyncExpenses

        return SyncExpenses(self)

    @cached_property
    def expense_categories(self) -> SyncExpenseCategories:
        """A category of expenses."""
        from .entities.expense_categories import SyncExpenseCategories

        return SyncExpenseCategories(self)

    @cached_property
    def roles(self) -> SyncRoles:
        """A role of users."""
        from .entities.roles import SyncRoles

        return SyncRoles(self)

    @cached_property
    def user_assignments(self) -> SyncUserAssignments:
        """The assignment of a user to a project."""
        from .entities.user_assignments import SyncUserAssignments

        return SyncUserAssignments(self)

    @cached_property
    def task_assignments(self) -> SyncTaskAssignments:
        """The assignment of a task to a project."""
        from .entities.task_assignments import SyncTaskAssignments

        return SyncTaskAssignments(self)

    @cached_property
    def time_projects(self) -> SyncTimeProjects:
        """Time on a project in a period."""
        from .entities.time_projects import SyncTimeProjects

        return SyncTimeProjects(self)

    @cached_property
    def time_tasks(self) -> SyncTimeTasks:
        """Time on a task in a period."""
        from .entities.time_tasks import SyncTimeTasks

        return SyncTimeTasks(self)
