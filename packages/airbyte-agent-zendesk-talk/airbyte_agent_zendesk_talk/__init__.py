# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Phone numbers, phone trees and greetings of Zendesk Talk, today's figures of agents and queues, and exports
of calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_zendesk_talk requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-zendesk-talk as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ZendeskTalkApiTokenAuthConfig as ZendeskTalkApiTokenAuthConfig
from .auth import ZendeskTalkAuthConfig as ZendeskTalkAuthConfig
from .auth import ZendeskTalkOauth20AuthConfig as ZendeskTalkOauth20AuthConfig
from .auth import ZendeskTalkOAuthAuthConfig as ZendeskTalkOAuthAuthConfig
from .connector import SyncZendeskTalkConnector as SyncZendeskTalkConnector
from .connector import ZendeskTalkConnector as ZendeskTalkConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.account_overview import AccountOverviewEntity as AccountOverviewEntity
    from .entities.account_overview import SyncAccountOverviewEntity as SyncAccountOverviewEntity
    from .entities.addresses import Addresses as Addresses
    from .entities.addresses import SyncAddresses as SyncAddresses
    from .entities.agents_activity import AgentsActivity as AgentsActivity
    from .entities.agents_activity import SyncAgentsActivity as SyncAgentsActivity
    from .entities.agents_overview import AgentsOverviewEntity as AgentsOverviewEntity
    from .entities.agents_overview import SyncAgentsOverviewEntity as SyncAgentsOverviewEntity
    from .entities.call_legs import CallLegs as CallLegs
    from .entities.call_legs import SyncCallLegs as SyncCallLegs
    from .entities.calls import Calls as Calls
    from .entities.calls import SyncCalls as SyncCalls
    from .entities.current_queue_activity import CurrentQueueActivityEntity as CurrentQueueActivityEntity
    from .entities.current_queue_activity import (
        SyncCurrentQueueActivityEntity as SyncCurrentQueueActivityEntity,
    )
    from .entities.greeting_categories import GreetingCategories as GreetingCategories
    from .entities.greeting_categories import SyncGreetingCategories as SyncGreetingCategories
    from .entities.greetings import Greetings as Greetings
    from .entities.greetings import SyncGreetings as SyncGreetings
    from .entities.ivrs import Ivrs as Ivrs
    from .entities.ivrs import SyncIvrs as SyncIvrs
    from .entities.phone_numbers import PhoneNumbers as PhoneNumbers
    from .entities.phone_numbers import SyncPhoneNumbers as SyncPhoneNumbers
    from .models.account_overview import AccountOverview as AccountOverview
    from .models.addresses import Address as Address
    from .models.agents_activity import AgentActivity as AgentActivity
    from .models.agents_overview import AgentsOverview as AgentsOverview
    from .models.call_legs import Leg as Leg
    from .models.calls import Call as Call
    from .models.current_queue_activity import CurrentQueueActivity as CurrentQueueActivity
    from .models.greeting_categories import GreetingCategory as GreetingCategory
    from .models.greetings import Greeting as Greeting
    from .models.ivrs import Ivr as Ivr
    from .models.phone_numbers import PhoneNumber as PhoneNumber
    from .store.account_overview import AccountOverviewStoreColumn as AccountOverviewStoreColumn
    from .store.account_overview import AccountOverviewStoreRecord as AccountOverviewStoreRecord
    from .store.addresses import AddressesStoreColumn as AddressesStoreColumn
    from .store.addresses import AddressesStoreRecord as AddressesStoreRecord
    from .store.agents_activity import AgentsActivityStoreColumn as AgentsActivityStoreColumn
    from .store.agents_activity import AgentsActivityStoreRecord as AgentsActivityStoreRecord
    from .store.agents_overview import AgentsOverviewStoreColumn as AgentsOverviewStoreColumn
    from .store.agents_overview import AgentsOverviewStoreRecord as AgentsOverviewStoreRecord
    from .store.call_legs import CallLegsStoreColumn as CallLegsStoreColumn
    from .store.call_legs import CallLegsStoreRecord as CallLegsStoreRecord
    from .store.calls import CallsStoreColumn as CallsStoreColumn
    from .store.calls import CallsStoreRecord as CallsStoreRecord
    from .store.current_queue_activity import (
        CurrentQueueActivityStoreColumn as CurrentQueueActivityStoreColumn,
    )
    from .store.current_queue_activity import (
        CurrentQueueActivityStoreRecord as CurrentQueueActivityStoreRecord,
    )
    from .store.greeting_categories import GreetingCategoriesStoreColumn as GreetingCategoriesStoreColumn
    from .store.greeting_categories import GreetingCategoriesStoreRecord as GreetingCategoriesStoreRecord
    from .store.greetings import GreetingsStoreColumn as GreetingsStoreColumn
    from .store.greetings import GreetingsStoreRecord as GreetingsStoreRecord
    from .store.ivrs import IvrsStoreColumn as IvrsStoreColumn
    from .store.ivrs import IvrsStoreRecord as IvrsStoreRecord
    from .store.phone_numbers import PhoneNumbersStoreColumn as PhoneNumbersStoreColumn
    from .store.phone_numbers import PhoneNumbersStoreRecord as PhoneNumbersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "ZendeskTalkApiTokenAuthConfig",
                "ZendeskTalkAuthConfig",
                "ZendeskTalkOAuthAuthConfig",
                "ZendeskTalkOauth20AuthConfig",
            ],
            ".connector": ["SyncZendeskTalkConnector", "ZendeskTalkConnector"],
            ".entities.account_overview": ["AccountOverviewEntity", "SyncAccountOverviewEntity"],
            ".entities.addresses": ["Addresses", "SyncAddresses"],
            ".entities.agents_activity": ["AgentsActivity", "SyncAgentsActivity"],
            ".entities.agents_overview": ["AgentsOverviewEntity", "SyncAgentsOverviewEntity"],
            ".entities.call_legs": ["CallLegs", "SyncCallLegs"],
            ".entities.calls": ["Calls", "SyncCalls"],
            ".entities.current_queue_activity": [
                "CurrentQueueActivityEntity",
                "SyncCurrentQueueActivityEntity",
            ],
            ".entities.greeting_categories": ["GreetingCategories", "SyncGreetingCategories"],
            ".entities.greetings": ["Greetings", "SyncGreetings"],
            ".entities.ivrs": ["Ivrs", "SyncIvrs"],
            ".entities.phone_numbers": ["PhoneNumbers", "SyncPhoneNumbers"],
            ".models.account_overview": ["AccountOverview"],
            ".models.addresses": ["Address"],
            ".models.agents_activity": ["AgentActivity"],
            ".models.agents_overview": ["AgentsOverview"],
            ".models.call_legs": ["Leg"],
            ".models.calls": ["Call"],
            ".models.current_queue_activity": ["CurrentQueueActivity"],
            ".models.greeting_categories": ["GreetingCategory"],
            ".models.greetings": ["Greeting"],
            ".models.ivrs": ["Ivr"],
            ".models.phone_numbers": ["PhoneNumber"],
            ".store.account_overview": ["AccountOverviewStoreColumn", "AccountOverviewStoreRecord"],
            ".store.addresses": ["AddressesStoreColumn", "AddressesStoreRecord"],
            ".store.agents_activity": ["AgentsActivityStoreColumn", "AgentsActivityStoreRecord"],
            ".store.agents_overview": ["AgentsOverviewStoreColumn", "AgentsOverviewStoreRecord"],
            ".store.call_legs": ["CallLegsStoreColumn", "CallLegsStoreRecord"],
            ".store.calls": ["CallsStoreColumn", "CallsStoreRecord"],
            ".store.current_queue_activity": [
                "CurrentQueueActivityStoreColumn",
                "CurrentQueueActivityStoreRecord",
            ],
            ".store.greeting_categories": ["GreetingCategoriesStoreColumn", "GreetingCategoriesStoreRecord"],
            ".store.greetings": ["GreetingsStoreColumn", "GreetingsStoreRecord"],
            ".store.ivrs": ["IvrsStoreColumn", "IvrsStoreRecord"],
            ".store.phone_numbers": ["PhoneNumbersStoreColumn", "PhoneNumbersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
