# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Arguments of `tags`."""

from typing_extensions import TypedDict

__all__ = ["TagCompanyParam", "TagUserParam"]


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
