# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A lead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.leads import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.leads import Lead
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.leads import LeadsStoreColumn, LeadsStoreRecord  # noqa: F401

__all__ = ["Leads", "SyncLeads"]


class Leads(StoredEntity["LeadsStoreColumn", "LeadsStoreRecord"]):
    """A lead."""

    _stored = ("leads", "LeadsStoreRecord")

    def list(self, q: str) -> AsyncPager[Lead]:
        """List leads by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of leads, such as `SELECT Id, Name, Company, Status FROM Lead WHERE IsConverted =
                false`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Lead)

    async def create(
        self,
        last_name: str,
        company: str,
        *,
        first_name: str | Omit | None = omit,
        title: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        status: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        rating: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        street: str | Omit | None = omit,
        city: str | Omit | None = omit,
        state: str | Omit | None = omit,
        postal_code: str | Omit | None = omit,
        country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a lead.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            last_name: Last name.
            company: Company.
            first_name: First name.
            title: Job title.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            website: Website.
            status: Status, such as `Open - Not Contacted`.
            lead_source: Where it came from, such as `Web`.
            industry: Industry.
            rating: Rating, such as `Hot`.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            street: Street of the address.
            city: City of the address.
            state: State or province of the address.
            postal_code: Postal code of the address.
            country: Country of the address.
            description: Description of the lead.
            owner_id: Id of the user or queue that owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "LastName": last_name,
                "Company": company,
                "FirstName": first_name,
                "Title": title,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Website": website,
                "Status": status,
                "LeadSource": lead_source,
                "Industry": industry,
                "Rating": rating,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Street": street,
                "City": city,
                "State": state,
                "PostalCode": postal_code,
                "Country": country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Lead:
        """Get a lead.

        Args:
            id: Id of the lead.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Lead)

    async def delete(self, id: str) -> None:
        """Delete a lead.

        Moves it to the recycle bin.

        Args:
            id: Id of the lead.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        first_name: str | Omit | None = omit,
        last_name: str | Omit | None = omit,
        company: str | Omit | None = omit,
        title: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        status: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        rating: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        street: str | Omit | None = omit,
        city: str | Omit | None = omit,
        state: str | Omit | None = omit,
        postal_code: str | Omit | None = omit,
        country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a lead.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the lead.
            first_name: First name.
            last_name: Last name.
            company: Company.
            title: Job title.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            website: Website.
            status: Status, such as `Open - Not Contacted`.
            lead_source: Where it came from, such as `Web`.
            industry: Industry.
            rating: Rating, such as `Hot`.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            street: Street of the address.
            city: City of the address.
            state: State or province of the address.
            postal_code: Postal code of the address.
            country: Country of the address.
            description: Description of the lead.
            owner_id: Id of the user or queue that owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "FirstName": first_name,
                "LastName": last_name,
                "Company": company,
                "Title": title,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Website": website,
                "Status": status,
                "LeadSource": lead_source,
                "Industry": industry,
                "Rating": rating,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Street": street,
                "City": city,
                "State": state,
                "PostalCode": postal_code,
                "Country": country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Lead]:
        """Search leads by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for leads, such as `FIND {Lovelace} IN ALL FIELDS RETURNING Lead(Id, Name,
                Company)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Lead)


class SyncLeads(SyncStoredEntity["LeadsStoreColumn", "LeadsStoreRecord"]):
    """A lead. Sync version of `Leads`."""

    _stored = ("leads", "LeadsStoreRecord")

    def list(self, q: str) -> SyncPage[Lead]:
        """List leads by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of leads, such as `SELECT Id, Name, Company, Status FROM Lead WHERE IsConverted =
                false`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Lead)

    def create(
        self,
        last_name: str,
        company: str,
        *,
        first_name: str | Omit | None = omit,
        title: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        status: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        rating: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        street: str | Omit | None = omit,
        city: str | Omit | None = omit,
        state: str | Omit | None = omit,
        postal_code: str | Omit | None = omit,
        country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a lead.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            last_name: Last name.
            company: Company.
            first_name: First name.
            title: Job title.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            website: Website.
            status: Status, such as `Open - Not Contacted`.
            lead_source: Where it came from, such as `Web`.
            industry: Industry.
            rating: Rating, such as `Hot`.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            street: Street of the address.
            city: City of the address.
            state: State or province of the address.
            postal_code: Postal code of the address.
            country: Country of the address.
            description: Description of the lead.
            owner_id: Id of the user or queue that owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "LastName": last_name,
                "Company": company,
                "FirstName": first_name,
                "Title": title,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Website": website,
                "Status": status,
                "LeadSource": lead_source,
                "Industry": industry,
                "Rating": rating,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Street": street,
                "City": city,
                "State": state,
                "PostalCode": postal_code,
                "Country": country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Lead:
        """Get a lead.

        Args:
            id: Id of the lead.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Lead)

    def delete(self, id: str) -> None:
        """Delete a lead.

        Moves it to the recycle bin.

        Args:
            id: Id of the lead.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        first_name: str | Omit | None = omit,
        last_name: str | Omit | None = omit,
        company: str | Omit | None = omit,
        title: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        status: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        rating: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        street: str | Omit | None = omit,
        city: str | Omit | None = omit,
        state: str | Omit | None = omit,
        postal_code: str | Omit | None = omit,
        country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a lead.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the lead.
            first_name: First name.
            last_name: Last name.
            company: Company.
            title: Job title.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            website: Website.
            status: Status, such as `Open - Not Contacted`.
            lead_source: Where it came from, such as `Web`.
            industry: Industry.
            rating: Rating, such as `Hot`.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            street: Street of the address.
            city: City of the address.
            state: State or province of the address.
            postal_code: Postal code of the address.
            country: Country of the address.
            description: Description of the lead.
            owner_id: Id of the user or queue that owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "FirstName": first_name,
                "LastName": last_name,
                "Company": company,
                "Title": title,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Website": website,
                "Status": status,
                "LeadSource": lead_source,
                "Industry": industry,
                "Rating": rating,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Street": street,
                "City": city,
                "State": state,
                "PostalCode": postal_code,
                "Country": country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Lead]:
        """Search leads by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for leads, such as `FIND {Lovelace} IN ALL FIELDS RETURNING Lead(Id, Name,
                Company)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Lead)
