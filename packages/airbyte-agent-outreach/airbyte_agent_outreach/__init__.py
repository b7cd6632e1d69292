# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Prospects, accounts, sequences, calls, mailings, tasks and opportunities, over the Outreach API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_outreach requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-outreach as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import OutreachAuthConfig as OutreachAuthConfig
from .connector import OutreachConnector as OutreachConnector
from .connector import SyncOutreachConnector as SyncOutreachConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.call_dispositions import CallDispositions as CallDispositions
    from .entities.call_dispositions import SyncCallDispositions as SyncCallDispositions
    from .entities.call_purposes import CallPurposes as CallPurposes
    from .entities.call_purposes import SyncCallPurposes as SyncCallPurposes
    from .entities.calls import Calls as Calls
    from .entities.calls import SyncCalls as SyncCalls
    from .entities.mailboxes import Mailboxes as Mailboxes
    from .entities.mailboxes import SyncMailboxes as SyncMailboxes
    from .entities.mailings import Mailings as Mailings
    from .entities.mailings import SyncMailings as SyncMailings
    from .entities.opportunities import Opportunities as Opportunities
    from .entities.opportunities import SyncOpportunities as SyncOpportunities
    from .entities.personas import Personas as Personas
    from .entities.personas import SyncPersonas as SyncPersonas
    from .entities.prospects import Prospects as Prospects
    from .entities.prospects import SyncProspects as SyncProspects
    from .entities.sequence_states import SequenceStates as SequenceStates
    from .entities.sequence_states import SyncSequenceStates as SyncSequenceStates
    from .entities.sequence_steps import SequenceSteps as SequenceSteps
    from .entities.sequence_steps import SyncSequenceSteps as SyncSequenceSteps
    from .entities.sequences import Sequences as Sequences
    from .entities.sequences import SyncSequences as SyncSequences
    from .entities.snippets import Snippets as Snippets
    from .entities.snippets import SyncSnippets as SyncSnippets
    from .entities.stages import Stages as Stages
    from .entities.stages import SyncStages as SyncStages
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .entities.templates import SyncTemplates as SyncTemplates
    from .entities.templates import Templates as Templates
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.accounts import Account as Account
    from .models.call_dispositions import CallDisposition as CallDisposition
    from .models.call_purposes import CallPurpose as CallPurpose
    from .models.calls import Call as Call
    from .models.mailboxes import Mailbox as Mailbox
    from .models.mailings import Mailing as Mailing
    from .models.opportunities import Opportunity as Opportunity
    from .models.personas import Persona as Persona
    from .models.prospects import Prospect as Prospect
    from .models.sequence_states import SequenceState as SequenceState
    from .models.sequence_steps import SequenceStep as SequenceStep
    from .models.sequences import SequenceDetail as SequenceDetail
    from .models.snippets import Snippet as Snippet
    from .models.stages import Stage as Stage
    from .models.tasks import Task as Task
    from .models.templates import Template as Template
    from .models.users import User as User
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.call_dispositions import CallDispositionsStoreColumn as CallDispositionsStoreColumn
    from .store.call_dispositions import CallDispositionsStoreRecord as CallDispositionsStoreRecord
    from .store.call_purposes import CallPurposesStoreColumn as CallPurposesStoreColumn
    from .store.call_purposes import CallPurposesStoreRecord as CallPurposesStoreRecord
    from .store.calls import CallsStoreColumn as CallsStoreColumn
    from .store.calls import CallsStoreRecord as CallsStoreRecord
    from .store.mailboxes import MailboxesStoreColumn as MailboxesStoreColumn
    from .store.mailboxes import MailboxesStoreRecord as MailboxesStoreRecord
    from .store.mailings import MailingsStoreColumn as MailingsStoreColumn
    from .store.mailings import MailingsStoreRecord as MailingsStoreRecord
    from .store.opportunities import OpportunitiesStoreColumn as OpportunitiesStoreColumn
    from .store.opportunities import OpportunitiesStoreRecord as OpportunitiesStoreRecord
    from .store.personas import PersonasStoreColumn as PersonasStoreColumn
    from .store.personas import PersonasStoreRecord as PersonasStoreRecord
    from .store.prospects import ProspectsStoreColumn as ProspectsStoreColumn
    from .store.prospects import ProspectsStoreRecord as ProspectsStoreRecord
    from .store.sequence_states import SequenceStatesStoreColumn as SequenceStatesStoreColumn
    from .store.sequence_states import SequenceStatesStoreRecord as SequenceStatesStoreRecord
    from .store.sequence_steps import SequenceStepsStoreColumn as SequenceStepsStoreColumn
    from .store.sequence_steps import SequenceStepsStoreRecord as SequenceStepsStoreRecord
    from .store.sequences import SequencesStoreColumn as SequencesStoreColumn
    from .store.sequences import SequencesStoreRecord as SequencesStoreRecord
    from .store.snippets import SnippetsStoreColumn as SnippetsStoreColumn
    from .store.snippets import SnippetsStoreRecord as SnippetsStoreRecord
    from .store.stages import StagesStoreColumn as StagesStoreColumn
    from .store.stages import StagesStoreRecord as StagesStoreRecord
    from .store.tasks import TasksStoreColumn as TasksStoreColumn
    from .store.tasks import TasksStoreRecord as TasksStoreRecord
    from .store.templates import TemplatesStoreColumn as TemplatesStoreColumn
    from .store.templates import TemplatesStoreRecord as TemplatesStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["OutreachAuthConfig"],
            ".connector": ["OutreachConnector", "SyncOutreachConnector"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.call_dispositions": ["CallDispositions", "SyncCallDispositions"],
            ".entities.call_purposes": ["CallPurposes", "SyncCallPurposes"],
            ".entities.calls": ["Calls", "SyncCalls"],
            ".entities.mailboxes": ["Mailboxes", "SyncMailboxes"],
            ".entities.mailings": ["Mailings", "SyncMailings"],
            ".entities.opportunities": ["Opportunities", "SyncOpportunities"],
            ".entities.personas": ["Personas", "SyncPersonas"],
            ".entities.prospects": ["Prospects", "SyncProspects"],
            ".entities.sequence_states": ["SequenceStates", "SyncSequenceStates"],
            ".entities.sequence_steps": ["SequenceSteps", "SyncSequenceSteps"],
            ".entities.sequences": ["Sequences", "SyncSequences"],
            ".entities.snippets": ["Snippets", "SyncSnippets"],
            ".entities.stages": ["Stages", "SyncStages"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".entities.templates": ["SyncTemplates", "Templates"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.accounts": ["Account"],
            ".models.call_dispositions": ["CallDisposition"],
            ".models.call_purposes": ["CallPurpose"],
            ".models.calls": ["Call"],
            ".models.mailboxes": ["Mailbox"],
            ".models.mailings": ["Mailing"],
            ".models.opportunities": ["Opportunity"],
            ".models.personas": ["Persona"],
            ".models.prospects": ["Prospect"],
            ".models.sequence_states": ["SequenceState"],
            ".models.sequence_steps": ["SequenceStep"],
            ".models.sequences": ["SequenceDetail"],
            ".models.snippets": ["Snippet"],
            ".models.stages": ["Stage"],
            ".models.tasks": ["Task"],
            ".models.templates": ["Template"],
            ".models.users": ["User"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.call_dispositions": ["CallDispositionsStoreColumn", "CallDispositionsStoreRecord"],
            ".store.call_purposes": ["CallPurposesStoreColumn", "CallPurposesStoreRecord"],
            ".store.calls": ["CallsStoreColumn", "CallsStoreRecord"],
            ".store.mailboxes": ["MailboxesStoreColumn", "MailboxesStoreRecord"],
            ".store.mailings": ["MailingsStoreColumn", "MailingsStoreRecord"],
            ".store.opportunities": ["OpportunitiesStoreColumn", "OpportunitiesStoreRecord"],
            ".store.personas": ["PersonasStoreColumn", "PersonasStoreRecord"],
            ".store.prospects": ["ProspectsStoreColumn", "ProspectsStoreRecord"],
            ".store.sequence_states": ["SequenceStatesStoreColumn", "SequenceStatesStoreRecord"],
            ".store.sequence_steps": ["SequenceStepsStoreColumn", "SequenceStepsStoreRecord"],
            ".store.sequences": ["SequencesStoreColumn", "SequencesStoreRecord"],
            ".store.snippets": ["SnippetsStoreColumn", "SnippetsStoreRecord"],
            ".store.stages": ["StagesStoreColumn", "StagesStoreRecord"],
            ".store.tasks": ["TasksStoreColumn", "TasksStoreRecord"],
            ".store.templates": ["TemplatesStoreColumn", "TemplatesStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
