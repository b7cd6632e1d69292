# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `revisions`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import User


class Revision(Record):
    """A version of a file. Unasked, Google sends kind, id, mimeType and modifiedTime alone."""

    kind: str | None = None
    """Always `drive#revision`."""
    id: str | None = None
    """Id of the revision."""
    mime_type: str | None = Field(default=None, alias="mimeType")
    """Media type."""
    modified_time: dt.datetime | None = Field(default=None, alias="modifiedTime")
    """When it was created."""
    last_modifying_user: User | None = Field(default=None, alias="lastModifyingUser")
    """Who created it, where that was someone signed in."""
    keep_forever: bool | None = Field(default=None, alias="keepForever")
    """Whether it stays when newer content comes; otherwise it goes after 30 days."""
    original_filename: str | None = Field(default=None, alias="originalFilename")
    """Name of the uploaded content; not for Google's own formats."""
    md5_checksum: str | None = Field(default=None, alias="md5Checksum")
    """MD5 of the content, in hexadecimal; not for Google's own formats."""
    size: str | None = None
    """Size, in bytes, as text; not for Google's own formats."""
    export_links: dict[str, str] | None = Field(default=None, alias="exportLinks")
    """Links to it in other formats, by media type; for Google's own formats."""
    published: bool | None = None
    """Whether it is published on the web; for Google's own formats."""
    publish_auto: bool | None = Field(default=None, alias="publishAuto")
    """Whether later revisions are published by themselves; for Google's own formats."""
    published_link: str | None = Field(default=None, alias="publishedLink")
    """Link to the published revision."""
    published_outside_domain: bool | None = Field(default=None, alias="publishedOutsideDomain")
    """Whether it is published beyond the domain."""
