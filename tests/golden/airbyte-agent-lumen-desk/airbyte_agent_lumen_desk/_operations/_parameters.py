# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

from ._schemas import CUSTOM_FIELD_PARAM

CUSTOM_FIELDS_PARAMETER = Parameter(
    "custom_fields", "body", {"type": "array", "minItems": 1, "maxItems": 50, "items": CUSTOM_FIELD_PARAM}
)
