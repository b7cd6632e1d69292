# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `call_audio` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Parameter

from ._schemas import MEDIA_SELECTOR_PARAM, RECORDING_FILTER_PARAM

DOWNLOAD = Operation(
    entity="call_audio",
    action="download",
    method="POST",
    path="/v2/calls/extensive",
    parameters=(
        Parameter("filter", "body", RECORDING_FILTER_PARAM),
        Parameter("contentSelector", "body", MEDIA_SELECTOR_PARAM, required_by_api=True),
    ),
    summary="Download the audio of a call",
    body="json",
    download=Download(file_url="calls[0].media.audioUrl"),
)

OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
