"""Credentials of the hosted API as their user gives them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, model_validator

from ..values import is_object
from .hosted_credentials import HostedAuth

__all__ = ["AirbyteAuthConfig"]


class AirbyteAuthConfig(BaseModel, HostedAuth):
    """Credentials of the hosted API, which keeps the vendor's. They are in no repr and in no pickle.

    Attributes:
        workspace_name: Workspace to look the connector up in; else :func:`configure`'s, else
            ``default``.
        organization_id: Organization the calls are for, where the credentials have several; else
            ``configure``'s, else from ``AIRBYTE_ORGANIZATION_ID``.
        airbyte_client_id: Client id; else ``configure``'s, else from ``AIRBYTE_CLIENT_ID``.
        airbyte_client_secret: Client secret; else ``configure``'s, else from ``AIRBYTE_CLIENT_SECRET``.
        connector_id: The connector itself, which spares the lookup.

    ``customer_name=`` is an older name of ``workspace_name=``.

    Raises:
        pydantic.ValidationError: A field is unknown or not text; the message does not repeat its value.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    workspace_name: str | None = None
    organization_id: str | None = None
    airbyte_client_id: str | None = None
    airbyte_client_secret: str | None = None
    connector_id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            workspace_name: str | None = None,
            organization_id: str | None = None,
            airbyte_client_id: str | None = None,
            airbyte_client_secret: str | None = None,
            connector_id: str | None = None,
            customer_name: str | None = None,
        ) -> None: ...

    @model_validator(mode="before")
    @classmethod
    def _rename(cls, given: Any) -> Any:
        if not is_object(given) or "customer_name" not in given:
            return given
        named = {**given}
        older, newer = named.pop("customer_name"), given.get("workspace_name")
        if None not in (older, newer) and older != newer:
            raise ValueError("workspace_name and customer_name are aliases; pass only one")
        return {**named, "workspace_name": newer if older is None else older}

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            if value is not None:
                yield name, _Hidden() if name in ("airbyte_client_id", "airbyte_client_secret") else value


class _Hidden:
    def __repr__(self) -> str:
        return "***"
