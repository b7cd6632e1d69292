# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Web search for agents: results, contents of pages and similar pages, over the Exa API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_exa requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-exa as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ExaAuthConfig as ExaAuthConfig
from .connector import ExaConnector as ExaConnector
from .connector import SyncExaConnector as SyncExaConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.contents import Contents as Contents
    from .entities.contents import SyncContents as SyncContents
    from .entities.search_results import SearchResults as SearchResults
    from .entities.search_results import SyncSearchResults as SyncSearchResults
    from .entities.similar_results import SimilarResults as SimilarResults
    from .entities.similar_results import SyncSimilarResults as SyncSimilarResults
    from .models.shared import SearchResult as SearchResult
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["ExaAuthConfig"],
            ".connector": ["ExaConnector", "SyncExaConnector"],
            ".entities.contents": ["Contents", "SyncContents"],
            ".entities.search_results": ["SearchResults", "SyncSearchResults"],
            ".entities.similar_results": ["SimilarResults", "SyncSimilarResults"],
            ".models.shared": ["SearchResult"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.shared", ".params.search_results", ".params.contents", ".params.similar_results"],
    )
