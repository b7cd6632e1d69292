# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Forms, responses, webhooks, workspaces, images and themes, over the Typeform API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import TypeformAuthConfig
from .calls import TypeformCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.forms import Forms, SyncForms
    from .entities.images import Images, SyncImages
    from .entities.responses import Responses, SyncResponses
    from .entities.themes import SyncThemes, Themes
    from .entities.webhooks import SyncWebhooks, Webhooks
    from .entities.workspaces import SyncWorkspaces, Workspaces

__all__ = ["SyncTypeformConnector", "TypeformConnector"]


class TypeformConnector(TypeformCalls[AsyncResult], Connector):
    """Forms, responses, webhooks, workspaces, images and themes, over the Typeform API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        hostname: Host of the API: `api.eu.typeform.com` or `api.typeform.eu` for an account whose data is in
            Europe; `api.typeform.com` by default. Default: `api.typeform.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "typeform"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: TypeformAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        hostname: str | None = None,
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
            settings={"hostname": hostname},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def forms(self) -> Forms:
        """A form, without its questions."""
        from .entities.forms import Forms

        return Forms(self)

    @cached_property
    def responses(self) -> Responses:
        """A response to a form."""
        from .entities.responses import Responses

        return Responses(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """A URL to which responses are sent."""
        from .entities.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """A workspace, which is a set of forms."""
        from .entities.workspaces import Workspaces

        return Workspaces(self)

    @cached_property
    def images(self) -> Images:
        """An image of the account."""
        from .entities.images import Images

        return Images(self)

    @cached_property
    def themes(self) -> Themes:
        """A theme, which is how forms look."""
        from .entities.themes import Themes

        return Themes(self)


class SyncTypeformConnector(TypeformCalls[ExecutionResult], SyncConnector):
    """Forms, responses, webhooks, workspaces, images and themes, over the Typeform API.

    Sync version of `TypeformConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        hostname: Host of the API: `api.eu.typeform.com` or `api.typeform.eu` for an account whose data is in
            Europe; `api.typeform.com` by default. Default: `api.typeform.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "typeform"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: TypeformAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        hostname: str | None = None,
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
            settings={"hostname": hostname},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def forms(self) -> SyncForms:
        """A form, without its questions."""
        from .entities.forms import SyncForms

        return SyncForms(self)

    @cached_property
    def responses(self) -> SyncResponses:
        """A response to a form."""
        from .entities.responses import SyncResponses

        return SyncResponses(self)

    @cached_property
    def webhooks(self) -> SyncWebhooks:
        """A URL to which responses are sent."""
        from .entities.webhooks import SyncWebhooks

        return SyncWebhooks(self)

    @cached_property
    def workspaces(self) -> SyncWorkspaces:
        """A workspace, which is a set of forms."""
        from .entities.workspaces import SyncWorkspaces

        return SyncWorkspaces(self)

    @cached_property
    def images(self) -> SyncImages:
        """An image of the account."""
        from .entities.images import SyncImages

        return SyncImages(self)

    @cached_property
    def themes(self) -> SyncThemes:
        """A theme, which is how forms look."""
        from .entities.themes import SyncThemes

        return SyncThemes(self)
