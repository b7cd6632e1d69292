# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""An organization that contacts belong to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.companies import CREATE, DELETE, GET, LIST, UPDATE
from ..models.companies import Company, DeletedCompany
from ..params.shared import ApiVersionParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.companies import CompaniesStoreColumn, CompaniesStoreRecord  # noqa: F401

__all__ = ["Companies", "SyncCompanies"]


class Companies(StoredEntity["CompaniesStoreColumn", "CompaniesStoreRecord"]):
    """An organization that contacts belong to."""

    _stored = ("companies", "CompaniesStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> AsyncPager[Company]:
        """List companies.

        Companies without users are not among them. At most 10,000 can be walked.

        Args:
            per_page: Records per page; 15 by default. At least 1.
            starting_after: Cursor of the page, if the previous page has one instead of a URL.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._pager(
            LIST,
            {"per_page": per_page, "starting_after": starting_after, "Intercom-Version": intercom_version},
            Company,
        )

    async def create(
        self,
        company_id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        name: str | Omit | None = omit,
        plan: str | Omit | None = omit,
        monthly_spend: float | Omit | None = omit,
        size: int | Omit | None = omit,
        website: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
        remote_created_at: int | dt.datetime | Omit | None = omit,
        update_last_request_at: bool | Omit | None = omit,
    ) -> Company:
        """Create a company, or change the one with this `company_id`.

        It is seen in Intercom once a contact belongs to it.

        Args:
            company_id: Id that your own system has for the company; a known one changes that company.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            name: Name of the company.
            plan: Name of the plan the company is on.
            monthly_spend: Monthly spend.
            size: Number of employees.
            website: Website of the company; not checked.
            industry: Industry it works in.
            custom_attributes: Your own attributes, by name.
            remote_created_at: When your own system created it, Unix time in seconds.
            update_last_request_at: Whether the company was seen just now.
        """
        return await self._one(
            CREATE,
            {
                "company_id": company_id,
                "Intercom-Version": intercom_version,
                "name": name,
                "plan": plan,
                "monthly_spend": monthly_spend,
                "size": size,
                "website": website,
                "industry": industry,
                "custom_attributes": custom_attributes,
                "remote_created_at": remote_created_at,
                "update_last_request_at": update_last_request_at,
            },
            Company,
        )

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Company:
        """Get a company by the id Intercom gave it.

        Args:
            id: Id of the company, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Company)

    async def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        name: str | Omit | None = omit,
        plan: str | Omit | None = omit,
        monthly_spend: float | Omit | None = omit,
        size: int | Omit | None = omit,
        website: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
    ) -> Company:
        """Change a company.

        Only the fields that are sent change; `company_id` never does.

        Args:
            id: Id of the company, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            name: Name of the company.
            plan: Name of the plan the company is on.
            monthly_spend: Monthly spend.
            size: Number of employees.
            website: Website of the company; not checked.
            industry: Industry it works in.
            custom_attributes: Your own attributes, by name.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "name": name,
                "plan": plan,
                "monthly_spend": monthly_spend,
                "size": size,
                "website": website,
                "industry": industry,
                "custom_attributes": custom_attributes,
            },
            Company,
        )

    async def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedCompany:
        """Delete a company.

        It cannot be undone; its contacts stay.

        Args:
            id: Id of the company, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedCompany)


class SyncCompanies(SyncStoredEntity["CompaniesStoreColumn", "CompaniesStoreRecord"]):
    """An organization that contacts belong to. Sync version of `Companies`."""

    _stored = ("companies", "CompaniesStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> SyncPage[Company]:
        """List companies.

        Companies without users are not among them. At most 10,000 can be walked.

        Args:
            per_page: Records per page; 15 by default. At least 1.
            starting_after: Cursor of the page, if the previous page has one instead of a URL.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._page(
            LIST,
            {"per_page": per_page, "starting_after": starting_after, "Intercom-Version": intercom_version},
            Company,
        )

    def create(
        self,
        company_id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        name: str | Omit | None = omit,
        plan: str | Omit | None = omit,
        monthly_spend: float | Omit | None = omit,
        size: int | Omit | None = omit,
        website: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
        remote_created_at: int | dt.datetime | Omit | None = omit,
        update_last_request_at: bool | Omit | None = omit,
    ) -> Company:
        """Create a company, or change the one with this `company_id`.

        It is seen in Intercom once a contact belongs to it.

        Args:
            company_id: Id that your own system has for the company; a known one changes that company.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            name: Name of the company.
            plan: Name of the plan the company is on.
            monthly_spend: Monthly spend.
            size: Number of employees.
            website: Website of the company; not checked.
            industry: Industry it works in.
            custom_attributes: Your own attributes, by name.
            remote_created_at: When your own system created it, Unix time in seconds.
            update_last_request_at: Whether the company was seen just now.
        """
        return self._one(
            CREATE,
            {
                "company_id": company_id,
                "Intercom-Version": intercom_version,
                "name": name,
                "plan": plan,
                "monthly_spend": monthly_spend,
                "size": size,
                "website": website,
                "industry": industry,
                "custom_attributes": custom_attributes,
                "remote_created_at": remote_created_at,
                "update_last_request_at": update_last_request_at,
            },
            Company,
        )

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Company:
        """Get a company by the id Intercom gave it.

        Args:
            id: Id of the company, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Company)

    def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        name: str | Omit | None = omit,
        plan: str | Omit | None = omit,
        monthly_spend: float | Omit | None = omit,
        size: int | Omit | None = omit,
        website: str | Omit | None = omit,
        industry: str | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
    ) -> Company:
        """Change a company.

        Only the fields that are sent change; `company_id` never does.

        Args:
            id: Id of the company, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            name: Name of the company.
            plan: Name of the plan the company is on.
            monthly_spend: Monthly spend.
            size: Number of employees.
            website: Website of the company; not checked.
            industry: Industry it works in.
            custom_attributes: Your own attributes, by name.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "name": name,
                "plan": plan,
                "monthly_spend": monthly_spend,
                "size": size,
                "website": website,
                "industry": industry,
                "custom_attributes": custom_attributes,
            },
            Company,
        )

    def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedCompany:
        """Delete a company.

        It cannot be undone; its contacts stay.

        Args:
            id: Id of the company, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedCompany)
