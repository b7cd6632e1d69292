# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records of `forms`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Link


class FormLinks(Record):
    """URLs of a form."""

    display: str
    """URL of the form."""
    responses: str
    """URL of its responses in the API."""


class Form(Record):
    """A form, without its questions."""

    id: str
    """Id, as in its URL."""
    title: str
    """Title."""
    type: str
    """Kind of form."""
    links: FormLinks = Field(alias="_links")
    """URLs for people and of its responses."""
    created_at: dt.datetime
    """When it was created."""
    last_updated_at: dt.datetime
    """When it was last changed."""
    self: Link
    """URL of the form."""
    settings: dict[str, Any]
    """Some of its settings, such as `is_public`."""
    theme: Link
    """URL of its theme."""


class FormDetailLinks(Record):
    """URLs for people."""

    display: str | None = None
    """URL of the form."""


class Attachment(Record):
    """An image or a video."""

    href: str | None = None
    """URL of the image or video."""
    scale: float | None = None
    """Size of a video, 0.4 to 1."""
    type: Literal["image", "video"] | str | None = None
    """`image` or `video`."""


class Choice(Record):
    """A choice of a question."""

    attachment: Attachment | None = None
    """Image."""
    id: str | None = None
    """Id."""
    label: str | None = None
    """Text."""
    ref: str | None = None
    """Reference of your own."""


class ScaleLabels(Record):
    """Texts under a scale."""

    center: str | None = None
    """In the middle."""
    left: str | None = None
    """On the left."""
    right: str | None = None
    """On the right."""


class FieldProperties(Record):
    """Settings of a question, by its type."""

    allow_multiple_selection: bool | None = None
    """Whether several choices can be made."""
    allow_other_choice: bool | None = None
    """Whether another answer can be typed in."""
    alphabetical_order: bool | None = None
    """Whether choices are in alphabetical order."""
    button_text: str | None = None
    """Text of the button."""
    choices: list[Choice] | None = None
    """Choices."""
    currency: (
        Literal["AUD", "BRL", "CAD", "CHF", "DKK", "EUR", "GBP", "MXN", "NOK", "SEK", "USD"] | str | None
    ) = None
    """Currency of a payment."""
    description: str | None = None
    """Text below the question."""
    fields: list[Any] | None = None
    """Questions of a group."""
    hide_marks: bool | None = None
    """Whether the quotation marks around a statement are hidden."""
    labels: ScaleLabels | None = None
    """Texts under the scale."""
    randomize: bool | None = None
    """Whether choices are in a random order."""
    separator: Literal["/", "-", "."] | str | None = None
    """Sign between day, month and year."""
    shape: (
        Literal[
            "cat",
            "circle",
            "cloud",
            "crown",
            "dog",
            "droplet",
            "flag",
            "heart",
            "lightbulb",
            "pencil",
            "skull",
            "star",
            "thunderbolt",
            "tick",
            "trophy",
            "up",
            "user",
        ]
        | str
        | None
    ) = None
    """Shape of the steps of a rating."""
    show_labels: bool | None = None
    """Whether choices with a picture have a text."""
    start_at_one: bool | None = None
    """Whether a scale begins at 1."""
    steps: float | None = None
    """How many steps a scale has."""
    structure: Literal["MMDDYYYY", "DDMMYYYY", "YYYYMMDD"] | str | None = None
    """Order of day, month and year."""
    supersized: bool | None = None
    """Whether pictures are large."""
    vertical_alignment: bool | None = None
    """Whether choices are below each other."""


class Validations(Record):
    """What an answer must be."""

    max_length: float | None = None
    """Most characters."""
    max_value: float | None = None
    """Largest number."""
    min_value: float | None = None
    """Smallest number."""
    required: bool | None = None
    """Whether an answer is required."""


class FormField(Record):
    """A question of a form."""

    id: str | None = None
    """Id."""
    ref: str | None = None
    """Reference of your own."""
    title: str | None = None
    """Question."""
    type: (
        Literal[
            "address",
            "calendly",
            "contact_info",
            "date",
            "dropdown",
            "email",
            "file_upload",
            "group",
            "legal",
            "long_text",
            "matrix",
            "multiple_choice",
            "nps",
            "number",
            "opinion_scale",
            "payment",
            "phone_number",
            "picture_choice",
            "ranking",
            "rating",
            "short_text",
            "statement",
            "website",
            "yes_no",
        ]
        | str
        | None
    ) = None
    """Type of question."""
    attachment: Attachment | None = None
    """Image or video."""
    properties: FieldProperties | None = None
    """Settings."""
    validations: Validations | None = None
    """What an answer must be."""


class LogicCondition(Record):
    """A condition, or several joined by `and` or `or`."""

    op: (
        Literal[
            "begins_with",
            "ends_with",
            "contains",
            "not_contains",
            "lower_than",
            "lower_equal_than",
            "greater_than",
            "greater_equal_than",
            "is",
            "is_not",
            "equal",
            "not_equal",
            "always",
            "on",
            "not_on",
            "earlier_than",
            "earlier_than_or_on",
            "later_than",
            "later_than_or_on",
            "and",
            "or",
        ]
        | str
        | None
    ) = None
    """How the values compare."""
    vars: Any | None = None
    """Values to compare, or conditions to join."""


class LogicActionDetailsTarget(Record):
    """Variable to change."""

    type: Literal["variable"] | str | None = None
    """`variable`."""
    value: Literal["score", "price"] | str | None = None
    """`score` or `price`."""


class LogicActionDetailsTo(Record):
    """Where a jump leads."""

    type: Literal["field", "hidden", "thankyou"] | str | None = None
    """Kind of target."""
    value: str | None = None
    """Reference of the question or screen or name of the hidden field."""


class LogicActionDetailsValue(Record):
    """Number to compute with."""

    type: Literal["constant"] | str | None = None
    """`constant`."""
    value: float | None = None
    """The number."""


class LogicActionDetails(Record):
    """Where a jump leads, or what is computed."""

    target: LogicActionDetailsTarget | None = None
    """Variable to change."""
    to: LogicActionDetailsTo | None = None
    """Where a jump leads."""
    value: LogicActionDetailsValue | None = None
    """Number to compute with."""


class LogicAction(Record):
    """What happens when a condition is met."""

    action: Literal["jump", "add", "subtract", "multiply", "divide"] | str | None = None
    """`jump` goes to another question; the others change a variable."""
    condition: LogicCondition | None = None
    """When it happens."""
    details: LogicActionDetails | None = None
    """Details."""


class Logic(Record):
    """Logic of a question or of a hidden field."""

    actions: list[LogicAction] | None = None
    """What happens."""
    ref: str | None = None
    """Reference of the question or name of the hidden field."""
    type: Literal["field", "hidden"] | str | None = None
    """`field` or `hidden`."""


class SettingsMeta(Record):
    """What search engines get."""

    allow_indexing: bool | None = None
    """Whether search engines may list it."""
    description: str | None = None
    """Description."""
    image: Link | None = None
    """Image."""


class RespondentNotification(Record):
    """Email to the respondent."""

    enabled: bool | None = None
    """Whether it is sent."""
    message: str | None = None
    """Text."""
    recipient: str | None = None
    """Answer or hidden field with the address, as in `{{field:email}}`."""
    reply_to: list[str] | None = None
    """Addresses for replies."""
    subject: str | None = None
    """Subject."""


class SelfNotification(Record):
    """Email to the owners of the form."""

    enabled: bool | None = None
    """Whether it is sent."""
    message: str | None = None
    """Text."""
    recipients: list[str] | None = None
    """Addresses."""
    reply_to: str | None = None
    """Answer or hidden field with the address for replies, as in `{{field:email}}`."""
    subject: str | None = None
    """Subject."""


class Notification(Record):
    """Emails that are sent for a response."""

    respondent: RespondentNotification | None = None
    """Email to the respondent."""
    self: SelfNotification | None = None
    """Email to the owners of the form."""


class Settings(Record):
    """Settings of a form."""

    are_uploads_public: bool | None = None
    """Whether uploaded files can be seen without signing in."""
    autosave_progress: bool | None = None
    """Whether answers are kept while the form is filled in."""
    facebook_pixel: str | None = None
    """Id of a Facebook pixel."""
    free_form_navigation: bool | None = None
    """Whether respondents can move freely between questions."""
    google_analytics: str | None = None
    """Id of Google Analytics."""
    google_tag_manager: str | None = None
    """Id of Google Tag Manager."""
    hide_navigation: bool | None = None
    """Whether the arrows are hidden."""
    is_public: bool | None = None
    """Whether anyone can fill it in."""
    language: (
        Literal[
            "en",
            "es",
            "ca",
            "fr",
            "de",
            "ru",
            "it",
            "da",
            "pt",
            "ch",
            "zh",
            "nl",
            "no",
            "uk",
            "ja",
            "ko",
            "hr",
            "fi",
            "sv",
            "pl",
            "el",
            "hu",
            "tr",
            "cs",
            "et",
            "di",
        ]
        | str
        | None
    ) = None
    """Language in which it is presented."""
    meta: SettingsMeta | None = None
    """What search engines get."""
    notification: Notification | None = None
    """Emails that are sent for a response."""
    pro_subdomain_enabled: bool | None = None
    """Whether it is on a subdomain of your own."""
    progress_bar: Literal["percentage", "proportion"] | str | None = None
    """What the progress bar shows."""
    redirect_after_submit_url: str | None = None
    """Page that follows the form."""
    show_cookie_consent: bool | None = None
    """Whether consent to cookies is asked for."""
    show_key_hint_on_choices: bool | None = None
    """Whether choices show their keys."""
    show_number_of_submissions: bool | None = None
    """Whether the number of responses is shown."""
    show_progress_bar: bool | None = None
    """Whether there is a progress bar."""
    show_question_number: bool | None = None
    """Whether questions are numbered."""
    show_time_to_complete: bool | None = None
    """Whether the expected time is shown."""
    show_typeform_branding: bool | None = None
    """Whether Typeform is named."""
    use_lead_qualification: bool | None = None
    """Whether leads are qualified."""


class ThankYouScreenProperties(Record):
    """Settings of a screen at the end."""

    button_mode: Literal["reload", "redirect"] | str | None = None
    """Whether the button opens the form again or another page."""
    button_text: str | None = None
    """Text of the button."""
    redirect_url: str | None = None
    """Page that the button opens."""
    share_icons: bool | None = None
    """Whether there are buttons of social networks."""
    show_button: bool | None = None
    """Whether there is a button."""


class ThankYouScreen(Record):
    """A screen at the end of a form."""

    attachment: Attachment | None = None
    """Image or video."""
    properties: ThankYouScreenProperties | None = None
    """Settings."""
    ref: str | None = None
    """Reference of your own."""
    title: str | None = None
    """Text."""


class FormVariables(Record):
    """Values that are computed while the form is filled in."""

    price: float | None = None
    """Total price."""
    score: float | None = None
    """Score."""


class WelcomeScreenProperties(Record):
    """Settings of a screen at the start."""

    button_text: str | None = None
    """Text of the button."""
    description: str | None = None
    """Text below the title."""
    show_button: bool | None = None
    """Whether there is a button."""


class WelcomeScreen(Record):
    """A screen at the start of a form."""

    attachment: Attachment | None = None
    """Image or video."""
    properties: WelcomeScreenProperties | None = None
    """Settings."""
    ref: str | None = None
    """Reference of your own."""
    title: str | None = None
    """Text."""


class FormDetail(Record):
    """A form with its questions."""

    id: str | None = None
    """Id, as in its URL."""
    title: str | None = None
    """Title."""
    links: FormDetailLinks | None = Field(default=None, alias="_links")
    """URLs for people."""
    fields: list[FormField] | None = None
    """Questions."""
    hidden: list[str] | None = None
    """Names of hidden fields."""
    language: (
        Literal[
            "en",
            "es",
            "ca",
            "fr",
            "de",
            "ru",
            "it",
            "da",
            "pt",
            "ch",
            "zh",
            "nl",
            "no",
            "uk",
            "ja",
            "ko",
            "hr",
            "fi",
            "sv",
            "pl",
            "el",
            "hu",
            "tr",
            "cs",
            "et",
            "di",
        ]
        | str
        | None
    ) = None
    """Language in which it is presented."""
    logic: list[Logic] | None = None
    """What happens by the answers."""
    settings: Settings | None = None
    """Settings."""
    thankyou_screens: list[ThankYouScreen] | None = None
    """Screens at the end."""
    theme: Link | None = None
    """URL of its theme."""
    variables: FormVariables | None = None
    """Values that are computed."""
    welcome_screens: list[WelcomeScreen] | None = None
    """Screens at the start."""
    workspace: Link | None = None
    """URL of its workspace."""
