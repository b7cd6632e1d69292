# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Extras(Record):
    """Links and pictures of a page."""

    links: list[str] | None = None
    """URLs that the page links to."""
    image_links: list[str] | None = Field(default=None, alias="imageLinks")
    """URLs of pictures on the page."""


class Subpage(Record):
    """A page below a result."""

    id: str
    """Id of the page, its URL for most."""
    url: str
    """URL of the page."""
    title: str | None = None
    """Title of the page."""
    score: float | None = None
    """How similar it is to the query or URL, from 0 to 1."""
    published_date: str | None = Field(default=None, alias="publishedDate")
    """When it was published, as far as the page tells: a day or a time."""
    author: str | None = None
    """Author."""
    image: str | None = None
    """URL of a picture."""
    favicon: str | None = None
    """URL of the icon of the site."""
    text: str | None = None
    """Text of the page; only if asked for."""
    highlights: list[str] | None = None
    """Passages that fit best; only if asked for."""
    highlight_scores: list[float] | None = Field(default=None, alias="highlightScores")
    """How similar each passage is to the query, from 0 to 1."""
    summary: str | None = None
    """Summary; only if asked for."""
    extras: Extras | None = None
    """Links and pictures; only if asked for."""


class Workforce(Record):
    """Employees of a company."""

    total: int | None = None
    """Number of employees."""


class Headquarters(Record):
    """Where a company is."""

    address: str | None = None
    """Street."""
    city: str | None = None
    """City."""
    postal_code: str | None = Field(default=None, alias="postalCode")
    """Postal code."""
    country: str | None = None
    """Name of the country."""


class FundingRound(Record):
    """A round of funding."""

    name: str | None = None
    """Name, as in `Series A`."""
    date: str | None = None
    """Date."""
    amount: int | None = None
    """Amount in US dollars."""


class Financials(Record):
    """Revenue and funding of a company."""

    revenue_annual: int | None = Field(default=None, alias="revenueAnnual")
    """Revenue a year, in US dollars."""
    funding_total: int | None = Field(default=None, alias="fundingTotal")
    """Sum of all funding, in US dollars."""
    funding_latest_round: FundingRound | None = Field(default=None, alias="fundingLatestRound")
    """Latest round of funding."""


class WebTraffic(Record):
    """Visits of a website."""

    visits_monthly: int | None = Field(default=None, alias="visitsMonthly")
    """Visits a month, estimated."""


class JobDates(Record):
    """From when to when a person had a job."""

    from_: str | None = Field(default=None, alias="from")
    """Day it began, YYYY-MM-DD."""
    to: str | None = None
    """Day it ended, YYYY-MM-DD."""


class JobCompany(Record):
    """The company of a job."""

    id: str | None = None
    """Id of the company at Exa."""
    name: str | None = None
    """Name of the company."""


class Job(Record):
    """A job of a person."""

    title: str | None = None
    """Job title."""
    location: str | None = None
    """Where it is."""
    dates: JobDates | None = None
    """From when to when."""
    company: JobCompany | None = None
    """Company."""


class EntityProperties(Record):
    """What is known of a company or a person; the fields depend on which."""

    name: str | None = None
    """Name."""
    founded_year: int | None = Field(default=None, alias="foundedYear")
    """Year the company was founded."""
    description: str | None = None
    """What the company does."""
    workforce: Workforce | None = None
    """Employees of the company."""
    headquarters: Headquarters | None = None
    """Where the company is."""
    financials: Financials | None = None
    """Revenue and funding of the company."""
    web_traffic: WebTraffic | None = Field(default=None, alias="webTraffic")
    """Visits of the company's website."""
    location: str | None = None
    """Where the person lives."""
    work_history: list[Job] | None = Field(default=None, alias="workHistory")
    """Jobs of the person."""


class EntityDetail(Record):
    """A company or a person."""

    id: str
    """Id of the company or person at Exa."""
    type: Literal["company", "person"] | str
    """What it is."""
    version: int
    """Version of the properties."""
    properties: EntityProperties
    """What is known of the company or person."""


class SearchResult(Record):
    """A web page that was found, with the contents asked for."""

    id: str
    """Id of the page, its URL for most."""
    url: str
    """URL of the page."""
    title: str | None = None
    """Title of the page."""
    score: float | None = None
    """How similar it is to the query or URL, from 0 to 1."""
    published_date: str | None = Field(default=None, alias="publishedDate")
    """When it was published, as far as the page tells: a day or a time."""
    author: str | None = None
    """Author."""
    image: str | None = None
    """URL of a picture."""
    favicon: str | None = None
    """URL of the icon of the site."""
    text: str | None = None
    """Text of the page; only if asked for."""
    highlights: list[str] | None = None
    """Passages that fit best; only if asked for."""
    highlight_scores: list[float] | None = Field(default=None, alias="highlightScores")
    """How similar each passage is to the query, from 0 to 1."""
    summary: str | None = None
    """Summary; only if asked for."""
    extras: Extras | None = None
    """Links and pictures; only if asked for."""
    subpages: list[Subpage] | None = None
    """Pages below it; only if asked for."""
    entities: list[EntityDetail] | None = None
    """The company or people that it is about; only with `category="company"` and `category="people"`."""
