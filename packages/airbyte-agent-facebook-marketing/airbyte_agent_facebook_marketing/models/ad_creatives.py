# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `ad_creatives`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import AdLabel


class AdCreativeDegreesOfFreedomSpec(Record):
    """Which enhancements may be made."""

    creative_features_spec: dict[str, Any] | None = None
    """Enhancements by name, and whether they are on."""
    degrees_of_freedom_type: str | None = None
    """Kind of freedom."""


class AdCreativeLinkDataCallToActionValue(Record):
    """Where a call to action leads."""

    link: str | None = None
    """URL."""
    app_link: str | None = None
    """Link into an app."""
    page: str | None = None
    """Id of the page."""
    lead_gen_form_id: str | None = None
    """Id of the lead form."""


class AdCreativeLinkDataCallToAction(Record):
    """A call to action."""

    type: str | None = None
    """Kind of button, such as `SHOP_NOW`."""
    value: AdCreativeLinkDataCallToActionValue | None = None
    """Where the button leads."""


class AdCreativeLinkDataChildAttachment(Record):
    """A card of a carousel."""

    link: str | None = None
    """URL of the card."""
    name: str | None = None
    """Title of the card."""
    description: str | None = None
    """Description of the card."""
    image_hash: str | None = None
    """Hash of the image."""
    picture: str | None = None
    """URL of the image."""
    video_id: str | None = None
    """Id of the video."""
    call_to_action: AdCreativeLinkDataCallToAction | None = None
    """Call to action."""


class AdCreativeLinkData(Record):
    """A post with a link."""

    link: str | None = None
    """URL."""
    message: str | None = None
    """Text."""
    name: str | None = None
    """Title of the link."""
    description: str | None = None
    """Description of the link."""
    caption: str | None = None
    """Caption of the link."""
    image_hash: str | None = None
    """Hash of the image."""
    picture: str | None = None
    """URL of the image."""
    call_to_action: AdCreativeLinkDataCallToAction | None = None
    """Call to action."""
    child_attachments: list[AdCreativeLinkDataChildAttachment] | None = None
    """Cards of a carousel."""


class AdCreativePhotoData(Record):
    """A post with a photo."""

    caption: str | None = None
    """Text."""
    image_hash: str | None = None
    """Hash of the image."""
    url: str | None = None
    """URL of the image."""


class AdCreativeVideoData(Record):
    """A post with a video."""

    video_id: str | None = None
    """Id of the video."""
    title: str | None = None
    """Title of the video."""
    message: str | None = None
    """Text."""
    link_description: str | None = None
    """Description of the link."""
    image_hash: str | None = None
    """Hash of the thumbnail."""
    image_url: str | None = None
    """URL of the thumbnail."""
    call_to_action: AdCreativeLinkDataCallToAction | None = None
    """Call to action."""


class AdCreativeTextData(Record):
    """A post of text."""

    message: str | None = None
    """Text."""


class AdCreativeObjectStorySpec(Record):
    """A post that is made for an ad."""

    page_id: str | None = None
    """Id of the page that posts."""
    instagram_user_id: str | None = None
    """Id of the Instagram account that posts."""
    link_data: AdCreativeLinkData | None = None
    """Post with a link."""
    photo_data: AdCreativePhotoData | None = None
    """Post with a photo."""
    video_data: AdCreativeVideoData | None = None
    """Post with a video."""
    template_data: AdCreativeLinkData | None = None
    """Post of catalog ads."""
    text_data: AdCreativeTextData | None = None
    """Post of text."""


class AdCreative(Record):
    """A creative: what an ad shows."""

    id: str
    """Id of the creative."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the creative in the library."""
    status: Literal["ACTIVE", "DELETED", "IN_PROCESS", "WITH_ISSUES"] | str | None = None
    """State of the creative."""
    title: str | None = None
    """Headline."""
    body: str | None = None
    """Text."""
    actor_id: str | None = None
    """Id of the page or app that appears as the author."""
    applink_treatment: str | None = None
    """What happens to a link if the app is not installed."""
    asset_feed_spec: dict[str, Any] | None = None
    """Assets that ads are put together from."""
    authorization_category: str | None = None
    """Whether it is a political ad, as in `POLITICAL`."""
    branded_content_sponsor_page_id: str | None = None
    """Id of the page that sponsors branded content."""
    call_to_action_type: str | None = None
    """Call to action, such as `LEARN_MORE`."""
    degrees_of_freedom_spec: AdCreativeDegreesOfFreedomSpec | None = None
    """Which enhancements may be made automatically."""
    effective_authorization_category: str | None = None
    """Whether it counts as a political ad."""
    effective_instagram_media_id: str | None = None
    """Id of the Instagram post that is shown."""
    effective_object_story_id: str | None = None
    """Id of the page's post that is shown, page and post."""
    enable_direct_install: bool | None = None
    """Whether an app can be installed from the ad."""
    image_crops: dict[str, Any] | None = None
    """Parts of the image by aspect ratio."""
    image_hash: str | None = None
    """Hash of the image in the image library."""
    image_url: str | None = None
    """URL of the image."""
    instagram_permalink_url: str | None = None
    """URL of the post on Instagram."""
    instagram_user_id: str | None = None
    """Id of the Instagram account."""
    link_deep_link_url: str | None = None
    """Link into an app."""
    link_url: str | None = None
    """URL that a link ad leads to."""
    messenger_sponsored_message: str | None = None
    """Message of a sponsored message, as JSON."""
    object_id: str | None = None
    """Id of what is promoted, such as a page or an app."""
    object_store_url: str | None = None
    """URL of the app in its store."""
    object_story_id: str | None = None
    """Id of an existing page post, page and post."""
    object_story_spec: AdCreativeObjectStorySpec | None = None
    """Post that is made for the ad."""
    object_type: (
        Literal[
            "APPLICATION",
            "DOMAIN",
            "EVENT",
            "INVALID",
            "OFFER",
            "PAGE",
            "PHOTO",
            "POST_DELETED",
            "PRIVACY_CHECK_FAIL",
            "SHARE",
            "STATUS",
            "STORE_ITEM",
            "VIDEO",
        ]
        | str
        | None
    ) = None
    """Kind of object that is promoted."""
    object_url: str | None = None
    """URL that the ad leads to."""
    photo_album_source_object_story_id: str | None = None
    """Id of the post whose album is shown."""
    place_page_set_id: str | None = None
    """Id of the set of places."""
    playable_asset_id: str | None = None
    """Id of the playable ad."""
    product_set_id: str | None = None
    """Id of the set of products."""
    source_facebook_post_id: str | None = None
    """Id of the Facebook post that it was made from."""
    source_instagram_media_id: str | None = None
    """Id of the Instagram post that it was made from."""
    template_url: str | None = None
    """URL of catalog ads, with placeholders."""
    thumbnail_url: str | None = None
    """URL of the thumbnail."""
    thumbnail_id: str | None = None
    """Id of the thumbnail."""
    url_tags: str | None = None
    """Parameters that are added to links."""
    use_page_actor_override: bool | None = None
    """Whether the page is shown as the author of an app ad."""
    video_id: str | None = None
    """Id of the video."""
    adlabels: list[AdLabel] | None = None
    """Labels."""
