# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Types of the arguments of LinkedIn Ads's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .account_users import *
    from .accounts import *
    from .campaign_conversions import *
    from .campaign_groups import *
    from .campaigns import *
    from .conversion_events import *
    from .conversions import *
    from .creatives import *
    from .lead_form_responses import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".accounts",
            ".account_users",
            ".campaigns",
            ".campaign_groups",
            ".creatives",
            ".conversions",
            ".conversion_events",
            ".campaign_conversions",
            ".lead_form_responses",
        ],
    )
