# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

from ._schemas import (
    CALL_PROPERTIES_INPUT,
    COMPANY_PROPERTIES_INPUT,
    CONTACT_PROPERTIES_INPUT,
    DEAL_PROPERTIES_INPUT,
    EMAIL_PROPERTIES_INPUT,
    MEETING_PROPERTIES_INPUT,
    NOTE_PROPERTIES_INPUT,
    SEARCH_FILTER_GROUP_PARAM,
    SEARCH_SORT_PARAM,
    TASK_PROPERTIES_INPUT,
    TICKET_PROPERTIES_INPUT,
)

ASSOCIATIONS_PARAMETER = Parameter(
    "associations",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
PROPERTIES_PARAMETER = Parameter(
    "properties",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
PROPERTIES_WITH_HISTORY_PARAMETER = Parameter(
    "propertiesWithHistory",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            CONTACT_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
FILTER_GROUPS_PARAMETER = Parameter(
    "filterGroups", "body", {"type": "array", "maxItems": 5, "items": SEARCH_FILTER_GROUP_PARAM}
)
SORTS_PARAMETER = Parameter(
    "sorts",
    "body",
    {"type": "array", "maxItems": 1, "items": {"anyOf": [SEARCH_SORT_PARAM, {"type": "string"}]}},
)
COMPANIES_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            COMPANY_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
DEALS_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            DEAL_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
TICKETS_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            TICKET_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
NOTES_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            NOTE_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
CALLS_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            CALL_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
EMAILS_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            EMAIL_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
MEETINGS_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            MEETING_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
TASKS_CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {
        "anyOf": [
            TASK_PROPERTIES_INPUT,
            {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        ]
    },
    required=True,
)
