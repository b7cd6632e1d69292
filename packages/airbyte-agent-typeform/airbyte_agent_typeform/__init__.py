# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Forms, responses, webhooks, workspaces, images and themes, over the Typeform API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_typeform requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-typeform as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import TypeformAuthConfig as TypeformAuthConfig
from .connector import SyncTypeformConnector as SyncTypeformConnector
from .connector import TypeformConnector as TypeformConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.forms import Forms as Forms
    from .entities.forms import SyncForms as SyncForms
    from .entities.images import Images as Images
    from .entities.images import SyncImages as SyncImages
    from .entities.responses import Responses as Responses
    from .entities.responses import SyncResponses as SyncResponses
    from .entities.themes import SyncThemes as SyncThemes
    from .entities.themes import Themes as Themes
    from .entities.webhooks import SyncWebhooks as SyncWebhooks
    from .entities.webhooks import Webhooks as Webhooks
    from .entities.workspaces import SyncWorkspaces as SyncWorkspaces
    from .entities.workspaces import Workspaces as Workspaces
    from .models.forms import Form as Form
    from .models.forms import FormDetail as FormDetail
    from .models.images import Image as Image
    from .models.responses import Response as Response
    from .models.themes import Theme as Theme
    from .models.webhooks import Webhook as Webhook
    from .models.workspaces import Workspace as Workspace
    from .store.forms import FormsStoreColumn as FormsStoreColumn
    from .store.forms import FormsStoreRecord as FormsStoreRecord
    from .store.images import ImagesStoreColumn as ImagesStoreColumn
    from .store.images import ImagesStoreRecord as ImagesStoreRecord
    from .store.responses import ResponsesStoreColumn as ResponsesStoreColumn
    from .store.responses import ResponsesStoreRecord as ResponsesStoreRecord
    from .store.themes import ThemesStoreColumn as ThemesStoreColumn
    from .store.themes import ThemesStoreRecord as ThemesStoreRecord
    from .store.webhooks import WebhooksStoreColumn as WebhooksStoreColumn
    from .store.webhooks import WebhooksStoreRecord as WebhooksStoreRecord
    from .store.workspaces import WorkspacesStoreColumn as WorkspacesStoreColumn
    from .store.workspaces import WorkspacesStoreRecord as WorkspacesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["TypeformAuthConfig"],
            ".connector": ["SyncTypeformConnector", "TypeformConnector"],
            ".entities.forms": ["Forms", "SyncForms"],
            ".entities.images": ["Images", "SyncImages"],
            ".entities.responses": ["Responses", "SyncResponses"],
            ".entities.themes": ["SyncThemes", "Themes"],
            ".entities.webhooks": ["SyncWebhooks", "Webhooks"],
            ".entities.workspaces": ["SyncWorkspaces", "Workspaces"],
            ".models.forms": ["Form", "FormDetail"],
            ".models.images": ["Image"],
            ".models.responses": ["Response"],
            ".models.themes": ["Theme"],
            ".models.webhooks": ["Webhook"],
            ".models.workspaces": ["Workspace"],
            ".store.forms": ["FormsStoreColumn", "FormsStoreRecord"],
            ".store.images": ["ImagesStoreColumn", "ImagesStoreRecord"],
            ".store.responses": ["ResponsesStoreColumn", "ResponsesStoreRecord"],
            ".store.themes": ["ThemesStoreColumn", "ThemesStoreRecord"],
            ".store.webhooks": ["WebhooksStoreColumn", "WebhooksStoreRecord"],
            ".store.workspaces": ["WorkspacesStoreColumn", "WorkspacesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
