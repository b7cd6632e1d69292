# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `companies`."""

import datetime as dt
from collections.abc import Mapping
from typing import Required

from typing_extensions import TypedDict

from .shared import ApiVersionParam

__all__ = ["CompanyCreateParams", "CompanyUpdateParams"]


class CompanyCreateParams(TypedDict, total=False):
    """Arguments of `companies.create`, by name."""

    company_id: Required[str]
    intercom_version: ApiVersionParam | str | None
    name: str | None
    plan: str | None
    monthly_spend: float | None
    size: int | None
    website: str | None
    industry: str | None
    custom_attributes: Mapping[str, str | float | bool | None] | None
    remote_created_at: int | dt.datetime | None
    update_last_request_at: bool | None


class CompanyUpdateParams(TypedDict, total=False):
    """Arguments of `companies.update`, by name."""

    id: Required[str]
    intercom_version: ApiVersionParam | str | None
    name: str | None
    plan: str | None
    monthly_spend: float | None
    size: int | None
    website: str | None
    industry: str | None
    custom_attributes: Mapping[str, str | float | bool | None] | None
