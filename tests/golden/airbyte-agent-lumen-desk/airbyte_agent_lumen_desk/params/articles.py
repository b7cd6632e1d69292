# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Arguments of `articles`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ArticleCreateParams"]


class ArticleCreateParams(TypedDict, total=False):
    """Arguments of `articles.create`, by name."""

    title: Required[str]
    content: Required[str]
