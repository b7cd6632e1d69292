"""User-provided credentials for the hosted API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, model_validator

from ..values import is_object
from .hosted_credentials import HostedAuth

__all__ = ["AirbyteAuthConfig"]


class AirbyteAuthConfig(BaseModel, HostedAuth):
    """Credentials for the hosted API. They do not appear in ``repr()``, and cannot be pickled.

    Attributes:
        workspace_name: Workspace that contains the connector. Defaults to the one set with
            :func:`configure`, then to ``default``.
        organization_id: Organization, required if the client belongs to several. Defaults to the one set
            with ``configure``, then to ``AIRBYTE_ORGANIZATION_ID``.
        airbyte_client_id: Client id. Defaults to the one set with ``configure``, then to
            ``AIRBYTE_CLIENT_ID``.
        airbyte_client_secret: Client secret. Defaults to the one set with ``configure``, then to
            ``AIRBYTE_CLIENT_SECRET``.
        connector_id: Id of the connector. By default it is looked up in the workspace.

    ``customer_name=`` is an older name for ``workspace_name=``.

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
