# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A company in the CRM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.companies import CompaniesRow, Company
from ..params.companies import CompaniesSearchQuery, CompanyPropertiesInput
from ..params.shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam
from ..schemas import (
    ASSOCIATIONS_SCHEMA,
    FILTER_GROUPS_SCHEMA,
    PROPERTIES_SCHEMA_7,
    SORTS_SCHEMA,
)

__all__ = ["Companies", "SyncCompanies"]


class Companies(StoredEntity[CompaniesSearchQuery, CompaniesRow]):
    """A company in the CRM."""

    _stored = ("companies", CompaniesRow)

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Company]:
        """List companies. Without `properties` only name, domain and dates come.

        Args:
            limit: Records on a page; 10 where absent. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: True for the records in the recycling bin, in place of the others.
        """
        return self._pager(LIST, {
            "limit": limit, "after": after, "associations": associations, "properties": properties,
            "propertiesWithHistory": properties_with_history, "archived": archived,
        }, Company)  # fmt: skip

    async def create(
        self,
        properties: CompanyPropertiesInput | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Company:
        """Create a company.

        Args:
            properties: Values by the properties' internal names; a new company needs a name or a domain.
            associations: Records to associate the new company with.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Company)

    async def get(
        self,
        company_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Company:
        """Get a company. Without `properties` only name, domain and dates come.

        Args:
            company_id: Id of the company, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: True where the record is in the recycling bin.
        """
        return await self._one(GET, {
            "companyId": company_id, "properties": properties,
            "propertiesWithHistory": properties_with_history, "associations": associations,
            "idProperty": id_property, "archived": archived,
        }, Company)  # fmt: skip

    async def update(
        self, company_id: str, properties: CompanyPropertiesInput | Mapping[str, str | float | bool | None]
    ) -> Company:
        """Change a company. Properties that are not given stay as they are; one set to "" is cleared.

        Args:
            company_id: Id of the company.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"companyId": company_id, "properties": properties}, Company)

    def search(
        self,
        *,
        filter_groups: Sequence[SearchFilterGroupParam] | Omit | None = omit,
        query: str | Omit | None = omit,
        sorts: Sequence[SearchSortParam | str] | Omit | None = omit,
        properties: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[Company]:
        """Search companies. Some seconds pass before a new or changed record is found; going past 10,000
        records is refused.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the companies. At most 3,000 characters.
            sorts: What to sort by, `-` before a name for largest first; by creation where absent. At most 1
                items.
            properties: Names of the properties to return, in place of the default ones.
            limit: Records on a page; 10 where absent. 1 to 200.
            after: Cursor of the page; the number of records before it, which must be under 10,000.
        """
        return self._pager(SEARCH, {
            "filterGroups": filter_groups, "query": query, "sorts": sorts, "properties": properties,
            "limit": limit, "after": after,
        }, Company)  # fmt: skip


class SyncCompanies(SyncStoredEntity[CompaniesSearchQuery, CompaniesRow]):
    """A company in the CRM; blocking twin of `Companies`."""

    _stored = ("companies", CompaniesRow)

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Company]:
        """List companies. Without `properties` only name, domain and dates come.

        Args:
            limit: Records on a page; 10 where absent. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: True for the records in the recycling bin, in place of the others.
        """
        return self._page(LIST, {
            "limit": limit, "after": after, "associations": associations, "properties": properties,
            "propertiesWithHistory": properties_with_history, "archived": archived,
        }, Company)  # fmt: skip

    def create(
        self,
        properties: CompanyPropertiesInput | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Company:
        """Create a company.

        Args:
            properties: Values by the properties' internal names; a new company needs a name or a domain.
            associations: Records to associate the new company with.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Company)

    def get(
        self,
        company_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Company:
        """Get a company. Without `properties` only name, domain and dates come.

        Args:
            company_id: Id of the company, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: True where the record is in the recycling bin.
        """
        return self._one(GET, {
            "companyId": company_id, "properties": properties,
            "propertiesWithHistory": properties_with_history, "associations": associations,
            "idProperty": id_property, "archived": archived,
        }, Company)  # fmt: skip

    def update(
        self, company_id: str, properties: CompanyPropertiesInput | Mapping[str, str | float | bool | None]
    ) -> Company:
        """Change a company. Properties that are not given stay as they are; one set to "" is cleared.

        Args:
            company_id: Id of the company.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"companyId": company_id, "properties": properties}, Company)

    def search(
        self,
        *,
        filter_groups: Sequence[SearchFilterGroupParam] | Omit | None = omit,
        query: str | Omit | None = omit,
        sorts: Sequence[SearchSortParam | str] | Omit | None = omit,
        properties: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[Company]:
        """Search companies. Some seconds pass before a new or changed record is found; going past 10,000
        records is refused.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the companies. At most 3,000 characters.
            sorts: What to sort by, `-` before a name for largest first; by creation where absent. At most 1
                items.
            properties: Names of the properties to return, in place of the default ones.
            limit: Records on a page; 10 where absent. 1 to 200.
            after: Cursor of the page; the number of records before it, which must be under 10,000.
        """
        return self._page(SEARCH, {
            "filterGroups": filter_groups, "query": query, "sorts": sorts, "properties": properties,
            "limit": limit, "after": after,
        }, Company)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="companies", action="list", method="GET", path="/crm/v3/objects/companies",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        Parameter(
            "associations", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "properties", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "propertiesWithHistory", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="List companies. Without `properties` only name, domain and dates come.", records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)
CREATE = Operation(
    entity="companies", action="create", method="POST", path="/crm/v3/objects/companies",
    parameters=(
        Parameter("properties", "body", PROPERTIES_SCHEMA_7, required=True),
        Parameter("associations", "body", ASSOCIATIONS_SCHEMA),
    ),
    summary="Create a company", body="json",
)
GET = Operation(
    entity="companies", action="get", method="GET", path="/crm/v3/objects/companies/{companyId}",
    parameters=(
        Parameter("companyId", "path", {"type": "string"}, required=True),
        Parameter(
            "properties", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "propertiesWithHistory", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "associations", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter("idProperty", "query", {"type": "string"}),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="Get a company. Without `properties` only name, domain and dates come.",
)
UPDATE = Operation(
    entity="companies", action="update", method="PATCH", path="/crm/v3/objects/companies/{companyId}",
    parameters=(
        Parameter("companyId", "path", {"type": "string"}, required=True),
        Parameter("properties", "body", PROPERTIES_SCHEMA_7, required=True),
    ),
    summary='Change a company. Properties that are not given stay as they are; one set to "" is cleared.',
    body="json",
)
SEARCH = Operation(
    entity="companies", action="search", method="POST", path="/crm/v3/objects/companies/search",
    parameters=(
        Parameter("filterGroups", "body", FILTER_GROUPS_SCHEMA),
        Parameter("query", "body", {"type": "string", "maxLength": 3000}),
        Parameter("sorts", "body", SORTS_SCHEMA),
        Parameter("properties", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 200}),
        Parameter("after", "body", {"type": "string"}),
    ),
    summary="Search companies. Some seconds pass before a new or changed record is found; going past 10,000 records is refused.",
    body="json", records="$.results", meta={"next_cursor": "$.paging.next.after", "total": "$.total"},
    paging=Paging(
        strategy="cursor", param="after", next="next_cursor", page_size="limit", max_records=10000,
        total="total",
        beyond='search in order of ids with sorts=[{"propertyName": "hs_object_id", "direction": "ASCENDING"}], and again with {"propertyName": "hs_object_id", "operator": "GT", "value": "<the last id>"} added to the filters of each of filterGroups',
    ),
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "create": CREATE, "get": GET, "update": UPDATE, "search": SEARCH,
}
