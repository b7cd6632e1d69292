# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Arguments of `pipelines`."""

from typing import Literal, TypeAlias

__all__ = ["PipelineListParamsStatus"]

PipelineListParamsStatus: TypeAlias = Literal[
    "created",
    "waiting_for_resource",
    "preparing",
    "waiting_for_callback",
    "pending",
    "running",
    "success",
    "failed",
    "canceling",
    "canceled",
    "skipped",
    "manual",
    "scheduled",
]
