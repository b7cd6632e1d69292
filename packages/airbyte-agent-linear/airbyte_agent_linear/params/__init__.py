# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""What methods of Linear take where plain values are not enough, by entity."""
