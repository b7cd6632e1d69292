# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Messages, calls, recordings, phone numbers and usage of an account, over the Twilio API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_twilio requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-twilio as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import TwilioAuthConfig as TwilioAuthConfig
from .connector import SyncTwilioConnector as SyncTwilioConnector
from .connector import TwilioConnector as TwilioConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.addresses import Addresses as Addresses
    from .entities.addresses import SyncAddresses as SyncAddresses
    from .entities.calls import Calls as Calls
    from .entities.calls import SyncCalls as SyncCalls
    from .entities.conferences import Conferences as Conferences
    from .entities.conferences import SyncConferences as SyncConferences
    from .entities.incoming_phone_numbers import IncomingPhoneNumbers as IncomingPhoneNumbers
    from .entities.incoming_phone_numbers import SyncIncomingPhoneNumbers as SyncIncomingPhoneNumbers
    from .entities.messages import Messages as Messages
    from .entities.messages import SyncMessages as SyncMessages
    from .entities.outgoing_caller_ids import OutgoingCallerIds as OutgoingCallerIds
    from .entities.outgoing_caller_ids import SyncOutgoingCallerIds as SyncOutgoingCallerIds
    from .entities.queues import Queues as Queues
    from .entities.queues import SyncQueues as SyncQueues
    from .entities.recordings import Recordings as Recordings
    from .entities.recordings import SyncRecordings as SyncRecordings
    from .entities.transcriptions import SyncTranscriptions as SyncTranscriptions
    from .entities.transcriptions import Transcriptions as Transcriptions
    from .entities.usage_records import SyncUsageRecords as SyncUsageRecords
    from .entities.usage_records import UsageRecords as UsageRecords
    from .models.accounts import Account as Account
    from .models.addresses import Address as Address
    from .models.calls import Call as Call
    from .models.conferences import Conference as Conference
    from .models.incoming_phone_numbers import IncomingPhoneNumber as IncomingPhoneNumber
    from .models.messages import Message as Message
    from .models.outgoing_caller_ids import OutgoingCallerId as OutgoingCallerId
    from .models.queues import Queue as Queue
    from .models.recordings import Recording as Recording
    from .models.transcriptions import Transcription as Transcription
    from .models.usage_records import UsageRecord as UsageRecord
    from .params import *
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.addresses import AddressesStoreColumn as AddressesStoreColumn
    from .store.addresses import AddressesStoreRecord as AddressesStoreRecord
    from .store.calls import CallsStoreColumn as CallsStoreColumn
    from .store.calls import CallsStoreRecord as CallsStoreRecord
    from .store.conferences import ConferencesStoreColumn as ConferencesStoreColumn
    from .store.conferences import ConferencesStoreRecord as ConferencesStoreRecord
    from .store.incoming_phone_numbers import (
        IncomingPhoneNumbersStoreColumn as IncomingPhoneNumbersStoreColumn,
    )
    from .store.incoming_phone_numbers import (
        IncomingPhoneNumbersStoreRecord as IncomingPhoneNumbersStoreRecord,
    )
    from .store.messages import MessagesStoreColumn as MessagesStoreColumn
    from .store.messages import MessagesStoreRecord as MessagesStoreRecord
    from .store.outgoing_caller_ids import OutgoingCallerIdsStoreColumn as OutgoingCallerIdsStoreColumn
    from .store.outgoing_caller_ids import OutgoingCallerIdsStoreRecord as OutgoingCallerIdsStoreRecord
    from .store.queues import QueuesStoreColumn as QueuesStoreColumn
    from .store.queues import QueuesStoreRecord as QueuesStoreRecord
    from .store.recordings import RecordingsStoreColumn as RecordingsStoreColumn
    from .store.recordings import RecordingsStoreRecord as RecordingsStoreRecord
    from .store.transcriptions import TranscriptionsStoreColumn as TranscriptionsStoreColumn
    from .store.transcriptions import TranscriptionsStoreRecord as TranscriptionsStoreRecord
    from .store.usage_records import UsageRecordsStoreColumn as UsageRecordsStoreColumn
    from .store.usage_records import UsageRecordsStoreRecord as UsageRecordsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["TwilioAuthConfig"],
            ".connector": ["SyncTwilioConnector", "TwilioConnector"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.addresses": ["Addresses", "SyncAddresses"],
            ".entities.calls": ["Calls", "SyncCalls"],
            ".entities.conferences": ["Conferences", "SyncConferences"],
            ".entities.incoming_phone_numbers": ["IncomingPhoneNumbers", "SyncIncomingPhoneNumbers"],
            ".entities.messages": ["Messages", "SyncMessages"],
            ".entities.outgoing_caller_ids": ["OutgoingCallerIds", "SyncOutgoingCallerIds"],
            ".entities.queues": ["Queues", "SyncQueues"],
            ".entities.recordings": ["Recordings", "SyncRecordings"],
            ".entities.transcriptions": ["SyncTranscriptions", "Transcriptions"],
            ".entities.usage_records": ["SyncUsageRecords", "UsageRecords"],
            ".models.accounts": ["Account"],
            ".models.addresses": ["Address"],
            ".models.calls": ["Call"],
            ".models.conferences": ["Conference"],
            ".models.incoming_phone_numbers": ["IncomingPhoneNumber"],
            ".models.messages": ["Message"],
            ".models.outgoing_caller_ids": ["OutgoingCallerId"],
            ".models.queues": ["Queue"],
            ".models.recordings": ["Recording"],
            ".models.transcriptions": ["Transcription"],
            ".models.usage_records": ["UsageRecord"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.addresses": ["AddressesStoreColumn", "AddressesStoreRecord"],
            ".store.calls": ["CallsStoreColumn", "CallsStoreRecord"],
            ".store.conferences": ["ConferencesStoreColumn", "ConferencesStoreRecord"],
            ".store.incoming_phone_numbers": [
                "IncomingPhoneNumbersStoreColumn",
                "IncomingPhoneNumbersStoreRecord",
            ],
            ".store.messages": ["MessagesStoreColumn", "MessagesStoreRecord"],
            ".store.outgoing_caller_ids": ["OutgoingCallerIdsStoreColumn", "OutgoingCallerIdsStoreRecord"],
            ".store.queues": ["QueuesStoreColumn", "QueuesStoreRecord"],
            ".store.recordings": ["RecordingsStoreColumn", "RecordingsStoreRecord"],
            ".store.transcriptions": ["TranscriptionsStoreColumn", "TranscriptionsStoreRecord"],
            ".store.usage_records": ["UsageRecordsStoreColumn", "UsageRecordsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.calls", ".params.messages", ".params.incoming_phone_numbers"],
    )
