# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `projects`."""

import datetime as dt
from typing import Required

from typing_extensions import TypedDict

__all__ = ["ProjectCreateParams", "ProjectUpdateParams"]


class ProjectCreateParams(TypedDict, total=False):
    """Arguments of `projects.create`, by name."""

    name: Required[str]
    account_id: Required[str]
    description_html: str | None
    start_date: dt.datetime | str | None
    end_date: dt.datetime | str | None


class ProjectUpdateParams(TypedDict, total=False):
    """Arguments of `projects.update`, by name."""

    id: Required[str]
    name: str | None
    description_html: str | None
    is_archived: bool | None
    customer_portal_visible: bool | None
    end_date: dt.datetime | str | None
    owner_id: str | None
    start_date: dt.datetime | str | None
