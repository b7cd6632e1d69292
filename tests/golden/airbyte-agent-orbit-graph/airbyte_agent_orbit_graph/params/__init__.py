# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Types of the nested arguments of Orbit Graph's methods, by entity."""
