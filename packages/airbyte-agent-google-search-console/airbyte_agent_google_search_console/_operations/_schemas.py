# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DIMENSION_FILTER_GROUP_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "groupType": {"type": "string", "enum": ["AND"]},
        "filters": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "dimension": {
                        "type": "string",
                        "enum": ["QUERY", "PAGE", "COUNTRY", "DEVICE", "SEARCH_APPEARANCE"],
                    },
                    "operator": {
                        "type": "string",
                        "enum": [
                            "EQUALS",
                            "NOT_EQUALS",
                            "CONTAINS",
                            "NOT_CONTAINS",
                            "INCLUDING_REGEX",
                            "EXCLUDING_REGEX",
                        ],
                    },
                    "expression": {"type": "string"},
                },
            },
        },
    },
}
