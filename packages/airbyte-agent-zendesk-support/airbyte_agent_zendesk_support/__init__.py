# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Tickets and their comments, customers, agents, the rules that move tickets, and articles, over the Zendesk
API.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_zendesk_support requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-zendesk-support as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_zendesk_support requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-zendesk-support as described in its README."
    )

from .auth import (
    ZendeskSupportApiTokenAuthConfig,
    ZendeskSupportAuthConfig,
    ZendeskSupportOauth20AuthConfig,
    ZendeskSupportOAuthAuthConfig,
)
from .connector import SyncZendeskSupportConnector, ZendeskSupportConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.article_attachments import ArticleAttachments, SyncArticleAttachments
    from .entities.articles import Articles, SyncArticles
    from .entities.attachments import Attachments, SyncAttachments
    from .entities.automations import Automations, SyncAutomations
    from .entities.brands import Brands, SyncBrands
    from .entities.deleted_tickets import DeletedTickets, SyncDeletedTickets
    from .entities.group_memberships import GroupMemberships, SyncGroupMemberships
    from .entities.groups import Groups, SyncGroups
    from .entities.macros import Macros, SyncMacros
    from .entities.organization_memberships import OrganizationMemberships, SyncOrganizationMemberships
    from .entities.organizations import Organizations, SyncOrganizations
    from .entities.satisfaction_ratings import SatisfactionRatings, SyncSatisfactionRatings
    from .entities.sla_policies import SlaPolicies, SyncSlaPolicies
    from .entities.tags import SyncTags, Tags
    from .entities.ticket_audits import SyncTicketAudits, TicketAudits
    from .entities.ticket_bulk_updates import SyncTicketBulkUpdates, TicketBulkUpdates
    from .entities.ticket_comments import SyncTicketComments, TicketComments
    from .entities.ticket_fields import SyncTicketFields, TicketFields
    from .entities.ticket_forms import SyncTicketForms, TicketForms
    from .entities.ticket_metrics import SyncTicketMetrics, TicketMetrics
    from .entities.tickets import SyncTickets, Tickets
    from .entities.triggers import SyncTriggers, Triggers
    from .entities.users import SyncUsers, Users
    from .entities.views import SyncViews, Views
    from .models.article_attachments import ArticleAttachment
    from .models.articles import Article
    from .models.attachments import Attachment
    from .models.automations import Automation
    from .models.brands import Brand
    from .models.deleted_tickets import DeletedTicket
    from .models.group_memberships import GroupMembership
    from .models.groups import Group
    from .models.macros import Macro
    from .models.organization_memberships import OrganizationMembership
    from .models.organizations import Organization
    from .models.satisfaction_ratings import SatisfactionRating
    from .models.sla_policies import SlaPolicy
    from .models.tags import Tag
    from .models.ticket_audits import Audit
    from .models.ticket_bulk_updates import JobStatus
    from .models.ticket_comments import Comment
    from .models.ticket_fields import TicketField
    from .models.ticket_forms import TicketForm
    from .models.ticket_metrics import TicketMetric
    from .models.tickets import Ticket
    from .models.triggers import Trigger
    from .models.users import User
    from .models.views import View
    from .store.articles import ArticlesStoreColumn, ArticlesStoreRecord
    from .store.automations import AutomationsStoreColumn, AutomationsStoreRecord
    from .store.brands import BrandsStoreColumn, BrandsStoreRecord
    from .store.group_memberships import GroupMembershipsStoreColumn, GroupMembershipsStoreRecord
    from .store.groups import GroupsStoreColumn, GroupsStoreRecord
    from .store.macros import MacrosStoreColumn, MacrosStoreRecord
    from .store.organization_memberships import (
        OrganizationMembershipsStoreColumn,
        OrganizationMembershipsStoreRecord,
    )
    from .store.organizations import OrganizationsStoreColumn, OrganizationsStoreRecord
    from .store.satisfaction_ratings import SatisfactionRatingsStoreColumn, SatisfactionRatingsStoreRecord
    from .store.sla_policies import SlaPoliciesStoreColumn, SlaPoliciesStoreRecord
    from .store.ticket_audits import TicketAuditsStoreColumn, TicketAuditsStoreRecord
    from .store.ticket_comments import TicketCommentsStoreColumn, TicketCommentsStoreRecord
    from .store.ticket_fields import TicketFieldsStoreColumn, TicketFieldsStoreRecord
    from .store.ticket_forms import TicketFormsStoreColumn, TicketFormsStoreRecord
    from .store.ticket_metrics import TicketMetricsStoreColumn, TicketMetricsStoreRecord
    from .store.tickets import TicketsStoreColumn, TicketsStoreRecord
    from .store.triggers import TriggersStoreColumn, TriggersStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Article",
    "ArticleAttachment",
    "ArticleAttachments",
    "Articles",
    "ArticlesStoreColumn",
    "ArticlesStoreRecord",
    "Attachment",
    "Attachments",
    "Audit",
    "Automation",
    "Automations",
    "AutomationsStoreColumn",
    "AutomationsStoreRecord",
    "Brand",
    "Brands",
    "BrandsStoreColumn",
    "BrandsStoreRecord",
    "Comment",
    "DeletedTicket",
    "DeletedTickets",
    "Group",
    "GroupMembership",
    "GroupMemberships",
    "GroupMembershipsStoreColumn",
    "GroupMembershipsStoreRecord",
    "Groups",
    "GroupsStoreColumn",
    "GroupsStoreRecord",
    "JobStatus",
    "Macro",
    "Macros",
    "MacrosStoreColumn",
    "MacrosStoreRecord",
    "Organization",
    "OrganizationMembership",
    "OrganizationMemberships",
    "OrganizationMembershipsStoreColumn",
    "OrganizationMembershipsStoreRecord",
    "Organizations",
    "OrganizationsStoreColumn",
    "OrganizationsStoreRecord",
    "SatisfactionRating",
    "SatisfactionRatings",
    "SatisfactionRatingsStoreColumn",
    "SatisfactionRatingsStoreRecord",
    "SlaPolicies",
    "SlaPoliciesStoreColumn",
    "SlaPoliciesStoreRecord",
    "SlaPolicy",
    "SyncArticleAttachments",
    "SyncArticles",
    "SyncAttachments",
    "SyncAutomations",
    "SyncBrands",
    "SyncDeletedTickets",
    "SyncGroupMemberships",
    "SyncGroups",
    "SyncMacros",
    "SyncOrganizationMemberships",
    "SyncOrganizations",
    "SyncSatisfactionRatings",
    "SyncSlaPolicies",
    "SyncTags",
    "SyncTicketAudits",
    "SyncTicketBulkUpdates",
    "SyncTicketComments",
    "SyncTicketFields",
    "SyncTicketForms",
    "SyncTicketMetrics",
    "SyncTickets",
    "SyncTriggers",
    "SyncUsers",
    "SyncViews",
    "SyncZendeskSupportConnector",
    "Tag",
    "Tags",
    "Ticket",
    "TicketAudits",
    "TicketAuditsStoreColumn",
    "TicketAuditsStoreRecord",
    "TicketBulkUpdates",
    "TicketComments",
    "TicketCommentsStoreColumn",
    "TicketCommentsStoreRecord",
    "TicketField",
    "TicketFields",
    "TicketFieldsStoreColumn",
    "TicketFieldsStoreRecord",
    "TicketForm",
    "TicketForms",
    "TicketFormsStoreColumn",
    "TicketFormsStoreRecord",
    "TicketMetric",
    "TicketMetrics",
    "TicketMetricsStoreColumn",
    "TicketMetricsStoreRecord",
    "Tickets",
    "TicketsStoreColumn",
    "TicketsStoreRecord",
    "Trigger",
    "Triggers",
    "TriggersStoreColumn",
    "TriggersStoreRecord",
    "User",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
    "View",
    "Views",
    "ZendeskSupportApiTokenAuthConfig",
    "ZendeskSupportAuthConfig",
    "ZendeskSupportConnector",
    "ZendeskSupportOAuthAuthConfig",
    "ZendeskSupportOauth20AuthConfig",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Article": ".models.articles",
    "ArticleAttachment": ".models.article_attachments",
    "ArticleAttachments": ".entities.article_attachments",
    "Articles": ".entities.articles",
    "ArticlesStoreColumn": ".store.articles",
    "ArticlesStoreRecord": ".store.articles",
    "Attachment": ".models.attachments",
    "Attachments": ".entities.attachments",
    "Audit": ".models.ticket_audits",
    "Automation": ".models.automations",
    "Automations": ".entities.automations",
    "AutomationsStoreColumn": ".store.automations",
    "AutomationsStoreRecord": ".store.automations",
    "Brand": ".models.brands",
    "Brands": ".entities.brands",
    "BrandsStoreColumn": ".store.brands",
    "BrandsStoreRecord": ".store.brands",
    "Comment": ".models.ticket_comments",
    "DeletedTicket": ".models.deleted_tickets",
    "DeletedTickets": ".entities.deleted_tickets",
    "Group": ".models.groups",
    "GroupMembership": ".models.group_memberships",
    "GroupMemberships": ".entities.group_memberships",
    "GroupMembershipsStoreColumn": ".store.group_memberships",
    "GroupMembershipsStoreRecord": ".store.group_memberships",
    "Groups": ".entities.groups",
    "GroupsStoreColumn": ".store.groups",
    "GroupsStoreRecord": ".store.groups",
    "JobStatus": ".models.ticket_bulk_updates",
    "Macro": ".models.macros",
    "Macros": ".entities.macros",
    "MacrosStoreColumn": ".store.macros",
    "MacrosStoreRecord": ".store.macros",
    "Organization": ".models.organizations",
    "OrganizationMembership": ".models.organization_memberships",
    "OrganizationMemberships": ".entities.organization_memberships",
    "OrganizationMembershipsStoreColumn": ".store.organization_memberships",
    "OrganizationMembershipsStoreRecord": ".store.organization_memberships",
    "Organizations": ".entities.organizations",
    "OrganizationsStoreColumn": ".store.organizations",
    "OrganizationsStoreRecord": ".store.organizations",
    "SatisfactionRating": ".models.satisfaction_ratings",
    "SatisfactionRatings": ".entities.satisfaction_ratings",
    "SatisfactionRatingsStoreColumn": ".store.satisfaction_ratings",
    "SatisfactionRatingsStoreRecord": ".store.satisfaction_ratings",
    "SlaPolicies": ".entities.sla_policies",
    "SlaPoliciesStoreColumn": ".store.sla_policies",
    "SlaPoliciesStoreRecord": ".store.sla_policies",
    "SlaPolicy": ".models.sla_policies",
    "SyncArticleAttachments": ".entities.article_attachments",
    "SyncArticles": ".entities.articles",
    "SyncAttachments": ".entities.attachments",
    "SyncAutomations": ".entities.automations",
    "SyncBrands": ".entities.brands",
    "SyncDeletedTickets": ".entities.deleted_tickets",
    "SyncGroupMemberships": ".entities.group_memberships",
    "SyncGroups": ".entities.groups",
    "SyncMacros": ".entities.macros",
    "SyncOrganizationMemberships": ".entities.organization_memberships",
    "SyncOrganizations": ".entities.organizations",
    "SyncSatisfactionRatings": ".entities.satisfaction_ratings",
    "SyncSlaPolicies": ".entities.sla_policies",
    "SyncTags": ".entities.tags",
    "SyncTicketAudits": ".entities.ticket_audits",
    "SyncTicketBulkUpdates": ".entities.ticket_bulk_updates",
    "SyncTicketComments": ".entities.ticket_comments",
    "SyncTicketFields": ".entities.ticket_fields",
    "SyncTicketForms": ".entities.ticket_forms",
    "SyncTicketMetrics": ".entities.ticket_metrics",
    "SyncTickets": ".entities.tickets",
    "SyncTriggers": ".entities.triggers",
    "SyncUsers": ".entities.users",
    "SyncViews": ".entities.views",
    "Tag": ".models.tags",
    "Tags": ".entities.tags",
    "Ticket": ".models.tickets",
    "TicketAudits": ".entities.ticket_audits",
    "TicketAuditsStoreColumn": ".store.ticket_audits",
    "TicketAuditsStoreRecord": ".store.ticket_audits",
    "TicketBulkUpdates": ".entities.ticket_bulk_updates",
    "TicketComments": ".entities.ticket_comments",
    "TicketCommentsStoreColumn": ".store.ticket_comments",
    "TicketCommentsStoreRecord": ".store.ticket_comments",
    "TicketField": ".models.ticket_fields",
    "TicketFields": ".entities.ticket_fields",
    "TicketFieldsStoreColumn": ".store.ticket_fields",
    "TicketFieldsStoreRecord": ".store.ticket_fields",
    "TicketForm": ".models.ticket_forms",
    "TicketForms": ".entities.ticket_forms",
    "TicketFormsStoreColumn": ".store.ticket_forms",
    "TicketFormsStoreRecord": ".store.ticket_forms",
    "TicketMetric": ".models.ticket_metrics",
    "TicketMetrics": ".entities.ticket_metrics",
    "TicketMetricsStoreColumn": ".store.ticket_metrics",
    "TicketMetricsStoreRecord": ".store.ticket_metrics",
    "Tickets": ".entities.tickets",
    "TicketsStoreColumn": ".store.tickets",
    "TicketsStoreRecord": ".store.tickets",
    "Trigger": ".models.triggers",
    "Triggers": ".entities.triggers",
    "TriggersStoreColumn": ".store.triggers",
    "TriggersStoreRecord": ".store.triggers",
    "User": ".models.users",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
    "View": ".models.views",
    "Views": ".entities.views",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
