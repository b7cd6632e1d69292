# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `videos`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class VideoStatus(Record):
    """How far a video is processed."""

    video_status: str | None = None
    """State, such as `ready`, `processing` or `error`."""
    processing_progress: int | None = None
    """Percentage that is processed."""


class AdVideo(Record):
    """A video of the video library."""

    id: str
    """Id of the video."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Text."""
    length: float | None = None
    """Length in seconds."""
    status: VideoStatus | None = None
    """How far processing has come."""
    published: bool | None = None
    """Whether the video is public."""
    created_time: dt.datetime | None = None
    """When the video was uploaded."""
    updated_time: dt.datetime | None = None
    """When the video was last changed."""
    backdated_time: dt.datetime | None = None
    """When the video is said to be from."""
    scheduled_publish_time: dt.datetime | None = None
    """When the video becomes public."""
    permalink_url: str | None = None
    """Path of the video on Facebook."""
    picture: str | None = None
    """URL of the thumbnail."""
    icon: str | None = None
    """URL of the icon of its kind."""
    embeddable: bool | None = None
    """Whether other websites may show it."""
    content_category: str | None = None
    """Subject, such as `OTHER`."""
    content_tags: list[str] | None = None
    """Ids of the tags."""
    custom_labels: list[str] | None = None
    """Labels of the page."""
    source: str | None = None
    """URL of the file for a while."""
    post_id: str | None = None
    """Id of the post."""
    post_views: int | None = None
    """Views of the post."""
    views: int | None = None
    """Views of the video."""
    live_status: str | None = None
    """State of a live video."""
    universal_video_id: str | None = None
    """Id of the video in the owner's own system."""
    is_crosspost_video: bool | None = None
    """Whether other pages show it."""
    is_instagram_eligible: bool | None = None
    """Whether it can be shown on Instagram."""
