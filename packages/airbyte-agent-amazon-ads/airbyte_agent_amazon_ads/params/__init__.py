# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Types of the arguments of Amazon Ads's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .portfolios import *
    from .shared import *
    from .sponsored_brands_ad_groups import *
    from .sponsored_brands_campaigns import *
    from .sponsored_product_ad_groups import *
    from .sponsored_product_campaigns import *
    from .sponsored_product_keywords import *
    from .sponsored_product_negative_keywords import *
    from .sponsored_product_negative_targets import *
    from .sponsored_product_product_ads import *
    from .sponsored_product_targets import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".portfolios",
            ".sponsored_product_campaigns",
            ".sponsored_product_ad_groups",
            ".sponsored_product_keywords",
            ".sponsored_product_product_ads",
            ".sponsored_product_targets",
            ".sponsored_product_negative_keywords",
            ".sponsored_product_negative_targets",
            ".sponsored_brands_campaigns",
            ".sponsored_brands_ad_groups",
        ],
    )
