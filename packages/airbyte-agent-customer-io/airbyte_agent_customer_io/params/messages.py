# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `messages`."""

from typing import Literal, TypeAlias

__all__ = ["MessageListParamsMetric", "MessageListParamsType"]

MessageListParamsType: TypeAlias = Literal[
    "email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"
]
MessageListParamsMetric: TypeAlias = Literal[
    "attempted",
    "sent",
    "delivered",
    "opened",
    "clicked",
    "converted",
    "bounced",
    "spammed",
    "unsubscribed",
    "dropped",
    "failed",
    "undeliverable",
]
