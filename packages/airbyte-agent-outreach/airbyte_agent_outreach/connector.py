# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Prospects, accounts, sequences, calls, mailings, tasks and opportunities, over the Outreach API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import OutreachAuthConfig
from .calls import OutreachCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts
    from .entities.call_dispositions import CallDispositions, SyncCallDispositions
    from .entities.call_purposes import CallPurposes, SyncCallPurposes
    from .entities.calls import Calls, SyncCalls
    from .entities.mailboxes import Mailboxes, SyncMailboxes
    from .entities.mailings import Mailings, SyncMailings
    from .entities.opportunities import Opportunities, SyncOpportunities
    from .entities.personas import Personas, SyncPersonas
    from .entities.prospects import Prospects, SyncProspects
    from .entities.sequence_states import SequenceStates, SyncSequenceStates
    from .entities.sequence_steps import SequenceSteps, SyncSequenceSteps
    from .entities.sequences import Sequences, SyncSequences
    from .entities.snippets import Snippets, SyncSnippets
    from .entities.stages import Stages, SyncStages
    from .entities.tasks import SyncTasks, Tasks
    from .entities.templates import SyncTemplates, Templates
    from .entities.users import SyncUsers, Users

__all__ = ["OutreachConnector", "SyncOutreachConnector"]


class OutreachConnector(OutreachCalls[AsyncResult], Connector):
    """Prospects, accounts, sequences, calls, mailings, tasks and opportunities, over the Outreach API.

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
    connector_name: ClassVar[str] = "outreach"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: OutreachAuthConfig | AirbyteAuthConfig | None = None,
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
    def prospects(self) -> Prospects:
        """A person that the team wants to sell to."""
        from .entities.prospects import Prospects

        return Prospects(self)

    @cached_property
    def accounts(self) -> Accounts:
        """A company that prospects belong to."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def sequences(self) -> Sequences:
        """Steps that prospects are led through."""
        from .entities.sequences import Sequences

        return Sequences(self)

    @cached_property
    def sequence_states(self) -> SequenceStates:
        """A prospect's way through a sequence."""
        from .entities.sequence_states import SequenceStates

        return SequenceStates(self)

    @cached_property
    def sequence_steps(self) -> SequenceSteps:
        """A step of a sequence, such as an email or a call."""
        from .entities.sequence_steps import SequenceSteps

        return SequenceSteps(self)

    @cached_property
    def opportunities(self) -> Opportunities:
        """A deal."""
        from .entities.opportunities import Opportunities

        return Opportunities(self)

    @cached_property
    def calls(self) -> Calls:
        """A call."""
        from .entities.calls import Calls

        return Calls(self)

    @cached_property
    def call_dispositions(self) -> CallDispositions:
        """A result that calls can have."""
        from .entities.call_dispositions import CallDispositions

        return CallDispositions(self)

    @cached_property
    def call_purposes(self) -> CallPurposes:
        """A purpose that calls can have."""
        from .entities.call_purposes import CallPurposes

        return CallPurposes(self)

    @cached_property
    def mailings(self) -> Mailings:
        """An email to a prospect."""
        from .entities.mailings import Mailings

        return Mailings(self)

    @cached_property
    def mailboxes(self) -> Mailboxes:
        """A mailbox that emails are sent from."""
        from .entities.mailboxes import Mailboxes

        return Mailboxes(self)

    @cached_property
    def tasks(self) -> Tasks:
        """Something that a user has to do."""
        from .entities.tasks import Tasks

        return Tasks(self)

    @cached_property
    def users(self) -> Users:
        """A user of Outreach."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def stages(self) -> Stages:
        """A stage that prospects are in."""
        from .entities.stages import Stages

        return Stages(self)

    @cached_property
    def personas(self) -> Personas:
        """A kind of person, by which prospects are grouped."""
        from .entities.personas import Personas

        return Personas(self)

    @cached_property
    def templates(self) -> Templates:
        """A template of emails."""
        from .entities.templates import Templates

        return Templates(self)

    @cached_property
    def snippets(self) -> Snippets:
        """A piece of text for emails."""
        from .entities.snippets import Snippets

        return Snippets(self)


class SyncOutreachConnector(OutreachCalls[ExecutionResult], SyncConnector):
    """Prospects, accounts, sequences, calls, mailings, tasks and opportunities, over the Outreach API.

    Sync version of `OutreachConnector`.

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
    connector_name: ClassVar[str] = "outreach"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: OutreachAuthConfig | AirbyteAuthConfig | None = None,
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
    def prospects(self) -> SyncProspects:
        """A person that the team wants to sell to."""
        from .entities.prospects import SyncProspects

        return SyncProspects(self)

    @cached_property
    def accounts(self) -> SyncAccounts:
        """A company that prospects belong to."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def sequences(self) -> SyncSequences:
        """Steps that prospects are led through."""
        from .entities.sequences import SyncSequences

        return SyncSequences(self)

    @cached_property
    def sequence_states(self) -> SyncSequenceStates:
        """A prospect's way through a sequence."""
        from .entities.sequence_states import SyncSequenceStates

        return SyncSequenceStates(self)

    @cached_property
    def sequence_steps(self) -> SyncSequenceSteps:
        """A step of a sequence, such as an email or a call."""
        from .entities.sequence_steps import SyncSequenceSteps

        return SyncSequenceSteps(self)

    @cached_property
    def opportunities(self) -> SyncOpportunities:
        """A deal."""
        from .entities.opportunities import SyncOpportunities

        return SyncOpportunities(self)

    @cached_property
    def calls(self) -> SyncCalls:
        """A call."""
        from .entities.calls import SyncCalls

        return SyncCalls(self)

    @cached_property
    def call_dispositions(self) -> SyncCallDispositions:
        """A result that calls can have."""
        from .entities.call_dispositions import SyncCallDispositions

        return SyncCallDispositions(self)

    @cached_property
    def call_purposes(self) -> SyncCallPurposes:
        """A purpose that calls can have."""
        from .entities.call_purposes import SyncCallPurposes

        return SyncCallPurposes(self)

    @cached_property
    def mailings(self) -> SyncMailings:
        """An email to a prospect."""
        from .entities.mailings import SyncMailings

        return SyncMailings(self)

    @cached_property
    def mailboxes(self) -> SyncMailboxes:
        """A mailbox that emails are sent from."""
        from .entities.mailboxes import SyncMailboxes

        return SyncMailboxes(self)

    @cached_property
    def tasks(self) -> SyncTasks:
        """Something that a user has to do."""
        from .entities.tasks import SyncTasks

        return SyncTasks(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user of Outreach."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def stages(self) -> SyncStages:
        """A stage that prospects are in."""
        from .entities.stages import SyncStages

        return SyncStages(self)

    @cached_property
    def personas(self) -> SyncPersonas:
        """A kind of person, by which prospects are grouped."""
        from .entities.personas import SyncPersonas

        return SyncPersonas(self)

    @cached_property
    def templates(self) -> SyncTemplates:
        """A template of emails."""
        from .entities.templates import SyncTemplates

        return SyncTemplates(self)

    @cached_property
    def snippets(self) -> SyncSnippets:
        """A piece of text for emails."""
        from .entities.snippets import SyncSnippets

        return SyncSnippets(self)
