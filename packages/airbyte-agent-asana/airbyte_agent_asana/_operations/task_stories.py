# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `task_stories` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="task_stories",
    action="create",
    method="POST",
    path="/tasks/{task_gid}/stories",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "text": {"type": "string"},
                    "html_text": {"type": "string"},
                    "is_pinned": {"type": "boolean"},
                    "sticker_name": {
                        "type": "string",
                        "enum": [
                            "green_checkmark",
                            "people_dancing",
                            "dancing_unicorn",
                            "heart",
                            "party_popper",
                            "people_waving_flags",
                            "splashing_narwhal",
                            "trophy",
                            "yeti_riding_unicorn",
                            "celebrating_people",
                            "determined_climbers",
                            "phoenix_spreading_love",
                        ],
                    },
                },
            },
            required=True,
        ),
    ),
    summary="Comment on a task",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
