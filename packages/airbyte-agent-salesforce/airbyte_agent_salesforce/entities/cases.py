# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.cases import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.cases import Case
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.cases import CasesStoreColumn, CasesStoreRecord  # noqa: F401

__all__ = ["Cases", "SyncCases"]


class Cases(StoredEntity["CasesStoreColumn", "CasesStoreRecord"]):
    """A case."""

    _stored = ("cases", "CasesStoreRecord")

    def list(self, q: str) -> AsyncPager[Case]:
        """List cases by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of cases, such as `SELECT Id, CaseNumber, Subject FROM Case WHERE IsClosed = false`.
                In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Case)

    async def create(
        self,
        *,
        subject: str | Omit | None = omit,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        origin: str | Omit | None = omit,
        type: str | Omit | None = omit,
        reason: str | Omit | None = omit,
        description: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        supplied_name: str | Omit | None = omit,
        supplied_email: str | Omit | None = omit,
        supplied_phone: str | Omit | None = omit,
        supplied_company: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a case.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            subject: Subject.
            status: Status, such as `New`.
            priority: Priority, such as `High`.
            origin: How it came in, such as `Email`.
            type: Type, such as `Question`.
            reason: Why the customer wrote.
            description: Description of the case.
            account_id: Id of the account.
            contact_id: Id of the contact.
            supplied_name: Name that was entered in a web form.
            supplied_email: Email address that was entered in a web form.
            supplied_phone: Phone number that was entered in a web form.
            supplied_company: Company that was entered in a web form.
            owner_id: Id of the user or queue that owns it.
            parent_id: Id of the case above it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "Origin": origin,
                "Type": type,
                "Reason": reason,
                "Description": description,
                "AccountId": account_id,
                "ContactId": contact_id,
                "SuppliedName": supplied_name,
                "SuppliedEmail": supplied_email,
                "SuppliedPhone": supplied_phone,
                "SuppliedCompany": supplied_company,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Case:
        """Get a case.

        Args:
            id: Id of the case.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Case)

    async def delete(self, id: str) -> None:
        """Delete a case.

        Moves it to the recycle bin.

        Args:
            id: Id of the case.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        subject: str | Omit | None = omit,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        origin: str | Omit | None = omit,
        type: str | Omit | None = omit,
        reason: str | Omit | None = omit,
        description: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        supplied_name: str | Omit | None = omit,
        supplied_email: str | Omit | None = omit,
        supplied_phone: str | Omit | None = omit,
        supplied_company: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a case.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the case.
            subject: Subject.
            status: Status, such as `New`.
            priority: Priority, such as `High`.
            origin: How it came in, such as `Email`.
            type: Type, such as `Question`.
            reason: Why the customer wrote.
            description: Description of the case.
            account_id: Id of the account.
            contact_id: Id of the contact.
            supplied_name: Name that was entered in a web form.
            supplied_email: Email address that was entered in a web form.
            supplied_phone: Phone number that was entered in a web form.
            supplied_company: Company that was entered in a web form.
            owner_id: Id of the user or queue that owns it.
            parent_id: Id of the case above it.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "Origin": origin,
                "Type": type,
                "Reason": reason,
                "Description": description,
                "AccountId": account_id,
                "ContactId": contact_id,
                "SuppliedName": supplied_name,
                "SuppliedEmail": supplied_email,
                "SuppliedPhone": supplied_phone,
                "SuppliedCompany": supplied_company,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Case]:
        """Search cases by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for cases, such as `FIND {refund} IN ALL FIELDS RETURNING Case(Id, CaseNumber,
                Subject)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Case)


class SyncCases(SyncStoredEntity["CasesStoreColumn", "CasesStoreRecord"]):
    """A case. Sync version of `Cases`."""

    _stored = ("cases", "CasesStoreRecord")

    def list(self, q: str) -> SyncPage[Case]:
        """List cases by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of cases, such as `SELECT Id, CaseNumber, Subject FROM Case WHERE IsClosed = false`.
                In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Case)

    def create(
        self,
        *,
        subject: str | Omit | None = omit,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        origin: str | Omit | None = omit,
        type: str | Omit | None = omit,
        reason: str | Omit | None = omit,
        description: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        supplied_name: str | Omit | None = omit,
        supplied_email: str | Omit | None = omit,
        supplied_phone: str | Omit | None = omit,
        supplied_company: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a case.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            subject: Subject.
            status: Status, such as `New`.
            priority: Priority, such as `High`.
            origin: How it came in, such as `Email`.
            type: Type, such as `Question`.
            reason: Why the customer wrote.
            description: Description of the case.
            account_id: Id of the account.
            contact_id: Id of the contact.
            supplied_name: Name that was entered in a web form.
            supplied_email: Email address that was entered in a web form.
            supplied_phone: Phone number that was entered in a web form.
            supplied_company: Company that was entered in a web form.
            owner_id: Id of the user or queue that owns it.
            parent_id: Id of the case above it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "Origin": origin,
                "Type": type,
                "Reason": reason,
                "Description": description,
                "AccountId": account_id,
                "ContactId": contact_id,
                "SuppliedName": supplied_name,
                "SuppliedEmail": supplied_email,
                "SuppliedPhone": supplied_phone,
                "SuppliedCompany": supplied_company,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Case:
        """Get a case.

        Args:
            id: Id of the case.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Case)

    def delete(self, id: str) -> None:
        """Delete a case.

        Moves it to the recycle bin.

        Args:
            id: Id of the case.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        subject: str | Omit | None = omit,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        origin: str | Omit | None = omit,
        type: str | Omit | None = omit,
        reason: str | Omit | None = omit,
        description: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        supplied_name: str | Omit | None = omit,
        supplied_email: str | Omit | None = omit,
        supplied_phone: str | Omit | None = omit,
        supplied_company: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a case.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the case.
            subject: Subject.
            status: Status, such as `New`.
            priority: Priority, such as `High`.
            origin: How it came in, such as `Email`.
            type: Type, such as `Question`.
            reason: Why the customer wrote.
            description: Description of the case.
            account_id: Id of the account.
            contact_id: Id of the contact.
            supplied_name: Name that was entered in a web form.
            supplied_email: Email address that was entered in a web form.
            supplied_phone: Phone number that was entered in a web form.
            supplied_company: Company that was entered in a web form.
            owner_id: Id of the user or queue that owns it.
            parent_id: Id of the case above it.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "Origin": origin,
                "Type": type,
                "Reason": reason,
                "Description": description,
                "AccountId": account_id,
                "ContactId": contact_id,
                "SuppliedName": supplied_name,
                "SuppliedEmail": supplied_email,
                "SuppliedPhone": supplied_phone,
                "SuppliedCompany": supplied_company,
                "OwnerId": owner_id,
                "ParentId": parent_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Case]:
        """Search cases by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for cases, such as `FIND {refund} IN ALL FIELDS RETURNING Case(Id, CaseNumber,
                Subject)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Case)
