# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""The operations of `attachments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER

LIST = Operation(
    entity="attachments",
    action="list",
    method="GET",
    path="/attachments",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        IDS_PARAMETER,
        Parameter("updated_at", "query", {"type": "string"}),
        Parameter(
            "application_ids",
            "query",
            {"type": "array", "maxItems": 50, "items": {"type": "integer"}},
            style="form",
            explode=False,
        ),
        Parameter(
            "candidate_ids",
            "query",
            {"type": "array", "maxItems": 50, "items": {"type": "integer"}},
            style="form",
            explode=False,
        ),
        Parameter(
            "type",
            "query",
            {
                "type": "string",
                "enum": [
                    "resume",
                    "cover_letter",
                    "take_home_test",
                    "offer_packet",
                    "offer_letter",
                    "signed_offer_letter",
                    "other",
                    "form_attachment",
                    "midfunnel_agreement",
                    "automated_agreement",
                ],
            },
        ),
    ),
    summary="List attachments",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", param="cursor", next="next", page_size="per_page"),
)

DOWNLOAD = Operation(
    entity="attachments",
    action="download",
    method="GET",
    path="/attachments",
    parameters=(
        Parameter(
            "ids",
            "query",
            {"type": "array", "minItems": 1, "maxItems": 1, "items": {"type": "integer"}},
            required=True,
            style="form",
            explode=False,
        ),
    ),
    summary="Download an attachment",
    download=Download(file_url="[0].url"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "download": DOWNLOAD}
