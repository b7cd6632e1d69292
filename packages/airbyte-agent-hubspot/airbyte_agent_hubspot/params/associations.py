# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `associations`."""

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["AssociationCreateParams"]


class AssociationCreateParams(TypedDict, total=False):
    """Arguments of `associations.create`, by name."""

    from_object_type: Required[str]
    from_object_id: Required[str]
    to_object_type: Required[str]
    to_object_id: Required[str]
    association_category: Required[Literal["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"] | str]
    association_type_id: Required[int]
