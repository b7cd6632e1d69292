# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""What methods of Orbit Graph take where plain values are not enough, by entity."""
