# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Campaigns, newsletters, segments and deliveries, and transactional messages, over the Customer.io App API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_customer_io requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-customer-io as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import CustomerIoAuthConfig as CustomerIoAuthConfig
from .connector import CustomerIoConnector as CustomerIoConnector
from .connector import SyncCustomerIoConnector as SyncCustomerIoConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.activities import Activities as Activities
    from .entities.activities import SyncActivities as SyncActivities
    from .entities.broadcast_trigger import BroadcastTriggerEntity as BroadcastTriggerEntity
    from .entities.broadcast_trigger import SyncBroadcastTriggerEntity as SyncBroadcastTriggerEntity
    from .entities.campaign_actions import CampaignActions as CampaignActions
    from .entities.campaign_actions import SyncCampaignActions as SyncCampaignActions
    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.collections import Collections as Collections
    from .entities.collections import SyncCollections as SyncCollections
    from .entities.exports import Exports as Exports
    from .entities.exports import SyncExports as SyncExports
    from .entities.messages import Messages as Messages
    from .entities.messages import SyncMessages as SyncMessages
    from .entities.newsletters import Newsletters as Newsletters
    from .entities.newsletters import SyncNewsletters as SyncNewsletters
    from .entities.reporting_webhooks import ReportingWebhooks as ReportingWebhooks
    from .entities.reporting_webhooks import SyncReportingWebhooks as SyncReportingWebhooks
    from .entities.segments import Segments as Segments
    from .entities.segments import SyncSegments as SyncSegments
    from .entities.sender_identities import SenderIdentities as SenderIdentities
    from .entities.sender_identities import SyncSenderIdentities as SyncSenderIdentities
    from .entities.snippets import Snippets as Snippets
    from .entities.snippets import SyncSnippets as SyncSnippets
    from .entities.transactional_email import SyncTransactionalEmail as SyncTransactionalEmail
    from .entities.transactional_email import TransactionalEmail as TransactionalEmail
    from .entities.transactional_inbox_message import (
        SyncTransactionalInboxMessage as SyncTransactionalInboxMessage,
    )
    from .entities.transactional_inbox_message import TransactionalInboxMessage as TransactionalInboxMessage
    from .entities.transactional_message_contents import (
        SyncTransactionalMessageContents as SyncTransactionalMessageContents,
    )
    from .entities.transactional_message_contents import (
        TransactionalMessageContents as TransactionalMessageContents,
    )
    from .entities.transactional_messages import SyncTransactionalMessages as SyncTransactionalMessages
    from .entities.transactional_messages import TransactionalMessages as TransactionalMessages
    from .entities.transactional_push import SyncTransactionalPush as SyncTransactionalPush
    from .entities.transactional_push import TransactionalPush as TransactionalPush
    from .entities.transactional_sms import SyncTransactionalSms as SyncTransactionalSms
    from .entities.transactional_sms import TransactionalSms as TransactionalSms
    from .models.activities import Activity as Activity
    from .models.broadcast_trigger import BroadcastTrigger as BroadcastTrigger
    from .models.campaign_actions import CampaignAction as CampaignAction
    from .models.campaigns import Campaign as Campaign
    from .models.collections import Collection as Collection
    from .models.exports import Export as Export
    from .models.messages import Message as Message
    from .models.newsletters import Newsletter as Newsletter
    from .models.reporting_webhooks import ReportingWebhook as ReportingWebhook
    from .models.segments import Segment as Segment
    from .models.sender_identities import SenderIdentity as SenderIdentity
    from .models.shared import Delivery as Delivery
    from .models.snippets import Snippet as Snippet
    from .models.transactional_message_contents import (
        TransactionalMessageContent as TransactionalMessageContent,
    )
    from .models.transactional_messages import TransactionalMessage as TransactionalMessage
    from .params import *
    from .store.campaign_actions import CampaignActionsStoreColumn as CampaignActionsStoreColumn
    from .store.campaign_actions import CampaignActionsStoreRecord as CampaignActionsStoreRecord
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.newsletters import NewslettersStoreColumn as NewslettersStoreColumn
    from .store.newsletters import NewslettersStoreRecord as NewslettersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["CustomerIoAuthConfig"],
            ".connector": ["CustomerIoConnector", "SyncCustomerIoConnector"],
            ".entities.activities": ["Activities", "SyncActivities"],
            ".entities.broadcast_trigger": ["BroadcastTriggerEntity", "SyncBroadcastTriggerEntity"],
            ".entities.campaign_actions": ["CampaignActions", "SyncCampaignActions"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.collections": ["Collections", "SyncCollections"],
            ".entities.exports": ["Exports", "SyncExports"],
            ".entities.messages": ["Messages", "SyncMessages"],
            ".entities.newsletters": ["Newsletters", "SyncNewsletters"],
            ".entities.reporting_webhooks": ["ReportingWebhooks", "SyncReportingWebhooks"],
            ".entities.segments": ["Segments", "SyncSegments"],
            ".entities.sender_identities": ["SenderIdentities", "SyncSenderIdentities"],
            ".entities.snippets": ["Snippets", "SyncSnippets"],
            ".entities.transactional_email": ["SyncTransactionalEmail", "TransactionalEmail"],
            ".entities.transactional_inbox_message": [
                "SyncTransactionalInboxMessage",
                "TransactionalInboxMessage",
            ],
            ".entities.transactional_message_contents": [
                "SyncTransactionalMessageContents",
                "TransactionalMessageContents",
            ],
            ".entities.transactional_messages": ["SyncTransactionalMessages", "TransactionalMessages"],
            ".entities.transactional_push": ["SyncTransactionalPush", "TransactionalPush"],
            ".entities.transactional_sms": ["SyncTransactionalSms", "TransactionalSms"],
            ".models.activities": ["Activity"],
            ".models.broadcast_trigger": ["BroadcastTrigger"],
            ".models.campaign_actions": ["CampaignAction"],
            ".models.campaigns": ["Campaign"],
            ".models.collections": ["Collection"],
            ".models.exports": ["Export"],
            ".models.messages": ["Message"],
            ".models.newsletters": ["Newsletter"],
            ".models.reporting_webhooks": ["ReportingWebhook"],
            ".models.segments": ["Segment"],
            ".models.sender_identities": ["SenderIdentity"],
            ".models.shared": ["Delivery"],
            ".models.snippets": ["Snippet"],
            ".models.transactional_message_contents": ["TransactionalMessageContent"],
            ".models.transactional_messages": ["TransactionalMessage"],
            ".store.campaign_actions": ["CampaignActionsStoreColumn", "CampaignActionsStoreRecord"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.newsletters": ["NewslettersStoreColumn", "NewslettersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.segments",
            ".params.messages",
            ".params.snippets",
            ".params.collections",
            ".params.reporting_webhooks",
            ".params.exports",
            ".params.transactional_message_contents",
            ".params.transactional_email",
            ".params.transactional_sms",
            ".params.transactional_push",
            ".params.transactional_inbox_message",
            ".params.broadcast_trigger",
        ],
    )
