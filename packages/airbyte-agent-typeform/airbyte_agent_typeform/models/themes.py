# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records of `themes`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class ThemeBackground(Record):
    """Background of a theme."""

    brightness: float | None = None
    """Brightness, -1 to 1."""
    href: str | None = None
    """URL of the image."""
    layout: Literal["fullscreen", "repeat", "no-repeat"] | str | None = None
    """How the image fills the screen."""


class ThemeColors(Record):
    """Colors of a theme."""

    answer: str | None = None
    """Answers."""
    background: str | None = None
    """Background."""
    button: str | None = None
    """Buttons."""
    question: str | None = None
    """Questions."""


class ThemeText(Record):
    """Size and alignment of text."""

    alignment: Literal["left", "center"] | str | None = None
    """Alignment."""
    font_size: Literal["small", "medium", "large"] | str | None = None
    """Size."""


class Theme(Record):
    """A theme, which is how forms look."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    background: ThemeBackground | None = None
    """Background."""
    colors: ThemeColors | None = None
    """Colors."""
    fields: ThemeText | None = None
    """Text of questions."""
    font: (
        Literal[
            "Acme",
            "Arial",
            "Arvo",
            "Avenir Next",
            "Bangers",
            "Cabin",
            "Cabin Condensed",
            "Courier",
            "Crete Round",
            "Dancing Script",
            "Exo",
            "Georgia",
            "Handlee",
            "Helvetica Neue",
            "Karla",
            "Lato",
            "Lekton",
            "Lobster",
            "Lora",
            "McLaren",
            "Montserrat",
            "Nixie One",
            "Old Standard TT",
            "Open Sans",
            "Oswald",
            "Playfair Display",
            "Quicksand",
            "Raleway",
            "Signika",
            "Sniglet",
            "Source Sans Pro",
            "Vollkorn",
        ]
        | str
        | None
    ) = None
    """Font."""
    has_transparent_button: bool | None = None
    """Whether buttons are transparent."""
    rounded_corners: Literal["none", "small", "large"] | str | None = None
    """How round corners are."""
    screens: ThemeText | None = None
    """Text of the screens at the start and the end."""
    visibility: Literal["public", "private"] | str | None = None
    """`private`, or `public` for those of Typeform."""
