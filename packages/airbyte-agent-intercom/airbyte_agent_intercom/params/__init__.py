# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""What methods of Intercom take where plain values are not enough, by entity."""
