# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PAGE_GET_PARAMS_BODY_FORMAT: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "storage",
        "atlas_doc_format",
        "view",
        "export_view",
        "anonymous_export_view",
        "styled_view",
        "editor",
    ],
}
