# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `sobjects`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class SObject(Record):
    """An object, such as Account, and what can be done with it."""

    name: str
    """API name."""
    label: str | None = None
    """Label."""
    label_plural: str | None = Field(default=None, alias="labelPlural")
    """Label of several."""
    key_prefix: str | None = Field(default=None, alias="keyPrefix")
    """First three characters of ids."""
    activateable: bool | None = None
    """Reserved by Salesforce."""
    createable: bool | None = None
    """Whether records can be created."""
    custom: bool | None = None
    """Whether the organization added it."""
    custom_setting: bool | None = Field(default=None, alias="customSetting")
    """Whether it is a custom setting."""
    deep_cloneable: bool | None = Field(default=None, alias="deepCloneable")
    """Whether records can be cloned with their related ones."""
    deletable: bool | None = None
    """Whether records can be deleted."""
    deprecated_and_hidden: bool | None = Field(default=None, alias="deprecatedAndHidden")
    """Reserved by Salesforce."""
    feed_enabled: bool | None = Field(default=None, alias="feedEnabled")
    """Whether records have Chatter feeds."""
    has_subtypes: bool | None = Field(default=None, alias="hasSubtypes")
    """Whether it has subtypes."""
    is_interface: bool | None = Field(default=None, alias="isInterface")
    """Whether it is an interface."""
    is_subtype: bool | None = Field(default=None, alias="isSubtype")
    """Whether it is a subtype."""
    layoutable: bool | None = None
    """Whether it has page layouts."""
    mergeable: bool | None = None
    """Whether records can be merged."""
    mru_enabled: bool | None = Field(default=None, alias="mruEnabled")
    """Whether recently viewed records are kept."""
    queryable: bool | None = None
    """Whether it can be queried."""
    replicateable: bool | None = None
    """Whether changed and deleted records can be listed."""
    retrieveable: bool | None = None
    """Whether records can be read by id."""
    searchable: bool | None = None
    """Whether it can be searched."""
    triggerable: bool | None = None
    """Whether it can have Apex triggers."""
    undeletable: bool | None = None
    """Whether records can be restored."""
    updateable: bool | None = None
    """Whether records can be updated."""
    urls: dict[str, str] | None = None
    """Paths, such as `sobject` and `describe`."""
