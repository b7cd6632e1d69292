# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Audiences, their members and segments, campaigns and reports, over the Mailchimp Marketing API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_mailchimp requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-mailchimp as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import MailchimpAuthConfig as MailchimpAuthConfig
from .connector import MailchimpConnector as MailchimpConnector
from .connector import SyncMailchimpConnector as SyncMailchimpConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.automations import Automations as Automations
    from .entities.automations import SyncAutomations as SyncAutomations
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.email_activity import EmailActivityEntity as EmailActivityEntity
    from .entities.email_activity import SyncEmailActivityEntity as SyncEmailActivityEntity
    from .entities.interest_categories import InterestCategories as InterestCategories
    from .entities.interest_categories import SyncInterestCategories as SyncInterestCategories
    from .entities.interests import Interests as Interests
    from .entities.interests import SyncInterests as SyncInterests
    from .entities.list_members import ListMembers as ListMembers
    from .entities.list_members import SyncListMembers as SyncListMembers
    from .entities.lists import Lists as Lists
    from .entities.lists import SyncLists as SyncLists
    from .entities.reports import Reports as Reports
    from .entities.reports import SyncReports as SyncReports
    from .entities.segment_members import SegmentMembers as SegmentMembers
    from .entities.segment_members import SyncSegmentMembers as SyncSegmentMembers
    from .entities.segments import Segments as Segments
    from .entities.segments import SyncSegments as SyncSegments
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.unsubscribes import SyncUnsubscribes as SyncUnsubscribes
    from .entities.unsubscribes import Unsubscribes as Unsubscribes
    from .models.automations import Automation as Automation
    from .models.campaigns import Campaign as Campaign
    from .models.email_activity import EmailActivity as EmailActivity
    from .models.interest_categories import InterestCategory as InterestCategory
    from .models.interests import Interest as Interest
    from .models.list_members import ListMember as ListMember
    from .models.lists import List as List
    from .models.reports import Report as Report
    from .models.segment_members import SegmentMember as SegmentMember
    from .models.segments import Segment as Segment
    from .models.tags import Tag as Tag
    from .models.unsubscribes import Unsubscribe as Unsubscribe
    from .params import *
    from .store.automations import AutomationsStoreColumn as AutomationsStoreColumn
    from .store.automations import AutomationsStoreRecord as AutomationsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.list_members import ListMembersStoreColumn as ListMembersStoreColumn
    from .store.list_members import ListMembersStoreRecord as ListMembersStoreRecord
    from .store.lists import ListsStoreColumn as ListsStoreColumn
    from .store.lists import ListsStoreRecord as ListsStoreRecord
    from .store.reports import ReportsStoreColumn as ReportsStoreColumn
    from .store.reports import ReportsStoreRecord as ReportsStoreRecord
    from .store.segments import SegmentsStoreColumn as SegmentsStoreColumn
    from .store.segments import SegmentsStoreRecord as SegmentsStoreRecord
    from .store.unsubscribes import UnsubscribesStoreColumn as UnsubscribesStoreColumn
    from .store.unsubscribes import UnsubscribesStoreRecord as UnsubscribesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["MailchimpAuthConfig"],
            ".connector": ["MailchimpConnector", "SyncMailchimpConnector"],
            ".entities.automations": ["Automations", "SyncAutomations"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.email_activity": ["EmailActivityEntity", "SyncEmailActivityEntity"],
            ".entities.interest_categories": ["InterestCategories", "SyncInterestCategories"],
            ".entities.interests": ["Interests", "SyncInterests"],
            ".entities.list_members": ["ListMembers", "SyncListMembers"],
            ".entities.lists": ["Lists", "SyncLists"],
            ".entities.reports": ["Reports", "SyncReports"],
            ".entities.segment_members": ["SegmentMembers", "SyncSegmentMembers"],
            ".entities.segments": ["Segments", "SyncSegments"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.unsubscribes": ["SyncUnsubscribes", "Unsubscribes"],
            ".models.automations": ["Automation"],
            ".models.campaigns": ["Campaign"],
            ".models.email_activity": ["EmailActivity"],
            ".models.interest_categories": ["InterestCategory"],
            ".models.interests": ["Interest"],
            ".models.list_members": ["ListMember"],
            ".models.lists": ["List"],
            ".models.reports": ["Report"],
            ".models.segment_members": ["SegmentMember"],
            ".models.segments": ["Segment"],
            ".models.tags": ["Tag"],
            ".models.unsubscribes": ["Unsubscribe"],
            ".store.automations": ["AutomationsStoreColumn", "AutomationsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.list_members": ["ListMembersStoreColumn", "ListMembersStoreRecord"],
            ".store.lists": ["ListsStoreColumn", "ListsStoreRecord"],
            ".store.reports": ["ReportsStoreColumn", "ReportsStoreRecord"],
            ".store.segments": ["SegmentsStoreColumn", "SegmentsStoreRecord"],
            ".store.unsubscribes": ["UnsubscribesStoreColumn", "UnsubscribesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.list_members"],
    )
