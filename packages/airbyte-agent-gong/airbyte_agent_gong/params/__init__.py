# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Types of the arguments of Gong's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .call_audio import *
    from .call_transcripts import *
    from .call_video import *
    from .calls_extensive import *
    from .shared import *
    from .stats_activity_aggregate import *
    from .stats_activity_day_by_day import *
    from .stats_activity_scorecards import *
    from .stats_interaction import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".calls_extensive",
            ".call_audio",
            ".call_video",
            ".call_transcripts",
            ".stats_activity_aggregate",
            ".stats_activity_day_by_day",
            ".stats_interaction",
            ".stats_activity_scorecards",
        ],
    )
