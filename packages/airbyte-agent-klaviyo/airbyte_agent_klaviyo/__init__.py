# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Profiles, lists, events, metrics, campaigns, flows and email templates, over the Klaviyo API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_klaviyo requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-klaviyo as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import KlaviyoAuthConfig as KlaviyoAuthConfig
from .connector import KlaviyoConnector as KlaviyoConnector
from .connector import SyncKlaviyoConnector as SyncKlaviyoConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.campaigns import Campaigns as Campaigns
    from .entities.campaigns import SyncCampaigns as SyncCampaigns
    from .entities.email_templates import EmailTemplates as EmailTemplates
    from .entities.email_templates import SyncEmailTemplates as SyncEmailTemplates
    from .entities.events import Events as Events
    from .entities.events import SyncEvents as SyncEvents
    from .entities.flows import Flows as Flows
    from .entities.flows import SyncFlows as SyncFlows
    from .entities.lists import Lists as Lists
    from .entities.lists import SyncLists as SyncLists
    from .entities.metrics import Metrics as Metrics
    from .entities.metrics import SyncMetrics as SyncMetrics
    from .entities.profiles import Profiles as Profiles
    from .entities.profiles import SyncProfiles as SyncProfiles
    from .models.campaigns import Campaign as Campaign
    from .models.email_templates import EmailTemplate as EmailTemplate
    from .models.events import Event as Event
    from .models.flows import Flow as Flow
    from .models.lists import List as List
    from .models.metrics import Metric as Metric
    from .models.profiles import Profile as Profile
    from .store.campaigns import CampaignsStoreColumn as CampaignsStoreColumn
    from .store.campaigns import CampaignsStoreRecord as CampaignsStoreRecord
    from .store.email_templates import EmailTemplatesStoreColumn as EmailTemplatesStoreColumn
    from .store.email_templates import EmailTemplatesStoreRecord as EmailTemplatesStoreRecord
    from .store.events import EventsStoreColumn as EventsStoreColumn
    from .store.events import EventsStoreRecord as EventsStoreRecord
    from .store.flows import FlowsStoreColumn as FlowsStoreColumn
    from .store.flows import FlowsStoreRecord as FlowsStoreRecord
    from .store.lists import ListsStoreColumn as ListsStoreColumn
    from .store.lists import ListsStoreRecord as ListsStoreRecord
    from .store.metrics import MetricsStoreColumn as MetricsStoreColumn
    from .store.metrics import MetricsStoreRecord as MetricsStoreRecord
    from .store.profiles import ProfilesStoreColumn as ProfilesStoreColumn
    from .store.profiles import ProfilesStoreRecord as ProfilesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["KlaviyoAuthConfig"],
            ".connector": ["KlaviyoConnector", "SyncKlaviyoConnector"],
            ".entities.campaigns": ["Campaigns", "SyncCampaigns"],
            ".entities.email_templates": ["EmailTemplates", "SyncEmailTemplates"],
            ".entities.events": ["Events", "SyncEvents"],
            ".entities.flows": ["Flows", "SyncFlows"],
            ".entities.lists": ["Lists", "SyncLists"],
            ".entities.metrics": ["Metrics", "SyncMetrics"],
            ".entities.profiles": ["Profiles", "SyncProfiles"],
            ".models.campaigns": ["Campaign"],
            ".models.email_templates": ["EmailTemplate"],
            ".models.events": ["Event"],
            ".models.flows": ["Flow"],
            ".models.lists": ["List"],
            ".models.metrics": ["Metric"],
            ".models.profiles": ["Profile"],
            ".store.campaigns": ["CampaignsStoreColumn", "CampaignsStoreRecord"],
            ".store.email_templates": ["EmailTemplatesStoreColumn", "EmailTemplatesStoreRecord"],
            ".store.events": ["EventsStoreColumn", "EventsStoreRecord"],
            ".store.flows": ["FlowsStoreColumn", "FlowsStoreRecord"],
            ".store.lists": ["ListsStoreColumn", "ListsStoreRecord"],
            ".store.metrics": ["MetricsStoreColumn", "MetricsStoreRecord"],
            ".store.profiles": ["ProfilesStoreColumn", "ProfilesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
