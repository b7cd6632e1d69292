# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DATE_RANGE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "start": {"type": "string", "format": "date"},
        "end": {"type": "string", "format": "date"},
    },
    "required": ["start", "end"],
}
DATE_TIME_RANGE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "start": {"type": "string", "format": "date-time"},
        "end": {"type": "string", "format": "date-time"},
    },
    "required": ["start", "end"],
}
MONEY_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "currency_code": {"type": "string", "minLength": 3, "maxLength": 3},
        "value": {"type": "string", "maxLength": 32, "pattern": "^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$"},
    },
    "required": ["currency_code", "value"],
}
