# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Contacts, lists, segments, Single Sends and templates of SendGrid, with statistics and suppressions."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_sendgrid requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-sendgrid as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import SendgridAuthConfig as SendgridAuthConfig
from .connector import SendgridConnector as SendgridConnector
from .connector import SyncSendgridConnector as SyncSendgridConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.blocks import Blocks as Blocks
    from .entities.blocks import SyncBlocks as SyncBlocks
    from .entities.bounces import Bounces as Bounces
    from .entities.bounces import SyncBounces as SyncBounces
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.global_suppressions import GlobalSuppressions as GlobalSuppressions
    from .entities.global_suppressions import SyncGlobalSuppressions as SyncGlobalSuppressions
    from .entities.invalid_emails import InvalidEmails as InvalidEmails
    from .entities.invalid_emails import SyncInvalidEmails as SyncInvalidEmails
    from .entities.lists import Lists as Lists
    from .entities.lists import SyncLists as SyncLists
    from .entities.segments import Segments as Segments
    from .entities.segments import SyncSegments as SyncSegments
    from .entities.singlesend_stats import SinglesendStats as SinglesendStats
    from .entities.singlesend_stats import SyncSinglesendStats as SyncSinglesendStats
    from .entities.singlesends import Singlesends as Singlesends
    from .entities.singlesends import SyncSinglesends as SyncSinglesends
    from .entities.spam_reports import SpamReports as SpamReports
    from .entities.spam_reports import SyncSpamReports as SyncSpamReports
    from .entities.suppression_group_members import SuppressionGroupMembers as SuppressionGroupMembers
    from .entities.suppression_group_members import SyncSuppressionGroupMembers as SyncSuppressionGroupMembers
    from .entities.suppression_groups import SuppressionGroups as SuppressionGroups
    from .entities.suppression_groups import SyncSuppressionGroups as SyncSuppressionGroups
    from .entities.templates import SyncTemplates as SyncTemplates
    from .entities.templates import Templates as Templates
    from .models.blocks import Block as Block
    from .models.bounces import Bounce as Bounce
    from .models.campaigns import Campaign as Campaign
    from .models.contacts import Contact as Contact
    from .models.global_suppressions import GlobalSuppression as GlobalSuppression
    from .models.invalid_emails import InvalidEmail as InvalidEmail
    from .models.lists import List as List
    from .models.segments import Segment as Segment
    from .models.singlesend_stats import SinglesendStat as SinglesendStat
    from .models.singlesends import Singlesend as Singlesend
    from .models.singlesends import SinglesendDetails as SinglesendDetails
    from .models.spam_reports import SpamReport as SpamReport
    from .models.suppression_group_members import SuppressionGroupMember as SuppressionGroupMember
    from .models.suppression_groups import SuppressionGroup as SuppressionGroup
    from .models.templates import Template as Template
    from .store.blocks import BlocksStoreColumn as BlocksStoreColumn
    from .store.blocks import BlocksStoreRecord as BlocksStoreRecord
    from .store.bounces import BouncesStoreColumn as BouncesStoreColumn
    from .store.bounces import BouncesStoreRecord as BouncesStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.global_suppressions import GlobalSuppressionsStoreColumn as GlobalSuppressionsStoreColumn
    from .store.global_suppressions import GlobalSuppressionsStoreRecord as GlobalSuppressionsStoreRecord
    from .store.invalid_emails import InvalidEmailsStoreColumn as InvalidEmailsStoreColumn
    from .store.invalid_emails import InvalidEmailsStoreRecord as InvalidEmailsStoreRecord
    from .store.lists import ListsStoreColumn as ListsStoreColumn
    from .store.lists import ListsStoreRecord as ListsStoreRecord
    from .store.segments import SegmentsStoreColumn as SegmentsStoreColumn
    from .store.segments import SegmentsStoreRecord as SegmentsStoreRecord
    from .store.singlesend_stats import SinglesendStatsStoreColumn as SinglesendStatsStoreColumn
    from .store.singlesend_stats import SinglesendStatsStoreRecord as SinglesendStatsStoreRecord
    from .store.singlesends import SinglesendsStoreColumn as SinglesendsStoreColumn
    from .store.singlesends import SinglesendsStoreRecord as SinglesendsStoreRecord
    from .store.spam_reports import SpamReportsStoreColumn as SpamReportsStoreColumn
    from .store.spam_reports import SpamReportsStoreRecord as SpamReportsStoreRecord
    from .store.suppression_group_members import (
        SuppressionGroupMembersStoreColumn as SuppressionGroupMembersStoreColumn,
    )
    from .store.suppression_group_members import (
        SuppressionGroupMembersStoreRecord as SuppressionGroupMembersStoreRecord,
    )
    from .store.suppression_groups import SuppressionGroupsStoreColumn as SuppressionGroupsStoreColumn
    from .store.suppression_groups import SuppressionGroupsStoreRecord as SuppressionGroupsStoreRecord
    from .store.templates import TemplatesStoreColumn as TemplatesStoreColumn
    from .store.templates import TemplatesStoreRecord as TemplatesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["SendgridAuthConfig"],
            ".connector": ["SendgridConnector", "SyncSendgridConnector"],
            ".entities.blocks": ["Blocks", "SyncBlocks"],
            ".entities.bounces": ["Bounces", "SyncBounces"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.global_suppressions": ["GlobalSuppressions", "SyncGlobalSuppressions"],
            ".entities.invalid_emails": ["InvalidEmails", "SyncInvalidEmails"],
            ".entities.lists": ["Lists", "SyncLists"],
            ".entities.segments": ["Segments", "SyncSegments"],
            ".entities.singlesend_stats": ["SinglesendStats", "SyncSinglesendStats"],
            ".entities.singlesends": ["Singlesends", "SyncSinglesends"],
            ".entities.spam_reports": ["SpamReports", "SyncSpamReports"],
            ".entities.suppression_group_members": ["SuppressionGroupMembers", "SyncSuppressionGroupMembers"],
            ".entities.suppression_groups": ["SuppressionGroups", "SyncSuppressionGroups"],
            ".entities.templates": ["SyncTemplates", "Templates"],
            ".models.blocks": ["Block"],
            ".models.bounces": ["Bounce"],
            ".models.campaigns": ["Campaign"],
            ".models.contacts": ["Contact"],
            ".models.global_suppressions": ["GlobalSuppression"],
            ".models.invalid_emails": ["InvalidEmail"],
            ".models.lists": ["List"],
            ".models.segments": ["Segment"],
            ".models.singlesend_stats": ["SinglesendStat"],
            ".models.singlesends": ["Singlesend", "SinglesendDetails"],
            ".models.spam_reports": ["SpamReport"],
            ".models.suppression_group_members": ["SuppressionGroupMember"],
            ".models.suppression_groups": ["SuppressionGroup"],
            ".models.templates": ["Template"],
            ".store.blocks": ["BlocksStoreColumn", "BlocksStoreRecord"],
            ".store.bounces": ["BouncesStoreColumn", "BouncesStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.global_suppressions": ["GlobalSuppressionsStoreColumn", "GlobalSuppressionsStoreRecord"],
            ".store.invalid_emails": ["InvalidEmailsStoreColumn", "InvalidEmailsStoreRecord"],
            ".store.lists": ["ListsStoreColumn", "ListsStoreRecord"],
            ".store.segments": ["SegmentsStoreColumn", "SegmentsStoreRecord"],
            ".store.singlesend_stats": ["SinglesendStatsStoreColumn", "SinglesendStatsStoreRecord"],
            ".store.singlesends": ["SinglesendsStoreColumn", "SinglesendsStoreRecord"],
            ".store.spam_reports": ["SpamReportsStoreColumn", "SpamReportsStoreRecord"],
            ".store.suppression_group_members": [
                "SuppressionGroupMembersStoreColumn",
                "SuppressionGroupMembersStoreRecord",
            ],
            ".store.suppression_groups": ["SuppressionGroupsStoreColumn", "SuppressionGroupsStoreRecord"],
            ".store.templates": ["TemplatesStoreColumn", "TemplatesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
