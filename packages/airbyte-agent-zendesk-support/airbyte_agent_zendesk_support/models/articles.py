# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `articles`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Article(Record):
    """An article of the help center."""

    id: int
    """Id of the article."""
    url: str | None = None
    """Its URL in the API."""
    html_url: str | None = None
    """Its URL in the help center."""
    title: str | None = None
    """Title."""
    name: str | None = None
    """Alias of `title`."""
    body: str | None = None
    """Text as HTML."""
    locale: str | None = None
    """Language that is shown here, such as `en-us`."""
    source_locale: str | None = None
    """Language it was written in."""
    outdated: bool | None = None
    """No longer in use; false."""
    outdated_locales: list[str] | None = None
    """Languages whose translations are out of date."""
    author_id: int | None = None
    """Id of the user who wrote it."""
    section_id: int | None = None
    """Id of its section."""
    permission_group_id: int | None = None
    """Id of the permission group that may edit and publish it."""
    user_segment_id: int | None = None
    """Id of the user segment that can read it; null for everyone."""
    user_segment_ids: list[int] | None = None
    """Ids of all user segments that can read it."""
    content_tag_ids: list[str] | None = None
    """Ids of its content tags."""
    label_names: list[str] | None = None
    """Labels that search looks at."""
    draft: bool | None = None
    """Whether it is not published."""
    promoted: bool | None = None
    """Whether it is pinned to the top of its section."""
    position: int | None = None
    """Place in its section."""
    comments_disabled: bool | None = None
    """Whether readers cannot comment."""
    vote_sum: int | None = None
    """Upvotes minus downvotes."""
    vote_count: int | None = None
    """Number of votes."""
    edited_at: dt.datetime | None = None
    """When its title or text last changed."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated in any way."""
