# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""An account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.accounts import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.accounts import Account
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.accounts import AccountsStoreColumn, AccountsStoreRecord  # noqa: F401

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(StoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An account."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(self, q: str) -> AsyncPager[Account]:
        """List accounts by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of accounts, such as `SELECT Id, Name, Industry FROM Account WHERE Industry =
                'Energy' ORDER BY Name`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Account)

    async def create(
        self,
        name: str,
        *,
        account_number: str | Omit | None = omit,
        type: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        billing_street: str | Omit | None = omit,
        billing_city: str | Omit | None = omit,
        billing_state: str | Omit | None = omit,
        billing_postal_code: str | Omit | None = omit,
        billing_country: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create an account.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            name: Name of the company.
            account_number: Number that the organization gave the account.
            type: Type, as the organization defines it.
            industry: Industry.
            phone: Phone number.
            website: Website.
            billing_street: Street of the billing address.
            billing_city: City of the billing address.
            billing_state: State or province of the billing address.
            billing_postal_code: Postal code of the billing address.
            billing_country: Country of the billing address.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            description: Description of the account.
            owner_id: Id of the user who owns it.
            parent_id: Id of the account that it is a part of.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Name": name,
                "AccountNumber": account_number,
                "Type": type,
                "Industry": industry,
                "Phone": phone,
                "Website": website,
                "BillingStreet": billing_street,
                "BillingCity": billing_city,
                "BillingState": billing_state,
                "BillingPostalCode": billing_postal_code,
                "BillingCountry": billing_country,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Description": description,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Account:
        """Get an account.

        Args:
            id: Id of the account.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Account)

    async def delete(self, id: str) -> None:
        """Delete an account.

        Moves it to the recycle bin.

        Args:
            id: Id of the account.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        account_number: str | Omit | None = omit,
        type: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        billing_street: str | Omit | None = omit,
        billing_city: str | Omit | None = omit,
        billing_state: str | Omit | None = omit,
        billing_postal_code: str | Omit | None = omit,
        billing_country: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update an account.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the account.
            name: Name of the company.
            account_number: Number that the organization gave the account.
            type: Type, as the organization defines it.
            industry: Industry.
            phone: Phone number.
            website: Website.
            billing_street: Street of the billing address.
            billing_city: City of the billing address.
            billing_state: State or province of the billing address.
            billing_postal_code: Postal code of the billing address.
            billing_country: Country of the billing address.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            description: Description of the account.
            owner_id: Id of the user who owns it.
            parent_id: Id of the account that it is a part of.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Name": name,
                "AccountNumber": account_number,
                "Type": type,
                "Industry": industry,
                "Phone": phone,
                "Website": website,
                "BillingStreet": billing_street,
                "BillingCity": billing_city,
                "BillingState": billing_state,
                "BillingPostalCode": billing_postal_code,
                "BillingCountry": billing_country,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Description": description,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Account]:
        """Search accounts by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for accounts, such as `FIND {Acme} IN NAME FIELDS RETURNING Account(Id, Name)`.
                Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Account)


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An account. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(self, q: str) -> SyncPage[Account]:
        """List accounts by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of accounts, such as `SELECT Id, Name, Industry FROM Account WHERE Industry =
                'Energy' ORDER BY Name`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Account)

    def create(
        self,
        name: str,
        *,
        account_number: str | Omit | None = omit,
        type: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        billing_street: str | Omit | None = omit,
        billing_city: str | Omit | None = omit,
        billing_state: str | Omit | None = omit,
        billing_postal_code: str | Omit | None = omit,
        billing_country: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create an account.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            name: Name of the company.
            account_number: Number that the organization gave the account.
            type: Type, as the organization defines it.
            industry: Industry.
            phone: Phone number.
            website: Website.
            billing_street: Street of the billing address.
            billing_city: City of the billing address.
            billing_state: State or province of the billing address.
            billing_postal_code: Postal code of the billing address.
            billing_country: Country of the billing address.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            description: Description of the account.
            owner_id: Id of the user who owns it.
            parent_id: Id of the account that it is a part of.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Name": name,
                "AccountNumber": account_number,
                "Type": type,
                "Industry": industry,
                "Phone": phone,
                "Website": website,
                "BillingStreet": billing_street,
                "BillingCity": billing_city,
                "BillingState": billing_state,
                "BillingPostalCode": billing_postal_code,
                "BillingCountry": billing_country,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Description": description,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Account:
        """Get an account.

        Args:
            id: Id of the account.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Account)

    def delete(self, id: str) -> None:
        """Delete an account.

        Moves it to the recycle bin.

        Args:
            id: Id of the account.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        account_number: str | Omit | None = omit,
        type: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        website: str | Omit | None = omit,
        billing_street: str | Omit | None = omit,
        billing_city: str | Omit | None = omit,
        billing_state: str | Omit | None = omit,
        billing_postal_code: str | Omit | None = omit,
        billing_country: str | Omit | None = omit,
        annual_revenue: float | Omit | None = omit,
        number_of_employees: int | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update an account.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the account.
            name: Name of the company.
            account_number: Number that the organization gave the account.
            type: Type, as the organization defines it.
            industry: Industry.
            phone: Phone number.
            website: Website.
            billing_street: Street of the billing address.
            billing_city: City of the billing address.
            billing_state: State or province of the billing address.
            billing_postal_code: Postal code of the billing address.
            billing_country: Country of the billing address.
            annual_revenue: Revenue in a year.
            number_of_employees: Number of employees.
            description: Description of the account.
            owner_id: Id of the user who owns it.
            parent_id: Id of the account that it is a part of.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Name": name,
                "AccountNumber": account_number,
                "Type": type,
                "Industry": industry,
                "Phone": phone,
                "Website": website,
                "BillingStreet": billing_street,
                "BillingCity": billing_city,
                "BillingState": billing_state,
                "BillingPostalCode": billing_postal_code,
                "BillingCountry": billing_country,
                "AnnualRevenue": annual_revenue,
                "NumberOfEmployees": number_of_employees,
                "Description": description,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Account]:
        """Search accounts by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for accounts, such as `FIND {Acme} IN NAME FIELDS RETURNING Account(Id, Name)`.
                Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Account)
