# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Annotations, cohorts, types of events, active users and lengths of sessions, over the Amplitude Analytics
APIs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_amplitude requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-amplitude as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import AmplitudeAuthConfig as AmplitudeAuthConfig
from .connector import AmplitudeConnector as AmplitudeConnector
from .connector import SyncAmplitudeConnector as SyncAmplitudeConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.active_users import ActiveUsersEntity as ActiveUsersEntity
    from .entities.active_users import SyncActiveUsersEntity as SyncActiveUsersEntity
    from .entities.annotations import Annotations as Annotations
    from .entities.annotations import SyncAnnotations as SyncAnnotations
    from .entities.average_session_length import AverageSessionLength as AverageSessionLength
    from .entities.average_session_length import SyncAverageSessionLength as SyncAverageSessionLength
    from .entities.cohorts import Cohorts as Cohorts
    from .entities.cohorts import SyncCohorts as SyncCohorts
    from .entities.events_list import EventsList as EventsList
    from .entities.events_list import SyncEventsList as SyncEventsList
    from .models.active_users import ActiveUsers as ActiveUsers
    from .models.annotations import Annotation as Annotation
    from .models.annotations import AnnotationDetail as AnnotationDetail
    from .models.average_session_length import SessionLengths as SessionLengths
    from .models.cohorts import Cohort as Cohort
    from .models.events_list import Event as Event
    from .store.annotations import AnnotationsStoreColumn as AnnotationsStoreColumn
    from .store.annotations import AnnotationsStoreRecord as AnnotationsStoreRecord
    from .store.cohorts import CohortsStoreColumn as CohortsStoreColumn
    from .store.cohorts import CohortsStoreRecord as CohortsStoreRecord
    from .store.events_list import EventsListStoreColumn as EventsListStoreColumn
    from .store.events_list import EventsListStoreRecord as EventsListStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["AmplitudeAuthConfig"],
            ".connector": ["AmplitudeConnector", "SyncAmplitudeConnector"],
            ".entities.active_users": ["ActiveUsersEntity", "SyncActiveUsersEntity"],
            ".entities.annotations": ["Annotations", "SyncAnnotations"],
            ".entities.average_session_length": ["AverageSessionLength", "SyncAverageSessionLength"],
            ".entities.cohorts": ["Cohorts", "SyncCohorts"],
            ".entities.events_list": ["EventsList", "SyncEventsList"],
            ".models.active_users": ["ActiveUsers"],
            ".models.annotations": ["Annotation", "AnnotationDetail"],
            ".models.average_session_length": ["SessionLengths"],
            ".models.cohorts": ["Cohort"],
            ".models.events_list": ["Event"],
            ".store.annotations": ["AnnotationsStoreColumn", "AnnotationsStoreRecord"],
            ".store.cohorts": ["CohortsStoreColumn", "CohortsStoreRecord"],
            ".store.events_list": ["EventsListStoreColumn", "EventsListStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
