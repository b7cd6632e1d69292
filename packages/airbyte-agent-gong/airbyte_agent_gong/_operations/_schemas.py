# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

USERS_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "fromDate": {"type": "string", "format": "date"},
        "toDate": {"type": "string", "format": "date"},
        "userIds": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["fromDate", "toDate"],
}
RECORDING_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "callIds": {"type": "array", "items": {"type": "string"}},
        "fromDateTime": {"type": "string", "format": "date-time"},
        "toDateTime": {"type": "string", "format": "date-time"},
        "workspaceId": {"type": "string"},
        "primaryUserIds": {"type": "array", "items": {"type": "string"}},
    },
}
EXPOSED_FIELDS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "parties": {"type": "boolean"},
        "content": {
            "type": "object",
            "properties": {
                "structure": {"type": "boolean"},
                "topics": {"type": "boolean"},
                "trackers": {"type": "boolean"},
                "trackerOccurrences": {"type": "boolean"},
                "pointsOfInterest": {"type": "boolean"},
                "brief": {"type": "boolean"},
                "outline": {"type": "boolean"},
                "highlights": {"type": "boolean"},
                "callOutcome": {"type": "boolean"},
                "keyPoints": {"type": "boolean"},
            },
        },
        "interaction": {
            "type": "object",
            "properties": {
                "speakers": {"type": "boolean"},
                "video": {"type": "boolean"},
                "personInteractionStats": {"type": "boolean"},
                "questions": {"type": "boolean"},
            },
        },
        "collaboration": {"type": "object", "properties": {"publicComments": {"type": "boolean"}}},
        "media": {"type": "boolean"},
    },
}
MEDIA_SELECTOR_PARAM: Mapping[str, Any] = {
    "type": "object",
    "default": {"exposedFields": {"media": True}},
    "properties": {
        "context": {"type": "string", "enum": ["None", "Basic", "Extended"]},
        "contextTiming": {"type": "array", "items": {"type": "string", "enum": ["Now", "TimeOfCall"]}},
        "exposedFields": EXPOSED_FIELDS_PARAM,
    },
}
