# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Tickets and their comments, customers, agents, the rules that move tickets, and articles, over the Zendesk
API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_zendesk_support requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-zendesk-support as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ZendeskSupportApiTokenAuthConfig as ZendeskSupportApiTokenAuthConfig
from .auth import ZendeskSupportAuthConfig as ZendeskSupportAuthConfig
from .auth import ZendeskSupportOauth20AuthConfig as ZendeskSupportOauth20AuthConfig
from .auth import ZendeskSupportOAuthAuthConfig as ZendeskSupportOAuthAuthConfig
from .connector import SyncZendeskSupportConnector as SyncZendeskSupportConnector
from .connector import ZendeskSupportConnector as ZendeskSupportConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.article_attachments import ArticleAttachments as ArticleAttachments
    from .entities.article_attachments import SyncArticleAttachments as SyncArticleAttachments
    from .entities.articles import Articles as Articles
    from .entities.articles import SyncArticles as SyncArticles
    from .entities.attachments import Attachments as Attachments
    from .entities.attachments import SyncAttachments as SyncAttachments
    from .entities.automations import Automations as Automations
    from .entities.automations import SyncAutomations as SyncAutomations
    from .entities.brands import Brands as Brands
    from .entities.brands import SyncBrands as SyncBrands
    from .entities.deleted_tickets import DeletedTickets as DeletedTickets
    from .entities.deleted_tickets import SyncDeletedTickets as SyncDeletedTickets
    from .entities.group_memberships import GroupMemberships as GroupMemberships
    from .entities.group_memberships import SyncGroupMemberships as SyncGroupMemberships
    from .entities.groups import Groups as Groups
    from .entities.groups import SyncGroups as SyncGroups
    from .entities.macros import Macros as Macros
    from .entities.macros import SyncMacros as SyncMacros
    from .entities.organization_memberships import OrganizationMemberships as OrganizationMemberships
    from .entities.organization_memberships import SyncOrganizationMemberships as SyncOrganizationMemberships
    from .entities.organizations import Organizations as Organizations
    from .entities.organizations import SyncOrganizations as SyncOrganizations
    from .entities.satisfaction_ratings import SatisfactionRatings as SatisfactionRatings
    from .entities.satisfaction_ratings import SyncSatisfactionRatings as SyncSatisfactionRatings
    from .entities.sla_policies import SlaPolicies as SlaPolicies
    from .entities.sla_policies import SyncSlaPolicies as SyncSlaPolicies
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.ticket_audits import SyncTicketAudits as SyncTicketAudits
    from .entities.ticket_audits import TicketAudits as TicketAudits
    from .entities.ticket_bulk_updates import SyncTicketBulkUpdates as SyncTicketBulkUpdates
    from .entities.ticket_bulk_updates import TicketBulkUpdates as TicketBulkUpdates
    from .entities.ticket_comments import SyncTicketComments as SyncTicketComments
    from .entities.ticket_comments import TicketComments as TicketComments
    from .entities.ticket_fields import SyncTicketFields as SyncTicketFields
    from .entities.ticket_fields import TicketFields as TicketFields
    from .entities.ticket_forms import SyncTicketForms as SyncTicketForms
    from .entities.ticket_forms import TicketForms as TicketForms
    from .entities.ticket_metrics import SyncTicketMetrics as SyncTicketMetrics
    from .entities.ticket_metrics import TicketMetrics as TicketMetrics
    from .entities.tickets import SyncTickets as SyncTickets
    from .entities.tickets import Tickets as Tickets
    from .entities.triggers import SyncTriggers as SyncTriggers
    from .entities.triggers import Triggers as Triggers
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .entities.views import SyncViews as SyncViews
    from .entities.views import Views as Views
    from .models.article_attachments import ArticleAttachment as ArticleAttachment
    from .models.articles import Article as Article
    from .models.attachments import Attachment as Attachment
    from .models.automations import Automation as Automation
    from .models.brands import Brand as Brand
    from .models.deleted_tickets import DeletedTicket as DeletedTicket
    from .models.group_memberships import GroupMembership as GroupMembership
    from .models.groups import Group as Group
    from .models.macros import Macro as Macro
    from .models.organization_memberships import OrganizationMembership as OrganizationMembership
    from .models.organizations import Organization as Organization
    from .models.satisfaction_ratings import SatisfactionRating as SatisfactionRating
    from .models.sla_policies import SlaPolicy as SlaPolicy
    from .models.tags import Tag as Tag
    from .models.ticket_audits import Audit as Audit
    from .models.ticket_bulk_updates import JobStatus as JobStatus
    from .models.ticket_comments import Comment as Comment
    from .models.ticket_fields import TicketField as TicketField
    from .models.ticket_forms import TicketForm as TicketForm
    from .models.ticket_metrics import TicketMetric as TicketMetric
    from .models.tickets import Ticket as Ticket
    from .models.triggers import Trigger as Trigger
    from .models.users import User as User
    from .models.views import View as View
    from .params import *
    from .store.articles import ArticlesStoreColumn as ArticlesStoreColumn
    from .store.articles import ArticlesStoreRecord as ArticlesStoreRecord
    from .store.automations import AutomationsStoreColumn as AutomationsStoreColumn
    from .store.automations import AutomationsStoreRecord as AutomationsStoreRecord
    from .store.brands import BrandsStoreColumn as BrandsStoreColumn
    from .store.brands import BrandsStoreRecord as BrandsStoreRecord
    from .store.group_memberships import GroupMembershipsStoreColumn as GroupMembershipsStoreColumn
    from .store.group_memberships import GroupMembershipsStoreRecord as GroupMembershipsStoreRecord
    from .store.groups import GroupsStoreColumn as GroupsStoreColumn
    from .store.groups import GroupsStoreRecord as GroupsStoreRecord
    from .store.macros import MacrosStoreColumn as MacrosStoreColumn
    from .store.macros import MacrosStoreRecord as MacrosStoreRecord
    from .store.organization_memberships import (
        OrganizationMembershipsStoreColumn as OrganizationMembershipsStoreColumn,
    )
    from .store.organization_memberships import (
        OrganizationMembershipsStoreRecord as OrganizationMembershipsStoreRecord,
    )
    from .store.organizations import OrganizationsStoreColumn as OrganizationsStoreColumn
    from .store.organizations import OrganizationsStoreRecord as OrganizationsStoreRecord
    from .store.satisfaction_ratings import SatisfactionRatingsStoreColumn as SatisfactionRatingsStoreColumn
    from .store.satisfaction_ratings import SatisfactionRatingsStoreRecord as SatisfactionRatingsStoreRecord
    from .store.sla_policies import SlaPoliciesStoreColumn as SlaPoliciesStoreColumn
    from .store.sla_policies import SlaPoliciesStoreRecord as SlaPoliciesStoreRecord
    from .store.ticket_audits import TicketAuditsStoreColumn as TicketAuditsStoreColumn
    from .store.ticket_audits import TicketAuditsStoreRecord as TicketAuditsStoreRecord
    from .store.ticket_comments import TicketCommentsStoreColumn as TicketCommentsStoreColumn
    from .store.ticket_comments import TicketCommentsStoreRecord as TicketCommentsStoreRecord
    from .store.ticket_fields import TicketFieldsStoreColumn as TicketFieldsStoreColumn
    from .store.ticket_fields import TicketFieldsStoreRecord as TicketFieldsStoreRecord
    from .store.ticket_forms import TicketFormsStoreColumn as TicketFormsStoreColumn
    from .store.ticket_forms import TicketFormsStoreRecord as TicketFormsStoreRecord
    from .store.ticket_metrics import TicketMetricsStoreColumn as TicketMetricsStoreColumn
    from .store.ticket_metrics import TicketMetricsStoreRecord as TicketMetricsStoreRecord
    from .store.tickets import TicketsStoreColumn as TicketsStoreColumn
    from .store.tickets import TicketsStoreRecord as TicketsStoreRecord
    from .store.triggers import TriggersStoreColumn as TriggersStoreColumn
    from .store.triggers import TriggersStoreRecord as TriggersStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "ZendeskSupportApiTokenAuthConfig",
                "ZendeskSupportAuthConfig",
                "ZendeskSupportOAuthAuthConfig",
                "ZendeskSupportOauth20AuthConfig",
            ],
            ".connector": ["SyncZendeskSupportConnector", "ZendeskSupportConnector"],
            ".entities.article_attachments": ["ArticleAttachments", "SyncArticleAttachments"],
            ".entities.articles": ["Articles", "SyncArticles"],
            ".entities.attachments": ["Attachments", "SyncAttachments"],
            ".entities.automations": ["Automations", "SyncAutomations"],
            ".entities.brands": ["Brands", "SyncBrands"],
            ".entities.deleted_tickets": ["DeletedTickets", "SyncDeletedTickets"],
            ".entities.group_memberships": ["GroupMemberships", "SyncGroupMemberships"],
            ".entities.groups": ["Groups", "SyncGroups"],
            ".entities.macros": ["Macros", "SyncMacros"],
            ".entities.organization_memberships": ["OrganizationMemberships", "SyncOrganizationMemberships"],
            ".entities.organizations": ["Organizations", "SyncOrganizations"],
            ".entities.satisfaction_ratings": ["SatisfactionRatings", "SyncSatisfactionRatings"],
            ".entities.sla_policies": ["SlaPolicies", "SyncSlaPolicies"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.ticket_audits": ["SyncTicketAudits", "TicketAudits"],
            ".entities.ticket_bulk_updates": ["SyncTicketBulkUpdates", "TicketBulkUpdates"],
            ".entities.ticket_comments": ["SyncTicketComments", "TicketComments"],
            ".entities.ticket_fields": ["SyncTicketFields", "TicketFields"],
            ".entities.ticket_forms": ["SyncTicketForms", "TicketForms"],
            ".entities.ticket_metrics": ["SyncTicketMetrics", "TicketMetrics"],
            ".entities.tickets": ["SyncTickets", "Tickets"],
            ".entities.triggers": ["SyncTriggers", "Triggers"],
            ".entities.users": ["SyncUsers", "Users"],
            ".entities.views": ["SyncViews", "Views"],
            ".models.article_attachments": ["ArticleAttachment"],
            ".models.articles": ["Article"],
            ".models.attachments": ["Attachment"],
            ".models.automations": ["Automation"],
            ".models.brands": ["Brand"],
            ".models.deleted_tickets": ["DeletedTicket"],
            ".models.group_memberships": ["GroupMembership"],
            ".models.groups": ["Group"],
            ".models.macros": ["Macro"],
            ".models.organization_memberships": ["OrganizationMembership"],
            ".models.organizations": ["Organization"],
            ".models.satisfaction_ratings": ["SatisfactionRating"],
            ".models.sla_policies": ["SlaPolicy"],
            ".models.tags": ["Tag"],
            ".models.ticket_audits": ["Audit"],
            ".models.ticket_bulk_updates": ["JobStatus"],
            ".models.ticket_comments": ["Comment"],
            ".models.ticket_fields": ["TicketField"],
            ".models.ticket_forms": ["TicketForm"],
            ".models.ticket_metrics": ["TicketMetric"],
            ".models.tickets": ["Ticket"],
            ".models.triggers": ["Trigger"],
            ".models.users": ["User"],
            ".models.views": ["View"],
            ".store.articles": ["ArticlesStoreColumn", "ArticlesStoreRecord"],
            ".store.automations": ["AutomationsStoreColumn", "AutomationsStoreRecord"],
            ".store.brands": ["BrandsStoreColumn", "BrandsStoreRecord"],
            ".store.group_memberships": ["GroupMembershipsStoreColumn", "GroupMembershipsStoreRecord"],
            ".store.groups": ["GroupsStoreColumn", "GroupsStoreRecord"],
            ".store.macros": ["MacrosStoreColumn", "MacrosStoreRecord"],
            ".store.organization_memberships": [
                "OrganizationMembershipsStoreColumn",
                "OrganizationMembershipsStoreRecord",
            ],
            ".store.organizations": ["OrganizationsStoreColumn", "OrganizationsStoreRecord"],
            ".store.satisfaction_ratings": [
                "SatisfactionRatingsStoreColumn",
                "SatisfactionRatingsStoreRecord",
            ],
            ".store.sla_policies": ["SlaPoliciesStoreColumn", "SlaPoliciesStoreRecord"],
            ".store.ticket_audits": ["TicketAuditsStoreColumn", "TicketAuditsStoreRecord"],
            ".store.ticket_comments": ["TicketCommentsStoreColumn", "TicketCommentsStoreRecord"],
            ".store.ticket_fields": ["TicketFieldsStoreColumn", "TicketFieldsStoreRecord"],
            ".store.ticket_forms": ["TicketFormsStoreColumn", "TicketFormsStoreRecord"],
            ".store.ticket_metrics": ["TicketMetricsStoreColumn", "TicketMetricsStoreRecord"],
            ".store.tickets": ["TicketsStoreColumn", "TicketsStoreRecord"],
            ".store.triggers": ["TriggersStoreColumn", "TriggersStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.tickets",
            ".params.ticket_comments",
            ".params.ticket_bulk_updates",
            ".params.users",
            ".params.satisfaction_ratings",
        ],
    )
