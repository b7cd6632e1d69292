# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""What the context store keeps of LumenDesk, by entity."""
