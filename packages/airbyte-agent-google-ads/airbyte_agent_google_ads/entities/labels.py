# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Labels of Google Ads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.labels import CREATE
from ..models.labels import MutateLabelsResponse
from ..params.labels import LabelOperationParam

__all__ = ["Labels", "SyncLabels"]


class Labels(Entity):
    """Labels of Google Ads."""

    async def create(
        self,
        customer_id: str,
        operations: Sequence[LabelOperationParam],
        *,
        login_customer_id: str | Omit | None = omit,
        partial_failure: bool | Omit | None = omit,
        validate_only: bool | Omit | None = omit,
        response_content_type: Literal["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"] | str | Omit | None = omit,
    ) -> MutateLabelsResponse:
        """Create labels.

        Makes one or more labels. All or none, unless partial failure is allowed.

        Args:
            customer_id: Id of the account, digits without dashes.
            operations: What to create, one operation for each label.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            partial_failure: Whether valid operations are carried out although others fail.
            validate_only: Whether to check the operations alone.
            response_content_type: Whether the answer has the label itself; resource names alone by default.
                One of `RESOURCE_NAME_ONLY`, `MUTABLE_RESOURCE`.
        """
        return await self._one(
            CREATE,
            {
                "customer_id": customer_id,
                "operations": operations,
                "login-customer-id": login_customer_id,
                "partialFailure": partial_failure,
                "validateOnly": validate_only,
                "responseContentType": response_content_type,
            },
            MutateLabelsResponse,
        )


class SyncLabels(SyncEntity):
    """Labels of Google Ads. Sync version of `Labels`."""

    def create(
        self,
        customer_id: str,
        operations: Sequence[LabelOperationParam],
        *,
        login_customer_id: str | Omit | None = omit,
        partial_failure: bool | Omit | None = omit,
        validate_only: bool | Omit | None = omit,
        response_content_type: Literal["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"] | str | Omit | None = omit,
    ) -> MutateLabelsResponse:
        """Create labels.

        Makes one or more labels. All or none, unless partial failure is allowed.

        Args:
            customer_id: Id of the account, digits without dashes.
            operations: What to create, one operation for each label.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            partial_failure: Whether valid operations are carried out although others fail.
            validate_only: Whether to check the operations alone.
            response_content_type: Whether the answer has the label itself; resource names alone by default.
                One of `RESOURCE_NAME_ONLY`, `MUTABLE_RESOURCE`.
        """
        return self._one(
            CREATE,
            {
                "customer_id": customer_id,
                "operations": operations,
                "login-customer-id": login_customer_id,
                "partialFailure": partial_failure,
                "validateOnly": validate_only,
                "responseContentType": response_content_type,
            },
            MutateLabelsResponse,
        )
