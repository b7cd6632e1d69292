# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

UPDATE_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"set": {}, "add": {}, "remove": {}, "edit": {}, "copy": {}},
        },
    },
}
VISIBILITY_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["group", "role"]},
        "value": {"type": "string"},
        "identifier": {"type": ["string", "null"]},
    },
    "additionalProperties": True,
}
ACTOR_SCHEMA: Mapping[str, Any] = {
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
BODY_SCHEMA: Mapping[str, Any] = {
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
DESCRIPTION_SCHEMA: Mapping[str, Any] = {"oneOf": [BODY_SCHEMA, {"type": "null"}]}
HISTORY_METADATA_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "description": {"type": "string"},
        "descriptionKey": {"type": "string"},
        "activityDescription": {"type": "string"},
        "activityDescriptionKey": {"type": "string"},
        "emailDescription": {"type": "string"},
        "emailDescriptionKey": {"type": "string"},
        "actor": ACTOR_SCHEMA,
        "generator": ACTOR_SCHEMA,
        "cause": ACTOR_SCHEMA,
        "extraData": {"type": "object", "additionalProperties": {"type": "string"}},
    },
    "additionalProperties": True,
}
FIELDS_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "project": {"type": "object", "properties": {"id": {"type": "string"}, "key": {"type": "string"}}},
        "issuetype": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}},
        "summary": {"type": "string", "maxLength": 255},
        "description": DESCRIPTION_SCHEMA,
        "assignee": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "accountId": {"type": "string", "maxLength": 128},
                        "id": {"type": "string"},
                    },
                },
                {"type": "null"},
            ]
        },
        "reporter": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "accountId": {"type": "string", "maxLength": 128},
                        "id": {"type": "string"},
                    },
                },
                {"type": "null"},
            ]
        },
        "priority": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}},
        "labels": {"type": "array", "items": {"type": "string"}},
        "duedate": {"type": ["string", "null"], "format": "date"},
        "parent": {
            "oneOf": [
                {"type": "object", "properties": {"id": {"type": "string"}, "key": {"type": "string"}}},
                {"type": "null"},
            ]
        },
        "components": {
            "type": "array",
            "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}},
        },
        "fixVersions": {
            "type": "array",
            "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}},
        },
        "versions": {
            "type": "array",
            "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}},
        },
        "environment": DESCRIPTION_SCHEMA,
        "resolution": {
            "oneOf": [
                {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}},
                {"type": "null"},
            ]
        },
        "security": {
            "oneOf": [
                {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}},
                {"type": "null"},
            ]
        },
        "timetracking": {
            "type": "object",
            "properties": {"originalEstimate": {"type": "string"}, "remainingEstimate": {"type": "string"}},
        },
    },
    "additionalProperties": True,
}
