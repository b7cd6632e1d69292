# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PROJECT_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "key": {"type": "string"}},
}
NAMED_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
}
FIELD_UPDATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"set": {}, "add": {}, "remove": {}, "edit": {}, "copy": {}},
}
USER_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {"accountId": {"type": "string", "maxLength": 128}, "id": {"type": "string"}},
}
TRANSITION_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "looped": {"type": "boolean"}},
    "required": ["id"],
}
VISIBILITY_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["group", "role"]},
        "value": {"type": "string"},
        "identifier": {"type": ["string", "null"]},
    },
    "additionalProperties": True,
}
HISTORY_METADATA_PARTICIPANT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "displayName": {"type": "string"},
        "displayNameKey": {"type": "string"},
        "type": {"type": "string"},
        "avatarUrl": {"type": "string"},
        "url": {"type": "string"},
    },
    "additionalProperties": True,
}
ADF_DOCUMENT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "version": {"type": "integer"},
        "content": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "type": {"type": "string"},
                    "text": {"type": "string"},
                    "attrs": {"type": "object", "additionalProperties": True},
                    "content": {"type": "array", "items": {}},
                    "marks": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {
                                "type": {"type": "string"},
                                "attrs": {"type": "object", "additionalProperties": True},
                            },
                            "required": ["type"],
                            "additionalProperties": True,
                        },
                    },
                },
                "required": ["type"],
                "additionalProperties": True,
            },
        },
    },
    "required": ["type", "version", "content"],
    "additionalProperties": True,
}
HISTORY_METADATA_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "description": {"type": "string"},
        "descriptionKey": {"type": "string"},
        "activityDescription": {"type": "string"},
        "activityDescriptionKey": {"type": "string"},
        "emailDescription": {"type": "string"},
        "emailDescriptionKey": {"type": "string"},
        "actor": HISTORY_METADATA_PARTICIPANT_PARAM,
        "generator": HISTORY_METADATA_PARTICIPANT_PARAM,
        "cause": HISTORY_METADATA_PARTICIPANT_PARAM,
        "extraData": {"type": "object", "additionalProperties": {"type": "string"}},
    },
    "additionalProperties": True,
}
ISSUE_FIELDS_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "project": PROJECT_INPUT,
        "issuetype": NAMED_INPUT,
        "summary": {"type": "string", "maxLength": 255},
        "description": {"oneOf": [ADF_DOCUMENT_PARAM, {"type": "null"}]},
        "assignee": {"oneOf": [USER_INPUT, {"type": "null"}]},
        "reporter": {"oneOf": [USER_INPUT, {"type": "null"}]},
        "priority": NAMED_INPUT,
        "labels": {"type": "array", "items": {"type": "string"}},
        "duedate": {"type": ["string", "null"], "format": "date"},
        "parent": {"oneOf": [PROJECT_INPUT, {"type": "null"}]},
        "components": {"type": "array", "items": NAMED_INPUT},
        "fixVersions": {"type": "array", "items": NAMED_INPUT},
        "versions": {"type": "array", "items": NAMED_INPUT},
        "environment": {"oneOf": [ADF_DOCUMENT_PARAM, {"type": "null"}]},
        "resolution": {"oneOf": [NAMED_INPUT, {"type": "null"}]},
        "security": {"oneOf": [NAMED_INPUT, {"type": "null"}]},
        "timetracking": {
            "type": "object",
            "properties": {"originalEstimate": {"type": "string"}, "remainingEstimate": {"type": "string"}},
        },
    },
    "additionalProperties": True,
}
