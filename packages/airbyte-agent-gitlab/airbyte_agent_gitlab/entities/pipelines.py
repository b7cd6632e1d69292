# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.pipelines import GET, LIST
from ..models.pipelines import Pipeline
from ..params.pipelines import PipelineListParamsStatus

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.pipelines import PipelinesStoreColumn, PipelinesStoreRecord  # noqa: F401

__all__ = ["Pipelines", "SyncPipelines"]


class Pipelines(StoredEntity["PipelinesStoreColumn", "PipelinesStoreRecord"]):
    """A pipeline."""

    _stored = ("pipelines", "PipelinesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        status: PipelineListParamsStatus | str | Omit | None = omit,
        ref: str | Omit | None = omit,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Pipeline]:
        """List pipelines.

        Without child pipelines.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            status: Only pipelines with this status. One of `created`, `waiting_for_resource`, `preparing`,
                `waiting_for_callback`, `pending`, `running`, `success`, `failed`, `canceling`, `canceled`,
                `skipped`, `manual`, and 1 more.
            ref: Only pipelines of this branch or tag.
            order_by: Field to order by; `id` by default. One of `id`, `status`, `ref`, `updated_at`,
                `user_id`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "status": status,
                "ref": ref,
                "order_by": order_by,
                "sort": sort,
            },
            Pipeline,
        )

    async def get(self, project_id: int | str, pipeline_id: int) -> Pipeline:
        """Get a pipeline.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            pipeline_id: Id of the pipeline.
        """
        return await self._one(GET, {"project_id": project_id, "pipeline_id": pipeline_id}, Pipeline)


class SyncPipelines(SyncStoredEntity["PipelinesStoreColumn", "PipelinesStoreRecord"]):
    """A pipeline. Sync version of `Pipelines`."""

    _stored = ("pipelines", "PipelinesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        status: PipelineListParamsStatus | str | Omit | None = omit,
        ref: str | Omit | None = omit,
        order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Pipeline]:
        """List pipelines.

        Without child pipelines.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            status: Only pipelines with this status. One of `created`, `waiting_for_resource`, `preparing`,
                `waiting_for_callback`, `pending`, `running`, `success`, `failed`, `canceling`, `canceled`,
                `skipped`, `manual`, and 1 more.
            ref: Only pipelines of this branch or tag.
            order_by: Field to order by; `id` by default. One of `id`, `status`, `ref`, `updated_at`,
                `user_id`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "status": status,
                "ref": ref,
                "order_by": order_by,
                "sort": sort,
            },
            Pipeline,
        )

    def get(self, project_id: int | str, pipeline_id: int) -> Pipeline:
        """Get a pipeline.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            pipeline_id: Id of the pipeline.
        """
        return self._one(GET, {"project_id": project_id, "pipeline_id": pipeline_id}, Pipeline)
