# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `content_versions`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class ContentVersion(Record):
    """A version of a file. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the version."""
    content_document_id: str | None = Field(default=None, alias="ContentDocumentId")
    """Id of the file."""
    is_latest: bool | None = Field(default=None, alias="IsLatest")
    """Whether it is the newest version of the file."""
    content_url: str | None = Field(default=None, alias="ContentUrl")
    """URL, for links."""
    content_body_id: str | None = Field(default=None, alias="ContentBodyId")
    """Id of the content."""
    version_number: str | None = Field(default=None, alias="VersionNumber")
    """Number of the version."""
    title: str | None = Field(default=None, alias="Title")
    """Title of the file."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the file."""
    reason_for_change: str | None = Field(default=None, alias="ReasonForChange")
    """Why it was uploaded."""
    sharing_option: str | None = Field(default=None, alias="SharingOption")
    """Whether others can share it, as a code."""
    sharing_privacy: str | None = Field(default=None, alias="SharingPrivacy")
    """Whether it is private on records, as a code."""
    path_on_client: str | None = Field(default=None, alias="PathOnClient")
    """Path that it was uploaded from."""
    rating_count: int | None = Field(default=None, alias="RatingCount")
    """Number of ratings."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    content_modified_date: dt.datetime | None = Field(default=None, alias="ContentModifiedDate")
    """When the content changed."""
    content_modified_by_id: str | None = Field(default=None, alias="ContentModifiedById")
    """Id of the user who changed the content."""
    positive_rating_count: int | None = Field(default=None, alias="PositiveRatingCount")
    """Number of good ratings."""
    negative_rating_count: int | None = Field(default=None, alias="NegativeRatingCount")
    """Number of bad ratings."""
    featured_content_boost: int | None = Field(default=None, alias="FeaturedContentBoost")
    """How far it is moved up in search results."""
    featured_content_date: dt.date | None = Field(default=None, alias="FeaturedContentDate")
    """When it was featured."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns the file."""
    created_by_id: str | None = Field(default=None, alias="CreatedById")
    """Id of the user who created it."""
    created_date: dt.datetime | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_by_id: str | None = Field(default=None, alias="LastModifiedById")
    """Id of the user who last changed it."""
    last_modified_date: dt.datetime | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
    system_modstamp: dt.datetime | None = Field(default=None, alias="SystemModstamp")
    """When a user or an automatic process last changed it."""
    tag_csv: str | None = Field(default=None, alias="TagCsv")
    """Tags, separated by commas."""
    file_type: str | None = Field(default=None, alias="FileType")
    """Type of the file, such as `PDF`."""
    publish_status: str | None = Field(default=None, alias="PublishStatus")
    """Whether and how it is published, as a code."""
    version_data: str | None = Field(default=None, alias="VersionData")
    """Path of the content, which `download` fetches."""
    content_size: int | None = Field(default=None, alias="ContentSize")
    """Size in bytes."""
    file_extension: str | None = Field(default=None, alias="FileExtension")
    """Extension, such as `pdf`."""
    first_publish_location_id: str | None = Field(default=None, alias="FirstPublishLocationId")
    """Id of the record that it was first shared with."""
    origin: str | None = Field(default=None, alias="Origin")
    """Where it came from, as a code."""
    content_location: str | None = Field(default=None, alias="ContentLocation")
    """Where the content is, as a code; `S` is Salesforce."""
    text_preview: str | None = Field(default=None, alias="TextPreview")
    """Beginning of the text."""
    external_document_info1: str | None = Field(default=None, alias="ExternalDocumentInfo1")
    """URL of the file in another system."""
    external_document_info2: str | None = Field(default=None, alias="ExternalDocumentInfo2")
    """Id of the file in another system."""
    external_data_source_id: str | None = Field(default=None, alias="ExternalDataSourceId")
    """Id of the other system."""
    checksum: str | None = Field(default=None, alias="Checksum")
    """MD5 checksum."""
    is_major_version: bool | None = Field(default=None, alias="IsMajorVersion")
    """Whether it is a major version."""
    is_asset_enabled: bool | None = Field(default=None, alias="IsAssetEnabled")
    """Whether it is an asset file."""
