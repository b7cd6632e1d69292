# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_fields`."""

from typing import Literal, TypeAlias

__all__ = ["IssueFieldSearchParamsOrderBy"]

IssueFieldSearchParamsOrderBy: TypeAlias = Literal[
    "contextsCount",
    "-contextsCount",
    "+contextsCount",
    "lastUsed",
    "-lastUsed",
    "+lastUsed",
    "name",
    "-name",
    "+name",
    "screensCount",
    "-screensCount",
    "+screensCount",
    "projectsCount",
    "-projectsCount",
    "+projectsCount",
]
