# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""A transition of an issue's workflow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_transitions import CREATE, LIST
from ..models.issue_transitions import IssueTransition
from ..params.shared import (
    EntityPropertyParam,
    FieldUpdateParam,
    HistoryMetadataParam,
    IssueFieldsInput,
    TransitionInput,
)

__all__ = ["IssueTransitions", "SyncIssueTransitions"]


class IssueTransitions(Entity):
    """A transition of an issue's workflow."""

    def list(
        self,
        issue_id_or_key: str,
        *,
        expand: str | Omit | None = omit,
        transition_id: str | Omit | None = omit,
        skip_remote_only_condition: bool | Omit | None = omit,
        include_unavailable_transitions: bool | Omit | None = omit,
        sort_by_ops_bar_and_status: bool | Omit | None = omit,
    ) -> AsyncPager[IssueTransition]:
        """List the transitions available for an issue.

        Returns a single page. All transitions of an issue come at once.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            expand: `transitions.fields` adds the fields of each transition's screen.
            transition_id: Id of the one transition to return.
            skip_remote_only_condition: Whether to leave out transitions that are hidden from calls by apps.
            include_unavailable_transitions: Whether transitions whose conditions fail are returned too.
            sort_by_ops_bar_and_status: Whether to order them as the web interface does rather than by id.
        """
        return self._pager(
            LIST,
            {
                "issueIdOrKey": issue_id_or_key,
                "expand": expand,
                "transitionId": transition_id,
                "skipRemoteOnlyCondition": skip_remote_only_condition,
                "includeUnavailableTransitions": include_unavailable_transitions,
                "sortByOpsBarAndStatus": sort_by_ops_bar_and_status,
            },
            IssueTransition,
        )

    async def create(
        self,
        issue_id_or_key: str,
        transition: TransitionInput,
        *,
        fields: IssueFieldsInput | Mapping[str, Any] | Omit | None = omit,
        update: Mapping[str, Sequence[FieldUpdateParam]] | Omit | None = omit,
        history_metadata: HistoryMetadataParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> None:
        """Move an issue on in its workflow.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            transition: Transition to perform.
            fields: Values of fields on the transition's screen, such as resolution.
            update: Changes to fields by id, such as adding a label; a field stands here or in fields.
            history_metadata: What the issue's history says about it.
            properties: Properties to keep with the issue.
        """
        await self._none(
            CREATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "transition": transition,
                "fields": fields,
                "update": update,
                "historyMetadata": history_metadata,
                "properties": properties,
            },
        )


class SyncIssueTransitions(SyncEntity):
    """A transition of an issue's workflow. Sync version of `IssueTransitions`."""

    def list(
        self,
        issue_id_or_key: str,
        *,
        expand: str | Omit | None = omit,
        transition_id: str | Omit | None = omit,
        skip_remote_only_condition: bool | Omit | None = omit,
        include_unavailable_transitions: bool | Omit | None = omit,
        sort_by_ops_bar_and_status: bool | Omit | None = omit,
    ) -> SyncPage[IssueTransition]:
        """List the transitions available for an issue.

        Returns a single page. All transitions of an issue come at once.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            expand: `transitions.fields` adds the fields of each transition's screen.
            transition_id: Id of the one transition to return.
            skip_remote_only_condition: Whether to leave out transitions that are hidden from calls by apps.
            include_unavailable_transitions: Whether transitions whose conditions fail are returned too.
            sort_by_ops_bar_and_status: Whether to order them as the web interface does rather than by id.
        """
        return self._page(
            LIST,
            {
                "issueIdOrKey": issue_id_or_key,
                "expand": expand,
                "transitionId": transition_id,
                "skipRemoteOnlyCondition": skip_remote_only_condition,
                "includeUnavailableTransitions": include_unavailable_transitions,
                "sortByOpsBarAndStatus": sort_by_ops_bar_and_status,
            },
            IssueTransition,
        )

    def create(
        self,
        issue_id_or_key: str,
        transition: TransitionInput,
        *,
        fields: IssueFieldsInput | Mapping[str, Any] | Omit | None = omit,
        update: Mapping[str, Sequence[FieldUpdateParam]] | Omit | None = omit,
        history_metadata: HistoryMetadataParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> None:
        """Move an issue on in its workflow.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            transition: Transition to perform.
            fields: Values of fields on the transition's screen, such as resolution.
            update: Changes to fields by id, such as adding a label; a field stands here or in fields.
            history_metadata: What the issue's history says about it.
            properties: Properties to keep with the issue.
        """
        self._none(
            CREATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "transition": transition,
                "fields": fields,
                "update": update,
                "historyMetadata": history_metadata,
                "properties": properties,
            },
        )
