# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SEARCH_SORT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "propertyName": {"type": "string"},
        "direction": {"type": "string", "enum": ["ASCENDING", "DESCENDING"]},
    },
    "required": ["propertyName"],
}
NOTE_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "hs_timestamp": {"type": "string"},
        "hs_note_body": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
        "hs_attachment_ids": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
TICKET_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "subject": {"type": "string"},
        "content": {"type": "string"},
        "hs_pipeline": {"type": "string"},
        "hs_pipeline_stage": {"type": "string"},
        "hs_ticket_priority": {"type": "string"},
        "hs_ticket_category": {"type": "string"},
        "source_type": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
DEAL_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "dealname": {"type": "string"},
        "pipeline": {"type": "string"},
        "dealstage": {"type": "string"},
        "amount": {"type": "string"},
        "deal_currency_code": {"type": "string"},
        "closedate": {"type": "string"},
        "dealtype": {"type": "string"},
        "description": {"type": "string"},
        "hs_priority": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
NEW_ASSOCIATION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "to": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        "types": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "associationCategory": {
                        "type": "string",
                        "enum": ["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"],
                    },
                    "associationTypeId": {"type": "integer"},
                },
                "required": ["associationCategory", "associationTypeId"],
            },
        },
    },
    "required": ["to", "types"],
}
EMAIL_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "hs_timestamp": {"type": "string"},
        "hs_email_subject": {"type": "string"},
        "hs_email_text": {"type": "string"},
        "hs_email_html": {"type": "string"},
        "hs_email_direction": {"type": "string", "enum": ["EMAIL", "INCOMING_EMAIL", "FORWARDED_EMAIL"]},
        "hs_email_status": {"type": "string", "enum": ["BOUNCED", "FAILED", "SCHEDULED", "SENDING", "SENT"]},
        "hs_email_headers": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
        "hs_attachment_ids": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
SEARCH_FILTER_GROUP_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "filters": {
            "type": "array",
            "maxItems": 6,
            "items": {
                "type": "object",
                "properties": {
                    "propertyName": {"type": "string"},
                    "operator": {
                        "type": "string",
                        "enum": [
                            "EQ",
                            "NEQ",
                            "LT",
                            "LTE",
                            "GT",
                            "GTE",
                            "BETWEEN",
                            "IN",
                            "NOT_IN",
                            "HAS_PROPERTY",
                            "NOT_HAS_PROPERTY",
                            "CONTAINS_TOKEN",
                            "NOT_CONTAINS_TOKEN",
                        ],
                    },
                    "value": {"type": ["string", "number", "boolean"]},
                    "highValue": {"type": ["string", "number"]},
                    "values": {"type": "array", "items": {"type": ["string", "number"]}},
                },
                "required": ["propertyName", "operator"],
            },
        }
    },
    "required": ["filters"],
}
CONTACT_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "email": {"type": "string"},
        "firstname": {"type": "string"},
        "lastname": {"type": "string"},
        "phone": {"type": "string"},
        "mobilephone": {"type": "string"},
        "company": {"type": "string"},
        "jobtitle": {"type": "string"},
        "website": {"type": "string"},
        "address": {"type": "string"},
        "city": {"type": "string"},
        "state": {"type": "string"},
        "zip": {"type": "string"},
        "country": {"type": "string"},
        "lifecyclestage": {"type": "string"},
        "hs_lead_status": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
TASK_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "hs_timestamp": {"type": "string"},
        "hs_task_subject": {"type": "string"},
        "hs_task_body": {"type": "string"},
        "hs_task_status": {
            "type": "string",
            "enum": ["NOT_STARTED", "IN_PROGRESS", "WAITING", "DEFERRED", "COMPLETED"],
        },
        "hs_task_priority": {"type": "string", "enum": ["NONE", "LOW", "MEDIUM", "HIGH"]},
        "hs_task_type": {"type": "string", "enum": ["EMAIL", "CALL", "LINKED_IN", "TODO"]},
        "hs_task_reminders": {"type": "string", "format": "unix-time-ms"},
        "hubspot_owner_id": {"type": "string"},
        "hs_attachment_ids": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
COMPANY_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "domain": {"type": "string"},
        "phone": {"type": "string"},
        "website": {"type": "string"},
        "description": {"type": "string"},
        "industry": {"type": "string"},
        "type": {"type": "string"},
        "numberofemployees": {"type": "string"},
        "annualrevenue": {"type": "string"},
        "address": {"type": "string"},
        "address2": {"type": "string"},
        "city": {"type": "string"},
        "state": {"type": "string"},
        "zip": {"type": "string"},
        "country": {"type": "string"},
        "lifecyclestage": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
MEETING_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "hs_timestamp": {"type": "string"},
        "hs_meeting_title": {"type": "string"},
        "hs_meeting_body": {"type": "string"},
        "hs_internal_meeting_notes": {"type": "string"},
        "hs_meeting_start_time": {"type": "string"},
        "hs_meeting_end_time": {"type": "string"},
        "hs_meeting_location": {"type": "string"},
        "hs_meeting_external_url": {"type": "string"},
        "hs_meeting_outcome": {
            "type": "string",
            "enum": ["SCHEDULED", "COMPLETED", "RESCHEDULED", "NO_SHOW", "CANCELED"],
        },
        "hs_activity_type": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
        "hs_attachment_ids": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
CALL_PROPERTIES_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "hs_timestamp": {"type": "string"},
        "hs_call_title": {"type": "string"},
        "hs_call_body": {"type": "string"},
        "hs_call_direction": {"type": "string", "enum": ["INBOUND", "OUTBOUND"]},
        "hs_call_disposition": {"type": "string"},
        "hs_call_duration": {"type": "string"},
        "hs_call_from_number": {"type": "string"},
        "hs_call_to_number": {"type": "string"},
        "hs_call_recording_url": {"type": "string"},
        "hs_call_status": {
            "type": "string",
            "enum": [
                "BUSY",
                "CALLING_CRM_USER",
                "CANCELED",
                "COMPLETED",
                "CONNECTING",
                "FAILED",
                "IN_PROGRESS",
                "NO_ANSWER",
                "QUEUED",
                "RINGING",
            ],
        },
        "hs_activity_type": {"type": "string"},
        "hubspot_owner_id": {"type": "string"},
        "hs_attachment_ids": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
