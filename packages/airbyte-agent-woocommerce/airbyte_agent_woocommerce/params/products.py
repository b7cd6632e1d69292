# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Arguments of `products`."""

from typing import Literal, TypeAlias

__all__ = ["ProductListParamsOrderby"]

ProductListParamsOrderby: TypeAlias = Literal[
    "date", "id", "include", "title", "slug", "price", "popularity", "rating", "modified", "menu_order"
]
