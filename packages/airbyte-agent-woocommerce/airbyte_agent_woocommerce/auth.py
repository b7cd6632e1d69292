# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Credentials for WooCommerce. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["WoocommerceAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class WoocommerceAuthConfig(AuthConfig):
    """REST API key.

    Authenticate with a key of the REST API. One that can only read is enough.
    """

    scheme: ClassVar[str] = "basic"
    api_key: str
    """The consumer key. Example: `ck_example`. Where to find it: WordPress, WooCommerce, Settings, Advanced,
    REST API, Add key.
    """
    api_secret: str
    """The consumer secret, which is shown once. Example: `cs_example`. Where to find it: WordPress,
    WooCommerce, Settings, Advanced, REST API, Add key.
    """
