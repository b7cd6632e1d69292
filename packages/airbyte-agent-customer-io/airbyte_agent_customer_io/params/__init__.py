# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Types of the arguments of Customer.io's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .broadcast_trigger import *
    from .collections import *
    from .exports import *
    from .messages import *
    from .reporting_webhooks import *
    from .segments import *
    from .shared import *
    from .snippets import *
    from .transactional_email import *
    from .transactional_inbox_message import *
    from .transactional_message_contents import *
    from .transactional_push import *
    from .transactional_sms import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".segments",
            ".messages",
            ".snippets",
            ".collections",
            ".reporting_webhooks",
            ".exports",
            ".transactional_message_contents",
            ".transactional_email",
            ".transactional_sms",
            ".transactional_push",
            ".transactional_inbox_message",
            ".broadcast_trigger",
        ],
    )
