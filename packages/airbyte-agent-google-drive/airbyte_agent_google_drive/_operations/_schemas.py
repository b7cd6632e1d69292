# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CONTENT_RESTRICTION_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "readOnly": {"type": "boolean"},
        "reason": {"type": "string"},
        "ownerRestricted": {"type": "boolean"},
    },
}
DOWNLOAD_RESTRICTIONS_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "itemDownloadRestriction": {
            "type": "object",
            "properties": {
                "restrictedForReaders": {"type": "boolean"},
                "restrictedForWriters": {"type": "boolean"},
            },
        }
    },
}
CONTENT_HINTS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "indexableText": {"type": "string"},
        "thumbnail": {
            "type": "object",
            "properties": {"image": {"type": "string", "format": "byte"}, "mimeType": {"type": "string"}},
        },
    },
}
CLIENT_ENCRYPTION_DETAILS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "decryptionMetadata": {
            "type": "object",
            "properties": {
                "aes256GcmChunkSize": {"type": "string"},
                "encryptionResourceKeyHash": {"type": "string"},
                "jwt": {"type": "string"},
                "kaclsId": {"type": "string", "pattern": "^-?[0-9]+$"},
                "kaclsName": {"type": "string"},
                "keyFormat": {"type": "string"},
                "wrappedKey": {"type": "string"},
            },
        },
        "encryptionState": {"type": "string"},
    },
}
