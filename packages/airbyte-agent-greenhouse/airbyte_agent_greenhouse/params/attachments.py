# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Arguments of `attachments`."""

from typing import Literal, TypeAlias

__all__ = ["AttachmentListParamsType"]

AttachmentListParamsType: TypeAlias = Literal[
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
]
