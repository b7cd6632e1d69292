# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Types of the arguments of Stripe's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .checkout_sessions import *
    from .customers import *
    from .invoice_finalizations import *
    from .invoice_sends import *
    from .invoices import *
    from .payment_intent_cancellations import *
    from .payment_intent_confirmations import *
    from .payment_intents import *
    from .payment_method_attachments import *
    from .prices import *
    from .products import *
    from .refunds import *
    from .shared import *
    from .subscriptions import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".customers",
            ".products",
            ".prices",
            ".checkout_sessions",
            ".payment_method_attachments",
            ".payment_intents",
            ".payment_intent_confirmations",
            ".payment_intent_cancellations",
            ".refunds",
            ".subscriptions",
            ".invoices",
            ".invoice_finalizations",
            ".invoice_sends",
        ],
    )
