# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `spark_ads`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class SparkAdImage(Record):
    """An image of a photo post."""

    image_id: str | None = None
    """Id of the image."""
    image_url: str | None = None
    """URL of the image."""
    image_height: int | None = None
    """Height in pixels."""
    image_width: int | None = None
    """Width in pixels."""


class SparkAdCarousel(Record):
    """The images of a photo post."""

    image_info: list[SparkAdImage] | None = None
    """Images."""


class SparkAdAnchor(Record):
    """A link that is attached to a post."""

    id: str | None = None
    """Id of the link in the post."""
    anchor_id: str | None = None
    """Id of the link."""
    title: str | None = None
    """Title that is shown."""
    status: str | None = None
    """State of the link."""
    url: str | None = None
    """Where it leads."""
    product_regions: list[str] | None = None
    """Codes of the regions that the product is sold in."""


class SparkAdItem(Record):
    """A TikTok post."""

    item_id: str | None = None
    """Id of the post, an ad's `tiktok_item_id`."""
    item_type: str | None = None
    """`VIDEO` or `CAROUSEL`."""
    text: str | None = None
    """Text of the post."""
    status: str | None = None
    """State of the post."""
    auth_code: str | None = None
    """Code by which the creator gave the permission."""
    carousel_info: SparkAdCarousel | None = None
    """Images of a photo post."""
    anchor_list: list[SparkAdAnchor] | None = None
    """Links that are attached to it."""
    mentioned_item_ids: list[str] | None = None
    """Ids of posts that it mentions."""
    is_multi_duet_stitch: bool | None = None
    """Whether it combines several other posts."""
    duet_original_item_id: str | None = None
    """Id of the post that it is a duet with."""
    stitch_original_item_id: str | None = None
    """Id of the post that it was stitched with."""


class SparkAdAuthorization(Record):
    """The permission to use a post as an ad."""

    ad_auth_status: str | None = None
    """State of the permission, such as `AUTHORIZED`."""
    invite_start_time: str | None = None
    """When the permission was asked for, in UTC."""
    auth_start_time: str | None = None
    """When the permission begins, in UTC."""
    auth_end_time: str | None = None
    """When the permission ends, in UTC."""


class SparkAdUser(Record):
    """The creator of a post."""

    tiktok_name: str | None = None
    """Name of the TikTok account."""
    identity_id: str | None = None
    """Id of the identity."""
    identity_type: str | None = None
    """Kind of identity, such as `AUTH_CODE`."""


class SparkAdVideo(Record):
    """The video of a post."""

    video_id: str | None = None
    """Id of the video."""
    file_name: str | None = None
    """Name of the file."""
    format: str | None = None
    """Format, such as `mp4`."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    duration: float | None = None
    """Length in seconds."""
    bit_rate: int | None = None
    """Bits per second."""
    size: int | None = None
    """Size in bytes."""
    signature: str | None = None
    """MD5 of the file."""
    poster_url: str | None = None
    """URL of the cover."""
    preview_url: str | None = None
    """URL of the video."""
    url: str | None = None
    """URL of the video."""


class SparkAd(Record):
    """A TikTok post that its creator allows to be used as an ad."""

    item_info: SparkAdItem | None = None
    """The post."""
    auth_info: SparkAdAuthorization | None = None
    """The permission."""
    user_info: SparkAdUser | None = None
    """The creator."""
    video_info: SparkAdVideo | None = None
    """The video."""
