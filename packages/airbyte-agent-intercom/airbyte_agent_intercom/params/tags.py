# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `tags`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import ApiVersionParam

__all__ = ["TagCompanyParam", "TagCreateParams", "TagUserParam"]


class TagCompanyParam(TypedDict, total=False):
    """A company to tag, by either id."""

    id: str | None
    """Id of the company, given by Intercom."""
    company_id: str | None
    """Id that your own system has for the company."""
    untag: bool | None
    """True takes the tag off."""


class TagUserParam(TypedDict, total=False):
    """A contact to tag."""

    id: str | None
    """Id of the contact, given by Intercom."""


class TagCreateParams(TypedDict, total=False):
    """Arguments of `tags.create`, by name."""

    name: Required[str]
    intercom_version: ApiVersionParam | str | None
    id: str | None
    companies: Sequence[TagCompanyParam] | None
    users: Sequence[TagUserParam] | None
