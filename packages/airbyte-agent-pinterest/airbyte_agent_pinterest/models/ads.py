# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `ads`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import TrackingUrls


class QuizPinOption(Record):
    """An option of a question."""

    id: float | None = None
    """Id of the option."""
    text: str | None = None
    """Text of the option."""


class QuizPinQuestion(Record):
    """A question of a quiz."""

    options: list[QuizPinOption] | None = None
    """Options to choose from."""
    question_id: float | None = None
    """Id of the question."""
    question_text: str | None = None
    """Text of the question."""


class QuizPinResult(Record):
    """A result of a quiz."""

    android_deep_link: str | None = None
    """Deep link into an Android app."""
    destination_url: str | None = None
    """Page that a click leads to."""
    ios_deep_link: str | None = None
    """Deep link into an iOS app."""
    organic_pin_id: str | None = None
    """Id of the pin of the result."""
    result_id: float | None = None
    """Id of the result."""


class QuizPinData(Record):
    """Questions and results of a quiz."""

    questions: list[QuizPinQuestion] | None = None
    """Questions."""
    results: list[QuizPinResult] | None = None
    """Results."""
    tie_breaker_custom_result: QuizPinResult | None = None
    """Result in case of a tie."""
    tie_breaker_type: Literal["RANDOM", "CUSTOM"] | str | None = None
    """How ties are decided."""


class Ad(Record):
    """An ad, which promotes a pin."""

    ad_group_id: str | None = None
    """Id of the ad group."""
    android_deep_link: str | None = None
    """Deep link into an Android app."""
    carousel_android_deep_links: list[str] | None = None
    """Deep links of the cards of a carousel, for Android."""
    carousel_destination_urls: list[str] | None = None
    """Pages that the cards of a carousel lead to."""
    carousel_ios_deep_links: list[str] | None = None
    """Deep links of the cards of a carousel, for iOS."""
    click_tracking_url: str | None = None
    """URL that is called on clicks."""
    creative_type: (
        Literal[
            "REGULAR",
            "VIDEO",
            "SHOPPING",
            "CAROUSEL",
            "MAX_VIDEO",
            "SHOP_THE_PIN",
            "COLLECTION",
            "IDEA",
            "SHOWCASE",
            "QUIZ",
            "COLLAGE",
            "MAX_WIDTH_REGULAR_COLLECTION",
            "MAX_WIDTH_VIDEO_COLLECTION",
        ]
        | str
        | None
    ) = None
    """Format of the ad."""
    customizable_cta_type: (
        Literal[
            "GET_OFFER",
            "LEARN_MORE",
            "ORDER_NOW",
            "SHOP_NOW",
            "SIGN_UP",
            "SUBSCRIBE",
            "BUY_NOW",
            "CONTACT_US",
            "GET_QUOTE",
            "VISIT_SITE",
            "APPLY_NOW",
            "BOOK_NOW",
            "REQUEST_DEMO",
            "REGISTER_NOW",
            "FIND_A_DEALER",
            "ADD_TO_CART",
            "WATCH_NOW",
            "READ_MORE",
            "BUY_TICKETS",
            "DONATE_NOW",
            "DOWNLOAD",
            "EXPLORE_MORE",
            "FIND_A_LOCATION",
            "GET_DEAL",
            "GET_RECIPE",
            "GET_SHOWTIMES",
            "ON_SALE",
            "PLAY_GAME",
            "TRY_IT",
        ]
        | str
        | None
    ) = None
    """Call to action below the ad."""
    destination_url: str | None = None
    """Page that a click leads to."""
    disclosure_type: (
        Literal[
            "NO_DISCLOSURE",
            "PRESCRIBING_INFORMATION",
            "PRESCRIBING_INFORMATION_BOX_WARNING",
            "IMPORTANT_SAFETY_INFO",
            "MED_GUIDE",
            "PATIENT_INFORMATION",
        ]
        | str
        | None
    ) = None
    """Kind of disclosure behind `disclosure_url`, for medicines."""
    disclosure_url: str | None = None
    """Page with what must be disclosed about a medicine."""
    grid_click_type: Literal["CLOSEUP", "DIRECT_TO_DESTINATION"] | str | None = None
    """Where a click in the grid leads: to the pin's close-up or straight to the page."""
    ios_deep_link: str | None = None
    """Deep link into an iOS app."""
    is_pin_deleted: bool | None = None
    """Whether the pin was deleted."""
    is_removable: bool | None = None
    """Whether users can save the pin again."""
    lead_form_id: str | None = None
    """Id of the form that collects leads."""
    name: str | None = None
    """Name of the ad."""
    quiz_pin_data: QuizPinData | None = None
    """Questions and results of a quiz."""
    status: Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"] | str | None = None
    """Status that was set."""
    tracking_urls: TrackingUrls | None = None
    """URLs that are called on events, to track them elsewhere."""
    view_tracking_url: str | None = None
    """URL that is called on impressions."""
    pin_id: str | None = None
    """Id of the pin that it promotes."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    collection_items_destination_url_template: str | None = None
    """Template of the page that each item of a collection leads to."""
    created_time: int | None = None
    """When it was created, Unix time in seconds."""
    id: str | None = None
    """Id of the ad."""
    rejected_reasons: (
        list[
            Literal[
                "HASHTAGS",
                "PROMOTIONS_AND_PRICES",
                "TARGETING",
                "LANDING_PAGE",
                "CAPS_AND_SYMBOLS",
                "SHOCKING",
                "WEIGHT_LOSS",
                "PROHIBITED_PRODUCT",
                "AUTHENTICITY",
                "NUDITY",
                "CONFUSING_DESIGN",
                "URGENCY",
                "RATINGS",
                "APP",
                "ALCOHOL",
                "CONTESTS",
                "POLITICAL",
                "OTHER",
                "IMAGE",
                "NAR",
                "INCONSISTENT",
                "CLICKBAIT",
                "NO_DESCRIPTION",
                "LOW_QUALITY",
                "EXAGGERATED_CLAIMS",
                "PINTEREST_BRAND",
                "ALCOHOL_NO_SALE",
                "LANDING_PAGE_SPEED",
                "LANDING_PAGE_HARDWALL",
                "LANDING_PAGE_BROKEN",
                "LANDING_PAGE_QUALITY",
                "OUT_OF_STOCK",
                "IMAGE_LOW_QUALITY",
                "IMAGE_BUSY",
                "IMAGE_POORLY_EDITED",
                "IMAGE_BEFORE_AFTER",
                "UGC",
                "FAKE_BUTTONS",
                "WEAPONS",
                "SENSITIVE",
                "UNACCEPTABLE_BUSINESS",
                "SUSPICIOUS_CLAIMS",
                "PHARMA",
                "SUSPICIOUS_SUPPLEMENTS",
                "ILLEGAL_RECREATIONAL_DRUG",
                "LOW_QUALITY_LANDING_PAGE",
                "RESTRICTED_HEALTHCARE",
                "INCONSISTENT_LANG_FR",
            ]
            | str
        ]
        | None
    ) = None
    """Why it was rejected, if it was."""
    rejection_labels: list[str] | None = None
    """Why it was rejected, as text."""
    review_status: Literal["OTHER", "PENDING", "REJECTED", "APPROVED"] | str | None = None
    """Outcome of the review."""
    summary_status: (
        Literal[
            "APPROVED",
            "PAUSED",
            "PENDING",
            "REJECTED",
            "ADVERTISER_DISABLED",
            "ARCHIVED",
            "DRAFT",
            "DELETED_DRAFT",
        ]
        | str
        | None
    ) = None
    """Status in effect, which also depends on dates and on what it belongs to."""
    type: str | None = None
    """Always `pinpromotion`."""
    updated_time: int | None = None
    """When it was last updated, Unix time in seconds."""
