# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Projects, issues, events and releases, over the Sentry API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_sentry requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-sentry as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import SentryAuthConfig as SentryAuthConfig
from .connector import SentryConnector as SentryConnector
from .connector import SyncSentryConnector as SyncSentryConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.events import Events as Events
    from .entities.events import SyncEvents as SyncEvents
    from .entities.issues import Issues as Issues
    from .entities.issues import SyncIssues as SyncIssues
    from .entities.project_detail import ProjectDetailEntity as ProjectDetailEntity
    from .entities.project_detail import SyncProjectDetailEntity as SyncProjectDetailEntity
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.releases import Releases as Releases
    from .entities.releases import SyncReleases as SyncReleases
    from .models.events import Event as Event
    from .models.events import EventDetail as EventDetail
    from .models.issues import Issue as Issue
    from .models.issues import IssueDetail as IssueDetail
    from .models.projects import Project as Project
    from .models.releases import Release as Release
    from .models.shared import ProjectDetail as ProjectDetail
    from .store.events import EventsStoreColumn as EventsStoreColumn
    from .store.events import EventsStoreRecord as EventsStoreRecord
    from .store.issues import IssuesStoreColumn as IssuesStoreColumn
    from .store.issues import IssuesStoreRecord as IssuesStoreRecord
    from .store.projects import ProjectsStoreColumn as ProjectsStoreColumn
    from .store.projects import ProjectsStoreRecord as ProjectsStoreRecord
    from .store.releases import ReleasesStoreColumn as ReleasesStoreColumn
    from .store.releases import ReleasesStoreRecord as ReleasesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["SentryAuthConfig"],
            ".connector": ["SentryConnector", "SyncSentryConnector"],
            ".entities.events": ["Events", "SyncEvents"],
            ".entities.issues": ["Issues", "SyncIssues"],
            ".entities.project_detail": ["ProjectDetailEntity", "SyncProjectDetailEntity"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.releases": ["Releases", "SyncReleases"],
            ".models.events": ["Event", "EventDetail"],
            ".models.issues": ["Issue", "IssueDetail"],
            ".models.projects": ["Project"],
            ".models.releases": ["Release"],
            ".models.shared": ["ProjectDetail"],
            ".store.events": ["EventsStoreColumn", "EventsStoreRecord"],
            ".store.issues": ["IssuesStoreColumn", "IssuesStoreRecord"],
            ".store.projects": ["ProjectsStoreColumn", "ProjectsStoreRecord"],
            ".store.releases": ["ReleasesStoreColumn", "ReleasesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
