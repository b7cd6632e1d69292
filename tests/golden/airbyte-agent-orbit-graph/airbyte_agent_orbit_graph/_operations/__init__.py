# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of Orbit Graph as tables, by entity."""
