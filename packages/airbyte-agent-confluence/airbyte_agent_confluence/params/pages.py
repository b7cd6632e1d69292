# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Arguments of `pages`."""

from typing import Literal, TypeAlias

__all__ = ["PageGetParamsBodyFormat", "PageListParamsSort"]

PageListParamsSort: TypeAlias = Literal[
    "id", "-id", "created-date", "-created-date", "modified-date", "-modified-date", "title", "-title"
]
PageGetParamsBodyFormat: TypeAlias = Literal[
    "storage", "atlas_doc_format", "view", "export_view", "anonymous_export_view", "styled_view", "editor"
]
