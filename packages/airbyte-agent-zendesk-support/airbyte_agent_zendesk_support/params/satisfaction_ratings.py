# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `satisfaction_ratings`."""

from typing import Literal, TypeAlias

__all__ = ["SatisfactionRatingListParamsScore"]

SatisfactionRatingListParamsScore: TypeAlias = Literal[
    "offered",
    "unoffered",
    "received",
    "received_with_comment",
    "received_without_comment",
    "good",
    "good_with_comment",
    "good_without_comment",
    "bad",
    "bad_with_comment",
    "bad_without_comment",
]
